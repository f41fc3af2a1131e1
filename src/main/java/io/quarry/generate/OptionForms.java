package io.quarry.generate;

import io.quarry.fact.Numbers;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the options of a choice look like: years, periods, dates, measures or words. Options of two
 * forms, units or precisions give the key away or cannot be compared (Haladyna, Downing and
 * Rodriguez 2002, guidelines 22 to 24: homogeneous, independent, in logical order).
 */
final class OptionForms {

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) " + MONTH + " (\\d{3,4})");
  private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (\\d{1,2}), (\\d{3,4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("(?:the )?\\d{3}0s");
  private static final Pattern PERIOD = Pattern.compile("(\\d{3,4})\u2013(\\d{3,4})");
  private static final Pattern MEASURE =
      Pattern.compile("([-\u2212]?\\d[\\d,]*(?:\\.\\d+)?)(?: ?([^\\d\\s].{0,40}))?");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)(?:all|none|both|neither|any|either) of (?:the above|these|them|those)|all the above|neither|both|other");

  private static final Pattern OWNED =
      Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}-]*(?:['\u2019]s|s['\u2019]) \\p{Lu}");

  /** How an option is written. */
  private sealed interface Form {

    /** From the first to the last unit of a scale that options of one form share. */
    record Range(String scale, BigDecimal first, BigDecimal last) implements Form {}

    record Words() implements Form {}

    /** Looks like a date, but the calendar does not have it. */
    record NoDay() implements Form {}
  }

  private OptionForms() {}

  /** What is wrong with the options of a choice; empty for other kinds. */
  static Optional<String> failure(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> failure(texts(choice.options()), choice.ordered());
      case Kind.MultipleChoice choice -> failure(texts(choice.options()), choice.ordered());
      case Kind.TrueFalse t -> Optional.empty();
      case Kind.Numeric n -> Optional.empty();
      case Kind.ShortAnswer s -> Optional.empty();
      case Kind.Cloze c -> Optional.empty();
      case Kind.Ordering o -> Optional.empty();
      case Kind.Matching m -> Optional.empty();
    };
  }

  /** The latest year that an option names. */
  static int latestYear(String option) {
    int latest = 0;
    Matcher year = Pattern.compile("(?<![\\d,.])\\d{4}(?![\\d,.]|\\s?\\p{L})").matcher(option);
    while (year.find()) {
      latest = Math.max(latest, Integer.parseInt(year.group()));
    }
    return form(option) instanceof Form.Range range && !range.scale().startsWith("number")
        ? latest
        : 0;
  }

  private static List<String> texts(List<Option> options) {
    return options.stream().map(Option::text).toList();
  }

  private static Optional<String> failure(List<String> options, boolean ordered) {
    if (options.stream().anyMatch(option -> FILLER.matcher(option).matches())) {
      return Optional.of("an option says nothing of its own");
    }
    long owned = options.stream().filter(option -> OWNED.matcher(option).find()).count();
    if (owned > 0 && owned < options.size()) {
      return Optional.of("only some options name an owner");
    }
    List<Form> forms = options.stream().map(OptionForms::form).toList();
    if (forms.stream().anyMatch(Form.NoDay.class::isInstance)) {
      return Optional.of("an option is a day that does not exist");
    }
    List<Form.Range> ranges = new ArrayList<>();
    for (Form form : forms) {
      if (form instanceof Form.Range range) {
        ranges.add(range);
      }
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    if (ranges.size() < forms.size()
        || ranges.stream().map(Form.Range::scale).distinct().count() > 1) {
      return Optional.of("options of different kind, unit or precision");
    }
    boolean rising =
        IntStream.range(1, ranges.size())
            .allMatch(i -> ranges.get(i - 1).last().compareTo(ranges.get(i).first()) < 0);
    return ordered && !rising
        ? Optional.of("options overlap or stand in no order")
        : Optional.empty();
  }

  private static Form form(String option) {
    Matcher dayFirst = DAY_FIRST.matcher(option);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(option);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher period = PERIOD.matcher(option);
    if (period.matches()) {
      return new Form.Range(
          "period", new BigDecimal(period.group(1)), new BigDecimal(period.group(2)));
    }
    if (DECADE.matcher(option).matches()) {
      BigDecimal first = new BigDecimal(option.replaceAll("\\D", ""));
      return new Form.Range("decade", first, first.add(BigDecimal.valueOf(9)));
    }
    if (YEAR.matcher(option).matches()) {
      BigDecimal year = new BigDecimal(option);
      return new Form.Range("year", year, year);
    }
    Matcher measure = MEASURE.matcher(option);
    Optional<BigDecimal> number =
        measure.matches() ? Numbers.read(measure.group(1)) : Optional.empty();
    if (number.isEmpty()) {
      return new Form.Words();
    }
    String unit = measure.group(2) == null ? "" : measure.group(2);
    String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return new Form.Range(
        "number, %d decimals, %s".formatted(Math.max(0, number.get().scale()), one),
        number.get(),
        number.get());
  }

  private static Form day(String year, String month, String day) {
    try {
      BigDecimal date =
          BigDecimal.valueOf(
              LocalDate.of(Integer.parseInt(year), MONTHS.get(month), Integer.parseInt(day))
                  .toEpochDay());
      return new Form.Range("date", date, date);
    } catch (DateTimeException none) {
      return new Form.NoDay();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(Wording.capital(name), month.getValue());
    }
    return months;
  }
}
