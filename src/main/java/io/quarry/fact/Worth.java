package io.quarry.fact;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a sentence tells something worth asking: no match report, no figure of one year. */
final class Worth {

  private static final Pattern STATISTIC =
      Pattern.compile(
          "\\b(?:million|billion|trillion|thousand|tonnes|tons|barrels|per ?cent|per day|per year|per capita|GDP|gross(?:ed|ing)?)\\b|[%$\u00A3\u20AC]");
  private static final Pattern FIGURE = Pattern.compile("\\b\\d{1,3},\\d{3}\\b");

  /** "Norvik won 3-1", but not "3-4 hours". */
  private static final Pattern SCORE =
      Pattern.compile(
          "\\b\\d{1,2}[\u2013-]\\d{1,2}\\b(?! ?(?:%|per ?cent|years|hours|days|km|m|kg))");

  private static final Pattern MATCH =
      words(
          List.of(
              "hat-trick",
              "leg",
              "kick-off",
              "equaliser",
              "clean sheet",
              "half-time",
              "penalty",
              "penalties",
              "substituted?",
              "subbed",
              "scored",
              "scorer",
              "scoring",
              "goalless",
              "goals?",
              "assists",
              "touchdowns?",
              "innings",
              "strikeouts",
              "home runs?",
              "appearances?",
              "injur(?:y|ed)",
              "shutouts?",
              "streak",
              "armband",
              "\\d+-game",
              "(?:himself|herself) (?:as )?(?:manager|coach|captain)",
              "captained",
              "friendly",
              "semi-?finals?",
              "quarter-?finals?",
              "knockout",
              "group stage",
              "overtime",
              "playoffs?",
              "qualif(?:y|ied|ier|iers|ying)",
              "pre-season",
              "squad",
              "line-?up",
              "franchises?",
              "(?:this|that|next|previous|following|second|third|fourth|consecutive|successive) season",
              "(?:center|centre|forward|guard|tackle) \\p{Lu}\\p{Ll}+",
              "(?:goaltender|goalkeeper|defen[cs]eman|winger|pitcher|midfielder|striker|quarterback|outfielder)s?",
              "remainder of the",
              "shortlist(?:ed)?",
              "nominated",
              "runner-up",
              "on loan",
              "players from",
              "transfer (?:fee|to)",
              "bid for"));

  private static final Pattern PUBLICITY =
      words(
          List.of(
              "box office",
              "gross(?:ed|ing)",
              "star reviews",
              "plaques?",
              "on display",
              "vegetarian",
              "named (?:after|for|in honou?r of) (?:him|her)",
              "opening weekend",
              "limited release",
              "critics",
              "marketing",
              "sponsor(?:ship|ed|s)?",
              "commercials?",
              "cameo(?:ed)?",
              "mascot",
              "nightclub",
              "paparazzi",
              "tattoos?",
              "nude",
              "best dressed",
              "dating",
              "relationship with",
              "expecting",
              "friends with",
              "smartphone",
              "new face",
              "billboards?",
              "advert(?:s|isements?)?",
              "must-see",
              "adaptations?",
              "staged",
              "road network",
              "cricket team",
              "hidden gem",
              "brasserie",
              "bistro",
              "cocktails?",
              "boutiques?",
              "shopping (?:and|mall|cent(?:er|re)|street)",
              "cuisine for",
              "cent(?:er|re) of population",
              "Award of Garden Merit",
              "Statistical Area",
              "commemorative (?:coins?|medals?)",
              "coins? commemorating",
              "magazine",
              "claims? to (?:have|be|possess)",
              "(?:Award|award|[Dd]egree|[Dd]octorate) from",
              "cooperation (?:plan|agreement)",
              "golf courses?",
              "released into",
              "archival",
              "papers are (?:held|housed|kept)",
              "character in",
              "has been the .* since",
              "replaced (?:as|by an?)",
              "friendship with",
              "seldom",
              "costs? about",
              "gr[eo]ws? (?:quickly|rapidly)",
              "Lonely Planet",
              "symbolic",
              "years after the death",
              "rarely",
              "[Rr]esort can be found",
              "opened an? (?:new )?(?:factory|store|shop|office|branch|restaurant|plant)",
              "cooperation between",
              "(?:Museum|Building) (?:on|at|in) .* (?:was )?opened",
              "distribution rights",
              "stylish",
              "vibrant",
              "charming",
              "surveys?",
              "social media",
              "elected an? (?:honorary|corresponding|associated?) ",
              "bec(?:ame|ome) (?:an? )?(?:founding |honorary |associated? |corresponding |foreign )?(?:member|fellow|correspondent) of",
              "launch(?:es|ed)? an? (?:[\\p{Ll}-]+ )?(?:campaign|initiative|program(?:me)?|project)",
              "Hall of Fame",
              "Walk of Fame"));

  /** A day without its year. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Tt]o) (?:the )?(?:(?:"
              + Dates.MONTH
              + ") \\d{1,2}|\\d{1,2} (?:"
              + Dates.MONTH
              + "))|(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|[Uu]ntil|[Ll]ate|[Ee]arly) (?:"
              + Dates.MONTH
              + "|Christmas|January|spring|summer|autumn|winter))\\b");

  private static final Pattern VAGUE =
      Pattern.compile(
          String.join(
              "|",
              "\\bmore \\p{Ll}+s\\b",
              "\\bone of the many\\b",
              // A statistic of one year.
              "\\b(?:incidents|accidents|cases|crimes|murders|robberies|arrests) (?:occurred|took place|happened|were (?:reported|recorded))\\b",
              // What was planned when it was written may have come otherwise.
              "\\b(?:is|are) (?:scheduled|planned|expected|due|projected|slated|set|about) to\\b",
              "\\b[Bb]oth (?:the )?\\p{Ll}+s\\b(?! (?:of|in) )",
              "\\b(?:released|published|issued|recorded|produced) an?(?: [\\p{Ll}-]+){1,8}(?:,? in \\d{4})?\\.$",
              "\\bone of (?:the )?[\\w-]+ (?:[\\p{Ll}-]+ ){0,2}\\p{Ll}+s\\.$",
              "\\b(?:[Vv]ersion|[Ee]dition) was (?:released|published)\\b",
              "\\brenamed The\\b",
              "\\bof the (?:Year|Month)\\b",
              "\\b(?:is|are|was|were) (?:very |quite |really )?(?:good|bad|nice|great|beautiful|excellent|popular|famous)\\.$",
              "\\bthe most of any\\b",
              "\\brumou?rs?\\b",
              "\\ba (?:very |particularly |quite )?(?:difficult|hard|bad|good|happy|unhappy|dark|busy|sad) (?:period|time|year|day|moment)\\b",
              "\\b(?:still|undoubtedly|doubtless)\\b",
              "\\bthe only \\p{Ll}+ (?:in which|that|which|to|where|with)\\b",
              "\\bvisited\\b.*\\bvisit\\b",
              "\\btook part in\\b",
              "\\b(?:closer|nearer|farther|further) to\\b(?!.*\\bthan\\b)",
              "\\bsimilar in\\b",
              "\\b[Tt]he bulk of\\b",
              "\\bconcerns were raised\\b",
              "\\bunder construction\\b",
              "\\ba must\\b",
              "\\bgot on\\b",
              "\\bstruck with\\b",
              "\\bfor some time\\b",
              "\\bfor (?:several|many|various|different|a number of) reasons\\b",
              "^After (?:an?|some) ",
              "\\b(?:is|are|was|were) (?:planned|proposed|expected|due) to\\b",
              "\\bin (?:the )?near future\\b",
              "\\bbegan with\\b"));

  /** What looks back at something that was told before, or at the time of writing. */
  private static final Pattern LOOKING_BACK =
      Pattern.compile(
          "\\b(?:nearby|[Tt]he (?:surrounding|adjacent|adjoining|neighbou?ring)|[Tt]he (?:latest|newest)|as the (?:next|new)|therefore|thus|hence|presently|actually|occasionally|merely|easily|specially)\\b"
              + "|\\bsaid (?:program|law|act|treaty|person|company)\\b|^Contemporary\\b|^Upon \\p{Ll}+,|^(?:An|One) example\\b"
              + "|\\b(?:last|past) (?:\\p{Ll}+|\\d+) years\\b|\\bback in\\b|\\b(?:his|her|their) (?:discover(?:y|ies)|victory|defeat|return|arrival|appointment|election|invention|achievements?|efforts?|findings?)\\b|\\bleft in \\d");

  /** What was the largest once may not be so now, and the sentence does not say when it was. */
  private static final Pattern OUTDONE =
      Pattern.compile(
          "\\b(?:was|were) the (?:[\\p{L}-]+ ){0,2}(?:tallest|largest|biggest|longest|highest|fastest|richest|most \\p{Ll}+|least \\p{Ll}+)\\b");

  /** Honours that somebody has every year. */
  private static final Pattern HONOURED =
      Pattern.compile(
          "\\b(?:was|were) (?:(?:voted|chosen|selected|ranked)|named (?:an?|as|the|one|among|to|(?:\\p{Lu}\\S+ )*(?:Player|Person|Man|Woman|Artist|Best|Coach|Manager|Most|Rookie|Team|Top))) ");

  private static final Pattern ANY_YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  /** Sentences that are torn, captions, or faulty in their source. */
  private static final Pattern ODD =
      Pattern.compile(
          String.join(
              "|",
              "[&@#~\u2026]",
              "\\p{L}\\.\\d",
              "^(?:\\p{Lu}\\p{Ll}+ed|Given|Known|Seen|Built|Born|Led|Held) (?![^,]*, (?:the )?\\p{Lu})",
              "^Post\\b",
              "^In the beginning\\b",
              "^Since \\d{4},? [^,]* has \\p{Ll}+ed (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) ",
              "\\ba new (?:address|home|house|flat|apartment|website)\\b",
              "^The [^,]+ when, ",
              "^(?:In what year )?(?:Games|Treaty|Battle|Siege|Kingdom|Republic|Province|University|Department) of\\b",
              // A comma between a subject and its verb; "the capital of Republic of Ash".
              "^(?:In \\d{4},? )?(?:[Tt]he )?"
                  + Phrases.PROPER
                  + ", (?:became|was|is|has|had|were|are) ",
              "\\b(?:of|in) (?:Special Region|Republic|Kingdom|Grand Duchy|Free State|Free Territory|Province|Department|State|District|Municipality|Governorate|Duchy) of \\p{Lu}",
              "^(?!A \\p{Lu})\\p{L} ",
              "light-years",
              "\\d\\+",
              "\\b(?:Mr|Mrs|Ms)\\. \\p{Lu}",
              // "took place at took place at Elm"
              "\\b(?<twice>\\p{L}+(?: \\p{L}+){1,3}) \\k<twice>\\b",
              // "Parents Ann and Tom Elm were": whose?
              "^(?:Parents|Wife|Husband|Brother|Sister|Son|Daughter) \\p{Lu}",
              // "Elm Logo, released in 1985 for the Elm Micro." lacks its verb.
              "^(?:The )?"
                  + Phrases.PROPER
                  + ", (?:released|published|founded|built|written|produced|developed|made|formed|opened|established"
                  + "|created|launched|introduced|based|located|situated) [^,]*\\.$",
              // "by Captain Tom Elm the first mayor" lacks its comma.
              "\\b(?:by|with|under) (?:\\p{Lu}\\p{L}+ ){2,4}the (?:first|last|then|former)\\b",
              "^(?:\\p{Lu}\\S+ ){1,3}as \\p{Lu}",
              "^Since (?!\\d|[Tt]hen|the \\d|early|late|(?:" + Dates.MONTH + ")\\b)",
              "^Since \\d{4},? [^,]* (?:was|were) ",
              "^(?:Guests|Visitors|Travell?ers|Tourists|Diners|Shoppers|Patrons)\\b",
              "(?<!\\b[Tt]he )\\bworld's (?:first|only|\\p{Ll}{2,}est)\\b",
              "\\bas (?:association|organi[sz]ation|company|member) of\\b",
              "\\bone of (?:the )?(?:favou?rite|best|finest)\\b",
              "\\bwhat (?:is|was|are|were|would|may|can|could|has|had)\\b",
              "\\band (?:his|her) \\p{Ll}+ (?:was|were)\\b",
              "\\bor (?:\\p{Lu}\\p{L}+ ){1,3}or\\b",
              "\\bthe Operation \\p{Lu}",
              "\\b\\d{4} \\d",
              "\\b\\p{Ll}+'s (?:in|at|on|to|and)\\b"));

  /** Works of fiction that are set somewhere, or were made there. */
  private static final Pattern FICTION =
      Pattern.compile(
          "\\b(?:prequels?|sequels?|novels?|films?|movies?|episodes?|sitcoms?|video games?|comics?|albums?|songs?|TV series|television series)\\b");

  /** Whether a text on a place tells by the way of works of fiction. */
  static boolean fiction(String text) {
    return FICTION.matcher(text).find();
  }

  private Worth() {}

  private static Pattern words(List<String> words) {
    return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
  }

  /** Whether a sentence may be asked at all. */
  static boolean asking(String text) {
    boolean dated = ANY_YEAR.matcher(text).find();
    return MainVerb.tells(text)
        && !passing(text)
        && !VAGUE.matcher(text).find()
        && (dated || !OUTDONE.matcher(text).find())
        && (dated || !HONOURED.matcher(text).find())
        && (dated || !DAY.matcher(text).find());
  }

  /** Whether it is worth knowing when a clause's event happened. */
  static boolean dated(String clause) {
    return MainVerb.tells(clause) && !passing(clause) && !inWorldWar(clause);
  }

  static boolean inWorldWar(String text) {
    return WORLD_WAR.matcher(text).find();
  }

  /** Everybody knows when the World Wars were, and so, nearly, when something in them was. */
  private static final Pattern WORLD_WAR =
      Pattern.compile("(?:First|Second) World War\\b|World War (?:I{1,2}|One|Two)\\b");

  private static boolean passing(String text) {
    return SCORE.matcher(text).find()
        || MATCH.matcher(text).find()
        || PUBLICITY.matcher(text).find()
        || LOOKING_BACK.matcher(text).find()
        || ODD.matcher(text).find();
  }

  /** "the Norvik Chess Club was founded". */
  private static final Pattern SMALL =
      Pattern.compile(
          ".*\\b(?:School|Association|Club|F\\.?C\\.?|League|Federation|Committee|Group|Cup|Team|Caf[e\u00E9]|Restaurant|Bar|Pub|Shop|Store|Mall|Shopping Cent(?:er|re)|Orchestra|Choir|Ensemble|Band)(?!\\p{L}).* (?:founded|formed|established|created|opened|built|set up)\\b.*");

  /** Whether a clause tells how something began that seldom matters in a text on something else. */
  static boolean small(String clause) {
    return SMALL.matcher(clause).matches();
  }

  /** Whether the year in which a sentence was so is worth knowing. */
  static boolean dating(String text) {
    return text.split(" ").length >= 9
        && !STATISTIC.matcher(text).find()
        && !FIGURE.matcher(text).find();
  }

  /** What things are made up of, and what they are known to have so many of. */
  private static final Pattern PARTS =
      Pattern.compile(
          ".+ areas|.*\\b(?:parts|districts|provinces|states|counties|regions|wards|parishes|municipalities|departments"
              + "|communes|cantons|boroughs|prefectures|governorates|divisions|zones|territories|emirates|islands"
              + "|islets|atolls|moons|satellites|planets|rings|chambers|seats|legs|eyes|wings|teeth|arms|fingers|toes"
              + "|vertebrae|chromosomes|electrons|protons|neutrons|atoms|isotopes|phases|stages|types|kinds|classes"
              + "|species|subspecies|genera|families|layers|strings|keys|movements|acts|chapters|books|volumes"
              + "|symphonies|operas|concertos|sonatas|novels|plays|ports|rivers|lakes|volcanoes|peaks|universities"
              + "|faculties|camps|halls|floors|storeys|towers|spans|arches|gates|columns|pillars|bells|engines|guns"
              + "|masts|decks|members|children|wives|languages|letters|vowels|consonants"
              + "|sectors|branches|brigades|battalions|regiments|squadrons|ships|elements|proteins|groups|tribes)");

  /** Whether it matters how many of these things there are. */
  static boolean counting(String things) {
    return PARTS.matcher(things).matches();
  }
}
