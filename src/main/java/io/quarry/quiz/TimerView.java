package io.quarry.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a test as a page shows it.
 *
 * @param leftMillis until it is up; 0 afterwards
 * @param graceMillis after that, in which an answer on its way is still taken
 */
record TimerView(long leftMillis, long graceMillis, Instant deadline, boolean hidden) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Nothing for an attempt that has all the time of the world. */
  static Optional<TimerView> of(AttemptState attempt, Duration grace, Instant now) {
    return attempt
        .timing()
        .deadline()
        .filter(deadline -> attempt.sealed())
        .map(
            deadline ->
                new TimerView(
                    Math.max(0, Duration.between(now, deadline).toMillis()),
                    grace.toMillis(),
                    deadline,
                    attempt.timing().hidden()));
  }

  /** Whole minutes that are left, the last one counted as one. */
  public String minutes() {
    return String.valueOf(Duration.ofMillis(leftMillis + MINUTE.toMillis() - 1).toMinutes());
  }
}
