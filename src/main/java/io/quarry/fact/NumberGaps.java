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

/** Counts, measures, shares and ranks that can be left out of a sentence. */
final class NumberGaps {

  private static final Pattern IN_YEAR =
      Pattern.compile("\\b(?:[Ii]n|[Bb]y) " + Dates.YEAR + "\\b");

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
    counts();
    measures();
    shares();
    ranks();
    placed();
    ages();
  }

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
