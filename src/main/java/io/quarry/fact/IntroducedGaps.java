package io.quarry.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names behind the word for their class, which stays beside the gap: "Lake ____", "King ____". */
final class IntroducedGaps {

  private static final Pattern AFTER_CLASS =
      Pattern.compile(
          "\\b((?=[ML])(?<!\\p{Lu}[\\p{L}\\p{M}.-]{0,30} )(?:Mount|Lake)|Gulf of|Sea of|Bay of|Battle of|Treaty of|University of|Kingdom of|House of|Strait of|(?=[KQEPGC])(?<!\\p{Lu}[\\p{L}\\p{M}.-]{0,30} )(?:King|Queen|Emperor|President|General|Prince|Princess|Pope|Captain)|(?:son|daughter|wife|husband|father|mother),?|architect|engineer|king|queen|city of|town of|village of|port of|the (?:administrative )?region of|the department of|the governorate of|the canton of|the province of|the county of|the state of|district of|island of|genus|subgenus|(?:sub|super)?family|(?:sub|super)?order|phylum|novel|film|book) ("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2}+)(?=[ ,.;)'\u2019])(?! (?:(?:and|for|of|in|to|on|the|of the) )?\\p{Lu})");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "\\b(?:Assembly|Hospital|Secretary|Staff|Motors|Electric|Conference|Court|Election|Manager|Director|Consort|Regent|Theory|Relativity|Synod)\\b");

  /** Words that are part of the name before which they stand. */
  private static final Pattern WHOLE_NAME =
      Pattern.compile("Mount|Lake|(?:Gulf|Sea|Bay|Battle|Treaty|University|House|Strait) of");

  private static final Pattern TITLE_ON =
      Pattern.compile(" of\\b| (?:and|to|for|in|on) (?:the |an? )?\\p{Lu}");

  private static final Pattern LOCALITY =
      Pattern.compile(
          " (?:neighbou?rhood|district|area|airport|station|street|avenue|square|school|park|department|province|region|county|bridge|stadium|museum|barracks)\\b");

  private static final Pattern WORK = Pattern.compile("film|novel|book");

  private static final Pattern KIN =
      Pattern.compile("son|daughter|wife|husband|brother|father|mother|sister");

  private static final Pattern CALLING = Pattern.compile("architect|engineer");

  private static final Pattern STREET = Pattern.compile("(?:Street|Avenue|Road|Lane)\\b.*");

  private static final Pattern ENDS_IN_CLASS =
      Pattern.compile(
          "(?s)(?:.* )?(?:"
              + ClassedGaps.CLASSES
              + "|Ridge|Hills?|Heights|Hall|Square|Street|Watershed|Basin|Park|Region|County|District)");

  /** "Mount Elm Ranges" */
  private static final Pattern SEVERAL = Pattern.compile(".* (?:Ranges|Mountains|Hills|Islands)");

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  IntroducedGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /**
   * A name with the word for its class.
   *
   * @param before the word for its class, as it stands before the name
   * @param start where that word begins
   * @param end where the name ends
   */
  private record Introduced(String before, String key, int start, int end) {

    /** What it is, without "of" and articles. */
    String kind() {
      return before
          .replace(" of", "")
          .replaceFirst("the (?:administrative )?", "")
          .toLowerCase(Locale.ROOT);
    }

    boolean work() {
      return WORK.matcher(kind()).matches();
    }
  }

  /** Finds them all. */
  void find() {
    Matcher name = AFTER_CLASS.matcher(text);
    while (name.find()) {
      Introduced introduced =
          new Introduced(name.group(1), name.group(2), name.start(1), name.end(2));
      if (!longer(introduced)
          && !within(introduced)
          && !ClassedGaps.FIXED.matcher(introduced.before() + " " + introduced.key()).matches()
          && !Institutions.named(introduced.key())
          && !NO_PERSON.matcher(introduced.key()).find()
          && telling(introduced)) {
        put(introduced);
      }
    }
  }

  private void put(Introduced introduced) {
    String key = introduced.key();
    List<String> aliases =
        WHOLE_NAME.matcher(introduced.before()).matches()
            ? List.of(introduced.before() + " " + key)
            : List.of();
    String kind = introduced.kind();
    boolean somebody = KIN.matcher(kind).matches() || CALLING.matcher(kind).matches();
    gaps.put(
        introduced.end() - key.length(),
        introduced.end(),
        new Value.Name(key, aliases, somebody ? "person" : kind),
        "",
        5);
  }

  /** Whether a relative is told with the last name, and a work with its year. */
  private boolean telling(Introduced introduced) {
    boolean givenNameOnly =
        KIN.matcher(introduced.kind()).matches() && introduced.key().indexOf(' ') < 0;
    boolean undated = introduced.work() && !text.matches("(?s).*\\b" + Dates.YEAR + "\\b.*");
    return !givenNameOnly && !undated;
  }

  /** Part of a longer name: "the General Ash district", "the novel Salt and the River". */
  private boolean longer(Introduced introduced) {
    return STREET.matcher(introduced.key()).matches()
        || ENDS_IN_CLASS.matcher(introduced.key()).matches()
        || SEVERAL.matcher(introduced.key()).matches()
        || Character.isUpperCase(introduced.before().charAt(0))
            && LOCALITY.matcher(text).region(introduced.end(), text.length()).lookingAt()
        || introduced.work()
            && TITLE_ON.matcher(text).region(introduced.end(), text.length()).lookingAt()
        || text.substring(introduced.end()).matches("(?s) ['\u2018\u201C\"].*");
  }

  /** One that is said of something larger: "the King Elm Trophy", "the capital city of". */
  private boolean within(Introduced introduced) {
    int start = introduced.start();
    return gaps.before(
            start,
            "\\b(?:capital|largest|biggest|only|main|major|former|descendants? of the|descended from the) ")
        || introduced.before().matches("Mount|Lake|King|Queen|Prince|Princess|Emperor")
            && gaps.before(start, "\\b[Tt]he ")
        || introduced.before().endsWith(" of")
            && gaps.before(start, "(?!The |In |At )\\p{Lu}[\\p{L}\\p{M}-]+ ");
  }
}
