package io.quarry.document;

import java.util.List;

/**
 * What stands on a page, in points from its upper left corner as it is shown.
 *
 * @param glyphs in the order in which the file draws them
 * @param rules straight lines, such as tables have
 * @param images where pictures stand
 */
record PdfPage(double width, double height, List<Glyph> glyphs, List<Box> rules, List<Box> images) {

  PdfPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    images = List.copyOf(images);
  }

  /** Signs take much memory, and are done with once the lines are known. */
  PdfPage withoutGlyphs() {
    return new PdfPage(width, height, List.of(), rules, images);
  }

  /**
   * One sign.
   *
   * @param text mostly one character; blanks too
   * @param base how far below the page's upper edge it stands
   * @param size of its font
   */
  record Glyph(
      String text,
      double left,
      double right,
      double base,
      double size,
      boolean bold,
      boolean italic) {}

  /** An upright box; a rule is one that is hardly high or hardly wide. */
  record Box(double left, double top, double right, double bottom) {

    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }

    boolean holds(double x, double y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }
}
