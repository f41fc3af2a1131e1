package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void theWeekBeginsOnMonday() {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    assertThat(Period.WEEK.starts(monday)).isEqualTo(monday);
    assertThat(Period.WEEK.starts(monday.minusDays(1))).isEqualTo(monday.minusDays(7));
    assertThat(Period.IMPROVED.starts(monday.plusDays(6))).isEqualTo(monday);
  }

  @Test
  void theMonthBeginsOnItsFirst() {
    assertThat(Period.MONTH.starts(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 1));
  }

  @Test
  void anUnknownNameIsTheWeek() {
    assertThat(Period.of("all-time")).isEqualTo(Period.ALL_TIME);
    assertThat(Period.of("century")).isEqualTo(Period.WEEK);
    assertThat(Period.of(null)).isEqualTo(Period.WEEK);
  }
}
