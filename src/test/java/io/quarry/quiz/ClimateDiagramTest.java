package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.question.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClimateDiagramTest {

  private static final ClimateDiagram DIAGRAM =
      ClimateDiagram.of(
          new Figure.ClimateChart(
              List.of(
                  series("Mean", "°C", "-3.4 -1.0 4.2 10.8 16.0 19.8 23.1 23.5 19.0 12.8 5.4 -1.2"),
                  series("Rain", "mm", "12 11 20 45 72 85 205 173 96 42 49 0"))));

  @Test
  void scalesBeginAndEndAtRoundFiguresAndHoldZero() {
    assertThat(DIAGRAM.left().stream().map(ClimateDiagram.Tick::text))
        .containsExactly("\u22125", "0", "5", "10", "15", "20", "25");
    assertThat(DIAGRAM.right().stream().map(ClimateDiagram.Tick::text))
        .containsExactly("0", "50", "100", "150", "200", "250");
  }

  @Test
  void bothScalesTellTheirUnits() {
    assertThat(DIAGRAM.leftUnit()).isEqualTo("°C");
    assertThat(DIAGRAM.rightUnit()).isEqualTo("mm");
  }

  @Test
  void drawsTwelveDotsAndBarsInTheCanvas() {
    assertThat(DIAGRAM.lines().getFirst().dots()).hasSize(12);
    assertThat(DIAGRAM.bars().getFirst().bars())
        .hasSize(12)
        .allSatisfy(
            bar -> {
              assertThat(Double.parseDouble(bar.y())).isBetween(16.0, 288.0);
              assertThat(Double.parseDouble(bar.height())).isBetween(0.0, 272.0);
            });
    assertThat(DIAGRAM.bars().getFirst().bars().getLast().height()).isEqualTo("0.0");
  }

  private static Figure.Series series(String label, String unit, String values) {
    return new Figure.Series(
        label, unit, Stream.of(values.split(" ")).map(BigDecimal::new).toList());
  }
}
