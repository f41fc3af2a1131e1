package io.quarry.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what other names a text says that somebody or something is known: whoever types "Birkfield"
 * for "Elmford (also known as Birkfield)" is as right.
 */
final class OtherNames {

  private static final String NAME =
      "(?:the )?(\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: (?:(?:of|the|de|la|von|van|al) ){0,2}\\p{Lu}[\\p{L}\\p{M}'\u2019-]+){0,4})";

  private static final String KNOWN =
      "(?: \\((?:or |(?:also |better |commonly |locally )?(?:known as |called |spelled |written ))"
          + "|,? (?:also|better|commonly|locally) (?:known as|called|spelled|written) )";

  /** "(or Birkfield)" behind a name. */
  private static final Pattern BEHIND =
      Pattern.compile(KNOWN + NAME + "(?=[),.;]| (?:is|was|and|in)\\b)");

  /** "Birkfield, also known as" before a name. */
  private static final Pattern BEFORE = Pattern.compile(NAME + KNOWN + "(?:the )?$");

  /** In characters: no name and what joins it to another is longer. */
  private static final int LONGEST = 100;

  /** Shorter names are parts of many others. */
  private static final int SHORTEST = 4;

  /** A name that is met more often is not looked for everywhere. */
  private static final int MOST = 50;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;

  /**
   * @param text the document without mark-up
   */
  OtherNames(String text) {
    this.text = text;
  }

  /** None where the name is short or written in small letters. */
  List<String> of(String name) {
    List<String> others = new ArrayList<>();
    if (name.length() < SHORTEST || !Character.isUpperCase(name.codePointAt(0))) {
      return others;
    }
    int at = text.indexOf(name);
    for (int seen = 0; at >= 0 && seen < MOST; seen++) {
      int end = at + name.length();
      Matcher behind = BEHIND.matcher(flat(end, Math.min(text.length(), end + LONGEST)));
      if (behind.lookingAt()) {
        others.add(behind.group(1));
      }
      Matcher before = BEFORE.matcher(flat(Math.max(0, at - LONGEST), at));
      if (before.find()) {
        others.add(before.group(1));
      }
      at = text.indexOf(name, end);
    }
    return others.stream().distinct().toList();
  }

  /** A stretch of the text without its line breaks. */
  private String flat(int start, int end) {
    return BLANKS.matcher(text.substring(start, end)).replaceAll(" ");
  }
}
