package io.quarry.fact;

import io.quarry.document.Passage;
import io.quarry.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes one word out of a sentence that stands alone: a number, a year or the distinctive part of a
 * name, where what remains shows what kind of thing is missing.
 */
final class Gaps {

  /** Stands for the hint of a name whose class is not known here. */
  private static final String UNKNOWN = "?";

  /** Gaps that one sentence is asked with at most. */
  private static final int MOST = 5;

  /** Classes whose word stays beside the gap: "the ____ River". */
  private static final String CLASSES =
      "River|Province|County|District|Prefecture|University|College|Institute|Line|Railway|Airport|Station|Sea|Ocean|Island|Islands"
          + "|Mountains|Range|Plateau|Peninsula|Plain|Valley|Desert|Lake|Strait|Gulf|Bay|Harbour|War|Dynasty|Theatre"
          + "|Theater|Museum|Library|Gallery|Street|Bridge|Castle|Palace|Temple|Church|Cathedral|Mosque|School|Park"
          + "|Stadium|Hospital|Company|Party|Army|Navy|Festival|Prize|Award|Medal|Cup|League|Treaty|Conference|Highlands"
          + "|Monument|Square|Zone|Territory|Empire|Kingdom|Republic|Revolution|Rebellion|Agreement|Act|Declaration"
          + "|Hotel|Tower|Building|Hall|House|Forest|Reserve|Canal|Dam|Port|Fort|Foundation|Society|Bank|Channel|Ballet|Orchestra"
          + "|language|dialect|dynasty|river|province|line|mountains|mountain range|plain|station|period|war|culture|family|genus|order";

  private static final Pattern CLASSED =
      Pattern.compile(
          "(?<!\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30} )(?<![\\p{L}\\p{M}'\u2019-])((?:"
              + Phrases.CAP
              + " ){0,3}"
              + Phrases.CAP
              + ") (?="
              + "("
              + CLASSES
              + ")\\b(?! (?:\\p{Lu}|\\d|of\\b)))");
  private static final Pattern AFTER_CLASS =
      Pattern.compile(
          "\\b(Mount|Lake|Cape|Gulf of|Sea of|Bay of|Battle of|Treaty of|University of|Kingdom of|House of|Strait of|(?<!\\p{Lu}[\\p{L}\\p{M}.-]{0,30} )(?:King|Queen|Emperor|President|General|Prince|Princess|Pope|Captain)|architect|engineer|king|queen|city of|town of|village of|port of|the province of|the county of|the state of|district of|island of|genus|family|order|novel|film|book) ("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2}+)(?=[ ,.;)'\u2019])(?! (?:and )?\\p{Lu})");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "\\b(?:Council|Assembly|Hospital|Secretary|Staff|Motors|Electric|Conference|Court|Election|Order|Post|Manager|Director|Theory|Relativity|Committee|Synod)\\b");

  /** Words that are part of the name before which they stand. */
  private static final Pattern WHOLE_NAME =
      Pattern.compile("Mount|Lake|Cape|(?:Gulf|Sea|Bay|Battle|Treaty|University|House|Strait) of");

  private static final Pattern YEAR =
      Pattern.compile(
          "\\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|to) (" + Dates.YEAR + ")(?=[ ,.;])(?! \\d| \\p{Lu})");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:[Bb]etween|[Ff]rom) ("
              + Dates.YEAR
              + ") (?:and|to|until) ("
              + Dates.YEAR
              + ")\\b");
  private static final Pattern BETWEEN_DAYS =
      Pattern.compile("\\b(?:[Bb]etween|[Ff]rom) (" + Dates.DAY + ") (?:and|to|until) ");

  /** "the 1933 Salt Conference". */
  private static final Pattern YEAR_OF =
      Pattern.compile("\\b[Tt]he (" + Dates.YEAR + ") (?=\\p{Lu}\\p{Ll})");

  /** "destroyed by American bombs". */
  private static final Pattern NATION =
      Pattern.compile(
          "\\b(?:by|of|from|under|against|with) (?:the )?(\\p{Lu}\\p{Ll}+) (?=(?:\\p{Ll}+ )?\\p{Ll}+[ ,.])");

  /** The other end of a period; single days are better chosen than typed. */
  private static final Pattern DAY =
      Pattern.compile("\\b(and|until|to) (" + Dates.DAY + ")(?=[ ,.;])");

  private static final Pattern DECADE =
      Pattern.compile("\\b([Ii]n|[Dd]uring|of|from) the (\\d{3}0s)(?=[ ,.;])");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{Lu}\\p{N}.,$\u20AC\u00A3\u00B7-])(?<!\\p{Lu}[\\p{L}\\p{M}]{0,30} )(?<!\\b(?:No\\.|sector|chapter|page|level|part|the|than|of|per) )\\b(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?=((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+s)\\b)");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2}(?:\\.\\d)?(?:[\u2013-]\\d{1,2})?)(?=(?:%| per ?cent)(?: of)? \\p{Ll})");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<=[ ,(])['\u2018](\\p{Lu}[^'\u2019\\d,]{2,30}|\\p{Lu}\\p{L}*['\u2019]s [^'\u2019]{2,30})['\u2019](?=[ ,.;)])");
  private static final Set<String> NO_COUNTED =
      Set.of(
          "years",
          "months",
          "days",
          "hours",
          "minutes",
          "times",
          "others",
          "weeks",
          "was",
          "is",
          "has",
          "seconds",
          "less",
          "ones",
          "points",
          "decades",
          "feet",
          "inches",
          "centuries");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?:and|or|of|in|on|at|to|by|for|from|with|as|the|an?|is|was|are|were|has|had|have|which|that|who|where|when|while|into|through|over|under|between|near|including|such|also|not|be|been|being|can|may|will|would|than|then|but|during|after|before|since|until|\\p{Ll}+ed|\\p{Ll}+ing|\\p{Ll}+ly)");

  /** A stretch of a telling that can be left out. */
  private record Gap(int start, int end, Value value, String hint, int worth) {}

  private final Statement statement;
  private final Telling telling;
  private final String text;
  private final List<Gap> found = new ArrayList<>();

  private Gaps(Statement statement, Telling telling) {
    this.statement = statement;
    this.telling = telling;
    this.text = telling.text();
  }

  static void read(Statement statement) {
    for (Telling telling : Telling.of(statement)) {
      new Gaps(statement, telling).read();
    }
  }

  private void read() {
    classed();
    numbers();
    links();
    quoted();
    explained();
    terms();
    names();
    List<Gap> best =
        found.stream()
            .filter(this::askable)
            .sorted(Comparator.comparingInt((Gap gap) -> -gap.worth()).thenComparingInt(Gap::start))
            .toList();
    Set<String> keys = new HashSet<>();
    int asked = 0;
    for (Gap gap : best) {
      boolean sure = !gap.hint().equals(UNKNOWN);
      if ((!sure || asked < MOST) && keys.add(Spelling.key(gap.value().text()))) {
        add(gap);
        asked += sure ? 1 : 0;
      }
    }
  }

  private void add(Gap gap) {
    List<Span> evidence = new ArrayList<>(telling.because());
    evidence.add(statement.passage().span());
    String before = text.substring(0, gap.start());
    String after = text.substring(gap.end());
    statement.add(
        statement.subject().name(),
        "what is missing in: " + before + "\u2026" + after,
        Map.of(),
        gap.value(),
        new Predicate.Gap(before, text.substring(gap.start(), gap.end()), after, gap.hint()),
        "cloze",
        statement.weight() - 1,
        evidence);
  }

  /** Whether what is left out is told nowhere else, and what remains says what it is about. */
  private boolean askable(Gap gap) {
    String key = text.substring(gap.start(), gap.end());
    String rest = text.substring(0, gap.start()) + " " + text.substring(gap.end());
    String folded = " " + rest.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    for (String word : key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean figure = Character.isDigit(word.isEmpty() ? 'a' : word.charAt(0));
      if (word.length() > 3
          && !(figure && gap.value() instanceof Value.Day)
          && folded.contains(" " + word + " ")) {
        return false;
      }
    }
    boolean number = !(gap.value() instanceof Value.Name);
    boolean own =
        !number
            && statement.subject().names().stream()
                .anyMatch(
                    name ->
                        Spelling.key(name).contains(Spelling.key(key))
                            || Spelling.key(key).contains(Spelling.key(name)));
    return !own && anchored(rest);
  }

  private static final Pattern INNER_NAME =
      Pattern.compile("[^.!?] (?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,})");

  /** Something besides the gap says by name what the sentence is about. */
  private boolean anchored(String rest) {
    return statement.naming(rest) || INNER_NAME.matcher(rest).find();
  }

  private void classed() {
    Matcher name = CLASSED.matcher(text);
    while (name.find()) {
      String noun = name.group(2);
      String key =
          name.group(1)
              .replaceFirst("^(?:The|In|On|At|From|By|After|During|Its|A|An) ", "")
              .replaceFirst("^\\p{Lu}[\\p{L}\\p{M}]*['\u2019]s (?=\\p{Lu})", "");
      boolean listed =
          text.substring(name.end(2)).matches("(?s),? and \\p{Lu}\\p{Ll}+ " + noun + ".*");
      boolean joined = before(name.end(1) - key.length(), "\\p{Lu}[\\p{L}\\p{M}-]+ and ");
      if (listed
          || joined
          || key.isEmpty()
          || key.matches("The|In|On|At|From|By|After|During|A|An|Its|[A-Z]")
          || key.endsWith("'s")
          || key.endsWith("\u2019s")) {
        continue;
      }
      int start = name.end(1) - key.length();
      put(
          start,
          name.end(1),
          new Value.Name(key, List.of(key + " " + noun), noun.toLowerCase(Locale.ROOT)),
          "",
          5);
    }
    Matcher behind = AFTER_CLASS.matcher(text);
    while (behind.find()) {
      String kind = behind.group(1).replace(" of", "").replace("the ", "").toLowerCase(Locale.ROOT);
      String key = behind.group(2);
      boolean longer = key.matches("(?s).* (?:" + CLASSES + ")");
      boolean within =
          before(behind.start(1), "\\b(?:capital|largest|biggest|only|main|major|former) ");
      if (!longer && !within && !NO_PERSON.matcher(key).find()) {
        boolean whole = WHOLE_NAME.matcher(behind.group(1)).matches();
        List<String> aliases = whole ? List.of(behind.group(1) + " " + key) : List.of();
        put(behind.start(2), behind.end(2), new Value.Name(key, aliases, kind), "", 5);
      }
    }
  }

  private void numbers() {
    Matcher year = YEAR.matcher(text);
    while (year.find() && Worth.dating(text)) {
      if (!year.group(1).equals("to")
          || text.substring(0, year.start()).matches("(?s).*\\b[Ff]rom \\d{4} ")) {
        put(year.start(2), year.end(2), new Value.Year(Integer.parseInt(year.group(2))), "year", 3);
      }
    }
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      for (int end = 1; end <= 2; end++) {
        Value value = new Value.Year(Integer.parseInt(between.group(end)));
        put(between.start(end), between.end(end), value, "year", 3);
      }
    }
    Matcher days = BETWEEN_DAYS.matcher(text);
    while (days.find()) {
      Matcher at = days;
      Dates.day(days.group(1)).ifPresent(value -> put(at.start(1), at.end(1), value, "date", 2));
    }
    Matcher yearOf = YEAR_OF.matcher(text);
    while (yearOf.find()) {
      Value value = new Value.Year(Integer.parseInt(yearOf.group(1)));
      put(yearOf.start(1), yearOf.end(1), value, "year", 3);
    }
    Matcher nation = NATION.matcher(text);
    while (nation.find()) {
      put(
          nation.start(1),
          nation.end(1),
          Value.Name.of(nation.group(1), "nationality"),
          "nationality",
          3);
    }
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      Matcher at = day;
      Dates.day(day.group(2)).ifPresent(value -> put(at.start(2), at.end(2), value, "date", 2));
    }
    Matcher decade = DECADE.matcher(text);
    while (decade.find()) {
      put(decade.start(2), decade.end(2), Value.Name.of(decade.group(2), "decade"), "decade", 3);
    }
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      String things = count.group(2);
      String last = things.substring(things.lastIndexOf(' ') + 1);
      OptionalInt small = Numbers.count(count.group(1));
      Optional<BigDecimal> number =
          small.isPresent()
              ? Optional.of(BigDecimal.valueOf(small.getAsInt()))
              : Numbers.read(count.group(1));
      if (number.isPresent()
          && number.get().compareTo(BigDecimal.ONE) > 0
          && number.get().precision() <= 4
          && !NO_COUNTED.contains(last)
          && Worth.counting(things)
          && !before(count.start(1), "(?:\\bor|\\bbetween|\\band|\\bto|\\d,?|, ) ?(?:the )?")
          && things.split(" ").length <= 3
          && !FUNCTION.matcher(things.split(" ")[0]).matches()) {
        put(count.start(1), count.end(1), new Value.Quantity(number.get(), "", true), "number", 4);
      }
    }
    Matcher share = SHARE.matcher(text);
    while (share.find() && statement.naming(text)) {
      String range = share.group(1);
      put(
          share.start(1),
          share.end(1),
          new Value.Name(
              range,
              List.of(range.replace('\u2013', '-'), range.replaceAll("[\u2013-]", " to ")),
              "number"),
          "",
          3);
    }
  }

  /** Terms that the document links: "a ____ climate". */
  private void links() {
    Passage passage = statement.passage();
    for (Passage.Marked mark : passage.marks()) {
      if (mark.mark() != Passage.Mark.LINK || mark.target().matches("[a-z-]{2,8}:.*")) {
        continue;
      }
      String label = passage.text().substring(mark.start(), mark.end());
      int at = text.indexOf(label);
      if (at < 0 || text.indexOf(label, at + 1) >= 0 || !bounded(at, at + label.length())) {
        continue;
      }
      if (Character.isLowerCase(label.codePointAt(0))) {
        term(label, at);
      }
    }
  }

  private void term(String label, int at) {
    int end = at + label.length();
    int blank = label.lastIndexOf(' ');
    boolean told =
        text.substring(0, at)
            .matches(
                "(?s)[^,;]{2,60} (?:is|was|has|had|features|have) (?:an?|the) (?:[\\p{Ll}-]+ ){0,2}");
    if (!told
        || !label.matches("\\p{Ll}+(?:[ -]\\p{Ll}+)*")
        || label.length() < 4
        || SUPERLATIVE.matcher(label).find()
        || label.split(" ").length > 3) {
      return;
    }
    if (blank > 0) {
      String kept = label.substring(blank + 1);
      String key = label.substring(0, blank);
      if (!FUNCTION.matcher(kept).matches()
          && !FUNCTION.matcher(key.substring(key.lastIndexOf(' ') + 1)).matches()) {
        put(at, at + blank, new Value.Name(key, List.of(label), ""), "", 3);
      }
      return;
    }
    Matcher next = Pattern.compile("^ ([\\p{Ll}-]{3,})(?=[ ,.;])").matcher(text.substring(end));
    if (next.find() && !FUNCTION.matcher(next.group(1)).matches()) {
      put(at, end, new Value.Name(label, List.of(label + " " + next.group(1)), ""), "", 3);
    }
  }

  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:(?:government|people|coast|part|parts|north|south|east|west|[a-z-]+east|[a-z-]+west|border|king|queen|president|army|end|heart|centre|center|outside) of|outside|(?:border(?:s|ed)|joins|joined|invade[sd]|reach(?:es|ed)|cross(?:es|ed)|visit(?:s|ed)|occupied|defeated)|at|in|to|from|by|near|with|for|toward|towards|against|and|as|into|between|via) (?:the )?(?!(?:The|In|On|At|A|An|It)\\b)("
              + Phrases.CAP
              + "(?: (?:of )?"
              + Phrases.CAP
              + "){0,2})(?=[.;]|,(?! \\p{Lu})| (?:in|on|at|to|from|by|with|for|and|as|during|after|before|since|until|through|via|where|which|when|city|town|while|over|under|including|because|is|was|are|were|has|had)\\b)");

  /** Names whose class is not told beside them: whoever asks must know it, or leaves it. */
  private void names() {
    Matcher placed = PLACED.matcher(text);
    while (placed.find()) {
      String name = placed.group(1);
      boolean month = Dates.MONTHS.stream().anyMatch(name::startsWith);
      boolean joined = text.substring(placed.end(1)).startsWith(", and ");
      if (name.length() > 3 && !month && !joined && !before(placed.start(1), ", and (?:the )?")) {
        int last = name.lastIndexOf(' ');
        boolean person = last > 0 && statement.discourse().people().surely(name);
        put(
            placed.start(1),
            placed.end(1),
            Value.Name.of(name, person ? "person" : ""),
            person ? "person" : UNKNOWN,
            1);
      }
    }
  }

  private void quoted() {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      put(quoted.start(1), quoted.end(1), Value.Name.of(quoted.group(1), "name"), "", 4);
    }
  }

  private static final Pattern SUPERLATIVE = Pattern.compile("\\b" + Phrases.SUPERLATIVE + "\\b");

  private boolean before(int at, String pattern) {
    return Pattern.compile("(?s).*" + pattern + "$").matcher(text.substring(0, at)).matches();
  }

  private boolean bounded(int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private void put(int start, int end, Value value, String hint, int worth) {
    boolean opens = start == 0 || start < 5 && text.startsWith("The ");
    boolean overlaps = found.stream().anyMatch(gap -> gap.start() < end && start < gap.end());
    if (!overlaps && (!opens || telling(text.substring(end)))) {
      found.add(new Gap(start, end, value, hint, worth));
    }
  }

  /**
   * Whether what follows says what a sentence begins with: it names what the document is about, or
   * says of the thing what it alone is.
   */
  private boolean telling(String rest) {
    return statement.naming(rest)
        || rest.matches(
            "(?s)[^,.]{0,40} (?:is|was) (?:[\\p{Ll}]+ )?(?:the|famous|known|home) .*\\p{Lu}\\p{Ll}+.*");
  }

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?:\\b(?:for|as|by|with|called|named|is|was) (?:the )?|[\u2013-] (?:the )?)("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,3})(?=, (?:an?|the) \\p{Ll}|\\.$)");

  /** Names that the words behind them explain: "____, a cold noodle dish". */
  private void explained() {
    Matcher explained = EXPLAINED.matcher(text);
    while (explained.find()) {
      boolean last = explained.end(1) == text.length() - 1;
      boolean dashed = explained.group().matches("[\u2013-].*");
      if (last == dashed && explained.group(1).length() > 3) {
        put(explained.start(1), explained.end(1), Value.Name.of(explained.group(1), "name"), "", 4);
      }
    }
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      put(called.start(1), called.end(1), Value.Name.of(called.group(1), "name"), "", 4);
    }
    Matcher either = EITHER.matcher(text);
    if (either.find()) {
      put(either.start(1), either.end(1), Value.Name.of(either.group(1), "name"), "", 4);
    }
    Matcher someone = PERSON_FIRST.matcher(text);
    if (someone.find()
        && statement.subject().names().stream().noneMatch(someone.group(1)::contains)) {
      put(0, someone.end(1), Value.Name.of(someone.group(1), "person"), "person", 4);
    }
  }

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|named|renamed|nicknamed|known as|referred to as)(?: either)? (?:the )?("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,3})(?= \\(|[.;]|,(?! \\p{Lu})| (?:in|during|by|under|until|from|because|after|since)\\b)");

  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:called|named|known as) either [^.]{3,90} or (" + Phrases.CAP + ")(?= \\(|[.,])");

  private static final Pattern PERSON_FIRST =
      Pattern.compile(
          "^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{Ll}\\p{M}-]+), (?:an?|the|former) [^,]*\\b(?:worker|author|founder|architect|engineer|writer|poet|painter|king|emperor|general|president|minister|politician|actor|singer|player|scientist|explorer|administrator|historian|journalist|professor)\\b");

  private static final Pattern TERM =
      Pattern.compile(
          "(?:\\b(?:consists? (?:mainly |mostly |largely )?of|made of|stunted by|caused by|known for|famous for|significant for its capacity for|important for|(?:[Pp]roduction|[Ii]ndustr(?:y|ies)|[Ee]xports|[Cc]rops) (?:in|of) [\\p{L}\\p{M} ]{3,30} (?:includes?|are|is)|centre of|center of|used for|suitable for|rich in|dependent on|based on|over \\d+%|more than \\d+%|driver [\\p{L} ]{2,40} is|industry [\\p{L} ]{2,40} is|crop [\\p{L} ]{2,40} is|religion [\\p{L} ]{2,40} is|product [\\p{L} ]{2,40} is|to (?:test|produce|mine)))"
              + " ((?:[\\p{Ll}-]+ )?[\\p{Ll}-]{4,})(?=\\.$|,(?! who| which)|,? and \\p{Ll})");
  private static final Pattern COMMON_TERM =
      Pattern.compile(
          ".*\\b(?:people|things?|them|other|others|ways?|parts?|many|much|more|various|several|these|those|their|its|different|purposes?|reasons?|time|times|years?|use|uses|all|some|both|such|well|which|that|the|an?|of|in|on|and|for|with|goods)\\b.*");

  /** What something is made of, known or used for, where the sentence says just that. */
  private void terms() {
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      String key = term.group(1);
      if (!COMMON_TERM.matcher(key).matches() && !FUNCTION.matcher(key.split(" ")[0]).matches()) {
        put(term.start(1), term.end(1), Value.Name.of(key, ""), "", 2);
      }
    }
  }
}
