package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Climate;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Reading;
import io.quarry.fact.Climate.Series;
import io.quarry.fact.Numbers;
import io.quarry.question.AskedFact;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The drafts of one weather box, and how its place and figures are written. What names the place
 * and the period proves each of them, together with the figures.
 */
final class ClimateDrafts {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Climate climate;
  private final Drafts drafts;

  ClimateDrafts(Climate climate) {
    this.climate = climate;
    this.drafts = new Drafts("weather-box", climate.topic());
  }

  List<Draft> all() {
    return drafts.all();
  }

  String place() {
    return climate.place();
  }

  /** Where: " in Hamhŭng". */
  String in() {
    return " in " + climate.place();
  }

  /** The same in the middle of a sentence: " in Norvik, Westland,". */
  String within() {
    return in() + (climate.place().contains(", ") ? "," : "");
  }

  /** Over which years: " (1991-2020)". */
  String over() {
    return climate.period().map(p -> " (" + p + ")").orElse("");
  }

  static String written(BigDecimal value, String unit) {
    String number = Numbers.written(value);
    return unit.equals("%") ? number + "%" : number + " " + unit;
  }

  static AskedFact fact(
      Climate climate,
      String relation,
      Map<String, String> more,
      List<String> value,
      Optional<String> unit) {
    Map<String, String> qualifiers = new TreeMap<>(more);
    climate.period().ifPresent(p -> qualifiers.put("period", p));
    return Draft.fact(climate.place(), relation, qualifiers, value, unit);
  }

  /** A fact about months, which has no unit. */
  AskedFact ofMonths(String relation, Map<String, String> more, List<String> months) {
    return fact(climate, relation, more, months, Optional.empty());
  }

  /** A fact that is one figure of a series. */
  AskedFact ofFigure(Series series, String relation, Map<String, String> more, BigDecimal value) {
    return fact(
        climate, relation, more, List.of(value.toPlainString()), Optional.of(series.unit()));
  }

  /** See {@link Drafts#add}; {@code proof} are the figures. */
  void add(
      AskedFact fact,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> proof) {
    List<Span> evidence = new ArrayList<>(climate.evidence());
    evidence.addAll(proof);
    drafts.add(fact, "value", kind, stem, explanation, rule, difficulty, prominence, evidence);
  }

  /** What is read from a chart that is drawn beside it; every plotted month proves it. */
  void addCharted(
      AskedFact fact,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Series> plotted) {
    List<Span> evidence = new ArrayList<>(climate.evidence());
    plotted.forEach(series -> evidence.addAll(series.spans()));
    drafts.add(
        fact,
        "chart",
        kind,
        stem,
        explanation,
        rule,
        difficulty,
        prominence,
        evidence,
        Optional.of(chart(plotted)));
  }

  /** The first of the measures that the box has. */
  Optional<Series> first(Measure... measures) {
    return Stream.of(measures)
        .flatMap(measure -> climate.series().stream().filter(s -> s.measure() == measure))
        .findFirst();
  }

  /**
   * What a chart of one series shows: a temperature and the precipitation, where there are both.
   */
  List<Series> charted(Series asked) {
    boolean warmth = asked.unit().startsWith("\u00B0");
    Optional<Series> temperature = warmth ? Optional.of(asked) : first(Measure.MEAN, Measure.HIGH);
    Optional<Series> precipitation =
        warmth ? first(Measure.PRECIPITATION, Measure.RAIN) : Optional.of(asked);
    return Stream.concat(temperature.stream(), precipitation.stream()).toList();
  }

  private static Figure chart(List<Series> plotted) {
    return new Figure.ClimateChart(
        plotted.stream()
            .map(
                series ->
                    new Figure.Series(
                        Wording.capital(series.measure().label()),
                        series.unit(),
                        series.months().stream().map(Reading::value).toList()))
            .toList());
  }

  /** Whether a figure is one to remember: nobody is asked to type 16.8. */
  static boolean memorable(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** A figure to be typed. */
  static Kind.Numeric typed(BigDecimal value, Series series) {
    return new Kind.Numeric(value, Tolerance.ofMeasure(value), Optional.of(series.unit()));
  }

  /**
   * A figure among others around it, where there is room for them; no share is a hundred per cent
   * or more.
   */
  static Optional<Kind.SingleChoice> chosen(
      BigDecimal value, Series series, Predicate<BigDecimal> forbidden, Random random) {
    boolean share = series.unit().equals("%");
    return around(series, value, n -> share && n.compareTo(WHOLE) >= 0 || forbidden.test(n), random)
        .map(
            numbers ->
                Choices.ordered(
                    numbers.stream().map(n -> written(n, series.unit())).toList(),
                    written(value, series.unit())));
  }

  /** Temperatures lie degrees apart, not per cents; nothing but them falls below zero. */
  static Optional<List<BigDecimal>> around(
      Series series, BigDecimal key, Predicate<BigDecimal> forbidden, Random random) {
    if (series.unit().startsWith("\u00B0")) {
      BigDecimal apart = BigDecimal.valueOf(0.9 + random.nextDouble() * 2.2);
      return Choices.around(key, apart, forbidden, random);
    }
    if (series.unit().equals("%")) {
      BigDecimal apart = BigDecimal.valueOf(2 + random.nextDouble() * 4);
      return Choices.around(key, apart, forbidden, random);
    }
    return Choices.around(key, n -> n.signum() <= 0 || forbidden.test(n), random);
  }
}
