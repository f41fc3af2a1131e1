package io.quarry.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a test as a page shows it.
 *
 * @param now when the page was made: a browser's own clock may be off
 * @param deadline when the time is up
 * @param graceMillis after that, in which an answer on its way is still taken
 */
record TimerView(Instant now, Instant deadline, long graceMillis, boolean hidden) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Nothing for an attempt that has all the time of the world. */
  static Optional<TimerView> of(AttemptState attempt, Duration grace, Instant now) {
    return attempt
        .timing()
        .deadline()
        .filter(deadline -> attempt.sealed())
        .map(deadline -> new TimerView(now, deadline, grace.toMillis(), attempt.timing().hidden()));
  }

  /** Since 1970, as scripts count time. */
  public long nowMillis() {
    return now.toEpochMilli();
  }

  /** Since 1970, as scripts count time. */
  public long deadlineMillis() {
    return deadline.toEpochMilli();
  }

  /** Whole minutes that are left, the last one counted as one; 0 afterwards. */
  public String minutes() {
    Duration left = Duration.between(now, deadline);
    return String.valueOf(left.isNegative() ? 0 : left.plus(MINUTE).minusMillis(1).toMinutes());
  }
}
