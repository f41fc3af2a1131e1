package io.quarry.quiz;

import java.time.Duration;
import java.util.Optional;

/** How much longer than chosen a learner takes for a test. */
enum Extension {
  NONE(100),
  QUARTER(125),
  HALF(150),
  DOUBLE(200),
  /** The limit is lifted. */
  UNLIMITED(0);

  private final int percent;

  Extension(int percent) {
    this.percent = percent;
  }

  /** The time there is with this; nothing for as long as one likes. */
  Optional<Duration> of(Duration limit) {
    return this == UNLIMITED
        ? Optional.empty()
        : Optional.of(limit.multipliedBy(percent).dividedBy(100));
  }

  /** How many times the limit, such as 1.25; 0 for a limit that is lifted. */
  public String factor() {
    return java.math.BigDecimal.valueOf(percent, 2).stripTrailingZeros().toPlainString();
  }

  public boolean isUnlimited() {
    return this == UNLIMITED;
  }

  public boolean isNone() {
    return this == NONE;
  }
}
