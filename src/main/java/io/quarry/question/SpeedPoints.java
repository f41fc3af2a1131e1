package io.quarry.question;

import java.time.Duration;
import java.time.Instant;

/**
 * What a right answer earns for its speed, where the teacher wants that: at most half of what it
 * earns for being right, so that a sure answer always beats a lucky guess. Whole points only, and
 * both times are the server's.
 */
public final class SpeedPoints {

  /** Of an answer that is given at once. */
  public static final int MOST = Grade.FULL / 2;

  /** One point fewer each time so long has passed. */
  public static final Duration STEP = Duration.ofSeconds(2);

  private SpeedPoints() {}

  /**
   * @param shown when the question was first shown
   * @param answered when the answer that counts came; before {@code shown} if the clock was set
   *     back in between, which is no merit and no fault
   * @return from 0 to {@link #MOST}; 0 for an answer that is not fully right
   */
  public static int of(Grade grade, Instant shown, Instant answered) {
    if (!grade.right()) {
      return 0;
    }
    long steps = Math.max(0, Duration.between(shown, answered).dividedBy(STEP));
    return (int) Math.max(0, MOST - steps);
  }
}
