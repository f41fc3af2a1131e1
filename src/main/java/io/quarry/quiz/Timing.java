package io.quarry.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of an attempt.
 *
 * @param limit as chosen at the start; nothing for as long as one likes
 * @param deadline when it is up, the extension counted in; nothing when it never is
 * @param hidden whether the learner would rather not see it
 * @param speedPoints whether quick right answers earn more, unless the time is extended
 */
record Timing(
    Optional<Duration> limit,
    Extension extension,
    Optional<Instant> deadline,
    boolean hidden,
    boolean speedPoints) {

  /** Whole minutes of the limit; 0 without one. */
  public long minutes() {
    return limit.map(Duration::toMinutes).orElse(0L);
  }

  public boolean isLimited() {
    return limit.isPresent();
  }

  /** Whether speed is judged: of nobody who needs more time. */
  boolean countsSpeed() {
    return speedPoints && !isExtended();
  }

  public boolean isExtended() {
    return extension != Extension.NONE;
  }
}
