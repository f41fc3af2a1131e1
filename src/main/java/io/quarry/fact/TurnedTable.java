package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose columns are things and whose rows are their properties, as tables that compare few
 * things are laid out, turned so that it can be read like any other.
 */
final class TurnedTable {

  /** Fewer things or properties may be told either way. */
  private static final int FEWEST_THINGS = 4;

  private static final int FEWEST_PROPERTIES = 3;

  /** "Melting point", "Density (g/cm3)": what a thing has. */
  private static final Pattern PROPERTY =
      Pattern.compile("\\p{L}[\\p{Ll}-]*(?:(?: \\p{Ll}[\\p{L}-]*)+.*|.*[(\\[].*[)\\]]\\s*)");

  /** "Lithium", "Upper Salt": what a thing is called. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: (?:of |the )?[\\p{Lu}\\d][\\p{L}\\p{M}\\d'\u2019-]*){0,3}");

  private static final Pattern CORNER =
      Pattern.compile("(?i)|names?|propert(?:y|ies)|characteristics?|features?|parameters?|data");

  private TurnedTable() {}

  /** The table with its things in rows; empty where they stand there already, or may. */
  static Optional<Block.Table> of(Block.Table table) {
    List<Block.Cell> things = table.header();
    List<List<Block.Cell>> rows =
        table.rows().stream().filter(row -> row.size() == things.size()).toList();
    if (things.size() <= FEWEST_THINGS
        || rows.size() < FEWEST_PROPERTIES
        || !CORNER.matcher(text(things.getFirst())).matches()
        || !things.stream().skip(1).allMatch(thing -> NAME.matcher(text(thing)).matches())) {
      return Optional.empty();
    }
    long properties =
        rows.stream().filter(row -> PROPERTY.matcher(text(row.getFirst())).matches()).count();
    boolean names =
        rows.stream()
            .map(row -> text(row.getFirst()))
            .anyMatch(label -> label.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+|[\\d.]+|"));
    return names || properties * 2 < rows.size()
        ? Optional.empty()
        : Optional.of(turned(table, rows));
  }

  private static Block.Table turned(Block.Table table, List<List<Block.Cell>> rows) {
    List<List<Block.Cell>> things = new ArrayList<>();
    for (int thing = 1; thing < table.header().size(); thing++) {
      List<Block.Cell> cells = new ArrayList<>(List.of(table.header().get(thing)));
      for (List<Block.Cell> row : rows) {
        cells.add(row.get(thing));
      }
      things.add(cells);
    }
    List<Block.Cell> header = new ArrayList<>(List.of(table.header().getFirst()));
    rows.forEach(row -> header.add(row.getFirst()));
    return new Block.Table(table.caption(), header, things);
  }

  private static String text(Block.Cell cell) {
    Passage text = cell.text();
    return text.text().strip();
  }
}
