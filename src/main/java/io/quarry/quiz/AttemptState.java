package io.quarry.quiz;

import io.quarry.bank.BankName;
import io.quarry.question.Grade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where an attempt stands.
 *
 * @param revisions everything given so far, by position and revision
 * @param answers those that count, by position from 0; in a test that runs, those that stand
 */
record AttemptState(
    UUID id,
    BankName bank,
    Mode mode,
    Timing timing,
    List<AttemptItem> items,
    List<AnswerEntity> revisions,
    Map<Integer, AnswerEntity> answers,
    boolean finished) {

  static AttemptState of(
      AttemptEntity attempt, BankName bank, List<AttemptItem> items, List<AnswerEntity> revisions) {
    Map<Integer, AnswerEntity> answers = new HashMap<>();
    revisions.stream()
        .filter(AnswerEntity::graded)
        .forEach(answer -> answers.put(answer.position(), answer));
    return new AttemptState(
        attempt.publicId(),
        bank,
        attempt.mode(),
        attempt.timing(),
        items,
        revisions,
        answers,
        attempt.finishedAt().isPresent());
  }

  public int size() {
    return items.size();
  }

  public int answered() {
    return answers.size();
  }

  /** How many questions have no answer. */
  public int open() {
    return size() - answered();
  }

  /** Whether nothing may be said of right and wrong yet. */
  public boolean sealed() {
    return mode == Mode.TEST && !finished;
  }

  /** Whether the key of a question may be shown. */
  boolean reveals(int position) {
    return finished || mode != Mode.TEST && answers.containsKey(position);
  }

  /** The first position without an answer; the size when there is none. */
  public int next() {
    return nextFrom(0);
  }

  /** The first position without an answer from a position on; the size when there is none. */
  int nextFrom(int position) {
    return IntStream.range(position, size())
        .filter(p -> !answers.containsKey(p))
        .findFirst()
        .orElse(size());
  }

  /** Number of the last revision at a position; 0 when nothing was given there. */
  int revision(int position) {
    return at(position).map(AnswerEntity::revision).orElse(0);
  }

  /** The near miss that is waiting to be spelt better. */
  Optional<AnswerEntity> nearMiss(int position) {
    return at(position).filter(answer -> !answer.graded());
  }

  private Optional<AnswerEntity> at(int position) {
    return revisions.stream()
        .filter(answer -> answer.position() == position)
        .reduce((earlier, later) -> later);
  }

  /** What came with this key before. */
  Optional<AnswerEntity> sentWith(UUID idempotencyKey) {
    return revisions.stream()
        .filter(answer -> answer.idempotencyKey().equals(idempotencyKey))
        .findFirst();
  }

  /** Answers that earned every point. */
  public long right() {
    return answers.values().stream().filter(answer -> answer.grade().right()).count();
  }

  /** Points earned so far; each question is worth {@link Grade#FULL}. */
  public int points() {
    return answers.values().stream().mapToInt(answer -> answer.grade().points()).sum();
  }
}
