package io.quarry.generate;

import io.quarry.question.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a bank: what is prominent first, and every topic in turn before much of one.
 *
 * <p>Within a round a topic gives its best question; a fact that was just asked waits.
 */
final class Ranking {

  private Ranking() {}

  static List<Draft> ranked(List<Draft> drafts) {
    Map<String, List<Draft>> topics = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      topics.computeIfAbsent(draft.topic(), unused -> new ArrayList<>()).add(draft);
    }
    Comparator<Draft> best =
        Comparator.comparingInt((Draft d) -> -d.prominence())
            .thenComparingInt(Ranking::kind)
            .thenComparingInt(Draft::difficulty);
    List<Deque<Draft>> queues = new ArrayList<>();
    for (List<Draft> list : topics.values()) {
      list.sort(best);
      queues.add(new ArrayDeque<>(list));
    }
    List<Draft> ranked = new ArrayList<>();
    while (!queues.isEmpty()) {
      queues.sort(Comparator.comparingInt(queue -> -queue.element().prominence()));
      queues.forEach(queue -> ranked.add(queue.remove()));
      queues.removeIf(Deque::isEmpty);
    }
    return ranked;
  }

  /** A choice teaches most for a first question; statements come last. */
  private static int kind(Draft draft) {
    return switch (draft.kind()) {
      case Kind.SingleChoice c -> 0;
      case Kind.Matching m -> 1;
      case Kind.Ordering o -> 1;
      case Kind.MultipleChoice m -> 1;
      case Kind.Numeric n -> 2;
      case Kind.ShortAnswer s -> 2;
      case Kind.Cloze c -> 2;
      case Kind.TrueFalse t -> 3;
    };
  }
}
