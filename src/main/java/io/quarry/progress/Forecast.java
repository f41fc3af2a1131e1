package io.quarry.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many facts come due on each of the next days; what is overdue counts as today's. */
public record Forecast(List<Day> days) {

  static final int DAYS = 14;

  private static final int LEFT = 10;
  private static final int STEP = 33;
  private static final int BASE = 150;
  private static final int HIGHEST = 120;

  /**
   * A day with its bar, in units of the chart's 480 by 180.
   *
   * @param y of the bar's upper edge
   */
  public record Day(LocalDate date, long facts, int x, int y, int height) {

    static final int WIDTH = 24;

    public int width() {
      return WIDTH;
    }

    public int middle() {
      return x + WIDTH / 2;
    }

    /** Where the number stands. */
    public int above() {
      return y - 6;
    }
  }

  /**
   * @param due the days on which facts are due; those after the forecast's end are left out
   */
  static Forecast of(Collection<LocalDate> due, LocalDate today) {
    long[] counts = new long[DAYS];
    for (LocalDate date : due) {
      long ahead = Math.max(0, date.toEpochDay() - today.toEpochDay());
      if (ahead < DAYS) {
        counts[(int) ahead]++;
      }
    }
    long most = 1;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      int height = (int) (counts[i] * HIGHEST / most);
      days.add(new Day(today.plusDays(i), counts[i], LEFT + i * STEP, BASE - height, height));
    }
    return new Forecast(days);
  }

  /** All facts that come due in these days. */
  public long total() {
    return days.stream().mapToLong(Day::facts).sum();
  }
}
