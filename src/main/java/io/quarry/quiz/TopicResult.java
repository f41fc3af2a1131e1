package io.quarry.quiz;

import io.quarry.question.Grade;

/** What was earned in a topic. */
public record TopicResult(String title, int points, long questions) {

  TopicResult plus(TopicResult other) {
    return new TopicResult(title, points + other.points, questions + other.questions);
  }

  /** From 0 to 100, rounded down so that only all points make 100. */
  public int percent() {
    return (int) (points * 100L / (questions * Grade.FULL));
  }
}
