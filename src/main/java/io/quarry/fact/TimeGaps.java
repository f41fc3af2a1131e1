package io.quarry.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, days, decades and centuries that can be left out of a sentence. */
final class TimeGaps {

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

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  TimeGaps(Gaps gaps) {
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
  }

  /** "In 1999, a new series of coins appeared": one of several. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:In \\d{4}|On [^,]{3,14},? \\d{4}),? an? (?:new|second|third|further|similar|different|major|large) ");

  /**
   * What is only said to be so, or was so many years later than what; when a paper printed
   * something; and "before his death in", of two people.
   */
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:years?|months?|weeks|days) (?:later|earlier|afterwards)\\b|\\b(?:published|ran|printed) an? (?:\\p{Ll}+ )?(?:article|story|report|editorial)\\b|\\b(?:(?:is|are|was|were) said to|tend to (?:agree|think|date))\\b|\\b(?:his|her|their) death (?:in )?$");

  private void years() {
    Matcher year = YEAR.matcher(text);
    boolean found = false;
    while (year.find() && Worth.dating(text) && !ANOTHER.matcher(text).find()) {
      String before = text.substring(0, year.start());
      // What had come about by one year is as true by the next.
      if (UNSURE.matcher(before).find() || BY.matcher(year.group()).lookingAt()) {
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

  private static final Pattern BY = Pattern.compile("[Bb]y ");

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

  /** The last day of a period, and decades. */
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
}
