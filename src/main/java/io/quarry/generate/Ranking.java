package io.quarry.generate;

import java.util.ArrayList;
import java.util.Comparator;
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
        Comparator.comparingInt((Draft d) -> -d.prominence()).thenComparingInt(Draft::difficulty);
    topics.values().forEach(list -> list.sort(best));
    List<Draft> ranked = new ArrayList<>();
    while (ranked.size() < drafts.size()) {
      topics.values().stream()
          .filter(list -> !list.isEmpty())
          .sorted(Comparator.comparingInt(list -> -list.get(0).prominence()))
          .toList()
          .forEach(list -> ranked.add(list.remove(0)));
    }
    return ranked;
  }
}
