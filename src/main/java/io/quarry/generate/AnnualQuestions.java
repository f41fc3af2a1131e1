package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Reading;
import io.quarry.fact.Climate.Series;
import io.quarry.question.AskedFact;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Asks the figure of the whole year. */
final class AnnualQuestions {

  private AnnualQuestions() {}

  /**
   * @param main whether a climate is known by this measure
   */
  static void ask(ClimateDrafts drafts, Series series, boolean main) {
    if (series.year().isEmpty()) {
      return;
    }
    BigDecimal value = series.year().get().value();
    List<Span> span = List.of(series.year().get().span());
    String noun = noun(series.measure());
    AskedFact fact = drafts.ofFigure(series, noun, Map.of(), value);
    String stem = "What is the " + noun + drafts.in() + drafts.over();
    String explanation =
        "The %s%s is %s.".formatted(noun, drafts.in(), ClimateDrafts.written(value, series.unit()));
    ClimateDrafts.chosen(value, series, n -> beyond(n, series), Seeds.random(fact.id(), "options"))
        .ifPresent(
            chosen ->
                drafts.add(
                    fact,
                    chosen,
                    stem + "?",
                    explanation,
                    "year",
                    main ? 2 : 3,
                    main ? 4 : 2,
                    span));
    if (main && ClimateDrafts.memorable(value)) {
      drafts.add(
          fact,
          ClimateDrafts.typed(value, series),
          stem + ", in " + Wording.spelled(series.unit()) + "?",
          explanation,
          "year",
          4,
          3,
          span);
    }
  }

  private static final BigDecimal DAYS = BigDecimal.valueOf(365);

  /**
   * Whether a year's temperature or humidity lies outside those of its months, as no average does,
   * or a year has fewer days.
   */
  private static boolean beyond(BigDecimal value, Series series) {
    List<BigDecimal> months = series.months().stream().map(Reading::value).toList();
    return series.unit().equals("days") && value.compareTo(DAYS) >= 0
        || (series.unit().startsWith("\u00B0") || series.unit().equals("%"))
            && (value.compareTo(Collections.min(months)) < 0
                || value.compareTo(Collections.max(months)) > 0);
  }

  private static String noun(Measure measure) {
    return switch (measure) {
      case PRECIPITATION -> "average annual precipitation";
      case RAIN -> "average annual rainfall";
      case SNOW -> "average annual snowfall";
      case SUN -> "average annual sunshine duration";
      case MEAN -> "mean annual temperature";
      case HIGH -> "average annual high temperature";
      case LOW -> "average annual low temperature";
      case PRECIPITATION_DAYS -> "average annual number of days with precipitation";
      case RAIN_DAYS -> "average annual number of rainy days";
      case SNOW_DAYS -> "average annual number of snowy days";
      case HUMIDITY -> "average annual relative humidity";
      case DEW_POINT, RECORD_HIGH, RECORD_LOW -> measure.label() + " over the whole year";
    };
  }
}
