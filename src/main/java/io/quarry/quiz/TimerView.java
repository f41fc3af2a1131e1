package io.quarry.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The time of a test as a page shows it.
 *
 * @param leftMillis until it is up; 0 afterwards
 * @param graceMillis after that, in which an answer on its way is still taken
 * @param endsAt by the school's clock
 */
record TimerView(long leftMillis, long graceMillis, String endsAt, boolean hidden) {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** Nothing for an attempt that has all the time of the world. */
  static Optional<TimerView> of(AttemptState attempt, Duration grace, Clock clock, ZoneId zone) {
    Instant now = clock.instant();
    return attempt
        .timing()
        .deadline()
        .filter(deadline -> attempt.sealed())
        .map(
            deadline ->
                new TimerView(
                    Math.max(0, Duration.between(now, deadline).toMillis()),
                    grace.toMillis(),
                    TIME.format(deadline.atZone(zone)),
                    attempt.timing().hidden()));
  }

  /** Whole minutes that are left, the last one counted as one. */
  public String minutes() {
    return String.valueOf(Duration.ofMillis(leftMillis + MINUTE.toMillis() - 1).toMinutes());
  }
}
