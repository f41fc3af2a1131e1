package io.quarry.progress;

import io.quarry.account.VisitorMerged;
import io.quarry.quiz.ReviewQuizzes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Exams that learners have set themselves, and the plans to them. */
@ApplicationScoped
@Transactional
class Exams {

  /** A plan further ahead says nothing. */
  static final int MOST_DAYS = 366;

  /** Per cent that can be wanted. */
  static final List<Integer> TARGETS = List.of(80, 85, 90, 95);

  static final int USUAL_TARGET = 90;

  /** Questions in one quiz; what is left over is offered again. */
  private static final int QUIZ = 20;

  private final Fsrs fsrs = Fsrs.daily();
  private final ExamRepository exams;
  private final ReviewQuizzes quizzes;
  private final Clock clock;
  private final ZoneId zone;

  Exams(ExamRepository exams, ReviewQuizzes quizzes, Clock clock, ZoneId zone) {
    this.exams = exams;
    this.quizzes = quizzes;
    this.clock = clock;
    this.zone = zone;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The learner's exams with their plans, the next first; two statements. */
  List<Exam> of(long personId) {
    LocalDate today = today();
    Map<Long, List<ExamPlan.Fact>> facts = facts(personId, today);
    return exams.exams(personId).stream()
        .map(
            wanted -> {
              List<ExamPlan.Fact> known = facts.getOrDefault(wanted.bank().id(), List.of());
              return new Exam(
                  wanted.bank(),
                  wanted.topic(),
                  wanted.topicSlug(),
                  wanted.date(),
                  wanted.target(),
                  known.size(),
                  plan(wanted, known, today).map(plan -> Exam.schedule(plan, today)).orElse(null));
            })
        .toList();
  }

  /**
   * Starts a quiz of what the plan asks for today.
   *
   * @return the attempt's public id, or nothing when today's part is done
   */
  Optional<UUID> start(long personId, String slug) {
    LocalDate today = today();
    Map<Long, List<ExamPlan.Fact>> facts = facts(personId, today);
    return exams.exams(personId).stream()
        .filter(wanted -> wanted.bank().slug().equals(slug))
        .findFirst()
        .flatMap(
            wanted ->
                plan(wanted, facts.getOrDefault(wanted.bank().id(), List.of()), today)
                    .filter(plan -> !plan.today().isEmpty())
                    .flatMap(
                        plan ->
                            quizzes.start(
                                personId,
                                wanted.bank().id(),
                                plan.today().stream().limit(QUIZ).toList())));
  }

  void set(long personId, long bankId, Optional<Long> topicId, LocalDate date, int target) {
    exams.set(personId, bankId, topicId, date, target);
  }

  void remove(long personId, String slug) {
    exams.remove(personId, slug);
  }

  /** A visitor who logs in takes exams along. */
  void move(@Observes VisitorMerged merged) {
    exams.moveAll(merged.visitorId(), merged.personId());
  }

  private Map<Long, List<ExamPlan.Fact>> facts(long personId, LocalDate today) {
    return exams.facts(personId, today.atStartOfDay(zone).toInstant()).stream()
        .collect(
            Collectors.groupingBy(
                ExamRepository.Row::bankId,
                Collectors.mapping(ExamRepository.Row::fact, Collectors.toList())));
  }

  private Optional<ExamPlan> plan(
      ExamRepository.Wanted wanted, List<ExamPlan.Fact> facts, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, wanted.date());
    Instant tonight = today.plusDays(1).atStartOfDay(zone).toInstant();
    return days < 1
        ? Optional.empty()
        : Optional.of(
            ExamPlan.of(
                facts, fsrs, clock.instant(), tonight, (int) days, wanted.target() / 100.0));
  }
}
