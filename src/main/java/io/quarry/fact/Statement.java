package io.quarry.fact;

import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence with all that is needed to read it. */
final class Statement {

  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[(?:\\d+|\\p{Ll}|note \\d+|citation needed|update)\\]");

  /** Behind a year, where hardly anybody writes it. */
  private static final Pattern ERA =
      Pattern.compile("(?<=\\b\\d{3,4}) (?:CE|AD|A\\.D\\.)(?=[ ,.;])(?!\\.$)");

  private static final Pattern LOOSE_MARK = Pattern.compile(" ([,.;])");

  /** "Ann Ash, OM, FRS was": letters behind a name say nothing of it. */
  private static final Pattern POST_NOMINAL =
      Pattern.compile(
          "^(\\p{Lu}[^, ]+ (?:[^, ]+ ){0,4}?\\p{Lu}[^, ]+),(?: \\p{Lu}[\\p{Lu}.]{1,6}\\b,?)+ (?=(?:is|was)\\b)");

  /** What a part of the sentence would no longer say. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "\\bfor the first time since\\b|\\btied with\\b|(?<!heard from |heard of )\\bagain\\b|, along with\\b");

  /** One of them stands in every such sentence, and in few others. */
  private static final List<String> SCOPES =
      List.of("for the first time since", "tied with", "again", ", along with");

  /** What a parenthesis takes back. */
  private static final Pattern EXCEPTED =
      Pattern.compile("\\((?:except|excluding|but not|with the exception|not )\\b");

  /** Under such a heading "it was released" means a disc. */
  private static final Pattern HOME_MEDIA =
      Pattern.compile("(?i)home (?:media|video)|video releases?|merchandise");

  private static final Pattern ENDED = Pattern.compile("\\.['\"\u2019\u201D]?$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern APPOSITION =
      Pattern.compile(
          "^((?!(?:In|On|At|By|During|Since|After|Before|Until|Under|From|For|With|As|To|However|Moreover|Furthermore|Instead"
              + "|Indeed|Thus|Therefore|Later|Today|Then|Still|Yet|Also|First|Nevertheless|Meanwhile|Besides|\\p{Lu}\\p{Ll}+ly)\\b)(?:The |the )?"
              + Phrases.PROPER
              + "), (?!(?:no longer|not|still|then|while|after|when|although|though|despite|if|unless) )[^,]{3,110}(?:, (?:known|called|designated|formerly|officially|nicknamed|abbreviated|or|sometimes|often|also) [^,]{2,80})?, (?=(?:is|was|are|were|has|had|also|\\p{Ll}+)\\b)");
  private static final Pattern APPOSED_START =
      Pattern.compile(
          "^[^,]*, (?:and|but|or|which|who|where|when|as|including|such|with|while)\\b");

  /**
   * "Located on the Elm River, Norvik is a port": two clauses on what the second names. Nobody can
   * say what "it" stands for behind a comma.
   */
  private static final Pattern OPENER =
      Pattern.compile(
          "^(Located|Situated|Founded|Established|Built|Opened|Completed|Formed|Created|Incorporated|Introduced|Published"
              + "|Released|Discovered|Designed|Launched|Born|Composed|Invented|Headquartered)( (?:in|on|at|by|near|along|between|from|as) [^;]{3,100}?),"
              + " (he|she|the \\p{Ll}+|(?:the )?"
              + Phrases.PROPER
              + ")(?= (?:is|was|has|had|are|were|became|\\p{Ll}+ed|grew|began|took|went|won|made|led|wrote|spent|left|lies|stands|serves|forms|covers|hosts|develops|produces|operates|owns|offers|provides|makes|sells|manages|publishes|represents|includes|has)\\b)");

  private static final Pattern PRONOUN = Pattern.compile("(It|He|She) ");

  private static final Pattern STANDING = Pattern.compile("Located|Situated|Headquartered");

  private final Subject subject;
  private final Discourse discourse;
  private final Focus focus;
  private final Focus.Position position;
  private final Section section;
  private final Passage passage;
  private final Consumer<Fact> sink;
  private final String text;
  private final String plain;

  /** Where it is told what its subject is, if not in its sentence. */
  private final Optional<Span> because;

  private final boolean whole;
  private final Set<String> told = new HashSet<>();

  /**
   * @param homelands where the document's subject lies: of these "the country" is told by its name
   */
  static Statement of(
      Subject subject,
      Discourse discourse,
      Focus focus,
      Focus.Position position,
      Section section,
      Passage passage,
      List<Homeland> homelands,
      Consumer<Fact> sink) {
    String plain = unquoted(cleaned(passage.text()), subject);
    // A sentence has one scope.
    Optional<Homeland> scope =
        homelands.stream().filter(land -> !land.telling(plain).equals(plain)).findFirst();
    String text = scope.map(land -> land.telling(plain)).orElse(plain);
    Optional<Span> because = scope.map(Homeland::told);
    return new Statement(
        subject, discourse, focus, position, section, passage, sink, text, because, true);
  }

  private Statement(
      Subject subject,
      Discourse discourse,
      Focus focus,
      Focus.Position position,
      Section section,
      Passage passage,
      Consumer<Fact> sink,
      String text,
      Optional<Span> because,
      boolean whole) {
    this.subject = subject;
    this.discourse = discourse;
    this.section = section;
    this.passage = passage;
    this.focus = focus;
    this.position = position;
    this.sink = sink;
    this.text = text;
    this.because = because;
    this.whole = whole;
    Matcher apposition = APPOSITION.matcher(text);
    this.plain =
        apposition.find() && !APPOSED_START.matcher(text).find()
            ? apposition.replaceFirst("$1 ")
            : text;
  }

  /** A song's title, which opens a sentence in quotation marks. */
  private static final Pattern QUOTED =
      Pattern.compile("^[\"\u201C]([^\"\u201C\u201D]{1,80}?),?[\"\u201D](?= )");

  private static String unquoted(String sentence, Subject subject) {
    Matcher quoted = QUOTED.matcher(sentence);
    return quoted.find() && subject.named(quoted.group(1))
        ? Phrases.capital(quoted.group(1)) + sentence.substring(quoted.end())
        : sentence;
  }

  /** "16cm" */
  private static final Pattern JOINED_UNIT =
      Pattern.compile(
          "(?<=\\d)(?=(?:km|cm|mm|kg)\\b|m(?:[.,;]| (?:long|high|tall|wide|deep|above|in)\\b))");

  /** A quotation mark that a link has left a blank behind. */
  private static final Pattern LOOSE_QUOTE = Pattern.compile("(?<=\\s)\" ([^\"]{2,80})\"");

  /** Without parentheses, which may hold other dates and names, and with single blanks. */
  static String cleaned(String raw) {
    String flat = raw;
    for (int i = 0; i < 3 && flat.indexOf('(') >= 0; i++) {
      flat = PARENTHESIS.matcher(flat).replaceAll("");
    }
    flat = FOOTNOTE.matcher(flat).replaceAll("");
    flat = ERA.matcher(flat).replaceAll("");
    flat = JOINED_UNIT.matcher(flat).replaceAll(" ");
    flat = LOOSE_QUOTE.matcher(flat).replaceAll("\"$1\"");
    String single =
        LOOSE_MARK.matcher(BLANKS.matcher(flat).replaceAll(" ")).replaceAll("$1").strip();
    return POST_NOMINAL.matcher(single).replaceFirst("$1 ");
  }

  /** What it says clause by clause, each with the subject: itself where it has only one. */
  List<Statement> clauses() {
    Matcher opener = OPENER.matcher(text);
    if (!opener.find()) {
      List<String> clauses = Coordination.clauses(text);
      return clauses.size() == 1 ? List.of(this) : coordinated(clauses);
    }
    String who = Phrases.capital(opener.group(3));
    if (joined(who)) {
      return List.of();
    }
    String copula = STANDING.matcher(opener.group(1)).matches() ? " is " : " was ";
    String participle = opener.group(1).toLowerCase(Locale.ROOT) + opener.group(2);
    return List.of(
        with(who + copula + participle + ".", because),
        with(who + text.substring(opener.end(3)), because));
  }

  /** "Westland Ash" of "Born in Norvik, Westland Ash left": a comma is missing. */
  private boolean joined(String who) {
    List<String> words = List.of(who.split(" "));
    List<String> own = List.of(subject.name().split(" "));
    return subject.person()
        && words.size() == 2
        && own.getLast().equals(words.getLast())
        && !own.contains(words.getFirst());
  }

  /** Both clauses have one subject: what "it" is in the first, it is in the second. */
  private List<Statement> coordinated(List<String> clauses) {
    Matcher pronoun = PRONOUN.matcher(text);
    if (!pronoun.lookingAt()) {
      return clauses.stream().map(clause -> with(clause, because)).toList();
    }
    Optional<Discourse.Meant> who =
        meant(pronoun.group(1), clauses.getFirst().substring(pronoun.end()));
    return who.isEmpty()
        ? List.of(this)
        : clauses.stream()
            .map(
                clause ->
                    with(
                        Phrases.capital(who.get().name()) + clause.substring(pronoun.end(1)),
                        who.get().because()))
            .toList();
  }

  /** Whether it is all that its sentence says, but for parentheses. */
  boolean whole() {
    return whole;
  }

  private Statement with(String clause, Optional<Span> because) {
    return new Statement(
        subject, discourse, focus, position, section, passage, sink, clause, because, false);
  }

  Subject subject() {
    return subject;
  }

  Discourse discourse() {
    return discourse;
  }

  /** As it stands, parentheses included. */
  Passage passage() {
    return passage;
  }

  /** Without parentheses. */
  String text() {
    return text;
  }

  /** Without parentheses and without an apposition behind its first name. */
  String plain() {
    return plain;
  }

  /** Whether it stands before the first heading. */
  boolean lead() {
    return section.lead();
  }

  /** The heading above, empty where there is none. */
  String heading() {
    return section.heading().map(Passage::text).orElse("");
  }

  /** "his first (unpublished) novel" is not his first novel. */
  private static final Pattern QUALIFIED =
      Pattern.compile("\\b(?:first|only|last|\\p{Ll}{2,}est) \\(\\p{Ll}+\\) \\p{Ll}");

  /** Whether it is a whole sentence that can be read at all. */
  boolean readable() {
    return !passage.incomplete()
        && !EXCEPTED.matcher(passage.text()).find()
        && !QUALIFIED.matcher(passage.text()).find()
        && !(SCOPES.stream().anyMatch(text::contains) && SCOPED.matcher(text).find())
        && !section.heading().map(Passage::text).filter(HOME_MEDIA.asPredicate()).isPresent()
        && text.length() >= 15
        && text.length() <= 600
        && ENDED.matcher(text.substring(text.length() - 2)).find()
        && Character.isUpperCase(text.codePointAt(0));
  }

  Optional<Discourse.Meant> happening(String phrase, String predicate) {
    return discourse.happening(phrase, predicate);
  }

  Optional<Discourse.Meant> meant(String phrase, String predicate) {
    return discourse.resolved(phrase, predicate);
  }

  /** A part of it with "the city" told by its name. */
  String named(String part) {
    String told = part;
    for (Subject.Anaphor anaphor : subject.anaphors()) {
      // "Ash the scribe" is called so in quotation marks.
      if (!discourse.own(anaphor.noun()) || Phrases.quoted(told, anaphor.plain())) {
        continue;
      }
      told =
          anaphor
              .possessive()
              .matcher(told)
              .replaceAll(Matcher.quoteReplacement(Phrases.possessive(subject.name())));
      told = anaphor.plain().matcher(told).replaceAll(Matcher.quoteReplacement(subject.name()));
    }
    return subject.spelledOut(told);
  }

  /** Whether a text names what the document is about, in whatever spelling. */
  boolean naming(String text) {
    return subject.namedIn(text);
  }

  /** Whether a text is on what a document is about, where that keeps to one thing. */
  boolean central(String text) {
    return !focus.central() || naming(text) || naming(heading());
  }

  /**
   * Whether a deed is told by the way: "joined the Salt Society", of which the document tells
   * nothing else. A text on many things or on an event tells nothing so.
   *
   * @param deed from its verb on
   */
  boolean peripheral(String deed) {
    int object = deed.indexOf(' ') + 1;
    return object > 0
        && !subject.collective()
        && !subject.happened()
        && Remembered.seldom(deed.substring(0, object - 1))
        && !focus.comesBackTo(deed.substring(object));
  }

  /** Whether it is the first sentence of a paragraph behind so many characters of prose at most. */
  boolean opens(int most) {
    return position.opens() && position.offset() <= most;
  }

  /** In letters: shorter words of a name are articles and prepositions. */
  private static final int LEAST_WORD = 4;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /**
   * Whether a text of a long document is on something else: it has neither the name of what the
   * document is about nor a word of it.
   */
  boolean aside(String text) {
    if (focus.brief() || naming(text)) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return NO_LETTERS
        .splitAsStream(subject.name().toLowerCase(Locale.ROOT))
        .noneMatch(word -> word.length() >= LEAST_WORD && small.contains(word));
  }

  /** In characters of prose: so far from its opening a text tells details. */
  private static final int FAR = 16_000;

  /** In characters of prose: the first pages of a long text. */
  private static final int FIRST_PAGES = 8_000;

  /** Whether it stands behind the first pages of a long text. */
  boolean late() {
    return focus.lengthy() && position.offset() > FIRST_PAGES;
  }

  /** Whether it stands far from the opening. */
  boolean remote() {
    return position.offset() > FAR;
  }

  Focus focus() {
    return focus;
  }

  /** Whether a text names a person, by whom "her" may be meant. */
  boolean somebody(String text) {
    return subject.person() && naming(text) || discourse.people().named(text);
  }

  /** What the sentence before was about, where that was no one and not the document's subject. */
  Optional<Discourse.Meant> lastEntity() {
    return discourse.lastEntity();
  }

  /** Who is meant by a sentence's first word, where it is a last name told in full elsewhere. */
  Optional<FullNames.Person> fullName(String word) {
    return subject.named(word) ? Optional.empty() : discourse.byLastName(word);
  }

  /** Whether a sentence begins with a name that says too little: "Birch was elected". */
  boolean looseName(String word, String sentence) {
    return sentence.startsWith(word + " ")
        && !subject.named(word)
        && (discourse.people().loose(word)
            || subject.person() && subject.name().endsWith(" " + word))
        && sentence.matches("(?s)\\S+ \\p{Ll}.*");
  }

  /** Other names that stand in parentheses right behind a name. */
  List<String> aliases(String name) {
    List<String> aliases = new ArrayList<>();
    Matcher behind =
        Pattern.compile(
                Pattern.quote(name)
                    + "(?: \\((?:or |also |now |today |present-day |modern |formerly |also called |also known as |\\p{Lu}\\p{Ll}+: )?|,? (?:also called|also known as) )(?!"
                    + Dates.MONTH
                    + "\\b)("
                    + Phrases.PROPER
                    + ")[),]")
            .matcher(passage.text());
    if (behind.find()) {
      aliases.add(behind.group(1));
    }
    return aliases;
  }

  /** Whether a fact with this value was taken from it. */
  boolean told(String value) {
    return told.contains(value);
  }

  /** 4 in the lead, 3 elsewhere. */
  int weight() {
    return section.lead() ? 4 : 3;
  }

  void add(
      Discourse.Meant who,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      int prominence) {
    List<Span> evidence = new ArrayList<>();
    who.because().ifPresent(evidence::add);
    evidence.add(passage.span());
    add(who.name(), relation, qualifiers, value, predicate, rule, prominence, evidence);
  }

  void add(
      String who,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      int prominence) {
    add(who, relation, qualifiers, value, predicate, rule, prominence, List.of(passage.span()));
  }

  private static final Pattern POINTING =
      Pattern.compile("(?i)it|he|she|they|this|that|these|those|which|who|there|one");

  private static String words(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Attribute attribute -> attribute.noun();
      case Predicate.Clause clause -> clause.inStatement();
      case Predicate.Identity identity -> identity.verbPhrase();
      case Predicate.Gap gap -> gap.before() + gap.after();
    };
  }

  /** Rules that tell of people. */
  private static final Set<String> PERSONAL = Set.of("birthplace", "kin", "maker", "period");

  /** Whether it is on something that the document does not keep to; peaks of a land are. */
  private boolean byTheWay(String who, String rule) {
    return !rule.equals("date")
        && (!subject.place() || PERSONAL.contains(rule))
        && !focus.onPhrase(Phrases.capital(who));
  }

  /** Somebody whom the document calls by the last name may be told by it. */
  private Value lastNamed(Value value) {
    if (!(value instanceof Value.Name name)
        || !name.kind().equals("person")
        || name.text().indexOf(' ') < 0
        || !discourse.people().surely(name.text())) {
      return value;
    }
    return name.also(List.of(name.text().substring(name.text().lastIndexOf(' ') + 1)));
  }

  void add(
      String who,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      int prominence,
      List<Span> evidence) {
    // "It is the largest lake": which one, another sentence tells.
    if (value instanceof Value.Name && POINTING.matcher(value.text()).matches()) {
      return;
    }
    if (byTheWay(who, rule)
        || remote() && !naming(who)
        || !section.lead()
            && !(predicate instanceof Predicate.Gap)
            && !rule.equals("abbreviation")
            && aside(who + " " + words(predicate))) {
      return;
    }
    // Whoever was born by another name is asked for by the one of the title.
    if (subject.person() && !who.equals(subject.name()) && subject.names().contains(who)) {
      add(subject.name(), relation, qualifiers, value, predicate, rule, prominence, evidence);
      return;
    }
    told.add(value.text());
    List<Span> proof = new ArrayList<>();
    because.filter(span -> !evidence.contains(span)).ifPresent(proof::add);
    proof.addAll(evidence);
    sink.accept(
        new Fact(
            who,
            relation,
            new TreeMap<>(qualifiers),
            lastNamed(value),
            predicate instanceof Predicate.Clause clause
                    && subject.plural()
                    && who.equals(subject.name())
                ? clause.plural()
                : predicate,
            proof,
            "sentence." + rule,
            section.title(),
            prominence));
  }
}
