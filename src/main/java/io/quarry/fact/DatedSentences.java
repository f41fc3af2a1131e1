package io.quarry.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** Figures of one year among many: when they held is not worth asking. */
  private static final Pattern STATISTIC =
      Pattern.compile(
          "\\b(?:million|billion|trillion|tonnes|tons|barrels|per ?cent|per day|per year|per capita)\\b|[%$\u00A3\u20AC]");

  /** What leaves open what it was, or happens every week. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "^(?!become)\\p{Ll}+ (?:an?|more|many|some|several) \\p{Ll}+$|\\b(?:important|interesting|notable|significant|various|certain) \\p{Ll}+$|\\b(?:beginning|starting|ending|including|being|making|\\p{Ll}+ly)$|^born \\p{Lu}|\\bre-election\\b|^release (?:to|in|on|theatrically)\\b|^replace\\b|^(?:win|score|play|make|record|release|publish) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|^(?:appoint|name|hire) (?:\\p{Lu}\\S+ ?){1,4}$|^(?:be )?(?:recommended\\b|commissioned by [^,]*$)|^(?!become\\b)\\p{Ll}+ (?:up )?an? (?!degree\\b|doctorate\\b)[^\\p{Lu}\\d\"\u201C]*$|\\p{Ll}-(?:dollar|pound|euro|year|month|week|day|mile|part)$|^(?:be )?photographed\\b|\\b(?:office|post|position) of (?:mayor|governor|chairman|president|director)\\b(?! of\\b)|\\bHall of Fame\\b|^(?:be )?(?:reorgani[sz]ed|restructured|granted leave)\\b|\\bfor (?:a|the) (?:second|third|fourth) time\\b|^write to\\b|^operate\\b|^become (?:widely|well|increasingly|an? sympathetic)\\b|^begin (?:concentrating|focusing|using|experimenting)\\b|^retire$|\\balone$|^(?:be )?(?:replaced|returned)\\b|^(?:be )?restored$|^(?:establish|set up|create|form|appoint|launch) an? (?:[\\p{Ll}-]+ )?(?:commission|committee|council|board|department|office|programme|program|project|company|school|group)$|(?<!\\b(?:be|was|were) )(?:urged|encouraged|accompanied|prompted|assisted|aided) by \\p{Lu}|^draft\\b|\\bor \\p{Lu}|^become part (?:first|then)\\b|^issue an?\\b|^convert an? (?:old|former)\\b|^open an? (?:new )?(?:factory|store|shop|office|branch|restaurant|plant)\\b|^receive \\d|\\bcooperation (?:plan|agreement)\\b|^(?:publish|write|release|give|deliver) an? (?!.*\\bfirst\\b)(?:[\\p{Ll}-]+ )?(?:paper|article|essay|report|speech|lecture|review|song|single|study)\\b|^take (?:office|command|charge|part|second|third|first|over)\\b|^come out\\b|^(?:be )?introduced to\\b|^graduate from .*(?:High|Grammar|Secondary) School\\b|^receive an? [\\p{Ll} ]+$|^settle with\\b|\\bpostage stamps?\\b|\\bhonou?r of\\b|^win (?!.*\\bfirst\\b).*\\b(?:Division|League|Cup|Championships?|titles?|Trophy|Open|Prix|tournament|race)\\b|\\bonce$|\\bone of\\b|^marry\\b|\\b\\p{Ll}+'s (?:in|at|on|to|and)\\b|\\bmore \\p{Ll}+s$|\\bsomething of\\b|\\bto \\p{Ll}+$"
              + "|\\b\\d+[\u2013-]\\d+\\b|^(?:re-\\p{Ll}+|return|make (?:an?|the|its|his|her))\\b|\\b(?:first|second) leg\\b|\\b(?:of the (?:Year|Month)|Player of)\\b|\\bincarnation\\b|\\bstruck with\\b|\\bboard of directors\\b|\\bfor (?:\\p{Ll}+|\\d+) (?:months|weeks|days)$|^sign an? (?!treaty|peace)|^enter \\p{Lu}.* School|\\bplans to\\b|\\bpartnership\\b|^come to visit\\b|\\bat (?:midnight|noon)\\b|\\bcurrent format\\b|\\bon the (?:\\d+(?:st|nd|rd|th)|occasion|anniversary)\\b|\\b(?:appointed|elected|named|made|become|hired as) (?:an? |the |as )?(?:\\p{Ll}+ )?(?:manager|coach|captain|chairman|president|director|mayor|leader)$");

  /** What is called after somebody. */
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          " (?:Museum|Building|Cent(?:er|re)|Prize|Award|Foundation|Street|Stadium|School|Institute|Airport|Hall|Park|House)$");

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
      since(since);
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

  /** When a film came to one of many countries. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("was released (?:in|across|throughout) (?:the )?\\p{Lu}.*");

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

  private void inner(String text) {
    Matcher day = INNER_DAY.matcher(text);
    Matcher year = INNER_YEAR.matcher(text);
    boolean byDay = day.find();
    if (!byDay && !year.find()) {
      year = INNER_MONTH.matcher(text);
      if (!year.find()) {
        return;
      }
    }
    Matcher found = byDay ? day : year;
    String head = text.substring(0, found.start());
    String bare = clauseOf(head + ".");
    // The date must belong to the main clause, and be its only one.
    if (!bare.equals(APPOSITION.matcher(head).replaceFirst("$1 ").strip())
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

  /**
   * Whether a clause is on what the document is about. In an account of a place, a war or a history
   * that may be anybody's deed; of a person or a company it names them, as readers found four of
   * ten of the others told by the way.
   */
  private boolean onSubject(String clause) {
    Subject subject = statement.subject();
    boolean account =
        subject.place()
            || subject.happened()
            || subject.collective()
            || ACCOUNT.matcher(subject.name()).find();
    return statement.central(clause)
        && (account
            || statement.naming(clause)
            || Stream.of(subject.name().split("[^\\p{L}\\p{M}\\d'\u2019-]+"))
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(clause::contains));
  }

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "\\b(?i:history|economy|politics|culture|timeline|relations|dynasty|empire|kingdom|republic|league|period|era|forces|army|navy)\\b");

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
    Optional<Discourse.Meant> who = statement.happening(clause.subject(), clause.inStatement());
    if (who.isEmpty()) {
      return;
    }
    String question = phrase(clause.inQuestion(), who.get().name());
    String told = phrase(clause.inStatement(), who.get().name());
    boolean ofItself =
        Spelling.key(question).contains(Spelling.key(Phrases.withoutArticle(who.get().name())));
    if (!Phrases.complete(question)
        || ofItself
        || STATISTIC.matcher(question).find()
        || VAGUE.matcher(question).find()
        || unplaced(clause)
        || !onSubject(who.get().name() + " " + told)
        || !(statement.focus().onPhrase(who.get().name())
            || statement.subject().place() && statement.naming(told))
        || participial(clause)
        || UNCLEAR_WORK.matcher(told).matches()
        || TAUTOLOGY.matcher(told).find()
        || nameless(clause, who.get(), told)
        || ofAnother(who.get(), told)
        || torn(main)
        // "within five years of Westland losing the war in 1479" dates the loss.
        || !fronted && BY_A_DEED.matcher(clause.inStatement()).find()
        || byTheWay(who.get(), told)
        || passing(who.get(), told)
        // "Elm opened its post office" tells of a town that is called like somebody.
        || statement.subject().person()
            && statement.subject().named(who.get().name())
            && ITS.matcher(told).find()
        || MainVerb.ofAnotherVerb(clause.inStatement())
        || NAMED_AFTER.matcher(who.get().name()).find() && statement.subject().person()
        || statement.subject().person()
            && !statement.subject().named(who.get().name())
            && question.matches("(?:die|born|be born)\\b.*")
        || who.get().name().matches("the (?:remainder|rest|part)\\b.*")
        // The gap in the sentence tells the full name.
        || Telling.halfNamed(statement, told)
        || StandingAlone.faulty(Phrases.capital(who.get().name()) + " " + told + ".")
        || StandingAlone.halfNamed(statement, who.get().name() + " " + told)
        || StandingAlone.abbreviated(statement, clause.subject() + " " + clause.inStatement())
        || statement.subject().person() && question.startsWith("visit ")
        || Remembered.fleeting(clause.inStatement())
        || ELSEWHERE.matcher(clause.inStatement()).matches()
        || !statement.subject().named(who.get().name())
            && Worth.small(who.get().name() + " " + clause.inStatement())
        || when instanceof Value.Day && !Remembered.toTheYear(clause.inStatement())
        || !Worth.dated(clause.subject() + " " + clause.inStatement())) {
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

  private static final Pattern BY_A_DEED =
      Pattern.compile(
          "\\b(?:of|after|before|since|from|following) (?:\\p{L}+ ){0,3}?\\p{Ll}{3,}ing\\b");

  private static final Pattern CLASSED =
      Pattern.compile("the (?:film|album|book|novel|song|play|opera|musical|video game) ");

  private static final Pattern ITS = Pattern.compile("\\bits\\b");

  private static final Pattern AGED = Pattern.compile(",? (?:aged|at the age of|at age) \\d{1,3}$");

  private static final Pattern BORN_AT = Pattern.compile("^((?:was )?born) (?:in|at|near) .*");

  /** As it is told of somebody: the subject in full, and a birth without its place. */
  private String phrase(String words, String who) {
    String told = withoutOwnName(statement.named(words), who);
    if (statement.subject().person() && !statement.subject().named(who)) {
      told = Telling.inFull(statement, told);
    }
    return AGED.matcher(BORN_AT.matcher(told).replaceFirst("$1")).replaceFirst("");
  }

  /** "the first player since Ash to win": without what follows it was not the first. */
  private boolean torn(String main) {
    // Its first letter may be a capital only here.
    int end = statement.text().indexOf(main.substring(1)) + main.length() - 1;
    if (end < main.length() - 1) {
      return false;
    }
    return FIRST.matcher(main).find() && statement.text().startsWith(" since ", end)
        || THAT.matcher(main).find() && !statement.text().startsWith(".", end)
        || TITLED.matcher(main).find() && statement.text().startsWith(",", end);
  }

  /** "a book titled Salt" of "Salt, the White Gold". */
  private static final Pattern TITLED = Pattern.compile("\\b(?:titled|entitled) [^,]*$");

  /** What was found or shown is told by all of its sentence. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:establish|show|find|found|discover|prove|suggest|report|demonstrat|announc|declar|claim)\\p{Ll}* that ");

  private static final Pattern FIRST = Pattern.compile("\\b(?:first|only|last|\\p{Ll}+est)\\b");

  /** How something else began, which a text that is on no place tells by the way. */
  private boolean byTheWay(Discourse.Meant who, String does) {
    return !statement.subject().place()
        && !statement.subject().collective()
        && BEGUN.matcher(does).find()
        && !statement.naming(who.name() + " " + statement.text())
        // "Salt Ash" is the "Salt Ash Limited" of the title.
        && !Spelling.key(statement.subject().name()).contains(Spelling.key(who.name()));
  }

  /** What somebody did who only passed through a town. */
  private boolean passing(Discourse.Meant who, String does) {
    Subject subject = statement.subject();
    return subject.place()
            && !subject.state()
            && statement.discourse().people().surely(who.name())
            && !statement.naming(who.name() + " " + does)
        || subject.place()
            && DIED.matcher(does).find()
            && !statement.naming(who.name() + " " + does);
  }

  private static final Pattern DIED = Pattern.compile("^(?:died|was born)\\b");

  private static final Pattern BEGUN =
      Pattern.compile(
          "^(?:was|were) (?:founded|formed|established|incorporated|completed|opened|chartered|inaugurated)\\b");

  /** The article of a film or a book is a part of its title. */
  private static Discourse.Meant titled(Discourse.Meant who, Clause clause) {
    boolean work =
        clause
            .inStatement()
            .matches("(?:was|were) (?:released|published|premiered|aired|filmed)\\b.*");
    return work && who.name().startsWith("the ") && !CLASSED.matcher(who.name()).lookingAt()
        ? new Discourse.Meant(Phrases.capital(who.name()), who.because())
        : who;
  }

  /** "adopted the name Norvik for Norvik" */
  private static final Pattern TAUTOLOGY =
      Pattern.compile("\\b(\\p{Lu}\\p{L}+) (?:for|as|of|to|with|and) \\1\\b");

  /** "The foundation established in Norvik in 1965 holds ...": nothing is told of it yet. */
  private static boolean participial(Clause clause) {
    return clause.auxiliary().equals("did")
        && clause
            .inStatement()
            .matches(
                "(?:established|founded|built|created|designed|named|called|located|situated|published|produced|made|held) (?:in|at|by|on|near)\\b.*");
  }

  /** "created Believe" does not say what that is. */
  private static final Pattern UNCLEAR_WORK =
      Pattern.compile("(?:created|directed|produced|wrote|recorded) \\p{Lu}\\p{L}+");

  /** What happens to a thing alone. */
  private static final String COMPLETE =
      "founded|established|recorded|formed|opened|reopened|built|rebuilt|completed|dissolved|disbanded|abolished|released"
          + "|published|born|launched|created|destroyed|demolished|closed|discovered|introduced|invented"
          + "|inaugurated|incorporated|consecrated|assassinated|killed|executed|crowned|canonized|ratified|repealed";

  /** "The Canton School" does not say of which canton. */
  private static final Pattern COMMON_NAME =
      Pattern.compile(
          "[Tt]he House of \\p{Lu}\\p{Ll}+|[Tt]he \\p{Lu}\\p{Ll}+ [Pp]arty|[Tt]he (?:[\\p{L}-]+ )?(?:School|Church|Museum|Old City|Old Town|Inner City|Theatre|Theater|Library|Station|Hospital|Bridge|Hall|House|Tower|Park|Market|Stand|Council|Senate|Court|Board|Committee|Foundation|Club|College|University|Hotel|Arch|Gallery|Institute)");

  /** "The office released filmed footage" does not say of what. */
  private boolean nameless(Clause clause, Discourse.Meant who, String does) {
    boolean told = does.matches(".*(?:\\p{Lu}|\\bits\\b|\\d).*") || statement.naming(who.name());
    // "released an album of songs": which?
    boolean any =
        does.matches("(?:released|published|issued|recorded|produced) an?(?: [\\p{Ll}-]+){1,8}");
    // "Salt Books was acquired" does not say by whom; "was founded" need not.
    boolean bare =
        does.matches("(?:was|were) \\p{Ll}+") && !does.matches("(?:was|were) (?:" + COMPLETE + ")");
    boolean active =
        does.matches(
            "(?:released|published|issued|signed|opened|launched|made|produced)(?: \\p{Ll}+){1,2}");
    boolean common =
        COMMON_NAME.matcher(who.name()).matches() && !statement.naming(who.name() + " " + does);
    return common || any || bare && statement.subject().person() || !told && (active || bare);
  }

  /** "Ann Ash died", "the Ash family moved to Norvik": neither says who these are. */
  private boolean ofAnother(Discourse.Meant who, String does) {
    boolean own = statement.subject().named(who.name());
    return !own && does.matches("died|was born")
        // "the Elms moved to Norvik"
        || statement.subject().person() && who.name().matches("the \\p{Lu}\\p{Ll}+s")
        || statement.subject().person() && who.name().matches(".* family");
  }

  /** "The British were expelled" does not say from where. */
  private static boolean unplaced(Clause clause) {
    return clause
            .subject()
            .matches("[Tt]he (?:\\p{Lu}\\p{Ll}+(?:ish|ese|ians?|ans|ch)|\\p{L}\\p{Ll}+s)")
        && !clause.inStatement().matches(".*\\p{Lu}.*");
  }

  private void since(Matcher since) {
    String done = since.group(2) + (since.group(3) == null ? "" : since.group(3));
    Optional<Discourse.Meant> who = statement.meant(since.group(1), "has " + done);
    String told = statement.named(done);
    if (who.isPresent()
        && !Phrases.doubtful(done)
        && !ANY_DATE.matcher(done).find()
        && Phrases.complete(told)) {
      statement.add(
          who.get(),
          "since when " + told,
          Map.of(),
          year(since.group(4)),
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
      Pattern.compile("(?:begin|start|become|found|establish|open|launch|discover|invent)\\b");

  private void period(Matcher range) {
    String clause = clauseOf(range.group(3));
    if (clause.isEmpty()
        || !begins(clause)
        || Phrases.doubtful(clause)
        || ANY_DATE.matcher(clause).find()) {
      return;
    }
    String main = Phrases.capital(clause);
    Optional<Clause> parsed = Clause.parse(main).or(() -> Clause.copular(main));
    if (parsed.isEmpty()) {
      return;
    }
    Clause found = parsed.get();
    Optional<Discourse.Meant> who = statement.meant(found.subject(), found.inStatement());
    String question = statement.named(found.inQuestion());
    if (who.isPresent()
        && Phrases.complete(question)
        && !STATISTIC.matcher(question).find()
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

  private void wars() {
    String text = statement.passage().text();
    if (!PERIOD.matcher(text).find()) {
      return;
    }
    Matcher war = WAR.matcher(text);
    while (war.find()) {
      // In a life or a story of something else a war's years are told by the way.
      if (wholeWar(war) && (statement.subject().place() || statement.naming(war.group(1)))) {
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
