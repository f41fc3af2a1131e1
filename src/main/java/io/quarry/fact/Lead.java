package io.quarry.fact;

import io.quarry.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentence that says what a document is about. What it tells by the way is what a teacher asks
 * first, and it is mostly too long to be asked as a whole.
 */
final class Lead {

  /** In characters of prose: captions and notes may stand before the sentence. */
  private static final int LATEST = 2000;

  /** In characters: pronunciation, other names and dates may stand between a name and its verb. */
  private static final int LONGEST_NAMING = 300;

  private static final Pattern COPULA = Pattern.compile("\\b(?:is|was|are|were)\\b");

  private final Statement statement;
  private final String behind;

  private Lead(Statement statement, String behind) {
    this.statement = statement;
    this.behind = behind;
  }

  /** Takes what it tells, where a statement is one. */
  static void read(Statement statement) {
    if (!statement.whole()) {
      // "Headquartered in Norvik, Elm Books sells ...": its first clause.
      if (behindName(statement).isPresent() || LeadPlaces.seated(statement)) {
        new LeadPlaces(new Lead(statement, "")).seat();
      }
    } else if (statement.opens(LATEST)) {
      behindName(statement).map(behind -> new Lead(statement, behind)).ifPresent(Lead::read);
    }
  }

  private void read() {
    new LeadTimes(this).read();
    if (!subject().person()) {
      new LeadKinds(this).read();
      new LeadPlaces(this).read();
      new LeadWorks(this).read();
      new LeadDeeds(this).read();
    }
  }

  /**
   * What stands behind the subject's name, where a sentence begins with it and goes on with "is".
   */
  private static Optional<String> behindName(Statement statement) {
    String text = OPENING.matcher(statement.text()).replaceFirst("");
    return statement.subject().names().stream()
        .map(name -> name.replaceFirst("^[Tt]he ", ""))
        .flatMap(name -> Stream.of(name, name + "s"))
        .filter(name -> text.regionMatches(true, 0, name, 0, name.length()))
        .map(name -> CLOSING.matcher(text.substring(name.length())).replaceFirst(""))
        .filter(rest -> rest.matches("(?s)[ ,;(\u2014].*"))
        .filter(
            rest -> COPULA.matcher(rest).region(0, Math.min(rest.length(), LONGEST_NAMING)).find())
        .findFirst()
        .or(() -> statement.subject().person() ? behindFullName(statement) : Optional.empty());
  }

  /** Before a name: an article, or a quotation mark of a song's title. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:The |An? )?[\"\u201C]?(?:The |An? )?");

  private static final Pattern CLOSING = Pattern.compile("^,?[\"\u201D]");

  /** What stands behind "Ann Mary Ash (3 May 1880 ...", where the document calls her Ann Ash. */
  private static Optional<String> behindFullName(Statement statement) {
    Matcher full = FULL_NAME.matcher(statement.passage().text());
    List<String> own = List.of(statement.subject().name().split(" "));
    return own.size() > 1 && full.lookingAt() && fuller(full.group(1), own)
        ? Optional.of(statement.passage().text().substring(full.end(1)))
        : Optional.empty();
  }

  /** Whether a name has all words of another; an initial stands for any word with it. */
  private static boolean fuller(String name, List<String> own) {
    List<String> words = List.of(Spelling.unaccented(name).split("[ \"\u201C\u201D]+"));
    return own.stream()
        .map(Spelling::unaccented)
        .allMatch(
            word ->
                words.contains(word)
                    || INITIAL.matcher(word).matches()
                        && words.stream().anyMatch(w -> w.startsWith(word.substring(0, 1))));
  }

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(\\p{Lu}(?:[^(.,;:]|(?<=\\b(?:\\p{Lu}|Jr|Sr|St))\\.){3,70})(?:, \\p{Lu}\\p{L}{1,4})* \\(");

  Statement statement() {
    return statement;
  }

  Subject subject() {
    return statement.subject();
  }

  /** Without parentheses. */
  String text() {
    return statement.text();
  }

  /** What stands behind the subject's name, without parentheses. */
  String behind() {
    return behind;
  }

  /** The same with its parentheses; empty where the sentence does not begin with the name. */
  String rawBehind() {
    String raw = OPENING.matcher(statement.passage().text()).replaceFirst("");
    return subject().names().stream()
        .map(name -> name.replaceFirst("^[Tt]he ", ""))
        .flatMap(name -> Stream.of(name, name + "s"))
        .filter(name -> raw.regionMatches(true, 0, name, 0, name.length()))
        .map(name -> raw.substring(name.length()))
        .filter(rest -> rest.matches("(?s)[ ,].*"))
        .findFirst()
        .orElse("");
  }

  /** As it stands, parentheses included, before the verb. */
  String head() {
    String raw = statement.passage().text();
    Matcher copula = COPULA.matcher(raw);
    return copula.find() ? raw.substring(0, copula.start()) : raw;
  }

  /** Whether it stands there, and nothing before it makes it doubtful. */
  static boolean found(Matcher matcher, String in) {
    return matcher.find() && !Phrases.doubtful(in.substring(0, matcher.end()));
  }

  private static final Pattern EARLY = Pattern.compile("\\d{3}");

  static Optional<Value> when(String text) {
    return Dates.year(text) || EARLY.matcher(text).matches()
        ? Optional.of(new Value.Year(Integer.parseInt(text)))
        : Dates.day(text).map(day -> day);
  }

  /** A fact of which the sentence is the proof. */
  void add(String relation, Value value, Predicate predicate, int prominence) {
    Span evidence = statement.passage().span();
    statement.add(
        articled(), relation, Map.of(), value, predicate, "lead", prominence, List.of(evidence));
  }

  /** "An elm is a tree" and "Elms are trees" tell of the elm. */
  private String articled() {
    String name = subject().name();
    String sentence = statement.text();
    Matcher article = AN.matcher(sentence);
    if (article.lookingAt() && !name.startsWith("the ")) {
      return "the " + sentence.substring(article.end(), article.end() + name.length());
    }
    if (name.startsWith("the ")) {
      return name;
    }
    String small = name.toLowerCase(Locale.ROOT);
    if (sentence.startsWith("The " + small)
        && !Character.isLetter(
            sentence.charAt(Math.min(name.length() + 4, sentence.length() - 1)))) {
      return "the " + small;
    }
    boolean many = sentence.regionMatches(true, 0, name + "s ", 0, name.length() + 2);
    return many && (name.equals(small) || statement.discourse().common(small))
        ? "the " + small
        : name;
  }

  private static final Pattern AN = Pattern.compile("An? ");
}
