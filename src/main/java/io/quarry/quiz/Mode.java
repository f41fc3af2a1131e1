package io.quarry.quiz;

/** How an attempt goes. */
enum Mode {
  /** Right or wrong is said after each answer; the first graded one counts. */
  PRACTICE,
  /** Nothing is said until the end; until then every answer may be changed. */
  TEST,
  /** Practice of facts that are due, as many at a time as one likes. */
  REVIEW;

  /** In templates, where enums cannot be compared. */
  public boolean isTest() {
    return this == TEST;
  }
}
