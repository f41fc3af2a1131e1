package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Locale;
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
          plane, airline, rotunda, incident, event, ceremony, festival, tournament, race, exhibition,
          collection, painting, statue, monument, tower, temple, tomb, cave, device, machine,
          engine, theory, experiment, study, report, survey, disease, drug, vaccine, compound,
          reaction, couple, family, soldiers, troops, rebels, passengers, hijackers, settlers,
          villagers, picture, palace, airport, mosque, canal, stadium, prison, dam,
          library, monastery, abbey, version, edition, storm, cyclone, hurricane, party,
          organisation, organization, society, movement, show, programme, program, concert,
          conference, opera, play, poem, essay, speech, paper, journal, magazine, newspaper, firm,
          bank, fund, award, prize
          """);

  private static final Pattern NO_START =
      Pattern.compile(
          "^(?:(?:"
              + Dates.MONTH
              + ") (?:was|is|were|\\d{1,2},? \\d{4},? (?!(?:is|was)\\b)\\p{L}+)|On the one hand|On the other hand|An? (?:expanded|revised|improved|updated|modified|shortened|extended|enlarged|equivalent|similar|additional|further|separate|corresponding|related|parallel)|Additional|Further|Similar|Various|Numerous|Certain|Additionally|Shortly|Immediately|In the case|Responses|Examples|Reasons|Results|Options|Factors|Features|Causes|Benefits|Challenges|Others|This|These|Those|That|There(?! (?:are|is|were|was|have been|has been) )|Such|Here|He|She|They|It|Its|His|Her|Their|Both|Another|Other|Others"
              + "|Some|Most|Many|Several|Few|One(?! \\p{Ll}+ (?:claimed|said|reported|wrote))|(?:Two|Three|Four|Five)(?! (?!more|others?\\b)[\\p{Ll} -]{3,40} (?:are|were|lie|stand)\\b)|All|Each|Neither|Either|But|And|Or|So|Then|Thus|Thereafter"
              + "|Therefore|Though|Although|While|Whereas|If|Unlike|Like|What|Who|When|Where|Which|Because|Once"
              + "|Since then|By then|Much (?:later|earlier)|(?:Older|Younger|Later|Earlier|Larger|Smaller|Newer|Further) \\p{Ll}+s?(?! than)|Yet|Still|Instead|Meanwhile|Afterwards?|Later|Earlier(?=,)|Soon|Eventually|Finally"
              + "|(?:First|Second|Third|Fourth|Fifth) in|At the time|At that time|At this|The next|Next|Later|The following|(?:(?:Over|Almost|Nearly|About|Only|Just) )?(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Aa] few|[Ss]ome|\\d+|[Aa]n?) )?(?:[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:later|after|before|earlier)|Subsequently|(?:Much|Even|Far) \\p{Ll}+(?:er|more|less)\\b|At (?:its|his|her|their)|In all(?=,)|In the (?:aftermath|end|process|past)(?! of)|The (?:first|second|third|last|next) \\p{Ll}+ (?:is|was|are|were|has|had|began|took)|In return|In turn|In response|In addition|In particular|Overall|In general|In the meantime|In contrast|By contrast|Nominated|Having|Being|Compared|Unfortunately|Interestingly|Recall that|Note that|Remember that|(?:Excessive|Prolonged|Chronic|Acute) \\p{Ll}+|(?:Overdose|Ingestion|Inhalation)|(?:The (?:rest|remainder)|Parts?) of|The \\d{1,3} \\p{Ll}+|The (?:remaining|other|same|latter|former) |Before \\d{4} and since|An (?:unnamed|unknown|anonymous) \\p{Ll}+|Nearby|Among (?:its|the|these|those|them)|(?:Images?|Figures?|Photos?|Photographs?|Pictures?|Plates?|Diagrams?|Panels?) (?:[A-Z\\d]|shows?|of)|Let|You|We|I|Please|See|Click|No|Not|On the \\d{1,2}(?:st|nd|rd|th)|In any (?:event|case)|In th(?:is|at|ose|ese)|Identical|Equal|Equally|Silent|Wishing|Hoping|Seeking|Wanting|Given|After \\p{Ll}+ing(?=,)|(?:Severely|Badly|Partly|Heavily) \\p{Ll}+|(?:Jointly|Originally|Initially|Formerly|Officially|Previously|Newly|Largely|Mainly|Mostly|Widely|Commonly|Traditionally|Recently|Specially|Fully|Completely|Privately|Publicly|Locally) \\p{Ll}+(?:ed|ilt)|(?:Following|After|Before|During|Despite) the (?:trial|battle|event|incident|accident|attack|election|match|game|season|ceremony|meeting|crash|fire|explosion|coup|revolt|strike|merger|fighting|conflict|treaty|agreement)(?=,)|Notable [\\p{Ll} ]+ (?:is|was|are|were)|An? (?:early|frequent|regular|notable) (?:visitor|resident|guest|critic|supporter|example|user|member|version)|Of (?:the (?:remaining|rest|other)|these|those)|An? (?:\\p{Ll}+ )?(?:engraving|photo|photograph|picture|painting|drawing|map|view|illustration|diagram|portrait|sketch|postcard|poster) (?:showing|depicting))\\b");

  private static final Pattern BARE =
      Pattern.compile("\\b[Tt]he ([\\p{Ll}-]+)(?: ([\\p{Ll}-]+))?(?=[ ,.;'\u2019])");

  /** "The District", which was named before. */
  private static final Pattern CAPITAL_BARE =
      Pattern.compile("\\b[Tt]he (\\p{Lu}\\p{Ll}+)(?=[,.']| (?!of\\b)\\p{Ll})");

  /** Bodies and offices of which every state and town has one. */
  private static final Set<String> OFFICES =
      Set.of(
          "Parliament",
          "Senate",
          "Assembly",
          "Council",
          "Committee",
          "Commission",
          "Court",
          "King",
          "Queen",
          "Emperor",
          "President",
          "Duke",
          "Prince",
          "Princess",
          "Bishop",
          "Governor",
          "Society",
          "Institute",
          "Academy",
          "Foundation",
          "Association",
          "Company",
          "Corporation",
          "Charter");

  /**
   * Works and groups are not told by where something was done with them: "the song at Elm Hall".
   */
  private static final Set<String> NOT_TOLD_BY_PLACE =
      WordList.of(
          """
          song, film, movie, book, novel, album, game, band, group, team, series, ship, family,
          couple, report, plan, project, law, act, bill, treaty, painting, crew, experiment,
          study, survey, disease, drug, theory, engine, machine, device
          """);

  /** Words behind a noun that begin something else. */
  static final Pattern NO_NOUN =
      Pattern.compile(
          "of|in|on|at|to|by|for|from|with|as|and|or|is|was|are|were|has|had|have|which|that|who|where|when|while|into|through|over|under|between|near|during|after|before|since|until|can|could|would|may|also|\\p{Ll}+ed|\\p{Ll}+ing|became|began|made|took|held|lies|runs|meets?|ends?|extends?|down|up|along|across|around|onto|off|out|beyond|within|above|below|towards?|itself|alone");

  /** Characters that no plain sentence has. */
  private static final String STRANGE = ":\u201C\u201D[]{}|=<>*_^\uFFFC?!\u2660\u00B1";

  /** What has none of the commonest verbs, and no other where one is needed. */
  private static final String VERBLESS =
      "^(?!.*\\b(?:was|were|is|are|has|had|have|became|began)\\b)(?:"
          + String.join(
              "|",
              "[^,]+ \\p{Ll}+ed by [^,]+\\.$",
              // "Salt treaty signed in 1911 by Westland and Eastland", "First held in Norvik in
              // 1911"
              "[^,]+ signed (?:in|on) (?:\\p{Lu}\\p{Ll}+ )?\\d[^,]* by\\b",
              "First \\p{Ll}+(?:ed|ld|lt|de|wn) (?:in|by|at|on)\\b[^,]*\\.$",
              "(?:In \\d{4}, )?[^,]+, (?:named|called) [^,]+\\.$",
              // "Salt landscape, with its old mills" and "Ash upon Salt, published in 1867" as well
              "[^,]+, (?:with (?:its|their) |published in \\d)",
              // "Norvik in 1907, as photographed by Tom Elm."
              "[^,]+, (?:photographed|pictured|depicted|portrayed) (?:in|by|at|on|with)\\b.*",
              ".*\\bas (?:photographed|seen|shown|depicted|drawn|painted|viewed)\\b",
              // "Salt Mill, a large mill built by Ash, Elm and Oak" lacks its verb.
              "[^,]+, an? [^,]*\\b\\p{Ll}+(?:ed|ilt|itten|ade|awn) by .+\\.$")
          + ")";

  /** Torn, faulty, or with a word that hangs in the air. */
  private static final Pattern BROKEN =
      Pattern.compile(
          String.join(
              "|",
              "\\.(?<!\\bU\\.S\\.) \\p{Ll}|\\.(?<=\\p{Ll}{3}\\.) \\p{Lu}",
              "[,(] *[,.)]",
              VERBLESS,
              "^\\p{Lu}\\p{L}+(?: \\p{Ll}+){0,2} - ",
              "^(\\p{Lu}\\p{Ll}+) \\1 of ",
              "\\b(?:and|or) plans? for \\p{Ll}+\\.$",
              // Where something lies to the minute of arc no sentence says well.
              "\\d\u00B0 ?\\d",
              // "Salt, its brightest star, lies near Norvik"
              "^\\p{Lu}\\p{L}+, its ",
              "^\\p{Lu}\\p{L}+['\u2019]s (?:is|was|are|were|has|had)\\b",
              "^The (?:\\p{Ll}+ )?part of [^,]* are\\b",
              // "at densities of 10,000.", "in honour of Ash, partially."
              "\\b(?:densit(?:y|ies)|rates?|ratios?|speeds?|temperatures?) of \\d[\\d,]*\\.$",
              ", \\p{Ll}+ly\\.$",
              // Larger than what?
              "\\b(?:is|are|was|were|be|been) (?:(?:even|much|far|slightly|considerably|significantly|somewhat) )?(?:(?:more|less) \\p{Ll}+|(?:larg|small|heavi|light|high|low|long|short|deep|strong|weak|fast|slow|warm|cool|cold|old|young|wid|tall|rich|poor|great|bright|dark|thick|thin|hard|soft|easi|bigg|hott|dri|wett)er)\\.$",
              // To the north-west of what?
              "\\b(?:is|are|lies?|lay) to the (?:north|south|east|west)[\\p{Ll}-]*\\.$",
              "^(?!(?:In|On|At)\\b)[^,]+, (?:was|were|is|are|has|had|became) ",
              "\\b(?:"
                  + String.join(
                      "|",
                      "(\\p{Ll}++) \\2\\b",
                      "(?:(?<!\\d )\\p{L}|www|vol|No|no|vs|Inc|St)\\.$",
                      "will\\b",
                      // What may have been is nothing to know.
                      "(?:may|might|could) have\\b",
                      "and\u2014",
                      "the an?\\b",
                      "the (?:eldest|youngest|second|elder|younger|only) (?:son|daughter|brother|sister|child)\\b(?! of)",
                      "called \\p{Lu}[\\p{L}-]+, because",
                      "[Aa]ccording to \\d{4}\\b",
                      "between [\\d.,%]+ to \\d",
                      "the (?:two|three|four|five) (?:countries|nations|states|cities|towns|men|women|sides|companies|teams|groups)\\b(?! of)",
                      // "Ash signed for United": there are many.
                      "(?:for|by|at|with|against|to|from|joined|left) (?:United|City|Rovers|Wanderers|Athletic|Albion|Town|Rangers|County)(?=[ ,.])(?! \\p{Lu})",
                      "at a time (?:of|when)",
                      // Which war, of what, and which bad luck?
                      "[Tt]he (?:ensuing|aforementioned|resulting|aforesaid)",
                      "the War\\b(?! (?:of|on|between|for|against|with)\\b)(?! in (?:the )?\\p{Lu})(?! \\p{Lu})",
                      "the (?:production|output|consumption|harvest|yield) (?:in|was|is|for|has|had)\\b",
                      "the (?:run|series|string|spell) of (?:good|bad|ill) ",
                      "goes by",
                      // Which two?
                      "both (?:\\p{L}+ )?(?:nations|countries|states|kingdoms|sides|parties|armies|cities)\\b(?! of)",
                      // Mayor of what?
                      "(?:office|post|position) of (?:mayor|governor|chairman|president|director) (?:in|on|from|until|after|before|by)\\b",
                      // "a fusion of the old traditions" with what?
                      "(?:fusion|mixture|combination|blend|mix|hybrid|merger|compromise|boundary|distance|relationship) (?:of|between) (?:(?!and\\b|with\\b)[^,])*\\.$",
                      "the (?:most \\p{Ll}+|\\p{Ll}{3,}est),? (?:and|but) (?:is|are|was|were|has|had|have)",
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

  /** "In 1911, the Foundation opened ..." does not say which. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:[^,]{2,100}, )?[Tt]he "
              + "(?:(?:National|Federal|Supreme|State|Central|Constitutional|General|Royal|Municipal|City|Provincial|Regional|Legislative) )?"
              + Phrases.INSTITUTION
              + "(?: (?!(?:of|for) (?:the )?\\p{Lu})\\p{Ll}|'s|\u2019s)"
              + "|\\b[Tt]he (?:Declaration|Constitution|Abbey|Convention|Act|Charter)['\u2019]s\\b");

  /** "The engined models continued" does not say whose. */
  private static final Pattern PLAIN_SUBJECT =
      Pattern.compile(
          "^(?:[^,]{2,40}, )?[Tt]he (?:[\\p{Ll}\\d-]+ ){2,5}?(?:was|were|is|are|has|had|have|can|could|[\\p{Ll}]{3,}ed)\\b(?<!\\b(?:of|in|for|on|from|to) [\\p{Ll} ]{0,60})");

  /** "The first plants to arrive in Westland" were none of these. */
  private static final Pattern FIRST_OF =
      Pattern.compile("^The (?:first|last|only|earliest) (?:[\\p{Ll}-]+ )?\\p{Ll}+s to \\p{Ll}");

  /** "In the north are the Salt Hills" does not say in the north of what. */
  private static final Pattern SOMEWHERE =
      Pattern.compile(
          "^(?:Women|Men|Children|Girls|Boys|Houses|Outbuildings|Villagers|People|Workers|Soldiers|Players|Students|Members|Residents|Locals) |^The (?:British|French|Spanish|Germans?|Dutch|Portuguese|Japanese|Americans?|Ottomans?|Italians?|Russians?|Chinese|Soviets?|Allies) (?:ruled|left|withdrew|occupied|arrived|governed|controlled)\\b|^(?:In|To|On) the (?:far )?(?:north|south|east|west|centre|center|middle|interior)[\\p{Ll} -]*(?:,| (?:is|are|lies|lie|was|were|stands?)\\b)");

  /** In characters: no longer end of a sentence is looked at for a word left hanging. */
  private static final int LONGEST_END = 40;

  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:\\b(?:of|in|at|by|from|with|and|or|the|an?|to|for|as|on|that|than|but|into|such|between|during|since|until|after|before|through|under|over|which|is|was|are|were|be|has|had|namely|particularly|especially|notably|including|chiefly|mainly|mostly)|, an? \\p{Ll}+)\\.$");

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

  /** What every place has one of. */
  private static final Set<String> OF_ITS_OWN =
      WordList.of(
          "terrain, climate, soil, landscape, relief, topography, geography, latitude, altitude");

  /** Whether a sentence can be read without the ones around it. */
  static boolean test(Statement statement, String text, boolean first) {
    // "There are 160 halls": where, the subject's name tells.
    if (text.startsWith("There ") && !statement.naming(text)) {
      return false;
    }
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
        && !text.contains("''")
        && !BROKEN.matcher(text).find()
        && Verbs.told(SUBORDINATE.matcher(text).replaceAll(""))
        && !SPLICED.matcher(text).matches()
        && !DANGLING.matcher(text.substring(Math.max(0, text.length() - LONGEST_END))).find()
        && !UNNAMED.matcher(text).find()
        && (!SOMEWHERE.matcher(text).find() || statement.naming(text))
        && (!PLAIN_SUBJECT.matcher(text).find() || statement.naming(text))
        && (!FIRST_OF.matcher(text).find() || statement.naming(text))
        && (Worth.asking(text) || TermGaps.defining(text))
        && !NameUse.faulty(statement, text)
        && !WrongEnglish.in(text)
        && (!LATER.matcher(text).find() || YEAR.matcher(text).find())
        && !(statement.subject().person() && WRITTEN.matcher(text).find() && statement.naming(text))
        && !Spelling.foreignScript(text)
        && text.chars().filter(c -> c == '"').count() % 2 == 0
        && !anaphoric(statement, text);
  }

  /** What has no verb but these lacks its main clause: "Tom Elm, who ruled Norvik." */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          ", (?:who|which|whose|where|(?:in|of|at|from|to|by|on) (?:which|whom)|led by|located|situated|named after|known as|started in|begun in|(?:built|founded|inaugurated|established|completed|constructed|erected|published|composed|designed|created) (?:in|by))\\b[^,]*(?=[,.])");

  /** Two sentences that a comma joins: "One bridge is old, the other is new." */
  private static final Pattern SPLICED =
      Pattern.compile(
          "(?!(?:In|On|At|By|From|To|For|With|When|While|As|If|Once|Since|Until|After|Before|During|Although|Though|Because|Where|Unlike|Under|Of)\\b)[^,]+ (?:is|was|are|were|had|has) [^,]+, (?:its|his|her|their|the|two|one|both|\\p{Lu}[\\p{L}\\p{M}-]+) (?!(?:of|in) (?:which|whom))[^,]*\\b(?:is|was|are|were|had|has) [^,]*\\.");

  /** "Ash was written by Tom Elm": not she, but an opera called after her. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:\\p{Lu}\\S+ ){1,4}was (?:written|composed|produced|published|directed|released|performed|staged|filmed)\\b");

  /** "returned a few years later" does not say later than what. */
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:at|of) the time\\b(?! of\\b| when\\b| that\\b)|\\b(?:subsequently|(?:was|were) later)\\b|\\b(?:a few|several|some|many|one|two|three|four|five|six|ten|\\d+) (?:years?|months?|days?|weeks?) (?:later|earlier|afterwards)\\b|\\b(?:an?|one|two|three|\\d+) (?:years?|months?|weeks?|days?) before(?=[,.])");

  private static final Pattern YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  /** "the Ash Club": nobody, but something that is called after somebody. */
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'\u2019-]+ (?:Club|Society|Institute|Foundation|Museum|Prize|Award|School|College|House|Street|Park|Theatre|Trust|Medal)\\b");

  /** A possessor whom a name before it tells is clear: "Ann Ash met her husband". */
  static boolean pointing(Statement statement, String text) {
    Matcher pointing = PointingWords.OF_SENTENCES.matcher(text);
    while (pointing.find()) {
      boolean owned =
          pointing.group().matches("his|her|their")
              && OWNED.matcher(text.substring(pointing.end())).find()
              && statement.somebody(
                  CALLED_AFTER.matcher(text.substring(0, pointing.start())).replaceAll(""));
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

  /** "discovered the planet on March 13" tells by no place which planet that was. */
  private static final String NO_MONTH = "(?!(?:" + Dates.MONTH + ")\\b)";

  /** Whether a bare definite phrase looks back at what an earlier sentence speaks of. */
  private static boolean anaphoric(Statement statement, String text) {
    Matcher bare = BARE.matcher(text);
    if (CAPITAL_BARE
        .matcher(text)
        .results()
        .anyMatch(
            noun ->
                (ALWAYS_ANAPHORIC.contains(noun.group(1).toLowerCase(Locale.ROOT))
                        || OFFICES.contains(noun.group(1)))
                    && !statement.naming(noun.group())
                    && !statement.subject().name().contains(noun.group(1)))) {
      return true;
    }
    while (bare.find()) {
      String second = bare.group(2) == null ? "" : bare.group(2);
      boolean one = second.isEmpty() || Verbs.known(second) || NO_NOUN.matcher(second).matches();
      String noun = one ? bare.group(1) : second;
      String behind = text.substring(one ? bare.end(1) : bare.end(2));
      boolean told =
          behind.matches(
                  "(?s) (?:of\\b|\\p{Lu}|where\\b|(?:from|in|at|on|to) which\\b|(?:that|which) [^,;]*\\p{Lu}).*")
              || !NOT_TOLD_BY_PLACE.contains(noun)
                  && behind.matches(
                      "(?s) (?:in|at|on|near|from) (?:the )?" + NO_MONTH + "\\p{Lu}.*")
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
          && !(OF_ITS_OWN.contains(noun)
              && statement.subject().geographic()
              && statement.naming(text))
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
