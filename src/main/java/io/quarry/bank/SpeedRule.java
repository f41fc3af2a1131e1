package io.quarry.bank;

import io.quarkus.qute.TemplateExtension;
import io.quarry.question.SpeedPoints;

/** What points for speed come to. In messages: {@code {speedrule:most}}. */
@TemplateExtension(namespace = "speedrule")
final class SpeedRule {

  private SpeedRule() {}

  static int most() {
    return SpeedPoints.MOST;
  }

  /** After how many seconds it is one point fewer. */
  static long seconds() {
    return SpeedPoints.STEP.toSeconds();
  }
}
