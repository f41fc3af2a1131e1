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
 */
record Timing(
    Optional<Duration> limit, Extension extension, Optional<Instant> deadline, boolean hidden) {

  /** Whole minutes of the limit; 0 without one. */
  public long minutes() {
    return limit.map(Duration::toMinutes).orElse(0L);
  }

  public boolean isLimited() {
    return limit.isPresent();
  }

  public boolean isExtended() {
    return extension != Extension.NONE;
  }
}
