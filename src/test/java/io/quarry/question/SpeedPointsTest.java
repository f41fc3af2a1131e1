package io.quarry.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedPointsTest {

  private static final Instant SHOWN = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "-5000, 30",
    "0, 30",
    "1999, 30",
    "2000, 29",
    "3999, 29",
    "4000, 28",
    "57999, 2",
    "58000, 1",
    "59999, 1",
    "60000, 0",
    "3600000, 0"
  })
  void becomeOneFewerEveryTwoSeconds(long millis, int points) {
    assertThat(SpeedPoints.of(Grade.RIGHT, SHOWN, SHOWN.plusMillis(millis))).isEqualTo(points);
  }

  @Test
  void areForRightAnswersAlone() {
    assertThat(SpeedPoints.of(new Grade(Grade.FULL - 1), SHOWN, SHOWN)).isZero();
    assertThat(SpeedPoints.of(Grade.WRONG, SHOWN, SHOWN)).isZero();
  }
}
