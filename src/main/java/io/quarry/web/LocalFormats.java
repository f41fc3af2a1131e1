package io.quarry.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Dates and numbers as the reader writes them, at the school's time. In templates and messages:
 * {@code {local:day(bank.createdAt)}}.
 */
@TemplateExtension(namespace = "local")
public final class LocalFormats {

  private LocalFormats() {}

  /** A day with its year. */
  static String day(Instant time) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale())
        .withZone(Arc.container().instance(ZoneId.class).get())
        .format(time);
  }

  /** A day of the calendar with its year. */
  static String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
  }

  /** A day with its year, and the time to the minute. */
  static String time(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .withZone(Arc.container().instance(ZoneId.class).get())
        .format(time);
  }

  /** The time to the minute. */
  static String clock(Instant time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale())
        .withZone(Arc.container().instance(ZoneId.class).get())
        .format(time);
  }

  /** A day of these weeks, without its year. */
  static String weekday(LocalDate date) {
    return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale()).format(date);
  }

  /** The name of a month, from 1. */
  static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
  }

  /** The least that tells a month in a row of twelve, from 1. */
  static String monthInitial(int month) {
    return Month.of(month).getDisplayName(TextStyle.NARROW_STANDALONE, locale());
  }

  /** A whole number with its digits grouped. */
  static String number(Number number) {
    return NumberFormat.getIntegerInstance(locale()).format(number.longValue());
  }

  private static Locale locale() {
    return Arc.container().instance(Languages.class).get().formats();
  }
}
