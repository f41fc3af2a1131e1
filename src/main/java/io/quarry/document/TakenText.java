package io.quarry.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text taken out of a file that is no text, written down as it comes: a heading, a paragraph and an
 * item each on a line, the cells of a row with tabs between them. Offsets point into it.
 */
final class TakenText {

  private static final Pattern NUMBER =
      Pattern.compile("[-+\u2212]?[\\d.,\u00A0 ]*\\d%?|[\u2013\u2014-]?");

  private final StringBuilder text = new StringBuilder();
  private final Outline outline = new Outline();
  private Optional<String> title = Optional.empty();

  /** One item of a list; {@code depth} counts from 1. */
  record Item(int depth, StyledText words) {}

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  Reading reading() {
    return new Reading(title, outline.sections());
  }

  void title(StyledText words) {
    title = Optional.of(HeadingText.plain(line(words)).text()).filter(t -> !t.isBlank());
    text.append('\n');
  }

  void heading(int level, StyledText words) {
    Passage heading = HeadingText.plain(line(words));
    if (!heading.isBlank()) {
      outline.begin(level, heading);
    }
    text.append('\n');
  }

  void paragraph(StyledText words) {
    Passage mended = ExportTraces.mended(line(words));
    if (!mended.isBlank()) {
      outline.add(new Block.Paragraph(mended));
    }
    text.append('\n');
  }

  void list(List<Item> items) {
    List<Block.Item> read = new ArrayList<>();
    for (Item item : items) {
      text.append("  ".repeat(item.depth() - 1)).append("\u2022 ");
      Passage words = ExportTraces.mended(line(item.words()));
      if (!words.isBlank()) {
        read.add(new Block.Item(item.depth(), words));
      }
    }
    if (!read.isEmpty()) {
      outline.add(new Block.ItemList(read));
    }
    text.append('\n');
  }

  /**
   * A table, or the fields of one thing where it is no more than labels and values.
   *
   * @param rows a cell that spans several places stands in each of them as the same object
   * @param headed whether the file says that the first row names the columns
   */
  void table(StyledText caption, List<List<StyledText>> rows, boolean headed) {
    Optional<Passage> named =
        caption.isBlank() ? Optional.empty() : Optional.of(ExportTraces.uncited(line(caption)));
    Map<StyledText, Passage> written = new IdentityHashMap<>();
    List<List<Passage>> cells = new ArrayList<>();
    for (List<StyledText> row : rows) {
      List<Passage> line = new ArrayList<>();
      for (StyledText cell : row) {
        text.append(line.isEmpty() ? "" : "\t");
        line.add(written.computeIfAbsent(cell, words -> ExportTraces.uncited(passage(words))));
      }
      text.append('\n');
      cells.add(line);
    }
    text.append('\n');
    Optional<Block.FieldBox> box = facts(rows, cells, headed);
    if (box.isPresent()) {
      outline.add(box.get());
    } else if (!cells.isEmpty()) {
      boolean head = cells.size() > 1 && (headed || header(rows));
      outline.add(
          new Block.Table(
              named,
              head ? row(cells.getFirst(), true) : List.of(),
              cells.subList(head ? 1 : 0, cells.size()).stream()
                  .map(row -> row(row, false))
                  .toList()));
    }
  }

  private static List<Block.Cell> row(List<Passage> cells, boolean header) {
    return cells.stream().map(cell -> new Block.Cell(cell, header)).toList();
  }

  /** Bold names above cells that are not, or words above numbers. */
  private static boolean header(List<List<StyledText>> rows) {
    List<StyledText> first = rows.getFirst();
    List<StyledText> named = first.stream().filter(cell -> !cell.isBlank()).toList();
    if (named.size() * 2 <= first.size()
        || named.size() < 2
        || named.stream().map(StyledText::text).distinct().count() < named.size()) {
      return false;
    }
    List<StyledText> below = rows.subList(1, rows.size()).stream().flatMap(List::stream).toList();
    if (named.stream().allMatch(StyledText::bold)) {
      return !below.stream().allMatch(StyledText::bold);
    }
    return named.stream().noneMatch(cell -> NUMBER.matcher(cell.text()).matches())
        && below.stream().anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
  }

  /** "Capital | Algiers": two columns, the labels in bold or announced. */
  private Optional<Block.FieldBox> facts(
      List<List<StyledText>> rows, List<List<Passage>> cells, boolean headed) {
    if (rows.stream().anyMatch(row -> row.size() != 2)) {
      return Optional.empty();
    }
    List<StyledText> first = rows.getFirst();
    boolean announced =
        rows.size() > 1 && QuickFacts.headers(first.get(0).text(), first.get(1).text());
    boolean labels =
        !headed
            && rows.stream().allMatch(row -> row.get(0).bold())
            && rows.stream().noneMatch(row -> row.get(1).bold());
    if (!announced && !labels) {
      return Optional.empty();
    }
    List<QuickFacts.Labelled> lines = new ArrayList<>();
    for (List<Passage> row : cells.subList(announced ? 1 : 0, cells.size())) {
      if (row.get(0).isBlank() || row.get(1).isBlank()) {
        return Optional.empty();
      }
      lines.add(new QuickFacts.Labelled(row.get(0).span().start(), row.get(0), row.get(1)));
    }
    return QuickFacts.box("", lines);
  }

  /** Words of which the caller makes something. */
  Passage words(String words) {
    return line(StyledText.plain(words));
  }

  /** A line that the caller reads itself. */
  void line(String words) {
    text.append(words).append('\n');
  }

  private Passage line(StyledText words) {
    Passage line = passage(words);
    text.append('\n');
    return line;
  }

  private Passage passage(StyledText words) {
    int start = text.length();
    text.append(words.text());
    Passage.Builder out = new Passage.Builder();
    int next = 0;
    for (int i = 0; i <= words.text().length(); i++) {
      while (next < words.marks().size() && words.marks().get(next).end() == i) {
        Passage.Marked mark = words.marks().get(next++);
        out.mark(mark.mark(), mark.start(), mark.target());
      }
      if (i < words.text().length()) {
        out.add(words.text().charAt(i), start + i, start + i + 1);
      }
    }
    return out.build();
  }
}
