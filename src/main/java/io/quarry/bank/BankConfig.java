package io.quarry.bank;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What teachers may hand in, and how much is made of it at a time. */
@ConfigMapping(prefix = "quarry.bank")
interface BankConfig {

  /**
   * The largest document that is taken, such as 10M. More than 60M also needs a larger {@code
   * quarkus.http.limits.max-body-size}.
   */
  @WithDefault("10M")
  MemorySize documentLimit();

  /** How many documents are turned into questions at the same time; others wait. At least 1. */
  @WithDefault("1")
  int generations();
}
