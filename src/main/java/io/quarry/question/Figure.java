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
        throw Flaw.NO_SERIES.with();
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
      Text.require(label, "label");
      Text.require(unit, "unit");
      values = List.copyOf(values);
      if (values.size() != 12) {
        throw Flaw.VALUE_COUNT.with(values.size());
      }
    }
  }
}
