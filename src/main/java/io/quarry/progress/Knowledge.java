package io.quarry.progress;

import java.util.Locale;

/** How well a fact is known today, in steps that can be told apart on a page. */
public enum Knowledge {
  NOT_ASKED,
  /** Below 50 %, and what was wrong last time. */
  WEAK,
  /** From 50 % to below 80 %. */
  FADING,
  /** From 80 % on. */
  KNOWN;

  private static final double HALF = 0.5;
  private static final double WELL = 0.8;

  /**
   * @param recall probability of recall today; 0 for what was wrong last time
   */
  static Knowledge of(double recall) {
    return recall < HALF ? WEAK : recall < WELL ? FADING : KNOWN;
  }

  /** From 1, the level of its shade. */
  public int level() {
    return ordinal() + 1;
  }

  /** The name in message bundles. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
