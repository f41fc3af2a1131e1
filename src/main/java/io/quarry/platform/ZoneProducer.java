package io.quarry.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The school's time zone, {@code quarry.time-zone} (such as {@code Europe/Berlin}): days and weeks
 * begin by it. Without the setting it is the server's own.
 */
class ZoneProducer {

  @Produces
  @Singleton
  ZoneId zone(@ConfigProperty(name = Settings.TIME_ZONE) Optional<String> configured) {
    return configured.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
  }
}
