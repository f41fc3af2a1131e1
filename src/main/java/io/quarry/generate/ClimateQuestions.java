package io.quarry.generate;

import io.quarry.document.Months;
import io.quarry.document.Span;
import io.quarry.fact.Climate;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Series;
import io.quarry.fact.Numbers;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Asks monthly figures: extremes, single months, the year, comparisons and orders. */
final class ClimateQuestions {

  static final List<String> MONTHS = Months.NAMES;

  private final Climate climate;
  private final List<Draft> drafts = new ArrayList<>();

  private ClimateQuestions(Climate climate) {
    this.climate = climate;
  }

  static List<Draft> of(List<Climate> climates) {
    List<Draft> drafts = new ArrayList<>();
    for (Climate climate : climates) {
      ClimateQuestions maker = new ClimateQuestions(climate);
      climate.series().forEach(maker::ask);
      drafts.addAll(maker.drafts);
    }
    return drafts;
  }

  private void ask(Series series) {
    boolean main =
        switch (series.measure()) {
          case MEAN, PRECIPITATION, RAIN, RECORD_HIGH, RECORD_LOW -> true;
          case HIGH,
              LOW,
              SNOW,
              PRECIPITATION_DAYS,
              RAIN_DAYS,
              SNOW_DAYS,
              HUMIDITY,
              SUN,
              DEW_POINT ->
              false;
        };
    extreme(series, true, main);
    extreme(series, false, main);
    if (!series.measure().extreme()) {
      year(series, main);
      compare(series);
      if (main || series.measure() == Measure.HUMIDITY || series.measure() == Measure.LOW) {
        order(series);
      }
      if (series.unit().equals("\u00B0C")) {
        freezing(series);
      }
    }
  }

  // ---- wording ----

  private String in() {
    return " in " + climate.place();
  }

  private String over() {
    return climate.period().map(p -> " (" + p + ")").orElse("");
  }

  private static String which(Measure measure, boolean highest) {
    return switch (measure) {
      case RECORD_HIGH, RECORD_LOW -> "";
      case PRECIPITATION_DAYS ->
          "has the " + (highest ? "most" : "fewest") + " days with precipitation on average";
      case RAIN_DAYS -> "has the " + (highest ? "most" : "fewest") + " rainy days on average";
      case SNOW_DAYS -> "has the " + (highest ? "most" : "fewest") + " snowy days on average";
      case PRECIPITATION -> "is on average the " + (highest ? "wettest" : "driest");
      case RAIN -> "has the " + (highest ? "most" : "least") + " rainfall on average";
      case SNOW -> "has the " + (highest ? "most" : "least") + " snowfall on average";
      case SUN -> "has the " + (highest ? "most" : "fewest") + " hours of sunshine on average";
      case HIGH, MEAN, LOW, HUMIDITY, DEW_POINT ->
          "has the " + (highest ? "highest " : "lowest ") + measure.label();
    };
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

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String written(BigDecimal value, String unit) {
    String number = Numbers.written(value);
    return unit.equals("%") ? number + "%" : number + " " + unit;
  }

  private AskedFact fact(
      Series series, String relation, Map<String, String> more, List<String> value, boolean unit) {
    Map<String, String> qualifiers = new TreeMap<>(more);
    climate.period().ifPresent(p -> qualifiers.put("period", p));
    return Draft.fact(
        climate.place(),
        relation,
        qualifiers,
        value,
        unit ? Optional.of(series.unit()) : Optional.empty());
  }

  private void add(
      AskedFact fact,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> spans) {
    List<Span> evidence = new ArrayList<>(climate.evidence());
    evidence.addAll(spans);
    drafts.add(
        new Draft(
            fact,
            "value",
            kind,
            stem,
            explanation,
            "weather-box." + rule,
            climate.topic(),
            difficulty,
            prominence,
            evidence,
            Optional.empty()));
  }

  // ---- questions ----

  private void extreme(Series series, boolean highest, boolean main) {
    boolean asked = series.measure() != (highest ? Measure.RECORD_LOW : Measure.RECORD_HIGH);
    int at = extremeMonth(series, highest);
    if (at < 0 || !asked) {
      return;
    }
    BigDecimal value = series.months().get(at).value();
    String relation = "month of " + (highest ? "highest " : "lowest ") + series.measure().label();
    AskedFact fact = fact(series, relation, Map.of(), List.of(MONTHS.get(at)), false);
    Random random = Seeds.random(fact.id(), "options");
    String stem =
        switch (series.measure()) {
          case RECORD_HIGH ->
              "In which month was the highest temperature on record measured" + in() + "?";
          case RECORD_LOW ->
              "In which month was the lowest temperature on record measured" + in() + "?";
          default -> "Which month " + which(series.measure(), highest) + in() + "?";
        };
    String explanation =
        series.measure().extreme()
            ? "The record of %s was measured in %s."
                .formatted(written(value, series.unit()), MONTHS.get(at))
            : "%s's figure of %s is the %s of the twelve."
                .formatted(
                    MONTHS.get(at), written(value, series.unit()), highest ? "highest" : "lowest");
    List<String> options = months(series, at, random);
    add(
        fact,
        Choices.ordered(options, MONTHS.get(at)),
        stem,
        explanation,
        "extreme",
        main ? 2 : 3,
        main ? 4 : 2,
        series.spans());
    if (series.measure() == Measure.MEAN
        || series.measure() == Measure.PRECIPITATION
        || series.measure().extreme()) {
      add(
          fact,
          new Kind.ShortAnswer(List.of(MONTHS.get(at), MONTHS.get(at).substring(0, 3))),
          stem,
          explanation,
          "extreme",
          main ? 3 : 4,
          main ? 3 : 2,
          series.spans());
    }
    monthValue(series, at, main);
  }

  /** The month of the strict extreme, or -1 on a tie. */
  static int extremeMonth(Series series, boolean highest) {
    int best = 0;
    boolean tie = false;
    for (int m = 1; m < 12; m++) {
      int order = series.months().get(m).value().compareTo(series.months().get(best).value());
      if (order == 0) {
        tie = true;
      } else if (order > 0 == highest) {
        best = m;
        tie = false;
      }
    }
    return tie ? -1 : best;
  }

  /**
   * Four months in the order of the year, which may run over the new year, so that the key can
   * stand anywhere among them; the wrong ones come close in value.
   */
  static List<String> months(Series series, int key, Random random) {
    int rank = random.nextInt(Choices.SIZE);
    List<Integer> chosen = new ArrayList<>(closest(series, key, -5, -1, rank));
    chosen.add(0);
    chosen.addAll(closest(series, key, 1, 6, Choices.SIZE - 1 - rank));
    return chosen.stream().map(shift -> MONTHS.get(Math.floorMod(key + shift, 12))).toList();
  }

  /** The {@code count} shifts from the key's month whose figures are closest to its own, sorted. */
  private static List<Integer> closest(Series series, int key, int from, int to, int count) {
    BigDecimal value = series.months().get(key).value();
    return IntStream.rangeClosed(from, to)
        .boxed()
        .sorted(
            Comparator.comparing(
                    (Integer shift) ->
                        series
                            .months()
                            .get(Math.floorMod(key + shift, 12))
                            .value()
                            .subtract(value)
                            .abs())
                .thenComparing(shift -> Math.abs(shift)))
        .limit(count)
        .sorted()
        .toList();
  }

  /** The figure of one month, to be typed or chosen among other months' figures. */
  private void monthValue(Series series, int month, boolean main) {
    BigDecimal value = series.months().get(month).value();
    String name = MONTHS.get(month);
    AskedFact fact =
        fact(
            series,
            series.measure().label(),
            Map.of("month", name),
            List.of(value.toPlainString()),
            true);
    String what =
        series.measure() == Measure.RECORD_HIGH
            ? "What is the highest temperature on record for " + name + in()
            : series.measure() == Measure.RECORD_LOW
                ? "What is the lowest temperature on record for " + name + in()
                : "What is the " + series.measure().label() + in() + " in " + name;
    String explanation =
        "The %s%s in %s is %s."
            .formatted(series.measure().label(), in(), name, written(value, series.unit()));
    List<Span> span = List.of(series.months().get(month).span());
    boolean typed = Seeds.random(fact.id(), "kind").nextBoolean();
    if (typed && (main || series.measure() == Measure.HIGH)) {
      BigDecimal tolerance =
          BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, value.scale()) - 1);
      boolean named = series.unit().equals("days");
      add(
          fact,
          new Kind.Numeric(value, tolerance, Optional.of(series.unit())),
          what + over() + (named ? "?" : ", in " + Wording.spelled(series.unit()) + "?"),
          explanation,
          "month",
          4,
          2,
          span);
    } else {
      Random random = Seeds.random(fact.id(), "options");
      boolean part = series.unit().equals("%");
      around(
              series,
              value,
              n ->
                  part && n.compareTo(BigDecimal.valueOf(100)) >= 0
                      || n.subtract(value)
                              .abs()
                              .movePointRight(Math.max(0, value.scale()))
                              .compareTo(BigDecimal.valueOf(3))
                          < 0,
              random)
          .ifPresent(
              numbers ->
                  add(
                      fact,
                      Choices.ordered(
                          numbers.stream().map(n -> written(n, series.unit())).toList(),
                          written(value, series.unit())),
                      what + over() + "?",
                      explanation,
                      "month",
                      4,
                      2,
                      span));
    }
  }

  private void year(Series series, boolean main) {
    if (series.year().isEmpty()) {
      return;
    }
    BigDecimal value = series.year().get().value();
    List<Span> span = List.of(series.year().get().span());
    Measure measure = series.measure();
    String noun =
        switch (measure) {
          case PRECIPITATION -> "average annual precipitation";
          case RAIN -> "average annual rainfall";
          case SNOW -> "average annual snowfall";
          case SUN -> "average annual sunshine duration";
          case PRECIPITATION_DAYS -> "average number of days with precipitation per year";
          case RAIN_DAYS -> "average number of rainy days per year";
          case SNOW_DAYS -> "average number of snowy days per year";
          case MEAN -> "mean annual temperature";
          case HIGH, LOW, HUMIDITY, DEW_POINT, RECORD_HIGH, RECORD_LOW ->
              measure.label() + " over the whole year";
        };
    AskedFact fact = fact(series, noun, Map.of(), List.of(value.toPlainString()), true);
    String stem = "What is the " + noun + in() + over();
    String explanation = "The %s%s is %s.".formatted(noun, in(), written(value, series.unit()));
    boolean part = series.unit().equals("%");
    around(
            series,
            value,
            n -> part && n.compareTo(BigDecimal.valueOf(100)) >= 0,
            Seeds.random(fact.id(), "options"))
        .ifPresent(
            numbers ->
                add(
                    fact,
                    Choices.ordered(
                        numbers.stream().map(n -> written(n, series.unit())).toList(),
                        written(value, series.unit())),
                    stem + "?",
                    explanation,
                    "year",
                    main ? 2 : 3,
                    main ? 4 : 2,
                    span));
    if (main) {
      BigDecimal tolerance =
          BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, value.scale()) - 1);
      add(
          fact,
          new Kind.Numeric(value, tolerance, Optional.of(series.unit())),
          stem + ", in " + Wording.spelled(series.unit()) + "?",
          explanation,
          "year",
          4,
          3,
          span);
    }
  }

  /** True or false: one month's figure against another's. */
  private void compare(Series series) {
    Random random = Seeds.random(climate.place(), series.measure().name(), "compare");
    for (int attempt = 0; attempt < 20; attempt++) {
      int a = random.nextInt(12);
      int b = (a + 1 + random.nextInt(4)) % 12;
      BigDecimal x = series.months().get(a).value();
      BigDecimal y = series.months().get(b).value();
      BigDecimal apart = x.subtract(y).abs();
      BigDecimal range =
          series
              .months()
              .get(largest(series))
              .value()
              .subtract(series.months().get(smallest(series)).value());
      if (apart.compareTo(range.multiply(new BigDecimal("0.1"))) <= 0) {
        continue;
      }
      boolean higher = x.compareTo(y) > 0;
      boolean truth = random.nextBoolean();
      boolean claimHigher = higher == truth;
      AskedFact fact =
          fact(
              series,
              "comparison of " + series.measure().label(),
              Map.of("months", MONTHS.get(a) + ", " + MONTHS.get(b)),
              List.of(MONTHS.get(higher ? a : b)),
              false);
      String stem =
          "The %s%s is %s in %s than in %s."
              .formatted(
                  series.measure().label(),
                  in(),
                  claimHigher ? "higher" : "lower",
                  MONTHS.get(a),
                  MONTHS.get(b));
      String explanation =
          "The figure is %s for %s and %s for %s."
              .formatted(
                  written(x, series.unit()),
                  MONTHS.get(a),
                  written(y, series.unit()),
                  MONTHS.get(b));
      add(
          fact,
          new Kind.TrueFalse(truth),
          stem,
          explanation,
          "compare",
          3,
          2,
          List.of(series.months().get(a).span(), series.months().get(b).span()));
      return;
    }
  }

  /** Four months with clearly different figures, to be put in order. */
  private void order(Series series) {
    Random random = Seeds.random(climate.place(), series.measure().name(), "order");
    List<Integer> candidates = Seeds.shuffled(IntStream.range(0, 12).boxed().toList(), random);
    List<Integer> chosen = new ArrayList<>();
    BigDecimal range =
        series
            .months()
            .get(largest(series))
            .value()
            .subtract(series.months().get(smallest(series)).value());
    BigDecimal apart = range.multiply(new BigDecimal("0.08"));
    for (int m : candidates) {
      boolean clear =
          chosen.stream()
              .allMatch(
                  c ->
                      series
                              .months()
                              .get(c)
                              .value()
                              .subtract(series.months().get(m).value())
                              .abs()
                              .compareTo(apart)
                          > 0);
      if (clear && chosen.size() < 4) {
        chosen.add(m);
      }
    }
    if (chosen.size() < 4 || apart.signum() == 0) {
      return;
    }
    List<Integer> sorted =
        chosen.stream().sorted(Comparator.comparing(m -> series.months().get(m).value())).toList();
    List<String> items = sorted.stream().map(MONTHS::get).toList();
    TreeSet<Integer> calendar = new TreeSet<>(chosen);
    AskedFact fact =
        fact(
            series,
            "order of months by " + series.measure().label(),
            Map.of("months", String.join(", ", calendar.stream().map(MONTHS::get).toList())),
            items,
            false);
    String figures =
        String.join(
            ", ",
            sorted.stream()
                .map(
                    m ->
                        MONTHS.get(m)
                            + " "
                            + written(series.months().get(m).value(), series.unit()))
                .toList());
    add(
        fact,
        new Kind.Ordering(items),
        "Put these months in order of %s%s, from lowest to highest."
            .formatted(series.measure().label(), in()),
        "The figures are: " + figures + ".",
        "order",
        4,
        2,
        sorted.stream().map(m -> series.months().get(m).span()).toList());
  }

  private static int largest(Series series) {
    return IntStream.range(0, 12)
        .boxed()
        .max(Comparator.comparing(m -> series.months().get(m).value()))
        .orElseThrow();
  }

  private static int smallest(Series series) {
    return IntStream.range(0, 12)
        .boxed()
        .min(Comparator.comparing(m -> series.months().get(m).value()))
        .orElseThrow();
  }

  /** How many months stay below freezing, and which. */
  private void freezing(Series series) {
    List<Integer> below =
        IntStream.range(0, 12)
            .filter(m -> series.months().get(m).value().signum() < 0)
            .boxed()
            .toList();
    boolean zero = series.months().stream().anyMatch(r -> r.value().signum() == 0);
    if (below.isEmpty() || below.size() > 10 || zero) {
      return;
    }
    AskedFact count =
        fact(
            series,
            "number of months with " + series.measure().label() + " below 0 \u00B0C",
            Map.of(),
            List.of(Integer.toString(below.size())),
            false);
    String names = joined(below.stream().map(MONTHS::get).toList());
    String explanation =
        "The %s is below 0 \u00B0C in %s.".formatted(series.measure().label(), names);
    add(
        count,
        new Kind.Numeric(BigDecimal.valueOf(below.size()), BigDecimal.ZERO, Optional.empty()),
        "In how many months of the year is the %s%s below 0 \u00B0C?"
            .formatted(series.measure().label(), in()),
        explanation,
        "below-freezing",
        3,
        2,
        series.spans());
    if (below.size() >= 2 && below.size() <= 6) {
      Random random = Seeds.random(count.id(), "options");
      List<Integer> above =
          IntStream.range(0, 12)
              .filter(m -> !below.contains(m))
              .boxed()
              .sorted(
                  Comparator.comparing((Integer m) -> series.months().get(m).value())
                      .thenComparing(m -> m))
              .limit(4)
              .toList();
      int right = 2 + random.nextInt(Math.min(2, below.size() - 1));
      TreeSet<Integer> shown =
          new TreeSet<>(Seeds.shuffled(below, random).subList(0, Math.min(right, below.size())));
      shown.addAll(
          above.subList(0, 5 - shown.size() > above.size() ? above.size() : 5 - shown.size()));
      List<Option> options =
          shown.stream().map(m -> new Option(MONTHS.get(m), below.contains(m))).toList();
      AskedFact which =
          fact(
              series,
              "months with " + series.measure().label() + " below 0 \u00B0C",
              Map.of(),
              below.stream().map(MONTHS::get).toList(),
              false);
      add(
          which,
          new Kind.MultipleChoice(options, true),
          "Select all the months in which the %s%s is below 0 \u00B0C."
              .formatted(series.measure().label(), in()),
          explanation,
          "below-freezing",
          4,
          2,
          series.spans());
    }
  }
}
