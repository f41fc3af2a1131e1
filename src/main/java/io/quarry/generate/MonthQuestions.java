package io.quarry.generate;

import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Series;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Asks which month has the highest and the lowest figure, and what that figure is. */
final class MonthQuestions {

  /** Wrong figures lie at least as many of the key's last digits from it. */
  private static final BigDecimal LEAST_APART = BigDecimal.valueOf(3);

  private final ClimateDrafts drafts;
  private final Series series;
  private final Measure measure;
  private final MonthlyFigures figures;
  private final boolean main;

  /**
   * @param main whether a climate is known by this measure
   */
  MonthQuestions(ClimateDrafts drafts, Series series, boolean main) {
    this.drafts = drafts;
    this.series = series;
    this.measure = series.measure();
    this.figures = new MonthlyFigures(series);
    this.main = main;
  }

  void extreme(boolean highest) {
    boolean asked = measure != (highest ? Measure.RECORD_LOW : Measure.RECORD_HIGH);
    int at = figures.extreme(highest, apart());
    if (at < 0 || !asked || even()) {
      return;
    }
    String month = MonthlyFigures.name(at);
    AskedFact fact =
        drafts.ofMonths(
            "month of " + (highest ? "highest " : "lowest ") + measure.label(),
            Map.of(),
            List.of(month));
    String stem = stem(highest);
    String explanation =
        measure.extreme()
            ? "The record of %s was measured in %s.".formatted(figures.written(at), month)
            : "%s's figure of %s is the %s of the twelve."
                .formatted(month, figures.written(at), highest ? "highest" : "lowest");
    List<Integer> options = figures.around(at, Seeds.random(fact.id(), "options"));
    drafts.add(
        fact,
        Choices.ordered(MonthlyFigures.names(options), month),
        stem,
        explanation,
        "extreme",
        main ? 2 : 3,
        main ? 4 : 2,
        series.spans());
    if (measure == Measure.MEAN || measure == Measure.PRECIPITATION || measure.extreme()) {
      drafts.add(
          fact,
          new Kind.ShortAnswer(List.of(month, month.substring(0, 3))),
          stem,
          explanation,
          "extreme",
          main ? 3 : 4,
          main ? 3 : 2,
          series.spans());
    }
    if (remembered(highest)) {
      figure(at);
    }
  }

  /** In days: by so little no month is ahead of another. */
  private static final BigDecimal HARDLY = new BigDecimal("0.1");

  private BigDecimal apart() {
    return switch (measure) {
      case PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS -> HARDLY;
      default -> BigDecimal.ZERO;
    };
  }

  /** In percent: where the air is nearly as damp all the year round nobody knows a month. */
  private static final BigDecimal EVEN = BigDecimal.TEN;

  private boolean even() {
    return measure == Measure.HUMIDITY && figures.range().compareTo(EVEN) < 0;
  }

  /** Whether the figure itself is one that a climate is told by. */
  private boolean remembered(boolean highest) {
    return switch (measure) {
      case MEAN, HIGH, LOW -> true;
      case PRECIPITATION, RAIN -> highest;
      case SNOW, SUN, PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS, HUMIDITY, DEW_POINT -> false;
      case RECORD_HIGH, RECORD_LOW -> false;
    };
  }

  private String stem(boolean highest) {
    String most = highest ? "most" : "fewest";
    String amount = highest ? "most" : "least";
    return switch (measure) {
      case RECORD_HIGH ->
          "In which month was the highest temperature on record measured%s?".formatted(drafts.in());
      case RECORD_LOW ->
          "In which month was the lowest temperature on record measured%s?".formatted(drafts.in());
      case PRECIPITATION_DAYS -> which("has the " + most + " days with precipitation on average");
      case RAIN_DAYS -> which("has the " + most + " rainy days on average");
      case SNOW_DAYS -> which("has the " + most + " snowy days on average");
      case PRECIPITATION -> which("is on average the " + (highest ? "wettest" : "driest"));
      case RAIN -> which("has the " + amount + " rainfall on average");
      case SNOW -> which("has the " + amount + " snowfall on average");
      case SUN -> which("has the " + most + " hours of sunshine on average");
      case HIGH, MEAN, LOW, HUMIDITY, DEW_POINT ->
          which("has the " + (highest ? "highest " : "lowest ") + measure.label());
    };
  }

  private String which(String does) {
    return "Which month " + does + drafts.in() + "?";
  }

  /** The figure of one month, read from the chart: nobody learns twelve of them by heart. */
  private void figure(int at) {
    BigDecimal value = figures.value(at);
    String month = MonthlyFigures.name(at);
    AskedFact fact = drafts.ofFigure(series, measure.label(), Map.of("month", month), value);
    Random random = Seeds.random(fact.id(), "options");
    ClimateDrafts.chosen(value, series, near(value).or(figures::offTheChart), random)
        .ifPresent(
            chosen ->
                drafts.addCharted(
                    fact,
                    chosen,
                    "In the chart, what is the "
                        + measure.label()
                        + drafts.within()
                        + " in "
                        + month
                        + "?",
                    "The %s%s in %s is %s."
                        .formatted(measure.label(), drafts.within(), month, figures.written(at)),
                    "month",
                    3,
                    2,
                    drafts.charted(series)));
  }

  private static Predicate<BigDecimal> near(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    return n -> n.subtract(value).abs().movePointRight(scale).compareTo(LEAST_APART) < 0;
  }
}
