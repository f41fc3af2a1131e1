package io.quarry.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sets of words and phrases, written as text: {@code city, town, rural district}. */
public final class WordList {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[,\\n]\\s*");

  private WordList() {}

  /** The words and phrases between commas and line ends. */
  public static Set<String> of(String text) {
    return Set.copyOf(List.of(BETWEEN.split(text.strip())));
  }
}
