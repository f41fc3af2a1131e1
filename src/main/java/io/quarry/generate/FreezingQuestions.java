package io.quarry.generate;

import io.quarry.fact.Climate.Series;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Asks how many months stay below freezing, and which. */
final class FreezingQuestions {

  /** Months to select from. */
  private static final int SHOWN = 6;

  /** More months than these leave too few wrong ones to show. */
  private static final int MOST_RIGHT = 4;

  private final ClimateDrafts drafts;
  private final Series series;
  private final MonthlyFigures figures;
  private final List<Integer> below;

  private FreezingQuestions(ClimateDrafts drafts, Series series) {
    this.drafts = drafts;
    this.series = series;
    this.figures = new MonthlyFigures(series);
    this.below = IntStream.range(0, 12).filter(m -> figures.value(m).signum() < 0).boxed().toList();
  }

  /**
   * @param series of temperatures in degrees Celsius
   */
  static void ask(ClimateDrafts drafts, Series series) {
    FreezingQuestions questions = new FreezingQuestions(drafts, series);
    boolean zero = series.months().stream().anyMatch(r -> r.value().signum() == 0);
    int months = questions.below.size();
    if (months < 1 || months > 10 || zero) {
      return;
    }
    questions.count();
    if (months >= 2 && months <= MOST_RIGHT) {
      questions.which();
    }
  }

  private void count() {
    String measure = series.measure().label();
    AskedFact count =
        drafts.ofMonths(
            "number of months with " + measure + " below 0 \u00B0C",
            Map.of(),
            List.of(Integer.toString(below.size())));
    drafts.add(
        count,
        new Kind.Numeric(BigDecimal.valueOf(below.size()), BigDecimal.ZERO, Optional.empty()),
        "In how many months of the year is the %s%s below 0 \u00B0C?"
            .formatted(measure, drafts.in()),
        explanation(),
        "below-freezing",
        3,
        2,
        series.spans());
  }

  private String explanation() {
    List<String> names = MonthlyFigures.names(below);
    int last = names.size() - 1;
    String joined =
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return "The %s is below 0 \u00B0C in %s.".formatted(series.measure().label(), joined);
  }

  /** All of the cold months among the coldest of the others. */
  private void which() {
    List<Integer> above =
        IntStream.range(0, 12)
            .filter(m -> !below.contains(m))
            .boxed()
            .sorted(Comparator.comparing(figures::value).thenComparing(m -> m))
            .limit(4)
            .toList();
    TreeSet<Integer> shown = new TreeSet<>(below);
    shown.addAll(above.subList(0, Math.min(SHOWN - shown.size(), above.size())));
    List<Option> options =
        shown.stream().map(m -> new Option(MonthlyFigures.name(m), below.contains(m))).toList();
    String measure = series.measure().label();
    drafts.add(
        drafts.ofMonths(
            "months with " + measure + " below 0 \u00B0C", Map.of(), MonthlyFigures.names(below)),
        new Kind.MultipleChoice(options, true),
        "Select all the months in which the %s%s is below 0 \u00B0C."
            .formatted(measure, drafts.in()),
        explanation(),
        "below-freezing",
        4,
        2,
        series.spans());
  }
}
