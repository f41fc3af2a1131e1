package io.quarry.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names that a document writes once, and often with one letter more, less or other. */
final class Misspellings {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{4,}");

  /** So many times a name is written at least that is surely spelled right. */
  private static final int OFTEN = 2;

  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{5,}");

  private final Map<String, Integer> written = new HashMap<>();

  Misspellings(String text) {
    NAME.matcher(text).results().forEach(name -> written.merge(name.group(), 1, Integer::sum));
    // "While" begins a sentence and is no name.
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .forEach(written::remove);
  }

  /** Whether a name has a word that is misspelled. */
  boolean in(String name) {
    return NAME.matcher(name).results().map(MatchResult::group).anyMatch(this::misspelled);
  }

  /** Whether it may be, so that nobody can be asked to type it: two forms stand as often. */
  boolean perhaps(String name) {
    return NAME.matcher(name)
        .results()
        .map(MatchResult::group)
        .anyMatch(word -> misspelled(word, 1));
  }

  private boolean misspelled(String word) {
    return misspelled(word, OFTEN);
  }

  private boolean misspelled(String word, int often) {
    return written.getOrDefault(word, 0) <= 1
        && written.entrySet().stream()
            .anyMatch(other -> other.getValue() >= often && oneOff(word, other.getKey()));
  }

  /** Whether one letter inside differs; at the end it may be another form of the word. */
  private static boolean oneOff(String a, String b) {
    if (a.length() > b.length()) {
      return oneOff(b, a);
    }
    if (b.length() - a.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same > 0
        && same < a.length() - 1
        && a.substring(a.length() < b.length() ? same : same + 1).equals(b.substring(same + 1));
  }
}
