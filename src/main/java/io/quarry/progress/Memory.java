package io.quarry.progress;

import java.time.Instant;

/**
 * What is thought to be left of a fact in somebody's memory, and when to ask it again.
 *
 * @param stage where the fact stands in the scheduler's steps
 * @param step index of the step, from 0; 0 in review
 * @param stability days until the probability of recall has fallen to 90 %; positive
 * @param difficulty from 1 easy to 10 hard
 */
record Memory(
    Stage stage, int step, double stability, double difficulty, Instant lastReview, Instant due) {

  /** What FSRS calls the state of a card. */
  enum Stage {
    LEARNING,
    REVIEW,
    RELEARNING
  }
}
