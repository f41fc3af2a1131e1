package io.quarry.document;

import org.jsoup.parser.Parser;

/**
 * Lays the text that a parser made beside the source it was made from. Parsers say where a piece of
 * text begins and ends, not which of its characters came from an escape or a character reference.
 */
final class Alignment {

  /** The longest reference of HTML, {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST_REFERENCE = 33;

  /** Where a text stands in relation to the line. */
  enum Script {
    LEVEL,
    RAISED,
    LOWERED
  }

  private Alignment() {}

  /**
   * Adds what a parser read from a range of the source. Line breaks become blanks.
   *
   * @param escapes whether a backslash before punctuation is mark-up, as in Markdown
   */
  static void add(
      Passage.Builder out,
      String parsed,
      String source,
      int from,
      int to,
      boolean escapes,
      Script script) {
    int i = from;
    int k = 0;
    while (k < parsed.length()) {
      char c = parsed.charAt(k);
      if (i >= to) {
        put(out, c, Math.max(from, to - 1), to, script);
        k++;
        continue;
      }
      char s = source.charAt(i);
      int reference = s == '&' ? referenceEnd(source, i, to) : i;
      if (reference > i) {
        String decoded = Parser.unescapeEntities(source.substring(i, reference), false);
        boolean stands = !decoded.isEmpty() && parsed.startsWith(decoded, k);
        if (stands && (decoded.charAt(0) != '&' || decoded.length() < reference - i)) {
          for (int d = 0; d < decoded.length(); d++) {
            put(out, decoded.charAt(d), i, reference, script);
          }
          k += decoded.length();
          i = reference;
          continue;
        }
      }
      if (escapes && s == '\\' && i + 1 < to && source.charAt(i + 1) == c && punctuation(c)) {
        put(out, c, i, i + 2, script);
        i += 2;
        k++;
      } else if (s == c || to - i <= parsed.length() - k) {
        put(out, c, i, i + 1, script);
        i++;
        k++;
      } else {
        // A carriage return, a fence of back quotes: source that stands for nothing.
        i++;
      }
    }
  }

  private static void put(Passage.Builder out, char c, int from, int to, Script script) {
    char shown =
        switch (script) {
          case LEVEL -> c;
          case RAISED -> raised(c);
          case LOWERED -> lowered(c);
        };
    out.add(c == '\n' || c == '\r' || c == '\f' ? ' ' : shown, from, to);
  }

  /** Digits and signs as exponents have them. */
  static String raised(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(raised((char) c)));
    return out.toString();
  }

  /** Digits as formulas have them. */
  static String lowered(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(lowered((char) c)));
    return out.toString();
  }

  static boolean isRaised(char c) {
    return "\u00B9\u00B2\u00B3\u207A\u207B".indexOf(c) >= 0 || c >= '\u2070' && c <= '\u2079';
  }

  private static char lowered(char c) {
    return c >= '0' && c <= '9' ? (char) ('\u2080' + c - '0') : c;
  }

  /** "10<sup>5</sup>" must not become 105. */
  private static char raised(char c) {
    return switch (c) {
      case '1' -> '\u00B9';
      case '2' -> '\u00B2';
      case '3' -> '\u00B3';
      case '-', '\u2212', '\u2013' -> '\u207B';
      case '+' -> '\u207A';
      default -> c >= '0' && c <= '9' ? (char) ('\u2070' + c - '0') : c;
    };
  }

  private static boolean punctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  /** Offset behind the reference that may begin at the ampersand, with its semicolon if any. */
  private static int referenceEnd(String source, int at, int to) {
    int end = at + 1;
    int most = Math.min(to, at + LONGEST_REFERENCE);
    while (end < most && (Character.isLetterOrDigit(source.charAt(end)) || hash(source, at, end))) {
      end++;
    }
    return end < to && source.charAt(end) == ';' ? end + 1 : end > at + 1 ? end : at;
  }

  private static boolean hash(String source, int at, int end) {
    return end == at + 1 && source.charAt(end) == '#';
  }
}
