package io.quarry.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this feature says, in the language of each request. */
class WebWords {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  WebMessages messages(Languages languages) {
    return languages.speaking(WebMessages.class);
  }
}
