package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text without mark-up, by the shape of its lines: short lines in title case above a
 * paragraph are headings; captions and the furniture of a web page are short lines that are no
 * sentences, or lines of a menu, and are left out.
 */
final class PlainTextReader {

  private static final int LONGEST_HEADING = 70;
  private static final int FEWEST_WORDS_OF_PROSE = 9;

  /** Text wrapped at this width or less is joined to paragraphs; longer lines are paragraphs. */
  private static final int WIDEST_WRAP = 100;

  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[\u2022\u2023\u25AA\u25E6*\u00B7-]|\\d{1,2}[.)])\\s+");
  private static final Pattern SMALL_WORD =
      Pattern.compile("of|and|the|in|on|at|to|for|a|an|by|from|with|or|de|la|vs\\.?|&");

  /** A line of the text, from the offset of its first character to that of its end. */
  record Line(int start, int end, String text) {
    boolean blank() {
      return text.isBlank();
    }

    /** What stands in it from an offset within it. */
    Passage passage(int from) {
      return passage(from, text.length());
    }

    /** What stands in it between two offsets within it. */
    Passage passage(int from, int to) {
      Passage.Builder out = new Passage.Builder();
      for (int i = from; i < to; i++) {
        out.add(text.charAt(i), start + i, start + i + 1);
      }
      return out.build();
    }

    /** Whether it is a row of cells with tabs between them. */
    boolean tabular() {
      return text.indexOf('\t') >= 0 && ROW.matcher(text).find();
    }
  }

  private static final Pattern VERB_FIRST = Pattern.compile("\\s*(?:is|was|are|were) \\p{Ll}+ ");

  private static final Pattern ROW = Pattern.compile("\\S.*\t+.*\\S|^\t+\\S.*\t+\\S");

  /** Rows of cells one below another that make a table. */
  private static final int FEWEST_ROWS = 3;

  /** Lines of terms with what they mean, one below another. */
  private static final int FEWEST_DEFINITIONS = 3;

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\s*(\\p{L}[\\p{L}\\p{M} '\u2019-]{1,38}): +((?:(?:An?|The) )?\\p{Ll}\\S+ .{8,}?)\\s*");

  private final String text;

  private final List<Line> lines;
  private final Optional<PastedBox> box;

  private PlainTextReader(String text) {
    this.text = text;
    this.lines = lines(text);
    this.box = PastedBox.of(lines);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(start, end, text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  static List<Section> sections(String text) {
    return new PlainTextReader(text).read();
  }

  private List<Section> read() {
    List<List<Line>> groups = groups();
    List<Section> sections = new ArrayList<>();
    Optional<Passage> heading = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    box.map(PastedBox::box).ifPresent(blocks::add);
    boolean titleSeen = false;
    for (int g = 0; g < groups.size(); g++) {
      List<Line> group = groups.get(g);
      // Captions and a box's own lines stand above its end.
      boolean caption = g > 0 && box.filter(pasted -> before(group, pasted)).isPresent();
      if (!caption && group.size() == 1 && heading(group.get(0)) && proseFollows(groups, g)) {
        if (titleSeen) {
          sections.add(new Section(heading.isEmpty() ? 1 : 2, heading, Optional.empty(), blocks));
          blocks = new ArrayList<>();
          heading = Optional.of(passage(group));
        }
        titleSeen = true;
        continue;
      }
      titleSeen = true;
      List<Block.Item> definitions =
          groups.subList(g, groups.size()).stream()
              .map(this::definition)
              .takeWhile(Optional::isPresent)
              .flatMap(Optional::stream)
              .toList();
      boolean announced =
          FactLines.aboveText(sections)
              || heading.map(Passage::text).filter(QuickFacts::heading).isPresent();
      List<Passage> labelled =
          groups.subList(g, groups.size()).stream()
              .takeWhile(lines -> announced && lines.size() == 1)
              .map(this::passage)
              .takeWhile(FactLines::matches)
              .toList();
      Optional<Block.FieldBox> sheet = FactLines.box(labelled);
      if (sheet.isPresent() && definitions.size() < FEWEST_DEFINITIONS) {
        blocks.add(sheet.get());
        g += labelled.size() - 1;
      } else if (group.size() >= FEWEST_ROWS && group.stream().allMatch(Line::tabular)) {
        DelimitedReader.rows(text, group.getFirst().start(), group.getLast().end())
            .ifPresent(blocks::add);
      } else if (definitions.size() >= FEWEST_DEFINITIONS) {
        blocks.add(new Block.ItemList(definitions));
        g += definitions.size() - 1;
      } else if (group.stream().allMatch(line -> BULLET.matcher(line.text()).find())) {
        List<Block.Item> items = new ArrayList<>();
        for (Line line : group) {
          var bullet = BULLET.matcher(line.text());
          if (bullet.find()) {
            Passage item = line.passage(bullet.end());
            if (!item.isBlank()) {
              items.add(new Block.Item(1, item));
            }
          }
        }
        // A trailing list of a few names below a text is a page's menu.
        if (proseFollows(groups, g)) {
          Block.ItemList list = new Block.ItemList(items);
          blocks.addAll(announced ? FactLines.read(List.of(list)) : List.of(list));
        }
      } else if (prose(group)) {
        blocks.add(new Block.Paragraph(passage(group)));
      }
    }
    sections.add(new Section(heading.isEmpty() ? 1 : 2, heading, Optional.empty(), blocks));
    return sections;
  }

  private boolean before(List<Line> group, PastedBox pasted) {
    return group.getLast().end() < lines.get(pasted.end() - 1).end();
  }

  /** The first line, where it has the shape of a heading above prose. */
  static Optional<String> title(String text) {
    PlainTextReader reader = new PlainTextReader(text);
    List<List<Line>> groups = reader.groups();
    if (!groups.isEmpty()
        && groups.get(0).size() == 1
        && reader.heading(groups.get(0).get(0))
        && reader.proseFollows(groups, 0)) {
      return Optional.of(reader.passage(groups.get(0)).text());
    }
    return Optional.empty();
  }

  /** Lines that belong together: wrapped lines of one paragraph, or one long line. */
  private List<List<Line>> groups() {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      if (box.filter(pasted -> at >= pasted.first() && at < pasted.end()).isPresent()) {
        continue;
      }
      Line line = lines.get(i);
      boolean together = !group.isEmpty() && !line.blank() && joins(group, line);
      if (!together && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      if (!line.blank()) {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** Whether a line goes on with what the lines before it began. */
  private static boolean joins(List<Line> group, Line line) {
    Line last = group.getLast();
    if (last.tabular() || line.tabular()) {
      return last.tabular() && line.tabular();
    }
    boolean open = !endsSentence(last.text());
    boolean wrapped =
        open
            && last.text().strip().length() > 40
            && last.text().length() <= WIDEST_WRAP
            && line.text().length() <= WIDEST_WRAP;
    // "Norvik (listen)" above "is a city": the line broke where something was left out.
    return wrapped
        || open && VERB_FIRST.matcher(line.text()).lookingAt()
        || BULLET.matcher(line.text()).find() && BULLET.matcher(group.get(0).text()).find();
  }

  static boolean endsSentence(String line) {
    return line.strip().matches("(?s).*[.!?][\"'\u201D\u2019)]*(?:\\[[\\w ]{1,20}\\])*");
  }

  /**
   * In characters: so far to the right stands no heading, but a cell of a table drawn in blanks.
   */
  private static final int FARTHEST_HEADING = 40;

  private boolean heading(Line line) {
    return headingShaped(line.text())
        && line.text().indexOf(line.text().strip()) <= FARTHEST_HEADING;
  }

  /** Whether a line is short and capitalised as headings are, and no sentence. */
  static boolean headingShaped(String line) {
    String stripped = line.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST_HEADING
        || stripped.matches("(?s).*[.!?:;,\u2022].*")
        || BULLET.matcher(line).find()) {
      return false;
    }
    String[] words = stripped.split("\\s+");
    if (words.length > 8) {
      return false;
    }
    int capital = 0;
    int counted = 0;
    for (String word : words) {
      if (!SMALL_WORD.matcher(word).matches()) {
        counted++;
        capital +=
            Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
      }
    }
    return Character.isLetterOrDigit(stripped.codePointAt(0))
        && (capital == counted
            || words.length <= 3 && Character.isUpperCase(stripped.codePointAt(0)));
  }

  /** "cloze: a sentence with a gap", if the group is such a line. */
  private Optional<Block.Item> definition(List<Line> group) {
    Line line = group.getFirst();
    Matcher definition = DEFINITION.matcher(line.text());
    if (group.size() > 1 || !definition.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Definition.item(
            1,
            line.passage(definition.start(1), definition.end(1)),
            line.passage(definition.start(2), definition.end(2))));
  }

  private boolean proseFollows(List<List<Line>> groups, int at) {
    for (int g = at + 1; g < groups.size(); g++) {
      if (prose(groups.get(g)) || definition(groups.get(g)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean prose(List<Line> group) {
    return proseShaped(String.join(" ", group.stream().map(Line::text).toList()));
  }

  /** Whether a text is long enough, and ends, as running text does. */
  static boolean proseShaped(String joined) {
    return joined.strip().split("\\s+").length >= FEWEST_WORDS_OF_PROSE && endsSentence(joined);
  }

  private Passage passage(List<Line> lines) {
    Passage.Builder out = new Passage.Builder();
    for (Line line : lines) {
      if (out.length() > 0) {
        out.add(' ', line.start() - 1, line.start());
      }
      out.add(line.passage(0));
    }
    return out.build();
  }
}
