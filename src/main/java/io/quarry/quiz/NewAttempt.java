package io.quarry.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt about to be opened.
 *
 * @param choices what the learner asked for, see {@link QuizChoices#told}; nothing for a review
 * @param limit of a test
 * @param speedPoints whether quick right answers earn more
 */
record NewAttempt(
    UUID publicId,
    long personId,
    long bankId,
    long seed,
    Mode mode,
    Optional<String> choices,
    Optional<Duration> limit,
    boolean speedPoints,
    Instant startedAt,
    List<AttemptItem> items) {

  Optional<Instant> deadline() {
    return limit.map(startedAt::plus);
  }
}
