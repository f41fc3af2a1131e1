package io.quarry.progress;

import io.quarry.bank.BankName;
import java.time.LocalDate;
import java.util.List;

/**
 * When a learner wants to know a bank, and how well.
 *
 * @param topic title of the topic it is about; empty for the whole bank
 * @param topicSlug of that topic; empty for the whole bank
 * @param target probability of recall wanted, in per cent
 * @param facts in it that can be asked
 * @param plan null once the day has come
 */
public record Exam(
    BankName bank,
    String topic,
    String topicSlug,
    LocalDate date,
    int target,
    long facts,
    Schedule plan) {

  /**
   * The plan as its page shows it; probabilities in per cent, rounded down.
   *
   * @param today facts to answer today
   * @param answers that the whole plan asks for
   * @param busiest answers on the day that brings most
   */
  public record Schedule(
      int today, int answers, int busiest, int planned, int idle, List<Line> days) {}

  /** A day of the plan. */
  public record Line(LocalDate date, int fresh, int again) {}

  static Schedule schedule(ExamPlan plan, LocalDate today) {
    return new Schedule(
        plan.today().size(),
        plan.answers(),
        plan.busiest().facts(),
        (int) (plan.planned() * 100),
        (int) (plan.idle() * 100),
        plan.days().stream()
            .map(day -> new Line(today.plusDays(day.ahead()), day.fresh(), day.again()))
            .toList());
  }
}
