package io.quarry.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds away what must not decide between two texts: case, diacritics, width, apostrophes, hyphens,
 * punctuation at word ends, and runs of spaces. Letters of every script survive; Hangul stays
 * composed.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  // Straight, curly, modifier and prime forms, as romanisations use them.
  private static final Pattern APOSTROPHES =
      Pattern.compile("['`\u00B4\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BE\u02BF\u2032\uFF07]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u00AD_/]");
  private static final Pattern GROUPING =
      Pattern.compile("(?<=\\d)[,\u00A0\u202F\u2009](?=\\d{3})");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}\\p{Sm}%°.,+]+");
  private static final Pattern LOOSE_POINT = Pattern.compile("(?<!\\d)[.,]|[.,](?!\\d)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  // A minus sign in front of a number is no hyphen.
  private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\p{N}])[-\u2212\u2013](?=\\d)");
  private static final String MINUS_KEPT = "\u2796";

  private Folding() {}

  /** The folded form; two texts with one folded form are the same answer. Never null. */
  public static String fold(String text) {
    if (plain(text)) {
      return text.toLowerCase(Locale.ROOT).strip();
    }
    String folded = MINUS.matcher(text).replaceAll(MINUS_KEPT);
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    folded = Normalizer.normalize(MARKS.matcher(folded).replaceAll(""), Normalizer.Form.NFC);
    folded = folded.toLowerCase(Locale.ROOT);
    folded =
        folded
            .replace("\u00DF", "ss")
            .replace("\u00E6", "ae")
            .replace("\u0153", "oe")
            .replace("\u00F8", "o")
            .replace("\u0142", "l")
            .replace("\u0111", "d")
            .replace("\u0131", "i");
    folded = APOSTROPHES.matcher(folded).replaceAll("");
    folded = DASHES.matcher(folded).replaceAll(" ");
    folded = GROUPING.matcher(folded).replaceAll("");
    folded = OTHER.matcher(folded.replace(MINUS_KEPT, " \u2212")).replaceAll(" ");
    folded = LOOSE_POINT.matcher(folded).replaceAll(" ");
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  /**
   * Most names are English words with nothing to fold but their case; they come by the thousand.
   */
  private static boolean plain(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = space;
      space = c == ' ';
      if (space ? again : !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #fold}, and without spaces and a leading article: "The Hague" and "hague" agree. */
  public static String loose(String text) {
    return fold(text).replaceFirst("^(the|a|an) (?=.)", "").replace(" ", "");
  }
}
