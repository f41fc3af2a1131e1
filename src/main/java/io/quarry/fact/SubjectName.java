package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atteo.evo.inflector.English;

/** How a title stands inside a sentence: with its article, its accents and its small letters. */
final class SubjectName {

  /** The title as the lead sentence tells it: "The aardvark is ..." is about the aardvark. */
  static String told(String title, String lead, Document document) {
    String start = "The " + title;
    Matcher dated = DATED_EVENT.matcher(title);
    if (dated.matches()) {
      return "the " + dated.group(2) + " " + dated.group(1);
    }
    if (INSTITUTED.matcher(title).matches()) {
      return "the " + title;
    }
    if (PERIOD.matcher(title).matches()) {
      return "the " + title;
    }
    if (OF_ITS_LAND.matcher(title).matches()) {
      return "the " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
    Matcher designation = DESIGNATION.matcher(title);
    if (designation.matches() && lead.startsWith("The " + designation.group(1) + " ")) {
      return "the " + title;
    }
    if (lead.startsWith(title + "s ") && title.matches("\\p{Lu}\\p{Ll}+")) {
      // "Armadillos are mammals" tells of the armadillo.
      return "the " + title.toLowerCase(Locale.ROOT);
    }
    if (bearsArticle(title, lead) || everBearsArticle(title, document) || made(title, document)) {
      return "the " + title;
    }
    if (!lead.regionMatches(true, 0, start, 0, start.length())
        // "The France national team" and "The Salt Group" are no "the France" and "the Salt".
        || lead.substring(start.length())
            .matches(
                "(?s) (?:\\p{Lu}|(?!is|was|are|were|or |and |also |de |of |di |del )\\p{Ll}).*")) {
      return title;
    }
    return "the " + lead.substring(4, start.length());
  }

  /** "Elmus saltensis", of the genus Elmus: a scientific name has no article. */
  private static boolean binomial(String name, Block.FieldBox box) {
    return Stream.of("genus", "species", "binomial")
        .flatMap(key -> box.field(key).stream())
        .map(field -> field.value().text().strip())
        .anyMatch(
            told ->
                !told.isEmpty()
                    && (name.startsWith(told + " ") || name.equals(told) && told.indexOf(' ') > 0));
  }

  /** Animals that have no name for one of them. */
  private static final Set<String> PLURAL_ONLY = Set.of("Cattle", "Swine", "Poultry", "Waterfowl");

  /** A common noun and "the" of a country's name are written small inside a sentence. */
  static String inSentence(String name, Document document, Set<String> nouns) {
    // "The Bahamas", "The eruption of Salt Peak"
    if (name.startsWith("The ")
        && (nouns.contains("country") || Character.isLowerCase(name.codePointAt(4)))) {
      return "the " + name.substring(4);
    }
    if (nouns.contains("river") && name.matches("\\p{Lu}.* River")) {
      return "the " + name;
    }
    if (name.matches("[Tt]he \\p{Lu}\\p{Ll}+")
        && Mentions.count(document, "\\bthe " + name.substring(4).toLowerCase(Locale.ROOT) + "\\b")
            >= OFTEN) {
      return name.toLowerCase(Locale.ROOT);
    }
    boolean living =
        document
            .infobox()
            .filter(SubjectReader::articled)
            .filter(box -> !binomial(name, box))
            .isPresent();
    if (PLURAL_ONLY.contains(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    // "Salt sharks", of which each is a salt shark
    String one = living ? Plurals.singular(name) : "";
    if (one.matches("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)+")) {
      return inSentence(one, document, nouns);
    }
    // "the dik-dik"
    if (living && name.matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+")) {
      return "the " + name.toLowerCase(Locale.ROOT);
    }
    // "the Black-backed Jackal"; a herb only if its text says so
    if (living
        && name.matches("\\p{Lu}\\S* (?:.* )?\\p{Lu}\\p{Ll}+")
        && (document.infobox().filter(SubjectReader::animal).isPresent()
            || Mentions.count(
                    document,
                    "\\b[Tt]he " + Pattern.quote(name) + "\\b|" + Pattern.quote(name) + "s\\b")
                > 0)) {
      return "the " + name;
    }
    if (PLANT.matcher(name).matches()) {
      return "the " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    if (name.matches("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)+")) {
      String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      long several = Mentions.count(document, "(?<=[\\p{Ll},] )" + English.plural(small) + "\\b");
      long often =
          Mentions.count(document, "(?<=[\\p{Ll},] )" + small + "\\b") + (living ? several : 0);
      boolean countable = one(document, small) || several >= OFTEN;
      return often > 0 && often > Mentions.count(document, "(?<=[\\p{Ll},] )" + name + "\\b")
          ? (countable || living ? "the " + small : small)
          : living ? "the " + name : name;
    }
    if (name.matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+")) {
      // "Acetic Acid", as files are named.
      String small = name.toLowerCase(Locale.ROOT);
      return Mentions.count(document, "(?<=[\\p{Ll},] )" + small + "\\b") >= OFTEN
              && Mentions.count(document, "(?<=[\\p{Ll},] )" + name + "\\b") == 0
          ? small
          : name;
    }
    if (!name.matches("\\p{Lu}\\p{Ll}+")) {
      return name;
    }
    String small = name.toLowerCase(Locale.ROOT);
    long common = Mentions.count(document, "(?<=[\\p{Ll},] )" + small + "\\b");
    long capital = Mentions.count(document, "(?<=[\\p{Ll},] )" + name + "\\b");
    String bare = common >= OFTEN && common > capital ? small : name;
    // "the anoa belongs to", whatever its article says of anoas.
    // "The litre was introduced", but "Iodine was discovered"
    long definite = Mentions.count(document, "\\b[Tt]he " + bare + " (?:is|was|has|can)\\b");
    // "Ammonia is a gas", though once "the ammonia is cooled"
    boolean thing =
        !bare.equals(name)
            && definite >= OFTEN
            && definite
                > Mentions.count(document, "(?i)(?<!\\bthe )\\b" + bare + " (?:is|was|has|can)\\b");
    if (living && Mentions.count(document, "(?i)\\b" + English.plural(small) + "\\b") > 0) {
      return "the " + small;
    }
    // "Carrots are eaten": a carrot is one of many; oregano is not.
    if (document.infobox().filter(SubjectReader::living).isPresent()
        && one(document, small)
        && Mentions.count(document, "(?i)\\b" + English.plural(small) + "\\b") >= OFTEN) {
      return "the " + small;
    }
    return (living || thing) && !bare.equals(name) ? "the " + bare : bare;
  }

  private static final Pattern PERIOD =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:cene|zoic)|Cambrian|Ordovician|Silurian|Devonian|Carboniferous|Permian|Triassic|Jurassic|Cretaceous|Neogene|Quaternary|Tertiary");

  /** "the flag of Westland" */
  private static final Pattern OF_ITS_LAND =
      Pattern.compile("(?:Flag|Coat of arms|Emblem|National anthem) of (?:the )?\\p{Lu}.*");

  private static final Pattern PLANT =
      Pattern.compile("\\p{Lu}\\p{Ll}+ (?:plant|tree|shrub|bush|vine|palm|fern)");

  /** "A splay tree is ..." tells of the splay tree, whatever its article says of splay trees. */
  private static boolean one(Document document, String noun) {
    return Mentions.count(document, "(?i)\\ban? " + noun + " (?:\\([^()]*\\) )?(?:is|was) ") > 0;
  }

  /**
   * The class of a work, by which alone its title is known to be one, from the title ("Star (1995
   * film)") or the name of its box; empty for other things.
   */
  static String work(String title, String box) {
    Matcher work = WORK.matcher(title.endsWith(")") ? title : box);
    return !work.find() ? "" : work.group(1) == null ? work.group(2) : work.group(1);
  }

  /** Classes that a title or a box names. */
  private static final String NAMED_WORKS =
      "book|film|album|song|video game|opera|musical|novel|play";

  /** Classes that stand in parentheses behind a title. */
  private static final String TITLED_WORKS =
      "programming language|moon|magazine|newspaper|painting|poem|software|board game|TV series"
          + "|television series|miniseries|band|musical group|duo|EP|manga|comic strip|podcast";

  private static final Pattern WORK =
      Pattern.compile("\\b(" + NAMED_WORKS + ")\\)?$|\\((" + TITLED_WORKS + ")\\)$");

  /** Classes that a lead names, and by which hardly anything else goes. */
  static final Set<String> LEAD_WORKS =
      Set.of(
          "album",
          "band",
          "duo",
          "EP",
          "film",
          "miniseries",
          "musical",
          "novel",
          "opera",
          "song",
          "video game");

  /** "the film Salt": a name with the class that {@link #work} found. */
  static final Pattern CLASSED =
      Pattern.compile(
          "the (?:\\d{4} )?(?:" + NAMED_WORKS + "|" + TITLED_WORKS + ") (?=\\p{L}|\\p{N})");

  /** "Elmford, Westland" of a box on one of many places called Elmford. */
  static Optional<String> whole(Block.FieldBox box, String title) {
    return box.field("official_name")
        .or(() -> box.field("name"))
        .map(field -> field.value().text())
        .filter(name -> name.startsWith(title + ", ") && WITH_REGION.matcher(name).matches());
  }

  private static final Pattern WITH_REGION =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M} '.-]{2,40}, \\p{Lu}[\\p{L}\\p{M} .-]{2,30}");

  /** By which a text calls somebody on: "Ash" for Ann Ash, "Benedict" for Pope Benedict I. */
  static String surname(String title) {
    Matcher ruler = RULER.matcher(title);
    return ruler.find() ? ruler.group(1) : title.substring(title.lastIndexOf(' ') + 1);
  }

  private static final Pattern RULER =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}]+) [IVX]+(?: of (?:the )?\\p{Lu}.*)?$");

  private static final Pattern INVERTED = Pattern.compile("(.+), (?:[Tt]he )?(.+ of(?: the)?)");

  /** "the Federated States of Norvik" for "Norvik, Federated States of", as indexes have it. */
  static String upright(String title) {
    Matcher inverted = INVERTED.matcher(title);
    return inverted.matches()
        ? "the " + inverted.group(2) + " " + inverted.group(1)
        : title.replaceFirst("^(.+), The$", "The $1");
  }

  private static final String APOSTROPHES = "'\u2019";

  /** Without apostrophes, which the names of files lose. */
  static String plain(String text) {
    return text.replaceAll("[" + APOSTROPHES + "]", "");
  }

  /** A title as the lead spells it, where a file's name has lost its accents or apostrophes. */
  static String spelled(String title, String lead) {
    if (lead.length() < title.length()) {
      return title;
    }
    // "'Norvik is": a mark that was never closed.
    String text = lead.replaceFirst("^(?:The |['\u2019])(?=\\p{Lu})", "");
    int end = 0;
    for (int letters = 0; letters < title.length() && end < text.length(); end++) {
      letters += APOSTROPHES.indexOf(text.charAt(end)) >= 0 ? 0 : 1;
    }
    String first = text.substring(0, end);
    return !first.equals(title) && plain(Spelling.unaccented(first)).equals(title) ? first : title;
  }

  /** A title that stands so often in small letters is a common noun. */
  private static final int OFTEN = 3;

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

  /** Whether a name stands behind "the" all over the text: "the Bundestag", "the Salt Spring". */
  private static boolean everBearsArticle(String title, Document document) {
    if (!Character.isUpperCase(title.codePointAt(0)) || title.startsWith("The ")) {
      return false;
    }
    String name = Pattern.quote(title) + "\\b(?!-| \\p{Lu})";
    long with = Mentions.count(document, "\\bthe " + name);
    return with >= OFTEN
        && with > 2 * Mentions.count(document, "(?<=[\\p{Ll},] )(?<!\\b[Tt]he )" + name);
  }

  private static final Pattern PRODUCTS =
      Pattern.compile("automobile|aircraft|motorcycle|locomotive|weapon|vehicle|rocket|camera");

  /** "the Salt Mark I": a make of things, if the text puts "the" before it at all. */
  private static boolean made(String title, Document document) {
    return document.infobox().filter(box -> PRODUCTS.matcher(box.name()).find()).isPresent()
        && Mentions.count(document, "\\b[Tt]he " + Pattern.quote(title) + "\\b") > 0;
  }

  /** Whether the lead, not opening with the name, puts "the" before it inside a sentence. */
  private static boolean bearsArticle(String title, String lead) {
    return title.indexOf(' ') > 0
        && Pattern.compile(
                " the " + Pattern.quote(title) + "(?! \\p{Lu}| \\p{L}*(?:team|club|system|region))")
            .matcher(lead)
            .find()
        && !Pattern.compile(
                "(?:^|\\b(?:of|in|at|to|by|for|from|with|and|as) )" + Pattern.quote(title))
            .matcher(lead)
            .find();
  }

  private SubjectName() {}
}
