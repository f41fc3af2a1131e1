package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of a schedule whatever was answered. */
class FsrsProperties {

  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  private final Fsrs fsrs = Fsrs.published();

  /** An answer, so many hours after the one before. */
  record Step(Rating rating, long hours) {}

  @Property
  void memoriesStayInRange(@ForAll("histories") List<Step> history) {
    Memory memory = after(fsrs, history);
    assertThat(memory.stability()).isPositive().isFinite();
    assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    assertThat(memory.due()).isAfter(memory.lastReview());
  }

  @Property
  void recallFadesButNeverEnds(
      @ForAll("histories") List<Step> history,
      @ForAll @LongRange(min = 0, max = 40_000) long early,
      @ForAll @LongRange(min = 0, max = 40_000) long later) {
    Memory memory = after(fsrs, history);
    double first = fsrs.retrievability(memory, memory.lastReview().plus(Duration.ofDays(early)));
    double second =
        fsrs.retrievability(memory, memory.lastReview().plus(Duration.ofDays(early + later)));
    assertThat(first).isPositive().isLessThanOrEqualTo(1);
    assertThat(second).isPositive().isLessThanOrEqualTo(first);
    assertThat(fsrs.retrievability(memory, memory.lastReview())).isEqualTo(1);
  }

  @Property
  void whoWantsToKnowMoreIsAskedEarlier(
      @ForAll @LongRange(min = 1, max = 40_000_000) long thousandths,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double some,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double other) {
    assertThat(wanting(Math.max(some, other)).interval(thousandths / 1000.0))
        .isLessThanOrEqualTo(wanting(Math.min(some, other)).interval(thousandths / 1000.0))
        .isBetween(1L, 36_500L);
  }

  @Property
  void betterAnswersNeverShortenTheMemory(
      @ForAll("histories") List<Step> history, @ForAll @LongRange(min = 0, max = 9000) long hours) {
    Memory before = after(fsrs, history);
    Instant now = before.lastReview().plus(Duration.ofHours(hours));
    Memory again = fsrs.review(before, Rating.AGAIN, now);
    Memory good = fsrs.review(before, Rating.GOOD, now);
    Memory easy = fsrs.review(before, Rating.EASY, now);
    assertThat(good.stability()).isGreaterThanOrEqualTo(again.stability());
    assertThat(good.stability()).isGreaterThanOrEqualTo(before.stability());
    assertThat(easy.stability()).isGreaterThanOrEqualTo(good.stability());
    assertThat(good.due()).isAfterOrEqualTo(again.due());
    assertThat(again.difficulty()).isGreaterThanOrEqualTo(good.difficulty());
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.of(Rating.values()), Arbitraries.longs().between(0, 24 * 400))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Fsrs wanting(double retention) {
    return new Fsrs(Fsrs.PUBLISHED_WEIGHTS, retention, List.of(), List.of());
  }

  private static Memory after(Fsrs fsrs, List<Step> history) {
    Memory memory = null;
    Instant now = START;
    for (Step step : history) {
      now = now.plus(Duration.ofHours(step.hours()));
      memory = FsrsTest.answer(fsrs, memory, step.rating(), now);
    }
    return memory;
  }
}
