package io.quarry.fact;

import io.quarry.document.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that can be left out of a sentence whose words around them show what they are the names of.
 */
final class NameGaps {

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

  /** "stands 270 kilometres from ____", "is popular in ____": so it is of other places. */
  private static final Pattern TRUE_OF_MANY =
      Pattern.compile(
          "\\d (?:km|kilomet(?:re|er)s?|miles?|mi)(?: [\\p{Ll}-]+){0,3} (?:from|of|to) (?:the )?$"
              + "|\\b(?:popular|common|widespread|famous|well known|well-known|eaten|used|grown|(?<!\\b(?:was|were) )found)\\b[^,;]* in (?:the )?$");

  private static final Pattern OPENING =
      Pattern.compile("^(?:The )?(" + Phrases.CAP + "(?: " + Phrases.CAP + "){0,2}) (?:is|was) ");

  private static final Pattern ONE_OF_SEVERAL =
      Pattern.compile("(?:also |now )?an? (?![^.]*\\b(?:located|situated)\\b)");

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
              + "){0,3})(?= \\(|[.;]|,(?! \\p{Lu}| or\\b)| (?:in|during|by|under|until|from|because|after|since)\\b)");

  private static final Pattern EITHER_FIRST =
      Pattern.compile("\\b(?:called|named|known as) either (" + Phrases.CAP + ")(?= or \\p{Lu})");

  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:called|named|known as) either [^.]{3,90} or (" + Phrases.CAP + ")(?= \\(|[.,])");

  private static final Pattern PERSON_FIRST =
      Pattern.compile(
          "^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{Ll}\\p{M}-]+), (?:(?:an?|the|former) )?[^,]*\\b(?:worker|author|founder|architect|engineer|writer|poet|painter|king|emperor|general|president|minister|politician|actor|singer|player|scientist|explorer|administrator|historian|journalist|professor)\\b[^,]*, (?!raised|born|known|based|educated|trained)(?:\\p{Ll}+ly )?\\p{Ll}+(?:ed|ame|ote|ew|ook|ave|ent|ld|as|is|ad|an|ought|un)\\b");

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

  /** Finds them all. */
  void find() {
    if (statement.lead()) {
      defining();
    }
    secondTo();
    quoted();
    explained();
    nations();
  }

  /** Names whose class is not told beside them: whoever asks must know it, or leaves it. */
  void findUnknown() {
    Matcher opening = OPENING.matcher(text);
    // "North America is an important market": Europe may be another.
    if (opening.find()
        && !ONE_OF_SEVERAL.matcher(text.substring(opening.end())).lookingAt()
        && !statement.subject().named(opening.group(1))) {
      gaps.put(
          opening.start(1), opening.end(1), Value.Name.of(opening.group(1), ""), Gaps.UNKNOWN, 1);
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
          && !TRUE_OF_MANY.matcher(text.substring(0, placed.start(1))).find()
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
      // "the 'Established' church" has a word in quotation marks, and no name.
      if (text.substring(quoted.end())
              .matches(
                  "(?s). \\p{Ll}{4,}(?<!ed|by|in|with|from|when|that|which|until|after|since)\\b.*")
          && gaps.before(quoted.start(), "\\b(?:the|an?|The|An?) .?")) {
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
      boolean somebody = somebody(called.start(1));
      Value.Name name = called(called.group(1));
      gaps.put(
          called.start(1),
          called.end(1),
          somebody ? new Value.Name(name.text(), name.aliases(), "person") : name,
          "",
          4);
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

  private static final Pattern CALLED_SO = Pattern.compile("\\b(\\p{Ll}+),? (?:named|called) $");

  /** "a sailor named", before an offset. */
  private boolean somebody(int start) {
    Matcher noun = CALLED_SO.matcher(text).region(Math.max(0, start - LONGEST_NOUN), start);
    return noun.find() && PersonNouns.has(noun.group(1));
  }

  /** In characters: a noun and what stands between it and a name. */
  private static final int LONGEST_NOUN = 30;

  /** With what stands in parentheses behind it: a title in another language. */
  private Value.Name called(String name) {
    return new Value.Name(name, statement.aliases(name), "name");
  }

  /** "by ROK troops" */
  private static final Pattern SHORT_NATION =
      Pattern.compile(
          "\\bby (?:the )?(\\p{Lu}{2,4})(?= (?:troops|forces|army|navy|soldiers|government|settlers)\\b)");

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
    Matcher letters = SHORT_NATION.matcher(text);
    while (letters.find()) {
      Matcher at = letters;
      statement.passage().marks().stream()
          .filter(mark -> mark.mark() == Passage.Mark.LINK)
          .filter(mark -> statement.passage().textOf(mark).equals(at.group(1)))
          .filter(mark -> Countries.known(mark.target()))
          .findFirst()
          .ifPresent(
              mark ->
                  gaps.put(
                      at.start(1),
                      at.end(1),
                      new Value.Name(at.group(1), forms(mark.target()), "nation"),
                      "whose?",
                      3));
    }
  }

  /** A country, and what is of it: "Westlandia", "Westlandian". */
  private static List<String> forms(String country) {
    return country.endsWith("a") ? List.of(country, country + "n") : List.of(country);
  }
}
