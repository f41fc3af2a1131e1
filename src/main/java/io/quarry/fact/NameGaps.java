package io.quarry.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that can be left out of a sentence, where what remains shows what they are the names of.
 */
final class NameGaps {

  /** Classes whose word stays beside the gap: "the ____ River". */
  private static final String CLASSES =
      "River|Facility|Area|City|Province|County|District|Prefecture|University|College|Line|Railway|Airport|Station|Sea|Ocean|Island|Islands"
          + "|Mountains|Range|Plateau|Peninsula|Plain|Valley|Desert|Lake|Strait|Gulf|Bay|Harbour|War|Dynasty|Theatre"
          + "|Theater|Museum|Library|Gallery|Bridge|Castle|Palace|Temple|Church|Cathedral|Mosque|School|Park"
          + "|Hospital|Company|Party|Army|Navy|Prize|Award|Medal|Treaty|Highlands"
          + "|Monument|Zone|Territory|Empire|Kingdom|Republic|Revolution|Rebellion|Agreement|Act|Declaration"
          + "|Tower|Forest|Hills?|Reserve|Canal|Dam|Society|Channel"
          + "|language|dialect|script|alphabet|writing|calendar|dynasty|river|province|line|mountains|mountain range|plain|station|period|war|culture|family|genus|order";

  private static final Pattern CLASSED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}'\u2019-])(?=\\p{Lu})(?<!\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30} )((?:"
              + Phrases.CAP
              + " ){0,3}"
              + Phrases.CAP
              + ") (?="
              + "("
              + CLASSES
              + ")\\b(?! (?:\\p{Lu}|\\d|of\\b|and \\p{Lu}\\p{Ll}+ (?:Company|Corporation|Authority|Society))))");

  private static final Pattern AFTER_CLASS =
      Pattern.compile(
          "\\b((?=[ML])(?<!\\p{Lu}[\\p{L}\\p{M}.-]{0,30} )(?:Mount|Lake)|Gulf of|Sea of|Bay of|Battle of|Treaty of|University of|Kingdom of|House of|Strait of|(?=[KQEPGC])(?<!\\p{Lu}[\\p{L}\\p{M}.-]{0,30} )(?:King|Queen|Emperor|President|General|Prince|Princess|Pope|Captain)|(?:son|daughter|wife|husband|father|mother),?|architect|engineer|king|queen|city of|town of|village of|port of|the (?:administrative )?region of|the department of|the governorate of|the canton of|the province of|the county of|the state of|district of|island of|genus|subgenus|(?:sub|super)?family|(?:sub|super)?order|phylum|novel|film|book) ("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2}+)(?=[ ,.;)'\u2019])(?! (?:(?:and|for|of|in|to|on|the|of the) )?\\p{Lu})");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "\\b(?:Council|Assembly|Hospital|Secretary|Staff|Motors|Electric|Conference|Court|Election|Order|Post|Manager|Director|Consort|Regent|Theory|Relativity|Committee|Synod)\\b");

  /** Words that are part of the name before which they stand. */
  private static final Pattern WHOLE_NAME =
      Pattern.compile("Mount|Lake|(?:Gulf|Sea|Bay|Battle|Treaty|University|House|Strait) of");

  /**
   * "of Irish descent", "by Irish settlers": elsewhere a nationality is seldom what a sentence is
   * about.
   */
  private static final Pattern NATION =
      Pattern.compile(
          "\\b(?:of (?=\\p{Lu}\\p{Ll}+ (?:descent|origin|ancestry)\\b)|by (?:the )?(?=\\p{Lu}\\p{Ll}+ (?:air raids|air force|troops|forces|army|navy|soldiers|government|colonists|settlers|engineers|bombers|explorers?|traders|missionaries|fleet)\\b))(\\p{Lu}\\p{Ll}+)");

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<=[ ,(])['\u2018](\\p{Lu}[^'\u2019\\d,]{2,30}|\\p{Lu}\\p{L}*['\u2019]s [^'\u2019]{2,30})['\u2019](?=[ ,.;)])");

  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:(?:government|people|coast|part|parts|north|south|east|west|[a-z-]+east|[a-z-]+west|border|king|queen|president|army|end|heart|centre|center|outside|(?:official|national|state) [\\p{Ll} ]{3,20}) of|outside|(?:border(?:s|ed)|joins|joined|invade[sd]|reach(?:es|ed)|cross(?:es|ed)|visit(?:s|ed)|occupied|defeated)|at|in|to|from|by|near|with|for|toward|towards|against|and|as|into|between|via) (?:the )?(?!(?:The|In|On|At|A|An|It)\\b)("
              + Phrases.CAP
              + "(?: (?:of )?"
              + Phrases.CAP
              + "){0,2})(?=[.;]|,(?! \\p{Lu})| (?:in|on|at|to|from|by|with|for|and|as|during|after|before|since|until|through|via|where|which|when|city|town|while|over|under|including|because|is|was|are|were|has|had)\\b)");

  /** "the second-largest city in Westland after Oslo" */
  private static final Pattern SECOND_TO =
      Pattern.compile(
          "\\bsecond[ -](?:most \\p{Ll}+|\\p{Ll}+est) (?:\\p{Ll}+ )?(\\p{Ll}+)(?: (?:in|of|on) [^.,]{3,50})?,? (?:after|behind) (?:the )?("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2})(?=[.,;]| (?:and|in|with|by|as)\\b)");

  private static final Pattern OPENING =
      Pattern.compile("^(" + Phrases.CAP + "(?: " + Phrases.CAP + "){0,2}) (?:is|was) ");

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?:\\b(?:for|as|by|with|called|named|is|was) (?:the )?|[\u2013-] (?:the )?)("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,3})(?=, (?:an?|the) \\p{Ll}|\\.$)");

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|named|renamed|nicknamed|known as|referred to as)(?: either)? (?:the )?("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,3})(?= \\(|[.;]|,(?! \\p{Lu})| (?:in|during|by|under|until|from|because|after|since)\\b)");

  private static final Pattern EITHER_FIRST =
      Pattern.compile("\\b(?:called|named|known as) either (" + Phrases.CAP + ")(?= or \\p{Lu})");

  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:called|named|known as) either [^.]{3,90} or (" + Phrases.CAP + ")(?= \\(|[.,])");

  private static final Pattern PERSON_FIRST =
      Pattern.compile(
          "^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{Ll}\\p{M}-]+), (?:(?:an?|the|former) )?[^,]*\\b(?:worker|author|founder|architect|engineer|writer|poet|painter|king|emperor|general|president|minister|politician|actor|singer|player|scientist|explorer|administrator|historian|journalist|professor)\\b[^,]*, (?!raised|born|known|based|educated|trained)(?:\\p{Ll}+ly )?\\p{Ll}+(?:ed|ame|ote|ew|ook|ave|ent|ld|as|is|ad|an|ought|un)\\b");

  /** What everybody completes without knowing anything of the document. */
  private static final Pattern FIXED =
      Pattern.compile(
          "Rhode Island|English Channel|(?:.* )?Salt Lake(?: City)?|New York City|(?:.* )?House of (?:Representatives|Commons|Lords)|(?:United|Soviet|British|Roman|Ottoman|Holy Roman) (?:Kingdom|Empire|Republic)|White House|(?:.* )?World Cup|Nobel Prize");

  /** Words of a sentence about something else, from which a place may be left out. */
  private static final int FEWEST_WORDS = 9;

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  NameGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /**
   * Classes whose members matter to a text on anything; others do to one on the place they are in.
   */
  private static final Pattern KNOWN_EVERYWHERE =
      Pattern.compile(
          "River|Sea|Ocean|Islands?|Mountains|Range|Plateau|Peninsula|Plain|Valley|Desert|Lake|Strait|Gulf|Bay|War"
              + "|Dynasty|University|College|Prize|Award|Medal|Treaty|Empire|Kingdom|Republic|Revolution|Rebellion"
              + "|Party|Army|Navy|Province|Canal|Company|Society|Highlands|Facility|Act|Declaration|language|dialect|script|alphabet|writing|calendar"
              + "|dynasty|river|province|mountains|mountain range|period|war|culture|family|genus|order");

  /** Finds them all. */
  void find() {
    classed();
    if (statement.lead()) {
      defining();
    }
    secondTo();
    quoted();
    explained();
    nations();
  }

  private void classed() {
    Matcher name = CLASSED.matcher(text);
    while (name.find()) {
      String noun = name.group(2);
      String key =
          name.group(1)
              .replaceFirst("^(?:The|In|On|At|From|By|After|During|Its|A|An) ", "")
              .replaceFirst("^.*['\u2019]s (?=\\p{Lu})", "");
      boolean example = gaps.before(name.start(1), "\\binclud(?:e|es|ed|ing)\\b.*");
      boolean listed =
          example
              || text.substring(name.end(2)).matches("(?s),? and \\p{Lu}\\p{Ll}+ " + noun + ".*");
      // "the Player in Europe Award", "at 40 Bank Street", "the writer Ann Hall"
      boolean joined =
          gaps.before(
                  name.end(1) - key.length(),
                  "(?:\\p{Lu}[\\p{L}\\p{M}-]+ (?:and|in|of|for|of the|de|van|von|di|du)|\\b\\d+|\\b(?:writer|author|actor|actress|singer|director|player|manager|politician|poet)) ")
              || noun.matches("Hall|House|Church|Forest|Castle")
                  && gaps.before(name.end(1) - key.length(), "\\b(?:by|and|with|to|for) ");
      // Before which of the wars?
      boolean anyWar =
          noun.equals("War")
              && gaps.before(start(name, key), "\\b(?:[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil) the ");
      boolean noPeriod = noun.equals("period") && key.indexOf(' ') > 0;
      // "the Elm's Bay Company", "the Elm Railway Police station"
      boolean torn =
          key.matches(CLASSES)
              || noun.equals("station") && key.split(" ").length > 2
              || COMMON_NAME.matcher(key).matches()
              // "an Elm Navy lake"
              || noun.matches("Navy|Army|University|Company|Party|Society|Station")
                  && NOUN_BEHIND.matcher(text).region(name.end(2), text.length()).lookingAt();
      // "Loch Elm and The Birches National Park"
      boolean half = gaps.before(start(name, key), "\\band The ");
      boolean quoted = text.substring(name.end(2)).matches("(?s) ['\u2018\u201C\"].*");
      // "Thunder Bay, Ontario" is a town.
      boolean town =
          noun.matches("Bay|Park|Lake|Valley|Hall|River|Fort")
              && text.substring(name.end(2)).matches("(?s), \\p{Lu}.*");
      boolean local = !statement.subject().place() && !KNOWN_EVERYWHERE.matcher(noun).matches();
      if (listed
          || town
          || local
          || torn
          || joined
          || noPeriod
          || half
          || anyWar
          || quoted
          || key.isEmpty()
          || FIXED.matcher(key + " " + noun).matches()
          || key.matches("The|In|On|At|From|By|After|During|A|An|Its|[A-Z]")
          || key.matches("U\\.?S\\.?(?: .*)?")
          || key.matches("(?:Anti|Pro|Post|Pre|Non)-.*")
          || key.endsWith("'s")
          || key.endsWith("\u2019s")) {
        continue;
      }
      int start = start(name, key);
      String own = distinctive(key, text.substring(name.end(2)));
      // "the ____ Roman Empire"
      boolean side =
          !own.equals(key) && own.matches("(?:East|West|North|South)(?:ern)?")
              // "the Northern Black ____ Sea" is a part of it.
              || noun.matches("Sea|Ocean|Desert|River|Mountains")
                  && key.matches("(?:East|West|North|South)(?:east|west)?ern \\p{Lu}.*");
      if (side || COMMON_NAME.matcher(own).matches()) {
        continue;
      }
      gaps.put(
          start,
          start + own.length(),
          new Value.Name(own, List.of(key + " " + noun), noun.toLowerCase(Locale.ROOT)),
          "",
          5);
    }
    Matcher behind = AFTER_CLASS.matcher(text);
    while (behind.find()) {
      String kind =
          behind
              .group(1)
              .replace(" of", "")
              .replaceFirst("the (?:administrative )?", "")
              .toLowerCase(Locale.ROOT);
      String key = behind.group(2);
      // "the film Spirit of '76"
      boolean title = kind.matches("film|novel|book");
      // "Mount Elm Ranges"
      boolean many = key.matches(".* (?:Ranges|Mountains|Hills|Islands)");
      boolean longer =
          key.matches("(?:Street|Avenue|Road|Lane)\\b.*")
              || key.matches(
                  "(?s)(?:.* )?(?:" + CLASSES + "|Ridge|Hills?|Heights|Hall|Square|Street)")
              // "the General Ash district"
              || Character.isUpperCase(behind.group(1).charAt(0))
                  && LOCALITY.matcher(text).region(behind.end(2), text.length()).lookingAt()
              // "the novel Salt and the River"
              || title && TITLE_ON.matcher(text).region(behind.end(2), text.length()).lookingAt();
      boolean within =
          gaps.before(
                  behind.start(1),
                  "\\b(?:capital|largest|biggest|only|main|major|former|descendants? of the|descended from the) ")
              // "the Lake Salt Ridge", "the King Elm Trophy"
              || behind.group(1).matches("Mount|Lake|King|Queen|Prince|Princess|Emperor")
                  && gaps.before(behind.start(1), "\\b[Tt]he ")
              || behind.group(1).endsWith(" of")
                  && gaps.before(behind.start(1), "(?!The |In |At )\\p{Lu}[\\p{L}\\p{M}-]+ ");
      boolean fixed = FIXED.matcher(behind.group(1) + " " + key).matches();
      boolean quoted = text.substring(behind.end(2)).matches("(?s) ['\u2018\u201C\"].*");
      if (!longer && !many && !within && !fixed && !quoted && !NO_PERSON.matcher(key).find()) {
        boolean whole = WHOLE_NAME.matcher(behind.group(1)).matches();
        List<String> aliases = whole ? List.of(behind.group(1) + " " + key) : List.of();
        boolean somebody =
            kind.matches(
                "architect|engineer|son|daughter|wife|husband|brother|father|mother|sister");
        boolean givenNameOnly =
            kind.matches("son|daughter|wife|husband|brother|father|mother|sister")
                && key.indexOf(' ') < 0;
        boolean datedTitle = !title || text.matches("(?s).*\\b" + Dates.YEAR + "\\b.*");
        if (datedTitle && !givenNameOnly) {
          gaps.put(
              behind.start(2),
              behind.end(2),
              new Value.Name(key, aliases, somebody ? "person" : kind),
              "",
              5);
        }
      }
    }
  }

  private static final Pattern TITLE_ON =
      Pattern.compile(" of\\b| (?:and|to|for|in|on) (?:the |an? )?\\p{Lu}");

  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          " (?!(?:of|in|on|at|to|by|for|from|with|as|and|or|which|that|who|where|when|while|into|through|over|under|between|near|during|after|before|since|until|also|located|based|campus)\\b)\\p{Ll}+(?<!ed|ing|s|[aeo]n|\\ba|ld|ay|ill)(?= |,|\\.)");

  /** What stands before many a theatre or school, and letters for a name. */
  private static final Pattern COMMON_NAME =
      Pattern.compile(
          "National|Royal|State|Central|City|Municipal|Old|New|General|Public|Popular|Modern|Western|Imperial|\\p{Lu}{2,5}");

  private static final Pattern LOCALITY =
      Pattern.compile(
          " (?:neighbou?rhood|district|area|airport|station|street|avenue|square|school|park|department|province|region|county|bridge|stadium|museum|barracks)\\b");

  private static int start(Matcher name, String key) {
    return name.end(1) - key.length();
  }

  /** Its first word, where what follows tells the others: "the Norvik Salt Works make salt". */
  private static String distinctive(String key, String rest) {
    int blank = key.indexOf(' ');
    if (blank < SHORTEST_WORD) {
      return key;
    }
    String told = rest.toLowerCase(Locale.ROOT);
    for (String word : key.substring(blank + 1).toLowerCase(Locale.ROOT).split(" ")) {
      if (word.length() >= SHORTEST_WORD && told.contains(" " + word)) {
        return key.substring(0, blank);
      }
    }
    return key;
  }

  private static final int SHORTEST_WORD = 4;

  /** Names whose class is not told beside them: whoever asks must know it, or leaves it. */
  void findUnknown() {
    Matcher opening = OPENING.matcher(text);
    if (opening.find() && !statement.subject().named(opening.group(1))) {
      gaps.put(0, opening.end(1), Value.Name.of(opening.group(1), ""), Gaps.UNKNOWN, 1);
    }
    boolean telling = statement.naming(text) || text.split(" ").length >= FEWEST_WORDS;
    Matcher placed = PLACED.matcher(text);
    while (telling && placed.find()) {
      String name = placed.group(1);
      boolean month = Dates.MONTHS.stream().anyMatch(name::startsWith);
      boolean joined = text.substring(placed.end(1)).startsWith(", and ");
      if (name.length() > 3
          && !name.matches(".*['\u2019]s?")
          && !month
          && !joined
          && !gaps.before(placed.start(1), ", and (?:the )?")) {
        int last = name.lastIndexOf(' ');
        boolean person = last > 0 && statement.discourse().people().surely(name);
        gaps.put(
            placed.start(1),
            placed.end(1),
            new Value.Name(
                name,
                person ? List.of(name.substring(last + 1)) : List.of(),
                person ? "person" : ""),
            person ? "person" : Gaps.UNKNOWN,
            1);
      }
    }
  }

  private void quoted() {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      // "Arthur 'Boy' Capel" is one name.
      if (text.substring(quoted.end()).matches("(?s).? \\p{Lu}.*")
          && gaps.before(quoted.start(), "\\p{Lu}\\p{Ll}+ .?")) {
        continue;
      }
      gaps.put(quoted.start(1), quoted.end(1), Value.Name.of(quoted.group(1), "name"), "", 4);
    }
  }

  /** Names that the words behind them explain: "____, a cold noodle dish". */
  private void explained() {
    Matcher explained = EXPLAINED.matcher(text);
    while (explained.find()) {
      boolean last = explained.end(1) == text.length() - 1;
      boolean dashed = explained.group().matches("[\u2013-].*");
      if (last == dashed
          && explained.group(1).length() > 3
          && !explained.group(1).matches(".*['\u2019]s?")) {
        gaps.put(explained.start(1), explained.end(1), called(explained.group(1)), "", 4);
      }
    }
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      gaps.put(called.start(1), called.end(1), called(called.group(1)), "", 4);
    }
    Matcher former = EITHER_FIRST.matcher(text);
    if (former.find()) {
      gaps.put(former.start(1), former.end(1), Value.Name.of(former.group(1), "name"), "", 4);
    }
    Matcher either = EITHER.matcher(text);
    if (either.find()) {
      gaps.put(either.start(1), either.end(1), Value.Name.of(either.group(1), "name"), "", 4);
    }
    // Who somebody is may have been told behind the name, and is left out here.
    Matcher someone = PERSON_FIRST.matcher(statement.text());
    if (someone.find()
        && text.startsWith(someone.group(1))
        && statement.subject().names().stream().noneMatch(someone.group(1)::contains)) {
      gaps.put(0, someone.end(1), Value.Name.of(someone.group(1), "person"), "person", 4);
    }
  }

  /** What a lead says of what it is about: the maker of a work, the kin of a person. */
  private void defining() {
    Matcher by = BY_SOMEBODY.matcher(text);
    if (by.find() && statement.naming(text.substring(0, by.start()))) {
      gaps.put(by.start(1), by.end(1), Value.Name.of(by.group(1), "person"), "", 4);
    }
    Matcher kin = KIN.matcher(text);
    if (statement.subject().person() && kin.find()) {
      gaps.put(kin.start(1), kin.end(1), Value.Name.of(kin.group(1), "person"), "person", 4);
    }
    Matcher tributary = TRIBUTARY.matcher(text);
    if (tributary.find()) {
      gaps.put(
          tributary.start(1), tributary.end(1), Value.Name.of(tributary.group(1), "river"), "", 5);
    }
  }

  private static final Pattern BY_SOMEBODY =
      Pattern.compile(
          " (?:album|song|single|novel|novella|book|film|play|opera|painting|poem|short story|symphony|ballet) (?:(?:written|directed|composed|recorded|painted)(?:,? (?:[\\p{Ll}-]+, )*and [\\p{Ll}-]+)? )?by (?:the )?(?:[\\p{L}-]+ ){0,3}?((?:\\p{Lu}\\.|"
              + Phrases.CAP
              + ")(?: (?:\\p{Lu}\\.|de|van|von|Le|"
              + Phrases.CAP
              + ")){1,3})(?=\\.$|,| (?:that|released|published|and|in|about|which|with|first)\\b)");

  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:son|daughter|brother|sister|wife|widow|husband|father|mother|nephew|grandson|granddaughter|pupil|student|disciple) of (?:the )?(?:[\\p{Ll}-]+ ){0,2}((?:(?:King|Queen|Emperor|Pope|Sir|Lord|President|General) )?"
              + Phrases.CAP
              + "(?: (?:de |van |von |of )?(?:"
              + Phrases.CAP
              + "|[IVX]+)){1,3})(?=\\.$|,)");

  private static final Pattern TRIBUTARY =
      Pattern.compile(
          "\\btributary of the ("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + ")?)(?=[.,]| (?:in|and|that|which)\\b)(?<! River)");

  private void secondTo() {
    Matcher second = SECOND_TO.matcher(text);
    if (second.find()) {
      gaps.put(
          second.start(2), second.end(2), Value.Name.of(second.group(2), second.group(1)), "", 5);
    }
  }

  /** With what stands in parentheses behind it: a title in another language. */
  private Value.Name called(String name) {
    return new Value.Name(name, statement.aliases(name), "name");
  }

  private void nations() {
    Matcher nation = NATION.matcher(text);
    while (nation.find()) {
      gaps.put(
          nation.start(1),
          nation.end(1),
          Value.Name.of(nation.group(1), "nationality"),
          "nationality",
          3);
    }
  }
}
