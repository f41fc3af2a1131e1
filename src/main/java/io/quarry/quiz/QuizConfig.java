package io.quarry.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of quizzes. */
@ConfigMapping(prefix = "quarry.quiz")
interface QuizConfig {

  /** How many questions a quiz has unless the learner says otherwise; from 1 to {@link #most()}. */
  @WithDefault("10")
  int questions();

  /** The largest number of questions in one quiz. */
  @WithDefault("50")
  int most();
}
