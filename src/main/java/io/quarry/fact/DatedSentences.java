package io.quarry.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Events with a year, a day or a period: "In 2018, the library opened". */
final class DatedSentences {

  private static final Pattern FRONT_YEAR =
      Pattern.compile("^In (?:the year )?(" + Dates.YEAR + "),? (.+)$");
  private static final Pattern FRONT_MONTH =
      Pattern.compile(
          "^In (?:early |late |mid-)?(?:" + Dates.MONTH + "),? (" + Dates.YEAR + "),? (.+)$");
  private static final Pattern FRONT_DAY = Pattern.compile("^On (" + Dates.DAY + "),? (.+)$");
  private static final Pattern FRONT_RANGE =
      Pattern.compile(
          "^(?:From|Between) (" + Dates.YEAR + ") (?:to|until|and) (" + Dates.YEAR + "),? (.+)$");

  /** "Tom Elm was mayor of Norvik from 1971 to 2001." */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(.{2,60}?) (was|served as|reigned as|ruled as) ((?:an? |the )?(?:\\p{Ll}+ ){0,3}(?:\\p{Ll}+|\\p{Lu}\\p{L}+)(?: (?:of|in|for|at) [^,.;]{3,60})?) (?:from|between) ("
              + Dates.YEAR
              + ") (?:to|until|and) ("
              + Dates.YEAR
              + ")(?=[.,;])");

  private static final Pattern FRONT_UNTIL = Pattern.compile("^Until (" + Dates.YEAR + "),? (.+)$");
  private static final Pattern INNER_YEAR =
      Pattern.compile(
          " in ("
              + Dates.YEAR
              + ")(?=$|[,.;]| (?:when|where|after|by|to|as|with|following|and)\\b)(?!,? (?:and |or )?\\d{4})");

  /**
   * What happens once, whatever stands behind its year: "was published in 1827 in a collection".
   */
  private static final Pattern ONCE =
      Pattern.compile(
          " in (?<=(?:\\b(?:was|were) (?:first )?(?:founded|established|formed|opened|built|completed|dissolved|disbanded|abolished|released"
              + "|published|launched|created|destroyed|demolished|closed|discovered|introduced|invented|inaugurated"
              + "|incorporated|consecrated)|debuted|premiered) in )("
              + Dates.YEAR
              + ")(?! in (?:the )?\\p{Lu})(?= (?:in|at|on|for|through|via|under|as|by) (?!\\d))");

  /** "was held from 2010 to 2015" */
  private static final Pattern LASTED =
      Pattern.compile(
          "^(.{2,60}? (?:was|were) (?:held|played|published|produced|manufactured|broadcast|used|built|operated|known as [^,.;]{2,40}))((?: (?:by|at|in|on) [^,.;\\d]{2,50})?) from ("
              + Dates.YEAR
              + ") (?:to|until) ("
              + Dates.YEAR
              + ")(?=[,.;]| (?:in|at|on|by|as)\\b)");

  private static final Pattern INNER_MONTH =
      Pattern.compile(
          " in (?:early |late |mid-)?(?:"
              + Dates.MONTH
              + "),? ("
              + Dates.YEAR
              + ")(?=$|[,.;]| (?:in|at|when|where|after|by|to|as|with|and)\\b)");
  private static final Pattern INNER_DAY = Pattern.compile(" on (" + Dates.DAY + ")(?=$|[,.; ])");
  private static final Pattern UNTIL_WHEN =
      Pattern.compile("\\buntil (" + Dates.YEAR + "),? when ([^,;]+)\\.$");
  private static final Pattern SINCE =
      Pattern.compile(
          "^(.{2,60}?) has (been (?:[\\p{L}-]+ )?[\\p{L}]+(?:ed|en|own|uilt)|served|belonged|existed|held|hosted|operated)( .+?)? since ("
              + Dates.YEAR
              + ")(?=[,.;])");

  /** "Since 1967, Norvik has been a part of Westland". */
  private static final Pattern FRONT_SINCE =
      Pattern.compile(
          "^Since ("
              + Dates.YEAR
              + "),? (.{2,60}?) has (been (?:an? |the )?(?:part|member|capital|seat) of [^,.;]{3,60})\\.$");

  /** "Norvik has a tram network, which opened in 1911" */
  private static final Pattern HAS_SINCE =
      Pattern.compile(
          "^(.{2,60}?) (?:has|had) an? (?:(?:large|small|big|new|modern|major|extensive) )?((?:[\\p{Ll}-]+ )?[\\p{Ll}-]+), which (opened|was (?:opened|founded|established|built|completed|created)) in ("
              + Dates.YEAR
              + ")\\b");

  /** "Salt is a 1984 Westland drama film": works come out in the year they are told with. */
  private static final Pattern WORK_OF =
      Pattern.compile(
          "^(.{2,60}?) (?:is|was) an? ("
              + Dates.YEAR
              + ") (?:[\\p{L}-]+ ){0,5}?(film|album|novel|novella|song|single|book|video game)\\b");

  /** "Construction of the tower began in 1173". */
  private static final Pattern CONSTRUCTION =
      Pattern.compile(
          "^(?:Construction|Building|Work) (?:of|on) ([Tt]he \\p{Ll}+|(?:the )?"
              + Phrases.PROPER
              + ")(?:, [^,]{3,80},)? (began|commenced|started|ended|finished|was completed) in ("
              + Dates.YEAR
              + ")\\b");

  private static final Pattern ANY_DATE =
      Pattern.compile(
          Dates.DAY + "|" + Dates.MONTH + " " + Dates.YEAR + "|\\b" + Dates.YEAR + "s?\\b");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          ",(?!\\d)|[;:]|\\s[-\u2013\u2014]\\s| (?:which|who|whom|when|where|while|although|though|because|but|after|before|including|as well as|so that|until|since)\\b|"
              + " and (?:was|were|is|are|has|had|did|later|then|it|he|she|they|the|became|began|served|in|made|so|\\p{Ll}+ed)\\b");
  private static final Pattern APPOSITION =
      Pattern.compile(
          "^((?:The |the )?"
              + Phrases.PROPER
              + "), (?!(?:no longer|not|still|then|while|after|when|as|although|though|despite|if|unless|having|being) )[^,]{3,80}, (?!(?:the|and|or) )(?=\\p{Ll})");
  private static final Pattern WAR =
      Pattern.compile(
          // Not the "Indian War" of "the French and Indian War".
          "\\b(?=the \\p{Lu}|\\p{Lu})(?<!\\p{Lu}\\p{Ll}{1,20} and )(?:the )?("
              + Phrases.CAP
              + "(?: (?:of )?"
              + Phrases.CAP
              + "){0,4} (?:War|Wars|Revolution|Crisis|Famine|Rebellion|Uprising)|(?:"
              + Phrases.CAP
              + " ){0,3}War of "
              + Phrases.PROPER
              + ")(?: \\(| of | from )("
              + Dates.YEAR
              + ")(?:\\s*[\u2013-]\\s*| to )("
              + Dates.YEAR
              + ")");

  /** Cheap to look for before a war is. */
  private static final Pattern PERIOD = Pattern.compile("\\d{3,4}(?:\\s*[\u2013-]\\s*| to )\\d{4}");

  private final Statement statement;

  private DatedSentences(Statement statement) {
    this.statement = statement;
  }

  static void read(Statement statement) {
    DatedSentences reader = new DatedSentences(statement);
    reader.read();
    reader.wars();
  }

  private void read() {
    String text = statement.text();
    Matcher range = FRONT_RANGE.matcher(text);
    Matcher until = FRONT_UNTIL.matcher(text);
    Matcher year = FRONT_YEAR.matcher(text);
    Matcher month = FRONT_MONTH.matcher(text);
    Matcher day = FRONT_DAY.matcher(text);
    if (range.matches()) {
      period(range);
    } else if (until.matches()) {
      event(until.group(2), year(until.group(1)), "until", "until ");
    } else if (year.matches()) {
      event(year.group(2), year(year.group(1)), "in", "when ");
    } else if (month.matches()) {
      event(month.group(2), year(month.group(1)), "in", "when ");
    } else if (day.matches()) {
      Dates.day(day.group(1)).ifPresent(value -> event(day.group(2), value, "on", "when "));
    } else {
      inner(text);
    }
    Matcher since = SINCE.matcher(statement.plain());
    if (since.find()) {
      String rest = since.group(3) == null ? "" : since.group(3);
      since(since.group(1), since.group(2) + rest, since.group(4));
    }
    Matcher front = FRONT_SINCE.matcher(statement.plain());
    if (front.find()) {
      since(Phrases.capital(front.group(2)), front.group(3), front.group(1));
    }
    work();
    construction();
    office();
    Matcher has = HAS_SINCE.matcher(statement.plain());
    if (has.find()) {
      owned(has);
    }
    Matcher when = UNTIL_WHEN.matcher(text);
    if (when.find()) {
      event(when.group(2), year(when.group(1)), "in", "when ");
    }
  }

  private void work() {
    Matcher work = WORK_OF.matcher(statement.plain());
    if (statement.lead() && work.find() && statement.subject().named(work.group(1))) {
      String done = work.group(3).matches("novel|novella|book") ? "published" : "released";
      statement.add(
          new Discourse.Meant(statement.subject().name(), Optional.empty()),
          "when was " + done,
          Map.of(),
          year(work.group(2)),
          new Predicate.Clause("was", done, "was " + done, "in"),
          "date",
          4);
    }
  }

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:the )?(?:\\p{Ll}+ ){0,2}(?:mayor|president|minister|governor|king|queen|director|chairman|chancellor|bishop|archbishop"
              + "|emperor|principal|rector|dean|leader|head|ambassador|editor|commander|chief|premier|speaker|[Mm]ayor"
              + "|[Pp]resident|[Pp]rime [Mm]inister|[Gg]overnor|[Kk]ing|[Cc]hancellor) of ");

  /** Years in which somebody held an office: no more than can be told apart. */
  private void office() {
    Matcher office = OFFICE.matcher(statement.plain());
    if (!office.find()
        || Phrases.doubtful(office.group())
        || ANY_DATE.matcher(office.group(3)).find()) {
      return;
    }
    boolean was = office.group(2).equals("was");
    String base =
        switch (office.group(2)) {
          case "served as" -> "serve as ";
          case "reigned as" -> "reign as ";
          case "ruled as" -> "rule as ";
          default -> "";
        };
    String what = statement.named(office.group(3));
    statement
        .meant(office.group(1), office.group(2) + " " + what)
        .filter(who -> statement.subject().person() && statement.subject().named(who.name()))
        .filter(who -> Phrases.complete(what) && ROLE.matcher(what).lookingAt())
        .filter(who -> Worth.dated(who.name() + " was " + what))
        .ifPresent(
            who ->
                statement.add(
                    who,
                    "during which years " + office.group(2) + " " + what,
                    Map.of(),
                    new Value.Years(
                        Integer.parseInt(office.group(4)), Integer.parseInt(office.group(5))),
                    was
                        ? new Predicate.Clause("was", what, "was " + what, "during")
                        : new Predicate.Clause(
                            "did", base + what, office.group(2) + " " + what, "during"),
                    "period",
                    statement.weight()));
  }

  private void construction() {
    Matcher built = CONSTRUCTION.matcher(statement.text());
    if (built.find()) {
      boolean begun = built.group(2).matches("began|commenced|started");
      boolean done = built.group(2).startsWith("was");
      statement
          .meant(Phrases.capital(built.group(1)), "was built")
          .ifPresent(
              who ->
                  statement.add(
                      new Discourse.Meant("the construction of " + who.name(), who.because()),
                      "when it " + built.group(2),
                      Map.of(),
                      year(built.group(3)),
                      done
                          ? new Predicate.Clause("was", "completed", "was completed", "in")
                          : new Predicate.Clause(
                              "did", begun ? "begin" : "end", begun ? "began" : "ended", "in"),
                      "date",
                      statement.weight()));
    }
  }

  private void owned(Matcher has) {
    boolean opened = has.group(3).equals("opened");
    statement
        .meant(has.group(1), "has")
        .ifPresent(
            who ->
                statement.add(
                    new Discourse.Meant("the " + has.group(2) + " of " + who.name(), who.because()),
                    "when " + has.group(3),
                    Map.of(),
                    year(has.group(4)),
                    new Predicate.Clause(
                        opened ? "did" : "was",
                        opened ? "open" : has.group(3).substring(4),
                        has.group(3),
                        "in",
                        false),
                    "date",
                    statement.weight()));
  }

  private static Value year(String digits) {
    return new Value.Year(Integer.parseInt(digits));
  }

  /** The first main clause, without an apposition behind its subject. */
  private static String clauseOf(String main) {
    String flat = APPOSITION.matcher(main).replaceFirst("$1 ");
    Matcher end = CLAUSE_END.matcher(flat);
    if (!end.find()) {
      return flat.replaceFirst("\\.$", "").strip();
    }
    // A comma before a capital divides a list or a title, not clauses.
    // "named Gantz: The Game" is torn at its colon; "two new elements: polonium" is not.
    if (flat.charAt(end.start()) == ':'
        && !flat.substring(end.start() + 1).matches("\\s+\\p{Ll}.*")) {
      return "";
    }
    boolean torn =
        end.end() + 1 < flat.length()
            && flat.charAt(end.start()) == ','
            && Character.isUpperCase(flat.charAt(end.end() + 1));
    return torn ? "" : flat.substring(0, end.start()).replaceFirst("\\.$", "").strip();
  }

  private void event(String main, Value when, String preposition, String relation) {
    String clause = clauseOf(main);
    if (!clause.isEmpty() && begins(clause) && !ANY_DATE.matcher(clause).find()) {
      clause(Phrases.capital(clause), when, preposition, relation, true);
    }
  }

  /** A clause behind a date begins with a name or with words that stand for one. */
  private static boolean begins(String clause) {
    return Character.isUpperCase(clause.codePointAt(0)) || clause.matches("(?:the|it|he|she) .*");
  }

  /** "in Norvik, Westland" at the end: the town alone. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(\\b(?:in|at|near) "
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + ")?), "
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2}$");

  private void inner(String text) {
    Matcher day = INNER_DAY.matcher(text);
    Matcher year = INNER_YEAR.matcher(text);
    boolean byDay = day.find();
    if (!byDay && !year.find()) {
      year = INNER_MONTH.matcher(text);
      if (!year.find()) {
        year = ONCE.matcher(text);
        if (!year.find()) {
          lasted(text);
          return;
        }
      }
    }
    Matcher found = byDay ? day : year;
    String head = WITHIN.matcher(text.substring(0, found.start())).replaceFirst("$1");
    String bare = clauseOf(head + ".");
    // The date must belong to the main clause, and be its only one.
    if (joined(head)
        || !bare.equals(APPOSITION.matcher(head).replaceFirst("$1 ").strip())
        || ANY_DATE.matcher(head).find()
        || ANY_DATE.matcher(text.substring(found.end()).split("[,;]| when | where ")[0]).find()) {
      return;
    }
    if (byDay) {
      Dates.day(found.group(1)).ifPresent(value -> clause(bare, value, "on", "when ", false));
    } else {
      clause(bare, year(found.group(1)), "in", "when ", false);
    }
  }

  private void lasted(String text) {
    Matcher lasted = LASTED.matcher(text);
    if (!text.contains(" from ") || !lasted.find() || Phrases.doubtful(lasted.group())) {
      return;
    }
    String head = lasted.group(1);
    int verb = Math.max(head.lastIndexOf(" was "), head.lastIndexOf(" were "));
    String auxiliary = head.startsWith(" was ", verb) ? "was" : "were";
    String done = statement.named(head.substring(verb + auxiliary.length() + 2) + lasted.group(2));
    statement
        .meant(head.substring(0, verb), auxiliary + " " + done)
        .filter(who -> statement.subject().named(who.name()))
        .filter(who -> Phrases.complete(done))
        .ifPresent(
            who ->
                statement.add(
                    who,
                    "during which years " + done,
                    Map.of(),
                    new Value.Years(
                        Integer.parseInt(lasted.group(3)), Integer.parseInt(lasted.group(4))),
                    new Predicate.Clause(auxiliary, done, auxiliary + " " + done, "during"),
                    "period",
                    statement.weight()));
  }

  private static final Pattern AND = Pattern.compile("(\\p{L}+) and (?:\\p{Ll}+ly )?(\\p{Ll}+)\\b");

  /** "was born in Elm and came to Norvik in 1948": the year is that of the second deed. */
  private static boolean joined(String head) {
    return AND.matcher(head)
        .results()
        // "was designed and built" tells of one.
        .anyMatch(and -> Verbs.known(and.group(2)) && !Verbs.participle(and.group(1)));
  }

  private static final Pattern LIFE = Pattern.compile("(?:was born|died|married)\\b");

  private void clause(
      String main, Value when, String preposition, String relation, boolean fronted) {
    if (Phrases.doubtful(main)) {
      return;
    }
    Optional<Clause> parsed = Clause.parse(main);
    if (parsed.isEmpty()) {
      return;
    }
    Clause clause = parsed.get();
    Optional<Discourse.Meant> who =
        statement.happening(clause.subject(), clause.inStatement()).map(this::inFull);
    if (who.isEmpty()) {
      return;
    }
    // When a relative was born is told by the way.
    if (statement.subject().person()
        && LIFE.matcher(clause.inStatement()).lookingAt()
        && !statement.subject().named(who.get().name())) {
      return;
    }
    String question = phrase(clause.inQuestion(), who.get().name());
    String told = phrase(clause.inStatement(), who.get().name());
    DatedDeed deed = new DatedDeed(statement, clause, who.get().name(), question, told);
    if (!deed.askable(main, when instanceof Value.Day, fronted)) {
      return;
    }
    boolean byDay = when instanceof Value.Day && Remembered.toTheDay(clause.inStatement());
    statement.add(
        titled(who.get(), clause),
        relation + told,
        Map.of(),
        when instanceof Value.Day day && !byDay ? new Value.Year(day.date().getYear()) : when,
        new Predicate.Clause(
            clause.auxiliary(),
            question,
            told,
            byDay || !preposition.equals("on") ? preposition : "in",
            fronted),
        "date",
        statement.weight());
  }

  private static final Pattern AGED = Pattern.compile(",? (?:aged|at the age of|at age) \\d{1,3}$");

  private static final Pattern BORN_AT = Pattern.compile("^((?:was )?born) (?:in|at|near) .*");

  /** "Ash and Tom Elm" in a text on Ann Ash are "Ann Ash and Tom Elm". */
  private Discourse.Meant inFull(Discourse.Meant who) {
    return statement.subject().named(who.name())
        ? who
        : new Discourse.Meant(Telling.inFull(statement, who.name()), who.because());
  }

  /** As it is told of somebody: the subject in full, and a birth without its place. */
  private String phrase(String words, String who) {
    String told = withoutOwnName(statement.named(words), who);
    if (statement.subject().person() && !statement.subject().named(who)) {
      told = Telling.inFull(statement, told);
    }
    return AGED.matcher(BORN_AT.matcher(told).replaceFirst("$1")).replaceFirst("");
  }

  /** The article of a film or a book is a part of its title. */
  private static Discourse.Meant titled(Discourse.Meant who, Clause clause) {
    boolean work =
        clause
            .inStatement()
            .matches("(?:was|were) (?:released|published|premiered|aired|filmed)\\b.*");
    return work
            && who.name().startsWith("the ")
            && !SubjectName.CLASSED.matcher(who.name()).lookingAt()
        ? new Discourse.Meant(Phrases.capital(who.name()), who.because())
        : who;
  }

  /**
   * @param done the verb phrase behind "has"
   */
  private void since(String phrase, String done, String year) {
    Optional<Discourse.Meant> who = statement.meant(phrase, "has " + done);
    String told = statement.named(done);
    if (who.isPresent()
        && !Phrases.doubtful(done)
        && !ANY_DATE.matcher(done).find()
        && Phrases.complete(told)) {
      statement.add(
          who.get(),
          "since when " + told,
          Map.of(),
          year(year),
          new Predicate.Clause("has", told, "has " + told, "since"),
          "since",
          statement.weight());
    }
  }

  /** "received its current name of Hamhung" tells of Hamhung itself. */
  private String withoutOwnName(String phrase, String who) {
    Matcher name = Pattern.compile("\\b(name)(?: of|,)? (" + Phrases.PROPER + ")").matcher(phrase);
    return name.find() && Spelling.same(name.group(2), who) ? name.replaceFirst("$1") : phrase;
  }

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:begin|start|become|found|establish|open|launch|discover|invent|appointed|elected|named|awarded|promoted)\\b");

  /** What went on all the time between two years; what did not happened at some time in it. */
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:was|were) (?:re)?(?:built|constructed|ruled|occupied|governed|administered|led|held|divided|part|home|the capital)\\b|\\b(?:held|served|lived|reigned|ruled|worked|taught|studied)\\b");

  private void period(Matcher range) {
    String clause = clauseOf(range.group(3));
    if (clause.isEmpty()
        || !begins(clause)
        || Phrases.doubtful(clause)
        || ANY_DATE.matcher(clause).find()) {
      return;
    }
    String main = Phrases.capital(clause);
    if (range.group().startsWith("Between") && !LASTING.matcher(clause).find()) {
      return;
    }
    Optional<Clause> parsed = Clause.parse(main).or(() -> Clause.copular(main));
    if (parsed.isEmpty()) {
      return;
    }
    Clause found = parsed.get();
    Optional<Discourse.Meant> who = statement.meant(found.subject(), found.inStatement());
    String question = statement.named(found.inQuestion());
    if (who.isPresent()
        && Phrases.complete(question)
        && !DatedDeed.STATISTIC.matcher(question).find()
        // What begins does so once.
        && !BEGINNING.matcher(question).lookingAt()
        // "a multimillion-dollar, one-year deal"
        && !question.matches(".*\\p{Ll}-\\p{Ll}+")
        && Worth.dated(main)) {
      String told = statement.named(found.inStatement());
      statement.add(
          who.get(),
          "during which years " + told,
          Map.of(),
          new Value.Years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))),
          new Predicate.Clause(found.auxiliary(), question, told, "during"),
          "period",
          statement.weight());
    }
  }

  /** A world war may be told with the years that one country spent in it. */
  private static boolean wholeWar(Matcher war) {
    String name = war.group(1);
    boolean second = name.matches(".*(?:World War II|Second World War)");
    boolean first = !second && name.matches(".*(?:World War I?|First World War)");
    String years = war.group(2) + war.group(3);
    return second ? years.equals("19391945") : !first || years.equals("19141918");
  }

  /** "Salt" of "the Salt War" */
  private static String own(Matcher war) {
    return war.group(1)
        .replaceFirst("\\b(?:Wars?|Revolution|Crisis|Famine|Rebellion|Uprising)\\b", "");
  }

  private void wars() {
    String text = statement.passage().text();
    if (!PERIOD.matcher(text).find()) {
      return;
    }
    Matcher war = WAR.matcher(text);
    while (war.find()) {
      // In a life or a story of something else a war's years are told by the way.
      boolean fought = statement.subject().place() && statement.focus().comesBackTo(own(war));
      // "Star Seas: Salt Wars (2003-2005)" is a series.
      boolean titled = text.substring(0, war.start()).endsWith(": ");
      if (!titled && wholeWar(war) && (fought || statement.naming(war.group(1)))) {
        war(war);
      }
    }
  }

  private void war(Matcher war) {
    statement.add(
        "the " + war.group(1).replaceFirst("^The ", ""),
        "years",
        Map.of(),
        new Value.Years(Integer.parseInt(war.group(2)), Integer.parseInt(war.group(3))),
        new Predicate.Clause("did", "take place", "took place", "during"),
        "years",
        statement.weight() - 1,
        List.of(statement.passage().span(war.start(), war.end())));
  }
}
