package io.quarry.quiz;

import io.quarry.question.NearMiss;
import java.util.Optional;
import java.util.UUID;

/** A position of an attempt as its learner may see it. Positions count from 0. */
sealed interface ItemState {

  AttemptState attempt();

  int position();

  /**
   * Still to be answered, or to be changed.
   *
   * @param idempotencyKey goes out with the form and comes back with the answer
   * @param seen the last revision this page knows of; 0 when nothing was given yet
   * @param form what stands, or waits to be spelt better
   * @param nearMiss what was given and is asked for once more wants of being right
   */
  record Open(
      AttemptState attempt,
      int position,
      QuestionView question,
      UUID idempotencyKey,
      int seen,
      ResponseForm form,
      Optional<NearMiss> nearMiss)
      implements ItemState {

    /** With the form as it was sent, from a page that knew of this revision. */
    Open with(UUID key, int known, ResponseForm sent) {
      return new Open(attempt, position, question, key, known, sent, nearMiss);
    }
  }

  /** Answered, or passed over when the attempt ended. */
  record Done(AttemptState attempt, int position, ReviewedQuestion question) implements ItemState {}
}
