package io.quarry.document;

import java.util.List;

/**
 * A part of a page that is read as one: lines of text, or a table.
 *
 * @param lines empty for a table
 * @param rows empty for text
 */
record PdfRegion(PdfPage.Box box, List<PdfLine> lines, List<List<StyledText>> rows) {

  static PdfRegion text(List<PdfLine> lines) {
    return new PdfRegion(around(lines), lines, List.of());
  }

  static PdfRegion table(PdfPage.Box box, List<List<StyledText>> rows) {
    return new PdfRegion(box, List.of(), rows);
  }

  static PdfPage.Box around(List<PdfLine> lines) {
    return new PdfPage.Box(
        lines.stream().mapToDouble(PdfLine::left).min().orElse(0),
        lines.stream().mapToDouble(PdfLine::top).min().orElse(0),
        lines.stream().mapToDouble(PdfLine::right).max().orElse(0),
        lines.stream().mapToDouble(PdfLine::bottom).max().orElse(0));
  }
}
