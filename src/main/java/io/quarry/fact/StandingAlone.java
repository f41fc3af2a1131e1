package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence stands alone: whole, short enough to be read at once, with no word that points
 * to another sentence.
 */
final class StandingAlone {

  private static final int FEWEST_WORDS = 6;

  static final int MOST_WORDS = 29;

  /** Nouns that, behind a bare "the", look back at something told before. */
  private static final Set<String> ALWAYS_ANAPHORIC =
      WordList.of(
          """
          county, province, village, town, district, company, band, group, film, movie, book,
          novel, album, song, team, club, university, school, building, church, castle, bridge,
          game, series, ship, vessel, aircraft, car, museum, hospital, park, site, project, plan,
          election, poll, treaty, law, act, bill, battle, siege, mountain, mountains, hill,
          valley, lake, bay, island, islands, region, area, street, road, house, hotel, station,
          railway, line, port, harbour, harbor, farm, mine, factory, colony, settlement,
          territory, fort, fortress, tribe, fleet, crew, expedition, voyage, journey, flight,
          plane, airline, incident, event, ceremony, festival, tournament, race, exhibition,
          collection, painting, statue, monument, tower, temple, tomb, cave, device, machine,
          engine, theory, experiment, study, report, survey, disease, drug, vaccine, compound,
          reaction, couple, family, soldiers, troops, rebels, passengers, hijackers, settlers,
          villagers
          """);

  private static final Pattern NO_START =
      Pattern.compile(
          "^(?:(?:"
              + Dates.MONTH
              + ") (?:was|is|were|\\d{1,2},? \\d{4},? (?!(?:is|was)\\b)\\p{L}+)|An? (?:equivalent|similar|additional|further|separate|corresponding|related|parallel)|Additional|Further|Similar|Various|Numerous|Certain|Additionally|Shortly|Immediately|Responses|Examples|Reasons|Results|Options|Factors|Features|Causes|Benefits|Challenges|Others|This|These|Those|That|There|Such|Here|He|She|They|It|Its|His|Her|Their|Both|Another|Other|Others"
              + "|Some|Most|Many|Several|Few|One(?! \\p{Ll}+ (?:claimed|said|reported|wrote))|(?:Two|Three|Four|Five)(?! (?!more|others?\\b)[\\p{Ll} -]{3,40} (?:are|were|lie|stand)\\b)|All|Each|Neither|Either|But|And|Or|So|Then|Thus|Thereafter"
              + "|Therefore|Though|Although|While|Whereas|If|Unlike|Like|What|Who|When|Where|Which|Because|Once"
              + "|Since then|By then|Much (?:later|earlier)|(?:Older|Younger|Later|Earlier|Larger|Smaller|Newer|Further) \\p{Ll}+s?(?! than)|Yet|Still|Instead|Meanwhile|Afterwards?|Later|Earlier(?=,)|Soon|Eventually|Finally"
              + "|(?:First|Second|Third|Fourth|Fifth) in|At the time|At that time|At this|The next|Next|Later|The following|(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|A few|Some|\\d+) )?(?:[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:later|after|before|earlier)|Subsequently|In all(?=,)|In the (?:aftermath|end|process|past)(?! of)|The (?:first|second|third|last|next) \\p{Ll}+ (?:is|was|are|were|has|had|began|took)|In return|In turn|In response|In addition|In particular|Overall|In general|In the meantime|In contrast|By contrast|Nominated|Having|Being|Compared|Unfortunately|Interestingly|Recall that|Note that|Remember that|(?:Excessive|Prolonged|Chronic|Acute) \\p{Ll}+|(?:Overdose|Ingestion|Inhalation)|(?:The (?:rest|remainder)|Parts?) of|The \\d{1,3} \\p{Ll}+|Before \\d{4} and since|An (?:unnamed|unknown|anonymous) \\p{Ll}+|Nearby|Let|You|We|I|Please|See|Click|No|Not)\\b");

  private static final Pattern BARE =
      Pattern.compile("\\b[Tt]he ([\\p{Ll}-]+)(?: ([\\p{Ll}-]+))?(?=[ ,.;'\u2019])");

  /** Words behind a noun that begin something else. */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "of|in|on|at|to|by|for|from|with|as|and|or|is|was|are|were|has|had|have|which|that|who|where|when|while|into|through|over|under|between|near|during|after|before|since|until|can|could|would|may|also|\\p{Ll}+ed|\\p{Ll}+ing|became|began|made|took|held|lies|runs|meets?|ends?|extends?|down|up|along|across|around|onto|off|out|beyond|within|above|below|towards?|itself|alone");

  /** Characters that no plain sentence has. */
  private static final String STRANGE = ":\u201C\u201D[]{}|=<>*_\uFFFC?!\u2660\u00B1";

  /** Torn, faulty, or with a word that hangs in the air. */
  private static final Pattern BROKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?<!\\bU\\.S)\\. \\p{Ll}|(?<=\\p{Ll}{3})\\. \\p{Lu}",
              "[,(] *[,.)]",
              "^\\p{Lu}\\p{L}+ - ",
              "^\\p{Lu}\\p{L}+['\u2019]s (?:is|was|are|were|has|had)\\b",
              "^The (?:\\p{Ll}+ )?part of [^,]* are\\b",
              "^(?!.*\\b(?:was|were|is|are|has|had|have|became|began)\\b)[^,]+ \\p{Ll}+ed by [^,]+\\.$",
              "^(?!(?:In|On|At)\\b)[^,]+, (?:was|were|is|are|has|had|became) ",
              "\\b(?:"
                  + String.join(
                      "|",
                      "(\\p{Ll}+) \\1\\b",
                      "(?:(?<!\\d )\\p{L}|www|vol|No|no|vs|Inc|St)\\.$",
                      "will\\b",
                      "and\u2014",
                      "the an?\\b",
                      "the (?:eldest|youngest|second|elder|younger|only) (?:son|daughter|brother|sister|child)\\b(?! of)",
                      "called \\p{Lu}[\\p{L}-]+, because",
                      "[Aa]ccording to \\d{4}\\b",
                      "between [\\d.,%]+ to \\d",
                      "the (?:two|three|four|five) (?:countries|nations|states|cities|towns|men|women|sides|companies|teams|groups)\\b(?! of)",
                      "one of (?:the )?(?:two|three|four|five|six|seven) ['\u2018]",
                      "(?:with|in|by|from|of|to|and|as) United (?:States|Kingdom|Nations|Arab)\\b",
                      "(?:introduced|adopted|made|opened|started) (?:an?|the) [\\p{Ll} ]{3,30} since\\b",
                      "(?:is|was|has) [^,]* and (?:connect|serve|link|cover|include|contain|provide|offer|have|are)\\b",
                      "(?:is|was|are|were|as) (?:one of |part of |the \\p{Ll}+ of )?its\\b",
                      "its (?:[\\p{L}-]+ ){1,3}of (?:the )?\\p{Lu}",
                      "(?:to|of|with|from|by|in) and\\b",
                      "(?:in|on|at|of|by|with) (?:in|on|at|of|by|with)\\b",
                      "or (?:in|on|at|from) (?:the )?\\p{Lu}",
                      "(?:of|in|at|by|from|with|and|the) [,.]")
                  + ")"));

  /** What is wrong English, as its writer left it. */
  private static final Pattern FAULTY =
      Pattern.compile(
          "^[Tt]he (?!series |species |headquarters |means )(?:[\\p{Ll}-]+ ){0,2}\\p{Ll}{3,}[a-rt-z]s (?:of \\p{Lu}\\S+ )?was |\\b(?:"
              + String.join(
                  "|",
                  // "the second palace after Elm Hall which was built in 1395"
                  "\\p{Lu}\\p{Ll}+ which (?:is|was|had|has|are|were)\\b",
                  // An apposition that is opened and not closed.
                  ", (?:established|founded|built|located|opened|created|formed|situated) [^,]*(?:, \\p{Lu}[^,]*)? \\d{4} (?:has|is|was|had)\\b",
                  "(?:mediterranean|european|african|american|asian|english|british|french|german|russian|chinese)\\b",
                  "(?:by|of|under|from|to|with) (?:king|queen|emperor) \\p{Lu}",
                  "(?:of|in|by|under|during|During|In|Under) \\p{Lu}\\p{L}+ (?:dynasty|Dynasty|Empire)\\b",
                  "in U\\.S\\. (?:House|Senate|Congress)",
                  "[Tt]he (?:young|newlywed) \\p{Lu}",
                  "at the (?:location|spot|place)(?: in| by| during|,|\\.)",
                  "\\p{Lu}[\\p{L}.]+ (?:himself|herself|itself) \\p{Ll}",
                  "(?:miles?|km|kilomet(?:re|er)s) away(?! from)",
                  "(?:of|in|to|from) (?:North|South)(?:east|west) (?!\\p{Lu})",
                  "During .* during\\b",
                  "\\p{L}+ \u2013 (?:is|was|were|are)\\b",
                  "since (?:is|was) ",
                  // "is a member since 1948" has been one.
                  "(?:is|are) (?:an?|the) [^,.;]* since (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b",
                  "(?<!\\b(?:was|were|been|is|are|and) )(?:joined|visited|attended|reached|entered) to (?:the )?\\p{Lu}",
                  ", (?:finished|completed|opened) in \\d{4}, \\p{Ll}+ing\\b",
                  "the occasion\\b",
                  "an? [\\d.,]+ (?:met(?:re|er)s|kilomet(?:re|er)s|miles|feet|years|days|hours|acres|hectares) \\p{Ll}",
                  "\\p{Lu}\\p{Ll}+ (?:Of|And|In|For|On|At) (?:the )?\\p{Lu}",
                  "returned? (?:east|west|north|south|home)\\b(?! (?:of|to|from)\\b)",
                  "(?:\\p{Ll}+|\\p{Lu}\\p{Ll}+) which (?:derives|comes|means)\\b(?<! of which [a-z]{5,8}| in which [a-z]{5,8})",
                  "in the (?:country|world) \\p{Lu}",
                  "(?<!Earth.s )in the crust\\b",
                  "(?:was|were|is) (?:himself|herself|itself|themselves)\\b",
                  "with preferential\\b",
                  "the (?:North|South|East|West|North(?:east|west)|South(?:east|west)) (?:corner|side|part|end|coast|shore|bank|edge)\\b",
                  "in \\p{Lu}\\p{L}+ (?:script|alphabet)\\b",
                  "(?:its|his|her|their) (?:\\p{Ll}+est|first|second|third|only|new) \\p{Ll}+ the \\p{Lu}",
                  "(?:at|in|of|from|by|with) (?:the )?(?:\\p{Lu}\\p{L}+ )+(?:named|called) \\p{Lu}")
              + ")");

  /** "In 1911, the Foundation opened ..." does not say which. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:[^,]{2,60}, )?[Tt]he "
              + "(?:(?:National|Federal|Supreme|State|Central|Constitutional|General|Royal|Municipal|City|Provincial|Regional|Legislative) )?"
              + Phrases.INSTITUTION
              + "(?: (?!(?:of|for) (?:the )?\\p{Lu})\\p{Ll}|'s|\u2019s)"
              + "|\\b[Tt]he (?:Declaration|Constitution|Abbey|Convention|Act|Charter)['\u2019]s\\b");

  /** "The engined models continued" does not say whose. */
  private static final Pattern PLAIN_SUBJECT =
      Pattern.compile(
          "^(?:[^,]{2,40}, )?[Tt]he (?:[\\p{Ll}\\d-]+ ){2,5}?(?:was|were|is|are|has|had|have|can|could|[\\p{Ll}]{3,}ed)\\b(?<!\\b(?:of|in|for|on|from|to) [\\p{Ll} ]{0,60})");

  /** "In the north are the Salt Hills" does not say in the north of what. */
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "^(?:Women|Men|Children|Girls|Boys|Houses|Outbuildings|Villagers|People|Workers|Soldiers|Players|Students|Members|Residents|Locals) |^The (?:British|French|Spanish|Germans?|Dutch|Portuguese|Japanese|Americans?|Ottomans?|Italians?|Russians?|Chinese|Soviets?|Allies) (?:ruled|left|withdrew|occupied|arrived|governed|controlled)\\b|^(?:In|To|On) the (?:far )?(?:north|south|east|west|centre|center|middle|interior)[\\p{Ll} -]*(?:,| (?:is|are|lies|lie|was|were|stands?)\\b)");

  /** In characters: no longer end of a sentence is looked at for a word left hanging. */
  private static final int LONGEST_END = 40;

  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:\\b(?:of|in|at|by|from|with|and|or|the|an?|to|for|as|on|that|than|but|into|such|between|during|since|until|after|before|through|under|over|which|is|was|are|were|be|has|had|namely)|, an? \\p{Ll}+)\\.$");

  /** A noun, not "for her between": what somebody owns. */
  private static final Pattern OWNED =
      Pattern.compile(
          "^ (?!(?:of|in|on|at|to|by|for|from|with|and|or|between|during|after|before|until|when|as)\\b)\\p{Ll}");

  private static final Set<String> NEVER_ANAPHORIC =
      WordList.of(
          """
          world, sea, ocean, sun, moon, earth, north, south, east, west, coast, country, people,
          public, time, beginning, end, summer, winter, morning
          """);

  /** Whether a sentence is wrong English in its source. */
  static boolean faulty(String text) {
    return FAULTY.matcher(text).find();
  }

  /** Whether a sentence can be read without the ones around it. */
  static boolean test(Statement statement, String text, boolean first) {
    String unnamed = first ? text : text.replaceFirst("^The \\p{Lu}", "X");
    int words = text.split(" ").length;
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && text.endsWith(".")
        && Character.isUpperCase(text.codePointAt(0))
        // What fails most, and costs least to find, comes first.
        && Verbs.told(text)
        && (MainVerb.tells(text) || TermGaps.defining(text))
        && !NO_START.matcher(unnamed).find()
        && !pointing(statement, text)
        && text.chars().noneMatch(c -> STRANGE.indexOf(c) >= 0)
        && !BROKEN.matcher(text).find()
        && !DANGLING.matcher(text.substring(Math.max(0, text.length() - LONGEST_END))).find()
        && !UNNAMED.matcher(text).find()
        && (!SOMEWHERE.matcher(text).find() || statement.naming(text))
        && (!PLAIN_SUBJECT.matcher(text).find() || statement.naming(text))
        && (Worth.asking(text) || TermGaps.defining(text))
        && !abbreviated(statement, text)
        && !halfNamed(statement, text)
        && !attributive(statement, text)
        && !overfull(statement, text)
        && !misspelt(statement, text)
        && !FAULTY.matcher(text).find()
        && (!LATER.matcher(text).find() || YEAR.matcher(text).find())
        && !(statement.subject().person() && WRITTEN.matcher(text).find() && statement.naming(text))
        && !Spelling.foreignScript(text)
        && text.chars().filter(c -> c == '"').count() % 2 == 0
        && !anaphoric(statement, text);
  }

  /** What is never left out of the name of such a thing. */
  private static final Pattern KEPT = Pattern.compile("Islands?|Atoll|Reef|Rovers|Airlines");

  /** "American's gateway" of "American Airlines", "Elm was found" of "Elm Island": too little. */
  static boolean halfNamed(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    int blank = name.indexOf(' ');
    return blank > 0
        && !statement.subject().person()
        && !statement.subject().named(name.substring(0, blank))
        && !text.contains(name)
        && Pattern.compile(
                "(?<!\\p{Lu}[\\p{L}\\p{M}-]{0,30} )\\b"
                    + Pattern.quote(name.substring(0, blank))
                    + (KEPT.matcher(name.substring(blank + 1)).matches()
                        ? "(?:['\u2019]s)? (?=\\p{Ll})"
                        : "['\u2019]s "))
            .matcher(text)
            .find();
  }

  /** "Ash was written by Tom Elm": not she, but an opera called after her. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:\\p{Lu}\\S+ ){1,4}was (?:written|composed|produced|published|directed|released|performed|staged|filmed)\\b");

  /** "returned a few years later" does not say later than what. */
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:a few|several|some|many|one|two|three|four|five|six|ten|\\d+) (?:years?|months?|days?|weeks?) (?:later|earlier|afterwards)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  private static final Pattern AUXILIARY =
      Pattern.compile("(?:is|are|was|were|has|have|had|began|became)\\b.*");

  /** In words: "the Norvik Salt Corporation budget cuts" is too long to be read. */
  private static final int LONG_NAME = 3;

  /** "SBC Asia" told as "the Salt Broadcasting Corporation Asia". */
  private static boolean overfull(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    return name.indexOf(' ') > 0
        && !statement.passage().text().contains(name)
        && Pattern.compile(Pattern.quote(name) + " \\p{Lu}").matcher(text).find();
  }

  /** Letters of a word whose misspelling can be told from another word. */
  private static final int SHORTEST_MISSPELT = 4;

  /** "Arch of Elmfort" in a text on the Arch of Elmford. */
  private static boolean misspelt(Statement statement, String text) {
    String name = statement.subject().name().replaceFirst("^the ", "");
    String[] right = name.split(" ");
    if (right.length < 2 || text.contains(name)) {
      return false;
    }
    String[] words = text.split("[ ,.;]+");
    for (int at = 0; at + right.length <= words.length; at++) {
      int off = 0;
      int near = 0;
      for (int i = 0; i < right.length; i++) {
        String word = words[at + i].replaceFirst("['\u2019]s?$", "");
        if (!word.equals(right[i])) {
          off++;
          near +=
              word.length() >= SHORTEST_MISSPELT
                      && Character.isUpperCase(word.codePointAt(0))
                      && !word.equals(right[i] + "s")
                      && !right[i].equals(word + "s")
                      && Spelling.withinOneEdit(word, right[i])
                  ? 1
                  : 0;
        }
      }
      if (off == 1 && near == 1) {
        return true;
      }
    }
    return false;
  }

  /** "Norvik limits are", "Norvik branch of Elm College": a name is no adjective. */
  private static boolean attributive(Statement statement, String text) {
    String name = statement.subject().name();
    boolean lengthy = !statement.subject().person() && name.split(" ").length >= LONG_NAME;
    if (!statement.subject().place() && !lengthy || !text.startsWith(Phrases.capital(name) + " ")) {
      return false;
    }
    String[] behind = text.substring(name.length() + 1).split(" ", 2);
    return behind.length == 2
        && behind[0].matches("\\p{Ll}{3,}")
        && !NO_NOUN.matcher(behind[0]).matches()
        && !behind[0].endsWith("ly")
        && (!Telling.verbal(behind[0]) || AUXILIARY.matcher(behind[1]).matches());
  }

  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,6}\\d{0,3}s?\\b");

  /** Abbreviations that are told to everybody, and numbers of rulers. */
  private static final Pattern KNOWN_CAPITALS =
      Pattern.compile(
          "[IVX]+|UK|US|USA|USSR|EU|UN|NATO|UNESCO|UNICEF|WHO|NASA|ESA|BBC|CNN|NBC|CBS|ABC|FIFA|UEFA|NBA|NFL|NHL|MLB|MLS|FA|IOC"
              + "|AD|BC|BCE|CE|FC|AC|SC|DNA|RNA|HIV|AIDS|TV|CD|DVD|PC|IBM|BMW|FBI|CIA|KGB|GDR|DPRK|ROK|IMF|OPEC|ASEAN|ISO|GDP|MIT|MTV|HBO|RAF|HMS|SMS|USS|RMS|COVID|GPS|LED|NAACP|YMCA|WWII|PETA|GSM|WWF|MVP");

  private static final Pattern NAMED = Pattern.compile(" \\p{Lu}\\p{Ll}{2,}");

  /** Whether letters stand for something that neither title nor heading spells out. */
  static boolean abbreviated(Statement statement, String text) {
    return CAPITALS
        .matcher(text)
        .results()
        // "SBS Media", "Air Base RAF" are whole names.
        .filter(found -> !NAMED.matcher(text.substring(found.end())).lookingAt())
        .map(found -> found.group())
        .anyMatch(
            letters ->
                !KNOWN_CAPITALS.matcher(letters).matches()
                    && !statement.subject().name().contains(letters)
                    && !statement.heading().contains(letters)
                    && !text.contains("(" + letters + ")"));
  }

  /** A possessor whom a name before it tells is clear: "Ann Ash met her husband". */
  static boolean pointing(Statement statement, String text) {
    Matcher pointing = PointingWords.OF_SENTENCES.matcher(text);
    while (pointing.find()) {
      boolean owned =
          pointing.group().matches("his|her|their")
              && OWNED.matcher(text.substring(pointing.end())).find()
              && statement.somebody(text.substring(0, pointing.start()));
      boolean continued =
          pointing.group().equals("it")
              && text.substring(0, pointing.start())
                  .matches(
                      "(?s)(?:The )?\\p{Lu}.* (?:where|when|as|because|after|before|until|since|though|although) ");
      if (!owned && !continued) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bare definite phrase looks back at what an earlier sentence speaks of. */
  private static boolean anaphoric(Statement statement, String text) {
    Matcher bare = BARE.matcher(text);
    while (bare.find()) {
      String second = bare.group(2) == null ? "" : bare.group(2);
      boolean one = second.isEmpty() || Verbs.known(second) || NO_NOUN.matcher(second).matches();
      String noun = one ? bare.group(1) : second;
      String behind = text.substring(one ? bare.end(1) : bare.end(2));
      boolean told =
          behind.matches(
                  "(?s) (?:of\\b|\\p{Lu}|where\\b|(?:from|in|at|on|to) which\\b|(?:in|at|on|near|from) (?:the )?\\p{Lu}|(?:that|which) [^,;]*\\p{Lu}).*")
              || !one && bare.group(1).matches(".*(?:est|most)|only|first|last");
      boolean here = text.substring(0, bare.start()).matches("(?s).*\\b" + noun + "s?\\b.*");
      boolean adjective = noun.matches(".*(?:al|ic|ive|ous|ern|ary|ful|less|est)");
      boolean country =
          noun.equals("country") && statement.subject().state() && !statement.naming(text);
      if (country) {
        return true;
      }
      String phrase = text.substring(bare.start(), one ? bare.end(1) : bare.end(2));
      boolean own =
          statement.subject().named(phrase) || statement.subject().named("the " + bare.group(1));
      if (!told
          && !own
          && !adjective
          && !here
          && !NEVER_ANAPHORIC.contains(noun)
          && (ALWAYS_ANAPHORIC.contains(noun)
              || statement.subject().nouns().contains(noun)
              || noun.endsWith("s")
                  && ALWAYS_ANAPHORIC.contains(noun.substring(0, noun.length() - 1))
              || statement.discourse().said(noun))) {
        return true;
      }
    }
    return false;
  }

  private StandingAlone() {}
}
