package io.quarry.quiz;

import io.quarry.bank.Askable;
import io.quarry.bank.Banks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Starts quizzes whose facts another room has chosen for a learner. */
@ApplicationScoped
@Transactional
public class ReviewQuizzes {

  private final AttemptRepository attempts;
  private final Banks banks;
  private final Clock clock;
  private final RandomGenerator random;

  ReviewQuizzes(AttemptRepository attempts, Banks banks, Clock clock, RandomGenerator random) {
    this.attempts = attempts;
    this.banks = banks;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Plans a quiz that asks each fact once, with a question the person has not seen where there is
   * one; a fact that only questions could ask which give away another waits for the next quiz. A
   * quiz that is still open and has nothing left but some of these facts is gone on with instead,
   * so that two presses of the button make one quiz.
   *
   * @param bankId a published bank
   * @return the attempt's public id, or nothing when none of the facts can be asked now
   */
  public Optional<UUID> start(long personId, long bankId, Collection<String> factIds) {
    Set<String> wanted = Set.copyOf(factIds);
    Optional<UUID> open = attempts.openWithin(personId, bankId, wanted);
    if (open.isPresent()) {
      return open;
    }
    List<Askable> pool =
        banks.askable(bankId).stream().filter(q -> wanted.contains(q.factId())).toList();
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    long seed = random.nextLong();
    Set<Long> seen = attempts.seen(personId, pool.stream().map(Askable::questionId).toList());
    UUID attempt = UUID.randomUUID();
    attempts.open(
        new NewAttempt(
            attempt,
            personId,
            bankId,
            seed,
            Mode.REVIEW,
            Optional.empty(),
            Optional.empty(),
            false,
            clock.instant(),
            Selection.choose(
                pool,
                banks.versions(pool.stream().map(Askable::versionId).toList()),
                seen,
                wanted.size(),
                new Random(seed))));
    return Optional.of(attempt);
  }
}
