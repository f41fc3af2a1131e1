package io.quarry.quiz;

import io.quarry.bank.Askable;
import io.quarry.question.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * As many questions as one quiz can have together. To find the very most would take too long in
 * general; this takes again and again the question that keeps the fewest others out, or the
 * questions as they come where that makes more. It always finds the same.
 */
final class LargestQuiz {

  private final List<Askable> pool;
  private final List<Giveaway> told;

  private LargestQuiz(List<Askable> pool, Map<Long, Question> contents) {
    this.pool = pool;
    this.told = pool.stream().map(q -> Giveaway.of(contents.get(q.versionId()))).toList();
  }

  /**
   * @param contents by version id, at least of the pool
   * @param limit more are not looked for
   * @return in the pool's order
   */
  static List<Askable> of(List<Askable> pool, Map<Long, Question> contents, int limit) {
    LargestQuiz quiz = new LargestQuiz(pool, contents);
    BitSet asTheyCome = quiz.asTheyCome(limit);
    BitSet best = asTheyCome;
    if (asTheyCome.cardinality() < limit) {
      BitSet sparing = quiz.sparing();
      best = sparing.cardinality() > asTheyCome.cardinality() ? sparing : asTheyCome;
    }
    return best.stream().limit(limit).mapToObj(pool::get).toList();
  }

  private BitSet asTheyCome(int limit) {
    BitSet chosen = new BitSet();
    for (int i = 0; i < pool.size() && chosen.cardinality() < limit; i++) {
      int candidate = i;
      if (chosen.stream().noneMatch(other -> excludes(candidate, other))) {
        chosen.set(i);
      }
    }
    return chosen;
  }

  private BitSet sparing() {
    List<BitSet> excluded = exclusions();
    BitSet left = new BitSet();
    left.set(0, pool.size());
    BitSet chosen = new BitSet();
    while (!left.isEmpty()) {
      int next = leastExcluding(left, excluded);
      chosen.set(next);
      left.clear(next);
      left.andNot(excluded.get(next));
    }
    return chosen;
  }

  private static int leastExcluding(BitSet left, List<BitSet> excluded) {
    int least = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      BitSet lost = (BitSet) excluded.get(i).clone();
      lost.and(left);
      if (lost.cardinality() < fewest) {
        fewest = lost.cardinality();
        least = i;
      }
    }
    return least;
  }

  /** For each question those that cannot be asked with it. */
  private List<BitSet> exclusions() {
    List<BitSet> excluded = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      excluded.add(new BitSet());
    }
    for (int i = 0; i < pool.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (excludes(i, j)) {
          excluded.get(i).set(j);
          excluded.get(j).set(i);
        }
      }
    }
    return excluded;
  }

  private boolean excludes(int one, int other) {
    return pool.get(one).factId().equals(pool.get(other).factId())
        || told.get(one).clashes(told.get(other));
  }
}
