package io.quarry.progress;

import io.quarry.bank.BankName;
import io.quarry.bank.Banks;
import io.quarry.bank.Doubts;
import io.quarry.bank.RaisedDoubt;
import io.quarry.progress.MemoryRepository.FactRow;
import io.quarry.quiz.ReviewQuizzes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A learner's page, from the answers and what is remembered of them. */
@ApplicationScoped
@Transactional
class Progress {

  private static final int ATTEMPTS = 20;
  private static final int MISTAKES = 20;

  /** Questions in one review; what is left over is offered again. */
  private static final int REVIEW = 20;

  private final ProgressRepository answers;
  private final MemoryRepository repository;
  private final Memories memories;
  private final Banks banks;
  private final Doubts doubts;
  private final Exams exams;
  private final ReviewQuizzes quizzes;
  private final Clock clock;
  private final ZoneId zone;

  Progress(
      ProgressRepository answers,
      MemoryRepository repository,
      Memories memories,
      Banks banks,
      Doubts doubts,
      Exams exams,
      ReviewQuizzes quizzes,
      Clock clock,
      ZoneId zone) {
    this.answers = answers;
    this.repository = repository;
    this.memories = memories;
    this.banks = banks;
    this.doubts = doubts;
    this.exams = exams;
    this.quizzes = quizzes;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * @param solved distinct questions ever answered fully right
   * @param quizzes attempts begun
   * @param due banks in which something is due today
   * @param doubts what the learner says is wrong with questions
   */
  record Overview(
      Accuracy whole,
      long solved,
      long quizzes,
      List<DueBank> due,
      List<Exam> exams,
      Forecast forecast,
      Streak streak,
      List<BankStanding> banks,
      List<Mistake> mistakes,
      List<AttemptLine> attempts,
      List<RaisedDoubt> doubts) {

    /** Facts due today. */
    public long dueFacts() {
      return due.stream().mapToLong(DueBank::facts).sum();
    }

    /** The banks with mistakes to practise. */
    public Set<BankName> mistaken() {
      return mistakes.stream()
          .map(Mistake::bank)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  Overview of(long personId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Map<BankName, List<Accuracy>> answered = new LinkedHashMap<>();
    answers
        .topics(personId)
        .forEach(
            row -> answered.computeIfAbsent(row.bank(), b -> new ArrayList<>()).add(row.topic()));
    Map<Long, List<FactRow>> facts =
        repository.facts(personId).stream().collect(Collectors.groupingBy(FactRow::bankId));
    Map<Long, Scores> scores = answers.scores(personId);
    List<BankStanding> standings = new ArrayList<>();
    List<DueBank> due = new ArrayList<>();
    answered.forEach(
        (bank, topics) -> {
          List<FactRow> known = facts.getOrDefault(bank.id(), List.of());
          standings.add(standing(bank, topics, known, scores.get(bank.id()), now));
          due.add(due(bank, known, today));
        });
    due.removeIf(bank -> bank.topics().isEmpty());
    return new Overview(
        standings.stream().map(BankStanding::accuracy).reduce(Accuracy.none(""), Accuracy::plus),
        answers.solved(personId),
        answers.attemptCount(personId),
        due,
        exams.of(personId),
        Forecast.of(
            facts.values().stream()
                .flatMap(List::stream)
                .flatMap(fact -> fact.kept().stream())
                .map(kept -> dueDay(kept.memory()))
                .toList(),
            today),
        Streak.of(answers.activeDays(personId, zone), today),
        standings,
        answers.mistakes(personId, MISTAKES),
        answers.attempts(personId, ATTEMPTS),
        doubts.raisedBy(personId));
  }

  /**
   * Starts a quiz of what is due today in a bank, the longest waiting first.
   *
   * @return the attempt's public id, or nothing when nothing is due there
   */
  Optional<UUID> reviewDue(long personId, String slug) {
    Instant tomorrow =
        LocalDate.ofInstant(clock.instant(), zone).plusDays(1).atStartOfDay(zone).toInstant();
    return banks
        .published(slug)
        .flatMap(
            bank -> review(personId, bank.id(), repository.due(personId, bank.id(), tomorrow)));
  }

  /**
   * Starts a quiz of the facts of a bank that were wrong last time.
   *
   * @return the attempt's public id, or nothing when there is none
   */
  Optional<UUID> practiseMistakes(long personId, String slug) {
    return banks
        .published(slug)
        .flatMap(bank -> review(personId, bank.id(), repository.mistaken(personId, bank.id())));
  }

  private Optional<UUID> review(long personId, long bankId, List<String> facts) {
    return facts.isEmpty()
        ? Optional.empty()
        : quizzes.start(personId, bankId, facts.stream().limit(REVIEW).toList());
  }

  private BankStanding standing(
      BankName bank, List<Accuracy> topics, List<FactRow> facts, Scores scores, Instant now) {
    Map<String, Accuracy> answered =
        topics.stream().collect(Collectors.toMap(Accuracy::title, topic -> topic, Accuracy::plus));
    Map<String, Mastery> mastered = new LinkedHashMap<>();
    for (FactRow fact : facts) {
      mastered.merge(fact.topic(), mastery(fact, now), Mastery::plus);
    }
    // Topics that can be asked, in the document's order, before those of the past.
    Set<String> titles = new LinkedHashSet<>(mastered.keySet());
    topics.forEach(topic -> titles.add(topic.title()));
    return new BankStanding(
        bank,
        topics.stream().reduce(Accuracy.none(bank.title()), Accuracy::plus),
        mastered.values().stream().reduce(Mastery.NONE, Mastery::plus),
        scores,
        titles.stream()
            .map(
                title ->
                    new TopicStanding(
                        answered.getOrDefault(title, Accuracy.none(title)),
                        mastered.getOrDefault(title, Mastery.NONE)))
            .toList());
  }

  private Mastery mastery(FactRow fact, Instant now) {
    return fact.kept()
        .map(
            kept ->
                new Mastery(1, 1, kept.right() ? memories.retrievability(kept.memory(), now) : 0))
        .orElse(new Mastery(1, 0, 0));
  }

  private DueBank due(BankName bank, List<FactRow> facts, LocalDate today) {
    Map<String, Long> topics =
        facts.stream()
            .filter(fact -> fact.kept().filter(k -> !dueDay(k.memory()).isAfter(today)).isPresent())
            .collect(
                Collectors.groupingBy(FactRow::topic, LinkedHashMap::new, Collectors.counting()));
    return new DueBank(
        bank,
        topics.entrySet().stream()
            .map(topic -> new DueBank.DueTopic(topic.getKey(), topic.getValue()))
            .sorted(Comparator.comparingLong(DueBank.DueTopic::facts).reversed())
            .toList());
  }

  private LocalDate dueDay(Memory memory) {
    return LocalDate.ofInstant(memory.due(), zone);
  }
}
