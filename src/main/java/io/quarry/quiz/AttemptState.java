package io.quarry.quiz;

import io.quarry.bank.BankName;
import io.quarry.question.Grade;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where an attempt stands.
 *
 * @param answers those that count, by position from 0
 */
record AttemptState(
    UUID id,
    BankName bank,
    List<AttemptItem> items,
    Map<Integer, AnswerEntity> answers,
    boolean finished) {

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

  /** The first position without an answer; the size when there is none. */
  public int next() {
    return IntStream.range(0, size())
        .filter(p -> !answers.containsKey(p))
        .findFirst()
        .orElse(size());
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
