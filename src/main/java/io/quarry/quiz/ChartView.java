package io.quarry.quiz;

import io.quarry.question.Figure;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure to draw, and the same as a table for everybody.
 *
 * @param months twelve rows, January first, each with a value for every series
 */
public record ChartView(ClimateDiagram diagram, List<Figure.Series> series, List<Row> months) {

  /** The values of a month, as they are printed. */
  public record Row(List<String> values) {}

  static ChartView of(Figure figure) {
    return switch (figure) {
      case Figure.ClimateChart chart ->
          new ChartView(
              ClimateDiagram.of(chart),
              chart.series(),
              Stream.of(Month.values())
                  .map(
                      month ->
                          new Row(
                              chart.series().stream()
                                  .map(series -> printed(series.values().get(month.ordinal())))
                                  .toList()))
                  .toList());
    };
  }

  /** With a minus sign where it is below zero. */
  static String printed(BigDecimal value) {
    return value.toPlainString().replace('-', '\u2212');
  }
}
