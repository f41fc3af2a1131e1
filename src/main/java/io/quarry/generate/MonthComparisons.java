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

/** Asks months against each other: which of two is higher, and an order of four. */
final class MonthComparisons {

  /** Months are compared whose figures differ by more than this share of the year's range. */
  private static final BigDecimal APART = new BigDecimal("0.06");

  /** Months are put in order whose figures differ by more than this share of the year's range. */
  private static final BigDecimal APART_IN_ORDER = new BigDecimal("0.08");

  /** Nobody needs to be told that August is warmer than December. */
  private static final BigDecimal SELF_EVIDENT = new BigDecimal("0.25");

  private static final int ORDERED = 4;

  private static final int MOST_TRIES = 60;

  private final ClimateDrafts drafts;
  private final String measure;
  private final String seed;
  private final MonthlyFigures figures;

  MonthComparisons(ClimateDrafts drafts, Series series) {
    this.drafts = drafts;
    this.measure = series.measure().label();
    this.seed = series.measure().name();
    this.figures = new MonthlyFigures(series);
  }

  /** True or false: one month's figure against another's. */
  void compare() {
    Random random = Seeds.random(drafts.place(), seed, "compare");
    BigDecimal apart = figures.range().multiply(APART);
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      int a = random.nextInt(12);
      int b = (a + 2 + random.nextInt(7)) % 12;
      if (figures.apart(a, b).compareTo(apart) > 0
          && figures.apart(a, b).compareTo(figures.range().multiply(SELF_EVIDENT)) < 0) {
        compare(a, b, random.nextBoolean());
        return;
      }
    }
  }

  private void compare(int a, int b, boolean truth) {
    String first = MonthlyFigures.name(a);
    String second = MonthlyFigures.name(b);
    boolean higher = figures.value(a).compareTo(figures.value(b)) > 0;
    AskedFact fact =
        drafts.ofMonths(
            "comparison of " + measure,
            Map.of("months", first + ", " + second),
            List.of(higher ? first : second));
    drafts.add(
        fact,
        new Kind.TrueFalse(truth),
        "The %s%s is %s in %s than in %s."
            .formatted(measure, drafts.in(), higher == truth ? "higher" : "lower", first, second),
        "The figure is %s for %s and %s for %s."
            .formatted(figures.written(a), first, figures.written(b), second),
        "compare",
        3,
        2,
        List.of(figures.span(a), figures.span(b)));
  }

  /** Four months with clearly different figures, to be put in order. */
  void order() {
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
