package io.quarry.generate;

import io.quarry.document.WordList;
import io.quarry.fact.Numbers;
import io.quarry.fact.Subject;
import io.quarry.fact.Value;
import io.quarry.question.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atteo.evo.inflector.English;

/**
 * The ways in which a name may be typed: with and without the word for its class, and by any name
 * that the document gives it. Never a form that could be another thing's.
 */
final class AcceptedForms {

  /** Words for a class that people leave out when they say the name, or add to it. */
  private static final Set<String> LEFT_OUT =
      WordList.of(
          """
          river, province, county, district, rural district, prefecture, state, region,
          department, municipality, governorate, oblast, canton, island, line, range, dialect,
          strait, ocean, sea, mountains, plateau, peninsula, desert
          """);

  /** Classes of which hardly two things have one name: "Tumen" and "Tumen River". */
  private static final Set<String> ADDED =
      Set.of(
          "river",
          "province",
          "county",
          "prefecture",
          "governorate",
          "oblast",
          "region",
          "dialect");

  /** Ends of a name that people leave out: "Ujung Kulon" for "Ujung Kulon National Park". */
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(.{4,}) (?:(?:National|International) (?:Park|Airport|Forest)|National|Film|Grand|Economic|Special|Memorial|Central|State|International|Junior|Community|Technical|Medical)");

  /** "Woolsthorpe-by-Colsterworth" is Woolsthorpe. */
  private static final Pattern HYPHENED =
      Pattern.compile("(\\p{Lu}\\p{L}{4,})-(?:by|upon|on|under|le|la|les|sur|in|de)-.*");

  /** "Palaeogene" is "Paleogene" in America; of a name such as "Kaesong" nothing is left out. */
  private static final Pattern LIGATURE =
      Pattern.compile(
          "(?i)\\b(pal(?=ae)|arch(?=ae)|h(?=aem)|encyclop(?=ae)|medi(?=ae)|an(?=ae[ms])|p(?=aed)|orthop(?=aed)|f(?=oet)|gyn(?=ae)|am(?=oeb)|diarrh(?=oea)|c(?=aesi)|leuk(?=aem)|hom(?=oeo)|man(?=oeu))(?:ae|oe)");

  private static final Set<String> RULERS =
      Set.of("king", "queen", "emperor", "prince", "princess", "pope");
  private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}\\p{Ll}+) [IVX]{2,}");
  private static final Pattern AIRPORT = Pattern.compile(".* (\\p{Lu}\\p{Ll}+) Airport");

  /** "Elm Racecourse in Norvik": where it is need not be told. */
  private static final Pattern PLACED =
      Pattern.compile("(?:the )?(\\p{Lu}[^,]{4,40}) (?:in|on) (?:the )?\\p{Lu}[\\p{L} ]+");

  /** People are told by their last names; kings and popes are not. */
  private static final Set<String> PEOPLE = Set.of("person", "captain", "general", "president");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:President|Senator|Governor|Captain|Lieutenant|Major|Sergeant|Admiral|General|Colonel|Sir|Lord|Lady|Dr\\.?|Professor|Bishop|Minister|Chancellor) ");

  /**
   * "Ash" of "Ann Ash" and "Ann M. Ash", "van Elm" of "Tom van Elm"; not "Jong Suk" of "Kim Jong
   * Suk".
   */
  private static final Pattern SURNAME =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\.? )?((?![IVX]+$)\\p{Lu}[\\p{L}'\u2019]{2,}|(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]a|[Dd]i|[Ll]e|[Ll]a|[Dd]u|[Mm]ac) \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ (?:y|de|i) \\p{Lu}\\p{L}+)");

  /**
   * "Elder" and "Anna Elder" of "Anna Ida Elder": first and last names too long to be syllables of
   * a name that begins with the family's.
   */
  private static final Pattern SEVERAL_NAMES =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}{3,}) (?:\\p{Lu}\\p{L}+ ){0,2}(\\p{Lu}\\p{L}+) (\\p{Lu}['\u2019]?\\p{L}{4,}|(?<=\\p{Ll}{4} )\\p{Lu}\\p{Ll}{2,3})");

  /** Titles that stand behind a name and are none. */
  private static final Set<String> TITLES =
      Set.of("Sultan", "Khan", "Pasha", "Bey", "Hatun", "Begum", "Shah", "King", "Queen");

  /** First words of many companies' names. */
  private static final Pattern COMMON =
      Pattern.compile(
          "North|South|East|West|National|General|International|Royal|United|First|Great|Grand|Central|City|Old|New|State|Public");

  private static final Pattern OF_A_LAND = Pattern.compile("(\\p{Lu}\\p{Ll}+) (\\p{Lu}\\S* \\S.*)");

  private static final Pattern POLITY =
      Pattern.compile("Republic|Federation|Kingdom|Empire|Union|Islands|Emirates|Confederation");

  private static final Pattern LEGAL_FORM =
      Pattern.compile(",? (?:Inc|Ltd|LLC|PLC|plc|GmbH|AG|S\\.p\\.A|S\\.A|Corp|Co)\\.?$");

  /** "Ann Ash" of "Ann M. Ash" */
  private static final Pattern MIDDLE_INITIAL =
      Pattern.compile("(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. ?)+ ?(\\p{Lu}[\\p{L}'\u2019-]+)");

  /** "Griffith" of "D. W. Griffith" */
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\.[ -]?)+ ?(\\p{Lu}[\\p{L}'\u2019-]{2,})");

  /** "Isabella II" of "Isabella II of Westland" */
  private static final Pattern RULER =
      Pattern.compile("((?:\\p{Lu}\\p{L}+ ){1,3}[IVX]+) (?:of|the) .+");

  /** "Ann Mary" of "Ann Mary of Westland" */
  private static final Pattern OF_A_HOUSE =
      Pattern.compile("((?:\\p{Lu}\\p{Ll}+ )*\\p{Lu}\\p{Ll}{2,}) of (?:the )?\\p{Lu}.*");

  private static final Pattern PARTICLE =
      Pattern.compile("^(?:[Dd]e|[Vv]an|[Vv]on|[Dd]el|[Dd]a|[Dd]i|[Dd]u) ");

  /** "St. Elmburg" is told as "Saint Elmburg" as well. */
  private static final Pattern MOUNT = Pattern.compile("^Mount ");

  private static final Pattern SAINT = Pattern.compile("^St\\.? (?=\\p{Lu})");

  private static final Pattern SIDE_OF_OCEAN =
      Pattern.compile("(?:North|South) ((?:Atlantic|Pacific)(?: Ocean)?)");

  private static final Pattern REACH = Pattern.compile("(?:High|Upper|Lower|Middle) (\\p{Lu}.+)");

  private static final Pattern RANGE = Pattern.compile("(\\p{Lu}.+) Mountain(?: Range)?");

  /** Words for what a thing is, behind its own name or before it. */
  private static final Pattern CLASS_WORD =
      Pattern.compile(
          " (?:Lake|River|Mountain|International Airport|Airport|Station|Hauptbahnhof|Mosque|Church|Cathedral|Temple|Castle|Palace|Museum|Theatre|Theater|Hospital|Bridge|Tower|Stadium|Park|Island|Hall|Building|Mall|Port|Harbour|University)$"
              + "|^(?:Lake|Mount|River|Port of|Port|Hospital|Teatro|Museo|Parque|Palacio|Castillo|Isla|R\u00EDo|University of) ");

  private AcceptedForms() {}

  /**
   * The same, for a question that says of what class the thing is: "What is the largest airport?"
   * is answered by "Elm" as by "Norvik Elm Airport".
   *
   * @param asked the question, whose own words answer nothing
   */
  static List<String> withParts(Value.Name name, Subject subject, String asked) {
    String stem = Folding.fold(asked);
    Set<String> accepted = new LinkedHashSet<>(of(name, subject));
    String own = subject.name() + " ";
    for (String form : List.copyOf(accepted)) {
      // "Hauptbahnhof" of "Norvik Hauptbahnhof", "Grand Mosque" of "Norvik Grand Mosque"
      String told =
          form.startsWith(own)
              ? form.substring(own.length())
              : form.replaceFirst("^" + Pattern.quote(subject.name()) + "['\u2019]s? ", "");
      String bare = CLASS_WORD.matcher(told).replaceAll("");
      boolean lastTells = told.equals(form) && !bare.equals(form);
      for (String part :
          List.of(told, bare, lastTells ? bare.substring(bare.lastIndexOf(' ') + 1) : bare)) {
        if (part.length() > SHORTEST_PART
            && Character.isUpperCase(part.codePointAt(0))
            && !subject.named(part)
            && !stem.contains(Folding.fold(part))
            && !COMMON.matcher(part).matches()
            && !CLASS_WORD.matcher(" " + part).find()) {
          accepted.add(part);
        }
      }
    }
    return List.copyOf(accepted);
  }

  private static final Pattern BLANK = Pattern.compile("[ -]");

  /** "systems", but not "gas" or "virus" */
  private static final Pattern SEVERAL = Pattern.compile("(.*[^suai])s$");

  /** "red blood cell": of what has no name there are several. */
  private static final Pattern ORDINARY =
      Pattern.compile("(?!.* (?:of|and|for) )[\\p{Ll} -]+(?<!s|ing)");

  /** "Members of the Salt House" */
  private static final Pattern SEVERAL_OF = Pattern.compile("^(\\p{L}{3,}[^suai])s (of|for|in) ");

  /** The letter that British and American spellings of "organisation" differ by. */
  private static final Pattern Z = Pattern.compile("(?<=\\p{Ll}{2}i)z(?=(?:ation|ed|ing|e)\\b)");

  private static final Pattern S = Pattern.compile("(?<=\\p{Ll}{2}i)s(?=ation\\b)");

  private static final Pattern SMALL = Pattern.compile("(?<=\\p{L}) the (?=\\p{L})");

  /**
   * The words with what stands before them, of several things those of one as well; of a part of
   * the letters no word is an answer.
   */
  private static List<String> expansions(Value.Name name) {
    Set<String> accepted = new LinkedHashSet<>();
    for (String form : name.forms()) {
      if (BLANK.split(form).length >= BLANK.split(name.text()).length) {
        accepted.add(form);
        accepted.add(SEVERAL.matcher(form).replaceFirst("$1"));
        accepted.add(SEVERAL_OF.matcher(form).replaceFirst("$1 $2 "));
        if (ORDINARY.matcher(form).matches()) {
          accepted.add(English.plural(form));
        }
      }
    }
    for (String form : List.copyOf(accepted)) {
      accepted.add(Z.matcher(form).replaceAll("s"));
      accepted.add(S.matcher(form).replaceAll("z"));
      // "Mission to Salt Islands" for "Mission to the Salt Islands"
      accepted.add(SMALL.matcher(form).replaceAll(" "));
    }
    return List.copyOf(accepted);
  }

  private static final int SHORTEST_PART = 3;

  /** Whether a text has a name in it, by whatever form English has for it. */
  static boolean named(String name, String text) {
    return text.contains(name) || Synonyms.of(name).stream().anyMatch(text::contains);
  }

  static List<String> of(Value.Name name, Subject subject) {
    if (name.kind().equals("expansion")) {
      return expansions(name);
    }
    Set<String> accepted = new LinkedHashSet<>();
    List<String> forms = new ArrayList<>(name.forms());
    // "World Cup" in a text on the "Salt World Cup"
    if (subject.named(name.text())
        || subject.name().equals(name.text())
        || subject.name().endsWith(" " + name.text()) && !subject.name().contains(" of ")) {
      forms.addAll(subject.names());
    }
    for (String form : forms) {
      if (form.startsWith("the ") && accepted.contains(form.substring(4))) {
        // Graders drop a leading article.
        continue;
      }
      accepted.add(form);
      bare(form, name.kind(), accepted);
    }
    if (PEOPLE.contains(name.kind())) {
      name.forms().stream()
          .map(form -> TITLE.matcher(form).replaceFirst(""))
          .filter(form -> form.indexOf(' ') > 0)
          .forEach(accepted::add);
      for (String form : List.copyOf(accepted)) {
        Matcher surname = SURNAME.matcher(form);
        if (surname.matches()) {
          accepted.add(surname.group(1));
          accepted.add(PARTICLE.matcher(surname.group(1)).replaceFirst(""));
          TITLES.forEach(accepted::remove);
        }
        Matcher middle = MIDDLE_INITIAL.matcher(form);
        if (middle.matches()) {
          accepted.add(middle.group(1) + " " + middle.group(2));
        }
        Matcher several = SEVERAL_NAMES.matcher(form);
        if (several.matches()) {
          String last = several.group(3);
          accepted.addAll(
              List.of(last, several.group(1) + " " + last, several.group(2) + " " + last));
          TITLES.forEach(accepted::remove);
        }
      }
    }
    for (String form : List.copyOf(accepted)) {
      for (Pattern longer :
          PEOPLE.contains(name.kind())
              ? List.of(INITIALS, RULER, OF_A_HOUSE)
              : List.of(INITIALS, RULER, SIDE_OF_OCEAN, RANGE)) {
        Matcher part = longer.matcher(form);
        if (part.matches()) {
          accepted.add(part.group(1));
        }
      }
      Matcher reach = REACH.matcher(form);
      if (name.kind().equals("river") && reach.matches()) {
        accepted.add(reach.group(1));
      }
      // "East India" of the "British East India" Company
      Matcher ofALand = OF_A_LAND.matcher(form);
      if (!name.kind().equals("company")
          && ofALand.matches()
          && !POLITY.matcher(ofALand.group(2)).matches()
          && ClassLists.knows("nationality", ofALand.group(1))) {
        accepted.add(ofALand.group(2));
      }
    }
    if (name.kind().equals("company") && name.text().matches("\\p{Lu}\\p{Ll}{3,} \\p{Lu}\\S*")) {
      String first = name.text().substring(0, name.text().indexOf(' '));
      boolean common = ClassLists.knows("nationality", first) || COMMON.matcher(first).matches();
      accepted.add(common ? name.text() : first);
    }
    for (String form : List.copyOf(accepted)) {
      accepted.add(form.replace(" & ", " and "));
      accepted.add(SAINT.matcher(form).replaceFirst("Saint "));
      accepted.add(MOUNT.matcher(form).replaceFirst("Mt. "));
      accepted.add(MOUNT.matcher(form).replaceFirst("Mt "));
      accepted.add(LEGAL_FORM.matcher(form).replaceFirst(""));
    }
    if (name.kind().isEmpty() && name.text().matches("[\\p{Ll}-]+ [\\p{Ll}-]+")) {
      // "industry" for "heavy industry"
      accepted.add(name.text().substring(name.text().indexOf(' ') + 1));
    }
    if (name.kind().equals("sea") && name.text().matches("(?:the )?\\p{Lu}\\p{L}+ Sea of .*")) {
      accepted.add(name.text().replaceFirst(" of .*", ""));
    }
    if (name.kind().equals("mountain range")) {
      String bare =
          name.text().replaceFirst("^the ", "").replaceFirst(" (?:[Mm]ountains|[Rr]ange)$", "");
      accepted.addAll(
          List.of(bare, bare + " Range", bare + " Mountains", bare + " mountain range"));
    }
    if (name.kind().equals("written form")
        && name.text().indexOf('-') > 0
        && subject.name().indexOf('-') < 0) {
      // "Hamheung" for "Hamheung-si"
      accepted.add(name.text().substring(0, name.text().lastIndexOf('-')));
    }
    // "19th" for the "Nineteenth" dynasty
    String small = name.text().toLowerCase(Locale.ROOT);
    if (Numbers.isOrdinal(small)) {
      accepted.add(Numbers.otherwise(small));
    }
    if (name.kind().equals("decade")) {
      decade(name.text(), accepted);
    }
    if (PARTLY_TOLD.contains(name.kind())) {
      partly(name.text(), accepted);
    }
    if (name.kind().equals("currency") && name.text().indexOf(' ') > 0) {
      // "shilling" for "Kenyan shilling", "CFA franc" for "West African CFA franc"
      String[] words = name.text().split(" ");
      accepted.add(words[words.length - 1]);
      accepted.add(words[words.length - 2] + " " + words[words.length - 1]);
    }
    if (name.kind().equals("place")) {
      wider(name, accepted);
    }
    if (ADDED.contains(name.kind())) {
      classed(name, accepted);
    }
    Matcher hyphened = HYPHENED.matcher(name.text());
    if (name.kind().equals("place") && hyphened.matches()) {
      accepted.add(hyphened.group(1));
    }
    Matcher numbered = NUMBERED.matcher(name.text());
    boolean somebody = name.kind().equals("person") || RULERS.contains(name.kind());
    if (somebody && numbered.matches()) {
      accepted.add(numbered.group(1));
    }
    // "Emilia" for "Emilia I"
    if (somebody && name.text().matches("\\p{Lu}\\p{Ll}+ I")) {
      accepted.add(name.text().substring(0, name.text().length() - 2));
    }
    Matcher airport = AIRPORT.matcher(name.text());
    if (airport.matches() && ClassLists.knows("city", airport.group(1))) {
      accepted.add(airport.group(1) + " Airport");
    }
    Matcher placed = PLACED.matcher(name.text());
    if (name.kind().isEmpty() && placed.matches()) {
      accepted.add(placed.group(1));
    }
    for (String form : List.copyOf(accepted)) {
      Matcher qualified = QUALIFIED.matcher(form);
      // "Elm State" is one university, and "Elm" another.
      while (qualified.matches() && !name.kind().matches("university|college")) {
        accepted.add(qualified.group(1));
        qualified = QUALIFIED.matcher(qualified.group(1));
      }
      accepted.addAll(Synonyms.of(form.replaceFirst("^the ", "")));
    }
    if (Taxa.RANKS.contains(name.kind())) {
      Taxa.addForms(accepted, name.kind());
    } else {
      List.copyOf(accepted).forEach(form -> accepted.add(LIGATURE.matcher(form).replaceAll("$1e")));
    }
    accepted.removeIf(form -> UNENDED.matcher(form).find());
    return List.copyOf(accepted);
  }

  /** "Secretariat of" of the "Secretariat of State" */
  private static final Pattern UNENDED = Pattern.compile(" (?:of|for|in|and|the|to|&)$");

  private static final List<String> TENS =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private static final Pattern DECADE = Pattern.compile("\\d\\d([2-9])0s");

  /** "80s", "1980's" and "eighties" for "1980s". */
  private static void decade(String text, Set<String> accepted) {
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      accepted.add(text.substring(2));
      accepted.add(text.replace("s", "'s"));
      accepted.add(TENS.get(Integer.parseInt(decade.group(1)) - 2));
    }
  }

  /** Classes before whose word a part of the name is enough. */
  private static final Set<String> PARTLY_TOLD =
      Set.of("war", "revolution", "prize", "award", "navy", "army", "society");

  /** "Civil" for the "Salt Civil" War, "Norling" for the "Norling Peace" Prize. */
  private static void partly(String gap, Set<String> accepted) {
    String bare = gap.replaceFirst("^Royal (?=\\p{Lu})", "");
    accepted.add(bare);
    Matcher known = KNOWN_PRIZE.matcher(bare);
    if (known.lookingAt()) {
      accepted.add(known.group());
    }
    Matcher two = TWO_WORDS.matcher(bare);
    if (two.matches()) {
      accepted.add(two.group(2).matches("Civil|Revolutionary|Independence") ? two.group(2) : bare);
      accepted.add(two.group(2).equals("Peace") ? two.group(1) : bare);
    }
  }

  /** Prizes that all know by their first words. */
  private static final Pattern KNOWN_PRIZE =
      Pattern.compile(
          "(?:Grammy|Nobel|Pulitzer|Academy|Emmy|Tony|Golden Globe|Hugo|Nebula|Brit)(?= )");

  private static final Pattern TWO_WORDS = Pattern.compile("(\\p{L}+) (\\p{L}+)");

  /** A part of a city may be told as the city. */
  private static void wider(Value.Name name, Set<String> accepted) {
    for (String form : name.aliases()) {
      String next = form.substring(form.indexOf(", ") + 2).split(", ")[0];
      if (form.contains(", ") && ClassLists.knows("city", next)) {
        accepted.add(next);
      }
    }
  }

  /** Classes of things that are named after a mountain or a lake. */
  private static final Set<String> PARKS =
      Set.of("park", "hotel", "museum", "school", "church", "university", "college", "hospital");

  /** The form without the word for its class. */
  private static void bare(String form, String kind, Set<String> accepted) {
    for (String before :
        List.of("Mount ", "Lake ", "River ", "Monte ", "Mont ", "Cerro ", "Pico ")) {
      // "Mount Royal Park" is no "Royal Park".
      if (form.startsWith(before) && !PARKS.contains(kind)) {
        accepted.add(form.substring(before.length()));
      }
    }
    if (form.startsWith("Monte ") || form.startsWith("Mont ")) {
      accepted.add("Mount " + form.substring(form.indexOf(' ') + 1));
    }
    String noun = kind.substring(kind.lastIndexOf(' ') + 1);
    String suffix = " " + noun;
    if ((LEFT_OUT.contains(kind) || LEFT_OUT.contains(noun))
        && form.length() > suffix.length()
        && form.toLowerCase(Locale.ROOT).endsWith(suffix)) {
      accepted.add(form.substring(0, form.length() - suffix.length()));
    }
  }

  /** The shown form with the word for its class, where it has none. */
  private static void classed(Value.Name name, Set<String> accepted) {
    String bare = name.text().replaceFirst("^the ", "");
    if (!bare.toLowerCase(Locale.ROOT).contains(name.kind())) {
      accepted.add(bare + " " + Wording.capital(name.kind()));
    }
  }
}
