package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Grid;
import io.quarry.fact.Grid.Column;
import io.quarry.fact.Grid.Entry;
import io.quarry.fact.Grid.Row;
import io.quarry.fact.Numbers;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atteo.evo.inflector.English;

/** Asks tables: the largest and the smallest, single cells, orders. */
final class GridQuestions {

  /** Single cells asked of one column: one of eight, but not fewer or more than these. */
  private static final int FEWEST_CELLS = 3;

  private static final int MOST_CELLS = 8;

  /** Nobody is asked to type 142,984 or 5.24. */
  private static final int MOST_DIGITS = 3;

  private static final int MOST_DIGITS_BROKEN = 2;

  /** Values as short as symbols and abbreviations are told apart by letters. */
  private static final int CODE = 3;

  /** A wrong measure that is nearer than this share of the right one is only a trap. */
  private static final BigDecimal LEAST_APART = new BigDecimal("0.03");

  /** Things are put in order where their figures differ by more than this share. */
  private static final BigDecimal CLEARLY = new BigDecimal("0.04");

  /** A column of fewer different values makes no choice. */
  private static final int FEWEST_OPTIONS = 3;

  /** Pairs to be matched. */
  private static final int PAIRS = 4;

  /** A heading such as "flows into". */
  private static final Pattern DOES_TO = Pattern.compile("(\\p{Ll}{3,})s (into|through|past)");

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

  /** What a thing is said to have: "Which country has the capital Oslo?" */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:chemical )?(?:symbol|formula)|capital(?: city)?|(?:.* )?code|abbreviation|currency"
              + "|nickname");

  /** Classes of places that things lie in. */
  private static final Set<String> WITHIN =
      Set.of("country", "state", "province", "county", "region", "district", "city", "town");

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

  /** "the river Volga", but "the Salt River", and "France": all know what a country is. */
  private String named(Row row) {
    if (WELL_KNOWN.contains(grid.noun())) {
      return row.name();
    }
    boolean classed = Folding.fold(row.name()).endsWith(" " + Folding.fold(grid.noun()));
    return "the " + (classed ? "" : grid.noun() + " ") + row.name();
  }

  /** Single cells to ask of one column. */
  private int asked() {
    return Math.clamp(grid.rows().size() / 8, FEWEST_CELLS, MOST_CELLS);
  }

  private String thing() {
    return grid.scope().isEmpty() ? grid.noun() : grid.noun() + " of " + grid.scope();
  }

  /**
   * "region of Ghana"; but a table of unknown scope may leave things out, so that only those
   * offered can be compared: "of these rivers".
   */
  private String which() {
    return grid.scope().isEmpty() ? "of these " + English.plural(grid.noun()) : thing();
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
    Seeds.shuffled(cells, random).stream()
        .limit(asked())
        .forEach(cell -> value(column, cell, cells));
    long values = cells.stream().map(cell -> cell.number().stripTrailingZeros()).distinct().count();
    if (values * 2 > cells.size()) {
      order(column, cells);
    }
  }

  private void extreme(
      Column column, List<Cell> sorted, boolean highest, String had, List<Cell> all) {
    Cell key = sorted.get(0);
    Superlatives words = Superlatives.of(column.label(), column.unit());
    String superlative = highest ? words.most() : words.least();
    String what =
        column.years()
            ? "was " + column.label() + (highest ? " last" : " first")
            : words.adjective()
                ? "is the " + superlative
                : had + " the " + superlative + " " + column.label();
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
        "Which %s %s?".formatted(which(), what),
        (column.years() ? "%s, in %s, %s." : "%s, with %s, %s.")
            .formatted(
                Wording.capital(named(key.row())),
                written(key.number(), column),
                what + (grid.scope().isEmpty() ? " in the table" : "")),
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
                .formatted(Wording.capital(name), column.label(), written(cell.number(), column))
            : "The %s of %s %s %s."
                .formatted(
                    inner(column.label(), name)[0],
                    inner(column.label(), name)[1],
                    was,
                    written(cell.number(), column));
    int key = random.nextInt(Choices.SIZE);
    BigDecimal apart =
        column.counted() || column.years()
            ? BigDecimal.ZERO
            : cell.number().abs().multiply(LEAST_APART);
    List<BigDecimal> others =
        cells.stream()
            .map(Cell::number)
            .filter(n -> n.subtract(cell.number()).abs().compareTo(apart) > 0)
            .distinct()
            .sorted()
            .toList();
    List<BigDecimal> below = others.stream().filter(n -> n.compareTo(cell.number()) < 0).toList();
    List<BigDecimal> above = others.stream().filter(n -> n.compareTo(cell.number()) > 0).toList();
    int under = Math.clamp(key, Math.max(0, 3 - above.size()), Math.min(3, below.size()));
    boolean memorable =
        cell.number().precision() <= (cell.number().scale() > 0 ? MOST_DIGITS_BROKEN : MOST_DIGITS);
    if (others.size() >= 3 && (random.nextBoolean() || !memorable)) {
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
    } else if (memorable) {
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

  private String things() {
    String plural = English.plural(grid.noun());
    return grid.scope().isEmpty() ? plural : plural + " of " + grid.scope();
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
    if (chosen.size() == 4) {
      ordering(
          column,
          chosen,
          column.years()
              ? "Put these %s in order of the year in which each was %s, earliest first."
                  .formatted(things(), column.label())
              : "Put these %s in order of %s, %s first."
                  .formatted(
                      things(),
                      column.label(),
                      Superlatives.of(column.label(), column.unit()).least()),
          cell -> written(cell.number(), column));
    }
  }

  private void ordering(
      Column column, List<Cell> chosen, String stem, Function<Cell, String> figure) {
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
            chosen.stream().map(cell -> cell.row().name() + " " + figure.apply(cell)).toList());
    add(
        fact,
        "order",
        new Kind.Ordering(names),
        stem,
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
    if (counts.size() < FEWEST_OPTIONS
        || column.label().replace(" the ", " ").split(" ").length > 3) {
      return;
    }
    Random random = Seeds.random(thing(), column.label(), "texts");
    // "Fe" says more of iron than "Ne" of neon.
    List<Cell> drawn =
        Seeds.shuffled(cells, random).stream()
            .sorted(Comparator.comparing(GridQuestions::abbreviated))
            .toList();
    int first = Math.min(asked() * 2, cells.size());
    for (Cell cell : drawn.subList(0, first)) {
      String text = cell.entry().text();
      if (text.length() > 40 || text.contains("\n") || text.contains(",")) {
        continue;
      }
      boolean alone =
          cells.stream()
              .filter(o -> o.row() != cell.row())
              .noneMatch(
                  o ->
                      text.length() <= CODE
                          ? Folding.fold(o.entry().text()).equals(Folding.fold(text))
                          : Spelling.key(o.entry().text()).contains(Spelling.key(text)));
      text(column, cell, cells, alone);
    }
    boolean plain =
        column.label().split(" ").length <= 2
            && !DONE_BY.matcher(column.label()).matches()
            && !DOES_TO.matcher(column.label()).matches();
    if (plain && counts.size() == cells.size()) {
      pairs(column, drawn.size() >= first + PAIRS ? drawn.subList(first, drawn.size()) : drawn);
    }
  }

  private static boolean abbreviated(Cell cell) {
    return Spelling.key(cell.row().name()).startsWith(Spelling.key(cell.entry().text()));
  }

  private static boolean sharesWord(String a, String b) {
    List<String> words = List.of(b.split(" "));
    return Arrays.stream(a.split(" ")).anyMatch(w -> w.length() > 3 && words.contains(w));
  }

  private static boolean sameInitial(Cell a, Cell b) {
    return a.row().name().codePointAt(0) == b.row().name().codePointAt(0);
  }

  private void text(Column column, Cell cell, List<Cell> cells, boolean alone) {
    String text = cell.entry().text();
    AskedFact fact =
        Draft.fact(cell.row().name(), column.label(), Map.of(), List.of(text), Optional.empty());
    Random own = Seeds.random(fact.id(), "options");
    boolean by = DONE_BY.matcher(column.label()).matches();
    List<Cell> others =
        Seeds.shuffled(cells, own).stream()
            .filter(o -> !Folding.fold(o.entry().text()).equals(Folding.fold(text)))
            .filter(o -> o.entry().text().length() <= 40)
            // "Rayleigh and Ramsay" is half right beside "Ramsay and Travers".
            .filter(o -> !by || !sharesWord(o.entry().text(), text))
            .sorted(Comparator.comparing(o -> text.length() <= CODE && !sameInitial(o, cell)))
            .toList();
    List<String> wrong = others.stream().map(o -> o.entry().text()).distinct().limit(3).toList();
    if (wrong.size() < FEWEST_OPTIONS - 1) {
      return;
    }
    boolean complete = cells.size() == grid.rows().size();
    Sentence sentence = sentence(column.label(), named(cell.row()), text, complete);
    add(
        fact,
        "value",
        Choices.shuffled(text, wrong, own),
        sentence.question(),
        sentence.statement(),
        "cell",
        3,
        3,
        proof(column, List.of(cell)));
    if (alone && !sentence.reverse().isEmpty()) {
      List<Cell> offered = others.subList(0, Math.min(Choices.SIZE - 1, others.size()));
      List<String> rows = offered.stream().map(o -> o.row().name()).toList();
      List<Cell> compared = new ArrayList<>(offered);
      compared.add(cell);
      Random place = Seeds.random(fact.id(), "owner");
      add(
          fact,
          "owner",
          Choices.shuffled(cell.row().name(), rows, place),
          sentence.reverse(),
          sentence.statement(),
          "owner",
          3,
          3,
          proof(column, compared));
    }
  }

  /**
   * What a cell says.
   *
   * @param question for the value
   * @param reverse for the thing; empty where it cannot be asked so
   */
  private record Sentence(String question, String reverse, String statement) {}

  /**
   * @param complete whether every row has a cell in the column
   */
  private Sentence sentence(String label, String thing, String text, boolean complete) {
    String which = complete ? thing() : which();
    Matcher done = DONE_BY.matcher(label);
    if (done.matches()) {
      String verb = done.group(1);
      return new Sentence(
          "By whom was %s %s?".formatted(thing, verb),
          "Which %s was %s by %s?".formatted(which, verb, text),
          "%s was %s by %s.".formatted(Wording.capital(thing), verb, text));
    }
    Matcher does = DOES_TO.matcher(label);
    if (does.matches()) {
      return new Sentence(
          "What does %s %s %s?".formatted(thing, does.group(1), does.group(2)),
          "Which %s %s %s?".formatted(which, label, text),
          "%s %s %s.".formatted(Wording.capital(thing), label, text));
    }
    if (label.equals("continent") || WITHIN.contains(label)) {
      return new Sentence(
          "%s which %s is %s?".formatted(label.equals("continent") ? "On" : "In", label, thing),
          "",
          "%s is in %s.".formatted(Wording.capital(thing), text));
    }
    return new Sentence(
        "What is the %s of %s?".formatted(label, thing),
        OWNED.matcher(label).matches()
            ? "Which %s has the %s %s?".formatted(which, label, text)
            : "",
        "The %s of %s is %s.".formatted(label, thing, text));
  }

  private void pairs(Column column, List<Cell> drawn) {
    List<Cell> chosen =
        drawn.stream().filter(cell -> cell.entry().text().length() <= 40).limit(PAIRS).toList();
    if (chosen.size() < PAIRS) {
      return;
    }
    List<Kind.Pair> pairs =
        chosen.stream().map(cell -> new Kind.Pair(cell.row().name(), cell.entry().text())).toList();
    AskedFact fact =
        Draft.fact(
            grid.scope().isEmpty() ? grid.noun() : grid.scope(),
            column.label() + " of each",
            Map.of("things", String.join(", ", pairs.stream().map(Kind.Pair::left).toList())),
            pairs.stream().map(pair -> pair.left() + " = " + pair.right()).toList(),
            Optional.empty());
    add(
        fact,
        "pairs",
        new Kind.Matching(pairs),
        "Match each %s with its %s.".formatted(thing(), column.label()),
        "The pairs are: %s."
            .formatted(
                String.join(
                    ", ", pairs.stream().map(pair -> pair.left() + " " + pair.right()).toList())),
        "pairs",
        3,
        3,
        proof(column, chosen));
  }
}
