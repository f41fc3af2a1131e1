package io.quarry.quiz;

import io.quarry.bank.Askable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a learner wants of a quiz. An empty set stands for everything.
 *
 * @param count how many questions at most, at least 1
 * @param limit of a test
 * @param topics slugs
 * @param kinds labels
 */
record QuizChoices(
    Mode mode,
    int count,
    Optional<Duration> limit,
    Set<String> topics,
    Set<String> kinds,
    Set<Level> levels) {

  QuizChoices {
    topics = Set.copyOf(topics);
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
  }

  boolean admit(Askable question) {
    return (topics.isEmpty() || topics.contains(question.topic()))
        && (kinds.isEmpty() || kinds.contains(question.kind()))
        && (levels.isEmpty() || levels.contains(Level.of(question.difficulty())));
  }

  /** In one line, the same for the same choices. */
  String told() {
    return "%s of %d, limit %s, topics %s, kinds %s, levels %s"
        .formatted(
            mode,
            count,
            limit.map(Duration::toString).orElse("none"),
            new TreeSet<>(topics),
            new TreeSet<>(kinds),
            new TreeSet<>(levels));
  }
}
