package io.quarry.document;

import java.util.regex.Pattern;

/**
 * Words that stand beside one another.
 *
 * @param base how far below the page's upper edge they stand, in points
 * @param size of the font of most of them
 */
record PdfLine(StyledText words, double left, double right, double base, double size) {

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[\u2022\u2023\u25AA\u25AB\u25E6\u25CF\u25CB\u25A0\u25A1\u2043\u2219\u00B7\u2013\u2014*\u27A2\u2714"
              + "\uF0B7\uF0A7\uF0D8\uF076-]|\\(?(?:\\d{1,2}|[a-z])[.)])(?:\\s+|$)");

  /** Part of the size of a font that stands above the base line, about. */
  private static final double RISE = 0.8;

  String text() {
    return words.text();
  }

  double top() {
    return base - RISE * size;
  }

  double bottom() {
    return base + (1 - RISE) * size;
  }

  boolean beside(PdfLine other) {
    return Math.abs(base - other.base) <= 0.3 * Math.min(size, other.size);
  }

  boolean overlaps(PdfLine other) {
    return left < other.right - 1 && other.left < right - 1;
  }

  /** How many characters at the beginning are the mark of a list's item. */
  int bullet() {
    var bullet = BULLET.matcher(text());
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  boolean endsSentence() {
    return PlainTextReader.endsSentence(text());
  }

  /** This line and what stands right of it. */
  PdfLine with(PdfLine right) {
    StyledText.Builder out = new StyledText.Builder();
    out.add(words);
    out.space();
    out.add(right.words);
    boolean longer = words.text().length() >= right.words.text().length();
    return new PdfLine(
        out.build(), left, right.right, longer ? base : right.base, longer ? size : right.size);
  }
}
