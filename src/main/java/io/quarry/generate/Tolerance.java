package io.quarry.generate;

import java.math.BigDecimal;

/** How far a typed number may lie from the key. */
final class Tolerance {

  private Tolerance() {}

  /** Half of the last digit that the source writes: 0.05 for 12.3, 0.5 for 12. */
  static BigDecimal ofMeasure(BigDecimal written) {
    return BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, written.scale()) - 1);
  }
}
