package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Grid;
import io.quarry.fact.Grid.Column;
import io.quarry.fact.Grid.Entry;
import io.quarry.fact.Grid.Row;
import io.quarry.fact.Numbers;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atteo.evo.inflector.English;

/** Asks tables: the largest and the smallest, single cells, orders. */
final class GridQuestions {

  /** Single cells asked of one column. */
  private static final int CELLS = 3;

  /** A heading such as "discovered by". */
  private static final Pattern DONE_BY = Pattern.compile("(\\p{Ll}+(?:ed|en|wn|lt)) by");

  private final Grid grid;
  private final List<Draft> drafts = new ArrayList<>();

  private GridQuestions(Grid grid) {
    this.grid = grid;
  }

  static List<Draft> of(List<Grid> grids) {
    List<Draft> drafts = new ArrayList<>();
    for (Grid grid : grids) {
      GridQuestions maker = new GridQuestions(grid);
      for (int c = 0; c < grid.columns().size(); c++) {
        if (grid.columns().get(c).numeric()) {
          maker.numbers(c);
        } else {
          maker.texts(c);
        }
      }
      drafts.addAll(maker.drafts);
    }
    return drafts;
  }

  private record Cell(Row row, Entry entry) {
    BigDecimal number() {
      return entry.number().orElseThrow();
    }

    List<Span> spans() {
      return List.of(row.nameSpan(), entry.span());
    }
  }

  private List<Cell> cells(int column) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : grid.rows()) {
      row.cells().get(column).ifPresent(entry -> cells.add(new Cell(row, entry)));
    }
    return cells;
  }

  private String thing() {
    return grid.scope().isEmpty() ? grid.noun() : grid.noun() + " of " + grid.scope();
  }

  private void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> evidence) {
    drafts.add(
        new Draft(
            fact,
            asked,
            kind,
            stem,
            explanation,
            "table." + rule,
            grid.topic(),
            difficulty,
            prominence,
            evidence,
            Optional.empty()));
  }

  private static String written(BigDecimal value, Column column) {
    String number = Numbers.written(value);
    return column.unit().isEmpty()
        ? number
        : column.unit().equals("%") ? number + "%" : number + " " + column.unit();
  }

  private static List<Span> proof(Column column, List<Cell> cells) {
    List<Span> spans = new ArrayList<>(List.of(column.header()));
    cells.forEach(cell -> spans.addAll(cell.spans()));
    return spans;
  }

  private void numbers(int c) {
    Column column = grid.columns().get(c);
    List<Cell> cells = cells(c);
    if (cells.size() < Choices.SIZE) {
      return;
    }
    String had = column.label().matches(".*\\d{4}.*") ? "had" : "has";
    boolean complete = cells.size() == grid.rows().size();
    List<Cell> sorted = cells.stream().sorted(Comparator.comparing(Cell::number)).toList();
    int last = sorted.size() - 1;
    if (complete && sorted.get(last).number().compareTo(sorted.get(last - 1).number()) > 0) {
      extreme(column, sorted.reversed(), true, had, cells);
    }
    if (complete && sorted.get(0).number().compareTo(sorted.get(1).number()) < 0) {
      extreme(column, sorted, false, had, cells);
    }
    Random random = Seeds.random(thing(), column.label(), "cells");
    Seeds.shuffled(cells, random).stream().limit(CELLS).forEach(cell -> value(column, cell, cells));
    order(column, cells);
  }

  private void extreme(
      Column column, List<Cell> sorted, boolean highest, String had, List<Cell> all) {
    Cell key = sorted.get(0);
    String superlative =
        highest
            ? (column.unit().equals("%") ? "highest" : "largest")
            : column.unit().equals("%") ? "lowest" : "smallest";
    AskedFact fact =
        Draft.fact(
            grid.scope().isEmpty() ? grid.noun() : grid.scope(),
            grid.noun() + " with the " + superlative + " " + column.label(),
            Map.of(),
            List.of(key.row().name()),
            Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<String> wrong =
        sorted.subList(1, Math.min(sorted.size(), 5)).stream()
            .map(cell -> cell.row().name())
            .toList();
    add(
        fact,
        "value",
        Choices.shuffled(key.row().name(), Seeds.shuffled(wrong, random).subList(0, 3), random),
        "Which %s %s the %s %s?".formatted(thing(), had, superlative, column.label()),
        "%s, with %s, %s the %s %s."
            .formatted(
                key.row().name(), written(key.number(), column), had, superlative, column.label()),
        "extreme",
        2,
        4,
        proof(column, all));
  }

  private void value(Column column, Cell cell, List<Cell> cells) {
    AskedFact fact =
        Draft.fact(
            cell.row().name(),
            column.label(),
            Map.of(),
            List.of(cell.number().toPlainString()),
            column.unit().isEmpty() ? Optional.empty() : Optional.of(column.unit()));
    Random random = Seeds.random(fact.id(), "options");
    String was = column.label().matches(".*\\d{4}.*") ? "was" : "is";
    String name = "the " + grid.noun() + " " + cell.row().name();
    String stem =
        "What %s the %s of %s"
            .formatted(was, inner(column.label(), name)[0], inner(column.label(), name)[1]);
    String explanation =
        "The %s of %s %s %s."
            .formatted(
                inner(column.label(), name)[0],
                inner(column.label(), name)[1],
                was,
                written(cell.number(), column));
    int key = random.nextInt(Choices.SIZE);
    List<BigDecimal> others =
        cells.stream()
            .map(Cell::number)
            .filter(n -> n.compareTo(cell.number()) != 0)
            .distinct()
            .sorted()
            .toList();
    List<BigDecimal> below = others.stream().filter(n -> n.compareTo(cell.number()) < 0).toList();
    List<BigDecimal> above = others.stream().filter(n -> n.compareTo(cell.number()) > 0).toList();
    int under = Math.clamp(key, Math.max(0, 3 - above.size()), Math.min(3, below.size()));
    if (others.size() >= 3 && random.nextBoolean()) {
      List<BigDecimal> chosen = new ArrayList<>(below.subList(below.size() - under, below.size()));
      chosen.add(cell.number());
      chosen.addAll(above.subList(0, 3 - under));
      add(
          fact,
          "value",
          Choices.ordered(
              chosen.stream().map(n -> written(n, column)).toList(),
              written(cell.number(), column)),
          stem + "?",
          explanation,
          "cell",
          4,
          2,
          proof(column, List.of(cell)));
    } else {
      BigDecimal tolerance =
          column.counted()
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, cell.number().scale()) - 1);
      Optional<String> unit =
          column.unit().isEmpty() ? Optional.empty() : Optional.of(column.unit());
      add(
          fact,
          "value",
          new Kind.Numeric(cell.number(), tolerance, unit),
          stem + unit.map(u -> ", in " + Wording.spelled(u)).orElse("") + "?",
          explanation,
          "cell",
          4,
          2,
          proof(column, List.of(cell)));
    }
  }

  /** "population at the 1991 census" of X is "the population of X at the 1991 census". */
  private static String[] inner(String label, String name) {
    int at =
        label.indexOf(" at the ") > 0
            ? label.indexOf(" at the ")
            : label.matches(".* in \\d{4}") ? label.lastIndexOf(" in ") : label.length();
    return new String[] {label.substring(0, at), name + label.substring(at)};
  }

  private void order(Column column, List<Cell> cells) {
    Random random = Seeds.random(thing(), column.label(), "order");
    List<Cell> chosen = new ArrayList<>();
    for (Cell cell : Seeds.shuffled(cells, random)) {
      boolean clear =
          chosen.stream()
              .allMatch(
                  o ->
                      o.number()
                              .subtract(cell.number())
                              .abs()
                              .compareTo(
                                  o.number()
                                      .abs()
                                      .max(cell.number().abs())
                                      .multiply(new BigDecimal("0.04")))
                          > 0);
      if (clear && chosen.size() < 4) {
        chosen.add(cell);
      }
    }
    if (chosen.size() < 4) {
      return;
    }
    chosen.sort(Comparator.comparing(Cell::number));
    List<String> names = chosen.stream().map(cell -> cell.row().name()).toList();
    AskedFact fact =
        Draft.fact(
            grid.scope().isEmpty() ? grid.noun() : grid.scope(),
            "order by " + column.label(),
            new TreeMap<>(Map.of("things", String.join(", ", names.stream().sorted().toList()))),
            names,
            Optional.empty());
    String figures =
        String.join(
            ", ",
            chosen.stream()
                .map(cell -> cell.row().name() + " " + written(cell.number(), column))
                .toList());
    String plural = English.plural(grid.noun());
    add(
        fact,
        "order",
        new Kind.Ordering(names),
        "Put these %s in order of %s, smallest first."
            .formatted(
                grid.scope().isEmpty() ? plural : plural + " of " + grid.scope(), column.label()),
        "The figures are: " + figures + ".",
        "order",
        4,
        2,
        proof(column, chosen));
  }

  private void texts(int c) {
    Column column = grid.columns().get(c);
    List<Cell> cells = cells(c);
    Map<String, Integer> counts = new TreeMap<>();
    cells.forEach(cell -> counts.merge(Folding.fold(cell.entry().text()), 1, Integer::sum));
    if (counts.size() < Choices.SIZE || column.label().split(" ").length > 3) {
      return;
    }
    Random random = Seeds.random(thing(), column.label(), "texts");
    for (Cell cell : Seeds.shuffled(cells, random).subList(0, Math.min(CELLS * 2, cells.size()))) {
      String text = cell.entry().text();
      if (text.length() > 40 || text.contains("\n") || text.contains(",")) {
        continue;
      }
      AskedFact fact =
          Draft.fact(cell.row().name(), column.label(), Map.of(), List.of(text), Optional.empty());
      Random own = Seeds.random(fact.id(), "options");
      List<String> wrong =
          Seeds.shuffled(cells, own).stream()
              .map(o -> o.entry().text())
              .filter(t -> !Folding.fold(t).equals(Folding.fold(text)) && t.length() <= 40)
              .distinct()
              .limit(3)
              .toList();
      if (wrong.size() == 3) {
        String thing = grid.noun() + " " + cell.row().name();
        Matcher done = DONE_BY.matcher(column.label());
        boolean by = done.matches();
        add(
            fact,
            "value",
            Choices.shuffled(text, wrong, own),
            by
                ? "By whom was the %s %s?".formatted(thing, done.group(1))
                : "What is the %s of the %s?".formatted(column.label(), thing),
            by
                ? "%s was %s by %s.".formatted(cell.row().name(), done.group(1), text)
                : "The %s of %s is %s.".formatted(column.label(), cell.row().name(), text),
            "cell",
            3,
            3,
            proof(column, List.of(cell)));
      }
    }
  }
}
