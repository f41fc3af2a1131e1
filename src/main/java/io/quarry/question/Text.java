package io.quarry.question;

import java.util.regex.Pattern;

/** Checks on texts that every record of this package makes. */
final class Text {

  private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

  private Text() {}

  /** More than any stem, option or explanation that a person would read, in characters. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_TITLE = 200;

  static String require(String text, String name) {
    return require(text, name, LONGEST);
  }

  static String requireTitle(String title, String name) {
    return require(title, name, LONGEST_TITLE);
  }

  /** A passage may be as long as its document. */
  static String requirePassage(String passage, String name) {
    return require(passage, name, Integer.MAX_VALUE);
  }

  private static String require(String text, String name, int longest) {
    if (text == null || text.isBlank()) {
      throw Flaw.MISSING.with(name);
    }
    if (text.length() > longest) {
      throw Flaw.TOO_LONG.with(name, text.length(), longest);
    }
    // Neither a database text nor UTF-8 can hold these.
    if (text.indexOf('\0') >= 0 || UNPAIRED_SURROGATE.matcher(text).find()) {
      throw Flaw.NO_TEXT.with(name);
    }
    return text;
  }
}
