package io.quarry.document;

import java.util.List;
import java.util.Optional;

/**
 * What a reader found in a text.
 *
 * @param title the title that the text gives itself
 * @param sections in the order of the text; the first is the lead
 */
record Reading(Optional<String> title, List<Section> sections) {

  Reading {
    sections = List.copyOf(sections);
  }

  static Reading untitled(List<Section> sections) {
    return new Reading(Optional.empty(), sections);
  }
}
