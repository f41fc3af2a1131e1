package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void countsWhatIsOverdueAsTodays() {
    Forecast forecast =
        Forecast.of(
            List.of(
                TODAY.minusDays(9),
                TODAY,
                TODAY.plusDays(1),
                TODAY.plusDays(13),
                TODAY.plusDays(14)),
            TODAY);
    assertThat(forecast.days())
        .extracting(Forecast.Day::facts)
        .containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
    assertThat(forecast.total()).isEqualTo(4);
  }

  @Test
  void theHighestBarFillsTheChart() {
    List<Forecast.Day> days = Forecast.of(List.of(TODAY, TODAY, TODAY.plusDays(1)), TODAY).days();
    assertThat(days.get(0).height()).isEqualTo(2 * days.get(1).height());
    assertThat(days)
        .allSatisfy(
            day -> {
              assertThat(day.y() + day.height()).isEqualTo(150);
              assertThat(day.above()).isPositive();
              assertThat(day.x() + day.width()).isLessThan(480);
            });
  }

  @Test
  void nothingDueDrawsNothing() {
    assertThat(Forecast.of(List.of(), TODAY).days())
        .hasSize(14)
        .allSatisfy(day -> assertThat(day.height()).isZero());
  }
}
