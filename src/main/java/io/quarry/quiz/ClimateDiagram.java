package io.quarry.quiz;

import io.quarry.question.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A climate chart as shapes to draw, in units of an SVG canvas of {@value #WIDTH} by {@value
 * #HEIGHT}. Temperatures are lines on the left scale, everything else is bars on the right one.
 */
public record ClimateDiagram(
    List<Line> lines, List<Bars> bars, List<Tick> left, List<Tick> right, List<Place> months) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 320;

  private static final int LEFT = 48;
  private static final int RIGHT = WIDTH - 48;
  private static final int TOP = 16;
  private static final int BOTTOM = HEIGHT - 32;
  private static final double COLUMN = (RIGHT - LEFT) / 12.0;
  private static final int MOST_TICKS = 6;

  /**
   * @param style from 0, to tell series of one drawing apart
   * @param points as the attribute of a polyline
   */
  public record Line(String label, String unit, int style, String points, List<Label> dots) {}

  public record Bars(String label, String unit, List<Bar> bars) {}

  public record Bar(String x, String y, String width, String height) {}

  public record Tick(String y, String text) {}

  /** Where something is written that the diagram does not know. */
  public record Place(String x, String y) {}

  public record Label(String x, String y, String text) {}

  static ClimateDiagram of(Figure.ClimateChart chart) {
    List<Figure.Series> temperatures =
        chart.series().stream().filter(ClimateDiagram::isTemperature).toList();
    List<Figure.Series> amounts =
        chart.series().stream().filter(series -> !isTemperature(series)).toList();
    Scale left = Scale.of(temperatures);
    Scale right = Scale.of(amounts);
    List<Line> lines = new ArrayList<>();
    for (Figure.Series series : temperatures) {
      lines.add(line(series, lines.size(), left));
    }
    return new ClimateDiagram(
        lines,
        amounts.stream().map(series -> bars(series, right)).toList(),
        temperatures.isEmpty() ? List.of() : left.ticks(),
        amounts.isEmpty() ? List.of() : right.ticks(),
        IntStream.range(0, 12)
            .mapToObj(month -> new Place(number(centre(month)), number(HEIGHT - 10)))
            .toList());
  }

  /** What the left scale is in; empty where nothing is drawn on it. */
  public String leftUnit() {
    return lines.isEmpty() ? "" : lines.getFirst().unit();
  }

  /** What the right scale is in; empty where nothing is drawn on it. */
  public String rightUnit() {
    return bars.isEmpty() ? "" : bars.getFirst().unit();
  }

  private static boolean isTemperature(Figure.Series series) {
    return series.unit().startsWith("°");
  }

  private static Line line(Figure.Series series, int style, Scale scale) {
    List<Label> dots = new ArrayList<>();
    StringBuilder points = new StringBuilder();
    for (int month = 0; month < 12; month++) {
      Label dot =
          new Label(
              number(centre(month)),
              number(scale.y(series.values().get(month))),
              series.values().get(month).toPlainString());
      dots.add(dot);
      points.append(points.isEmpty() ? "" : " ").append(dot.x()).append(',').append(dot.y());
    }
    return new Line(series.label(), series.unit(), style, points.toString(), dots);
  }

  private static Bars bars(Figure.Series series, Scale scale) {
    double zero = scale.y(BigDecimal.ZERO);
    return new Bars(
        series.label(),
        series.unit(),
        IntStream.range(0, 12)
            .mapToObj(
                month -> {
                  double y = scale.y(series.values().get(month));
                  return new Bar(
                      number(centre(month) - COLUMN * 0.35),
                      number(Math.min(y, zero)),
                      number(COLUMN * 0.7),
                      number(Math.abs(zero - y)));
                })
            .toList());
  }

  private static double centre(int month) {
    return LEFT + COLUMN * (month + 0.5);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A scale that begins and ends at a tick and holds zero. */
  private record Scale(double least, double most, double step) {

    static Scale of(List<Figure.Series> series) {
      double low = 0;
      double high = 0;
      for (Figure.Series one : series) {
        for (BigDecimal value : one.values()) {
          low = Math.min(low, value.doubleValue());
          high = Math.max(high, value.doubleValue());
        }
      }
      double step = step(Math.max(high - low, 1e-6));
      return new Scale(
          Math.floor(low / step) * step, Math.max(step, Math.ceil(high / step) * step), step);
    }

    /** The least of 1, 2 and 5 times a power of ten that makes no more than six ticks. */
    private static double step(double range) {
      double power = Math.pow(10, Math.floor(Math.log10(range / MOST_TICKS)));
      for (double factor : new double[] {1, 2, 5}) {
        if (range / (factor * power) <= MOST_TICKS) {
          return factor * power;
        }
      }
      return 10 * power;
    }

    double y(BigDecimal value) {
      return BOTTOM - (value.doubleValue() - least) / (most - least) * (BOTTOM - TOP);
    }

    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; least + i * step <= most + step / 2; i++) {
        BigDecimal value = new BigDecimal(String.format(Locale.ROOT, "%.6g", least + i * step));
        ticks.add(new Tick(number(y(value)), ChartView.printed(value.stripTrailingZeros())));
      }
      return ticks;
    }
  }
}
