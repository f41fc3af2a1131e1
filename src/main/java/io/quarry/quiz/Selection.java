package io.quarry.quiz;

import io.quarry.bank.Askable;
import io.quarry.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Chooses the questions of a quiz: those the learner has not seen come first, no fact is asked
 * twice, and no stem gives away another question's key. A quiz has as many questions as were wanted
 * or as many as {@link LargestQuiz} finds.
 */
final class Selection {

  private Selection() {}

  /**
   * @param contents by version id, at least of the pool
   * @param seen ids of questions
   * @param count at most
   * @return in the order in which they are to be asked
   */
  static List<AttemptItem> choose(
      List<Askable> pool, Map<Long, Question> contents, Set<Long> seen, int count, Random random) {
    List<Askable> chosen = asTheyCome(preferred(pool, seen, random), contents, count);
    if (chosen.size() < count) {
      List<Askable> largest = LargestQuiz.of(pool, contents, pool.size());
      chosen =
          (chosen.size() < largest.size() ? preferred(largest, seen, random) : chosen)
              .subList(0, Math.min(count, largest.size()));
    }
    List<Askable> asked = new ArrayList<>(chosen);
    Collections.shuffle(asked, random);
    return items(asked);
  }

  private static List<Askable> preferred(List<Askable> pool, Set<Long> seen, Random random) {
    List<Askable> candidates = new ArrayList<>(pool);
    Collections.shuffle(candidates, random);
    candidates.sort(Comparator.comparing(question -> seen.contains(question.questionId())));
    return candidates;
  }

  private static List<Askable> asTheyCome(
      List<Askable> candidates, Map<Long, Question> contents, int count) {
    List<Askable> chosen = new ArrayList<>();
    Set<String> facts = new HashSet<>();
    List<Giveaway> told = new ArrayList<>();
    for (Askable candidate : candidates) {
      if (chosen.size() == count) {
        break;
      }
      Giveaway giveaway = Giveaway.of(contents.get(candidate.versionId()));
      if (!facts.contains(candidate.factId()) && told.stream().noneMatch(giveaway::clashes)) {
        chosen.add(candidate);
        facts.add(candidate.factId());
        told.add(giveaway);
      }
    }
    return chosen;
  }

  private static List<AttemptItem> items(List<Askable> chosen) {
    List<AttemptItem> items = new ArrayList<>();
    for (Askable question : chosen) {
      items.add(new AttemptItem(items.size(), question.questionId(), question.versionId()));
    }
    return items;
  }
}
