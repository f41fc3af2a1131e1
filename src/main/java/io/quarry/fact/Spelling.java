package io.quarry.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells spelling variants of one name from different names. */
public final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final char LAST_ASCII = 0x7F;

  private Spelling() {}

  /** Without case, diacritics, apostrophes, hyphens and blanks. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // English words have no diacritics; they come by the thousand.
      if (c > LAST_ASCII) {
        return folded(text);
      }
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static String folded(String text) {
    return NEITHER.matcher(unaccented(text).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Without diacritics, as plain keyboards write: "Vulovic" of "Vulovi\u0107". */
  public static String unaccented(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  public static boolean same(String a, String b) {
    return key(a).equals(key(b));
  }

  /**
   * Whether two names could well be one: equal without vowels or within one letter of each other,
   * as romanisations differ ("Ryanggang", "Ryangang"). Short names must be equal.
   */
  public static boolean alike(String a, String b) {
    return alikeKeys(key(a), key(b));
  }

  /** The same of names that {@link #key} has folded. */
  static boolean alikeKeys(String x, String y) {
    if (x.equals(y)) {
      return true;
    }
    return Math.min(x.length(), y.length()) >= 6 && withinOneEdit(x, y);
  }

  private static final Pattern CLASS_BEFORE =
      Pattern.compile(
          "^(?:Mount|Mt\\.?|Lake|River|Cape|Port|Sea of|Gulf of|Bay of|Strait of|City of|Town of|Province of|State of"
              + "|County of|Kingdom of|Republic of|Isle of|Island of|University of) (?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLASS_BEHIND =
      Pattern.compile(
          " (?:mountains?|mountain range|hills|range|peaks?|rivers?|creek|valley|basin|plateau|plains?|peninsula"
              + "|islands?|lakes?|sea|ocean|gulf|bay|strait|desert|forest|highlands|provinces?|city|town|village"
              + "|county|district|prefecture|region|state|territory|municipality|department|governorate|oblast"
              + "|line|railway|university|language|dialect|people|dynasty)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNER =
      Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}-]*['\u2019]s (?=\\p{Lu})");

  /** A name without article, owner and the words for its class: "Salt" of "the Salt Mountains". */
  public static String bare(String name) {
    String bare = OWNER.matcher(name.strip().replaceFirst("^[Tt]he ", "")).replaceFirst("");
    bare = CLASS_BEFORE.matcher(bare).replaceFirst("");
    String before;
    do {
      before = bare;
      bare = CLASS_BEHIND.matcher(bare).replaceFirst("");
    } while (!bare.equals(before));
    return bare;
  }

  /**
   * Whether two names share what is distinctive in them, so that one may be another name of the
   * other: "Salt Mountains" and "Salt Range".
   */
  public static boolean kin(String a, String b) {
    String x = bare(a);
    String y = bare(b);
    return !key(x).isEmpty() && alike(x, y);
  }

  /** Whether two different words have the same letters, as "lenght" and "length". */
  public static boolean anagrams(String x, String y) {
    return x.length() == y.length() && !x.equalsIgnoreCase(y) && letters(x).equals(letters(y));
  }

  private static List<Integer> letters(String word) {
    return word.toLowerCase(Locale.ROOT).codePoints().sorted().boxed().toList();
  }

  /** Whether one letter more, less or other makes one of the other. */
  public static boolean withinOneEdit(String x, String y) {
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

  /** The script of a text's first letter; Latin where it has none. */
  public static Character.UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.LATIN);
  }

  /** Letters by which a word is known to come from another. */
  private static final int STEM = 4;

  /** The words of a name that are longer than "the" and "of", as keys. */
  private static List<String> words(String name) {
    return Stream.of(name.split("[ -]"))
        .filter(word -> !word.equalsIgnoreCase("the"))
        .map(Spelling::key)
        .filter(word -> word.length() > 2)
        .toList();
  }

  /** Whether a word of one name begins as a word of another does: "Norvik" and "Norviker". */
  static boolean akin(String a, String b) {
    return words(a).stream()
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .anyMatch(stem -> words(b).stream().anyMatch(word -> word.startsWith(stem)));
  }
}
