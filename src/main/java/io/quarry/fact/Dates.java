package io.quarry.fact;

import io.quarry.document.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as English text writes them. */
final class Dates {

  static final List<String> MONTHS = Months.NAMES;

  static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
  static final String YEAR = "(?:1\\d{3}|20[0-2]\\d)";
  static final String DAY =
      "(?:\\d{1,2} " + MONTH + ",? " + YEAR + "|" + MONTH + " \\d{1,2}, " + YEAR + ")";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) (" + MONTH + "),? (" + YEAR + ")");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(" + MONTH + ") (\\d{1,2}), (" + YEAR + ")");

  private Dates() {}

  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  /** The day that the whole text is. */
  static Optional<Value.Day> day(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), false);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), true);
    }
    return Optional.empty();
  }

  private static Optional<Value.Day> day(
      String year, String month, String day, boolean monthFirst) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day));
      return Optional.of(new Value.Day(date, monthFirst));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static boolean year(String text) {
    return text.matches(YEAR);
  }
}
