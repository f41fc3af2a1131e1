package io.quarry.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells spelling variants of one name from different names. */
public final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  /** Without case, diacritics, apostrophes, hyphens and blanks. */
  public static String key(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NEITHER
        .matcher(Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }

  public static boolean same(String a, String b) {
    return key(a).equals(key(b));
  }

  /**
   * Whether two names could well be one: equal without vowels or within one letter of each other,
   * as romanisations differ ("Ryanggang", "Ryangang"). Short names must be equal.
   */
  public static boolean alike(String a, String b) {
    String x = key(a);
    String y = key(b);
    if (x.equals(y)) {
      return true;
    }
    return Math.min(x.length(), y.length()) >= 6 && withinOneEdit(x, y);
  }

  private static boolean withinOneEdit(String x, String y) {
    if (Math.abs(x.length() - y.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < x.length() && head < y.length() && x.charAt(head) == y.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < x.length() - head
        && tail < y.length() - head
        && x.charAt(x.length() - 1 - tail) == y.charAt(y.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(x.length(), y.length()) - head - tail <= 1;
  }

  /** Whether the text holds letters of a script other than Latin, and none of the Latin one. */
  public static boolean foreignScript(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints()
            .filter(Character::isLetter)
            .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
