package io.quarry.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * The source of chance for shuffles, seeds and pseudonyms. Injected, so that a test can repeat it.
 * Secrets do not come from here: they insist on {@link SecureRandom}.
 */
class RandomGeneratorProducer {

  @Produces
  @Singleton
  RandomGenerator randomGenerator() {
    return new SecureRandom();
  }
}
