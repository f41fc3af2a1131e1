package io.quarry.fact;

import java.util.regex.Pattern;

/** The singular of English nouns, by their ends. */
public final class Plurals {

  private static final Pattern SAME = Pattern.compile(".*(?:species|series)");

  /** "virus" and "class" are one; "the Marches" are none of many. */
  private static final Pattern NONE = Pattern.compile(".*(?:[^s]|us|is|ss)");

  private static final Pattern HISSED =
      Pattern.compile("(?:(?<=ch|sh|ss|x|o|[^aos]us)es|(?<=[^i]e?)s)$");

  private Plurals() {}

  /** The noun of which this is the plural; empty where it is none that its end tells. */
  public static String singular(String plural) {
    if (SAME.matcher(plural).matches()) {
      return plural;
    }
    if (NONE.matcher(plural).matches()) {
      return "";
    }
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : HISSED.matcher(plural).replaceFirst("");
  }
}
