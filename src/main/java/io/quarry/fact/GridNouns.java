package io.quarry.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rows of a table are: "river", as its heading, its caption or the text before it tells.
 */
final class GridNouns {

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:list of |table of |(?:properties|comparison|characteristics|overview) of (?:the )?|the )?((?:\\p{L}+ ){0,2})(\\p{L}{2,}s) ?(?:\\d{1,2}|\\(\\d{1,2}\\))?");

  /** "Chemical Elements" lists what is a "chemical element"; empty where no plural ends it. */
  static String kind(String called) {
    Matcher plural = PLURAL.matcher(called.toLowerCase(Locale.ROOT));
    if (!plural.matches()) {
      return "";
    }
    String last = Plurals.singular(plural.group(2));
    if (last.isEmpty()) {
      return "";
    }
    // "Roman emperor" keeps the capital of its people.
    String before =
        called.length() == called.toLowerCase(Locale.ROOT).length()
            ? called.substring(plural.start(1), plural.end(1))
            : plural.group(1);
    if (PEOPLE.matcher(before).lookingAt()) {
      return before + last;
    }
    // Of "USA states" only what the things are is sure to be English in the singular.
    return KIND_OF.matcher(plural.group(1)).matches()
            && !Countries.known(Phrases.capital(plural.group(1).strip()))
        ? plural.group(1) + last
        : last;
  }

  /** "chemical", "musical", "solar": words that tell kinds. */
  private static final Pattern KIND_OF = Pattern.compile("[\\p{Ll}]+(?:al|ic|ar|ous|ive|an) ");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:Roman|\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|ench)|Greek|German|Dutch|American) ");

  private static final Pattern LIST =
      Pattern.compile("\\b[Ll]ist of (?:the )?(?:[\\p{L}\\p{N}-]+ ){0,2}?(\\p{Ll}{2,}s)\\b");

  /**
   * "film" of "This is a list of Westish films that were made in 2014"; empty where none is told.
   */
  static String listed(String lead) {
    Matcher list = LIST.matcher(lead);
    return list.find() ? Plurals.singular(list.group(1)) : "";
  }

  /** "state members" lists what is a "state member". */
  static String one(String heading) {
    String last = heading.substring(heading.lastIndexOf(' ') + 1);
    String one = last.matches(".{3,}[^suic]s") ? Plurals.singular(last) : "";
    return one.isEmpty() ? heading : heading.substring(0, heading.length() - last.length()) + one;
  }

  /** What the text before a table counts in exactly that number: "eight regions". */
  static String counted(String before, int rows) {
    Matcher counted = Pattern.compile("\\b(\\d{1,2}|\\p{Ll}+) (\\p{Ll}+s)\\b").matcher(before);
    while (counted.find()) {
      if (Numbers.count(counted.group(1)).orElse(-1) == rows) {
        return Plurals.singular(counted.group(2));
      }
    }
    return "";
  }

  private GridNouns() {}
}
