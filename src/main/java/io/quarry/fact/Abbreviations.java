package io.quarry.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What letters stand for: "the Salt Water Board (SWB)". Taken only where the words before the
 * parenthesis begin with these very letters, one after the other, as A. S. Schwartz and M. A.
 * Hearst have it ("A simple algorithm for identifying abbreviation definitions in biomedical text",
 * Pacific Symposium on Biocomputing 8, 2003), but with the first letters alone.
 */
final class Abbreviations {

  private static final Pattern LETTERS =
      Pattern.compile(" \\((?:or |abbreviated (?:as |to )?)?(\\p{Lu}{2,7})(s?)\\)");

  /** In characters: seven words are no longer. */
  private static final int LONGEST_EXPANSION = 200;

  /** Words that an abbreviation may pass over. */
  private static final Set<String> PASSED =
      Set.of("of", "and", "for", "the", "in", "on", "to", "de", "la", "du", "des", "et", "&");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019-]+(?<!['\u2019]s)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern DIVIDED = Pattern.compile("[-\u2013]");

  /** What everybody knows, whatever the text is on. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "UN", "EU", "US", "USA", "UK", "USSR", "MP", "PM", "VP", "CEO", "PC", "TV", "GDP", "GNP",
          "GNI", "PPP", "IMF", "WTO", "WHO", "NGO", "HIV", "DC", "AC", "GM", "BC", "AD", "BA", "MA",
          "PhD", "NFL", "NBA", "FBI", "CIA", "BBC", "ABC", "CNN", "NBC", "CBS", "UFO", "VAT", "RAF",
          "GPS", "IQ", "FAA", "OS", "NASA", "NATO", "NPR", "PBS", "FM", "CD", "DVD");

  /**
   * Letters that a text uses so often matter in it: readers found two of five questions on those of
   * fewer than eight uses not worth asking, and one of eight on those of fewer than twelve.
   */
  private static final int OFTEN = 12;

  private Abbreviations() {}

  static void read(Statement statement) {
    String text = BLANKS.matcher(statement.passage().text()).replaceAll(" ");
    Matcher found = LETTERS.matcher(text);
    while (found.find()) {
      String before = before(text, found.start());
      String letters = found.group(1);
      boolean many = !found.group(2).isEmpty();
      Optional<String> words = words(before, letters);
      if (words.isPresent()
          && !EVERYDAY.contains(letters)
          && !statement.focus().spelledOutTwice(letters)
          // What somebody belonged to is another story.
          && !statement.subject().person()
          && statement.focus().usesOfLetters(letters) >= (statement.lead() ? 2 : OFTEN)
          && !statement.subject().named(words.get())
          // The title has the words, be they spelled another way.
          && words(statement.subject().name(), letters).isEmpty()) {
        String whole = many ? words.get().replaceFirst("s$", "") : words.get();
        Set<String> others = new LinkedHashSet<>(List.of(words.get()));
        others.add(nameBefore(before, words.get()) + words.get());
        others.remove(whole);
        add(statement, letters, new Value.Name(whole, List.copyOf(others), "expansion"));
      }
    }
  }

  /** Letters in parentheses, each with the words before it that it stands for. */
  static Map<String, String> told(String text) {
    Map<String, String> told = new TreeMap<>();
    String flat = BLANKS.matcher(text).replaceAll(" ");
    Matcher found = LETTERS.matcher(flat);
    while (found.find()) {
      String letters = found.group(1);
      words(before(flat, found.start()), letters).ifPresent(words -> told.put(letters, words));
    }
    return told;
  }

  /** What stands before an offset, behind the last parenthesis. */
  private static String before(String text, int end) {
    String near = text.substring(Math.max(0, end - LONGEST_EXPANSION), end);
    return near.substring(Math.max(near.lastIndexOf('('), near.lastIndexOf(')')) + 1);
  }

  private static final Pattern LAST_NAME =
      Pattern.compile(
          "\\b(?:The )?((?:(?!The\\b|An?\\b|In\\b|On\\b|At\\b)\\p{Lu}[\\p{L}\\p{M}-]+ )+)$");

  /**
   * "Westland " of "the Westland Salt Board (SB)", with which they are right as well; or nothing.
   */
  private static String nameBefore(String text, String words) {
    Matcher name = LAST_NAME.matcher(text.substring(0, text.length() - words.length()));
    return name.find() ? name.group(1) : "";
  }

  private static void add(Statement statement, String letters, Value.Name words) {
    statement.add(
        "the abbreviation " + letters,
        "expansion",
        Map.of(),
        words,
        new Predicate.Clause("does", "stand", "stands", "for"),
        "abbreviation",
        3,
        List.of(statement.passage().span()));
  }

  /** The words at the end of a text whose first letters are these; empty where there are none. */
  static Optional<String> words(String text, String letters) {
    List<String> words = List.of(text.split(" "));
    int missing = letters.length();
    for (int at = words.size() - 1; at >= 0; at--) {
      String word = words.get(at);
      if (!word.equals("&") && !WORD.matcher(word).matches()) {
        return Optional.empty();
      }
      if (at < words.size() - 1 && PASSED.contains(word)) {
        continue;
      }
      missing = before(word, letters.substring(0, missing));
      if (missing < 0) {
        return Optional.empty();
      }
      if (missing == 0) {
        // One word is no phrase, and "the" is no part of one.
        return at < words.size() - 1
            ? Optional.of(String.join(" ", words.subList(at, words.size())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many letters are left for the words before one; -1 where it has not the last of them. */
  private static int before(String word, String letters) {
    String[] parts = DIVIDED.split(word);
    int left = letters.length();
    for (int part = parts.length - 1; part >= 0 && left > 0; part--) {
      if (!begins(parts[part], letters.charAt(left - 1))) {
        return begins(word, letters.charAt(letters.length() - 1)) ? letters.length() - 1 : -1;
      }
      left--;
    }
    return left;
  }

  private static boolean begins(String word, char letter) {
    return Spelling.unaccented(word)
        .toUpperCase(Locale.ROOT)
        .startsWith(String.valueOf(letter).toUpperCase(Locale.ROOT));
  }
}
