package io.quarry.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. Whether a hyphen at the end of a line belongs to the word is
 * asked of the rest of the document: "well-known" elsewhere keeps it, "encyclopedia" drops it.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)-$");

  /** Where the document does not tell, what stands behind these keeps its hyphen. */
  private static final Set<String> FIRST_PARTS =
      WordList.of(
          """
          well, self, half, cross, ex, so, long, short, high, low, old, new, large, small, full,
          part, all, best, great, one, two, three, four, five, six, seven, eight, nine, ten,
          first, second, third, north, south, east, west, mid, non, vice, twenty, thirty, forty,
          fifty, sixty, seventy, eighty, ninety, quarter, far, ill, ready, open, still
          """);

  /** And what stands before these. */
  private static final Set<String> LAST_PARTS =
      WordList.of(
          """
          based, born, owned, known, style, led, made, speaking, century, term, lived, accented,
          backed, funded, held, old, existing, shaped, sized, built, class, level, scale, time,
          handed, sided, foot, mile, storey, story, metre, meter
          """);

  private final Set<String> words = new HashSet<>();

  Hyphens(Iterable<PdfLine> lines) {
    for (PdfLine line : lines) {
      String text = line.text().toLowerCase(Locale.ROOT);
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        boolean broken = word.end() == text.length() - 1 && text.endsWith("-");
        if (!broken) {
          words.add(word.group());
        }
      }
    }
  }

  StyledText joined(List<PdfLine> lines) {
    StyledText.Builder out = new StyledText.Builder();
    lines.forEach(line -> join(out, line.words()));
    return out.build();
  }

  /** Adds the next line. */
  void join(StyledText.Builder out, StyledText next) {
    if (out.length() == 0 || next.isBlank()) {
      out.add(next);
      return;
    }
    String before = out.tail(60);
    char first = next.text().charAt(0);
    Matcher broken = BROKEN.matcher(before);
    if (broken.find()) {
      if (Character.isLowerCase(first) && !keeps(broken.group(1), next.text())) {
        out.back();
      }
    } else if (!before.matches("(?s).*[^\\s][\u2013/-]") || !Character.isLetterOrDigit(first)) {
      out.space();
    }
    out.add(next);
  }

  private boolean keeps(String part, String next) {
    Matcher rest = WORD.matcher(next);
    if (!rest.lookingAt()) {
      return false;
    }
    String front = part.toLowerCase(Locale.ROOT);
    String back = rest.group().toLowerCase(Locale.ROOT);
    if (words.contains(front + "-" + back)) {
      return true;
    }
    if (words.contains(front + back)) {
      return false;
    }
    boolean adverb = front.endsWith("ly") && front.length() > 4;
    return adverb
        || FIRST_PARTS.contains(front)
        || LAST_PARTS.contains(back)
        || front.indexOf('-') >= 0;
  }
}
