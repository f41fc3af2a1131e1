package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @Test
  void theWeekBeginsOnMondayMidnightInTheSchoolsZone() {
    Instant monday = Instant.parse("2026-11-15T15:00:00Z");
    assertThat(Period.WEEK.since(monday, SEOUL)).isEqualTo(monday);
    assertThat(Period.WEEK.since(monday.minusMillis(1), SEOUL))
        .isEqualTo(Instant.parse("2026-11-08T15:00:00Z"));
    assertThat(Period.WEEK.since(Instant.parse("2026-11-21T12:00:00Z"), SEOUL)).isEqualTo(monday);
  }

  @Test
  void aWeekOfAClockChangeBeginsAtMidnightToo() {
    assertThat(Period.WEEK.since(Instant.parse("2026-03-29T12:00:00Z"), ZoneId.of("Europe/Berlin")))
        .isEqualTo(Instant.parse("2026-03-22T23:00:00Z"));
  }
}
