package io.quarry.question;

import java.math.BigDecimal;
import java.util.List;

/** What is drawn beside a stem. */
public sealed interface Figure {

  /** Twelve monthly values a series, January first; drawn by Quarry, told as a table as well. */
  record ClimateChart(List<Series> series) implements Figure {
    public ClimateChart {
      series = List.copyOf(series);
      if (series.isEmpty()) {
        throw new IllegalArgumentException("a climate chart needs a series");
      }
    }
  }

  /**
   * @param label what is measured
   * @param unit of every value
   * @param values exactly twelve, from January to December
   */
  record Series(String label, String unit, List<BigDecimal> values) {
    public Series {
      Text.require(label, "series label");
      Text.require(unit, "series unit");
      values = List.copyOf(values);
      if (values.size() != 12) {
        throw new IllegalArgumentException("a series has 12 values, not " + values.size());
      }
    }
  }
}
