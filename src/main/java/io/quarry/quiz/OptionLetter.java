package io.quarry.quiz;

import io.quarkus.qute.TemplateExtension;

/** Letters in front of options. In templates: {@code {option_index.letter}}. */
@TemplateExtension
final class OptionLetter {

  private OptionLetter() {}

  /** A for the first option, from 0. */
  static String letter(Integer index) {
    return String.valueOf((char) ('A' + index));
  }
}
