package io.quarry.fact;

import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes one word out of a sentence that stands alone: a number, a year or the distinctive part of a
 * name, where what remains shows what kind of thing is missing.
 */
final class Gaps {

  /** Stands for the hint of a name whose class is not known here. */
  static final String UNKNOWN = "?";

  /** Gaps that one sentence is asked with at most. */
  private static final int MOST = 4;

  /** The hint of a figure that is told as about so much: to be chosen, not typed. */
  static final String ROUGH = "roughly";

  /**
   * Words that a sentence below a heading has at most, gap included: a longer one tells so much
   * besides that the gap is seldom what matters in it. What stands before the first heading says
   * what matters most, and of a place so does a sentence that opens with it, at any length.
   */
  private static final int MOST_WORDS = 24;

  static final Pattern FUNCTION =
      Pattern.compile(
          "(?:and|or|of|in|on|at|to|by|for|from|with|as|the|an?|is|was|are|were|has|had|have|which|that|who|where|when|while|into|through|over|under|between|near|including|such|also|not|be|been|being|can|may|will|would|than|then|but|during|after|before|since|until|\\p{Ll}+ed|\\p{Ll}+ing|\\p{Ll}+ly)");

  /** A stretch of a telling that can be left out. */
  private record Gap(int start, int end, Value value, String hint, int worth) {}

  private final Statement statement;
  private final Telling telling;
  private final String text;
  private final List<Gap> found = new ArrayList<>();

  private Gaps(Statement statement, Telling telling) {
    this.statement = statement;
    this.telling = telling;
    this.text = telling.text();
  }

  Statement statement() {
    return statement;
  }

  String text() {
    return text;
  }

  static void read(Statement statement) {
    for (Telling telling : Telling.of(statement)) {
      new Gaps(statement, telling).read();
    }
  }

  private void read() {
    TermGaps terms = new TermGaps(this);
    terms.findDefined();
    if (telling()) {
      new ClassedGaps(this).find();
      new IntroducedGaps(this).find();
      NameGaps names = new NameGaps(this);
      names.find();
      new OpeningNameGaps(this).find();
      new TimeGaps(this).find();
      new NumberGaps(this).find();
      new DirectionGaps(this).find();
      SeasonGaps.find(this);
      TitleGaps.find(this);
      terms.find();
      names.findUnknown();
    }
    List<Gap> best =
        found.stream()
            .filter(this::askable)
            .sorted(Comparator.comparingInt((Gap gap) -> -gap.worth()).thenComparingInt(Gap::start))
            .toList();
    Set<String> keys = new HashSet<>();
    int asked = 0;
    for (Gap gap : best) {
      boolean sure = !gap.hint().equals(UNKNOWN);
      if ((!sure || asked < MOST) && keys.add(Spelling.key(gap.value().text()))) {
        add(gap);
        asked += sure ? 1 : 0;
      }
    }
  }

  /** Whether it tells something of what the document or the section is about, and little else. */
  private boolean telling() {
    return !LIST_END.matcher(text).matches()
        && !goesOn()
        && !SOMETIMES.matcher(statement.passage().text()).find()
        && !((statement.subject().place() || statement.subject().happened()) && Worth.fiction(text))
        && !(statement.subject().person() && OF_KIN.matcher(text).find())
        // "Elm opened its post office" tells of a town that is called like somebody.
        && !(statement.subject().person() && statement.naming(text) && ITS.matcher(text).find())
        // "The Salt Sound defines its western side" does not say whose.
        && !(statement.subject().place()
            && DOES_ITS.matcher(text).find()
            && !statement.naming(MainVerb.subjectOf(text)))
        && (!SOMETHING.matcher(text).find() || statement.naming(text))
        && (!TermGaps.defining(text) || Worth.asking(text))
        && (text.split(" ").length <= MOST_WORDS || statement.lead() || ofThePlace())
        // A country that is not the subject is told by its name.
        && (statement.subject().state() || !THE_COUNTRY.matcher(text).find());
  }

  /** What is so to some is otherwise to others. */
  private static final Pattern SOMETIMES =
      Pattern.compile(
          "\\b(?:sometimes|occasionally|variously) (?:considered|regarded|classified|placed|treated|included|counted|listed|grouped|referred to|called|known)\\b");

  private static final Pattern HE = Pattern.compile("(?:He|She|His|Her)\\b.*", Pattern.DOTALL);

  /** Whether it goes on with a life that the sentence before tells of. */
  private boolean goesOn() {
    return statement.subject().person()
        && !statement.lead()
        && HE.matcher(statement.passage().text()).matches();
  }

  /** When a relative was born or died is seldom what a story is about. */
  private static final Pattern OF_KIN =
      Pattern.compile(
          "(?:['\u2019]s?|[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}(?:father|mother|parents|brother|sister|wife|husband|son|daughter|uncle|aunt|grandfather|grandmother)\\b[^.]* (?:died|was born)\\b"
              + "|\\b(?:father|mother|brother|sister|wife|husband|son|daughter|uncle|aunt), [^,]+, (?:who )?(?:died|was born)\\b"
              + "|^[^,]{2,40}['\u2019]s? (?:\\p{Ll}+ )?(?:friends?|colleagues?|classmates?|neighbou?rs?) ");

  private static final Pattern DOES_ITS =
      Pattern.compile("^(?:In \\d{4}, )?[^,]{2,60} (?!of\\b)\\p{Ll}+ its (?!own\\b|kind\\b)");

  /** "In 1979, a project was begun": where, the sentence before tells. */
  private static final Pattern SOMETHING =
      Pattern.compile("^In \\d{4}, an? [\\p{Ll} -]{3,50} (?:was|were|is) ");

  private static final Pattern ITS =
      Pattern.compile("^(?:In \\d{4}, )?\\p{Lu}[^,]{2,60} \\p{Ll}+ its ");

  private static final Pattern THE_COUNTRY = Pattern.compile("\\bthe (?:country|nation)\\b");

  private static final Pattern FRONTED_YEAR = Pattern.compile("^In \\d{4},? ");

  /** "The capital Norvik lies ...": a name beside its class is the place's own. */
  private static final Pattern OF_THE_CAPITAL =
      Pattern.compile("The capital(?: city)? \\p{Lu}[^,]{2,40} \\p{Ll}");

  /** "Norvik lies ...", "In 1811, Norvik was ...". */
  private boolean ofThePlace() {
    String main = FRONTED_YEAR.matcher(text).replaceFirst("");
    return statement.subject().geographic()
        && (OF_THE_CAPITAL.matcher(main).lookingAt()
            || statement.subject().names().stream()
                .anyMatch(
                    name ->
                        main.matches(
                            "(?s)(?:The )?" + Pattern.quote(name) + " (?!and )\\p{Ll}.*")));
  }

  private void add(Gap gap) {
    List<Span> evidence = new ArrayList<>(telling.because());
    evidence.add(statement.passage().span());
    String before = text.substring(0, gap.start());
    String after = text.substring(gap.end());
    statement.add(
        statement.subject().name(),
        "what is missing in: " + before + "\u2026" + after,
        Map.of(),
        withBracketed(gap),
        new Predicate.Gap(before, text.substring(gap.start(), gap.end()), after, gap.hint()),
        "cloze",
        statement.weight() - 1,
        evidence);
  }

  /**
   * "a dance called ____", of the "salsk (salt dance)": whoever writes what stands there is right.
   */
  private Value withBracketed(Gap gap) {
    if (!(gap.value() instanceof Value.Name name)
        || !gap.hint().isEmpty() && !gap.hint().equals(UNKNOWN)
        || name.kind().equals("person")) {
      return gap.value();
    }
    String sentence = statement.passage().text();
    int end = sentence.indexOf(name.text()) + name.text().length();
    Matcher bracketed = BRACKETED.matcher(sentence);
    return end >= name.text().length() && bracketed.region(end, sentence.length()).lookingAt()
        ? name.also(List.of(bracketed.group(1)))
        : name;
  }

  private static final Pattern BRACKETED =
      Pattern.compile(
          " \\((?:or |also |also called |also known as |in English )?[\"\u201C']?(?!(?:an?|the|see|besides|unlike|in|on|of|from|for|to|by|with|then|literally|which|who|e\\.g|i\\.e|c|ca|about|meaning|sometimes|later|now|formerly|known|especially|mainly|\\p{Ll}+ly|chiefly|mostly|like|such|including|plural|singular|phylum|class|order|family|genus)\\b)([\\p{L}\\p{M}'\u2019-]{3,20}(?: [\\p{L}\\p{M}'\u2019-]{3,20})?)[\"\u201D']?\\)");

  /**
   * A term that a text drops again, and in a sentence that does not name what the text is about:
   * readers found half of these cut off from what they belong to.
   */
  private boolean passingTerm(Gap gap) {
    return !statement.lead()
        && Character.isLowerCase(text.codePointAt(gap.start()))
        && before(gap.start(), TERMED)
        && !statement.naming(text)
        && statement.focus().usesOfTerm(gap.value().text()) < FEWEST_USES;
  }

  private static final int FEWEST_USES = 4;

  private static final String TERMED = "\\b(?:called|named|termed|known as) (?:an? |the )?";

  /** A genus with its family, between which something was lost. */
  private static final Pattern TWO_RANKS =
      Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:aceae|idae|ales|iformes)");

  /** "from ____ to Tom Elm": one of any number. */
  private static final Pattern RANGING = Pattern.compile("\\branging from [^,.]*$");

  /** The names of somebody's children are private. */
  private static final Pattern KIN_NAMED =
      Pattern.compile(
          "\\b(?:wife|husband|sons?|daughters?|child|children|brothers?|sisters?|twins)(?: \\p{Ll}+)?,? (?:named|called) (?:[^.]* and )?$");

  private static final Pattern SEVERAL_DO = Pattern.compile("(?: \\p{Lu}\\p{Ll}+)? (?:are|were) ");

  private static final String TORN_NAME = "\\s+\\p{Lu}\\p{Ll}+\\s+[-\u2013]\\s+\\p{Lu}";

  /** "0.5 mm - 0.6 mm", of which a sentence has lost the end. */
  private static final Pattern RANGE_CUT =
      Pattern.compile("(\\d[\\d.,]*) ?\\p{L}{1,12} [-\u2013] ?\\d");

  private static final Pattern IN_ANOTHER_UNIT =
      Pattern.compile(" [\\p{L}\u00B0\u00B2/]{1,12},? or (?:about |around )?\\d[\\d,.]* ?\\p{L}");

  private static final Pattern AWARDED =
      Pattern.compile("(?: (?:Award|Prize|Medal|Trophy))?[- ](?:winning|nominated)\\b");

  private static final String DESCRIBED = "\\b[Aa]n? (?:(?!of\\b|the\\b)[\\p{Ll}-]+,? )+";

  /** Letters that every keyboard of an English class has. */
  private static final Pattern TYPEABLE = Pattern.compile("[\\p{IsLatin}\\p{M}\\P{L}]+");

  /** Whether what is left out is told nowhere else, and what remains says what it is about. */
  private boolean askable(Gap gap) {
    String key = text.substring(gap.start(), gap.end());
    String rest = text.substring(0, gap.start()) + " " + text.substring(gap.end());
    if (key.matches(".*['\u2019]s?")
        || !TYPEABLE.matcher(key).matches()
        // "the An Lushan Rebellion": "An" is a part of the name.
        || before(gap.start(), "\\p{L} An? ")
        || before(gap.start(), "\\p{L} \\p{Lu}\\p{Ll}+ the ")
            && text.startsWith(" ", gap.end())
            && Character.isUpperCase(text.codePointAt(Math.min(gap.end() + 1, text.length() - 1)))
        // Half of "Elm Fort \u2013 Norvik" is no name.
        || statement.passage().text().contains(key + " \u2013 ") && !text.contains(key + " \u2013 ")
        || listed(gap)
        // "over ____ m or 1000 feet": the other unit tells it.
        || IN_ANOTHER_UNIT.matcher(text.substring(gap.end())).lookingAt()
        || oneOfMany(gap)
        || TWO_RANKS.matcher(key).matches()
        || RANGING.matcher(text.substring(0, gap.start())).find()
        || KIN_NAMED.matcher(text.substring(0, gap.start())).find()
        // "____ School are the only two": the other stood before it.
        || gap.start() < 5 && SEVERAL_DO.matcher(text).region(gap.end(), text.length()).lookingAt()
        // "a ____ Award winning singer" has won others.
        || AWARDED.matcher(text).region(gap.end(), text.length()).lookingAt()
        // "from a prosperous ____ family": planters, or Virginians?
        || text.startsWith(" family", gap.end())
            && (before(gap.start(), DESCRIBED) || before(gap.start(), "\\b[Aa]n? "))
        || RANGE_CUT
            .matcher(statement.passage().text())
            .results()
            .anyMatch(
                range ->
                    range.group(1).equals(key)
                        || text.contains(" " + range.group(1) + " ")
                            && !text.contains(range.group()))
        // "the ____ Republic" of the "Elm Republic \u2013 Birk Agreement"
        || Pattern.compile(Pattern.quote(key) + TORN_NAME)
            .matcher(statement.passage().text())
            .find()
        || passingTerm(gap)
        || GivenAway.test(statement, text, gap.start(), gap.end())) {
      return false;
    }
    String folded = " " + rest.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    for (String word : key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean figure = Character.isDigit(word.isEmpty() ? 'a' : word.charAt(0));
      if (word.length() > 3
          && !(figure && gap.value() instanceof Value.Day)
          && (folded.contains(" " + word + " ")
              || folded.contains(" " + word + "s ")
              || folded.contains(" " + word.replaceFirst("s$", "") + " "))) {
        return false;
      }
    }
    // What one thing is larger than, it may be larger than many.
    if (COMPARED.matcher(text.substring(0, gap.start())).find()) {
      return false;
    }
    if (gap.value() instanceof Value.Name name
        && (related(key, rest) || name.kind().equals("nationality") && ofTheLand(key, rest))) {
      return false;
    }
    // "Kipemba is spoken on ____ Island" has the answer inside a word.
    String bare = key.toLowerCase(Locale.ROOT);
    if (bare.length() > 3 && !Character.isDigit(bare.charAt(0)) && folded.contains(bare)) {
      return false;
    }
    // "Las Palmas de Gran Canaria" lies in "the ____ Islands".
    if (gap.value() instanceof Value.Name name
        && !name.kind().equals("direction")
        && bare.length() > STEM
        && bare.indexOf(' ') < 0
        && folded.contains(" " + bare.substring(0, STEM - 1))) {
      return false;
    }
    // "Salt-eaters are covered with ____ (saltings)" gives it away by its beginning.
    if (defined(gap) && bare.length() > STEM && folded.contains(" " + bare.substring(0, STEM))) {
      return false;
    }
    // "The climate of Norvik has a ____ climate" and "an Institute of ____ hospital" say too much.
    Matcher noun = NEXT_NOUN.matcher(text.substring(gap.end()));
    if (noun.lookingAt()
        && (folded.split(" " + noun.group(1).toLowerCase(Locale.ROOT) + "(?= )", -1).length > 2
            || NEXT_CLASS.matcher(noun.group(1)).matches())) {
      return false;
    }
    // Who somebody is and what he did are two facts.
    if (gap.start() > 0 && statement.told(gap.value().text())) {
      return false;
    }
    boolean number = !(gap.value() instanceof Value.Name);
    boolean own =
        !number
            && statement.subject().names().stream()
                .anyMatch(
                    name ->
                        Spelling.key(name).contains(Spelling.key(key))
                            || Spelling.key(key).contains(Spelling.key(name)));
    // A definition needs no name to say what it is about.
    return !own && (defined(gap) || anchored(rest)) && !detail(rest);
  }

  /**
   * What a long text says by the way. Of 3,110 questions on prose that readers judged, those on a
   * sentence that does not name what the document is about were faulty twice as often as others,
   * those behind the first pages half as often again.
   */
  private boolean detail(String rest) {
    return statement.late() || !statement.lead() && statement.aside(rest);
  }

  private static boolean defined(Gap gap) {
    return gap.value() instanceof Value.Name name && name.kind().equals(TermGaps.DEFINITION);
  }

  /** One of a long list: any of them would do as well. */
  private boolean listed(Gap gap) {
    String behind = text.substring(gap.end());
    // "two ports at Norvik and ____": the other of two, and no more of them.
    if (PAIRED.matcher(text.substring(0, gap.start())).find()
        && PAIR_END.matcher(behind).lookingAt()) {
      return false;
    }
    // "Among its tributaries are the ____ River": one of several.
    if (PLURAL.matcher(text.substring(0, gap.start())).find() && ONE.matcher(behind).matches()) {
      return true;
    }
    // "crossings at ____ and Norvik": the one of two.
    if (PAIR.matcher(text.substring(0, gap.start())).find()
        && PAIRED_WITH.matcher(behind).lookingAt()) {
      return false;
    }
    if (gap.value() instanceof Value.Name && before(gap.start(), "\\bsuch as .*")) {
      return true;
    }
    if (gap.hint().equals(UNKNOWN)
        && (before(gap.start(), "\\p{Lu}\\p{L}+,? and (?:the )?")
            || behind.matches("(?s) and (?:the )?\\p{Lu}.*"))) {
      return true;
    }
    if (before(gap.start(), ", (?:the )?\\p{Lu}[\\p{L} '-]{1,30},? and (?:the )?")) {
      return true;
    }
    if (before(gap.start(), "\\p{Lu}\\p{L}+, (?:the )?")
        && behind.matches("(?s)(?: \\p{L}+){0,2}, and (?:the )?\\p{Lu}.*")) {
      return true;
    }
    return before(gap.start(), ", (?:the )?(?:\\p{Lu}\\p{Ll}+ (?:of )?)?")
        && behind.matches("(?s)(?: \\p{L}+){0,2}, (?:and )?(?:the )?\\p{Lu}.*")
        && text.split(", ").length > 3;
  }

  private static final Pattern PLURAL =
      Pattern.compile("\\b(?:are|were|include|includes|including) (?:the )?$");

  private static final Pattern ONE = Pattern.compile("(?: \\p{L}+)?(?:\\.|, .*\\band .*)");

  private static final Pattern PAIRED =
      Pattern.compile(
          "(?:\\b(?:two|pair of|crossings|border|borders)\\b.* (?:at|of|in|between|with)|\\bbetween) (?:the )?"
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + ")? and (?:the )?$");

  private static final Pattern PAIR =
      Pattern.compile(
          "\\b(?:two|pair of|crossings|border|borders)\\b.* (?:at|of|in|between|with) (?:the )?$");

  private static final Pattern PAIRED_WITH =
      Pattern.compile(
          " and (?:the )?" + Phrases.CAP + "(?: " + Phrases.CAP + ")?(?=[.;]| as well as\\b)");

  private static final Pattern PAIR_END = Pattern.compile("[.,;]| (?:as well as|by|in|on)\\b");

  /** "Cherry Smith were called the Teenagers": the end of a list. */
  private static final Pattern LIST_END =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.-]+ ){1,3}(?<!s )were .*");

  /** "the University of Law, the University of Art and the University of ____". */
  private boolean oneOfMany(Gap gap) {
    Matcher noun = BESIDE.matcher(text);
    noun.region(gap.end(), text.length());
    String behind = noun.lookingAt() ? noun.group(1) : "";
    Matcher of = BEFORE.matcher(text.substring(0, gap.start()));
    String before = of.find() ? of.group(1) : "";
    return several(behind) || several(before);
  }

  private boolean several(String noun) {
    return !noun.isEmpty() && text.split("\\b" + noun + "\\b", -1).length > 3;
  }

  private static final Pattern BESIDE = Pattern.compile(" (\\p{Lu}\\p{Ll}+)");
  private static final Pattern BEFORE = Pattern.compile("(\\p{Lu}\\p{Ll}+) of $");

  /** Letters by which two words are seen to be kin. */
  private static final int STEM = 6;

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:\\p{Ll}{2,}er than|more \\p{Ll}+ than|less \\p{Ll}+ than|(?:less|more) than that of|as (?!well\\b|far\\b|soon\\b|long\\b)\\p{Ll}+ as) (?:the )?(?:[\\p{Ll}-]+ )*(?:of )?$"
              + "|\\b(?:comparable|similar|equal|equivalent)(?: in \\p{Ll}+)? to (?:the )?$|\\bsize of (?:the )?(?:\\p{Ll}+ of )?$");

  private static final Map<String, String> LANDS =
      Map.of(
          "French", "France",
          "Dutch", "Netherlands|Holland",
          "Welsh", "Wales",
          "Irish", "Ireland",
          "Danish", "Denmark",
          "Hellenic", "Greece|Greek",
          "American", "America|United States|U\\.?S\\.?",
          "British", "Britain|United Kingdom|UK|England|London");

  /** Whether what remains names the land of a people: "the Spain national team". */
  private static boolean ofTheLand(String people, String rest) {
    String land =
        LANDS.getOrDefault(people, people.substring(0, Math.min(3, people.length())) + "\\p{L}+");
    return Pattern.compile("\\b(?:" + land + ")(?!\\p{L})").matcher(rest).find();
  }

  /** Whether what remains names the people of a place: "Ukrainians were born in ____". */
  private static boolean related(String key, String rest) {
    if (!key.matches("\\p{Lu}\\p{Ll}{3,}")) {
      return false;
    }
    String stem = key.replaceFirst(key.endsWith("land") ? "land$" : "..$", "");
    String people = key.endsWith("land") ? "\\p{Ll}{0,4}" : "\\p{Ll}*(?:ans?|ese|ish|i)";
    // "the ____ War" and "over Korea": the land tells its people as well.
    String land = key.matches(".*(?:an|ese|ish)") ? "|\\p{Ll}{0,2}" : "";
    return LANDS.entrySet().stream()
            .anyMatch(told -> key.matches(told.getValue()) && rest.contains(told.getKey() + " "))
        || stem.length() > 2
            && Pattern.compile("\\b" + stem + "(?:" + people + land + ")\\b").matcher(rest).find();
  }

  private static final Pattern NEXT_NOUN = Pattern.compile(" (\\p{Ll}{4,})");

  private static final Pattern NEXT_CLASS =
      Pattern.compile("hospital|university|college|school|airport|museum");

  /** A name, no month. */
  private static final Pattern INNER_NAME =
      Pattern.compile("[^.!?] (?!(?:" + Dates.MONTH + ")\\b)(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,})");

  /** Something besides the gap says by name what the sentence is about. */
  private boolean anchored(String rest) {
    return statement.naming(rest) || INNER_NAME.matcher(rest).find();
  }

  /** Whether what stands before an offset ends in a pattern. */
  boolean before(int at, String pattern) {
    return Pattern.compile("(?s).*" + pattern + "$").matcher(text.substring(0, at)).matches();
  }

  /** "Santa Coloma" of "Santa Coloma d'Andorra" is no whole name. */
  private static final Pattern LONGER =
      Pattern.compile(
          " (?:d['\u2019]|(?:de|del|della|di|da|do|dos|du|des|van|von|der|la|le|el|al|ibn|bin) )\\p{Lu}");

  /** What is asked in parentheses: "(in the third year of King ____)", "(particularly ____)". */
  private static final Set<String> ASIDE = Set.of("king", "queen", "emperor", TermGaps.INSTANCE);

  private static final Pattern BEFORE_OUR_ERA =
      Pattern.compile("\\bB\\.?C\\.?(?:E\\.?)?(?![\\p{L}])");

  /** Notes a stretch, where nothing was noted there before. */
  void put(int start, int end, Value value, String hint, int worth) {
    boolean opens = start == 0 || start < 5 && text.startsWith("The ");
    // "The 900 kg cages" are cages that were told of before.
    boolean modifies = opens && start > 0 && Character.isDigit(text.charAt(start));
    boolean overlaps = found.stream().anyMatch(gap -> gap.start() < end && start < gap.end());
    // "from 1479 to 1458 BC" is told with its era.
    boolean early =
        value instanceof Value.Year && BEFORE_OUR_ERA.matcher(text.substring(start)).find();
    // A part of a title is nothing that the document is about.
    boolean quoted = text.substring(0, start).chars().filter(c -> c == '"').count() % 2 == 1;
    boolean longer =
        value instanceof Value.Name
            && (LONGER.matcher(text.substring(end)).lookingAt()
                || text.startsWith(" and ", end) && before(start, " and "));
    boolean aside =
        value instanceof Value.Name name
            && !ASIDE.contains(name.kind())
            && text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
    boolean house =
        before(start, "\\bHouse of ")
            && text.substring(start).matches("(?s)(?:Commons|Lords|Representatives)\\b.*");
    boolean compound = start > 0 && "-/\u2013".indexOf(text.charAt(start - 1)) >= 0;
    if (!overlaps
        && !early
        && !compound
        && !house
        && !aside
        && !quoted
        && !longer
        && !modifies
        && (!opens || telling(text.substring(end)))) {
      found.add(new Gap(start, end, value, hint, worth));
    }
  }

  /**
   * Whether what follows says what a sentence begins with: it names what the document is about, or
   * says of the thing what it alone is.
   */
  private boolean telling(String rest) {
    return statement.naming(rest)
        || rest.matches(
            "(?s)[^,.]{0,40} (?:is|was) (?:[\\p{Ll}]+ )?(?:the|famous|known|home) .*\\p{Lu}\\p{Ll}+.*"
                // What lies at one place is one thing.
                + "|(?s)[^,.]{0,40} (?:is|was) an? [^,.]* (?:located|situated) (?:in|on|at) [^,.]*\\p{Lu}\\p{Ll}+.*");
  }
}
