package io.quarry.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the line breaks of wikitext that was joined to one line, as exports and copies leave
 * it: a break takes the place of the blank before or behind a heading, a box, an item, a table and
 * its rows, so that every offset stays what it was.
 */
final class JoinedLines {

  /** In characters: lines that are longer on average were joined. */
  private static final int LONGEST_LINE = 1000;

  private static final Pattern HEADING =
      Pattern.compile("(={2,6})(?!=)[^=\n]{1,100}(?<!=)\\1(?=\\s|$)");

  private static final Pattern ROW = Pattern.compile("\\|[-}]|[|!](?![|!}])");

  private final String text;
  private final WikitextScan scan;
  private final char[] broken;

  /** How many tables are open at the place that is looked at. */
  private int tables;

  private JoinedLines(String text) {
    this.text = text;
    this.scan = new WikitextScan(text);
    this.broken = text.toCharArray();
  }

  /** The text with its breaks, of the same length; as it is where its lines are not joined. */
  static String broken(String text) {
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    return text.length() / lines < LONGEST_LINE ? text : new JoinedLines(text).read();
  }

  private String read() {
    int i = 0;
    while (i < text.length()) {
      if (scan.end(i) > 0) {
        if (scan.template(i) && WikitextReader.box(TemplateCall.at(scan, i))) {
          breakAround(i, scan.end(i));
        }
        i = scan.end(i);
      } else if (opens(i)) {
        i = construct(i);
      } else {
        i++;
      }
    }
    return new String(broken);
  }

  /** Whether a blank stands before an offset, in whose place a break can stand. */
  private boolean opens(int at) {
    return at == 0 || Character.isWhitespace(broken[at - 1]);
  }

  /** Offset behind what begins a line at {@code at}, or the next where nothing does. */
  private int construct(int at) {
    Matcher heading = HEADING.matcher(text).region(at, text.length());
    if (text.charAt(at) == '=' && heading.lookingAt()) {
      breakAround(at, heading.end());
      return heading.end();
    }
    if (text.startsWith("{|", at)) {
      tables++;
      breakAround(at, at);
      return at + 2;
    }
    if (tables > 0 && ROW.matcher(text).region(at, text.length()).lookingAt()) {
      tables -= text.startsWith("|}", at) ? 1 : 0;
      breakAround(at, text.startsWith("|}", at) ? at + 2 : at);
    } else if (text.charAt(at) == '*') {
      breakAround(at, at);
    }
    return at + 1;
  }

  /**
   * @param end equal to {@code start} where only what stands before it ends
   */
  private void breakAround(int start, int end) {
    if (start > 0 && Character.isWhitespace(broken[start - 1])) {
      broken[start - 1] = '\n';
    }
    if (end > start && end < broken.length && Character.isWhitespace(broken[end])) {
      broken[end] = '\n';
    }
  }
}
