package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document is about. */
public final class Subject {

  private static final Pattern LEAD_CLASS =
      Pattern.compile(
          "\\b(?:is|was|are|were) (?:an?|the|one of the|\\p{Lu}[^,.]{0,40}'s) ([^.;:(]{3,120})");
  private static final Pattern STOP =
      Pattern.compile(
          "\\b(?:in|of|on|at|that|which|who|native|located|situated|with|and|for|from|between|near|among|"
              + "comprising|by|to|widely|best|regarded|considered|recogni[sz]ed|renowned|famous|famed|noted|credited|associated"
              + "|active|responsible|during|since|until|after|before|under|over|where|founded|based|as|whose|within|outside"
              + "|(?<=\\p{L} )\\p{Ll}{2,}ing|written|fought|made|held|built|known|won|led|sung|drawn|spoken|given|found"
              + "|shown|seen|driven|run|set|cut|told|grown|worn|released|published|produced|directed|recorded)\\b");

  /** "a Russian and Soviet painter", "a German-born Swiss physicist" */
  private static final Pattern TWO_LANDS =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+,? and (\\p{Lu}\\p{Ll}+) (?=\\p{Ll})");

  private static final Pattern SETTLED =
      Pattern.compile(
          "(?:[\\p{L}-]+ ){1,4}and (?:[\\p{L}-]+ ){0,3}(city|town|village|municipality|port)\\b|(?:(?:national|federal|state|provincial|regional) )?capital(?: city)?\\b(?! (?:ship|market|letter|gain|of (?:the )?(?:world|arts?|culture)))");

  /** "the smallest of the three villages that make up the parish" */
  private static final Pattern SELECTED =
      Pattern.compile(
          "(?:[\\p{Ll}-]+ )?(?:most \\p{Ll}+|\\p{Ll}{2,}est|first|last) of the (?:[\\p{L}-]+ ){0,2}?(\\p{Ll}{3,}s)\\b");

  private static final Pattern AMONG = Pattern.compile("^Among the (\\p{Ll}+s) of ");
  private static final Pattern ANAPHOR = Pattern.compile("(?:[Tt]he|[Tt]his) (\\p{L}+)");
  private static final Set<String> TERRITORIES =
      Set.of("province", "region", "state", "prefecture", "county", "district", "territory");
  private static final Set<String> STATES =
      Set.of("country", "state", "nation", "republic", "kingdom");
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "municipality");

  private static final String PERSON = "person";

  /** Fields that only somebody's box has. */
  private static final Set<String> BORN =
      Set.of("birth_date", "birth_place", "born", "date_of_birth", "place_of_birth", "birthplace");

  /** A lead sentence that gives days of birth or death behind the name tells of somebody. */
  private static final Pattern LIVED =
      Pattern.compile(
          "^\\p{Lu}[^.(]{2,80} ?(?:\\([^()]*\\),? [^.(]{0,60})?\\((?:[^()]{0,60}[;,] )?(?:born (?!as\\b)|(?:"
              + Dates.DAY
              + ") ?[\u2013-] ?(?:"
              + Dates.DAY
              + "))[^()]*\\)");

  /** "(1880-1911) was a painter", of whom the text goes on with "he" or "she". */
  private static final Pattern LIVED_YEARS =
      Pattern.compile(
          "^(?!(?:HMS|USS|SS|RMS|SMS) )\\p{Lu}[^.(]{2,80} ?\\((?:[^()]{0,60}[;,] )?"
              + Dates.YEAR
              + " ?[\u2013-] ?"
              + Dates.YEAR
              + "\\),? (?:is|was) an? [^.,;]*?\\b\\p{Ll}+(?:er|or|ist|ian|ant|eer|man|woman|ess)\\b(?<!paper|steamer|cruiser|destroyer|liner|carrier|trawler|schooner|tanker|freighter)");

  /** "Ash II of Westland" is "Ash II" as well. */
  private static final Pattern OF_LAND = Pattern.compile("^(.+ [IVX]+) of .+$");

  /** Characters of a paragraph that can tell what a document is about. */
  private static final int LEAST_LEAD = 40;

  private final String name;
  private final List<String> names;
  private final String noun;
  private final Set<String> nouns;

  /** What every sentence is compared with, made once. */
  private final Set<String> keys;

  private final List<Anaphor> anaphors;

  private final boolean plural;
  private final String pronoun;

  private Subject(
      String name,
      Set<String> names,
      String noun,
      Set<String> nouns,
      boolean plural,
      String pronoun) {
    this.plural = plural;
    this.pronoun = pronoun;
    this.name = name;
    this.names = List.copyOf(names);
    this.noun = noun;
    this.nouns = Set.copyOf(nouns);
    this.keys = names.stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    this.anaphors = nouns.stream().sorted().map(Anaphor::of).toList();
  }

  /** Its canonical name. */
  public String name() {
    return name;
  }

  /** All names that the document gives it. */
  public List<String> names() {
    return names;
  }

  /** The class that the lead sentence puts it in, such as {@code city}; empty where unknown. */
  public String noun() {
    return noun;
  }

  /** Common nouns that stand for it after "the". */
  Set<String> nouns() {
    return nouns;
  }

  static Subject of(Document document) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> nouns = new LinkedHashSet<>();
    // "Star (film)" is about Star.
    Passage lead = firstProse(document);
    String title =
        spelled(
            upright(document.title().replaceFirst("(?<=\\S)(?:,?\\s+\\([^()]*\\))+$", "")), lead);
    names.add(title);
    names.add(OF_LAND.matcher(title).replaceFirst("$1"));
    String noun = "";
    if (lead != null) {
      String told = leadClass(Sentences.of(lead).get(0).text());
      boolean living = !EVENTS.contains(told) && !HAPPENING.matcher(title).find();
      if (living && LIVED.matcher(lead.text()).find()
          || LIVED_YEARS.matcher(lead.text()).find()
              && count(document, "(?:^|[.!?] )(?:He|She|His|Her)\\b") > 0) {
        nouns.add(PERSON);
        names.add(surname(title));
      }
      List<Passage> sentences = Sentences.of(lead);
      Passage first = sentences.get(0);
      for (Passage.Marked mark : first.marks()) {
        if (mark.mark() == Passage.Mark.BOLD && mark.start() < first.text().length() / 2 + 40) {
          names.add(first.text().substring(mark.start(), mark.end()));
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
      noun = leadClass(first.text());
      if (!noun.isEmpty()) {
        nouns.add(noun);
        // "North Hamgyong" and "North Hamgyong Province" are one.
        // "Bodmin Town" may be its club.
        if (TERRITORIES.contains(noun) || CLASSES.contains(noun) || STANDING.contains(noun)) {
          names.add(title + " " + capital(noun));
        }
        String suffix = " " + capital(noun);
        if (title.endsWith(suffix)) {
          names.add(title.substring(0, title.length() - suffix.length()));
        }
      }
    }
    document
        .infobox()
        .ifPresent(
            box -> {
              if (box.name().contains("country")) {
                nouns.add("country");
              }
              if (BORN.stream().anyMatch(key -> box.field(key).isPresent())) {
                nouns.add(PERSON);
                names.add(surname(title));
              }
              box.field("settlement_type")
                  .map(field -> lastWord(field.value().text()))
                  .filter(word -> TOWNS.contains(word) || TERRITORIES.contains(word))
                  .ifPresent(nouns::add);
            });
    if (noun.isEmpty() && !nouns.isEmpty()) {
      noun = nouns.iterator().next();
    }
    if (PEOPLE.contains(noun) || noun.isEmpty() && nouns.isEmpty() && spokenOf(document, title)) {
      nouns.add(PERSON);
      names.add(surname(title));
    }
    nouns.addAll(classes(title));
    for (Set<String> synonyms : SYNONYMS) {
      if (synonyms.contains(noun)) {
        nouns.addAll(synonyms);
      }
    }
    if (document.infobox().filter(box -> TAXON.matcher(box.name()).find()).isPresent()
        && title.indexOf(' ') > 0) {
      nouns.add("species");
    }
    if (TERRITORIES.contains(noun)) {
      nouns.add("region");
    }
    if (nouns.contains("city") || nouns.contains("town")) {
      nouns.addAll(List.of("city", "town"));
    }
    if (lead != null
        && (nouns.contains("country") || nouns.contains("territory"))
        && lead.text().contains(" the island")) {
      nouns.add("island");
    }
    String name = inSentence(told(title, lead, document), document, nouns);
    String work = work(document.title(), document.infobox().map(Block.FieldBox::name).orElse(""));
    // A box for books may be on an essay.
    work = work.equals("book") && WRITINGS.contains(noun) ? noun : work;
    boolean unclear = !work.isEmpty() && !title.toLowerCase(Locale.ROOT).contains(work);
    boolean plural =
        lead != null
            && !unclear
            && Pattern.compile(
                    "^(?:The )?"
                        + Pattern.quote(title)
                        + "(?: \\([^()]*\\))?,?(?: [^.;,()]{3,80},)? (?:are|were|have)\\b",
                    Pattern.CASE_INSENSITIVE)
                .matcher(lead.text())
                .find();
    Optional<String> whole = document.infobox().flatMap(box -> whole(box, title));
    whole.ifPresent(names::add);
    return new Subject(
        unclear ? "the " + work + " " + title : whole.orElse(name),
        names,
        noun,
        nouns,
        plural,
        pronoun(document));
  }

  /** "He" or "She", whichever a text says more often; nothing where it says both as often. */
  private static String pronoun(Document document) {
    long he = count(document, "\\b(?:[Hh]e|[Hh]is)\\b");
    long she = count(document, "\\b(?:[Ss]he|[Hh]er)\\b");
    return he > she ? "He" : she > he ? "She" : "";
  }

  /** Whether it may be meant by "He", or by "She", as far as the text tells. */
  boolean spokenOfAs(String word) {
    return pronoun.isEmpty() || pronoun.equals(word);
  }

  /** "Elmford, Westland" of a box on one of many places called Elmford. */
  private static Optional<String> whole(Block.FieldBox box, String title) {
    return box.field("official_name")
        .or(() -> box.field("name"))
        .map(field -> field.value().text())
        .filter(name -> name.startsWith(title + ", ") && WITH_REGION.matcher(name).matches());
  }

  private static final Pattern WITH_REGION =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M} '.-]{2,40}, \\p{Lu}[\\p{L}\\p{M} .-]{2,30}");

  /** What may be told in the box of a book. */
  private static final Set<String> WRITINGS =
      Set.of(
          "essay",
          "poem",
          "novella",
          "pamphlet",
          "memoir",
          "play",
          "treatise",
          "novel",
          "story",
          "autobiography",
          "diary",
          "encyclopedia",
          "dictionary",
          "textbook",
          "anthology");

  /** Whether it is a kind of things, each of which the document tells of: "rivers". */
  boolean collective() {
    return COLLECTIVE.matcher(name).matches();
  }

  private static final Pattern COLLECTIVE =
      Pattern.compile("(?:\\p{L}+ )*\\p{Ll}+s|\\p{Lu}\\p{Ll}+s|(?:List|Table|History) of .*");

  /** Whether its name takes verbs in the plural: "The Salt Islands are". */
  boolean plural() {
    return plural;
  }

  /** Words of a title that tell by themselves what it is: "the park" is Park Elm. */
  private static final Set<String> CLASSES =
      Set.of(
          "ocean",
          "sea",
          "park",
          "bridge",
          "castle",
          "palace",
          "cathedral",
          "church",
          "abbey",
          "temple",
          "mosque",
          "museum",
          "tower",
          "fort",
          "lake",
          "river",
          "canal",
          "battle",
          "siege",
          "treaty",
          "university",
          "college",
          "hospital",
          "bank",
          "hotel",
          "theatre",
          "stadium",
          "airport",
          "union",
          "army",
          "gallery",
          "zoo",
          "dam",
          "desert",
          "volcano",
          "island",
          "peninsula",
          "constellation",
          "incident",
          "festival");

  /** Its first word, as in "Park Elm" and "Battle of Norvik", or its last, as in "Elm Park". */
  private static Set<String> classes(String title) {
    Set<String> classes = new LinkedHashSet<>();
    if (title.indexOf(' ') > 0) {
      boolean of = title.contains(" of ");
      String last = lastWord(title);
      String first = first(title).toLowerCase(Locale.ROOT);
      if (CLASSES.contains(first)) {
        classes.add(first);
      } else if (!of && CLASSES.contains(last)) {
        classes.add(last);
      }
    }
    return classes;
  }

  private static final Pattern TAXON = Pattern.compile("taxobox|speciesbox");

  /** Words by which one thing is called in turn. */
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("team", "club", "franchise"),
          Set.of("company", "firm"),
          Set.of("novel", "book"),
          Set.of("film", "movie"),
          Set.of("municipality", "commune"));

  /** Sentences of a life that begin with "He" or "She" at least. */
  private static final int FEWEST_OF_A_LIFE = 4;

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+(?: (?:de|da|van|von|del|di|al|bin|ibn|\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*)){1,4}");

  /** Whether a text of unclear lead goes on with "he" or "she", not with "it". */
  private static boolean spokenOf(Document document, String title) {
    if (!FULL_NAME.matcher(title).matches()) {
      return false;
    }
    long of = count(document, "(?:^|[.!?] )(?:He|She|His|Her)\\b");
    return of >= FEWEST_OF_A_LIFE && of > 2 * count(document, "(?:^|[.!?] )(?:It|Its|They)\\b");
  }

  /** By which a text calls somebody on: "Ash" for Ann Ash, "Benedict" for Pope Benedict I. */
  private static String surname(String title) {
    Matcher ruler = RULER.matcher(title);
    return ruler.find() ? ruler.group(1) : title.substring(title.lastIndexOf(' ') + 1);
  }

  private static final Pattern RULER =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}]+) [IVX]+(?: of (?:the )?\\p{Lu}.*)?$");

  /** What somebody is. */
  private static final Set<String> PEOPLE =
      Set.of(
          """
          king queen pharaoh emperor empress sultan shah pope saint bishop priest monk nun
          missionary theologian prince princess duke duchess noblewoman nobleman politician
          president statesman diplomat general admiral officer soldier revolutionary physicist
          chemist mathematician astronomer biologist botanist zoologist geologist physician
          surgeon nurse scientist engineer architect inventor explorer navigator anthropologist
          ethnographer archaeologist economist psychologist sociologist philosopher historian
          artist sportsman sportsperson athlete runner jumper skier skater gymnast rower fencer
          sailor climber mountaineer biochemist geneticist neuroscientist statistician linguist
          philologist critic designer illustrator cartoonist animator filmmaker director producer
          screenwriter conductor singer-songwriter drummer bassist vocalist presenter broadcaster
          chef aristocrat chieftain warlord commander marshal corsair pirate reformer feminist
          suffragist abolitionist educator teacher professor scholar librarian editor publisher
          translator banker industrialist philanthropist merchant manager coach umpire referee
          jockey racer motorcyclist writer novelist author poet playwright journalist actor
          actress singer songwriter rapper musician composer pianist violinist guitarist painter
          sculptor photographer dancer comedian footballer cricketer wrestler boxer curler swimmer
          cyclist golfer sprinter grandmaster astronaut cosmonaut aviator pilot activist
          businessman businesswoman entrepreneur lawyer judge correspondent blogger columnist
          reporter newscaster accordionist cellist organist flautist trumpeter saxophonist
          percussionist bandleader choreographer lyricist librettist soprano tenor baritone prelate
          cardinal rabbi cleric imam mystic martyr jurist attorney barrister solicitor legislator
          senator congressman congresswoman councillor governor mayor ambassador envoy spy outlaw
          gangster physiologist pharmacologist pathologist ecologist ornithologist entomologist
          paleontologist palaeontologist geographer cartographer meteorologist oceanographer
          astrophysicist engraver printmaker potter ceramicist essayist biographer satirist
          dramatist lexicographer midfielder goalkeeper weightlifter judoka bodybuilder archer
          triathlete surfer snowboarder hurler financier investor restaurateur campaigner"""
              .strip()
              .split("\\s+"));

  private static final Pattern INVERTED = Pattern.compile("(.+), (?:[Tt]he )?(.+ of(?: the)?)");

  /** "the Federated States of Norvik" for "Norvik, Federated States of", as indexes have it. */
  private static String upright(String title) {
    Matcher inverted = INVERTED.matcher(title);
    return inverted.matches()
        ? "the " + inverted.group(2) + " " + inverted.group(1)
        : title.replaceFirst("^(.+), The$", "The $1");
  }

  private static final String APOSTROPHES = "'\u2019";

  /** A title as the lead spells it, where a file's name has lost its accents or apostrophes. */
  private static String spelled(String title, Passage lead) {
    if (lead == null || lead.text().length() < title.length()) {
      return title;
    }
    String text = lead.text().replaceFirst("^The (?=\\p{Lu})", "");
    int end = 0;
    for (int letters = 0; letters < title.length() && end < text.length(); end++) {
      letters += APOSTROPHES.indexOf(text.charAt(end)) >= 0 ? 0 : 1;
    }
    String first = text.substring(0, end);
    return !first.equals(title) && plain(Spelling.unaccented(first)).equals(title) ? first : title;
  }

  /** A common noun and "the" of a country's name are written small inside a sentence. */
  private static String inSentence(String name, Document document, Set<String> nouns) {
    // "The Bahamas", "The eruption of Salt Peak"
    if (name.startsWith("The ")
        && (nouns.contains("country") || Character.isLowerCase(name.codePointAt(4)))) {
      return "the " + name.substring(4);
    }
    if (nouns.contains("river") && name.matches("\\p{Lu}.* River")) {
      return "the " + name;
    }
    if (name.matches("The \\p{Lu}\\p{Ll}+")
        && count(document, "\\bthe " + name.substring(4).toLowerCase(Locale.ROOT) + "\\b")
            >= OFTEN) {
      return name.toLowerCase(Locale.ROOT);
    }
    if (name.matches("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)+")) {
      String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      long often = count(document, "(?<=[\\p{Ll},] )" + small + "\\b");
      return often > 0 && often > count(document, "(?<=[\\p{Ll},] )" + name + "\\b") ? small : name;
    }
    if (name.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+")) {
      // "Acetic Acid", as files are named.
      String small = name.toLowerCase(Locale.ROOT);
      return count(document, "(?<=[\\p{Ll},] )" + small + "\\b") >= OFTEN
              && count(document, "(?<=[\\p{Ll},] )" + name + "\\b") == 0
          ? small
          : name;
    }
    if (!name.matches("\\p{Lu}\\p{Ll}+")) {
      return name;
    }
    boolean living = document.infobox().filter(box -> TAXON.matcher(box.name()).find()).isPresent();
    long small = count(document, "(?<=[\\p{Ll},] )" + name.toLowerCase(Locale.ROOT) + "\\b");
    long capital = count(document, "(?<=[\\p{Ll},] )" + name + "\\b");
    String bare = small >= OFTEN && small > capital ? name.toLowerCase(Locale.ROOT) : name;
    // "the anoa belongs to", whatever its article says of anoas.
    // "The litre was introduced", but "Iodine was discovered"
    boolean thing =
        !bare.equals(name)
            && count(document, "\\b[Tt]he " + bare + " (?:is|was|has|can)\\b") >= OFTEN;
    return (living || thing) && !bare.equals(name) ? "the " + bare : bare;
  }

  /** How often paragraphs and items of lists have a pattern. */
  private static long count(Document document, String regex) {
    Pattern pattern = Pattern.compile(regex);
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(Subject::texts)
        .mapToLong(text -> pattern.matcher(text).results().count())
        .sum();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
      case Block.ItemList list -> list.items().stream().map(item -> item.text().text());
      case Block.Table table -> Stream.empty();
      case Block.FieldBox box -> Stream.empty();
    };
  }

  /** A title that stands so often in small letters is a common noun. */
  private static final int OFTEN = 3;

  /**
   * The class of a work, by which alone its title is known to be one, from the title ("Star (1995
   * film)") or the name of its box; empty for other things.
   */
  private static String work(String title, String box) {
    Matcher work = WORK.matcher(title.endsWith(")") ? title : box);
    return !work.find() ? "" : work.group(1) == null ? work.group(2) : work.group(1);
  }

  private static final Pattern WORK =
      Pattern.compile(
          "\\b(book|film|album|song|video game|opera|musical|novel|play)\\)?$"
              + "|\\((programming language|moon|magazine|newspaper|painting|poem|software|board game|TV series|television series)\\)$");

  /** Names that English puts "the" before, whatever the lead does. */
  private static final Pattern INSTITUTED =
      Pattern.compile(
          "(?!The )(?:\\d{4} )?\\p{Lu}.* (?:presidential|general|parliamentary|federal) election,?(?: \\d{4})?"
              + "|(?!The )(?:[\\p{Lu}\\d]\\S* )*(?:Club|Institute|Museum|Society|Association|Academy|Senate|Order|Battle|Siege|Treaty|Republic|Kingdom|University|Duchy|Isle|Gulf|Bay|Strait|Cathedral|Ministry|Department|Parliament|Federation) (?:of|for) (?:the )?\\p{Lu}.*"
              + "|(?!The )\\p{Lu}.* (?:Arboretum|Museum|Institute|Society|Association|Orchestra|Canal|Desert|Ocean|Peninsula|Plateau|Islands|Mountains|Dynasty|Empire|War|Revolution|Observatory|Anthem|Army|Navy|Forces|Tribunal|League|Cup|Party|Parliament|Congress|Voivodeship|Fund|Police|Guard|Corps|Fleet|Commission|Agency|Authority|Committee|Council)"
              + "|(?:European|African|Soviet) Union|United (?:Kingdom|States|Arab Emirates|Nations)");

  /**
   * "Westland presidential election, 1852" is told as "the 1852 Westland presidential election".
   */
  private static final Pattern DATED_EVENT =
      Pattern.compile("(\\p{Lu}.* (?:elections?|referendum|census)),? (\\d{4})");

  /** "SM-88 SALT": what the lead calls "The SM-88 Salt Missile". */
  private static final Pattern DESIGNATION = Pattern.compile("(\\p{Lu}+-?\\d\\S*) .+");

  /** The title as the lead sentence tells it: "The aardvark is ..." is about the aardvark. */
  private static String told(String title, Passage lead, Document document) {
    String start = "The " + title;
    Matcher dated = DATED_EVENT.matcher(title);
    if (dated.matches()) {
      return "the " + dated.group(2) + " " + dated.group(1);
    }
    if (INSTITUTED.matcher(title).matches()) {
      return "the " + title;
    }
    Matcher designation = DESIGNATION.matcher(title);
    if (lead != null
        && designation.matches()
        && lead.text().startsWith("The " + designation.group(1) + " ")) {
      return "the " + title;
    }
    if (lead != null && lead.text().startsWith(title + "s ") && title.matches("\\p{Lu}\\p{Ll}+")) {
      // "Armadillos are mammals" tells of the armadillo.
      return "the " + title.toLowerCase(Locale.ROOT);
    }
    if (lead != null && bearsArticle(title, lead.text()) || everBearsArticle(title, document)) {
      return "the " + title;
    }
    if (lead == null
        || !lead.text().regionMatches(true, 0, start, 0, start.length())
        // "The France national team" is no "the France".
        || lead.text()
            .substring(start.length())
            .matches("(?s) (?!is|was|are|were|or |and |also |de |of |di |del )\\p{Ll}.*")) {
      return title;
    }
    return "the " + lead.text().substring(4, start.length());
  }

  /** Whether a name stands behind "the" all over the text: "the Bundestag", "the Salt Spring". */
  private static boolean everBearsArticle(String title, Document document) {
    if (!Character.isUpperCase(title.codePointAt(0)) || title.startsWith("The ")) {
      return false;
    }
    String name = Pattern.quote(title) + "\\b(?!-| \\p{Lu})";
    long with = count(document, "\\bthe " + name);
    return with >= OFTEN && with > 2 * count(document, "(?<=[\\p{Ll},] )(?<!\\b[Tt]he )" + name);
  }

  /** Whether the lead, not opening with the name, puts "the" before it inside a sentence. */
  private static boolean bearsArticle(String title, String lead) {
    return title.indexOf(' ') > 0
        && Pattern.compile(
                " the " + Pattern.quote(title) + "(?! \\p{L}*(?:team|club|system|region))")
            .matcher(lead)
            .find()
        && !Pattern.compile(
                "(?:^|\\b(?:of|in|at|to|by|for|from|with|and|as) )" + Pattern.quote(title))
            .matcher(lead)
            .find();
  }

  private static final Pattern CAPITAL_NOUN =
      Pattern.compile("^[Tt]he (\\p{Lu}\\p{Ll}+)(?=['\u2019]s | (?!of\\b)\\p{Ll})");

  /** "The Territory is ..." with its noun in small letters, as it stands for the subject. */
  String small(String sentence) {
    Matcher noun = CAPITAL_NOUN.matcher(sentence);
    return noun.find() && nouns.contains(noun.group(1).toLowerCase(Locale.ROOT))
        ? "The " + noun.group(1).toLowerCase(Locale.ROOT) + sentence.substring(noun.end(1))
        : sentence;
  }

  private static final Pattern LETTERS = Pattern.compile("(?:the )?(\\p{Lu}{2,6})");

  /** A text with its abbreviation told in full: "the SBS" is the Salt Bird Society. */
  String spelledOut(String text) {
    String told = text;
    for (String form : names) {
      Matcher letters = LETTERS.matcher(form);
      if (letters.matches() && !name.contains(letters.group(1))) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        told =
            Pattern.compile("(^|\\b[Tt]he )?\\b" + letters.group(1) + "\\b(?!-)")
                .matcher(told)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            found.group(1) == null
                                ? name
                                : found.group(1).isEmpty()
                                    ? Phrases.capital(name)
                                    : found.group(1) + bare));
      }
    }
    return told;
  }

  /** Whether a noun phrase names the subject. */
  public boolean named(String phrase) {
    String bare = phrase.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    // "Ann Ash" is the "Ann Mary Ash" of the title.
    if (person()
        && phrase.matches("\\p{Lu}\\S+ (?:\\p{Lu}\\S* )*\\p{Lu}\\S+")
        && name.indexOf(' ') > 0
        && Spelling.same(first(phrase), first(name))
        && Spelling.same(lastWord(phrase), lastWord(name))) {
      return true;
    }
    return keys.contains(Spelling.key(phrase)) || keys.contains(Spelling.key(bare));
  }

  /** Whether a noun phrase begins with one of its names: "the film Salt", "Ash's father". */
  boolean opens(String phrase) {
    String bare = phrase.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    String key = Spelling.key(bare);
    String behindClass = Spelling.key(bare.replaceFirst("^[\\p{Ll}-]+ ", ""));
    return keys.stream().anyMatch(own -> key.startsWith(own) || behindClass.startsWith(own));
  }

  /** Whether a text has one of its names in it, in whatever spelling. */
  boolean namedIn(String text) {
    String key = Spelling.key(text);
    return keys.stream().anyMatch(key::contains);
  }

  /** Whether a noun phrase is "the" or "this" and one of the subject's nouns. */
  public boolean anaphor(String phrase) {
    Matcher matcher = ANAPHOR.matcher(phrase);
    return matcher.matches() && nouns.contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  /** Whether it is somebody: then the last name alone is a name, and "she" may be. */
  public boolean person() {
    return nouns.contains(PERSON);
  }

  /** Whether it is a whole state, so that "the country" is itself. */
  public boolean state() {
    return nouns.stream().anyMatch(STATES::contains);
  }

  private static final Set<String> STANDING =
      Set.of(
          "ocean",
          "sea",
          "gulf",
          "bay",
          "strait",
          "peninsula",
          "plateau",
          "river",
          "lake",
          "mountain",
          "volcano",
          "hill",
          "peak",
          "waterfall",
          "glacier",
          "desert",
          "forest",
          "park",
          "palace",
          "castle",
          "bridge",
          "tower",
          "dam",
          "museum",
          "temple",
          "church",
          "cathedral",
          "airport",
          "station",
          "university",
          "stadium",
          "theatre",
          "building",
          "hotel");

  /** Whether it is somewhere: a settlement, a territory, or something that stands in one. */
  boolean geographic() {
    return place() || nouns.stream().anyMatch(STANDING::contains);
  }

  private static final Set<String> EVENTS =
      Set.of(
          "war",
          "battle",
          "conflict",
          "siege",
          "revolution",
          "rebellion",
          "uprising",
          "invasion",
          "campaign",
          "massacre",
          "disaster",
          "earthquake",
          "eruption",
          "incident",
          "crisis");

  /** Titles of what happened, whatever the lead calls it. */
  private static final Pattern HAPPENING =
      Pattern.compile(
          "\\b(?:War|Battle|Siege|Revolution|Rebellion|Uprising|Revolt|Crisis|Operation|Campaign|Offensive|Treaty|Olympics|Games|Congress|Conference|Exhibition|Exposition|Strike|Riots?|Massacre|Expedition)\\b");

  /** Whether it is something that happened. */
  boolean happened() {
    return nouns.stream().anyMatch(EVENTS::contains) || HAPPENING.matcher(name).find();
  }

  /** Whether it is a settlement or a territory. */
  public boolean place() {
    return nouns.stream()
        .anyMatch(
            noun ->
                TOWNS.contains(noun)
                    || TERRITORIES.contains(noun)
                    || noun.equals("country")
                    || noun.equals("archipelago")
                    || noun.equals("continent")
                    || noun.equals("borough")
                    || noun.equals("island"));
  }

  /** "the city" as a whole phrase, and as a possessor. */
  record Anaphor(String noun, Pattern plain, Pattern possessive) {

    private static Anaphor of(String noun) {
      return new Anaphor(
          noun,
          Pattern.compile(
              "\\b(?:the|this) "
                  + noun
                  + "\\b(?!'| of\\b| \\p{Lu}| \\p{Ll}+s?\\b(?<!\\b(?:in|on|at|as|to|by|is|or|but|from|and|for|was|are|has|had|near|were|then|also|when|where|which|while|after|since|until|under|before|during|between|through|alone|itself)))"),
          Pattern.compile("\\b[Tt]he " + noun + "'s\\b(?! \\p{Lu})"));
    }
  }

  /** How the subject's nouns stand for it inside a sentence. */
  List<Anaphor> anaphors() {
    return anaphors;
  }

  /** The paragraph that says what the title is; captions and notices may stand before it. */
  private static Passage firstProse(Document document) {
    String title = document.title().replaceFirst("\\s*\\([^()]*\\)$", "");
    for (Section section :
        document.sections().subList(0, Math.min(2, document.sections().size()))) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && says(paragraph.text().text(), title)) {
          return paragraph.text();
        }
      }
    }
    // Boxes of a page that was saved as text stand before the text as so many headings.
    return document.sections().stream()
        .skip(2)
        .limit(MOST_HEADINGS)
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .filter(
            text ->
                Pattern.compile(
                            "(?:The )?" + Pattern.quote(plain(title)) + "(?=,| [^\\p{Lu}\\d]|$)")
                        .matcher(plain(text.text()))
                        .lookingAt()
                    && says(text.text(), title))
        .findFirst()
        .orElseGet(() -> firstLong(document));
  }

  /** Headings of a saved page that may stand before its text. */
  private static final int MOST_HEADINGS = 80;

  /** Without apostrophes, which the names of files lose. */
  private static String plain(String text) {
    return text.replaceAll("[" + APOSTROPHES + "]", "");
  }

  private static boolean says(String text, String title) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_OPENING));
    int at = plain(start.toLowerCase(Locale.ROOT)).indexOf(plain(title.toLowerCase(Locale.ROOT)));
    return text.length() > LEAST_LEAD
        && (at >= 0
                && COPULA
                    .matcher(text)
                    .region(at, Math.min(text.length(), at + LONGEST_NAMING))
                    .find()
            || saysClass(text, title));
  }

  /** "The Salt is the longest river of ..." under the title "Salt River". */
  private static boolean saysClass(String text, String title) {
    int blank = title.lastIndexOf(' ');
    return blank > 0
        && Pattern.compile(
                "^(?:The )?"
                    + Pattern.quote(title.substring(0, blank))
                    + " (?:is|was|are|were) (?:an?|the|one) [^.]*\\b"
                    + Pattern.quote(title.substring(blank + 1).toLowerCase(Locale.ROOT))
                    + "\\b")
            .matcher(Statement.cleaned(text))
            .find();
  }

  /** Leads to other documents of a like name. */
  private static final Pattern HATNOTE =
      Pattern.compile(
          "\\bredirects? here\\.|^(?:For (?:other|the|an?) [^.]*, see|This article is about|Not to be confused with)\\b");

  private static final Pattern COPULA = Pattern.compile(" (?:is|was|are|were) (?:an?|the|one)\\b");

  /** In characters: what may stand before a title in the paragraph that says what it is. */
  private static final int LONGEST_OPENING = 120;

  /** In characters: other names, dates and pronunciations between a title and its verb. */
  private static final int LONGEST_NAMING = 400;

  private static Passage firstLong(Document document) {
    for (Section section :
        document.sections().subList(0, Math.min(4, document.sections().size()))) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph
            && paragraph.text().text().length() > LEAST_LEAD
            && !HATNOTE.matcher(paragraph.text().text()).find()) {
          return paragraph.text();
        }
      }
    }
    return null;
  }

  private static String leadClass(String sentence) {
    Matcher among = AMONG.matcher(sentence);
    if (among.find()) {
      return RosterFacts.singular(among.group(1));
    }
    Matcher matcher = LEAD_CLASS.matcher(Statement.cleaned(sentence));
    if (!matcher.find()) {
      return "";
    }
    String phrase = matcher.group(1);
    // "a spa and border city", "the capital and largest city", "the capital of Westland"
    phrase = TWO_LANDS.matcher(phrase).replaceAll("$1 ");
    Matcher settled = SETTLED.matcher(phrase);
    if (settled.lookingAt()) {
      return settled.group(1) == null ? "city" : settled.group(1);
    }
    Matcher selected = SELECTED.matcher(phrase);
    if (selected.lookingAt()) {
      return RosterFacts.singular(selected.group(1));
    }
    // "a city, municipality, the capital and the largest town"
    int comma = phrase.indexOf(',');
    String before = comma < 0 ? "" : phrase.substring(0, comma);
    String listed = STOP.matcher(before).find() ? "" : lastWord(before);
    if (TOWNS.contains(listed) || TERRITORIES.contains(listed)) {
      return listed;
    }
    Matcher stop = STOP.matcher(phrase);
    if (stop.find()) {
      phrase = phrase.substring(0, stop.start());
    }
    String head = lastWord(phrase.replaceAll("[,\\s]+$", ""));
    return head.matches("\\p{Ll}{3,}") && !head.matches(".*(?:est|most|ous|ful|less|ed)")
        ? head
        : "";
  }

  private static String first(String phrase) {
    return phrase.substring(0, phrase.indexOf(' '));
  }

  private static String lastWord(String phrase) {
    String stripped = phrase.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String capital(String noun) {
    return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
  }
}
