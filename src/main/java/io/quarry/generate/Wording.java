package io.quarry.generate;

import io.quarry.fact.Countries;
import io.quarry.fact.Fact;
import io.quarry.fact.Predicate;
import io.quarry.fact.Spelling;
import io.quarry.fact.Value;
import io.quarry.question.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words a fact as a question about its value, and as a statement with any value in its place. */
final class Wording {

  /** What stands between the words of a text. */
  static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> TAKES_ARTICLE =
      Set.of(
          "sea",
          "ocean",
          "river",
          "mountain range",
          "gulf",
          "strait",
          "line",
          "range",
          "army",
          "currency",
          "channel");

  /** Their names take an article even where they are one word: the Rhine. */
  private static final Set<String> WATERS = Set.of("river", "sea", "ocean");

  /** Countries that take an article. */
  private static final Pattern COMPOUND_STATE =
      Pattern.compile(
          "(?:United |Czech R|Dominican R|Central African R|Soviet U)\\p{L}+(?: \\p{L}+)?|Netherlands|Philippines|Bahamas|Maldives|Gambia");

  /** What is told without its class: "comes from Latin", "is in Norvik". */
  private static final Set<String> BARE =
      Set.of(
          "name",
          "expansion",
          "place",
          "language",
          "territory",
          "quantity",
          "host",
          "film",
          "book",
          "novel",
          "album",
          "network",
          "programming language",
          "cemetery",
          "institution",
          "branch of the armed forces",
          "college",
          "body of water",
          "archipelago");

  private Wording() {}

  /** "What was the population of Hamhung in 2008" and the like, with its question mark. */
  static String question(Fact fact) {
    return ask(fact) + "?";
  }

  private static final Pattern REGION =
      Pattern.compile(
          "County .*|.* (?:County|Province|District|State|Region|Island|Islands|Parish|Territory|Oblast|Prefecture)");

  /** The same, saying how exactly a place is to be named. */
  static String typedQuestion(Fact fact) {
    return fact.value() instanceof Value.Name name
            && name.kind().equals("place")
            && fact.predicate() instanceof Predicate.Clause clause
            && clause.preposition().equals("in")
            && !ClassLists.knows("country", name.text())
            && !Countries.known(name.text())
            // "based in Elmland": a town, or a state?
            && (!SEATED.matcher(clause.inQuestion()).matches()
                || !name.aliases().isEmpty()
                || ClassLists.knows("city", name.text()))
            && !REGION.matcher(name.text()).matches()
        ? question(fact)
            .replaceFirst(
                "^Where ",
                clause.inQuestion().equals("headquartered")
                    ? "In which city or town "
                    : ClassLists.knows("city", name.text())
                        ? "In which city "
                        : "In which city, town or village ")
        : question(fact)
            .replaceFirst(
                "^Where (does|did) (.+) come from\\?$", "From which city or town $1 $2 come?");
  }

  private static final Pattern SEATED = Pattern.compile("headquartered|based");

  /** The same, saying in which unit the answer is to be given. */
  static String numericQuestion(Fact fact, String unit) {
    return unit.isEmpty() ? question(fact) : ask(fact) + ", in " + spelled(unit) + "?";
  }

  /** Units that are too short to read in a sentence. */
  static String spelled(String unit) {
    return switch (unit) {
      case "m" -> "metres";
      case "km" -> "kilometres";
      case "mm" -> "millimetres";
      case "ft" -> "feet";
      case "kg" -> "kilograms";
      case "lb" -> "pounds";
      case "%" -> "per cent";
      case "million" -> "millions";
      case "billion" -> "billions";
      default -> unit;
    };
  }

  private static String ask(Fact fact) {
    return switch (fact.predicate()) {
      case Predicate.Attribute attribute ->
          wh(fact.value())
              + (attribute.past() ? " was the " : " is the ")
              + attribute.noun()
              + " of "
              + fact.subject()
              + year(fact);
      case Predicate.Identity identity -> whichOf(fact) + " " + identity.verbPhrase();
      case Predicate.Clause clause -> clause(fact, clause);
      case Predicate.Gap gap -> gap.before() + Question.BLANK + gap.after();
    };
  }

  private static String clause(Fact fact, Predicate.Clause clause) {
    String tail = " " + clause.auxiliary() + " " + fact.subject() + " " + clause.inQuestion();
    return switch (fact.value()) {
      case Value.Year unused -> capital(clause.preposition()) + " what year" + tail;
      case Value.Day unused -> "On what date" + tail;
      case Value.Years unused -> "During which years" + tail;
      case Value.Quantity unused ->
          "How many "
              + clause.inQuestion()
              + " "
              + clause.auxiliary()
              + " "
              + fact.subject()
              + " have";
      case Value.Name name ->
          switch (name.kind()) {
            case "written form" ->
                "How is the name of " + fact.subject() + " " + clause.inQuestion();
            case "name" -> "By what name" + tail;
            case "expansion" -> "What" + tail + " for";
            case "person" -> fronted(clause, "whom") + tail;
            case "" -> fronted(clause, "whom or what") + tail;
            case "territory" -> "What" + tail + " " + clause.preposition();
            case "place", "host" ->
                "Where"
                    + tail
                    + (clause.preposition().equals("in") ? "" : " " + clause.preposition());
            case "plateau", "plain", "peninsula", "island" -> "On which " + name.kind() + tail;
            default -> fronted(clause, "which " + name.kind()) + tail;
          };
    };
  }

  /** "Into which sea", and "Which river" where no preposition stands before it. */
  private static String fronted(Predicate.Clause clause, String asked) {
    return clause.preposition().isEmpty()
        ? capital(asked)
        : capital(clause.preposition()) + " " + asked;
  }

  private static String wh(Value value) {
    return value instanceof Value.Name name && name.kind().equals("person") ? "Who" : "What";
  }

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "^(?:is|was) the (?:first|second|last|only|youngest|oldest) (?:person|man|woman|human|child|baby|people)\\b");

  /** "Which river" where the class is known and not named again; "What" before "is the ...". */
  private static String whichOf(Fact fact) {
    String phrase = ((Predicate.Identity) fact.predicate()).verbPhrase();
    String kind = fact.value() instanceof Value.Name name ? name.kind() : "";
    if (kind.equals("person") || kind.equals("winner") || SOMEBODY.matcher(phrase).find()) {
      return "Who";
    }
    boolean superlative =
        phrase.startsWith("is the ")
            || phrase.startsWith("was the ")
            || fact.relation().startsWith("the one that");
    return superlative || kind.isEmpty() ? "What" : "Which " + kind;
  }

  /** A statement with {@code value} in the value's place. */
  static String statement(Fact fact, String value) {
    // "Dorn Holding Inc." ends a sentence without another point.
    return told(fact, value).replaceFirst("\\.\\.$", ".");
  }

  /** "University of Norvik" as what a sentence is about: "The University of Norvik is ...". */
  private static String instituted(String name) {
    return name.matches("(?:University|Port|Bank|Museum|Isle|Kingdom|Bay|Gulf) of .*")
        ? "the " + name
        : name;
  }

  private static String told(Fact fact, String value) {
    return switch (fact.predicate()) {
      case Predicate.Attribute attribute ->
          "The "
              + attribute.noun()
              + " of "
              + fact.subject()
              + year(fact)
              + (attribute.past() ? " was " : " is ")
              + articled(fact, value)
              + ".";
      case Predicate.Identity identity
          when fact.value() instanceof Value.Name name && name.kind().equals("dialect") ->
          "The " + value + " dialect " + identity.verbPhrase() + ".";
      case Predicate.Identity identity ->
          capital(instituted(articled(fact, value))) + " " + identity.verbPhrase() + ".";
      case Predicate.Clause clause -> statement(fact, clause, value);
      case Predicate.Gap gap -> gap.before() + gap.told() + gap.after();
    };
  }

  private static String statement(Fact fact, Predicate.Clause clause, String value) {
    String subject = capital(fact.subject());
    return switch (fact.value()) {
      case Value.Years unused ->
          subject + " " + clause.inStatement() + " from " + value.replace("\u2013", " to ") + ".";
      case Value.Name name when name.kind().equals("written form") ->
          "The name of " + fact.subject() + " " + clause.inStatement() + " as " + value + ".";
      case Value.Name name when name.kind().equals("country") ->
          subject
              + " "
              + (clause.inStatement().equals("is located") ? "is" : clause.inStatement())
              + " "
              + clause.preposition()
              + " "
              + (COMPOUND_STATE.matcher(value).matches() ? "the " : "")
              + value
              + ".";
      case Value.Name name
          when value.startsWith("the ")
              || Spelling.key(value).contains(Spelling.key(name.kind()))
              || BARE.contains(name.kind()) ->
          subject + " " + before(clause) + value + ".";
      case Value.Name name ->
          subject
              + " "
              + before(clause)
              + "the "
              + name.kind()
              + " of "
              + (COMPOUND_STATE.matcher(value).matches() ? "the " : "")
              + value
              + ".";
      case Value.Year unused -> dated(fact, clause, clause.preposition() + " " + value);
      case Value.Day unused -> dated(fact, clause, "on " + value);
      case Value.Quantity unused ->
          subject + " " + clause.inStatement() + " " + value + " " + clause.inQuestion() + ".";
    };
  }

  /** What a statement says before its value, with the space behind it. */
  private static String before(Predicate.Clause clause) {
    return (clause.inStatement() + " " + clause.preposition()).strip() + " ";
  }

  /** Words of a verb phrase behind which a date still clearly belongs to the verb. */
  private static final int SHORT_PHRASE = 6;

  private static String dated(Fact fact, Predicate.Clause clause, String when) {
    String told = fact.subject() + " " + clause.inStatement();
    return clause.dateLast() && clause.inStatement().split(" ").length <= SHORT_PHRASE
        ? capital(told) + " " + when + "."
        : capital(when) + ", " + told + ".";
  }

  private static String articled(Fact fact, String value) {
    if (fact.value() instanceof Value.Name name
        && (name.kind().equals("country") || name.kind().equals("winner"))
        && COMPOUND_STATE.matcher(value).matches()) {
      return "the " + value;
    }
    boolean article =
        fact.value() instanceof Value.Name name
            && (name.text().equals(value) && name.aliases().contains("the " + value)
                || TAKES_ARTICLE.contains(name.kind())
                || name.kind().isEmpty() && value.matches("\\p{Lu}\\p{Ll}+ of .*"))
            && !value.startsWith("the ")
            && (value.indexOf(' ') > 0 || WATERS.contains(name.kind()));
    return article ? "the " + value : value;
  }

  /** Whether a country's name is told with "the". */
  static boolean takesArticle(String country) {
    return COMPOUND_STATE.matcher(country).matches();
  }

  private static String year(Fact fact) {
    return Optional.ofNullable(fact.qualifiers().get("year")).map(y -> " in " + y).orElse("");
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
