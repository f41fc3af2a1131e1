package io.quarry.leaderboard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a leaderboard looks at, and where else somebody stands.
 *
 * @param first the first of them
 * @param last the last of them; today for all time
 * @param earlier the first day of the last board before on which somebody stands
 * @param later that of the first board after; the running one if nobody stands in between
 */
record Span(
    LocalDate first, LocalDate last, Optional<LocalDate> earlier, Optional<LocalDate> later) {

  /** Whether it is over. */
  public boolean isPast() {
    return later.isPresent();
  }
}
