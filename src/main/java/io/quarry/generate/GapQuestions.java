package io.quarry.generate;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Months;
import io.quarry.document.Passage;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.GivenNames;
import io.quarry.fact.Numbers;
import io.quarry.fact.PersonNouns;
import io.quarry.fact.Predicate;
import io.quarry.fact.Spelling;
import io.quarry.fact.Subject;
import io.quarry.fact.Value;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atteo.evo.inflector.English;

/**
 * Sentences with a gap: to be filled from options where enough are known that are surely wrong, for
 * names can be written in many ways; else to be filled in.
 */
final class GapQuestions {

  /** Classes whose lists tell what kind of thing a name stands for. */
  private static final List<String> COMMON =
      List.of(
          "country",
          "city",
          "continent",
          "ocean",
          "sea",
          "planet",
          "period",
          "epoch",
          "religion",
          "desert",
          "state",
          "province");

  /** Classes a document may show that say enough to guess by. */
  private static final List<String> SHOWN =
      List.of("city", "village", "country", "province", "district", "county", "island");

  private static final Set<String> HOMES = Set.of("country", "continent");

  /** The hint of a share that is told as "70-80". */
  private static final String RANGE = "range";

  /** The hint of a figure that is told as "about 2.5". */
  private static final String ROUGH = "roughly";

  /** In characters: the sentences before and behind. */
  private static final int NEAR = 400;

  /** A sentence that says what the document is about is no caption and no hint for readers. */
  private static final int FEWEST_WORDS = 7;

  private static final Pattern IN_A_COUNTRY = Pattern.compile("(?: in|,) (?:the )?\\p{Lu}");

  private static final Pattern UNIVERSITY_IN =
      Pattern.compile(" (?:University|College)(?: in|,) \\p{Lu}");

  private static final Pattern IS = Pattern.compile("\\b(?:is|was|are|were)\\b");

  private static final String DIRECTION = "direction";

  private static final String NATIONALITY = "nationality";

  /** "College of Salt Island" is no island. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:College|University|School|Museum|Academy|Institute|Church|Order|Bank|House|Department|Ministry|Battle|Republic|Kingdom) .*");

  /** A gap with what may fill it. */
  record Gapped(String stem, Kind kind) {}

  private final Facts facts;
  private final NameOptions names;
  private final OtherNames otherNames;
  private final Document document;

  /** The sentences that say what the document is about. */
  private final String first;

  GapQuestions(Facts facts, NameOptions names, OtherNames otherNames, Document document) {
    this.facts = facts;
    this.names = names;
    this.otherNames = otherNames;
    this.document = document;
    this.first = first(document, facts.subject());
  }

  private static String first(Document document, Subject subject) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Sentences.of(((Block.Paragraph) block).text()))
        .filter(paragraph -> paragraph.stream().anyMatch(sentence -> about(subject, sentence)))
        .findFirst()
        .map(paragraph -> paragraph.stream().limit(2).map(Passage::text))
        .map(sentences -> sentences.collect(Collectors.joining(" ")))
        .orElse("");
  }

  private static boolean about(Subject subject, Passage sentence) {
    return subject.names().stream().anyMatch(sentence.text()::contains)
        && IS.matcher(sentence.text()).find()
        && sentence.text().split(" ").length >= FEWEST_WORDS;
  }

  /** The question; empty where nobody could tell what kind of thing is missing. */
  Optional<Gapped> question(Fact fact, Predicate.Gap gap, Random random) {
    String value = fact.value().text();
    Optional<String> hint =
        gap.hint().equals("?")
            ? kind(value)
                .or(() -> language(value, gap))
                .or(() -> beside(gap))
                .or(() -> somebody(value, gap))
                .or(() -> onTheWay(value, gap))
                .or(() -> classed(gap))
            : Optional.of(gap.hint())
                .filter(told -> !told.equals(NATIONALITY) || ClassLists.knows(NATIONALITY, value));
    return hint.filter(told -> !home(told, fact.value().text(), gap))
        .filter(told -> !givenAway(told, fact, gap))
        .flatMap(told -> asked(fact, gap, told, random));
  }

  private Optional<Gapped> asked(Fact fact, Predicate.Gap gap, String hint, Random random) {
    Optional<Kind> choice = choice(fact, gap, hint, random);
    if (choice.isPresent()) {
      return choice
          .filter(kind -> anchored(fact.value(), gap, hint))
          .map(kind -> new Gapped(open(gap, hint) + Question.BLANK + gap.after(), kind));
    }
    return Optional.of(typed(fact, gap, hint))
        .filter(typed -> typable(hint, gap) && brief(fact.value(), hint));
  }

  /**
   * Names and figures beside the subject's own by which a sentence with a gap says which of the
   * options is meant: readers found three of five choices with fewer faulty ("The salt fair is held
   * in ____": also elsewhere), and one of four of the others.
   */
  private static final int FEWEST_ANCHORS = 3;

  /** The same where a place is told of, or where in it something lies: then the map says which. */
  private static final int FEWEST_ON_A_MAP = 1;

  private boolean anchored(Value value, Predicate.Gap gap, String hint) {
    boolean onMap = hint.equals(DIRECTION) || facts.subject().place();
    boolean weather = value instanceof Value.Name name && kind(name, hint).equals(Weather.KIND);
    boolean nicknamed = gap.after().contains("nicknamed");
    return weather
        || nicknamed
        || hint.equals(ROUGH)
        || anchors(gap) >= (onMap ? FEWEST_ON_A_MAP : FEWEST_ANCHORS);
  }

  private static final Pattern ANCHOR =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'\u2019_-])[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}-]*");

  /** How many words of a sentence, its first aside, are names or figures and not the subject's. */
  private long anchors(Predicate.Gap gap) {
    String own = String.join(" ", facts.subject().names());
    String sentence = gap.before() + Question.BLANK + gap.after();
    return ANCHOR
        .matcher(sentence)
        .results()
        .filter(word -> word.start() > 0 && !own.contains(word.group()))
        .count();
  }

  /** Classes of names that are people's. */
  private static final Set<String> SOMEBODY =
      Set.of(
          "person",
          "president",
          "king",
          "queen",
          "emperor",
          "pope",
          "general",
          "captain",
          "prince");

  /** In words: of no longer name does everybody know how much of it to type. */
  private static final int LONGEST_TYPED = 2;

  /** Whether a name, or a form of it that is accepted, is short enough to be typed as meant. */
  private boolean brief(Value value, String hint) {
    return !(value instanceof Value.Name name)
        || !Character.isUpperCase(name.text().codePointAt(0))
        || hint.equals("person")
        || SOMEBODY.contains(name.kind())
        || typedForms(classed(value, hint)).stream()
            .anyMatch(form -> form.split(" ").length <= LONGEST_TYPED);
  }

  /** "During the ____ War" where the document tells of both. */
  private boolean eitherWar(String name) {
    List<String> other =
        switch (name) {
          case "First World" -> List.of("Second World War", "World War II");
          case "Second World" -> List.of("First World War", "World War I ", "World War I.");
          default -> List.of();
        };
    return other.stream().anyMatch(document.text()::contains);
  }

  private static final Pattern INNER_NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},] )(?:the )?(\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,})");

  /** Whether a sentence names anything but the subject and months. */
  private boolean others(String sentence) {
    String own = String.join(" ", facts.subject().names());
    return INNER_NAME
        .matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .anyMatch(name -> !own.contains(name) && !Months.NAMES.contains(name));
  }

  /** In characters: a short text has no room for what is told by the way. */
  private static final int BRIEF = 10_000;

  private static final Pattern OF_A_PEOPLE =
      Pattern.compile(
          " (?:explorers?|settlers?|colonists?|culture|navigators?|sailors?|traders?|missionar(?:y|ies)|monks?)\\b");

  private static final Pattern OF_A_LAND =
      Pattern.compile(
          " (?:province|provinces|state|states|city|cities|town|towns|government|territory|island)\\b");

  private static final Pattern REALM =
      Pattern.compile("\\b(?:Kingdom|Republic|University|Crown|King|Queen|Bank) of (?:the )?$");

  /**
   * Whether the names around it tell the answer to whoever knows a map: lands below the headings by
   * their towns, peoples by their deeds, realms by their lands, and a point of the compass by its
   * opposite.
   */
  private boolean givenAway(String kind, Fact fact, Predicate.Gap gap) {
    if (ClassLists.knows("country", fact.value().text()) && REALM.matcher(gap.before()).find()) {
      return true;
    }
    // "the only ____ province" in a text on Manitoba
    if (ClassLists.knows(NATIONALITY, fact.value().text())
        && OF_A_LAND.matcher(gap.after()).lookingAt()) {
      return true;
    }
    // "____ culture" in a text on Palermo: Palermitan
    if (fact.value() instanceof Value.Name name
        && akin(name.text(), facts.subject().name() + names(gap))) {
      return true;
    }
    if (kind.equals("country")) {
      return document.text().length() > BRIEF
          && !fact.topic().isEmpty()
          && others(gap.before() + " " + gap.after());
    }
    if (kind.equals(NATIONALITY)) {
      return OF_A_PEOPLE.matcher(gap.after()).lookingAt()
          && others(gap.before() + " " + gap.after());
    }
    return kind.equals(DIRECTION)
        && Compass.opposed(fact.value().text(), gap.before() + " " + gap.after());
  }

  /** The names that stand beside a gap. */
  private static String names(Predicate.Gap gap) {
    return ANCHOR
        .matcher(gap.before() + Question.BLANK + gap.after())
        .results()
        .map(name -> " " + name.group())
        .collect(Collectors.joining());
  }

  /** Letters by which a word is seen to come from another. */
  private static final int STEM = 5;

  /** Whether some word of a name comes from one of a text, and is not the same. */
  private static boolean akin(String name, String text) {
    List<String> words = Wording.NOT_A_WORD.splitAsStream(text).map(Spelling::key).toList();
    return Wording.NOT_A_WORD
        .splitAsStream(name)
        .map(Spelling::key)
        .filter(word -> word.length() > STEM)
        .anyMatch(
            word ->
                words.stream()
                    .anyMatch(
                        other ->
                            other.length() > STEM
                                && other.startsWith(word.substring(0, STEM))
                                && !other.equals(word)));
  }

  /** Whether a country or continent is the one that the subject lies in: nobody need know more. */
  private boolean home(String kind, String name, Predicate.Gap gap) {
    // "Salt Zoo in ____": where a thing with a name lies is no news.
    if (kind.equals("war") && eitherWar(name)) {
      return true;
    }
    // A town lies on its continent, and a man worked on his.
    if (kind.equals("continent") && (facts.subject().place() || facts.subject().person())) {
      return true;
    }
    // Everybody looks from the Earth.
    if (kind.equals("planet") && name.equals("Earth")) {
      return true;
    }
    // Nobody is based in a person.
    if (kind.equals("person") && gap.before().endsWith(" in ")) {
      return true;
    }
    if (kind.equals("person")) {
      return ClassLists.knows("country", name.substring(name.lastIndexOf(' ') + 1));
    }
    // Where the thing itself stands is told with what it is.
    if (kind.equals("city")
        && AcceptedForms.named(name, first)
        && gap.before().matches("(?s).*\\b(?:most|one of|\\p{Ll}{2,}est)\\b.* in ")) {
      return true;
    }
    // What lies east of one land lies east of many.
    if (kind.equals("country") && BEYOND.matcher(gap.before()).find()) {
      return true;
    }
    // "ambassador to ____ in Norvik": who knows the town knows the land.
    if (kind.equals("country") && IN_A_TOWN.matcher(gap.after()).lookingAt()) {
      return true;
    }
    // That the largest oak of a land stands on its continent goes without saying, and that a town's
    // library is the oldest of its country.
    if ((kind.equals("continent") || kind.equals("country") && facts.subject().place())
        && gap.before().matches("(?s).*\\b(?:most|one of|\\p{Ll}{2,}est)\\b.* (?:in|of) ")) {
      return true;
    }
    return HOMES.contains(kind)
        && (AcceptedForms.named(name, first)
            || gap.before().matches("(?s).*\\p{Lu}[\\p{L}\\p{M}-]+ in (?:the )?"));
  }

  private static final Pattern BEYOND =
      Pattern.compile("\\b(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)\\p{Ll}* of (?:the )?$");

  private static final Pattern IN_A_TOWN = Pattern.compile(" in \\p{Lu}");

  private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])n? $");

  /** What stands before the gap; "an ____ painter" would tell an Italian from a Dane. */
  private static String open(Predicate.Gap gap, String hint) {
    return hint.equals(NATIONALITY)
        ? ARTICLE.matcher(gap.before()).replaceFirst("$1(n) ")
        : gap.before();
  }

  /**
   * Countries are chosen or not asked: where they cannot be chosen they are told by the way. An
   * English writer is a British one as well, for whoever types. Of a border they are the point.
   */
  private static boolean typable(String hint, Predicate.Gap gap) {
    return hint.equals("country")
        ? BORDER.matcher(gap.before()).find()
        : !hint.equals(NATIONALITY) && !hint.equals(ROUGH);
  }

  private static final Pattern BORDER =
      Pattern.compile("\\bborder(?:s|ed)? (?:with |on )?(?:the )?$");

  private Gapped typed(Fact fact, Predicate.Gap gap, String hint) {
    return new Gapped(
        gap.before()
            + Question.BLANK
            + hinted(hint, gap.after())
            + gap.after()
            + (hint.equals(RANGE) ? " Give a range." : ""),
        new Kind.Cloze(
            several(
                gap,
                withUnit(
                    withOtherNames(
                        gap, fact.value(), historic(gap, typedForms(classed(fact.value(), hint)))),
                    gap.after(),
                    hint.equals(RANGE)))));
  }

  /** Also what the text says it is known as, but for what the sentence itself says. */
  private List<String> withOtherNames(Predicate.Gap gap, Value value, List<String> forms) {
    Set<String> all = new LinkedHashSet<>(forms);
    if (value instanceof Value.Name name) {
      otherNames.of(name.text()).stream()
          .filter(other -> !facts.subject().named(other))
          .filter(other -> !(gap.before() + gap.after()).contains(other))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static final Pattern OF_OLD =
      Pattern.compile("\\b(?:Kingdom|Republic|Empire|Duchy|[Ii]sland|isle|crown|Parliament) of $");

  /** "the Kingdom of England" is no United Kingdom, whoever says so of the land of today. */
  private static List<String> historic(Predicate.Gap gap, List<String> forms) {
    List<String> others = Synonyms.of(forms.getFirst());
    return OF_OLD.matcher(gap.before()).find()
        ? forms.stream().filter(form -> !others.contains(form)).toList()
        : forms;
  }

  private static final Pattern ARE_CALLED =
      Pattern.compile("\\bare (?:\\p{Ll}+ )?(?:called|known as|termed|referred to as) $");

  /** "Monks who were ordained are called ____": one of them, or several. */
  private static List<String> several(Predicate.Gap gap, List<String> forms) {
    String key = forms.getFirst();
    if (!ARE_CALLED.matcher(gap.before()).find() || key.endsWith("s")) {
      return forms;
    }
    List<String> all = new ArrayList<>(forms);
    all.add(English.plural(key));
    return all;
  }

  /** "80-90%" for "80-90", and "between 80 and 90". */
  private static List<String> withUnit(List<String> forms, String after, boolean range) {
    List<String> all = new ArrayList<>(forms);
    if (range) {
      forms.stream()
          .filter(form -> form.contains(" to "))
          .forEach(form -> all.add("between " + form.replace(" to ", " and ")));
    }
    if (after.startsWith("%")) {
      List.copyOf(all).forEach(form -> all.add(form + "%"));
    }
    return List.copyOf(all);
  }

  /** "Sci-Tech" for the "East Elmland Sci-Tech" Library, where the text knows East Elmland. */
  private Optional<String> afterPlace(String name) {
    String[] words = name.split(" ");
    for (int i = words.length - 1; words.length > LONGEST_TYPED && i > 0; i--) {
      String place = String.join(" ", List.of(words).subList(0, i));
      if (facts.names().classOf(place).isPresent() || facts.subject().named(place)) {
        return Optional.of(String.join(" ", List.of(words).subList(i, words.length)));
      }
    }
    return Optional.empty();
  }

  /**
   * "Woodrow Elm" for President "Elm", "Emil IV Birk" for Emperor "Emil IV", as the text has it.
   */
  private List<String> typedForms(Value value) {
    Set<String> forms = new LinkedHashSet<>(accepted(value, facts.subject()));
    if (value instanceof Value.Name name) {
      afterPlace(name.text()).ifPresent(forms::add);
    }
    if (value instanceof Value.Name name && SOMEBODY.contains(name.kind())) {
      facts.people().stream()
          .filter(person -> person.endsWith(" " + name.text()))
          .forEach(forms::add);
      forms.addAll(elsewhere(name));
      inFull(name.text()).ifPresent(forms::add);
      if (name.text().matches(".* [IVX]+")) {
        Pattern.compile(Pattern.quote(name.text()) + " \\p{Lu}\\p{Ll}{2,}+")
            .matcher(document.text())
            .results()
            .map(MatchResult::group)
            .limit(1)
            .forEach(forms::add);
      }
    }
    return List.copyOf(forms);
  }

  /** By what names other facts know somebody. */
  private List<String> elsewhere(Value.Name somebody) {
    return facts.facts().stream()
        .map(Fact::value)
        .filter(Value.Name.class::isInstance)
        .map(Value.Name.class::cast)
        .filter(name -> name.kind().equals("person") && name.forms().contains(somebody.text()))
        .flatMap(name -> AcceptedForms.of(name, facts.subject()).stream())
        .toList();
  }

  /** "Woodrow Elm" of "President Woodrow Elm", where a sentence has "President Elm". */
  private Optional<String> inFull(String lastName) {
    return lastName.indexOf(' ') >= 0
        ? Optional.empty()
        : Pattern.compile(
                "\\b(?:President|General|Captain|Prince|Queen|King|Emperor) ((?:\\p{Lu}[\\p{Ll}.]+ ){1,2}"
                    + Pattern.quote(lastName)
                    + ")\\b")
            .matcher(document.text())
            .results()
            .map(found -> found.group(1))
            .findFirst();
  }

  /** A name with the class that the hint tells, by which it may be typed in other ways. */
  private static Value classed(Value value, String hint) {
    return value instanceof Value.Name name && name.kind().isEmpty() && !hint.equals(RANGE)
        ? new Value.Name(name.text(), name.aliases(), hint)
        : value;
  }

  private Optional<Kind> choice(Fact fact, Predicate.Gap gap, String hint, Random random) {
    return switch (fact.value()) {
      case Value.Day day ->
          Optional.of(
              Choices.ordered(
                  Choices.days(day.date(), d -> false, random).stream()
                      .map(d -> new Value.Day(d, day.monthFirst()).text())
                      .toList(),
                  day.text()));
      case Value.Name name when hint.equals(ROUGH) -> about(name.text(), random);
      case Value.Name name -> {
        if (kind(name, hint).equals("city") && IN_A_COUNTRY.matcher(gap.after()).lookingAt()
            || UNIVERSITY_IN.matcher(gap.after()).lookingAt()) {
          // Only one of the options would lie there.
          yield Optional.empty();
        }
        boolean articled = gap.before().endsWith("the ");
        String kind = kind(name, hint);
        if (kind.equals("city") && DISTANCE.matcher(gap.before()).find()) {
          // Which of the cities of the world may be near, everybody sees.
          yield Optional.empty();
        }
        if (UNLIKE.contains(kind)) {
          yield Optional.empty();
        }
        if (kind.equals(Weather.KIND)) {
          yield Optional.of(Choices.shuffled(name.text(), Weather.others(name.text()), random));
        }
        if (kind.equals(DIRECTION)) {
          yield Optional.of(Choices.shuffled(name.text(), Compass.others(name.text()), random));
        }
        List<String> wrong =
            names.wrongInGap(
                fact,
                new Value.Name(name.text(), name.aliases(), kind),
                around(fact),
                candidate ->
                    (!gap.after().startsWith(" University")
                            || document.text().contains(candidate + " University"))
                        && (!gap.before().endsWith("Sea of ") || candidate.startsWith("Sea of "))
                        && (!gap.before().endsWith("University of ")
                            || candidate.startsWith("University of "))
                        && (kind.equals(NATIONALITY) || fitsArticle(gap.before(), candidate))
                        && (!kind.equals("country")
                            // Nothing borders itself.
                            || Wording.takesArticle(candidate) == articled
                                && !AcceptedForms.named(candidate, first)),
                random);
        boolean afar =
            WATERS.contains(kind)
                && wrong.stream().filter(water -> document.text().contains(water)).count()
                    < MOST_AFAR;
        yield wrong.size() == Choices.SIZE - 1 && !afar
            ? Optional.of(Choices.shuffled(name.text(), wrong, random))
            : Optional.empty();
      }
      case Value.Year y -> Optional.empty();
      case Value.Years y -> Optional.empty();
      case Value.Quantity q -> Optional.empty();
    };
  }

  /** Figures so far apart that whoever knows it roughly knows it. */
  private static Optional<Kind> about(String figure, Random random) {
    return Numbers.read(figure)
        .flatMap(
            number ->
                Choices.around(
                    number, number.multiply(FAR_APART), other -> other.signum() <= 0, random))
        .map(
            options ->
                Choices.ordered(
                    options.stream().map(Numbers::written).toList(),
                    Numbers.written(Numbers.read(figure).orElseThrow())));
  }

  private static final BigDecimal FAR_APART = new BigDecimal("0.3");

  /** Kinds of which a sentence mostly tells by its time or place which one it can be. */
  private static final Set<String> UNLIKE = Set.of("war", "army", "continent", "region");

  private static final Set<String> WATERS = Set.of("sea", "ocean");

  /** Of seas that a text does not speak of, no pupil believes that they wash its coast. */
  private static final int MOST_AFAR = 2;

  private static final Pattern DISTANCE =
      Pattern.compile("\\b(?:km|kilomet(?:re|er)s|miles|mi) [^.,]{0,30}\\b(?:of|from|to) $");

  private static final Pattern VOWEL = Pattern.compile("[AEIO\u00C5\u00C9].*|U(?!kr|ga|ni|ru|S).*");

  /** "an ____" leaves no room for a Dane. */
  private static boolean fitsArticle(String before, String candidate) {
    boolean vowel = VOWEL.matcher(candidate).matches();
    return before.matches("(?s).*\\b[Aa]n ") ? vowel : !before.matches("(?s).*\\b[Aa] ") || !vowel;
  }

  private static String kind(Value.Name name, String hint) {
    return hint.isEmpty() ? name.kind() : hint;
  }

  /** What stands near the sentence, where something else may be said to be as true. */
  private String around(Fact fact) {
    Span sentence = fact.evidence().get(fact.evidence().size() - 1);
    String text = document.text();
    return text.substring(
        Math.max(0, sentence.start() - NEAR), Math.min(text.length(), sentence.end() + NEAR));
  }

  /** In parentheses behind the gap; not inside a word, as in "the ____-largest city". */
  private static String hinted(String told, String after) {
    boolean plain =
        told.isEmpty()
            || told.equals(RANGE)
            || told.equals(ROUGH)
            || after.startsWith("-")
            || after.startsWith(" " + told + " ")
            || after.matches(
                "(?s), an? (?:[\\p{Ll}-]+ ){0,2}(?:town|village|city|settlement|port|"
                    + told
                    + ")\\b.*");
    return plain ? "" : " (" + told + ")";
  }

  private Optional<String> kind(String name) {
    if (INSTITUTION.matcher(name).matches() || ClassLists.knows(NATIONALITY, name)) {
      return Optional.empty();
    }
    return COMMON.stream()
        .filter(kind -> ClassLists.knows(kind, name))
        .findFirst()
        .or(() -> facts.names().classOf(name).filter(SHOWN::contains));
  }

  /** "____ is the official language of Elm": what follows tells the kind by itself. */
  private static Optional<String> classed(Predicate.Gap gap) {
    return Optional.of("")
        .filter(plain -> gap.before().isEmpty() || gap.before().equals("The "))
        .filter(plain -> CLASSED.matcher(gap.after()).lookingAt());
  }

  private static final Pattern CLASSED =
      Pattern.compile(
          " (?:is|was) (?:also |now )?(?:the|\\p{Lu}[\\p{L}\\p{M}]+['\u2019]s (?:main|chief|principal|official|national|only)) (?:\\p{Ll}+ ){0,2}?"
              + "(?:language|religion|river|island|city|town|village|port|lake|mountain|publication|newspaper|currency|dish|drink|resource|industry|crop|export|festival|instrument|symbol|bird|flower|animal|species|genus|tribe|dynasty|airline|university|airport|station|museum|company|party|agency|body|organ|gland|bone|enzyme|hormone|gas|metal|mineral|molecule|protein|vitamin|god|goddess|saint)"
              + " (?:of|that|which|where|for|on|in) (?=[^,;]*\\p{Lu})");

  /** "written in ____", "____ is spoken": a word for a people is their language there. */
  private static Optional<String> language(String name, Predicate.Gap gap) {
    boolean told =
        IN_A_LANGUAGE.matcher(gap.before()).find()
                && BEHIND_A_LANGUAGE.matcher(gap.after()).lookingAt()
            || gap.before().isEmpty()
                && SPOKEN.matcher(gap.after()).lookingAt()
                && AMONG.matcher(gap.after()).find();
    return Optional.of("language")
        .filter(language -> told && !name.equals("English"))
        .filter(
            language ->
                ClassLists.knows(NATIONALITY, name.replaceFirst("^(?:Old|Middle|Ancient) ", "")));
  }

  private static final Pattern IN_A_LANGUAGE =
      Pattern.compile(
          "\\b(?:written|wrote|spoken|fluent|literate|published|composed|sung|translated|conversed|taught|lectured|known|called|words?|names?)\\b(?: [\\p{Ll}]+){0,3} (?:in|into) (?:both )?$"
              + "|\\b(?:speak|speaks|spoke|learned|learnt|studied) (?:both )?$");

  /** Where, or by whom. */
  private static final Pattern AMONG =
      Pattern.compile(" (?:in|of|by|on|at|throughout|among) (?:the )?\\p{Lu}");

  private static final Pattern BEHIND_A_LANGUAGE =
      Pattern.compile(
          "[.,;]| (?:and|or|by|with|from|until|as|but|because|since|during|at|in|on|for)\\b");

  private static final Pattern SPOKEN =
      Pattern.compile(
          " (?:is|was) (?:also |still )?(?:(?:the )?(?:most )?widely |commonly |mainly |mostly )?(?:spoken|taught|understood|the (?:\\p{Ll}+ ){0,3}language)\\b");

  private static final Pattern SIBLING =
      Pattern.compile(
          "\\b(?:at|in|near|between) (\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: \\p{Lu}[\\p{L}\\p{M}'\u2019-]+)?) and $");

  /** What is told in one breath with a town is a place like it: "at Norvik and ____". */
  private Optional<String> beside(Predicate.Gap gap) {
    return SIBLING
        .matcher(gap.before())
        .results()
        .findFirst()
        .flatMap(found -> kind(found.group(1)))
        .filter(PLACES::contains)
        .map(kind -> "place");
  }

  /**
   * "by Tom Elm", "of Ozwick, an astronomer": a person. Of one that a sentence begins with too much
   * is told that others may have done.
   */
  private static Optional<String> somebody(String name, Predicate.Gap gap) {
    return Optional.of("person")
        .filter(
            person -> !gap.before().isEmpty() && (GivenNames.somebody(name) || apposed(name, gap)));
  }

  private static boolean apposed(String name, Predicate.Gap gap) {
    Matcher role = ROLE.matcher(gap.after());
    return NAME.matcher(name).matches()
        && role.lookingAt()
        && Wording.NOT_A_WORD.splitAsStream(role.group(1)).anyMatch(PersonNouns::has);
  }

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+ ){1,3}\\p{Lu}[\\p{L}\\p{M}'\u2019-]+");

  /** "a line that links Elm to Birk": what a way leads to is a place. */
  private static Optional<String> onTheWay(String name, Predicate.Gap gap) {
    return Optional.of("place")
        .filter(
            place ->
                name.matches("(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]+ ?){1,2}")
                    && WAY.matcher(gap.before()).find());
  }

  private static final Pattern WAY =
      Pattern.compile(
          "\\b(?:[Ll]ine|[Rr]ailway|railroad|[Rr]oad|highway|[Hh]ighway|[Mm]otorway|[Rr]oute|[Cc]anal|ferry|trail)\\b[^,;]*\\b(?:link(?:s|ing|ed)?|connect(?:s|ing|ed)?|run(?:s|ning)?|ran|lead(?:s|ing)?|led|from|extend(?:s|ing|ed)?)\\b[^,;]*\\b(?:to|with|and|between|from) $");

  private static final Pattern ROLE =
      Pattern.compile(
          ", (?:an?|the|his|her) ([\\p{L}\\p{M} -]{3,60})(?=[,.]| (?:of|who|from|in|at)\\b)");

  private static final Set<String> PLACES = Set.of("city", "village");

  private static List<String> accepted(Value value, Subject subject) {
    return switch (value) {
      case Value.Name name -> AcceptedForms.of(name, subject);
      case Value.Year year -> List.of(year.text());
      case Value.Years years -> List.of(years.text());
      case Value.Day day ->
          List.of(day.text(), new Value.Day(day.date(), !day.monthFirst()).text());
      case Value.Quantity quantity -> {
        List<String> forms = new ArrayList<>(List.of(quantity.text()));
        if (quantity.number().scale() <= 0) {
          Numbers.word(quantity.number().intValue()).ifPresent(forms::add);
        }
        yield forms;
      }
    };
  }
}
