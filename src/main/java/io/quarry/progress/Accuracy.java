package io.quarry.progress;

import io.quarry.question.Grade;

/**
 * How well something was answered.
 *
 * @param points of all answers together
 */
public record Accuracy(String title, long answers, long points) {

  /** Nothing answered yet. */
  static Accuracy none(String title) {
    return new Accuracy(title, 0, 0);
  }

  Accuracy plus(Accuracy other) {
    return new Accuracy(title, answers + other.answers, points + other.points);
  }

  /** From 0 to 100, rounded down so that only all points make 100; 0 without an answer. */
  public long percent() {
    return answers == 0 ? 0 : points * 100 / (answers * Grade.FULL);
  }
}
