package io.quarry.generate;

import io.quarry.fact.Climate;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Reading;
import io.quarry.fact.Climate.Series;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Asks what is read from a climate chart (temperature and precipitation over the twelve months)
 * rather than looked up in one cell: the steepest step of a curve, and one curve where another
 * peaks.
 */
final class ChartQuestions {

  /** Steps closer than this cannot be told apart in a drawing; in the chart's own unit. */
  private static final BigDecimal VISIBLE = new BigDecimal("0.3");

  private final Climate climate;
  private final Series temperature;
  private final Optional<Series> precipitation;
  private final ClimateDrafts drafts;

  private ChartQuestions(Climate climate, ClimateDrafts drafts, Series temperature) {
    this.climate = climate;
    this.temperature = temperature;
    this.precipitation = drafts.first(Measure.PRECIPITATION, Measure.RAIN);
    this.drafts = drafts;
  }

  static List<Draft> of(List<Climate> climates) {
    List<Draft> drafts = new ArrayList<>();
    for (Climate climate : climates) {
      ClimateDrafts charts = new ClimateDrafts(climate);
      charts
          .first(Measure.MEAN, Measure.HIGH)
          .ifPresent(
              temperature -> {
                ChartQuestions maker = new ChartQuestions(climate, charts, temperature);
                maker.steepest();
                maker.atTheWettest();
                drafts.addAll(charts.all());
              });
    }
    return drafts;
  }

  /**
   * Between which neighbouring months the temperature rises most, the turn of the year included.
   */
  private void steepest() {
    List<Reading> months = temperature.months();
    MonthlyFigures rises =
        new MonthlyFigures(
            new Series(
                temperature.measure(),
                temperature.unit(),
                IntStream.range(0, 12)
                    .mapToObj(
                        m ->
                            new Reading(
                                months.get((m + 1) % 12).value().subtract(months.get(m).value()),
                                months.get(m).span()))
                    .toList(),
                Optional.empty()));
    int at = rises.extreme(true);
    if (at < 0) {
      return;
    }
    BigDecimal rise = rises.value(at);
    boolean clear =
        IntStream.range(0, 12)
            .filter(m -> m != at)
            .allMatch(m -> rise.subtract(rises.value(m)).compareTo(VISIBLE) >= 0);
    if (!clear) {
      return;
    }
    String label = temperature.measure().label();
    AskedFact fact = fact("steepest rise of " + label, step(at), Optional.empty());
    List<String> options =
        rises.around(at, Seeds.random(fact.id(), "options")).stream()
            .map(ChartQuestions::step)
            .toList();
    add(
        fact,
        Choices.ordered(options, step(at)),
        "In the chart, from which month to the next does the %s in %s rise most?"
            .formatted(label, climate.place()),
        "It rises by %s, from %s in %s to %s in %s, more than from any other month to the next."
            .formatted(
                written(rise),
                written(months.get(at).value()),
                MonthlyFigures.name(at),
                written(months.get((at + 1) % 12).value()),
                MonthlyFigures.name(at + 1)),
        3);
  }

  private static String step(int month) {
    return MonthlyFigures.name(month) + " to " + MonthlyFigures.name(month + 1);
  }

  /** How warm it is when it rains most. */
  private void atTheWettest() {
    if (precipitation.isEmpty()) {
      return;
    }
    int at = new MonthlyFigures(precipitation.get()).extreme(true);
    if (at < 0) {
      return;
    }
    String label = temperature.measure().label();
    BigDecimal value = temperature.months().get(at).value();
    AskedFact fact =
        fact(
            label + " of the wettest month",
            value.toPlainString(),
            Optional.of(temperature.unit()));
    Random random = Seeds.random(fact.id(), "options");
    List<BigDecimal> plotted = temperature.months().stream().map(Reading::value).toList();
    BigDecimal least = Collections.min(plotted);
    BigDecimal most = Collections.max(plotted);
    // What lies off the drawn curve is no option that anybody takes.
    ClimateDrafts.around(
            temperature, value, n -> n.compareTo(least) < 0 || n.compareTo(most) > 0, random)
        .ifPresent(
            numbers ->
                add(
                    fact,
                    Choices.ordered(numbers.stream().map(this::written).toList(), written(value)),
                    "In the chart, what is the %s in %s in the wettest month of the year?"
                        .formatted(label, climate.place()),
                    "The wettest month is %s, with %s; its %s is %s."
                        .formatted(
                            MonthlyFigures.name(at),
                            ClimateDrafts.written(
                                precipitation.get().months().get(at).value(),
                                precipitation.get().unit()),
                            label,
                            written(value)),
                    4));
  }

  private String written(BigDecimal value) {
    return ClimateDrafts.written(value, temperature.unit());
  }

  private AskedFact fact(String relation, String value, Optional<String> unit) {
    return ClimateDrafts.fact(climate, relation, Map.of(), List.of(value), unit);
  }

  private void add(AskedFact fact, Kind kind, String stem, String explanation, int difficulty) {
    drafts.addCharted(
        fact, kind, stem, explanation, "chart", difficulty, 3, drafts.charted(temperature));
  }
}
