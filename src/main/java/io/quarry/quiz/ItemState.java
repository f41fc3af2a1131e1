package io.quarry.quiz;

import java.util.UUID;

/** A position of an attempt as its learner may see it. Positions count from 0. */
sealed interface ItemState {

  AttemptState attempt();

  int position();

  /**
   * Still to be answered.
   *
   * @param idempotencyKey goes out with the form and comes back with the answer
   */
  record Open(AttemptState attempt, int position, QuestionView question, UUID idempotencyKey)
      implements ItemState {}

  /** Answered, or passed over when the attempt ended. */
  record Done(AttemptState attempt, int position, ReviewedQuestion question) implements ItemState {}
}
