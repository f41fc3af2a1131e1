package io.quarry.quiz;

import io.quarry.bank.DoubtReason;
import io.quarry.bank.Doubts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What learners may still do with a question after its feedback. */
@ApplicationScoped
@Transactional
class AnsweredQuestions {

  private final Quizzes quizzes;
  private final AttemptRepository attempts;
  private final Doubts doubts;

  AnsweredQuestions(Quizzes quizzes, AttemptRepository attempts, Doubts doubts) {
    this.quizzes = quizzes;
    this.attempts = attempts;
    this.doubts = doubts;
  }

  /**
   * Takes down that something is wrong with a question.
   *
   * @return whether the person has had feedback to a question there
   */
  boolean doubt(long personId, UUID attemptId, int position, DoubtReason reason, String words) {
    boolean done =
        quizzes
            .item(personId, attemptId, position)
            .filter(ItemState.Done.class::isInstance)
            .isPresent();
    if (done) {
      attempts
          .findOwn(attemptId, personId)
          .map(attempt -> attempts.items(attempt.id()).get(position).versionId())
          .ifPresent(version -> doubts.raise(personId, version, reason, words));
    }
    return done;
  }
}
