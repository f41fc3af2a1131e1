package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The box of facts of a web page that was pasted or saved as text: labels with values above the
 * first paragraph, a tab between them as browsers copy the cells of a row, or one below the other
 * between blank lines.
 *
 * @param first index of its first line
 * @param end index behind its last line
 */
record PastedBox(Block.FieldBox box, int first, int end) {

  /** Lines with a tab that make a box. */
  private static final int FEWEST_TABBED = 3;

  /** Pairs of lines that make one: two short lines may stand together by chance. */
  private static final int FEWEST_PAIRS = 4;

  /** In characters: notes on other pages of a like name may stand above a box, no more prose. */
  private static final int MOST_PROSE_ABOVE = 400;

  /** Looked ahead for, a letter is sought once, however long a line without tabs may be. */
  private static final Pattern TABBED =
      Pattern.compile("(?<label>(?=[^\t]*\\p{L})[^\t]++)\t++(?<value>(?=[^\t]*\\S)[^\t]++)\t*");

  /** "Total" of "Area": what a dot or a dash stands before is a part of the label above. */
  private static final Pattern PART = Pattern.compile("[\\s\u00A0]*[\u2022\u00B7\u2013-].*");

  private static final Pattern LABEL =
      Pattern.compile("[\\s\u00A0\u2022\u00B7\u2013-]*\\p{Lu}[^.!?:]{1,38}");

  private static final Pattern MANY_WORDS = Pattern.compile("(?:\\S++\\s++){8}\\S");

  /** The box above the first paragraph, if there is one. */
  static Optional<PastedBox> of(List<PlainTextReader.Line> lines) {
    return new Scan(lines).box();
  }

  /** Goes through the lines above the first paragraph, and remembers what they are parts of. */
  private static final class Scan {

    private final List<PlainTextReader.Line> lines;
    private final List<QuickFacts.Labelled> entries = new ArrayList<>();
    private int tabbed;
    private int first;
    private int end;

    /** What labels behind a dot are parts of: the last line of its own, or the last label. */
    private String group = "";

    /** What labels without a dot are parts of as well: "Highest point". */
    private String heading = "";

    /** Where the line right above begins, if it stands alone; -1 where it does not. */
    private int above = -1;

    Scan(List<PlainTextReader.Line> lines) {
      this.lines = lines;
    }

    Optional<PastedBox> box() {
      int prose = 0;
      int i = 0;
      while (i < lines.size() && prose <= MOST_PROSE_ABOVE) {
        PlainTextReader.Line line = lines.get(i);
        Matcher row = TABBED.matcher(line.text());
        if (row.matches()) {
          tabbed++;
          add(i, i + 1, row.group("label"), line.passage(row.start("value")));
        } else if (pair(lines, i)) {
          add(i, i + 2, line.text(), lines.get(i + 1).passage(0));
        } else if (MANY_WORDS.matcher(line.text()).lookingAt()) {
          if (enough()) {
            break;
          }
          entries.clear();
          tabbed = 0;
          prose += line.text().length();
        } else if (!line.blank()) {
          group = uncited(line.text());
          heading = QuickFacts.part(group) ? group : "";
          above = line.start() + indent(line.text());
        }
        i = Math.max(i + 1, end);
      }
      return enough()
          ? QuickFacts.box("infobox", entries).map(box -> new PastedBox(box, first, end))
          : Optional.empty();
    }

    private void add(int from, int to, String label, Passage value) {
      PlainTextReader.Line line = lines.get(from);
      boolean part = PART.matcher(label).matches();
      String of = part ? group : heading;
      group = part ? group : uncited(label);
      // What is a part of the line above is proved by both.
      int start = of.isEmpty() || above < 0 ? line.start() + indent(label) : above;
      above = -1;
      entries.add(
          new QuickFacts.Labelled(
              start,
              of,
              ExportTraces.uncited(line.passage(0, label.length())),
              ExportTraces.uncited(value).strip()));
      first = entries.size() == 1 ? from : first;
      end = to;
    }

    private boolean enough() {
      return tabbed >= FEWEST_TABBED || entries.size() >= FEWEST_PAIRS;
    }
  }

  /** Characters before the first that can be seen; a blank that does not break is none. */
  private static int indent(String label) {
    int at = 0;
    while (at < label.length() - 1
        && (Character.isWhitespace(label.charAt(at)) || label.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }

  private static String uncited(String label) {
    return label.replaceAll("\\[[^\\]]{1,12}\\]", "").strip();
  }

  /** Whether two lines stand alone between blank ones, the first of them a label. */
  private static boolean pair(List<PlainTextReader.Line> lines, int at) {
    return at > 0
        && at + 2 < lines.size()
        && lines.get(at - 1).blank()
        && LABEL.matcher(lines.get(at).text()).matches()
        && !lines.get(at + 1).blank()
        && !PlainTextReader.endsSentence(lines.get(at + 1).text())
        && lines.get(at + 2).blank();
  }
}
