package io.quarry.quiz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of quizzes. */
@ConfigMapping(prefix = "quarry.quiz")
interface QuizConfig {

  /** How many questions a quiz has unless the learner says otherwise; from 1 to {@link #most()}. */
  @WithDefault("10")
  int questions();

  /** The largest number of questions in one quiz. */
  @WithDefault("50")
  int most();

  /** How long after the end of a test's time an answer is still taken: it may be on its way. */
  @WithDefault("10S")
  Duration grace();

  /** How often tests whose time is up, and that nobody came back to, are looked for. */
  @WithDefault("1M")
  Duration sweep();
}
