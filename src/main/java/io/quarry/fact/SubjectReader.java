package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Sentences;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a document is about: from its title, the paragraph that says so, and its box. */
final class SubjectReader {

  private final Document document;
  private final Optional<Passage> lead;

  /** Of {@link #lead}; empty where there is none. */
  private final String leadText;

  private final String title;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private String noun = "";

  SubjectReader(Document document) {
    this.document = document;
    this.lead = LeadParagraph.of(document);
    this.leadText = lead.map(Passage::text).orElse("");
    // "Star (film)" is about Star.
    String bare = document.title().replaceFirst("(?<=\\S)(?:,?\\s+\\([^()]*\\))+$", "");
    this.title = SubjectName.spelled(SubjectName.upright(bare), leadText);
  }

  Subject read() {
    names.add(title);
    names.add(OF_LAND.matcher(title).replaceFirst("$1"));
    lead.map(Sentences::of).ifPresent(sentences -> readLead(sentences.getFirst()));
    document.infobox().ifPresent(this::readBox);
    Matcher calling = CALLING.matcher(document.title());
    if (calling.find() && SubjectKinds.PEOPLE.contains(calling.group(1))) {
      somebody();
    }
    if (noun.isEmpty() && !nouns.isEmpty()) {
      noun = nouns.iterator().next();
    }
    addNouns();
    String name =
        SubjectName.inSentence(SubjectName.told(title, leadText, document), document, nouns);
    String work =
        SubjectName.work(document.title(), document.infobox().map(Block.FieldBox::name).orElse(""));
    // A box for books may be on an essay.
    work = work.equals("book") && SubjectKinds.WRITINGS.contains(noun) ? noun : work;
    // "is a Westish film and theatre actress": somebody, and no film.
    boolean told =
        SubjectName.LEAD_WORKS.contains(noun)
            && !nouns.contains(SubjectKinds.PERSON)
            && !leadText.contains("soap opera")
            && !MUSICAL_KIND.matcher(leadText).find();
    work = work.isEmpty() && told ? noun : work;
    work = work.equals("album") && shortRecord() ? "EP" : work;
    boolean unclear =
        !work.isEmpty() && !title.toLowerCase(Locale.ROOT).contains(work.toLowerCase(Locale.ROOT));
    Optional<String> whole = document.infobox().flatMap(box -> SubjectName.whole(box, title));
    whole.ifPresent(names::add);
    return new Subject(
        unclear
            ? "the " + year() + work + " " + title + performer()
            : performer().isEmpty() ? whole.orElse(name) : "the " + title + performer(),
        names,
        noun,
        nouns,
        !unclear && plural(),
        pronoun(document));
  }

  /** "is a musical marketing term": nothing for the stage. */
  private static final Pattern MUSICAL_KIND =
      Pattern.compile(
          "\\bmusical (?:marketing|term|genre|style|form|group|ensemble|instrument|work|piece|composition|tradition|movement|scale|notation)\\b");

  /** "Ann Ash (Westish poet)" */
  private static final Pattern CALLING =
      Pattern.compile("\\((?:\\p{L}+ )?(\\p{Ll}+)(?:, born \\d{4})?\\)$");

  /** "the elephant", which is a good swimmer: a word that the text uses as no name. */
  private boolean common() {
    return title.matches("\\p{Lu}\\p{Ll}+")
        && Mentions.count(
                document, "\\b(?:[Tt]he|[Aa]n?|of|all) " + title.toLowerCase(Locale.ROOT) + "s?\\b")
            >= FEWEST_USES;
  }

  private static final int FEWEST_USES = 3;

  /** "1920 " of "Salt (1920 film)", by which it is told from others of the name. */
  private String year() {
    Matcher year = OF_YEAR.matcher(document.title());
    return year.find() ? year.group(1) : "";
  }

  private static final Pattern OF_YEAR = Pattern.compile("\\((" + Dates.YEAR + " )[\\p{Ll} ]+\\)$");

  /** " by Ash" of "Salt (Ash song)", by whom it is told from others of the name. */
  private String performer() {
    Matcher performed = PERFORMED.matcher(document.title());
    return performed.find() ? " by " + performed.group(1).replaceFirst("^The ", "the ") : "";
  }

  /** Not "(Westish song)". */
  private static final Pattern PERFORMED =
      Pattern.compile(
          " \\((?!\\p{L}+(?:ish|ese|ian|an|ch|sh) \\p{Ll})(\\p{Lu}[^()]*) (?:song|album|EP|single)\\)$");

  /** Whether a box for albums says that its record is an EP. */
  private boolean shortRecord() {
    return document
        .infobox()
        .flatMap(box -> box.field("type"))
        .filter(type -> type.value().text().strip().equals("EP"))
        .isPresent();
  }

  /** What the sentence that says what the subject is adds to its names and nouns. */
  private void readLead(Passage first) {
    noun = LeadParagraph.classOf(first.text());
    boolean living =
        !SubjectKinds.EVENTS.contains(noun) && !SubjectKinds.HAPPENING.matcher(title).find();
    if (living && LIVED.matcher(leadText).find()
        || LIVED_YEARS.matcher(leadText).find()
            && Mentions.count(document, "(?:^|[.!?] )(?:He|She|His|Her)\\b") > 0) {
      somebody();
    }
    for (Passage.Marked mark : first.marks()) {
      if (mark.mark() == Passage.Mark.BOLD && mark.start() < first.text().length() / 2 + 40) {
        names.add(first.textOf(mark));
      }
    }
    Matcher other =
        Pattern.compile(
                "^(?:The )?"
                    + Pattern.quote(title)
                    + " or (?:the )?("
                    + Phrases.PROPER
                    + ") (?:is|was|are|were)\\b")
            .matcher(Statement.cleaned(first.text()));
    if (other.find()) {
      names.add(other.group(1));
    }
    if (!noun.isEmpty()) {
      nouns.add(noun);
      String suffix = " " + Phrases.capital(noun);
      // "North Hamgyong" and "North Hamgyong Province" are one; "Bodmin Town" may be its club.
      if (SubjectKinds.TERRITORIES.contains(noun)
          || SubjectKinds.CLASSES.contains(noun)
          || SubjectKinds.STANDING.contains(noun)) {
        names.add(title + suffix);
      }
      if (title.endsWith(suffix)) {
        names.add(title.substring(0, title.length() - suffix.length()));
      }
    }
  }

  private void readBox(Block.FieldBox box) {
    if (box.name().contains("country")) {
      nouns.add("country");
    }
    if (BORN.stream().anyMatch(key -> box.field(key).isPresent())) {
      somebody();
    }
    box.field("settlement_type")
        .map(field -> Phrases.lastWord(field.value().text()))
        .filter(
            word -> SubjectKinds.TOWNS.contains(word) || SubjectKinds.TERRITORIES.contains(word))
        .ifPresent(nouns::add);
  }

  private void somebody() {
    if (TOPIC.matcher(title).find() || WORK.matcher(document.title()).find()) {
      return;
    }
    nouns.add(SubjectKinds.PERSON);
    if (!namesake()) {
      names.add(SubjectName.surname(title));
    }
    if (calledByFirstName()) {
      names.add(Phrases.firstWord(title));
    }
  }

  /** "Salt (novel)": the years behind its name are no life. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\((?:[\\w ]+ )?(?:book|novel|stor(?:y|ies)|comics?|manga|musical|film|album|song|play|poem|opera|series|game|magazine|newspaper)\\)$");

  /** Mentions by the first name alone at least, by which a text calls somebody. */
  private static final int FEWEST_FIRST_NAMES = 8;

  /** Whether a text says "Dante" all along, and hardly ever "Alighieri". */
  private boolean calledByFirstName() {
    if (title.indexOf(' ') < 0) {
      return false;
    }
    String first = Phrases.firstWord(title);
    String last = SubjectName.surname(title);
    if (first.equals(last) || !first.matches("\\p{Lu}[\\p{L}\\p{M}]{3,}")) {
      return false;
    }
    long alone =
        Mentions.count(document, "(?<!\\p{Lu}\\p{L}{0,20} )\\b" + first + "\\b(?! \\p{Lu})");
    long byLast = Mentions.count(document, "(?<!" + first + " )\\b" + Pattern.quote(last) + "\\b");
    return alone >= FEWEST_FIRST_NAMES && alone > TIMES_AS_OFTEN * 2 * byLast;
  }

  /** Mentions of somebody else of the same last name at least, of whom it may be told as well. */
  private static final int FEWEST_OF_A_NAMESAKE = 4;

  /** Mentions of the subject for each of a namesake, behind which nobody mistakes the one meant. */
  private static final int TIMES_AS_OFTEN = 2;

  /** Whether the text names another of the family by full name so often that either is meant. */
  private boolean namesake() {
    String surname = SubjectName.surname(title);
    String first = title.substring(0, Math.max(0, title.indexOf(' ')));
    Map<String, Long> named =
        Pattern.compile(
                "(?<!\\band )(?<!\\p{Lu}[\\p{L}.]{0,20} )\\b(\\p{Lu}\\p{L}{2,}) "
                    + Pattern.quote(surname)
                    + "\\b")
            .matcher(document.text())
            .results()
            .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
    long own =
        Math.max(named.getOrDefault(first, 0L), Mentions.count(document, Pattern.quote(title)));
    return !first.isEmpty()
        && !surname.equals(title)
        && named.entrySet().stream()
            .filter(
                entry -> !title.contains(entry.getKey()) && !HONORIFICS.contains(entry.getKey()))
            .anyMatch(
                entry ->
                    entry.getValue() >= FEWEST_OF_A_NAMESAKE
                        && TIMES_AS_OFTEN * entry.getValue() > own);
  }

  /** What stands before a last name, and is no first name. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "President",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "General",
          "Captain",
          "Colonel",
          "Lord",
          "Lady",
          "Sir",
          "Senator",
          "Governor",
          "Professor",
          "Saint",
          "Miss",
          "Mrs",
          "When",
          "While",
          "After",
          "Before",
          "Since",
          "Although",
          "The",
          "That",
          "Then",
          "However",
          "Emperor");

  /** "Farming in Norvik" is nobody, though its lead calls Norvik a producer. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\p{Ll} (?:in|on|at|for) (?:the )?\\p{Lu}|^(?:History|List|Timeline|\\p{L}+ history|Economy|Politics|Culture|Geography|Music|Education|Religion|Government|Demographics|Politics) of ");

  /** Adds the nouns that go with those found. */
  private void addNouns() {
    if (SubjectKinds.PEOPLE.contains(noun) && !common()
        || noun.isEmpty() && nouns.isEmpty() && spokenOf(document, title)) {
      somebody();
    }
    nouns.addAll(classes(title));
    for (Set<String> synonyms : SubjectKinds.SYNONYMS) {
      if (synonyms.contains(noun)) {
        nouns.addAll(synonyms);
      }
    }
    if (document.infobox().filter(SubjectReader::living).isPresent() && title.indexOf(' ') > 0) {
      nouns.add("species");
    }
    if (SubjectKinds.TERRITORIES.contains(noun)) {
      nouns.add("region");
    }
    if (nouns.contains("city") || nouns.contains("town")) {
      nouns.addAll(List.of("city", "town"));
    }
    if ((nouns.contains("country") || nouns.contains("territory"))
        && leadText.contains(" the island")) {
      nouns.add("island");
    }
  }

  /** "Articles of Norvik", which "was a treaty", and yet "the Articles were". */
  private static final Pattern SEVERAL = Pattern.compile("(\\p{Lu}\\p{Ll}+[^s]s) of .*");

  /** Whether the lead, or the text after it, puts its verb into the plural. */
  private boolean plural() {
    Matcher several = SEVERAL.matcher(title);
    if (several.matches()
        && Mentions.count(document, "\\b[Tt]he " + several.group(1) + " (?:were|are|have)\\b")
            > 0) {
      return true;
    }
    return Pattern.compile(
            "^(?:The )?"
                + Pattern.quote(title)
                + "(?: \\([^()]*\\))?,?(?: [^.;,()]{3,80},)? (?:are|were|have)\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(leadText)
        .find();
  }

  /** Fields that only somebody's box has. */
  private static final Set<String> BORN =
      Set.of("birth_date", "birth_place", "born", "date_of_birth", "place_of_birth", "birthplace");

  /** A name at the beginning of a sentence: "Ann B. Ash Jr." has points and no end. */
  private static final String FIRST_WORDS =
      "\\p{Lu}(?:[^.(]|(?<=\\b(?:\\p{Lu}|Jr|Sr|St|Dr))\\.){2,80}";

  /** A lead sentence that gives days of birth or death behind the name tells of somebody. */
  private static final Pattern LIVED =
      Pattern.compile(
          "^"
              + FIRST_WORDS
              + " ?(?:\\([^()]*\\),? [^.(]{0,60})?\\((?:[^()]{0,60}[;,] )?(?:born (?!as\\b)|"
              + "(?:c(?:a|irca)?\\.? ?\\d{3,4}(?= ?[\u2013-] ?"
              + Dates.DAY
              + ")|"
              + Dates.DAY
              + "|(?="
              + Dates.YEAR
              + " ?[\u2013-] ?(?:"
              + Dates.DAY
              + "))"
              + Dates.YEAR
              + ")"
              + LeadTimes.PLACE
              + " ?[\u2013-] ?"
              + LeadTimes.PLACED
              + "(?:"
              + Dates.DAY
              + "))[^()]*\\)");

  /** "(1880-1911) was a painter", of whom the text goes on with "he" or "she". */
  private static final Pattern LIVED_YEARS =
      Pattern.compile(
          "^(?!(?:HMS|USS|SS|RMS|SMS) )"
              + FIRST_WORDS
              + " ?\\((?:[^()]{0,60}[;,] )?"
              + Dates.YEAR
              + " ?[\u2013-] ?"
              + Dates.YEAR
              + "\\),? (?:is|was) an? [^.,;]*?\\b\\p{Ll}+(?:er|or|ist|ian|ant|eer|man|woman|ess)\\b(?<!paper|steamer|cruiser|destroyer|liner|carrier|trawler|schooner|tanker|freighter)");

  /** "Ash II of Westland" is "Ash II" as well. */
  private static final Pattern OF_LAND = Pattern.compile("^(.+ [IVX]+) of .+$");

  /** "He" or "She", whichever a text says more often; nothing where it says both as often. */
  private static String pronoun(Document document) {
    long he = Mentions.count(document, "\\b(?:[Hh]e|[Hh]is)\\b");
    long she = Mentions.count(document, "\\b(?:[Ss]he|[Hh]er)\\b");
    return he > she ? "He" : she > he ? "She" : "";
  }

  /** Its first word, as in "Park Elm" and "Battle of Norvik", or its last, as in "Elm Park". */
  private static Set<String> classes(String title) {
    Set<String> classes = new LinkedHashSet<>();
    if (title.indexOf(' ') > 0) {
      boolean of = title.contains(" of ");
      String last = Phrases.lastWord(title);
      String first = Phrases.firstWord(title).toLowerCase(Locale.ROOT);
      if (SubjectKinds.CLASSES.contains(first)) {
        classes.add(first);
      } else if (!of && SubjectKinds.CLASSES.contains(last)) {
        classes.add(last);
      }
    }
    return classes;
  }

  private static final Pattern TAXON = Pattern.compile("taxobox|speciesbox");

  /** Whether a box is on something that lives, by its name or because it tells a kingdom. */
  static boolean living(Block.FieldBox box) {
    return TAXON.matcher(box.name()).find() || box.field("kingdom").isPresent();
  }

  /** Whether a box is on something that is told with "the": a taxon, but no herb or crop. */
  static boolean articled(Block.FieldBox box) {
    return TAXON.matcher(box.name()).find() || animal(box);
  }

  /** Whether a box tells that its subject is an animal. */
  static boolean animal(Block.FieldBox box) {
    return Stream.of("kingdom", "regnum")
        .flatMap(key -> box.field(key).stream())
        .anyMatch(kingdom -> kingdom.value().text().contains("Animal"));
  }

  /** Sentences of a life that begin with "He" or "She" at least. */
  private static final int FEWEST_OF_A_LIFE = 4;

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?!The )\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+(?: (?:de|da|van|von|del|di|al|bin|ibn|the(?= \\p{Lu})|of(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*)){1,4}");

  /** "the Salt War": whoever has a full name has no article. */
  private static boolean articled(Document document, String title) {
    // "the Ann Ash Foundation" is another.
    String name = Pattern.quote(title) + "\\b(?! \\p{Lu})";
    return 2 * Mentions.count(document, "\\b[Tt]he " + name)
        > Mentions.count(document, "\\b" + name);
  }

  /** Whether a text of unclear lead goes on with "he" or "she", not with "it". */
  private static boolean spokenOf(Document document, String title) {
    if (!FULL_NAME.matcher(title).matches() || articled(document, title)) {
      return false;
    }
    long of = Mentions.count(document, "(?:^|[.!?] )(?:He|She|His|Her)\\b");
    return of >= FEWEST_OF_A_LIFE
        && 2 * of > 3 * Mentions.count(document, "(?:^|[.!?] )(?:It|Its)\\b")
        && of > 2 * Mentions.count(document, "(?:^|[.!?] )They\\b");
  }
}
