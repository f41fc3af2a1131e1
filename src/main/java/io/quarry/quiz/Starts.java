package io.quarry.quiz;

import io.quarry.account.PersonLeaving;
import io.quarry.account.VisitorMerged;
import io.quarry.bank.Askable;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Starts quizzes: one open attempt for each learner and bank, however often Start is pressed. */
@ApplicationScoped
@Transactional
class Starts {

  private final AttemptRepository repository;
  private final Attempts attempts;
  private final Endings endings;
  private final Banks banks;
  private final Clock clock;
  private final RandomGenerator random;

  Starts(
      AttemptRepository repository,
      Attempts attempts,
      Endings endings,
      Banks banks,
      Clock clock,
      RandomGenerator random) {
    this.repository = repository;
    this.attempts = attempts;
    this.endings = endings;
    this.banks = banks;
    this.clock = clock;
    this.random = random;
  }

  /** What became of a press on Start. */
  sealed interface Started {
    /** A new attempt has this many questions. */
    record Begun(UUID attempt, int questions) implements Started {}

    /** Such a quiz is open already. */
    record Continued(UUID attempt) implements Started {}

    /** Another quiz is open, and only the learner can say which one it shall be. */
    record Busy(AttemptState open) implements Started {}

    /** No question fits. */
    record Nothing() implements Started {}
  }

  /** The person's open attempt at a bank, to go on with. */
  Optional<AttemptState> open(long personId, long bankId) {
    return attempts.open(personId, bankId).map(attempts::state);
  }

  /**
   * Starts a quiz, or leads to the open one.
   *
   * @param instead the open attempt that the learner wants ended for this one
   */
  Started start(long personId, BankCard bank, QuizChoices choices, Optional<UUID> instead) {
    long bankId = bank.id();
    List<Askable> pool = banks.askable(bankId).stream().filter(choices::admit).toList();
    if (pool.isEmpty()) {
      return new Started.Nothing();
    }
    Optional<AttemptEntity> open = attempts.open(personId, bankId);
    if (open.isPresent()) {
      if (instead.filter(open.get().publicId()::equals).isEmpty()) {
        return standing(open.get(), choices);
      }
      repository.lock(open.get());
      endings.end(open.get());
    }
    // An ended attempt must be out of the way of the new one.
    repository.flush();
    NewAttempt attempt = plan(personId, bank, choices, pool);
    return repository.open(attempt)
        ? new Started.Begun(attempt.publicId(), attempt.items().size())
        : standing(repository.openAttempt(personId, bankId).orElseThrow(), choices);
  }

  private Started standing(AttemptEntity open, QuizChoices choices) {
    return open.choices().filter(choices.told()::equals).isPresent()
        ? new Started.Continued(open.publicId())
        : new Started.Busy(attempts.state(open));
  }

  private NewAttempt plan(long personId, BankCard bank, QuizChoices choices, List<Askable> pool) {
    long seed = random.nextLong();
    Set<Long> seen = repository.seen(personId, pool.stream().map(Askable::questionId).toList());
    return new NewAttempt(
        UUID.randomUUID(),
        personId,
        bank.id(),
        seed,
        choices.mode(),
        Optional.of(choices.told()),
        choices.limit(),
        bank.speedPoints() && choices.limit().isPresent(),
        clock.instant(),
        Selection.choose(
            pool,
            banks.versions(pool.stream().map(Askable::versionId).toList()),
            seen,
            choices.count(),
            new Random(seed)));
  }

  /** Answers under way are taken before their learner goes. */
  void awaitAnswers(@Observes PersonLeaving leaving) {
    repository.lockWithAttempts(leaving.personId());
  }

  /**
   * A visitor who logs in takes all attempts along. Where both have an open one at a bank, the
   * older of the two ends, with all that was answered.
   */
  void moveAttempts(@Observes VisitorMerged merged) {
    repository.lockWithAttempts(merged.visitorId(), merged.personId());
    repository.olderOfTwoOpen(merged.visitorId(), merged.personId()).forEach(endings::end);
    repository.flush();
    repository.moveAll(merged.visitorId(), merged.personId());
  }
}
