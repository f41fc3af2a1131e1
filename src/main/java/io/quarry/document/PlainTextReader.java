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

  private record Line(int start, int end, String text) {
    boolean blank() {
      return text.isBlank();
    }
  }

  /** Lines of terms with what they mean, one below another. */
  private static final int FEWEST_DEFINITIONS = 3;

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\s*(\\p{L}[\\p{L}\\p{M} '\u2019-]{1,38}): +((?:(?:An?|The) )?\\p{Ll}\\S+ .{8,}?)\\s*");

  private final String text;

  private PlainTextReader(String text) {
    this.text = text;
  }

  static List<Section> sections(String text) {
    return new PlainTextReader(text).read();
  }

  private List<Section> read() {
    List<List<Line>> groups = groups();
    List<Section> sections = new ArrayList<>();
    Optional<Passage> heading = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    boolean titleSeen = false;
    for (int g = 0; g < groups.size(); g++) {
      List<Line> group = groups.get(g);
      if (group.size() == 1 && heading(group.get(0)) && proseFollows(groups, g)) {
        boolean title = !titleSeen && sections.isEmpty() && blocks.isEmpty();
        titleSeen = true;
        sections.add(new Section(heading.isEmpty() ? 1 : 2, heading, Optional.empty(), blocks));
        blocks = new ArrayList<>();
        heading = title ? Optional.empty() : Optional.of(passage(group));
        if (title) {
          sections.remove(sections.size() - 1);
        }
        continue;
      }
      titleSeen = true;
      List<Block.Item> definitions =
          groups.subList(g, groups.size()).stream()
              .map(this::definition)
              .takeWhile(Optional::isPresent)
              .flatMap(Optional::stream)
              .toList();
      if (definitions.size() >= FEWEST_DEFINITIONS) {
        blocks.add(new Block.ItemList(definitions));
        g += definitions.size() - 1;
      } else if (group.stream().allMatch(line -> BULLET.matcher(line.text()).find())) {
        List<Block.Item> items = new ArrayList<>();
        for (Line line : group) {
          var bullet = BULLET.matcher(line.text());
          if (bullet.find()) {
            Passage item = passage(line.start() + bullet.end(), line.end());
            if (!item.isBlank()) {
              items.add(new Block.Item(1, item));
            }
          }
        }
        // A trailing list of a few names below a text is a page's menu.
        if (proseFollows(groups, g)) {
          blocks.add(new Block.ItemList(items));
        }
      } else if (prose(group)) {
        blocks.add(new Block.Paragraph(passage(group)));
      }
    }
    sections.add(new Section(heading.isEmpty() ? 1 : 2, heading, Optional.empty(), blocks));
    return sections;
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
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Line line = new Line(start, end, text.substring(start, end));
      boolean joins =
          !group.isEmpty()
              && group.get(group.size() - 1).text().strip().length() > 40
              && group.get(group.size() - 1).text().length() <= WIDEST_WRAP
              && !endsSentence(group.get(group.size() - 1).text())
              && line.text().length() <= WIDEST_WRAP;
      boolean bullets =
          !group.isEmpty()
              && BULLET.matcher(line.text()).find()
              && BULLET.matcher(group.get(0).text()).find();
      if (line.blank() || !(joins || bullets)) {
        if (!group.isEmpty()) {
          groups.add(group);
          group = new ArrayList<>();
        }
      }
      if (!line.blank()) {
        group.add(line);
      }
      start = end + 1;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  static boolean endsSentence(String line) {
    return line.strip().matches("(?s).*[.!?][\"'\u201D\u2019)]*(?:\\[[\\w ]{1,20}\\])*");
  }

  private boolean heading(Line line) {
    return headingShaped(line.text());
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
            passage(line.start() + definition.start(1), line.start() + definition.end(1)),
            passage(line.start() + definition.start(2), line.start() + definition.end(2))));
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
      out.add(passage(line.start(), line.end()));
    }
    return out.build();
  }

  private Passage passage(int from, int to) {
    Passage.Builder out = new Passage.Builder();
    for (int i = from; i < to; i++) {
      out.add(text.charAt(i), i, i + 1);
    }
    return out.build();
  }
}
