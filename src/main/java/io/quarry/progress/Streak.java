package io.quarry.progress;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days in a row on which something was answered. Every {@value #EARNS} of them earn a freeze, of
 * which at most {@value #KEEPS} are kept; a day without an answer uses one up, or else the row
 * ends. Today is not over, so it never ends a row.
 *
 * @param days with an answer in the present row
 * @param longest row ever
 * @param freezes kept now
 * @param today whether something was answered today
 */
public record Streak(int days, int longest, int freezes, boolean today) {

  static final int EARNS = 7;
  static final int KEEPS = 2;

  /** Days in a row for a freeze, for the page that explains it. */
  public int earns() {
    return EARNS;
  }

  /** Freezes that can be kept. */
  public int keeps() {
    return KEEPS;
  }

  static Streak of(Set<LocalDate> active, LocalDate today) {
    int days = 0;
    int longest = 0;
    int freezes = 0;
    LocalDate expected = null;
    for (LocalDate day : new TreeSet<>(active).headSet(today, true)) {
      long missed = expected == null ? 0 : day.toEpochDay() - expected.toEpochDay();
      if (missed > freezes) {
        days = 0;
        freezes = 0;
      } else {
        freezes -= (int) missed;
      }
      days++;
      longest = Math.max(longest, days);
      if (days % EARNS == 0) {
        freezes = Math.min(freezes + 1, KEEPS);
      }
      expected = day.plusDays(1);
    }
    long missed = expected == null ? 0 : Math.max(0, today.toEpochDay() - expected.toEpochDay());
    return missed > freezes
        ? new Streak(0, longest, 0, false)
        : new Streak(days, longest, freezes - (int) missed, active.contains(today));
  }
}
