package io.quarry.generate;

import io.quarry.fact.Climate.Series;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Asks the order of four months. Which of two is higher is either plain to everybody or a matter of
 * chance.
 */
final class MonthOrder {

  /** Months are put in order whose figures differ by more than this share of the year's range. */
  private static final BigDecimal APART_IN_ORDER = new BigDecimal("0.08");

  private static final int ORDERED = 4;

  private final ClimateDrafts drafts;
  private final String measure;
  private final String seed;
  private final MonthlyFigures figures;

  MonthOrder(ClimateDrafts drafts, Series series) {
    this.drafts = drafts;
    this.measure = series.measure().label();
    this.seed = series.measure().name();
    this.figures = new MonthlyFigures(series);
  }

  /** Four months with clearly different figures, to be put in order. */
  void ask() {
    Random random = Seeds.random(drafts.place(), seed, "order");
    BigDecimal apart = figures.range().multiply(APART_IN_ORDER);
    List<Integer> chosen =
        Choices.apart(
            Seeds.shuffled(IntStream.range(0, 12).boxed().toList(), random),
            ORDERED,
            (a, b) -> figures.apart(a, b).compareTo(apart) > 0);
    if (chosen.size() < ORDERED || apart.signum() == 0) {
      return;
    }
    List<Integer> sorted = chosen.stream().sorted(Comparator.comparing(figures::value)).toList();
    // That May is warmer than April everybody knows.
    if (sorted.equals(sorted.stream().sorted().toList())
        || sorted.equals(sorted.stream().sorted(Comparator.reverseOrder()).toList())) {
      return;
    }
    List<String> items = MonthlyFigures.names(sorted);
    List<String> calendar = MonthlyFigures.names(List.copyOf(new TreeSet<>(chosen)));
    AskedFact fact =
        drafts.ofMonths(
            "order of months by " + measure, Map.of("months", String.join(", ", calendar)), items);
    String each =
        String.join(
            ", ",
            sorted.stream().map(m -> MonthlyFigures.name(m) + " " + figures.written(m)).toList());
    drafts.add(
        fact,
        new Kind.Ordering(items),
        "Put these months in order of %s%s, from lowest to highest."
            .formatted(measure, drafts.in()),
        "The figures are: " + each + ".",
        "order",
        4,
        2,
        sorted.stream().map(figures::span).toList());
  }
}
