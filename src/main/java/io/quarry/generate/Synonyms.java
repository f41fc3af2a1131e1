package io.quarry.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What English calls by more than one name, whatever a document prefers. */
final class Synonyms {

  private static final Map<String, List<String>> OTHERS = new HashMap<>();

  static {
    NamedLists.read("/io/quarry/generate/synonyms.txt", OTHERS::put);
    NamedLists.read("/io/quarry/generate/taxa.txt", OTHERS::put);
  }

  private Synonyms() {}

  /** The other names of what has this one; empty where none is known. */
  static List<String> of(String name) {
    return OTHERS.getOrDefault(name, List.of());
  }
}
