package io.quarry.bank;

import io.quarry.web.Languages;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this feature says, in the language of each request. */
class SpeedWords {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  SpeedMessages messages(Languages languages) {
    return languages.speaking(SpeedMessages.class);
  }
}
