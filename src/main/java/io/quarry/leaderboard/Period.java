package io.quarry.leaderboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The span of time a leaderboard looks at. The names stand in the database. */
public enum Period {
  /** From Monday 00:00 in the school's time zone. */
  WEEK,
  /** From the first of the month. */
  MONTH,
  ALL_TIME,
  /** This week against the one before. */
  IMPROVED;

  /**
   * Questions right last week that it takes to be ranked by improvement: who has just begun would
   * win it otherwise.
   */
  static final int LEAST_BEFORE = 5;

  /** The first day of the board for all time. */
  static final LocalDate BEGINNING = LocalDate.EPOCH;

  /** The name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The period of that name; the week for any other. */
  static Period of(String slug) {
    for (Period period : values()) {
      if (period.slug().equals(slug)) {
        return period;
      }
    }
    return WEEK;
  }

  /** The last day of the span that begins on a day. */
  LocalDate ends(LocalDate starts, LocalDate today) {
    return switch (this) {
      case WEEK, IMPROVED -> starts.plusDays(6);
      case MONTH -> starts.plusMonths(1).minusDays(1);
      case ALL_TIME -> today;
    };
  }

  /** The first day of the span that a day lies in. */
  LocalDate starts(LocalDate today) {
    return switch (this) {
      case WEEK, IMPROVED -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> today.withDayOfMonth(1);
      case ALL_TIME -> BEGINNING;
    };
  }
}
