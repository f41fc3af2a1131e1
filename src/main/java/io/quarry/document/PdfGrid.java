package io.quarry.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table between ruled lines. */
final class PdfGrid {

  /** Rules this near, in points, touch; corners are drawn no more exactly. */
  private static final double NEAR = 3;

  /** A page with more rules than this is a drawing. */
  private static final int MOST_RULES = 1_500;

  private final PdfPage.Box box;
  private final List<Double> columns;
  private final List<Double> rows;

  /** For each place, row by row, the first place of its cell. */
  private final int[] cells;

  private final Map<Integer, List<PdfLine>> lines = new HashMap<>();

  private PdfGrid(List<PdfPage.Box> rules) {
    List<PdfPage.Box> walls = walls(rules);
    List<PdfPage.Box> floors = rules.stream().filter(r -> r.width() > r.height()).toList();
    this.columns = places(walls.stream().map(wall -> (wall.left() + wall.right()) / 2).toList());
    this.rows = places(floors.stream().map(floor -> (floor.top() + floor.bottom()) / 2).toList());
    this.box =
        columns.isEmpty() || rows.isEmpty()
            ? new PdfPage.Box(0, 0, 0, 0)
            : new PdfPage.Box(
                columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
    this.cells = new int[Math.max(0, width() * height())];
    for (int i = 0; i < cells.length; i++) {
      int row = i / width();
      int column = i % width();
      double x = (columns.get(column) + columns.get(column + 1)) / 2;
      double y = (rows.get(row) + rows.get(row + 1)) / 2;
      cells[i] = i;
      if (column > 0 && walls.stream().noneMatch(w -> upright(w, columns.get(column), y))) {
        cells[i] = cells[i - 1];
      } else if (row > 0 && floors.stream().noneMatch(f -> level(f, rows.get(row), x))) {
        cells[i] = cells[i - width()];
      }
    }
  }

  private static boolean upright(PdfPage.Box wall, double x, double y) {
    return Math.abs((wall.left() + wall.right()) / 2 - x) <= NEAR
        && wall.top() <= y
        && wall.bottom() >= y;
  }

  private static boolean level(PdfPage.Box floor, double y, double x) {
    return Math.abs((floor.top() + floor.bottom()) / 2 - y) <= NEAR
        && floor.left() <= x
        && floor.right() >= x;
  }

  private int width() {
    return columns.size() - 1;
  }

  private int height() {
    return rows.size() - 1;
  }

  static List<PdfPage.Box> walls(List<PdfPage.Box> rules) {
    return rules.size() > MOST_RULES
        ? List.of()
        : rules.stream().filter(rule -> rule.height() > rule.width()).toList();
  }

  /** The tables that the rules of a page make: at least two rows of at least two columns. */
  static List<PdfGrid> of(PdfPage page) {
    List<PdfPage.Box> rules =
        page.rules().stream()
            .filter(r -> r.width() < 0.97 * page.width() && r.height() < 0.97 * page.height())
            .toList();
    if (rules.size() > MOST_RULES) {
      return List.of();
    }
    List<PdfGrid> grids = new ArrayList<>();
    for (List<PdfPage.Box> touching : touching(rules)) {
      PdfGrid grid = new PdfGrid(touching);
      if (grid.width() >= 2 && grid.height() >= 2) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(grid -> grid.box.top()));
    return grids;
  }

  private static List<List<PdfPage.Box>> touching(List<PdfPage.Box> rules) {
    List<List<PdfPage.Box>> groups = new ArrayList<>();
    List<PdfPage.Box> left = new ArrayList<>(rules);
    while (!left.isEmpty()) {
      List<PdfPage.Box> group = new ArrayList<>(List.of(left.removeLast()));
      for (int i = 0; i < group.size(); i++) {
        PdfPage.Box rule = group.get(i);
        List<PdfPage.Box> met = left.stream().filter(other -> touch(rule, other)).toList();
        if (!met.isEmpty()) {
          left.removeIf(other -> touch(rule, other));
          group.addAll(met);
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean touch(PdfPage.Box a, PdfPage.Box b) {
    return a.left() <= b.right() + NEAR
        && b.left() <= a.right() + NEAR
        && a.top() <= b.bottom() + NEAR
        && b.top() <= a.bottom() + NEAR;
  }

  private static List<Double> places(List<Double> found) {
    List<Double> places = new ArrayList<>();
    found.stream()
        .sorted()
        .forEach(
            place -> {
              if (places.isEmpty() || place - places.getLast() > 2 * NEAR) {
                places.add(place);
              }
            });
    return places;
  }

  PdfPage.Box box() {
    return box;
  }

  /** Takes a line that stands in it. */
  boolean take(PdfLine line) {
    double x = (line.left() + line.right()) / 2;
    double y = line.base() - line.size() / 4;
    if (!box.holds(x, y)) {
      return false;
    }
    int column = place(columns, x);
    int row = place(rows, y);
    lines.computeIfAbsent(cells[row * width() + column], cell -> new ArrayList<>()).add(line);
    return true;
  }

  private static int place(List<Double> places, double at) {
    int place = 0;
    while (place < places.size() - 2 && places.get(place + 1) <= at) {
      place++;
    }
    return place;
  }

  /** Rows of cells; a cell that spans several places stands in each of them as the same object. */
  List<List<StyledText>> cells(Hyphens hyphens) {
    Map<Integer, StyledText> words = new HashMap<>();
    lines.forEach((cell, inside) -> words.put(cell, hyphens.joined(inside)));
    List<List<StyledText>> table = new ArrayList<>();
    for (int row = 0; row < height(); row++) {
      List<StyledText> cellsOfRow = new ArrayList<>();
      for (int column = 0; column < width(); column++) {
        cellsOfRow.add(words.getOrDefault(cells[row * width() + column], StyledText.EMPTY));
      }
      if (cellsOfRow.stream().anyMatch(cell -> !cell.isBlank())) {
        table.add(cellsOfRow);
      }
    }
    return table;
  }
}
