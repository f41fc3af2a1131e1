package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.progress.ExamPlan.Day;
import io.quarry.progress.ExamPlan.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExamPlanTest {

  private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");

  private final Fsrs fsrs = Fsrs.daily();

  @Test
  void spreadsNewFactsOverTheFirstFourFifths() {
    ExamPlan plan = plan(fresh(40), 10, 0.8);
    assertThat(plan.days()).hasSize(10);
    assertThat(plan.days().stream().map(Day::fresh)).containsExactly(5, 5, 5, 5, 5, 5, 5, 5, 0, 0);
    assertThat(plan.today()).containsExactly("0", "1", "2", "3", "4");
    assertThat(plan.idle()).isZero();
    assertThat(plan.planned()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void asksNothingOfWhatWillBeKnownAnyway() {
    Memory solid = new Memory(Memory.Stage.REVIEW, 0, 400, 5, NOW, NOW.plus(Duration.ofDays(400)));
    ExamPlan plan = plan(List.of(new Fact("a", Optional.of(solid), true, true)), 20, 0.9);
    assertThat(plan.answers()).isZero();
    assertThat(plan.today()).isEmpty();
    assertThat(plan.planned()).isEqualTo(plan.idle()).isGreaterThan(0.98);
  }

  @Test
  void refreshesTheDayBeforeWhatWouldFadeUntilTheExam() {
    Memory weak = new Memory(Memory.Stage.REVIEW, 0, 20, 5, NOW, NOW.plus(Duration.ofDays(20)));
    ExamPlan plan = plan(List.of(new Fact("a", Optional.of(weak), true, true)), 10, 0.97);
    assertThat(plan.days().getLast()).isEqualTo(new Day(9, 0, 1));
    assertThat(plan.answers()).isEqualTo(1);
    assertThat(plan.idle()).isLessThan(0.97);
    assertThat(plan.planned()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void beginsWithWhatWasWrongAndThenWhatIsDue() {
    Instant past = NOW.minus(Duration.ofDays(9));
    Memory faded = new Memory(Memory.Stage.REVIEW, 0, 2, 5, past, past.plus(Duration.ofDays(2)));
    List<Fact> facts =
        List.of(
            new Fact("new", Optional.empty(), false, false),
            new Fact("due", Optional.of(faded), true, false),
            new Fact("wrong", Optional.of(faded), false, false));
    ExamPlan plan = plan(facts, 1, 0.9);
    assertThat(plan.today()).containsExactly("wrong", "due", "new");
    assertThat(plan.days()).containsExactly(new Day(0, 1, 2));
  }

  @Test
  void whatWasAnsweredTodayCountsForToday() {
    List<Fact> facts = new ArrayList<>(fresh(30));
    assertThat(plan(facts, 10, 0.8).today()).hasSize(4);
    Memory learned = fsrs.begin(Rating.GOOD, NOW);
    for (int i = 0; i < 4; i++) {
      facts.set(i, new Fact("" + i, Optional.of(learned), true, true));
    }
    ExamPlan after = plan(facts, 10, 0.8);
    assertThat(after.today()).isEmpty();
    assertThat(after.days().get(1).fresh()).isEqualTo(4);
  }

  @Test
  void saysWhatItReachesWhenTheTimeIsTooShort() {
    ExamPlan plan = plan(fresh(100), 1, 0.99);
    assertThat(plan.days()).containsExactly(new Day(0, 100, 0));
    assertThat(plan.planned()).isBetween(0.9, 0.99);
  }

  @Test
  void withoutFactsThereIsNothingToDo() {
    ExamPlan plan = plan(List.of(), 5, 0.9);
    assertThat(plan.answers()).isZero();
    assertThat(plan.planned()).isZero();
  }

  @Property(tries = 200)
  void everyFactHasItsDayAndTheTargetIsReachedInTime(
      @ForAll @IntRange(min = 1, max = 300) int facts,
      @ForAll @IntRange(min = 1, max = 120) int days,
      @ForAll @IntRange(min = 50, max = 90) int target) {
    ExamPlan plan = plan(fresh(facts), days, target / 100.0);
    assertThat(plan.days().stream().mapToInt(Day::fresh).sum()).isEqualTo(facts);
    assertThat(plan.planned()).isGreaterThanOrEqualTo(target / 100.0);
    assertThat(plan.today()).hasSize(plan.days().getFirst().fresh());
  }

  private ExamPlan plan(List<Fact> facts, int days, double target) {
    return ExamPlan.of(facts, fsrs, NOW, NOW.plus(Duration.ofHours(15)), days, target);
  }

  private static List<Fact> fresh(int count) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(new Fact("" + i, Optional.empty(), false, false));
    }
    return facts;
  }
}
