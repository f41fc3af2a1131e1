package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Section;
import io.quarry.document.Span;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Reading;
import io.quarry.fact.Climate.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weather boxes. */
final class ClimateFacts {

  /** Share by which a year may differ from its months, which are rounded. */
  private static final BigDecimal MOST_OFF = new BigDecimal("0.05");

  private static final Pattern KEY =
      Pattern.compile(
          "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year) "
              + "(record high|high|mean|low|record low|precipitation|rain|snow|humidity|sun|dew point)"
              + "( days)?(?: (c|f|mm|cm|inch))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern PERIOD = Pattern.compile("\\b(\\d{4})\\s*[\u2013-]\\s*(\\d{4})\\b");

  /** Metric units win where both are given. */
  private static final Map<String, String> UNITS =
      Map.of("c", "\u00B0C", "f", "\u00B0F", "mm", "mm", "cm", "cm", "inch", "inches");

  private ClimateFacts() {}

  static List<Climate> of(Document document, Subject subject) {
    List<Climate> climates = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.FieldBox box && box.name().startsWith("weather")) {
          climate(box, section, subject).ifPresent(climates::add);
        }
      }
    }
    // Two stations of one place cannot be told apart by a short stem.
    return climates.size() <= 1 ? climates : List.of(climates.get(0));
  }

  private static Optional<Climate> climate(Block.FieldBox box, Section section, Subject subject) {
    Map<String, Block.Field[]> rows = new TreeMap<>();
    for (Block.Field field : box.fields()) {
      Matcher key = KEY.matcher(field.key());
      if (key.matches()) {
        String measure = key.group(2) + (key.group(3) == null ? "" : key.group(3));
        String unit = key.group(4) == null ? "" : key.group(4);
        int month = MONTHS.indexOf(key.group(1));
        rows.computeIfAbsent(measure + "|" + unit, unused -> new Block.Field[13])[
                month < 0 ? 12 : month] =
            field;
      }
    }
    Set<Measure> seen = EnumSet.noneOf(Measure.class);
    List<Series> series = new ArrayList<>();
    for (Map.Entry<String, Block.Field[]> row : rows.entrySet()) {
      int bar = row.getKey().indexOf('|');
      Optional<Series> read =
          series(row.getKey().substring(0, bar), row.getKey().substring(bar + 1), row.getValue());
      read.filter(found -> seen.add(found.measure())).ifPresent(series::add);
    }
    series.sort((a, b) -> a.measure().compareTo(b.measure()));
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Optional<Block.Field> location = box.field("location");
    String label = location.map(field -> field.value().text()).orElse("");
    // "Norvik \u2013 capital of Westland", "Norvik 81m"
    String place =
        label
            .replaceAll("\\s*\\(.*", "")
            .replaceAll("\\s+[\u2013\u2014-] .*", "")
            .replaceAll(",?\\s+\\d[\\d,.]* ?(?:m|ft|metres|meters|feet)\\b.*", "")
            .strip();
    Matcher period = PERIOD.matcher(label);
    Optional<String> years =
        period.find()
            ? Optional.of(period.group(1) + "\u2013" + period.group(2))
            : Optional.empty();
    String head = place.replaceAll(",.*", "");
    String name =
        place.isEmpty() || subject.named(place) || subject.named(head)
            ? subject.name()
            : place.length() <= 40 ? place : subject.name();
    List<Span> evidence = location.map(field -> List.of(field.span())).orElse(List.of());
    return Optional.of(new Climate(name, years, evidence, series, section.title()));
  }

  private static Optional<Series> series(String name, String unit, Block.Field[] fields) {
    Optional<Measure> measure = measure(name);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    List<Reading> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Optional<Reading> reading = reading(fields[i]);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      months.add(reading.get());
    }
    return Optional.of(
        new Series(
            measure.get(),
            unit(measure.get(), unit),
            months,
            reading(fields[12]).filter(year -> fits(measure.get(), months, year))));
  }

  /** Whether a figure for the year agrees with its months: a total with their sum. */
  private static boolean fits(Measure measure, List<Reading> months, Reading year) {
    List<BigDecimal> figures = months.stream().map(Reading::value).toList();
    return switch (measure) {
      case PRECIPITATION, RAIN, SNOW, PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS, SUN -> {
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        yield year.value().subtract(sum).abs().compareTo(sum.multiply(MOST_OFF)) <= 0;
      }
      case RECORD_HIGH, HIGH, MEAN, LOW, RECORD_LOW, DEW_POINT, HUMIDITY ->
          year.value().compareTo(Collections.min(figures)) >= 0
              && year.value().compareTo(Collections.max(figures)) <= 0;
    };
  }

  private static Optional<Reading> reading(Block.Field field) {
    return field == null
        ? Optional.empty()
        : Numbers.read(field.value().text()).map(number -> new Reading(number, field.span()));
  }

  private static Optional<Measure> measure(String name) {
    try {
      return Optional.of(Measure.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String unit(Measure measure, String code) {
    return switch (measure) {
      case HUMIDITY -> "%";
      case SUN -> "hours";
      case PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS -> "days";
      case RECORD_HIGH, HIGH, MEAN, LOW, RECORD_LOW, DEW_POINT, PRECIPITATION, RAIN, SNOW ->
          UNITS.getOrDefault(code, code);
    };
  }
}
