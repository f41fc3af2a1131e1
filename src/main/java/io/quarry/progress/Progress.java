package io.quarry.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A learner's page, from the answers alone. */
@ApplicationScoped
@Transactional
class Progress {

  private static final int ATTEMPTS = 20;
  private static final int MISTAKES = 20;

  private final ProgressRepository answers;

  Progress(ProgressRepository answers) {
    this.answers = answers;
  }

  /**
   * @param solved distinct questions ever answered fully right
   * @param quizzes attempts begun
   */
  record Overview(
      Accuracy whole,
      long solved,
      long quizzes,
      List<BankAccuracy> banks,
      List<Mistake> mistakes,
      List<AttemptLine> attempts) {}

  Overview of(long personId) {
    Map<String, List<ProgressRepository.TopicRow>> rows = new LinkedHashMap<>();
    answers
        .topics(personId)
        .forEach(row -> rows.computeIfAbsent(row.bankSlug(), s -> new ArrayList<>()).add(row));
    List<BankAccuracy> banks =
        rows.entrySet().stream().map(entry -> bank(entry.getKey(), entry.getValue())).toList();
    return new Overview(
        banks.stream().map(BankAccuracy::whole).reduce(new Accuracy("", 0, 0), Accuracy::plus),
        answers.solved(personId),
        answers.attemptCount(personId),
        banks,
        answers.mistakes(personId, MISTAKES),
        answers.attempts(personId, ATTEMPTS));
  }

  private static BankAccuracy bank(String slug, List<ProgressRepository.TopicRow> rows) {
    List<Accuracy> topics = rows.stream().map(ProgressRepository.TopicRow::topic).toList();
    Accuracy whole =
        topics.stream().reduce(new Accuracy(rows.getFirst().bankTitle(), 0, 0), Accuracy::plus);
    return new BankAccuracy(slug, whole, topics);
  }
}
