package io.quarry.progress;

import io.quarry.account.VisitorMerged;
import io.quarry.progress.MemoryRepository.Answered;
import io.quarry.progress.MemoryRepository.Kept;
import io.quarry.progress.MemoryRepository.Key;
import io.quarry.question.Grade;
import io.quarry.quiz.AnswerGraded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps what every learner remembers of every fact, from the answers that count. The memories are a
 * cache of the answers: {@link #rebuild} comes to the same ones.
 */
@ApplicationScoped
@Transactional
class Memories {

  private final Fsrs fsrs = Fsrs.daily();
  private final MemoryRepository memories;

  Memories(MemoryRepository memories) {
    this.memories = memories;
  }

  /** How an answer rates its fact: a near miss is a miss. */
  static Rating rating(Grade grade) {
    return grade.right() ? Rating.GOOD : Rating.AGAIN;
  }

  /** The probability of recall at a time, above 0 and at most 1. */
  double retrievability(Memory memory, Instant now) {
    return fsrs.retrievability(memory, now);
  }

  /**
   * Remembers an answer together with it: both are kept or neither. The answers of a test come when
   * it ends, maybe after later ones to the same fact; then the fact's answers are gone through
   * again in their order.
   */
  void remember(@Observes AnswerGraded answer) {
    Key key = new Key(answer.personId(), answer.bankId(), answer.factId());
    Rating rating = rating(answer.grade());
    memories
        .beginOrLock(key, fsrs.begin(rating, answer.at()), rating == Rating.AGAIN)
        .ifPresent(
            kept ->
                memories.change(
                    key,
                    answer.at().isBefore(kept.memory().lastReview())
                        ? replay(memories.answers(key)).get(key).memory()
                        : fsrs.review(kept.memory(), rating, answer.at())));
  }

  /** Works out a person's memories anew from the answers. */
  void rebuild(long personId) {
    memories.lockPerson(personId);
    memories.forget(personId);
    Map<Key, Kept> all = replay(memories.answers(personId));
    memories.add(personId, List.copyOf(all.keySet()), List.copyOf(all.values()));
  }

  /** A visitor who logs in takes the memories along: once the quizzes have moved the answers. */
  void merge(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) VisitorMerged merged) {
    rebuild(merged.personId());
  }

  private Map<Key, Kept> replay(List<Answered> answers) {
    Map<Key, Kept> all = new LinkedHashMap<>();
    for (Answered answer : answers) {
      Rating rating = rating(answer.grade());
      int lapse = rating == Rating.AGAIN ? 1 : 0;
      all.merge(
          answer.key(),
          new Kept(fsrs.begin(rating, answer.at()), 1, lapse),
          (before, first) ->
              new Kept(
                  fsrs.review(before.memory(), rating, answer.at()),
                  before.answers() + 1,
                  before.lapses() + lapse));
    }
    return all;
  }
}
