package io.quarry.fact;

import io.quarry.document.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Years, dates, decades, counts and shares that can be left out of a sentence. */
final class NumberGaps {

  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) (?:(?:"
              + Dates.MONTH
              + ") )?|[Oo]n (?:\\d{1,2}(?:st|nd|rd|th)? (?:"
              + Dates.MONTH
              + "),? |(?:"
              + Dates.MONTH
              + ") \\d{1,2}(?:st|nd|rd|th)?,? ))("
              + Dates.YEAR
              + ")(?=[ ,.;])(?! \\d| \\p{Lu}|,? (?:(?:and|or|to|through|until) )?\\d{4}|,? (?:and|or|to) (?:"
              + Dates.MONTH
              + ") )");

  /** "the 1933 Norvik Conference" */
  private static final Pattern EVENT_OF =
      Pattern.compile(
          "\\b[Tt]he ("
              + Dates.YEAR
              + ") (?=(?:\\p{Lu}[\\p{L}\\p{M}-]+ ){1,3}?(?:Conference|Treaty|Act|Earthquake|Constitution|Agreement|Congress|Uprising|Rebellion|Convention|Eruption|Exhibition|Exposition)\\b)");

  private static final Pattern IN_YEAR =
      Pattern.compile("\\b(?:[Ii]n|[Bb]y) " + Dates.YEAR + "\\b");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:[Bb]etween|[Ff]rom) ("
              + Dates.YEAR
              + ") (?:and|to|until) ("
              + Dates.YEAR
              + ")\\b");

  private static final Pattern REIGN =
      Pattern.compile(
          "\\b(?:rule[ds]?|ruled|occupation|occupied|reign(?:ed)?|wars?|Wars?|governed|administered|supported)\\b");

  private static final Pattern BETWEEN_DAYS =
      Pattern.compile("\\b(?:[Bb]etween|[Ff]rom) (" + Dates.DAY + ") (?:and|to|until) ");

  /** The other end of a period; single days are better chosen than typed. */
  private static final Pattern DAY =
      Pattern.compile("(?<!\\b[Ff]rom \\d{1,2} )\\b(and|until|to) (" + Dates.DAY + ")(?=[ ,.;])");

  private static final Pattern DECADE =
      Pattern.compile(
          "\\b([Ii]n|[Dd]uring|of|from) the (?!\\d{2}00s)(\\d{3}0s)(?=[ ,.;])(?! (?:and|or|to) (?:the )?\\d{3}0s)");

  /** "the Westish famine of the 1690s": the decade is the event's own. */
  private static final Pattern EVENT_DECADE =
      Pattern.compile(
          "\\b[Tt]he (?:\\p{L}+ ){0,3}(?:famine|drought|crisis|depression|epidemic|plague|gold rush|uprising|rebellion|revolution|reforms|riots) of the (?!\\d{2}00s)(\\d{3}0s)(?=[ ,.;])");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?=[\\dTtFfSsEeNn])(?<![\\p{Lu}\\p{N}.,$\u20AC\u00A3\u00B7-])(?<!\\p{Lu}[\\p{L}\\p{M}]{0,30} )(?<!\\b(?:No\\.|sector|chapter|page|level|part|the|than|of|per) )\\b(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?=((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+s)\\b)");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,\u2212\u2013-])(\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?) ?(?=(?:kg|g|cm|mm|m|km|km/h|mph|miles|feet|litres|liters|million years|kilograms|grams|met(?:re|er)s|kilomet(?:re|er)s|centimet(?:re|er)s|hours|days|weeks|months|\u00B0C)\\b(?!\u00B2))");

  /** Of what is heated or cooled in passing nobody need know how far. */
  private static final Pattern TEMPERATURE =
      Pattern.compile("\\b(?:boil|melt|fr[eo]+z|temperature|climate|warm|cold)");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2}(?:\\.\\d)?(?:[\u2013-]\\d{1,2})?)(?=(?:%| per ?cent)(?: of)? \\p{Ll})");

  /** Two that are then named: "two ports at Norvik and Hald" need no counting. */
  private static final Pattern PAIR =
      Pattern.compile(
          "^ [\\p{Ll} -]{3,40}(?: at|,|:| of| in| named| called)? \\p{Lu}[\\p{L}\\p{M}-]+ and \\p{L}");

  /** Behind which a number tells how many parts something has. */
  private static final String HOLDING =
      "\\b(?:[Tt]here (?:are|were)|has|have|had|contains?|contained|compris(?:es?|ed|ing)|(?:is|are) a (?:group|family|chain|set|collection) of|consist(?:s|ed|ing)? of|composed of|made up of|into|includ(?:es?|ed)|operates|owns|houses|hosts|home to|encompass(?:es)?|sends|elects|returns|destroy(?:s|ed)|kill(?:s|ed)|sank) (?:a total of |about |around |approximately )?";

  /** "The second-most senior" of which? */
  private static final Pattern OF_WHICH =
      Pattern.compile("\\b(?:in (?!precedence|age|rank)|of|on|among|from|by)\\b");

  private static final Pattern RANK =
      Pattern.compile(
          "\\b(?!first)("
              + Numbers.ORDINAL
              + ")(?=[ -](?:most [\\p{Ll}]+|[\\p{Ll}]{3,}est) (?!and\\b)\\p{Ll})");

  /** "was the eighth manned mission of", "the 16th and last king of" */
  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:is|was|became|as|and) the (?:legendary )?(?!first|second|1st|2nd)("
              + Numbers.ORDINAL
              + ") (?=(?:and (?:current|incumbent|last|final) )?(?:(?!\\p{Ll}*(?:est|most)\\b)[\\p{L}-]+ ){0,3}(?:of|in|to) )");

  /** Of what is no person nobody need know the number behind it. */
  private static final int LAST_COUNTED = 20;

  /** Which one is last so ranked that it matters. */
  private static final int LAST_RANKED = 10;

  private static final Set<String> NO_COUNTED =
      WordList.of(
          """
          years, months, days, hours, minutes, times, others, weeks, was, is, has, seconds, less,
          ones, points, decades, feet, inches, centuries
          """);

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  NumberGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /** Finds them all. */
  void find() {
    years();
    periods();
    days();
    centuries();
    counts();
    measures();
    shares();
    ranks();
    placed();
    ages();
  }

  /** "In 1999, a new series of coins appeared": one of several. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:In \\d{4}|On [^,]{3,14},? \\d{4}),? an? (?:new|second|third|further|similar|different|major|large) ");

  /** What is only said to be so; and "before his death in", of two people. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:years?|months?|weeks|days) (?:later|earlier|afterwards)\\b|\\b(?:published|ran|printed) an? (?:\\p{Ll}+ )?(?:article|story|report|editorial)\\b|\\b(?:(?:is|are|was|were) said to|tend to (?:agree|think|date))\\b|\\b(?:his|her|their) death (?:in )?$");

  private void years() {
    Matcher year = YEAR.matcher(text);
    boolean found = false;
    while (year.find() && Worth.dating(text) && !ANOTHER.matcher(text).find()) {
      String before = text.substring(0, year.start());
      if (UNSURE.matcher(before).find()) {
        continue;
      }
      // Of several only what stands in parentheses tells of several things.
      boolean aside = before.lastIndexOf('(') > before.lastIndexOf(')');
      if (found && !aside) {
        break;
      }
      if (Worth.small(before) && !Worth.small(statement.subject().name() + " founded")) {
        continue;
      }
      found = dates(year.start(), year.end());
      if (found && (!ON_A_DAY.matcher(year.group()).lookingAt() || momentous(year))) {
        put(year, 1);
      }
    }
    Matcher event = EVENT_OF.matcher(text);
    // "During the ____ Revolution" tells of something else.
    if (!found && event.find() && !gaps.before(event.start(), "^(?:During|After|Before) ")) {
      put(event, 1);
    }
  }

  /** Whether a year or decade dates something worth knowing. */
  private boolean dates(int start, int end) {
    return (start == 0
            ? Remembered.fromItsHead(text.substring(end))
            : Remembered.behind(text.substring(0, start)))
        .filter(deed -> !statement.peripheral(deed))
        .isPresent();
  }

  private static final Pattern ON_A_DAY = Pattern.compile("[Oo]n ");

  private static final Pattern LIFE_EVENT = Pattern.compile("(?:born|died|dies|married)\\b");

  /**
   * Whether what happened on a day matters by its year: what a text tells to the day is often a
   * small thing.
   */
  private boolean momentous(Matcher year) {
    String before = text.substring(0, year.start());
    String behind = text.substring(year.end());
    Optional<String> deed =
        before.isEmpty() ? Remembered.fromItsHead(behind) : Remembered.behind(before);
    return deed.filter(told -> told.isEmpty() || Remembered.ofADay(Phrases.firstWord(told)))
        .filter(told -> !told.contains("contract") && !told.contains("partnership"))
        // When somebody was born or died of whom a text does not tell is nothing to learn from it.
        .filter(
            told ->
                !LIFE_EVENT.matcher(told).lookingAt()
                    || statement.naming(before.isEmpty() ? behind : before)
                    || statement.subject().happened())
        .isPresent();
  }

  private void put(Matcher year, int group) {
    Value value = new Value.Year(Integer.parseInt(year.group(group)));
    gaps.put(year.start(group), year.end(group), value, "year", 3);
  }

  /** Both ends of "between 1910 and 1945". */
  private void periods() {
    // A period told by the way is seldom what a sentence is about.
    Matcher between = BETWEEN.matcher(text);
    while (between.find() && REIGN.matcher(text).find()) {
      put(between, 1);
      put(between, 2);
    }
    Matcher days = BETWEEN_DAYS.matcher(text);
    while (days.find() && REIGN.matcher(text).find()) {
      Matcher at = days;
      Dates.day(days.group(1))
          .ifPresent(value -> gaps.put(at.start(1), at.end(1), value, "date", 2));
    }
  }

  private void days() {
    Matcher day = DAY.matcher(text);
    while (day.find() && REIGN.matcher(text).find()) {
      Matcher at = day;
      Dates.day(day.group(2))
          .ifPresent(value -> gaps.put(at.start(2), at.end(2), value, "date", 2));
    }
    Matcher event = EVENT_DECADE.matcher(text);
    if (event.find() && Worth.dating(text)) {
      gaps.put(event.start(1), event.end(1), Value.Name.of(event.group(1), "decade"), "decade", 3);
    }
    Matcher decade = DECADE.matcher(text);
    while (decade.find() && dates(decade.start(), decade.end())) {
      gaps.put(
          decade.start(2), decade.end(2), Value.Name.of(decade.group(2), "decade"), "decade", 3);
    }
  }

  private static final Pattern CENTURY =
      Pattern.compile(
          "\\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]owards?|from|at) the (?:(?:(?:very )?(?:end|beginning|start|middle|turn)|(?:first|second|latter) (?:half|part)) of the )?(?:(?:early|late|mid|middle)[ -])?("
              + Numbers.ORDINAL
              + ")(?=[ -][Cc]entury\\b)");

  private static final Pattern CENTURIES = Pattern.compile("[Cc]entur(?:y|ies)\\b");

  /** "In the ____ century": of two centuries in a sentence one tells the other. */
  private void centuries() {
    Matcher century = CENTURY.matcher(text);
    if (century.find()
        && CENTURIES.matcher(text).results().count() == 1
        && Worth.dating(text)
        // Everybody knows in which century it is.
        && !century.group(1).matches("21st|twenty-first")
        && dates(century.start(), text.indexOf("entury", century.end()) + "entury".length())) {
      String told = century.group(1);
      int number = Numbers.ordinal(told);
      if (A_YEAR
          .matcher(text)
          .results()
          .noneMatch(year -> centuryOf(Integer.parseInt(year.group())) == number)) {
        gaps.put(
            century.start(1),
            century.end(1),
            new Value.Name(
                told,
                List.of(Numbers.otherwise(told), Integer.toString(number), told + " century"),
                "number"),
            "",
            3);
      }
    }
  }

  private static final Pattern A_YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  /** The first century has the years 1 to 100. */
  private static int centuryOf(int year) {
    return (year + YEARS_OF_A_CENTURY - 1) / YEARS_OF_A_CENTURY;
  }

  private static final int YEARS_OF_A_CENTURY = 100;

  /** "between 60 and 80 kg": the unit shows what kind of number is missing. */
  private void measures() {
    Matcher measure = MEASURE.matcher(text);
    while (measure.find() && ofSubject()) {
      boolean of =
          OF_MEASURE.matcher(text.substring(0, measure.start(1))).find()
              || ADJECTIVE.matcher(text.substring(measure.end())).lookingAt();
      boolean distance =
          text.substring(measure.end())
              .matches(
                  "(?s)\\p{L}+ (?:(?:to the )?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)\\p{Ll}*|from (?:the )?\\p{Lu}|away\\b|off\\b).*");
      boolean prepared =
          text.startsWith("\u00B0C", measure.end()) && !TEMPERATURE.matcher(text).find();
      boolean aside =
          text.lastIndexOf('(', measure.start()) > text.lastIndexOf(')', measure.start());
      if (prepared
          || !of
          || distance
          || aside
          || gaps.before(measure.start(1), "\\b(?:years?|months?|days?|hours?),? (?:and )?")
          // The nearer end of a range, and how long something went on.
          || gaps.before(measure.start(1), "\\d(?: \\p{L}+)? (?:or|[\u2013-]) ")
          || !ofItsKind()
              && gaps.before(
                  measure.start(1), "(?:\\d(?: \\p{L}+)? to|\\bbetween [\\d.,]+ (?:\\p{L}+ )?and) ")
          || RANGE_END.matcher(text).region(measure.end(1), text.length()).lookingAt()
          || gaps.before(measure.start(1), "^(?:For|After|Within) ")
          || gaps.before(measure.start(1), "\\b(?:received|got|gained|lost) (?:about |over )?")) {
        continue;
      }
      String figure = measure.group(1);
      gaps.put(
          measure.start(1),
          measure.end(1),
          new Value.Name(
              figure,
              List.of(
                  figure.replace('\u2013', '-'),
                  figure.replaceAll("[\u2013-]", " to "),
                  figure.replace(",", ""),
                  Numbers.count(figure).stream()
                      .boxed()
                      .flatMap(count -> Numbers.word(count).stream())
                      .findFirst()
                      .orElse(figure),
                  Numbers.read(figure).map(Numbers::written).orElse(figure)),
              "number"),
          // Who is asked for "about" so many metres may not know which figure is meant.
          gaps.before(measure.start(1), ROUGHLY) ? Gaps.ROUGH : "",
          2);
    }
  }

  /** Whether the text tells of a kind of things, "the lion", of which each measures otherwise. */
  private boolean ofItsKind() {
    return KIND.matcher(statement.subject().name()).matches() && !statement.subject().geographic();
  }

  private static final Pattern KIND = Pattern.compile("the \\p{L}.*");

  private static final String ROUGHLY =
      "\\b(?:about|approximately|approx\\.|around|roughly|some|nearly|almost) ";

  /** What a number before a unit tells: "with an elevation of ____ metres". */
  private static final Pattern OF_MEASURE =
      Pattern.compile(
          "\\b(?:elevation|altitude|height|length|width|depth|area|weight|mass|size|diameter|radius|temperature|wingspan|lifespan|speed|average|period|point|weigh(?:s|ed|ing)?|measur(?:es?|ed|ing)|reach(?:es|ed|ing)?|gr[eo]ws?|lives?|lived|lasts?|lasted|boils|melts|freezes|orbits|rotates|takes)\\b[^,;]*$");

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "[\\p{Ll}/ ]+? (?:long|high|tall|deep|wide|thick|broad|old|across|ago|from (?:north to south|east to west|end to end)|in (?:length|height|width|depth|diameter|weight)|above sea level|from the sea|from the coast)\\b");

  private static final Pattern RANGE_END = Pattern.compile("(?: \\p{L}+)? (?:and|to) [\\d.,]+");

  /** What ranks among "the top 500" changes every year. */
  private static final Pattern TOP = Pattern.compile("\\btop \\d");

  private void counts() {
    Matcher count = COUNT.matcher(text);
    // How many there were in one year is seldom worth knowing.
    while (count.find() && !IN_YEAR.matcher(text).find() && !TOP.matcher(text).find()) {
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
          && !things.matches("(?:million|billion|thousand|hundred)\\b.*")
          && !NO_COUNTED.contains(last)
          // Isotopes in a meta state are for those who work with them.
          && !things.startsWith("meta ")
          && Worth.counting(things)
          && (gaps.before(count.start(1), HOLDING) || lying(count))
          && !PAIR.matcher(text.substring(count.end())).find()
          && !enumerated(text.substring(count.end()), number.get().intValue())
          && !gaps.before(count.start(1), "(?:\\bor|\\bbetween|\\band|\\bto|\\d,?|, ) ?(?:the )?")
          && things.split(" ").length <= 3
          && !Gaps.FUNCTION.matcher(things.split(" ")[0]).matches()) {
        gaps.put(
            count.start(1), count.end(1), new Value.Quantity(number.get(), "", true), "number", 4);
      }
    }
  }

  /** "Two camps lie near Norvik" */
  private boolean lying(Matcher count) {
    return count.start(1) == 0
        && text.substring(count.end(2)).matches("(?s) (?:are|were|lie|stand)\\b.*");
  }

  /** "four regions, Alm, Birk, Cray and Dorn": whoever can count need not know. */
  private static boolean enumerated(String rest, int number) {
    return rest.split(", (?:and )?| and |: |\u2014|\u2013 ?").length - 1 >= number;
  }

  /** Which one of a row it was: "the ____ king of Norvik". */
  private void placed() {
    Matcher placed = PLACED.matcher(text);
    if (statement.lead()
        && placed.find()
        && statement.naming(text.substring(0, placed.start()))
        && (statement.subject().person() || Numbers.ordinal(placed.group(1)) <= LAST_COUNTED)) {
      String ordinal = placed.group(1);
      gaps.put(
          placed.start(1),
          placed.end(1),
          new Value.Name(
              ordinal,
              List.of(Numbers.otherwise(ordinal), Integer.toString(Numbers.ordinal(ordinal))),
              "number"),
          "which number?",
          4);
    }
  }

  /** How old somebody was who did something worth telling. */
  private void ages() {
    Matcher age = AGE.matcher(text);
    // How old somebody grew, the years of birth and death tell.
    if (statement.subject().person() && ofSubject() && !DEATH.matcher(text).find() && age.find()) {
      String years = age.group(1);
      List<String> aliases =
          Numbers.count(years).stream()
              .boxed()
              .flatMap(
                  count -> Stream.concat(Stream.of(count.toString()), Numbers.word(count).stream()))
              .filter(form -> !form.equals(years))
              .toList();
      gaps.put(age.start(1), age.end(1), new Value.Name(years, aliases, "number"), "", 2);
    }
  }

  private static final Pattern DEATH = Pattern.compile("\\b(?:died|dies|death)\\b");

  private static final Pattern AGE =
      Pattern.compile(
          "\\b(?:at (?:the )?age(?: of)?|when (?:he|she) was(?: only| just)?) (\\d{1,2}|[a-z]+teen|six|seven|eight|nine|ten|eleven|twelve|twenty)(?=[,.;]| (?:and|in|from|by|to|with|on|at|years old)\\b)");

  /** "the ____-largest city": the rank is the point of the sentence. */
  private void ranks() {
    Matcher rank = RANK.matcher(text);
    // What comes before it can be counted where it is told.
    boolean counted =
        text.matches(
            "(?s).*\\b(?:after|behind|following|(?:exceeded|surpassed|preceded|outranked)\\b.* by)\\b.*");
    if (!counted
        && rank.find()
        && (!text.startsWith("-most ", rank.end())
            || OF_WHICH.matcher(text.substring(rank.end())).find())
        && Numbers.ordinal(rank.group(1)) <= LAST_RANKED
        && (statement.subject().place() || statement.naming(text.substring(0, rank.start())))) {
      String ordinal = rank.group(1);
      gaps.put(
          rank.start(1),
          rank.end(1),
          new Value.Name(ordinal, List.of(Numbers.otherwise(ordinal)), "rank"),
          "rank",
          5);
    }
  }

  /** Whether a sentence opens with what the document is about: then its measures are those. */
  private boolean ofSubject() {
    String[] words = text.split(" ");
    return statement.naming(
        String.join(" ", List.of(words).subList(0, Math.min(OPENING_WORDS, words.length))));
  }

  /** Whether a share is the subject's, or of it: "12% of Norvik". */
  private boolean shared(int end) {
    String behind = text.substring(end, Math.min(text.length(), end + CLOSE_BEHIND));
    return ofSubject() || CLAIMED.matcher(text).find() || statement.naming(behind);
  }

  /** Shares of what happened once stay; those of a population change every year. */
  private static final Pattern SUFFERED =
      Pattern.compile(
          "\\b(?:destroyed|died|killed|lost|perished|burnt|burned|survived|wiped out|sank)\\b");

  /** "More than 10% died": when, or of what? */
  private static final Pattern UNTOLD = Pattern.compile("\\b(?:died|perished|survived)\\.$");

  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:covers?|area|territory|mass|volume|atmosphere|diet|consists?|composed|water|land|surface|copper|alloy|crust|body|weight)\\b");

  private static final int CLOSE_BEHIND = 40;

  private static final int OPENING_WORDS = 8;

  private static final Pattern CLAIMED = Pattern.compile("^One \\p{Ll}+ (?:claimed|said|reported)");

  private void shares() {
    Matcher share = SHARE.matcher(text);
    boolean rated = text.matches("(?s).*\\b(?:votes?|rating|ratings|reviews)\\b.*");
    boolean figureOfAYear = rated || IN_YEAR.matcher(text).find() || text.matches("(?s).*%.*%.*");
    while (share.find()
        && shared(share.end())
        && !figureOfAYear
        && !UNTOLD.matcher(text).find()
        && !gaps.before(share.start(1), "\\bor ")
        && (SUFFERED.matcher(text).find() || LASTING.matcher(text).find())) {
      String range = share.group(1);
      gaps.put(
          share.start(1),
          share.end(1),
          new Value.Name(
              range,
              List.of(
                  range.replace('\u2013', '-'),
                  range.replaceAll("[\u2013-]", " to "),
                  range.replaceFirst("\\.0$", "")),
              "number"),
          range.matches("\\d+(?:\\.\\d)?") ? "" : "range",
          3);
    }
  }
}
