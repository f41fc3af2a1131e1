package io.quarry.progress;

import static io.quarry.progress.Rating.AGAIN;
import static io.quarry.progress.Rating.EASY;
import static io.quarry.progress.Rating.GOOD;
import static io.quarry.progress.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarry.progress.Memory.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The test vectors that the reference implementations publish: numbers from {@code FSRS-6.test.ts}
 * of ts-fsrs, which quotes {@code inference.rs} of fsrs-rs; steps and bounds from {@code
 * tests/test_basic.py} of py-fsrs.
 */
class FsrsTest {

  private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

  private final Fsrs fsrs = Fsrs.published();

  @Test
  void intervalsOfTheReference() {
    List<Long> days = new ArrayList<>();
    Memory memory = null;
    Instant now = START;
    for (Rating rating :
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD)) {
      memory = answer(fsrs, memory, rating, now);
      days.add(Duration.between(memory.lastReview(), memory.due()).toDays());
      now = memory.due();
    }
    assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
  }

  @Test
  void stabilityAndDifficultyOfTheReference() {
    Memory memory = null;
    Instant now = START;
    List<Integer> waits = List.of(0, 0, 1, 3, 8, 21);
    List<Rating> ratings = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    for (int i = 0; i < waits.size(); i++) {
      now = now.plus(Duration.ofDays(waits.get(i)));
      memory = answer(fsrs, memory, ratings.get(i), now);
    }
    assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
    assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
  }

  @Test
  void firstAnswersOfTheReference() {
    List<Memory> first =
        List.of(AGAIN, HARD, GOOD, EASY).stream().map(r -> fsrs.begin(r, START)).toList();
    assertThat(first).extracting(Memory::stability).containsExactly(0.212, 1.2931, 2.3065, 8.2956);
    List<Double> difficulties = List.of(6.4133, 5.11217071, 2.11810397, 1.0);
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i).difficulty()).isCloseTo(difficulties.get(i), within(1e-8));
    }
    assertThat(first)
        .extracting(Memory::stage)
        .containsExactly(Stage.LEARNING, Stage.LEARNING, Stage.LEARNING, Stage.REVIEW);
    assertThat(first)
        .extracting(memory -> Duration.between(START, memory.due()))
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofSeconds(330),
            Duration.ofMinutes(10),
            Duration.ofDays(8));
    assertThat(fsrs.retrievability(first.get(3), first.get(3).due()))
        .isCloseTo(0.9024733, within(1e-7));
  }

  @Test
  void easyAnswersInOneMomentMakeTheEasiestFact() {
    Memory memory = null;
    for (int i = 0; i < 10; i++) {
      memory = answer(fsrs, memory, EASY, START.plusNanos(1000L * i));
    }
    assertThat(memory.difficulty()).isEqualTo(1);
  }

  @Test
  void stabilityHasALowerBound() {
    Memory memory = null;
    Instant now = START;
    for (int i = 0; i < 1000; i++) {
      memory = answer(fsrs, memory, AGAIN, now);
      assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001);
      now = memory.due().plus(Duration.ofDays(1));
    }
  }

  @Test
  void aLapseIsRelearned() {
    Memory known = fsrs.begin(EASY, START);
    Memory lapsed = fsrs.review(known, AGAIN, known.due());
    assertThat(lapsed.stage()).isEqualTo(Stage.RELEARNING);
    assertThat(Duration.between(known.due(), lapsed.due())).isEqualTo(Duration.ofMinutes(10));

    Memory hard = fsrs.review(lapsed, HARD, lapsed.due());
    assertThat(hard.stage()).isEqualTo(Stage.RELEARNING);
    assertThat(Duration.between(lapsed.due(), hard.due())).isEqualTo(Duration.ofMinutes(15));

    Memory back = fsrs.review(lapsed, GOOD, lapsed.due().plus(Duration.ofDays(1)));
    assertThat(back.stage()).isEqualTo(Stage.REVIEW);
    assertThat(Duration.between(back.lastReview(), back.due()).toDays()).isPositive();
  }

  @Test
  void withoutStepsEverythingIsCountedInDays() {
    Fsrs daily = Fsrs.daily();
    Memory wrong = daily.begin(AGAIN, START);
    assertThat(wrong.stage()).isEqualTo(Stage.REVIEW);
    assertThat(wrong.due()).isEqualTo(START.plus(Duration.ofDays(1)));
    Memory right = daily.begin(GOOD, START);
    assertThat(right.due()).isEqualTo(START.plus(Duration.ofDays(2)));
    Memory lapsed = daily.review(right, AGAIN, right.due());
    assertThat(lapsed.stage()).isEqualTo(Stage.REVIEW);
    assertThat(lapsed.due()).isEqualTo(right.due().plus(Duration.ofDays(1)));
  }

  @Test
  void refusesWhatIsNoFsrs6() {
    assertThatThrownBy(() -> new Fsrs(List.of(1.0), 0.9, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fsrs(Fsrs.PUBLISHED_WEIGHTS, 1, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Memory answer(Fsrs fsrs, Memory before, Rating rating, Instant now) {
    return before == null ? fsrs.begin(rating, now) : fsrs.review(before, rating, now);
  }
}
