package io.quarry.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;

/** Ends attempts, each exactly once, within the caller's transaction. */
@ApplicationScoped
class Endings {

  private final AttemptRepository attempts;
  private final QuizConfig config;
  private final Clock clock;
  private final Event<AnswerGraded> graded;

  Endings(AttemptRepository attempts, QuizConfig config, Clock clock, Event<AnswerGraded> graded) {
    this.attempts = attempts;
    this.config = config;
    this.clock = clock;
    this.graded = graded;
  }

  /**
   * Ends an attempt that is locked. From now on the answers of a test count.
   *
   * @param at when; the past for a test whose time is long up
   */
  void end(AttemptEntity locked, Instant at) {
    if (locked.finish(at) && locked.mode() == Mode.TEST) {
      attempts.flush();
      attempts.lockPerson(locked.personId());
      attempts
          .counted(locked.id())
          .forEach(
              answer ->
                  graded.fire(
                      new AnswerGraded(
                          locked.personId(),
                          locked.bankId(),
                          answer.questionId(),
                          answer.factId(),
                          answer.grade(),
                          answer.at())));
    }
  }

  /** Ends an attempt now. */
  void end(AttemptEntity locked) {
    end(locked, clock.instant());
  }

  /**
   * Ends a test whose time is up, if nobody has yet.
   *
   * @param attempt locked or not
   */
  void endIfOver(AttemptEntity attempt) {
    if (attempt.over(clock.instant(), config.grace()).isPresent()) {
      attempts.lock(attempt);
      // Another request may have ended it meanwhile, or given it more time.
      attempt.over(clock.instant(), config.grace()).ifPresent(end -> end(attempt, end));
    }
  }

  /**
   * Ends one test whose time is up and that nobody came back to.
   *
   * @return whether there was one
   */
  boolean endOneOverdue() {
    return attempts
        .lockOverdue(clock.instant().minus(config.grace()))
        .map(
            attempt -> {
              attempt.over(clock.instant(), config.grace()).ifPresent(end -> end(attempt, end));
              return true;
            })
        .orElse(false);
  }
}
