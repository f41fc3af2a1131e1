package io.quarry.quiz;

import io.quarry.question.Grade;
import java.util.List;
import java.util.Optional;

/**
 * An attempt that has ended.
 *
 * @param speed nothing where speed does not count
 */
record AttemptResult(
    AttemptState attempt,
    List<TopicResult> topics,
    List<ReviewedQuestion> questions,
    Optional<SpeedResult> speed) {

  /** From 0 to 100, rounded down so that only all points make 100. */
  public int percent() {
    return attempt.points() * 100 / (attempt.size() * Grade.FULL);
  }
}
