package io.quarry.question;

/**
 * What a response is worth.
 *
 * @param points from 0 to {@value #FULL}, a whole number always: {@value #FULL} divides by the
 *     sizes that partial credit is given for
 */
public record Grade(int points) {

  /** Points of a fully right answer. */
  public static final int FULL = 60;

  public static final Grade RIGHT = new Grade(FULL);
  public static final Grade WRONG = new Grade(0);

  public Grade {
    if (points < 0 || points > FULL) {
      throw new IllegalArgumentException("points must be from 0 to 60, not " + points);
    }
  }

  /** Whether every point was earned. */
  public boolean right() {
    return points == FULL;
  }

  static Grade of(boolean right) {
    return right ? RIGHT : WRONG;
  }

  static Grade share(int earned, int possible) {
    return new Grade(FULL * Math.max(0, earned) / possible);
  }
}
