package io.quarry.progress;

/** How well a fact was recalled, as FSRS counts it. */
enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** From 1 to 4. */
  int grade() {
    return ordinal() + 1;
  }
}
