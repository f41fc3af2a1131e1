package io.quarry.fact;

import io.quarry.document.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of works, set in italics, of which a sentence says who made them and when. */
final class TitleGaps {

  /** The class of what is left out. */
  static final String TITLE = "title";

  private static final int LONGEST = 60;

  /** "In 1811, Ann Ash published her first novel, ____" */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:wrote|co-wrote|published|released|recorded|composed|directed|co-directed|produced|painted|edited|created"
              + "|issued|translated|illustrated|staged)"
              + "(?: (?:an?|the|his|her|its|their|another))?(?: (?!(?:in|on|at|by|for|with|from|as|to)\\b)[\\p{Ll}-]+){0,5},? $");

  /** "Ann Ash's first novel, ____, was published in 1811." */
  private static final Pattern OWNED = Pattern.compile("['\u2019]s?(?: [\\p{Ll}-]+){1,4},? $");

  private static final Pattern APPEARED =
      Pattern.compile(",? (?:was|were|came out|appeared|followed|is)\\b.*");

  /** What one work alone is, or when it was made. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?:"
              + Dates.YEAR
              + "|first|second|third|fourth|fifth|sixth|seventh|debut|last|final|only|autobiography|memoirs?|doctoral)\\b");

  private TitleGaps() {}

  static void find(Gaps gaps) {
    Statement statement = gaps.statement();
    String text = gaps.text();
    if (!ONE.matcher(text).find()) {
      return;
    }
    for (Passage.Marked mark : statement.passage().marks()) {
      String title = statement.passage().textOf(mark);
      int at = text.indexOf(title);
      if (mark.mark() == Passage.Mark.ITALIC
          && titled(title)
          && at > 0
          && text.indexOf(title, at + 1) < 0
          && made(statement, text.substring(0, at), text.substring(at + title.length()))) {
        gaps.put(at, at + title.length(), named(title, TITLE), TITLE, 4);
      }
    }
  }

  /** Whether what is set in italics may be a title: it begins with a capital. */
  static boolean titled(String italic) {
    return italic.length() > 2
        && italic.length() <= LONGEST
        && Character.isUpperCase(italic.codePointAt(0))
        && !italic.matches(".*[.:;,]");
  }

  private static boolean made(Statement statement, String before, String after) {
    Matcher verb = MADE.matcher(before);
    return verb.find()
        ? statement.naming(before.substring(0, verb.start()))
        : OWNED.matcher(before).find()
            && statement.naming(before)
            && APPEARED.matcher(after).matches();
  }

  /** A title, which may be told without its article. */
  static Value.Name named(String title, String kind) {
    String bare = title.replaceFirst("^(?:The|An?) ", "");
    return new Value.Name(title, bare.equals(title) ? List.of() : List.of(bare), kind);
  }
}
