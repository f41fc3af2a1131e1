package io.quarry.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds tables without rules where they are clear: short words in the same columns, row by row. */
final class PdfAligned {

  private static final int FEWEST_ROWS = 3;

  /** Rows are not farther apart than this, in parts of the font's size. */
  private static final double WIDEST_ROWS = 2.8;

  /** Columns of running text are wider, in characters. */
  private static final int LONGEST_CELL = 36;

  private static final int LONGEST_MEAN = 20;

  private record Column(double left, double right) {}

  private PdfAligned() {}

  /** The tables; their lines are taken out of the given ones. */
  static List<PdfRegion> takeFrom(List<PdfLine> lines) {
    List<PdfRegion> tables = new ArrayList<>();
    List<List<PdfLine>> rows = new ArrayList<>();
    Set<PdfLine> taken = new HashSet<>();
    for (List<PdfLine> row : rows(lines)) {
      if (!rows.isEmpty() && (row.size() < 2 || !follows(rows.getLast(), row))) {
        table(rows, tables, taken);
        rows.clear();
      }
      if (row.size() >= 2) {
        rows.add(row);
      }
    }
    table(rows, tables, taken);
    lines.removeIf(taken::contains);
    return tables;
  }

  private static List<List<PdfLine>> rows(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
    List<List<PdfLine>> rows = new ArrayList<>();
    for (PdfLine line : sorted) {
      if (rows.isEmpty() || !rows.getLast().getLast().beside(line)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfLine::left)));
    return rows;
  }

  private static boolean follows(List<PdfLine> above, List<PdfLine> row) {
    PdfLine last = above.getFirst();
    return row.getFirst().base() - last.base() <= WIDEST_ROWS * last.size();
  }

  private static void table(
      List<List<PdfLine>> rows, List<PdfRegion> tables, Collection<PdfLine> taken) {
    List<PdfLine> all = rows.stream().flatMap(List::stream).toList();
    List<Column> columns = columns(all);
    boolean sound =
        rows.size() >= FEWEST_ROWS
            && columns.size() >= 2
            && all.size() * 10 >= rows.size() * columns.size() * 8
            && all.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
            && all.stream().mapToInt(cell -> cell.text().length()).average().orElse(99)
                <= LONGEST_MEAN;
    if (!sound) {
      return;
    }
    List<List<StyledText>> table = new ArrayList<>();
    for (List<PdfLine> row : rows) {
      List<StyledText> cells = new ArrayList<>();
      for (Column column : columns) {
        List<PdfLine> inside =
            row.stream()
                .filter(cell -> cell.left() >= column.left() && cell.right() <= column.right())
                .toList();
        if (inside.size() > 1) {
          return;
        }
        cells.add(inside.isEmpty() ? StyledText.EMPTY : inside.getFirst().words());
      }
      table.add(cells);
    }
    taken.addAll(all);
    tables.add(PdfRegion.table(PdfRegion.around(all), table));
  }

  private static List<Column> columns(List<PdfLine> cells) {
    List<PdfLine> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingDouble(PdfLine::left));
    List<Column> columns = new ArrayList<>();
    for (PdfLine cell : sorted) {
      if (columns.isEmpty() || cell.left() > columns.getLast().right()) {
        columns.add(new Column(cell.left(), cell.right()));
      } else {
        Column last = columns.removeLast();
        columns.add(new Column(last.left(), Math.max(last.right(), cell.right())));
      }
    }
    return columns;
  }
}
