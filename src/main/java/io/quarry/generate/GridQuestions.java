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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atteo.evo.inflector.English;

/** Asks tables: the largest and the smallest, single cells, orders. */
final class GridQuestions {

  /** Single cells asked of one column. */
  private static final int CELLS = 3;

  /** Things are put in order where their figures differ by more than this share. */
  private static final BigDecimal CLEARLY = new BigDecimal("0.04");

  /** Kinds whose members need no introduction. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "country",
          "city",
          "state",
          "town",
          "village",
          "capital",
          "continent",
          "province",
          "person");

  /** Quantities whose extremes are called the greatest and the smallest, not the largest. */
  private static final Pattern EXTENT =
      Pattern.compile(
          "(?:.* )?(?:length|height|depth|elevation|distance|mass|weight|age|density|width)");

  /** Figures that are high or low. */
  private static final Pattern HIGH = Pattern.compile(".*(?:%|\u00B0C|number|temperature)");

  /** What a thing is said to have: "Which country has the capital Oslo?" */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:chemical )?(?:symbol|formula)|capital(?: city)?|(?:.* )?code|abbreviation|currency"
              + "|nickname");

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

  /** "the river Rhine", but "France": everybody knows what a country is. */
  private String named(Row row) {
    return WELL_KNOWN.contains(grid.noun()) ? row.name() : "the " + grid.noun() + " " + row.name();
  }

  /**
   * "Which region of X", or "Which of these rivers", where there may be more than the table has.
   */
  private String which() {
    return grid.scope().isEmpty()
        ? "Which of these " + English.plural(grid.noun())
        : "Which " + thing();
  }

  private static String written(BigDecimal value, Column column) {
    if (column.years()) {
      return value.toPlainString();
    }
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
    boolean high = HIGH.matcher(column.label() + column.unit()).matches();
    String superlative =
        highest
            ? high ? "highest" : EXTENT.matcher(column.label()).matches() ? "greatest" : "largest"
            : high ? "lowest" : "smallest";
    AskedFact fact =
        Draft.fact(
            grid.scope().isEmpty() ? grid.noun() : grid.scope(),
            column.years()
                ? grid.noun() + " " + column.label() + (highest ? " last" : " first")
                : grid.noun() + " with the " + superlative + " " + column.label(),
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
        column.years()
            ? "%s was %s %s?".formatted(which(), column.label(), highest ? "last" : "first")
            : "%s %s the %s %s?".formatted(which(), had, superlative, column.label()),
        column.years()
            ? "%s was %s in %s."
                .formatted(key.row().name(), column.label(), written(key.number(), column))
            : "%s, with %s, %s the %s %s."
                .formatted(
                    key.row().name(),
                    written(key.number(), column),
                    had,
                    superlative,
                    column.label()),
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
    String name = named(cell.row());
    String stem =
        column.years()
            ? "In what year was %s %s".formatted(name, column.label())
            : "What %s the %s of %s"
                .formatted(was, inner(column.label(), name)[0], inner(column.label(), name)[1]);
    String explanation =
        column.years()
            ? "%s was %s in %s."
                .formatted(cell.row().name(), column.label(), written(cell.number(), column))
            : "The %s of %s %s %s."
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
          column.counted() || column.years()
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
                                      .multiply(column.years() ? BigDecimal.ZERO : CLEARLY))
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
        (column.years()
                ? "Put these %s in order of the year in which each was %s, earliest first."
                : "Put these %s in order of %s, smallest first.")
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
        String thing = named(cell.row());
        Matcher done = DONE_BY.matcher(column.label());
        boolean by = done.matches();
        add(
            fact,
            "value",
            Choices.shuffled(text, wrong, own),
            by
                ? "By whom was %s %s?".formatted(thing, done.group(1))
                : "What is the %s of %s?".formatted(column.label(), thing),
            by
                ? "%s was %s by %s.".formatted(cell.row().name(), done.group(1), text)
                : "The %s of %s is %s.".formatted(column.label(), cell.row().name(), text),
            "cell",
            3,
            3,
            proof(column, List.of(cell)));
        if ((by || OWNED.matcher(column.label()).matches())
            && cells.size() == grid.rows().size()
            && cells.stream().filter(other -> akin(other.entry().text(), text)).count() == 1) {
          owner(column, cell, fact, by ? "was " + column.label() : "has the " + column.label());
        }
      }
    }
  }

  /** Whether two values share a word: "Marie Curie", "Marie and Pierre Curie". */
  private static boolean akin(String one, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(Folding.fold(one).split("\\W+")));
    words.retainAll(Arrays.asList(Folding.fold(other).split("\\W+")));
    return !words.isEmpty() || Folding.fold(one).equals(Folding.fold(other));
  }

  /** The other way round, where only one row holds the value. */
  private void owner(Column column, Cell cell, AskedFact fact, String has) {
    Random random = Seeds.random(fact.id(), "owner");
    String name = cell.row().name();
    List<String> wrong =
        Seeds.shuffled(grid.rows(), random).stream()
            .map(Row::name)
            .filter(other -> !other.equals(name))
            .limit(3)
            .toList();
    add(
        fact,
        "owner",
        Choices.shuffled(name, wrong, random),
        "Which %s %s %s?".formatted(thing(), has, cell.entry().text()),
        "%s %s %s.".formatted(name, has, cell.entry().text()),
        "owner",
        3,
        3,
        proof(column, cells(grid.columns().indexOf(column))));
  }
}
