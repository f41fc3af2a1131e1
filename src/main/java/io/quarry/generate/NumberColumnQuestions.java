package io.quarry.generate;

import io.quarry.fact.Grid.Column;
import io.quarry.question.AskedFact;
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
import java.util.stream.Collectors;

/** Asks a column of numbers or years: the largest and the smallest, single cells, an order. */
final class NumberColumnQuestions {

  /** Nobody is asked to type 142,984 or 5.24. */
  private static final int MOST_DIGITS = 3;

  private static final int MOST_DIGITS_BROKEN = 2;

  /** A wrong measure that is nearer than this share of the right one is only a trap. */
  private static final BigDecimal LEAST_APART = new BigDecimal("0.07");

  /** From so many on nobody knows a count to the last one. */
  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  /** Things are put in order where their figures differ by more than this share. */
  private static final BigDecimal CLEARLY = new BigDecimal("0.04");

  private static final int ORDERED = 4;

  /** By what share of the larger two figures differ that can be told apart without knowing them. */
  private static final BigDecimal COMPARABLE = new BigDecimal("0.15");

  /** Times as large as the next. */
  private static final BigDecimal OUTLYING = BigDecimal.valueOf(4);

  private final GridDrafts drafts;
  private final Column column;
  private final List<GridCell> cells;

  NumberColumnQuestions(GridDrafts drafts, Column column, List<GridCell> cells) {
    this.drafts = drafts;
    this.column = column;
    this.cells = cells;
  }

  void ask() {
    if (cells.size() < Choices.SIZE
        // Of fifty roads known by their numbers nobody can tell the longest.
        || drafts.coded() && cells.size() > FAMILIAR) {
      return;
    }
    if (drafts.complete(cells)) {
      List<GridCell> sorted =
          cells.stream().sorted(Comparator.comparing(GridCell::number)).toList();
      extreme(sorted.reversed(), true);
      extreme(sorted, false);
    }
    Random random = Seeds.random(drafts.thing(), column.label(), "cells");
    List<GridCell> shuffled = Seeds.shuffled(cells, random);
    if (!obscure()) {
      shuffled.stream().limit(drafts.asked()).forEach(this::value);
    } else if (cells.size() > FAMILIAR) {
      compare(shuffled, true);
      compare(shuffled.reversed(), false);
    }
    long values = cells.stream().map(cell -> cell.number().stripTrailingZeros()).distinct().count();
    if (values * 2 > cells.size()) {
      order();
    }
  }

  /** Rows of which somebody may know every figure; of more, only what is larger than what. */
  private static final int FAMILIAR = 12;

  /** Whether its figures are measures of so many things, or so small, that nobody knows one. */
  private boolean obscure() {
    return (cells.size() > FAMILIAR || drafts.territories())
        && !column.years()
        && (column.counted()
            ? cells.stream().anyMatch(cell -> cell.number().compareTo(COUNTABLE) >= 0)
            : !column.unit().isEmpty());
  }

  /** The most or the least of four whose figures differ so much that it can be told. */
  private void compare(List<GridCell> from, boolean highest) {
    List<GridCell> chosen = Choices.apart(from, Choices.SIZE, (a, b) -> apart(a, b, COMPARABLE));
    if (chosen.size() < Choices.SIZE) {
      return;
    }
    Comparator<GridCell> order = Comparator.comparing(GridCell::number);
    GridCell key = chosen.stream().max(highest ? order : order.reversed()).orElseThrow();
    List<String> names = chosen.stream().map(GridCell::name).sorted().toList();
    Superlatives words = Superlatives.of(column.label(), column.unit());
    AskedFact fact =
        Draft.fact(
            drafts.whole(),
            (highest ? words.most() : words.least()) + " " + column.label() + " of four",
            Map.of("things", String.join(", ", names)),
            List.of(key.name()),
            Optional.empty());
    drafts.add(
        fact,
        "value",
        Choices.shuffled(
            key.name(),
            names.stream().filter(name -> !name.equals(key.name())).toList(),
            Seeds.random(fact.id(), "options")),
        "Which of these %s %s?".formatted(drafts.things(), extremity(words, highest)),
        figures(chosen),
        "compare",
        3,
        2,
        column,
        chosen);
  }

  /** "is the longest", "has the largest area", "had the fewest inhabitants in 2008" */
  private String extremity(Superlatives words, boolean highest) {
    String superlative = highest ? words.most() : words.least();
    return words.adjective()
        ? "is the " + superlative
        : (dated() ? "had" : "has") + " the " + superlative + " " + column.label();
  }

  /** Whether the label names the year of its figures, so that they are past. */
  private boolean dated() {
    return column.label().matches(".*\\d{4}.*");
  }

  /**
   * The most or the least, where no other has as much.
   *
   * @param sorted with the extreme first
   */
  private void extreme(List<GridCell> sorted, boolean highest) {
    GridCell key = sorted.get(0);
    if (key.number().compareTo(sorted.get(1).number()) == 0) {
      return;
    }
    Superlatives words = Superlatives.of(column.label(), column.unit());
    String superlative = highest ? words.most() : words.least();
    String done = column.label() + (highest ? " last" : " first");
    String what = column.years() ? "was " + done : extremity(words, highest);
    AskedFact fact =
        Draft.fact(
            drafts.whole(),
            column.years()
                ? drafts.noun() + " " + done
                : drafts.noun() + " with the " + superlative + " " + column.label(),
            Map.of(),
            List.of(key.name()),
            Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<String> wrong =
        sorted.subList(1, Math.min(sorted.size(), 5)).stream().map(GridCell::name).toList();
    drafts.add(
        fact,
        "value",
        Choices.shuffled(key.name(), Seeds.shuffled(wrong, random).subList(0, 3), random),
        "Which %s %s?".formatted(drafts.which(), what),
        (column.years() ? "%s, in %s, %s." : "%s, with %s, %s.")
            .formatted(
                Wording.capital(drafts.named(key)),
                key.written(column),
                what + (drafts.limited() ? "" : " in the table")),
        "extreme",
        2,
        4,
        column,
        cells);
  }

  private void value(GridCell cell) {
    Optional<String> unit = column.unit().isEmpty() ? Optional.empty() : Optional.of(column.unit());
    AskedFact fact =
        Draft.fact(
            cell.name(), column.label(), Map.of(), List.of(cell.number().toPlainString()), unit);
    Random random = Seeds.random(fact.id(), "options");
    int rank = random.nextInt(Choices.SIZE);
    List<BigDecimal> others = others(cell);
    boolean memorable =
        cell.number().precision() <= (cell.number().scale() > 0 ? MOST_DIGITS_BROKEN : MOST_DIGITS);
    String stem = stem(cell);
    boolean telling = others.size() >= 3 && !outlier(cell.number(), others);
    if (telling && (random.nextBoolean() || !memorable)) {
      Kind chosen =
          Choices.ordered(
              among(others, cell.number(), rank).stream()
                  .map(number -> GridCell.written(number, column))
                  .toList(),
              cell.written(column));
      value(fact, chosen, stem + "?", cell);
    } else if (memorable && (column.counted() || !drafts.inNetwork())) {
      BigDecimal tolerance =
          column.counted() ? BigDecimal.ZERO : Tolerance.ofMeasure(cell.number());
      value(
          fact,
          new Kind.Numeric(cell.number(), tolerance, unit),
          stem + unit.map(u -> ", in " + Wording.spelled(u)).orElse("") + "?",
          cell);
    }
  }

  private void value(AskedFact fact, Kind kind, String stem, GridCell cell) {
    drafts.add(fact, "value", kind, stem, statement(cell), "cell", 4, 2, column, List.of(cell));
  }

  /** What is counted one by one may well be ten times as many as another. */
  private static final BigDecimal COUNTABLE = BigDecimal.valueOf(1000);

  /** Whether a figure gives itself away: no other is of its size. */
  private boolean outlier(BigDecimal number, List<BigDecimal> others) {
    BigDecimal least = number.abs().multiply(OUTLYING);
    return !column.years()
        && (!column.counted() || number.compareTo(COUNTABLE) >= 0)
        && (others.getFirst().compareTo(least) > 0
            || others.getLast().multiply(OUTLYING).compareTo(number.abs()) < 0);
  }

  /** The other figures of the column, sorted, without those that lie too near. */
  private List<BigDecimal> others(GridCell cell) {
    BigDecimal apart =
        column.years() || column.counted() && cell.number().compareTo(MANY) < 0
            ? BigDecimal.ZERO
            : cell.number().abs().multiply(LEAST_APART);
    return cells.stream()
        .map(GridCell::number)
        .filter(n -> n.subtract(cell.number()).abs().compareTo(apart) > 0)
        .distinct()
        .sorted()
        .toList();
  }

  /** The key among its nearest neighbours, with {@code rank} of them below it where there are. */
  private static List<BigDecimal> among(List<BigDecimal> others, BigDecimal key, int rank) {
    List<BigDecimal> below = others.stream().filter(n -> n.compareTo(key) < 0).toList();
    List<BigDecimal> above = others.stream().filter(n -> n.compareTo(key) > 0).toList();
    int under = Math.clamp(rank, Math.max(0, 3 - above.size()), Math.min(3, below.size()));
    List<BigDecimal> chosen = new ArrayList<>(below.subList(below.size() - under, below.size()));
    chosen.add(key);
    chosen.addAll(above.subList(0, 3 - under));
    return chosen;
  }

  private String stem(GridCell cell) {
    String name = drafts.named(cell);
    Matcher counted = CellSentence.COUNTED.matcher(column.label());
    if (counted.matches() && !dated()) {
      return "How many %s does %s have".formatted(counted.group(1), name);
    }
    return column.years()
        ? "In what year was %s %s".formatted(name, column.label())
        : "What %s the %s".formatted(dated() ? "was" : "is", measureOf(name));
  }

  private String statement(GridCell cell) {
    String name = drafts.named(cell);
    return column.years()
        ? "%s was %s in %s.".formatted(Wording.capital(name), column.label(), cell.written(column))
        : "The %s %s %s.".formatted(measureOf(name), dated() ? "was" : "is", cell.written(column));
  }

  /** "population at the 1991 census" of X is "population of X at the 1991 census". */
  private String measureOf(String name) {
    String label = column.label();
    int at =
        label.indexOf(" at the ") > 0
            ? label.indexOf(" at the ")
            : label.matches(".* in \\d{4}") ? label.lastIndexOf(" in ") : label.length();
    return label.substring(0, at) + " of " + name + label.substring(at);
  }

  private void order() {
    Random random = Seeds.random(drafts.thing(), column.label(), "order");
    List<GridCell> chosen =
        Choices.apart(Seeds.shuffled(cells, random), ORDERED, this::clearlyApart);
    if (chosen.size() < ORDERED) {
      return;
    }
    chosen.sort(Comparator.comparing(GridCell::number));
    List<String> names = chosen.stream().map(GridCell::name).toList();
    AskedFact fact =
        Draft.fact(
            drafts.whole(),
            "order by " + column.label(),
            new TreeMap<>(Map.of("things", String.join(", ", names.stream().sorted().toList()))),
            names,
            Optional.empty());
    drafts.add(
        fact,
        "order",
        new Kind.Ordering(names),
        column.years()
            ? "Put these %s in order of the year in which each was %s, earliest first."
                .formatted(drafts.things(), column.label())
            : "Put these %s in order of %s, %s first."
                .formatted(
                    drafts.things(),
                    column.label(),
                    CellSentence.COUNTED.matcher(column.label()).matches()
                        ? "fewest"
                        : Superlatives.of(column.label(), column.unit()).least()),
        figures(chosen),
        "order",
        4,
        2,
        column,
        chosen);
  }

  private String figures(List<GridCell> chosen) {
    return chosen.stream()
        .map(cell -> cell.name() + " " + cell.written(column))
        .collect(Collectors.joining(", ", "The figures are: ", "."));
  }

  private boolean clearlyApart(GridCell a, GridCell b) {
    return apart(a, b, column.years() ? BigDecimal.ZERO : CLEARLY);
  }

  private static boolean apart(GridCell a, GridCell b, BigDecimal share) {
    BigDecimal larger = a.number().abs().max(b.number().abs());
    return a.number().subtract(b.number()).abs().compareTo(larger.multiply(share)) > 0;
  }
}
