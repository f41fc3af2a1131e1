package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  @Test
  void beginsWithNothing() {
    assertThat(Streak.of(Set.of(), FIRST)).isEqualTo(new Streak(0, 0, 0, false));
  }

  @Test
  void countsDaysUntilYesterdayAsLongAsTodayIsNotOver() {
    assertThat(Streak.of(days("111"), FIRST.plusDays(2))).isEqualTo(new Streak(3, 3, 0, true));
    assertThat(Streak.of(days("111"), FIRST.plusDays(3))).isEqualTo(new Streak(3, 3, 0, false));
    assertThat(Streak.of(days("111"), FIRST.plusDays(4))).isEqualTo(new Streak(0, 3, 0, false));
  }

  @Test
  void aFreezeBridgesADay() {
    assertThat(Streak.of(days("1111111"), FIRST.plusDays(6)).freezes()).isEqualTo(1);
    assertThat(Streak.of(days("111111101"), FIRST.plusDays(8)))
        .isEqualTo(new Streak(8, 8, 0, true));
    assertThat(Streak.of(days("1111111001"), FIRST.plusDays(9)))
        .isEqualTo(new Streak(1, 7, 0, true));
    assertThat(Streak.of(days("1111111"), FIRST.plusDays(8))).isEqualTo(new Streak(7, 7, 0, false));
  }

  @Test
  void twoFreezesAreKept() {
    Set<LocalDate> days = days("1".repeat(30));
    assertThat(Streak.of(days, FIRST.plusDays(29)).freezes()).isEqualTo(2);
    assertThat(Streak.of(days, FIRST.plusDays(32))).isEqualTo(new Streak(30, 30, 0, false));
    assertThat(Streak.of(days, FIRST.plusDays(33))).isEqualTo(new Streak(0, 30, 0, false));
  }

  @Test
  void daysAfterTodayDoNotCount() {
    assertThat(Streak.of(days("1111"), FIRST.plusDays(1))).isEqualTo(new Streak(2, 2, 0, true));
  }

  private static Set<LocalDate> days(String active) {
    return IntStream.range(0, active.length())
        .filter(i -> active.charAt(i) == '1')
        .mapToObj(FIRST::plusDays)
        .collect(Collectors.toSet());
  }
}
