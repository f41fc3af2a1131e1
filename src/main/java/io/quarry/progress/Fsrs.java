package io.quarry.progress;

import io.quarry.progress.Memory.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The scheduler FSRS-6: says from the ratings of a fact how well it is remembered and when to ask
 * it again. The formulae and their order are those of the reference implementation py-fsrs 6 (MIT
 * licence); there is no fuzz, so the same ratings at the same times always give the same schedule.
 *
 * @see <a href="https://github.com/open-spaced-repetition/py-fsrs">py-fsrs</a>
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">the
 *     formulae with their history</a>
 */
final class Fsrs {

  /** The weights w0 to w20 that FSRS-6 is published with. */
  static final List<Double> PUBLISHED_WEIGHTS =
      List.of(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  /** The probability of recall at which a fact is asked again. */
  static final double PUBLISHED_RETENTION = 0.9;

  /** The reference's steps before a new fact is counted in days. */
  static final List<Duration> PUBLISHED_LEARNING =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));

  /** The reference's step after a lapse. */
  static final List<Duration> PUBLISHED_RELEARNING = List.of(Duration.ofMinutes(10));

  private static final double LEAST_STABILITY = 0.001;
  private static final double EASIEST = 1;
  private static final double HARDEST = 10;
  private static final long LONGEST_DAYS = 36_500;

  private final double[] w;
  private final double retention;
  private final List<Duration> learning;
  private final List<Duration> relearning;

  /** Chosen so that the probability of recall is 90 % when the stability has passed. */
  private final double factor;

  private final double decay;

  /**
   * @param weights 21 of them
   * @param retention the probability of recall at which a fact is asked again; above 0, below 1
   * @param learning steps of a new fact before it is counted in days; may be empty
   * @param relearning steps after a lapse; may be empty
   */
  Fsrs(List<Double> weights, double retention, List<Duration> learning, List<Duration> relearning) {
    if (weights.size() != PUBLISHED_WEIGHTS.size()) {
      throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.size());
    }
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("a retention of " + retention);
    }
    this.w = weights.stream().mapToDouble(Double::doubleValue).toArray();
    this.retention = retention;
    this.learning = List.copyOf(learning);
    this.relearning = List.copyOf(relearning);
    this.decay = -w[20];
    this.factor = Math.pow(0.9, 1 / decay) - 1;
  }

  /** As published, steps of minutes included. */
  static Fsrs published() {
    return new Fsrs(
        PUBLISHED_WEIGHTS, PUBLISHED_RETENTION, PUBLISHED_LEARNING, PUBLISHED_RELEARNING);
  }

  /**
   * As published, in whole days only: a quiz is taken as a whole and does not wait ten minutes for
   * one of its facts. What was wrong can be practised again at once without the scheduler.
   */
  static Fsrs daily() {
    return new Fsrs(PUBLISHED_WEIGHTS, PUBLISHED_RETENTION, List.of(), List.of());
  }

  /** What is remembered after a fact was asked for the first time. */
  Memory begin(Rating rating, Instant now) {
    return place(
        Stage.LEARNING,
        0,
        Math.max(w[rating.grade() - 1], LEAST_STABILITY),
        clampDifficulty(initialDifficulty(rating)),
        rating,
        now);
  }

  /** What is remembered after a fact was asked once more. */
  Memory review(Memory before, Rating rating, Instant now) {
    double stability =
        elapsedDays(before, now) < 1
            ? sameDayStability(before.stability(), rating)
            : laterStability(before, rating, retrievability(before, now));
    return place(
        before.stage(),
        before.step(),
        Math.max(stability, LEAST_STABILITY),
        nextDifficulty(before.difficulty(), rating),
        rating,
        now);
  }

  /** The probability of recall at a time, above 0 and at most 1; days count when they are full. */
  double retrievability(Memory memory, Instant now) {
    return Math.pow(1 + factor * elapsedDays(memory, now) / memory.stability(), decay);
  }

  /** Full days until the probability of recall has fallen to the wanted one; at least 1. */
  long interval(double stability) {
    double days = stability / factor * (Math.pow(retention, 1 / decay) - 1);
    // The reference rounds halves to the even neighbour.
    return (long) Math.min(Math.max(Math.rint(days), 1), LONGEST_DAYS);
  }

  private static long elapsedDays(Memory memory, Instant now) {
    return Math.max(0, Duration.between(memory.lastReview(), now).toDays());
  }

  /** Takes the step that follows and sets the time to ask again. */
  private Memory place(
      Stage stage, int step, double stability, double difficulty, Rating rating, Instant now) {
    if (stage == Stage.REVIEW) {
      return rating == Rating.AGAIN && !relearning.isEmpty()
          ? new Memory(
              Stage.RELEARNING, 0, stability, difficulty, now, now.plus(relearning.getFirst()))
          : inDays(stability, difficulty, now);
    }
    List<Duration> steps = stage == Stage.LEARNING ? learning : relearning;
    if (steps.isEmpty() || (step >= steps.size() && rating != Rating.AGAIN)) {
      return inDays(stability, difficulty, now);
    }
    return switch (rating) {
      case AGAIN -> new Memory(stage, 0, stability, difficulty, now, now.plus(steps.getFirst()));
      case HARD ->
          new Memory(stage, step, stability, difficulty, now, now.plus(hardStep(steps, step)));
      case GOOD ->
          step + 1 == steps.size()
              ? inDays(stability, difficulty, now)
              : new Memory(
                  stage, step + 1, stability, difficulty, now, now.plus(steps.get(step + 1)));
      case EASY -> inDays(stability, difficulty, now);
    };
  }

  private static Duration hardStep(List<Duration> steps, int step) {
    if (step > 0) {
      return steps.get(step);
    }
    return steps.size() == 1
        ? steps.getFirst().multipliedBy(3).dividedBy(2)
        : steps.getFirst().plus(steps.get(1)).dividedBy(2);
  }

  private Memory inDays(double stability, double difficulty, Instant now) {
    return new Memory(
        Stage.REVIEW,
        0,
        stability,
        difficulty,
        now,
        now.plus(Duration.ofDays(interval(stability))));
  }

  private double initialDifficulty(Rating rating) {
    return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
  }

  /** Moves by less the harder a fact is already, and a little back to that of an easy one. */
  private double nextDifficulty(double difficulty, Rating rating) {
    double change = -w[6] * (rating.grade() - 3);
    double damped = difficulty + (10 - difficulty) * change / 9;
    return clampDifficulty(w[7] * initialDifficulty(Rating.EASY) + (1 - w[7]) * damped);
  }

  private static double clampDifficulty(double difficulty) {
    return Math.min(Math.max(difficulty, EASIEST), HARDEST);
  }

  private double sameDayStability(double stability, Rating rating) {
    double growth = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(stability, -w[19]);
    boolean recalled = rating == Rating.GOOD || rating == Rating.EASY;
    return stability * (recalled ? Math.max(growth, 1) : growth);
  }

  private double laterStability(Memory before, Rating rating, double retrievability) {
    double stability = before.stability();
    if (rating == Rating.AGAIN) {
      return Math.min(
          w[11]
              * Math.pow(before.difficulty(), -w[12])
              * (Math.pow(stability + 1, w[13]) - 1)
              * Math.exp((1 - retrievability) * w[14]),
          stability / Math.exp(w[17] * w[18]));
    }
    double penalty = rating == Rating.HARD ? w[15] : 1;
    double bonus = rating == Rating.EASY ? w[16] : 1;
    return stability
        * (1
            + Math.exp(w[8])
                * (11 - before.difficulty())
                * Math.pow(stability, -w[9])
                * (Math.exp((1 - retrievability) * w[10]) - 1)
                * penalty
                * bonus);
  }
}
