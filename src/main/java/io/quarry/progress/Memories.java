package io.quarry.progress;

import io.quarry.account.VisitorMerged;
import io.quarry.progress.MemoryRepository.Kept;
import io.quarry.progress.MemoryRepository.Key;
import io.quarry.quiz.AnswerGraded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Keeps what every learner remembers of every fact, from the answers that count. The memories are a
 * cache of the answers: {@link #rebuild} comes to the same ones.
 */
@ApplicationScoped
@Transactional
class Memories {

  private final Fsrs fsrs = Replay.FSRS;
  private final MemoryRepository memories;

  Memories(MemoryRepository memories) {
    this.memories = memories;
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
    Rating rating = Replay.rating(answer.grade());
    boolean right = answer.grade().right();
    memories
        .beginOrLock(key, fsrs.begin(rating, answer.at()), right)
        .ifPresent(
            before -> {
              if (answer.at().isBefore(before.memory().lastReview())) {
                Kept again = Replay.of(memories.answers(key)).get(key);
                memories.change(key, again.memory(), again.right());
              } else {
                memories.change(key, fsrs.review(before.memory(), rating, answer.at()), right);
              }
            });
  }

  /** Works out a person's memories anew from the answers. */
  void rebuild(long personId) {
    memories.lockPerson(personId);
    memories.forget(personId);
    Map<Key, Kept> all = Replay.of(memories.answers(personId));
    memories.add(personId, List.copyOf(all.keySet()), List.copyOf(all.values()));
  }

  /** A visitor who logs in takes the memories along: once the quizzes have moved the answers. */
  void merge(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) VisitorMerged merged) {
    rebuild(merged.personId());
  }
}
