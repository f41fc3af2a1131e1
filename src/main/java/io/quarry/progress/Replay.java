package io.quarry.progress;

import io.quarry.progress.MemoryRepository.Answered;
import io.quarry.progress.MemoryRepository.Kept;
import io.quarry.progress.MemoryRepository.Key;
import io.quarry.question.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out memories from answers. */
final class Replay {

  static final Fsrs FSRS = Fsrs.daily();

  private Replay() {}

  /** How an answer rates its fact: a near miss is a miss. */
  static Rating rating(Grade grade) {
    return grade.right() ? Rating.GOOD : Rating.AGAIN;
  }

  /**
   * @param answers those that count, in the order they were given
   */
  static Map<Key, Kept> of(List<Answered> answers) {
    Map<Key, Kept> all = new LinkedHashMap<>();
    for (Answered answer : answers) {
      Rating rating = rating(answer.grade());
      int lapse = rating == Rating.AGAIN ? 1 : 0;
      all.merge(
          answer.key(),
          new Kept(FSRS.begin(rating, answer.at()), answer.grade().right(), 1, lapse),
          (before, first) ->
              new Kept(
                  FSRS.review(before.memory(), rating, answer.at()),
                  answer.grade().right(),
                  before.answers() + 1,
                  before.lapses() + lapse));
    }
    return all;
  }
}
