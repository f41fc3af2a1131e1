package io.quarry.fact;

import io.quarry.document.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Monthly figures of one place.
 *
 * @param place what the figures are for
 * @param period the years they are averages of, such as {@code 1991–2020}
 * @param evidence where place and period are stated
 */
public record Climate(
    String place, Optional<String> period, List<Span> evidence, List<Series> series, String topic) {

  public Climate {
    evidence = List.copyOf(evidence);
    series = List.copyOf(series);
  }

  /** What is measured. */
  public enum Measure {
    RECORD_HIGH("record high temperature", false),
    HIGH("average high temperature", false),
    MEAN("mean temperature", false),
    LOW("average low temperature", false),
    RECORD_LOW("record low temperature", false),
    PRECIPITATION("average precipitation", true),
    RAIN("average rainfall", true),
    SNOW("average snowfall", true),
    PRECIPITATION_DAYS("average number of days with precipitation", true),
    RAIN_DAYS("average number of rainy days", true),
    SNOW_DAYS("average number of snowy days", true),
    HUMIDITY("average relative humidity", false),
    SUN("average sunshine duration", true),
    DEW_POINT("average dew point", false);

    private final String label;
    private final boolean summed;

    Measure(String label, boolean summed) {
      this.label = label;
      this.summed = summed;
    }

    public String label() {
      return label;
    }

    /** Whether the year's figure is the sum of the months rather than their mean. */
    public boolean summed() {
      return summed;
    }

    public boolean extreme() {
      return this == RECORD_HIGH || this == RECORD_LOW;
    }
  }

  /** One figure and the passage that states it. */
  public record Reading(BigDecimal value, Span span) {}

  /**
   * Twelve months of one measure.
   *
   * @param unit such as {@code °C}
   * @param months exactly twelve, January first
   */
  public record Series(Measure measure, String unit, List<Reading> months, Optional<Reading> year) {
    public Series {
      months = List.copyOf(months);
      if (months.size() != 12) {
        throw new IllegalArgumentException("a year has 12 months, not " + months.size());
      }
    }

    /** Where all twelve months stand. */
    public List<Span> spans() {
      return months.stream().map(Reading::span).toList();
    }
  }
}
