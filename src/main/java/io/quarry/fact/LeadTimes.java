package io.quarry.fact;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody lived, and when something was fought, held or signed. */
final class LeadTimes {

  /** "28 August 1443 or 17 February 1444" */
  private static final Pattern OTHER_DATE = Pattern.compile("\\d (?:or|and) (?:\\p{Lu}|\\d)");

  private static final String WHEN = "(" + Dates.DAY + "|" + Dates.YEAR + ")";

  /** A year of the first thousand is no figure only beside another date. */
  private static final String EARLY_OR_LATE = "(" + Dates.DAY + "|" + Dates.YEAR + "|[3-9]\\d{2})";

  /** Of a date that is known to the month only, or lies so far back, the year is asked. */
  private static final String MONTH = "(?:(?:\\d{1,2} )?" + Dates.MONTH + ",? )??";

  /** A place behind a date: "3 May 1880, Norvik". */
  static final String PLACE =
      "(?:,? (?:in )?\\p{Lu}(?:[^()\\d;\u2013-]|(?<=\\p{L})-(?=\\p{L})){1,50})?";

  /** A place before a date: "Norvik, 3 May 1880". */
  static final String PLACED = "(?:\\p{Lu}(?:[^()\\d;\u2013-]|(?<=\\p{L})-(?=\\p{L})){1,40}, )?";

  /** "(Westish: ...; 3 May 1880 - 4 June 1911)", but not "(reigned 1880 - 1911)". */
  private static final Pattern LASTED =
      Pattern.compile(
          "\\((?:[^()]*?[;,:] ?|born |\\* ?)??"
              + MONTH
              + EARLY_OR_LATE
              + PLACE
              + "(?: ?(?:[\u2013-]|--) ?(?:died )?|[;,] ?\u2020 ?)(?:AD )?"
              + PLACED
              + MONTH
              + EARLY_OR_LATE
              + "(?! ?B\\.?C)"
              + PLACE
              + "\\)");

  /** "(c. 1683 \u2013 3 May 1725)": when somebody was born nobody knows. */
  private static final Pattern DIED =
      Pattern.compile(
          "\\((?:[^()]*?[;,:] ?)??(?:born )?(?:(?:c\\.|ca\\.|circa|c|ca|\\?) ?(?:"
              + Dates.DAY
              + "|\\d{3,4})\\??|(?:"
              + Dates.DAY
              + "|\\d{3,4})\\?)(?: or \\d{3,4})? ?[\u2013-] ?"
              + PLACED
              + MONTH
              + WHEN
              + PLACE
              + "\\)");

  /** "Ann Ash, 3 May 1880 \u2013 4 June 1911, was" */
  private static final Pattern BETWEEN_COMMAS =
      Pattern.compile("^, (" + Dates.DAY + ") ?[\u2013-] ?(" + Dates.DAY + "), (?:is|was) ");

  /** A date of another calendar: "[O.S. 26 October]". */
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\[[^\\[\\]]{1,40}\\]");

  /** "(born 3 May 1980 in Norvik)" */
  private static final Pattern BORN =
      Pattern.compile(
          "\\((?:[^()]*[;,] ?)?born (?:on |in )?"
              + MONTH
              + WHEN
              + "(?:\\)|[,;]? in |, (?:as )?\\p{Lu}[^()\\d]*\\))");

  /** What stands between no name and its dates. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}'\u2019-])(?!(?:or|also|known|as|born|later|formerly|simply|commonly|better|popularly|usually"
              + "|called|n\u00E9e|of|the|and|in|by|his|her|name|stage|van|von|den|der|de|da|dos?|del|di|du|la|le|los|las|al|el|bin"
              + "|ibn|bint|ben|ter|ten|zu|af|av|ap|y|e|i)\\b)\\p{Ll}{2,}(?![\\p{L}\\p{M}'\u2019-])");

  private static final Pattern FOUGHT =
      Pattern.compile(
          "\\b(fought|waged|held(?: in [^.,]{3,40})?|(?:produced|manufactured|published|broadcast)(?: by [^.,;\\d]{2,40})?|that lasted|which lasted|lasting|that took place|which took place) (?:from|between) (?:(?:\\d{1,2} )?"
              + Dates.MONTH
              + " )?("
              + Dates.YEAR
              + ") (?:to|and|until) (?:(?:\\d{1,2} )?"
              + Dates.MONTH
              + " )?("
              + Dates.YEAR
              + ")(?=[,.;]| (?:in|between|by|over)\\b)");

  /** "The Treaty of Norvik was signed on 3 May 1810 and ..." */
  private static final Pattern DONE =
      Pattern.compile(
          "^,? (was|were) (signed|adopted|ratified|fought|founded|established|formed|opened|proclaimed|enacted|created) (?:on|in) "
              + WHEN
              + "(?=[,.;]| (?:and|by|between|in|at|as|with)\\b)");

  private final Lead lead;
  private final Subject subject;
  private final String text;

  LeadTimes(Lead lead) {
    this.lead = lead;
    this.subject = lead.subject();
    this.text = lead.text();
  }

  void read() {
    if (subject.person()) {
      life();
      return;
    }
    if (subject.happened()) {
      span();
      day();
    }
    fought();
    done();
  }

  /** "(4 January 1643 [O.S. 25 December 1642] ...": two years of birth. */
  private static final Pattern TWO_CALENDARS =
      Pattern.compile("(\\d{4}) ?[\\[(] ?O\\.?S\\.?:? [^\\])]*?(?!\\1)(\\d{4})");

  private void life() {
    if (TWO_CALENDARS.matcher(lead.head()).find()) {
      return;
    }
    String head = IN_BRACKETS.matcher(lead.head()).replaceAll("");
    // "Ash later attended a school (1880-1884)" tells of something else.
    if (OTHER_DATE.matcher(head).find()
        || OTHER_WORD.matcher(head.replaceFirst("(?s)\\(.*", "")).find()) {
      return;
    }
    Matcher born = BORN.matcher(head);
    Matcher died = DIED.matcher(head);
    Matcher between = BETWEEN_COMMAS.matcher(lead.behind());
    if (lasting(head, this::born, this::died)) {
      return;
    }
    if (between.find()) {
      Lead.when(between.group(1)).ifPresent(this::born);
      Lead.when(between.group(2)).ifPresent(this::died);
    } else if (Lead.found(born, head)) {
      Lead.when(born.group(1)).ifPresent(this::born);
    } else if (died.find()) {
      Lead.when(died.group(1)).ifPresent(this::died);
    }
  }

  private void born(Value when) {
    happened("when was born", "was", "born", "was born", when);
  }

  private void died(Value when) {
    happened("when died", "did", "die", "died", when);
  }

  /** "(19 July 1870 - 28 January 1871)" of a war. */
  private void span() {
    lasting(
        lead.head(),
        when -> happened("when began", "did", "begin", "began", when),
        when -> happened("when ended", "did", "end", "ended", when));
  }

  /** Whether the name stands before a first and a last date, which are taken. */
  private static boolean lasting(String head, Consumer<Value> first, Consumer<Value> last) {
    Matcher span = LASTED.matcher(head);
    boolean found = Lead.found(span, head);
    if (found) {
      Lead.when(span.group(1)).ifPresent(first);
      Lead.when(span.group(2)).ifPresent(last);
    }
    return found;
  }

  /** "was an attack on Elmford on the night of 31 August 1939", and no other date beside it. */
  private void day() {
    Matcher day = ON_A_DAY.matcher(text);
    long years =
        ANY_YEAR
            .matcher(lead.statement().passage().text())
            .results()
            .map(MatchResult::group)
            .distinct()
            .count();
    if (years == 1 && Lead.found(day, text)) {
      Lead.when(day.group(1))
          .ifPresent(when -> happened("when took place", "did", "take place", "took place", when));
    }
  }

  private static final Pattern ON_A_DAY =
      Pattern.compile(
          "\\b(?:fought|place|occurred|happened|staged|attack|attempted|carried out|battle|siege|massacre|disaster|earthquake|eruption|revolt|uprising|coup)\\b"
              + "[^;]*? on (?:the (?:night|morning|evening|afternoon) of )?("
              + Dates.DAY
              + ")(?=[.,]| (?:between|in|near|at|by|during)\\b)");

  private static final Pattern ANY_YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  /** "took place between May and July 1999" */
  private static final Pattern WITHIN_A_YEAR =
      Pattern.compile(
          "\\b(?:that|which) (?:took place|occurred|happened|was fought|lasted) (?:(?:between|from) (?:\\d{1,2} )?"
              + Dates.MONTH
              + "(?: \\d{1,2})? (?:and|to|until) (?:\\d{1,2} )?"
              + Dates.MONTH
              + "(?: \\d{1,2},)?|in (?:early |late |mid-)?(?:"
              + Dates.MONTH
              + ")?) ?("
              + Dates.YEAR
              + ")(?=[.,;]| (?:in|between|at|near)\\b)");

  private void fought() {
    Matcher within = WITHIN_A_YEAR.matcher(text);
    if (subject.happened()
        && !ANY_YEAR.matcher(subject.name()).find()
        && Lead.found(within, text)) {
      Lead.when(within.group(1))
          .ifPresent(when -> happened("when took place", "did", "take place", "took place", when));
      return;
    }
    Matcher fought = FOUGHT.matcher(text);
    if (!Lead.found(fought, text)) {
      return;
    }
    String done = fought.group(1).replaceFirst(" .*", "");
    boolean participle =
        done.matches("fought|waged|held|produced|manufactured|published|broadcast");
    if (participle || subject.happened()) {
      lead.add(
          "during which years",
          new Value.Years(Integer.parseInt(fought.group(2)), Integer.parseInt(fought.group(3))),
          participle
              ? new Predicate.Clause("was", done, "was " + done, "during")
              : new Predicate.Clause("did", "take place", "took place", "during"),
          5);
    }
  }

  private void done() {
    Matcher done = DONE.matcher(lead.behind());
    if (Lead.found(done, lead.behind())) {
      Lead.when(done.group(3))
          .ifPresent(
              when ->
                  happened(
                      "when was " + done.group(2),
                      "was",
                      done.group(2),
                      "was " + done.group(2),
                      when));
    }
  }

  private void happened(
      String relation, String auxiliary, String inQuestion, String inStatement, Value when) {
    lead.add(
        relation,
        when,
        new Predicate.Clause(
            auxiliary, inQuestion, inStatement, when instanceof Value.Day ? "on" : "in"),
        5);
  }
}
