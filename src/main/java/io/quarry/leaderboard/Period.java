package io.quarry.leaderboard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The span of time a leaderboard looks at. */
public enum Period {
  /** From Monday 00:00 in the school's time zone. */
  WEEK,
  ALL_TIME;

  /** The name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The period of that name; the week for any other. */
  static Period of(String slug) {
    return ALL_TIME.slug().equals(slug) ? ALL_TIME : WEEK;
  }

  Instant since(Instant now, ZoneId zone) {
    return switch (this) {
      case WEEK ->
          now.atZone(zone)
              .toLocalDate()
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .atStartOfDay(zone)
              .toInstant();
      case ALL_TIME -> Instant.EPOCH;
    };
  }
}
