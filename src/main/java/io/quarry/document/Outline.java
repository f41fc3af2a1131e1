package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers blocks under their headings, in the order of the text. */
final class Outline {

  private final List<Section> sections = new ArrayList<>();
  private final TreeMap<Integer, String> open = new TreeMap<>();
  private List<Block> blocks = new ArrayList<>();
  private Optional<Passage> heading = Optional.empty();
  private int level = 1;

  void add(Block block) {
    blocks.add(block);
  }

  /**
   * A heading; the first one of level 1 before any text is the document's title and opens no
   * section.
   */
  void begin(int depth, Passage title) {
    boolean documentTitle =
        depth == 1 && sections.isEmpty() && heading.isEmpty() && blocks.isEmpty();
    if (title.isBlank() || documentTitle) {
      return;
    }
    close();
    level = Math.max(2, depth);
    open.tailMap(level).clear();
    open.put(level, title.text());
    heading = Optional.of(title);
  }

  List<Section> sections() {
    close();
    return sections;
  }

  private void close() {
    Optional<String> parent =
        heading.isEmpty() || open.headMap(level).isEmpty()
            ? Optional.empty()
            : Optional.of(open.headMap(level).lastEntry().getValue());
    sections.add(new Section(level, heading, parent, blocks));
    blocks = new ArrayList<>();
  }

  /**
   * A grid as what it is: names with values where it has two columns and no header of its own, else
   * a table.
   */
  static Optional<Block> table(Optional<Passage> caption, List<List<Block.Cell>> grid) {
    List<List<Block.Cell>> rows = grid.stream().filter(row -> !row.isEmpty()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Cell> first = rows.get(0);
    boolean headed =
        first.size() > 1
            && first.stream().allMatch(Block.Cell::header)
            && first.stream().anyMatch(cell -> !cell.text().isBlank());
    boolean pairs = rows.stream().allMatch(row -> row.size() <= 2);
    if (pairs && !headed) {
      List<Block.Field> fields = new ArrayList<>();
      for (List<Block.Cell> row : rows) {
        if (row.size() == 2 && !row.get(0).text().isBlank() && !row.get(1).text().isBlank()) {
          Passage key = row.get(0).text();
          Passage value = row.get(1).text();
          fields.add(
              new Block.Field(
                  key.text().toLowerCase(java.util.Locale.ROOT).replaceFirst(":$", ""),
                  value,
                  key.span().cover(value.span())));
        }
      }
      return fields.isEmpty()
          ? Optional.empty()
          : Optional.of(new Block.FieldBox("", fields, List.of()));
    }
    return Optional.of(
        new Block.Table(
            caption, headed ? first : List.of(), headed ? rows.subList(1, rows.size()) : rows));
  }
}
