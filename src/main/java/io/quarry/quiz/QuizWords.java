package io.quarry.quiz;

import io.quarry.web.Languages;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this feature says, in the language of each request. */
class QuizWords {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  QuizMessages quiz(Languages languages) {
    return languages.speaking(QuizMessages.class);
  }

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  StartMessages start(Languages languages) {
    return languages.speaking(StartMessages.class);
  }

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  TestMessages test(Languages languages) {
    return languages.speaking(TestMessages.class);
  }
}
