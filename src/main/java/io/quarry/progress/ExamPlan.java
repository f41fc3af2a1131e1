package io.quarry.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which facts to answer on which day, so that each is recalled at an exam with a probability
 * wanted.
 *
 * <p>What waits – facts never asked, wrong last time, or due and forgotten by then – is spread
 * evenly over the first four fifths of the days. From then on a fact comes back when the scheduler
 * says so, at the latest the day before the exam, until it would be recalled at the exam. The plan
 * supposes that every answer is right; it is made anew each day from what was really answered.
 *
 * @param days from today to the day before the exam
 * @param today ids of the facts to answer today, the most urgent first
 * @param planned the mean probability of recall at the exam for who follows the plan
 * @param idle the same for who answers nothing more; a fact never asked or wrong last time counts 0
 */
record ExamPlan(List<Day> days, List<String> today, double planned, double idle) {

  /** Of the days, how many take what waits: the rest is for what comes back. */
  private static final double SHARE = 0.8;

  /**
   * A fact to be known.
   *
   * @param memory nothing for a fact that was never asked
   * @param right whether it was right last time
   * @param today whether it was answered today
   */
  record Fact(String id, Optional<Memory> memory, boolean right, boolean today) {}

  /**
   * What a day brings.
   *
   * @param ahead days from today
   * @param fresh facts never asked before
   * @param again facts that come back
   */
  record Day(int ahead, int fresh, int again) {
    public int facts() {
      return fresh + again;
    }
  }

  /**
   * @param facts in the order of their importance
   * @param tonight when today ends: what is due until then is due today
   * @param daysLeft until the exam, at least 1
   * @param target probability of recall of each fact at the exam; above 0, below 1
   */
  static ExamPlan of(
      List<Fact> facts, Fsrs fsrs, Instant now, Instant tonight, int daysLeft, double target) {
    return new Maker(fsrs, now, tonight, daysLeft, target).plan(facts);
  }

  /** The day that brings most. */
  Day busiest() {
    return days.stream().max(Comparator.comparingInt(Day::facts)).orElseThrow();
  }

  /** All answers that the plan asks for. */
  public int answers() {
    return days.stream().mapToInt(Day::facts).sum();
  }

  /** Goes through the days once for every fact. */
  private static final class Maker {
    private final Fsrs fsrs;
    private final Instant now;
    private final Instant tonight;
    private final int daysLeft;
    private final double target;
    private final Instant exam;
    private final int[] fresh;
    private final int[] again;
    private double recalled;

    Maker(Fsrs fsrs, Instant now, Instant tonight, int daysLeft, double target) {
      this.fsrs = fsrs;
      this.now = now;
      this.tonight = tonight;
      this.daysLeft = daysLeft;
      this.target = target;
      this.exam = on(daysLeft);
      this.fresh = new int[daysLeft];
      this.again = new int[daysLeft];
    }

    ExamPlan plan(List<Fact> facts) {
      List<Fact> waiting = new ArrayList<>(facts.stream().filter(this::waits).toList());
      waiting.sort(Comparator.comparing(Maker::urgency));
      long done = facts.stream().filter(fact -> fact.today() && !waits(fact)).count();
      List<String> today = new ArrayList<>();
      int taken = 0;
      for (Fact fact : waiting) {
        int day = dayOf(taken + done, waiting.size() + done);
        if (day == 0) {
          today.add(fact.id());
        }
        follow(fact.memory(), day);
        taken++;
      }
      facts.stream()
          .filter(fact -> !waits(fact))
          .forEach(fact -> later(fact.memory().orElseThrow()));
      List<Day> days = new ArrayList<>();
      for (int ahead = 0; ahead < daysLeft; ahead++) {
        days.add(new Day(ahead, fresh[ahead], again[ahead]));
      }
      double idle = facts.stream().mapToDouble(this::idle).sum();
      int count = Math.max(1, facts.size());
      return new ExamPlan(days, today, recalled / count, idle / count);
    }

    /** What was answered today already has had its place among today's. */
    private int dayOf(long place, long all) {
      int span = Math.max(1, (int) Math.ceil(daysLeft * SHARE));
      long each = (all + span - 1) / span;
      return (int) (place / each);
    }

    private boolean waits(Fact fact) {
      return fact.memory().isEmpty()
          || !fact.right()
          || (dueDay(fact.memory().get()) == 0 && !known(fact.memory().get()));
    }

    private static int urgency(Fact fact) {
      return fact.memory().isEmpty() ? 2 : fact.right() ? 1 : 0;
    }

    private boolean known(Memory memory) {
      return fsrs.retrievability(memory, exam) >= target;
    }

    /** A fact that does not wait comes back when it is due, if the exam needs it. */
    private void later(Memory memory) {
      if (known(memory)) {
        recalled += fsrs.retrievability(memory, exam);
      } else {
        follow(Optional.of(memory), dueDay(memory));
      }
    }

    /** Answers a fact on a day, and then as often as the exam needs. */
    private void follow(Optional<Memory> before, int first) {
      int day = first;
      Memory memory;
      if (before.isPresent()) {
        memory = fsrs.review(before.get(), Rating.GOOD, on(day));
        again[day]++;
      } else {
        memory = fsrs.begin(Rating.GOOD, on(day));
        fresh[day]++;
      }
      while (!known(memory) && dueDay(memory) > day) {
        day = dueDay(memory);
        memory = fsrs.review(memory, Rating.GOOD, on(day));
        again[day]++;
      }
      recalled += fsrs.retrievability(memory, exam);
    }

    /** The day before the exam for what is due only then or later. */
    private int dueDay(Memory memory) {
      long ahead = Duration.between(tonight, memory.due()).plusDays(1).toDays();
      return (int) Math.max(0, Math.min(ahead, daysLeft - 1L));
    }

    private double idle(Fact fact) {
      return fact.right()
          ? fact.memory().map(memory -> fsrs.retrievability(memory, exam)).orElse(0.0)
          : 0;
    }

    private Instant on(int day) {
      return now.plus(Duration.ofDays(day));
    }
  }
}
