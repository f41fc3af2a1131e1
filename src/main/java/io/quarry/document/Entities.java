package io.quarry.document;

import java.util.Map;

/** Character references of HTML, as wikitext uses them. */
final class Entities {

  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("minus", "\u2212"),
          Map.entry("times", "\u00D7"),
          Map.entry("deg", "\u00B0"),
          Map.entry("sup2", "\u00B2"),
          Map.entry("sup3", "\u00B3"),
          Map.entry("hellip", "\u2026"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("frac12", "\u00BD"),
          Map.entry("middot", "\u00B7"),
          Map.entry("bull", "\u2022"),
          Map.entry("eacute", "\u00E9"),
          Map.entry("egrave", "\u00E8"),
          Map.entry("aacute", "\u00E1"),
          Map.entry("iacute", "\u00ED"),
          Map.entry("oacute", "\u00F3"),
          Map.entry("uacute", "\u00FA"),
          Map.entry("ouml", "\u00F6"),
          Map.entry("uuml", "\u00FC"),
          Map.entry("auml", "\u00E4"),
          Map.entry("szlig", "\u00DF"),
          Map.entry("ccedil", "\u00E7"),
          Map.entry("ntilde", "\u00F1"),
          Map.entry("micro", "\u00B5"),
          Map.entry("plusmn", "\u00B1"),
          Map.entry("pound", "\u00A3"),
          Map.entry("euro", "\u20AC"),
          Map.entry("copy", "\u00A9"),
          Map.entry("shy", "\u00AD"),
          Map.entry("zwj", "\u200D"),
          Map.entry("zwnj", "\u200C"),
          Map.entry("lrm", "\u200E"),
          Map.entry("rlm", "\u200F"),
          Map.entry("sect", "\u00A7"),
          Map.entry("dagger", "\u2020"));

  /**
   * A reference found in a text.
   *
   * @param text what it stands for
   * @param end offset behind its semicolon
   */
  record Found(String text, int end) {}

  private Entities() {}

  /** The reference that begins with the ampersand at {@code at}, or null where none does. */
  static Found at(String text, int at) {
    int end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST || end == at + 1) {
      return null;
    }
    String name = text.substring(at + 1, end);
    if (name.charAt(0) != '#') {
      String known = NAMED.get(name);
      return known == null ? null : new Found(known, end + 1);
    }
    try {
      boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(code) && code > 0
          ? new Found(Character.toString(code), end + 1)
          : null;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
