package io.quarry.quiz;

/** How hard a learner wants it; a bank tells five degrees of difficulty. */
enum Level {
  EASY,
  MEDIUM,
  HARD;

  private static final int LAST_EASY = 2;
  private static final int FIRST_HARD = 4;

  /**
   * @param difficulty from 1 to 5
   */
  static Level of(int difficulty) {
    if (difficulty <= LAST_EASY) {
      return EASY;
    }
    return difficulty < FIRST_HARD ? MEDIUM : HARD;
  }
}
