package io.quarry.generate;

import io.quarry.fact.Climate;
import io.quarry.fact.Climate.Measure;
import io.quarry.fact.Climate.Series;
import java.util.ArrayList;
import java.util.List;

/** Asks weather boxes, measure by measure. */
final class ClimateQuestions {

  private ClimateQuestions() {}

  static List<Draft> of(List<Climate> climates) {
    List<Draft> all = new ArrayList<>();
    for (Climate climate : climates) {
      ClimateDrafts drafts = new ClimateDrafts(climate);
      climate.series().forEach(series -> ask(drafts, series));
      all.addAll(drafts.all());
    }
    return all;
  }

  private static void ask(ClimateDrafts drafts, Series series) {
    boolean main = main(series.measure());
    MonthQuestions months = new MonthQuestions(drafts, series, main);
    months.extreme(true);
    months.extreme(false);
    if (!series.measure().extreme()) {
      if (remembered(series.measure())) {
        AnnualQuestions.ask(drafts, series, main);
      }
      if (main || series.unit().equals("\u00B0C")) {
        new MonthOrder(drafts, series).ask();
      }
      MonthSetQuestions.ask(drafts, series);
    }
  }

  /** Whether anybody should know its figure of the whole year. */
  private static boolean remembered(Measure measure) {
    return switch (measure) {
      case HIGH, MEAN, LOW, PRECIPITATION, RAIN, SNOW, SUN -> true;
      case PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS, HUMIDITY -> true;
      case DEW_POINT, RECORD_HIGH, RECORD_LOW -> false;
    };
  }

  /** Whether it is one of the measures that a climate is known by. */
  private static boolean main(Measure measure) {
    return switch (measure) {
      case MEAN, PRECIPITATION, RAIN, RECORD_HIGH, RECORD_LOW -> true;
      case HIGH, LOW, SNOW, PRECIPITATION_DAYS, RAIN_DAYS, SNOW_DAYS, HUMIDITY, SUN, DEW_POINT ->
          false;
    };
  }
}
