package io.quarry.fact;

import io.quarry.document.Span;
import io.quarry.document.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers, from sentence to sentence of one paragraph, what "it" and "the site" can mean. Where
 * more than one thing could be meant, nothing is.
 */
final class Discourse {

  /** Done to places only, so "it" in a place's article is the place. */
  private static final Set<String> TERRITORIAL =
      Set.of(
          "liberated",
          "occupied",
          "annexed",
          "colonized",
          "colonised",
          "captured",
          "invaded",
          "conquered",
          "administered",
          "governed",
          "ceded");

  /** Done to laws and treaties, never to a place. */
  private static final Set<String> LEGISLATIVE =
      WordList.of(
          """
          adopted, signed, ratified, enacted, passed, drafted, repealed, amended, approved,
          proposed, introduced, published, issued, held, celebrated
          """);

  private static final Pattern OWNED = Pattern.compile("['\u2019]s? [\\p{Ll} -]{3,40}$");

  /** "It has been suggested that ...": nothing is meant by "it". */
  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "^(?:is|was|has been|had been|became) (?:\\p{Ll}+ly |also |often |been )?(?!an?\\b|the\\b)[\\p{Ll}-]+ (?:that|whether|how|why|if)\\b.*"
              + "|^(?:is|was|has been|became) (?:\\p{Ll}+ly )?(?:possible|impossible|necessary|difficult|easy|hard|common|customary|important|hoped|illegal|legal|planned|decided|agreed) (?:to|for)\\b.*"
              + "|^(?:took|takes) (?!(?:part|place|over|its|control|charge)\\b).*");

  private static final Pattern IS_SOMETHING = Pattern.compile("^(?:is|was) (?=(?:an?|the) )");

  private static final Pattern ADVERB = Pattern.compile("^(?:Most )?\\p{Lu}?\\p{Ll}+ly(?:,| -) ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final Set<String> PRONOUNS = Set.of("It", "Its", "He", "She", "His", "Her");

  private static final Pattern COPULAR =
      Pattern.compile("^((?:The |An? )?[^,.;]{2,60}?) (?:is|was) an? ([^,.;]+)");
  private static final Pattern CLASS_END =
      Pattern.compile("\\b(?:in|on|of|at|that|which|located|for)\\b.*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:(?:In|On|From|By|At|Since|During|After|Before|Under) [^,]{3,60}, )?(.+?) "
              + "(?:is|was|are|were|has|had|have|also|can|could|[\\p{Ll}]+ed|became|began|[\\p{Ll}]+s)\\b");

  /** Done to things that a sentence before has just named as well as to what it is about. */
  private static final Set<String> MADE =
      WordList.of(
          """
          built, opened, completed, established, designed, launched, released, published, created,
          named, formed, written, produced, discovered, inaugurated, closed, moved, demolished,
          founded, set, open, close, replaced, restored
          """);

  private static final Pattern COPULA =
      Pattern.compile("^.{2,80}? (?:is|was|are|were) (?:an?|the|one) .*");
  private static final Set<String> OPENERS = Set.of("It", "The", "Since", "This");
  private static final Pattern RIVAL =
      Pattern.compile(
          " (?:(?<=[\\p{Ll},] )(?:the|an?|its|his|her|own|called|named) (?:[\\p{Ll}-]+ ){0,3}|(?:founded|opened|built|established|created|launched|released|published|wrote|made) )"
              + Phrases.CAP);

  /** "Norvik is home to the armoury, which is old. It was built": the armoury, or Norvik? */
  private static final Pattern HOSTS =
      Pattern.compile(
          "\\b(?:home to|has|houses|hosts|contains|features) (?:an?|the|its) [^.]*, (?:which|where)\\b");

  /** "Norvik is served by one airport: Elm Airport, outside the city." */
  private static final Pattern NAMED_LAST = Pattern.compile(": +(?:the )?" + Phrases.CAP);

  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?:the )?(?:Geography|History|Economy|Demographics|Politics|Government|Climate|Culture|Transport|Transportation|Education|Religion|Sports?|Tourism|Foreign relations|Health|Healthcare|Media|Music|Law|Telecommunications|Energy|Agriculture|Languages) (?:of|in) ");

  /** A name with the sentence that makes it the one meant. */
  record Meant(String name, Optional<Span> because) {}

  private final Subject subject;
  private boolean aboutSubject;

  private boolean endsInName;

  /** Whether the last sentence names something else that "it" could mean. */
  private boolean rival;

  /** Whether it says of what is there which "it" could mean as well. */
  private boolean hosts;

  /** Whether it names somebody else whom "he" or "she" could mean. */
  private boolean company;

  /** Whether it speaks of anybody by what he or she is: "the king", "a smith". */
  private boolean peopled;

  /** Whether it is told of a name that is not the subject's. */
  private boolean another;

  private Optional<Span> subjectNamed = Optional.empty();
  private String entity = "";
  private Set<String> entityNouns = Set.of();

  /** Whether the last sentence has it for its subject, so that "it" is this. */
  private boolean entityLast;

  private Optional<Span> entityNamed = Optional.empty();

  /** Whether its class is the last word of its name, so that it is nothing else. */
  private boolean entityClassed;

  private final Set<String> names;
  private final Set<String> words;
  private final FullNames people;

  /** All words of the section so far, in lower case. */
  private final Set<String> said = new HashSet<>();

  /**
   * @param names words that stand capitalised inside sentences, so are names also at their start
   * @param words that stand in small letters somewhere
   * @param people who is meant by last names alone
   */
  Discourse(Subject subject, Set<String> names, Set<String> words, FullNames people) {
    this.words = words;
    this.subject = subject;
    this.names = names;
    this.people = people;
  }

  /** A paragraph may go on with what the document is about, not with anything else. */
  void beginParagraph() {
    endsInName = false;
    rival = false;
    company = false;
    another = false;
    peopled = false;
    hosts = false;
    entity = "";
    entityLast = false;
  }

  /** A new heading: what was spoken of before is no longer meant by "the". */
  void beginSection() {
    aboutSubject = false;
    subjectNamed = Optional.empty();
    said.clear();
    others.clear();
  }

  /** Whether the section has used a word so far, in lower case, alone or in the plural. */
  boolean said(String noun) {
    return said.contains(noun) || said.contains(noun + "s");
  }

  Optional<Meant> lastEntity() {
    return entityLast && !aboutSubject
        ? Optional.of(new Meant(entity, entityNamed))
        : Optional.empty();
  }

  /** Whether a word stands in small letters somewhere, alone or in the plural. */
  boolean common(String word) {
    return words.contains(word) || words.contains(word + "s");
  }

  /**
   * Who is meant by a last name; nobody by "Fire" where the text tells of a fire, and of the "Elm
   * Fire" as well, of which it does not say that it is somebody.
   */
  Optional<FullNames.Person> byLastName(String word) {
    return people
        .of(word)
        .filter(
            known ->
                people.surely(known.name())
                    || !words.contains(word.toLowerCase(Locale.ROOT)) && !MATTERS.contains(word));
  }

  /** What a sentence may begin with as no name, though it is part of one elsewhere. */
  private static final Set<String> MATTERS =
      WordList.of(
          """
          Fire, Water, Snow, Rain, Wind, Earth, Air, Light, Gold, Silver, Iron, Steel, Coal, Oil,
          Gas, Trade, Music, Power, Work, Time, Love, Life, Death, Peace, War, Art, Law, Science,
          History, Education
          """);

  FullNames people() {
    return people;
  }

  /** Nouns of the subject that the section has used of something else: "a sequel", "a new town". */
  private final Set<String> others = new HashSet<>();

  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Aa]nother|[Oo]ther|[Tt]he (?:first|second|third|next|other|new)) (?:[\\p{Ll}-]+ ){0,2}?(\\p{Ll}+)\\b");
  private static final Pattern OTHER_WORK =
      Pattern.compile("\\b(?:sequel|prequel|remake|spin-off|follow-up)\\b");
  private static final Set<String> WORKS =
      Set.of(
          "film", "novel", "book", "album", "song", "game", "series", "play", "musical", "opera");

  /** Whether "the film" is the one that the document is about, as far as the section tells. */
  boolean own(String noun) {
    return !others.contains(noun);
  }

  private void noteOthers(String text) {
    Matcher other = OTHER.matcher(text);
    while (other.find()) {
      String before = text.substring(0, other.start());
      if (subject.nouns().contains(other.group(1))
          && !(before.endsWith(" is ") && subject.namedIn(before))) {
        others.add(other.group(1));
      }
    }
    if (OTHER_WORK.matcher(text).find()) {
      others.addAll(WORKS);
    }
  }

  /** Whether the last sentence is about something else and ends with a name. */
  boolean strayed() {
    return !aboutSubject && endsInName;
  }

  void track(String text, Span span) {
    endsInName = ENDS_IN_NAME.matcher(text.substring(text.lastIndexOf(' ') + 1)).matches();
    noteOthers(text);
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      said.add(word);
    }
    String told = Phrases.capital(ADVERB.matcher(text).replaceFirst(""));
    String first = told.split("[ ,]", 2)[0];
    Matcher head = SUBJECT.matcher(told);
    String phrase = head.find() ? head.group(1) : "";
    // "In 1811, it was ..." is about the same as the sentence before.
    boolean led = LED_PRONOUN.matcher(phrase).matches() || LED.matcher(text).lookingAt();
    boolean pronoun = led || PRONOUNS.contains(first);
    rival = RIVAL.matcher(text).find() && !COPULA.matcher(text).matches();
    company = accompanied(text);
    another = onAnother(phrase);
    peopled =
        subject.person() && NO_WORD.splitAsStream(text).anyMatch(SubjectKinds.PEOPLE::contains);
    hosts =
        HOSTS.matcher(text).find() || NAMED_LAST.matcher(text.replace(subject.name(), "")).find();
    if (!(pronoun && aboutSubject)) {
      int comma = phrase.indexOf(',');
      // "Norvik, officially the Republic of Norvik, is": it is told by what stands first.
      String named =
          comma > 0 && subject.named(phrase.substring(0, comma))
              ? phrase.substring(0, comma)
              : phrase;
      String owner = OWNED.matcher(named).replaceFirst("");
      // "Norvik's best known church is tall. It ..." is the church.
      boolean itself = owner.equals(named) || subject.person();
      aboutSubject = itself && (subject.named(owner) || subject.anaphor(owner));
      subjectNamed = aboutSubject ? Optional.of(span) : Optional.empty();
    }
    Matcher copular = COPULAR.matcher(told);
    if (copular.find() && Phrases.proper(copular.group(1))) {
      entity = Phrases.midSentence(copular.group(1));
      String nouns = CLASS_END.matcher(copular.group(2)).replaceFirst("");
      entityNouns = Set.copyOf(new TreeSet<>(List.of(nouns.strip().split("\\s+"))));
      entityNamed = Optional.of(span);
      entityClassed = false;
    } else if (!pronoun && !aboutSubject && classed(phrase)) {
      entityClassed = true;
      entity = Phrases.midSentence(phrase);
      entityNouns = Set.of(phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      entityNamed = Optional.of(span);
    } else if (!led && !OPENERS.contains(first)) {
      entity = "";
    }
    entityLast = !entity.isEmpty() && (pronoun || Phrases.midSentence(phrase).equals(entity));
  }

  private static final Pattern ENDS_IN_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]+\\.?");

  private static final Pattern LED =
      Pattern.compile(
          "(?:With|As|Like|Unlike|Despite|Because of|Due to|Although|Together with|Along with|Located|Situated|Founded|Known) [^,;]{2,90}, (?:it|he|she) \\p{Ll}");

  private static final Pattern LED_PRONOUN = Pattern.compile("it|he|she");

  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:King|Queen|Prince|Princess|Emperor|Empress|President|Sir|Lord|Lady|Duke|Duchess|Count|Captain|General|Colonel|Dr|Mr|Mrs)\\.? (\\p{Lu}\\p{Ll}+)");

  private static final Pattern KIN =
      Pattern.compile(
          "^(?:(?:In|On|At|After|Before|When) [^,]{2,40}, )?(?:[Hh]is|[Hh]er|\\p{Lu}\\p{L}+['\u2019]s?) (?:[\\p{Ll}-]+ ){0,2}(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|grandfather|grandmother|friend|teacher|cousin|nephew)\\b");

  /** Whether a sentence of somebody's life names another person. */
  private boolean accompanied(String text) {
    if (!subject.person()) {
      return false;
    }
    // "His father, Tom Ash, was a smith. He died": the father, or the son?
    return KIN.matcher(text).find()
        || TITLED
            .matcher(text)
            .results()
            .anyMatch(titled -> !subject.name().contains(titled.group(1)))
        || people.others(text, subject.name());
  }

  private static final Pattern ONE_NAME =
      Pattern.compile("(?:.*[ ,])?(\\p{Lu}[\\p{L}\\p{M}'\u2019-]+)");

  /** "Born in Norvik, Birk" in a life of Elm: of whom "he" behind it is said, nobody knows. */
  private boolean onAnother(String phrase) {
    Matcher name = ONE_NAME.matcher(phrase);
    return name.matches()
        && !phrase.startsWith("The ")
        && !PRONOUNS.contains(name.group(1))
        && !subject.name().contains(name.group(1))
        && !subject.named(phrase);
  }

  /** "The Salt mountain range" is a range, and "the range" behind it is this one. */
  private static boolean classed(String phrase) {
    return phrase.matches("The (?:\\p{Lu}\\S* )+(?:\\p{Ll}+ )?\\p{L}{3,}")
        && Phrases.proper(phrase);
  }

  /** What a subject phrase stands for, ready to stand inside a sentence. */
  Optional<Meant> resolved(String phrase, String predicate) {
    // "Many moved to what is now Birk. This town was built in 1879."
    if (phrase.startsWith("This ") && strayed()) {
      return Optional.empty();
    }
    // "The club is" would be "the Salt Larks is".
    if (subject.plural() && (phrase.equals("It") || subject.anaphor(phrase))) {
      return Optional.empty();
    }
    if (phrase.equals("It") || phrase.equals("it")) {
      if (EXPLETIVE.matcher(predicate).matches()) {
        return Optional.empty();
      }
      String verb = predicate.replaceFirst("^(?:was|were) ", "").split(" ")[0];
      boolean territory = subject.place() && TERRITORIAL.contains(verb);
      // "Norvik is one of those who signed the Salt Treaty. It was adopted in 1989."
      if (subject.place() && LEGISLATIVE.contains(verb)) {
        return Optional.empty();
      }
      // "Norvik is served by Elm Airport. It is the largest airport ..."
      if (subject.place() && IS_SOMETHING.matcher(predicate).find()) {
        String noun = Phrases.headNoun(IS_SOMETHING.matcher(predicate).replaceFirst(""));
        if (SubjectKinds.STANDING.contains(noun) && !subject.nouns().contains(noun)) {
          return Optional.empty();
        }
      }
      if (entityLast && entityClassed && IS_SOMETHING.matcher(predicate).find()) {
        // "The Green army was beaten at Norvik. It was the first battle ..."
        return entityNouns.contains(
                Phrases.headNoun(IS_SOMETHING.matcher(predicate).replaceFirst("")))
            ? Optional.of(new Meant(entity, entityNamed))
            : Optional.empty();
      }
      if (entityLast && !aboutSubject && !territory && !(rival && MADE.contains(verb))) {
        return Optional.of(new Meant(entity, entityNamed));
      }
      return !subject.person()
              && !TOPIC.matcher(subject.name()).find()
              && (aboutSubject && !hosts && !(rival && MADE.contains(verb)) || territory)
          ? Optional.of(new Meant(subject.name(), subjectNamed))
          : Optional.empty();
    }
    if (phrase.equals("He") || phrase.equals("She")) {
      return subject.person()
              && subject.spokenOfAs(phrase)
              // "He granted Ash passage" tells of another than Ash.
              && !subject.namedIn(predicate)
              && !company
              && (aboutSubject || mayBeMeant(phrase))
          ? Optional.of(new Meant(subject.name(), aboutSubject ? subjectNamed : Optional.empty()))
          : Optional.empty();
    }
    // "The parade" in a text on parades is one of them.
    if (phrase.matches("The \\p{Ll}+") && subject.name().equalsIgnoreCase(phrase.substring(4))) {
      return Optional.empty();
    }
    // "The country" of the "Geography of Norvik" is Norvik, which the title does not say alone.
    if (TOPIC.matcher(subject.name()).find() && subject.anaphor(phrase)) {
      return Optional.empty();
    }
    if (subject.named(phrase) || subject.anaphor(phrase) && own(Phrases.lastWord(phrase))) {
      return Optional.of(new Meant(subject.name(), Optional.empty()));
    }
    if (!entity.isEmpty()
        && phrase.matches("The \\p{Ll}+")
        && entityNouns.contains(phrase.substring(4))) {
      return Optional.of(new Meant(entity, entityNamed));
    }
    // "Railways were introduced": no name, though some name may have the word in it.
    String small = phrase.toLowerCase(Locale.ROOT);
    if (COMMON.matcher(phrase).matches() && words.contains(small)) {
      return names.contains(phrase)
          ? Optional.empty()
          : Optional.of(new Meant(small, Optional.empty()));
    }
    if (Phrases.proper(phrase) && begins(phrase) && !loose(phrase, predicate)) {
      Optional<FullNames.Person> person = byLastName(phrase);
      String inside =
          person.map(FullNames.Person::name).orElseGet(() -> Phrases.midSentence(phrase));
      return Phrases.standalone(inside)
          ? Optional.of(new Meant(inside, person.map(FullNames.Person::told)))
          : Optional.empty();
    }
    // "Pulsars were first discovered"
    if (phrase.matches("\\p{Lu}\\p{Ll}+s")
        && subject.named(phrase.substring(0, phrase.length() - 1))
        && words.contains(phrase.toLowerCase(Locale.ROOT))) {
      return Optional.of(new Meant(phrase.toLowerCase(Locale.ROOT), Optional.empty()));
    }
    if (words.contains(phrase.toLowerCase(Locale.ROOT))
        && SUBSTANCE.matcher(phrase).matches()
        && !DEED.matcher(predicate).lookingAt()) {
      return Optional.of(new Meant(phrase.toLowerCase(Locale.ROOT), Optional.empty()));
    }
    return Optional.empty();
  }

  /**
   * Whether a text that speaks of its subject so all along means it, though the last sentence was
   * on something else. Of whom an actress plays it speaks as it does of her.
   */
  private boolean mayBeMeant(String pronoun) {
    return subject.mostlySpokenOfAs(pronoun)
        && !peopled
        && !another
        && !subject.nouns().contains("character");
  }

  /**
   * The same, and a part of something with a name, to which things happen: "the remains of ...".
   */
  Optional<Meant> happening(String phrase, String predicate) {
    return resolved(phrase, predicate)
        .or(
            () ->
                Optional.of(phrase)
                    .filter(part -> PART.matcher(part).matches() && !people.looseIn(part))
                    .map(part -> new Meant("the " + part.substring(4), Optional.empty())));
  }

  /** Words that are nouns like others by their ends, where a sentence gives them a capital. */
  private static final Pattern COMMON =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:[^s']s|ery|tion|ism|ity|ship|ness)");

  /** "Polonium" at the head of a sentence, where others write "polonium": no plural, no deed. */
  private static final Pattern SUBSTANCE =
      Pattern.compile(
          "(?!(?:With|Within|Without|From|Into|Over|Under|After|Since|While|When|Where|Both|Some|Many|Much|Such|This|That|They|There|Here|Then|Thus"
              + "|Also|Upon|Among|About|Above|Below|During|Despite|Until|Unlike|Like|Today|Later|Once|Most|More|Less|Only|Each|Every|Another|Other"
              + "|Several|Between|Through|Throughout|Although|Though|Because|Before|However|Instead|Meanwhile|Moreover|Often|Soon|Still|Even|Near|Next"
              + "|Last|First|Second|Third|Someone|Everyone|Everybody|Evidence|Research|Access|Control|Support|Trade)\\b)\\p{Lu}\\p{Ll}{3,}(?<!s|ing|ion|ment|ly|ed|ness|ity)");

  /** What only somebody does. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?:acquire|launch|announce|sign|release|open|found|buy|bought|sell|sold|publish|develop|create|introduce|establish|build|built)");

  /** "The remains of Ann Ash", "The construction of the Salt Bridge". */
  private static final Pattern PART =
      Pattern.compile(
          "[Tt]he (?:[\\p{Ll}-]+ ){1,2}of (?:the )?(?!(?:"
              + Dates.MONTH
              + ")\\b)"
              + Phrases.PROPER);

  /**
   * "Experiments in Germany" begins a sentence and no name: its first word is capital only there.
   */
  private boolean begins(String phrase) {
    if (phrase.startsWith("The ") || phrase.startsWith("the ")) {
      return true;
    }
    int blank = phrase.indexOf(' ');
    String first = blank < 0 ? phrase : phrase.substring(0, blank);
    boolean led = blank > 0 && Character.isUpperCase(phrase.codePointAt(blank + 1));
    return led || names.contains(first);
  }

  private static final Pattern LIFE_EVENT =
      Pattern.compile("(?:was |were )?(?:born|die|died|marry|married)\\b.*");
  private static final Pattern ISSUE =
      Pattern.compile(
          ".* (?:[Vv]ersion|[Ee]dition|[Rr]elease|film|series|team|side|club|album|game|match|bill|project|campaign|sequel|score|soundtrack|single|trailer|video|ceremony|tour|season|episode)");

  /** Whether a phrase says too little by itself: a first name alone, one version of something. */
  private boolean loose(String phrase, String predicate) {
    boolean alone = phrase.indexOf(' ') < 0 && people.of(phrase).isEmpty();
    return people.loose(phrase)
        || alone && LIFE_EVENT.matcher(predicate).matches()
        || phrase.matches("[Tt]he " + Phrases.INSTITUTION)
        || phrase.matches("An? .*")
        || phrase.matches("\\S+ and \\S+")
        || ISSUE.matcher(phrase).matches();
  }

  boolean aboutSubject() {
    return aboutSubject;
  }
}
