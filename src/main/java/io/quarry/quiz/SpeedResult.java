package io.quarry.quiz;

import io.quarry.question.SpeedPoints;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The points for speed of a test that counts them.
 *
 * @param points of each question, by position from 0
 */
record SpeedResult(List<Integer> points) {

  /**
   * @param shown when each question was first shown, by position
   */
  static SpeedResult of(AttemptState attempt, Map<Integer, Instant> shown) {
    return new SpeedResult(
        IntStream.range(0, attempt.size())
            .map(position -> of(attempt, shown, position))
            .boxed()
            .toList());
  }

  private static int of(AttemptState attempt, Map<Integer, Instant> shown, int position) {
    AnswerEntity answer = attempt.answers().get(position);
    return answer == null || !shown.containsKey(position)
        ? 0
        : SpeedPoints.of(answer.grade(), shown.get(position), answer.answeredAt());
  }

  public int sum() {
    return points.stream().mapToInt(Integer::intValue).sum();
  }

  /** What all questions together could have earned. */
  public int possible() {
    return points.size() * SpeedPoints.MOST;
  }
}
