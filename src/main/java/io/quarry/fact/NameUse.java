package io.quarry.fact;

import java.util.regex.Pattern;

/**
 * Whether a sentence uses names as names: whole, rightly spelt, for what they are the names of, and
 * with no letters that stand for something it does not tell.
 */
final class NameUse {

  private NameUse() {}

  /** Whether any name in a sentence is used otherwise. */
  static boolean faulty(Statement statement, String text) {
    return abbreviated(statement, text)
        || halfNamed(statement, text)
        || attributive(statement, text)
        || overfull(statement, text)
        || misspelt(statement, text);
  }

  /** What is never left out of the name of such a thing. */
  private static final Pattern KEPT = Pattern.compile("Islands?|Atoll|Reef|Rovers|Airlines");

  /** "American's gateway" of "American Airlines", "Elm was found" of "Elm Island": too little. */
  static boolean halfNamed(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    int blank = name.indexOf(' ');
    return blank > 0
        && !statement.subject().person()
        && !statement.subject().named(name.substring(0, blank))
        && !text.contains(name)
        && Pattern.compile(
                "(?<!\\p{Lu}[\\p{L}\\p{M}-]{0,30} )\\b"
                    + Pattern.quote(name.substring(0, blank))
                    + (KEPT.matcher(name.substring(blank + 1)).matches()
                        ? "(?:['\u2019]s)? (?=\\p{Ll})"
                        : "['\u2019]s "))
            .matcher(text)
            .find();
  }

  private static final Pattern AUXILIARY =
      Pattern.compile("(?:is|are|was|were|has|have|had|began|became)\\b.*");

  /** In words: "the Norvik Salt Corporation budget cuts" is too long to be read. */
  private static final int LONG_NAME = 3;

  /** "SBC Asia" told as "the Salt Broadcasting Corporation Asia". */
  private static boolean overfull(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    return name.indexOf(' ') > 0
        && !statement.passage().text().contains(name)
        && Pattern.compile(Pattern.quote(name) + " \\p{Lu}").matcher(text).find();
  }

  /** Letters of a word whose misspelling can be told from another word. */
  private static final int SHORTEST_MISSPELT = 4;

  /** "Arch of Elmfort" in a text on the Arch of Elmford. */
  private static boolean misspelt(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    String[] right = name.split(" ");
    if (right.length < 2 || text.contains(name)) {
      return false;
    }
    String[] words = text.split("[ ,.;]+");
    for (int at = 0; at + right.length <= words.length; at++) {
      int off = 0;
      int near = 0;
      for (int i = 0; i < right.length; i++) {
        String word = words[at + i].replaceFirst("['\u2019]s?$", "");
        if (!word.equals(right[i])) {
          off++;
          near +=
              word.length() >= SHORTEST_MISSPELT
                      && Character.isUpperCase(word.codePointAt(0))
                      && !word.equals(right[i] + "s")
                      && !right[i].equals(word + "s")
                      && Spelling.withinOneEdit(word, right[i])
                  ? 1
                  : 0;
        }
      }
      if (off == 1 && near == 1) {
        return true;
      }
    }
    return false;
  }

  /** "Norvik limits are", "Norvik branch of Elm College": a name is no adjective. */
  private static boolean attributive(Statement statement, String text) {
    String name = statement.subject().name();
    boolean lengthy = !statement.subject().person() && name.split(" ").length >= LONG_NAME;
    if (!statement.subject().place() && !lengthy || !text.startsWith(Phrases.capital(name) + " ")) {
      return false;
    }
    String[] behind = text.substring(name.length() + 1).split(" ", 2);
    return behind.length == 2
        && behind[0].matches("\\p{Ll}{3,}")
        && !StandingAlone.NO_NOUN.matcher(behind[0]).matches()
        && !behind[0].endsWith("ly")
        && (!Telling.verbal(behind[0]) || AUXILIARY.matcher(behind[1]).matches());
  }

  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,6}\\d{0,3}s?\\b");

  /** Abbreviations that are told to everybody, and numbers of rulers. */
  private static final Pattern KNOWN_CAPITALS =
      Pattern.compile(
          "[IVX]+|UK|US|USA|USSR|EU|UN|NATO|UNESCO|UNICEF|WHO|NASA|ESA|BBC|CNN|NBC|CBS|ABC|FIFA|UEFA|NBA|NFL|NHL|MLB|MLS|FA|IOC"
              + "|AD|BC|BCE|CE|FC|AC|SC|DNA|RNA|HIV|AIDS|TV|CD|DVD|PC|IBM|BMW|FBI|CIA|KGB|GDR|DPRK|ROK|IMF|OPEC|ASEAN|ISO|GDP|MIT|MTV|HBO|RAF|HMS|SMS|USS|RMS|COVID|USAID|UNHCR|OECD|WTO|IAEA|GPS|LED|NAACP|YMCA|WWII|PETA|GSM|WWF|MVP");

  private static final Pattern NAMED = Pattern.compile(" \\p{Lu}\\p{Ll}{2,}");

  /** Whether letters stand for something that neither title nor heading spells out. */
  static boolean abbreviated(Statement statement, String text) {
    return CAPITALS
        .matcher(text)
        .results()
        // "SBS Media", "Air Base RAF" are whole names.
        .filter(found -> !NAMED.matcher(text.substring(found.end())).lookingAt())
        .map(found -> found.group())
        .anyMatch(
            letters ->
                !KNOWN_CAPITALS.matcher(letters).matches()
                    && !statement.subject().name().contains(letters)
                    && !statement.heading().contains(letters)
                    && !text.contains("(" + letters + ")"));
  }
}
