package io.quarry.quiz;

import io.quarry.bank.BankName;
import io.quarry.bank.Banks;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A learner's own attempts as they stand now. A test whose time is up has ended when it is seen.
 */
@ApplicationScoped
class Attempts {

  private final AttemptRepository attempts;
  private final Endings endings;
  private final Banks banks;

  Attempts(AttemptRepository attempts, Endings endings, Banks banks) {
    this.attempts = attempts;
    this.endings = endings;
    this.banks = banks;
  }

  Optional<AttemptEntity> own(long personId, UUID attemptId) {
    Optional<AttemptEntity> own = attempts.findOwn(attemptId, personId);
    own.ifPresent(endings::endIfOver);
    return own;
  }

  /** As {@link #own}, and nobody else changes the attempt until the transaction ends. */
  Optional<AttemptEntity> lock(long personId, UUID attemptId) {
    Optional<AttemptEntity> own = attempts.lockOwn(attemptId, personId);
    own.ifPresent(endings::endIfOver);
    return own;
  }

  /** The attempt at a bank that the person can go on with; reviews are not meant. */
  Optional<AttemptEntity> open(long personId, long bankId) {
    Optional<AttemptEntity> open = attempts.openAttempt(personId, bankId);
    open.ifPresent(endings::endIfOver);
    return open.filter(attempt -> attempt.finishedAt().isEmpty());
  }

  AttemptState state(AttemptEntity attempt) {
    BankName bank = banks.names(Set.of(attempt.bankId())).get(attempt.bankId());
    return AttemptState.of(
        attempt, bank, attempts.items(attempt.id()), attempts.answers(attempt.id()));
  }

  /** The question at a position, as it was when the attempt was planned. */
  Question question(AttemptState state, int position) {
    long version = state.items().get(position).versionId();
    return banks.versions(Set.of(version)).get(version);
  }
}
