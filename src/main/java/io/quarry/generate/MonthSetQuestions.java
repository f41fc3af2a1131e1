package io.quarry.generate;

import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Series;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks how many months stay below freezing or without snow, and which. */
final class MonthSetQuestions {

  /** Months to select from. */
  private static final int SHOWN = 6;

  /** More right months than these leave too few wrong ones to show. */
  private static final int MOST_RIGHT = 4;

  /** In days of snow a month: fewer are too close to none to be told from them. */
  private static final BigDecimal HARDLY = new BigDecimal("0.3");

  /**
   * What holds in some months.
   *
   * @param relation of the fact: "months with mean temperature below 0 °C"
   * @param count asks for their number
   * @param select asks for all of them, or for some: "Which of these ..."
   * @param explanation followed by the months
   */
  private record Condition(
      String rule, String relation, String count, String select, String explanation) {}

  private final ClimateDrafts drafts;
  private final Series series;
  private final MonthlyFigures figures;
  private final Condition condition;

  /** In which it holds. */
  private final List<Integer> months;

  private MonthSetQuestions(
      ClimateDrafts drafts, Series series, Condition condition, IntPredicate holds) {
    this.drafts = drafts;
    this.series = series;
    this.figures = new MonthlyFigures(series);
    this.condition = condition;
    this.months = IntStream.range(0, 12).filter(holds).boxed().toList();
  }

  static void ask(ClimateDrafts drafts, Series series) {
    MonthlyFigures figures = new MonthlyFigures(series);
    boolean zero = IntStream.range(0, 12).anyMatch(m -> figures.value(m).signum() == 0);
    if (series.unit().equals("\u00B0C") && !zero) {
      freezing(drafts, series, figures);
    }
    boolean hardly =
        IntStream.range(0, 12)
            .mapToObj(figures::value)
            .anyMatch(days -> days.signum() > 0 && days.compareTo(HARDLY) < 0);
    if (series.measure() == Measure.SNOW_DAYS && !hardly) {
      snowless(drafts, series, figures);
    }
  }

  private static void freezing(ClimateDrafts drafts, Series series, MonthlyFigures figures) {
    String measure = series.measure().label();
    String holds = "the " + measure + drafts.within() + " is below 0 \u00B0C";
    new MonthSetQuestions(
            drafts,
            series,
            new Condition(
                "below-freezing",
                "months with " + measure + " below 0 \u00B0C",
                "In how many months of the year is the %s%s below 0 \u00B0C?"
                    .formatted(measure, drafts.within()),
                "Select all the months in which " + holds + ".",
                "The " + measure + " is below 0 \u00B0C in "),
            month -> figures.value(month).signum() < 0)
        .ask();
  }

  private static void snowless(ClimateDrafts drafts, Series series, MonthlyFigures figures) {
    String none = "no snowy days on average" + drafts.in();
    new MonthSetQuestions(
            drafts,
            series,
            new Condition(
                "snowless",
                "months without snowy days",
                "In how many months of the year are there " + none + "?",
                "In which of these months are there " + none + "?",
                "There are no snowy days in "),
            month -> figures.value(month).signum() == 0)
        .ask();
  }

  private void ask() {
    if (months.isEmpty() || months.size() > 10) {
      return;
    }
    count();
    if (months.size() >= 2) {
      which();
    }
  }

  private void count() {
    drafts.add(
        drafts.ofMonths(
            "number of " + condition.relation(),
            Map.of(),
            List.of(Integer.toString(months.size()))),
        new Kind.Numeric(BigDecimal.valueOf(months.size()), BigDecimal.ZERO, Optional.empty()),
        condition.count(),
        explanation(),
        condition.rule(),
        3,
        2,
        series.spans());
  }

  private String explanation() {
    List<String> names = MonthlyFigures.names(months);
    int last = names.size() - 1;
    String joined =
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return condition.explanation() + joined + ".";
  }

  /** The right months among those whose figures come closest to theirs. */
  private void which() {
    List<Integer> right = condition.select().startsWith("Select all") ? months : besideOthers();
    if (right.size() > MOST_RIGHT) {
      return;
    }
    List<Integer> wrong =
        IntStream.range(0, 12)
            .filter(m -> !months.contains(m))
            .boxed()
            .sorted(
                Comparator.comparing((Integer m) -> figures.value(m).abs()).thenComparing(m -> m))
            .limit(Math.min(SHOWN - right.size(), MOST_RIGHT))
            .toList();
    List<Option> options =
        new TreeSet<>(Stream.concat(right.stream(), wrong.stream()).toList())
            .stream().map(m -> new Option(MonthlyFigures.name(m), months.contains(m))).toList();
    drafts.add(
        drafts.ofMonths(condition.relation(), Map.of(), MonthlyFigures.names(right)),
        new Kind.MultipleChoice(options, true),
        condition.select(),
        explanation(),
        condition.rule(),
        4,
        2,
        series.spans());
  }

  /** Those that stand next to a month in which it does not hold: of the others one is sure. */
  private List<Integer> besideOthers() {
    return months.stream()
        .filter(
            m ->
                !months.contains(Math.floorMod(m + 1, 12))
                    || !months.contains(Math.floorMod(m - 1, 12)))
        .toList();
  }
}
