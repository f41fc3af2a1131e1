package io.quarry.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From which language a word comes, what a saying means, and who called something what. */
final class Sayings {

  private static final String OPEN = "['\"\u2018\u201C]";
  private static final String CLOSE = "['\"\u2019\u201D]";

  private static final String LANGUAGES =
      "(?:(?:Ancient|Old|Middle|Classical|Medieval|Vulgar|Late) )?"
          + "(?:Latin|Greek|Norse|English|French|Spanish|Portuguese|Italian|German|Dutch|Arabic|Persian|Hebrew"
          + "|Aramaic|Sanskrit|Hindi|Turkish|Russian|Chinese|Japanese|Korean|Malay|Irish|Welsh|Breton|Basque"
          + "|Nahuatl|Quechua|Swahili|Yoruba|Zulu|Hawaiian|Icelandic|Swedish|Danish|Norwegian|Finnish|Polish"
          + "|Hungarian|Tamil|Afrikaans|Algonquin|Tupi|Taino|M\u0101ori)";

  private static final Pattern LANGUAGE = Pattern.compile("\\b" + LANGUAGES + "\\b");

  private static final Pattern ORIGIN =
      Pattern.compile(
          "^(?:Its|The) (?:[\\p{Ll}-]+ )?(name|word|term)(?: "
              + OPEN
              + "?([\\p{L}\\p{M}-]+(?: \\p{Lu}[\\p{L}\\p{M}-]+)?)"
              + CLOSE
              + "?)?,? (?:itself )?(?:comes|derives|is derived|was derived|originates|stems|is taken|was taken)"
              + " from (?:the |an? )?("
              + LANGUAGES
              + ")(?= (?:words?|terms?|verb|noun|adjective|phrase|for|language|root)\\b| "
              + OPEN
              + "|[.,]| [\\p{L}\\p{M}-]+(?:[.,]| meaning\\b))");

  /** "Ann Ash, a writer, described Norvik as "the salt of the coast"." */
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:The (?:[\\p{Ll}-]+ ){1,3})?(\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: (?:\\p{Lu}\\.|de|van|von|\\p{Lu}[\\p{L}\\p{M}'\u2019-]+)){1,3})"
              + "(?:, .{3,140},)? (?:(described|referred to) ([^\"\u201C,]{2,60}?) as|(called|dubbed) ([^\"\u201C,]{2,60}?))"
              + " [\"\u201C]([^\"\u201C\u201D]{8,90}?)[.,]?[\"\u201D]\\.?$");

  /** "A Norvik saying, 'salt on the ice' (...), refers to help that comes too late." */
  private static final Pattern MEANING =
      Pattern.compile(
          "^(?:An?|The) ((?:[\\p{L}-]+ ){0,3}?)(expression|saying|proverb|phrase|idiom|term),? "
              + OPEN
              + "([^\"\u201C\u201D]{4,40}?)"
              + CLOSE
              + ",? (refers to|means|denotes|describes) ((?:an?|the|people|someone|something|any) [^:;\"]{12,110})\\.$");

  private Sayings() {}

  static void read(Statement statement) {
    origin(statement);
    called(statement);
    meaning(statement);
  }

  private static void meaning(Statement statement) {
    Matcher meaning = MEANING.matcher(statement.text());
    if (meaning.find()
        && !PointingWords.OF_SENTENCES
            .matcher(NEVER_AGAIN.matcher(meaning.group(5)).replaceAll("never"))
            .find()) {
      statement.add(
          meaning.group(3),
          "meaning",
          Map.of("meaning", meaning.group(5)),
          new Value.Name(meaning.group(3), spellings(statement, meaning.group(3)), kind(meaning)),
          new Predicate.Identity(meaning.group(4) + " \u201C" + meaning.group(5) + "\u201D"),
          "meaning",
          statement.weight());
    }
  }

  /** "is never heard from again" looks back at nothing but itself. */
  private static final Pattern NEVER_AGAIN = Pattern.compile("\\bnever (?:\\p{Ll}+ ){1,3}again\\b");

  /** How it is written in its language: "(Westish: salt paa isen; romanised: Salt)". */
  private static List<String> spellings(Statement statement, String term) {
    String text = statement.passage().text();
    Matcher behind =
        Pattern.compile(Pattern.quote(term) + "['\"\u2019\u201D]? ?\\(([^()]+)\\)").matcher(text);
    return behind.find()
        ? Arrays.stream(behind.group(1).split("[;,]"))
            .map(piece -> piece.substring(piece.indexOf(':') + 1).strip())
            .filter(piece -> !piece.isEmpty() && piece.chars().noneMatch(Character::isDigit))
            .toList()
        : List.of();
  }

  /** "modern Korean expression": what is old or well known need not be told so. */
  private static String kind(Matcher meaning) {
    return (meaning.group(1).replaceFirst("^(?:common|popular|modern|famous|well-known|old) ", "")
            + meaning.group(2))
        .strip();
  }

  private static final Pattern FROM = Pattern.compile("\\bfrom (?:the )?\\p{Lu}");

  /** In letters: so short a word is mostly more than one. */
  private static final int SHORT_WORD = 3;

  private static void origin(Statement statement) {
    Matcher origin = ORIGIN.matcher(statement.text());
    if (!origin.find()
        || Phrases.doubtful(statement.text())
        // "from Latin oliva, a borrowing from the Greek": which of them?
        || LANGUAGE.matcher(statement.text()).results().count() > 1
        || FROM.matcher(statement.text()).results().count() > 1) {
      return;
    }
    // "The word comes from Greek": which, the sentence before says.
    if ((origin.group().startsWith("Its ") || origin.group(2) == null)
        && !statement.discourse().aboutSubject()) {
      return;
    }
    String word =
        origin.group(2) == null
            ? Phrases.withoutArticle(statement.subject().name())
            : origin.group(2);
    // "see" is a seat of bishops, and what eyes do.
    if (word.length() > SHORT_WORD
        && !Spelling.foreignScript(word)
        && (Spelling.key(statement.subject().name()).contains(Spelling.key(word))
            || statement.subject().named(word)
            || statement.subject().collective())) {
      statement.add(
          "the " + origin.group(1) + " " + word,
          "language of origin",
          Map.of(),
          Value.Name.of(origin.group(3), "language"),
          new Predicate.Clause("does", "come", "comes", "from"),
          "origin",
          statement.weight());
    }
  }

  private static void called(Statement statement) {
    Matcher called = CALLED.matcher(statement.text().replaceAll("\\[(\\p{Ll}+)\\]", "$1"));
    if (!called.find() || statement.subject().person()) {
      return;
    }
    boolean as = called.group(2) != null;
    if (statement.subject().named(called.group(as ? 3 : 5))) {
      String verb = called.group(as ? 2 : 4) + " " + statement.subject().name() + (as ? " as" : "");
      statement.add(
          statement.subject().name(),
          "who called it so",
          Map.of("words", called.group(6)),
          Value.Name.of(called.group(1), "person"),
          new Predicate.Identity(verb + " \u201C" + called.group(6) + "\u201D"),
          "called",
          statement.weight());
    }
  }
}
