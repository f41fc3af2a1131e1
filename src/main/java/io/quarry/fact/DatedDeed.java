package io.quarry.fact;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody did or what happened to something, of which a sentence gives the date.
 *
 * @param who its subject, as it is told
 * @param question the verb phrase behind the subject of a question
 * @param told the verb phrase of a statement
 */
record DatedDeed(Statement statement, Clause clause, String who, String question, String told) {

  /**
   * Whether a question for the date says clearly what happened, and a teacher would ask it.
   *
   * @param main the clause as the document has it
   * @param day whether the date is a day
   * @param fronted whether the date opens the sentence
   */
  boolean askable(String main, boolean day, boolean fronted) {
    return Phrases.complete(question)
        && clear()
        && !torn(main)
        && ofTheSubject()
        && worthAsking(day)
        // "within five years of Westland losing the war in 1479" dates the loss.
        && (fronted || !BY_A_DEED.matcher(clause.inStatement()).find());
  }

  /** Whether it says who did what to whom, in right English. */
  private boolean clear() {
    boolean ofItself = Spelling.key(question).contains(Spelling.key(Phrases.withoutArticle(who)));
    return !ofItself
        && !unplaced()
        && !participial()
        && !UNCLEAR_WORK.matcher(told).matches()
        && !TAUTOLOGY.matcher(told).find()
        // "William of Elm [Elmford]": which of them? And mark-up that was not read.
        && told.indexOf('[') < 0
        && !told.contains("''")
        && !nameless()
        && !CUT.matcher(told).find()
        && !OWNED.matcher(told).find()
        && !departed()
        && !firstToDo()
        && !takenAs()
        && !OF_SOME_STATE.matcher(told).find()
        && !MainVerb.ofAnotherVerb(clause.inStatement())
        && !who.matches("the (?:remainder|rest|part)\\b.*")
        // "The name Alm was recorded" does not say whose.
        && !(who.startsWith("the name ") && !statement.naming(told))
        // The gap in the sentence tells the full name.
        && !Telling.halfNamed(statement, told)
        && !WrongEnglish.in(Phrases.capital(who) + " " + told + ".")
        && !NameUse.halfNamed(statement, who + " " + told)
        && !NameUse.abbreviated(statement, clause.subject() + " " + clause.inStatement());
  }

  private static final Pattern TAKEN =
      Pattern.compile(
          "\\b(?:recogni[sz]ed|designated|classified|listed|registered|accepted|chosen|selected)\\b");

  /** "was recognised in 2005 as a candidate": as what is lost. */
  private boolean takenAs() {
    int start = Math.max(0, statement.text().indexOf(told));
    return TAKEN.matcher(told).find()
        && !told.contains(" as ")
        && statement.text().substring(start).matches("(?s)[^;]*\\bas (?:an?|the|one)\\b.*");
  }

  private static final Pattern FOREMOST =
      Pattern.compile("\\bthe (?:first|only|last|youngest|oldest)\\b");

  /**
   * "became the first city and the fifth in all to use salt": what it was the first to do is lost.
   */
  private boolean firstToDo() {
    int end = statement.text().indexOf(told) + told.length();
    return FOREMOST.matcher(told).find()
        && !told.contains(" to ")
        && end >= told.length()
        && statement.text().substring(end).matches("(?s)[^,;.]* to \\p{Ll}.*");
  }

  /** "the country's first elections": which country's, another sentence told. */
  private static final Pattern OWNED =
      Pattern.compile(
          "\\bthe (?:country|nation|city|town|state|island|province|region|county|village|school|club|team|band|company)['\u2019]s\\b");

  /** "from Salt Prize winner", whose name stood behind a comma. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\b(?:from|by|with|of|for) (?:\\p{Lu}\\S* )*(?:winner|singer|artist|player|actor|actress|director|producer|author|rapper|founder|owner|champion|star)$");

  /** "an agreement within the Kingdom": within which? */
  private static final Pattern OF_SOME_STATE =
      Pattern.compile(
          "\\b(?:in|within|of|by|to|from|with|under) the (?:Kingdom|Republic|Empire|Province|Duchy|Sultanate|Colony)\\b(?! (?:(?:of|for) (?:the )?)?\\p{Lu})");

  /** Whether it is told of what the document is about, or of what it makes much of. */
  private boolean ofTheSubject() {
    Subject subject = statement.subject();
    boolean own = subject.named(who);
    return onSubject()
        && (statement.focus().onPhrase(who) || subject.place() && statement.naming(told))
        && !ofAnother()
        && !byTheWay()
        && !passing()
        && !ofAnotherPlace()
        // "Elm opened its post office" tells of a town that is called like somebody.
        && !(subject.person() && own && ITS.matcher(told).find())
        && !(subject.person() && NAMED_AFTER.matcher(who).find())
        && !(subject.person() && !own && question.matches("(?:die|born|be born)\\b.*"));
  }

  private boolean worthAsking(boolean day) {
    return !STATISTIC.matcher(question).find()
        && !(BEGINNING.matcher(question).find() && ofSomebody())
        && !PassingDeeds.test(question)
        && !(statement.subject().person() && question.startsWith("visit "))
        && !(statement.subject().person()
            && clause.auxiliary().equals("did")
            && question.indexOf(' ') < 0
            && !ALONE.contains(question))
        && !Remembered.fleeting(clause.inStatement())
        && !(clause.auxiliary().equals("did") && !ofThePlace() && statement.peripheral(question))
        && !ELSEWHERE.matcher(clause.inStatement()).matches()
        && (statement.subject().named(who) || !Worth.small(who + " " + clause.inStatement()))
        && (!day || Remembered.toTheYear(clause.inStatement()))
        && Worth.dated(clause.subject() + " " + clause.inStatement());
  }

  /**
   * Whether a clause is on what the document is about. In an account of a place, a war or a history
   * that may be anybody's deed; of a person or a company it names them, as readers found four of
   * ten of the others told by the way.
   */
  private boolean onSubject() {
    Subject subject = statement.subject();
    String text = who + " " + told;
    boolean account =
        subject.place()
            || subject.happened()
            || subject.collective()
            || ACCOUNT.matcher(subject.name()).find();
    return statement.central(text)
        && (account
            || statement.naming(text)
            || Stream.of(subject.name().split("[^\\p{L}\\p{M}\\d'\u2019-]+"))
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(text::contains));
  }

  /** When somebody began to do a thing that went on for long: readers found half of these idle. */
  private static final Pattern BEGINNING =
      Pattern.compile("^begin (?:to \\p{Ll}+|(?!work)\\p{Ll}+ing)\\b");

  private boolean ofSomebody() {
    return statement.subject().person() || statement.discourse().people().surely(who);
  }

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "\\b(?i:history|economy|politics|culture|timeline|relations|dynasty|empire|kingdom|republic|league|period|era|forces|army|navy)\\b");

  /** "the first player since Ash to win": without what follows it was not the first. */
  private boolean torn(String main) {
    // Its first letter may be a capital only here.
    int end = statement.text().indexOf(main.substring(1)) + main.length() - 1;
    if (end < main.length() - 1) {
      return false;
    }
    // "ratified the Westland \u2013 Eastland Agreement": half of its name.
    if (TORN_NAME.matcher(statement.text()).region(end, statement.text().length()).lookingAt()) {
      return true;
    }
    return FIRST.matcher(main).find() && statement.text().startsWith(" since ", end)
        || ORDINAL_END.matcher(main).find()
        || BIDDEN.matcher(main).lookingAt()
            && !main.contains(" to ")
            && TO_DO.matcher(statement.text()).region(end, statement.text().length()).lookingAt()
        || main.contains(" both ") && !main.contains(" and ")
        || THAT.matcher(main).find() && !statement.text().startsWith(".", end)
        || TITLED.matcher(main).find() && statement.text().startsWith(",", end)
        || WORK.matcher(main).find()
            && RELATIVE
                .matcher(statement.text())
                .region(end, statement.text().length())
                .lookingAt();
  }

  /** "created the 75th", whose noun stands behind a comma. */
  private static final Pattern ORDINAL_END = Pattern.compile("\\b\\d+(?:st|nd|rd|th)$");

  /** "commissioned Tom Elm": to do what? */
  private static final Pattern BIDDEN =
      Pattern.compile(
          "(?:commissioned|hired|asked|invited|persuaded|urged|ordered|engaged|authori[sz]ed|challenged|forced|appointed) ");

  private static final Pattern TO_DO = Pattern.compile("[^.;]*? to \\p{Ll}");

  private static final Pattern TORN_NAME = Pattern.compile(" ?[-\u2013] ?\\p{Lu}");

  /** "a book titled Salt" of "Salt, the White Gold". */
  private static final Pattern TITLED = Pattern.compile("\\b(?:titled|entitled) [^,]*$");

  /** "the series People" of "People who make a difference". */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:series|film|book|novel|album|song|single|play|documentary|article|essay) \\p{Lu}[\\p{L}'\u2019-]*$");

  private static final Pattern RELATIVE = Pattern.compile(" (?:who|that|which|when|where) \\p{Ll}");

  /** What was found or shown is told by all of its sentence. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:establish|show|find|found|discover|prove|suggest|report|demonstrat|announc|declar|claim)\\p{Ll}* that ");

  private static final Pattern FIRST = Pattern.compile("\\b(?:first|only|last|\\p{Ll}+est)\\b");

  /** How something else began, which a text that is on no place tells by the way. */
  private boolean byTheWay() {
    return !statement.subject().place()
        && !statement.subject().collective()
        && BEGUN.matcher(told).find()
        && !statement.naming(who + " " + statement.text())
        // "Salt Ash" is the "Salt Ash Limited" of the title.
        && !Spelling.key(statement.subject().name()).contains(Spelling.key(who));
  }

  private static final Pattern BEGUN =
      Pattern.compile(
          "^(?:was|were) (?:founded|formed|established|incorporated|completed|opened|chartered|inaugurated)\\b");

  /** What somebody did who only passed through a town. */
  private boolean passing() {
    Subject subject = statement.subject();
    return subject.place()
            && !subject.state()
            && statement.discourse().people().surely(who)
            && !statement.naming(who + " " + told)
        || subject.place() && DIED.matcher(told).find() && !statement.naming(who + " " + told);
  }

  /** What somebody does who does nothing else: "retired", not "collapsed". */
  private static final Set<String> ALONE =
      Set.of("die", "retire", "abdicate", "resign", "emigrate", "defect", "graduate", "marry");

  /** Whether a place did it, or it was done to the place. */
  private boolean ofThePlace() {
    Subject subject = statement.subject();
    return subject.place() && (subject.named(who) || statement.naming(question));
  }

  /** "Elm became a city" in a text on Norvik: an older name of it, or a place beside it? */
  private boolean ofAnotherPlace() {
    return statement.subject().place()
        && !statement.subject().name().contains(Phrases.withoutArticle(who))
        && BECAME_A_TOWN.matcher(told).find();
  }

  private static final Pattern BECAME_A_TOWN =
      Pattern.compile("^became an? (?:\\p{Ll}+ )?(?:city|town|village|borough|municipality)\\b");

  private static final Pattern DIED = Pattern.compile("^(?:died|was born)\\b");

  /** "The foundation established in Norvik in 1965 holds ...": nothing is told of it yet. */
  private boolean participial() {
    return clause.auxiliary().equals("did")
        && clause
            .inStatement()
            .matches(
                "(?:established|founded|built|created|designed|named|called|located|situated|published|produced|made|held) (?:in|at|by|on|near)\\b.*");
  }

  /** Where somebody went from matters less than what was done there, or then. */
  private boolean departed() {
    return told.startsWith("left ") && !told.startsWith("left school");
  }

  /** "The office released filmed footage" does not say of what. */
  private boolean nameless() {
    boolean named = told.matches(".*(?:\\p{Lu}|\\bits\\b|\\d).*") || statement.naming(who);
    // "released an album of songs": which?
    boolean any =
        told.matches("(?:released|published|issued|recorded|produced) an?(?: [\\p{Ll}-]+){1,8}");
    // "Salt Books was acquired" does not say by whom; "was founded" need not.
    boolean bare =
        told.matches("(?:was|were) \\p{Ll}+") && !told.matches("(?:was|were) (?:" + COMPLETE + ")");
    boolean active =
        told.matches(
            "(?:released|published|issued|signed|opened|launched|made|produced)(?: \\p{Ll}+){1,2}");
    boolean common = COMMON_NAME.matcher(who).matches() && !statement.naming(who + " " + told);
    // A player "was released", of what the text says elsewhere.
    boolean freed =
        statement.subject().person() && told.matches("(?:was|were) (?:released|signed)");
    return common
        || any
        // from where, and in what?
        || told.equals("graduated")
        || freed
        || bare && statement.subject().person()
        || !named && (active || bare);
  }

  /** What happens to a thing alone. */
  private static final String COMPLETE =
      "founded|established|recorded|formed|opened|reopened|built|rebuilt|completed|dissolved|disbanded|abolished|released"
          + "|published|born|launched|created|destroyed|demolished|closed|discovered|introduced|invented"
          + "|inaugurated|incorporated|consecrated|assassinated|killed|executed|crowned|canonized|ratified|repealed";

  /** "The Canton School" does not say of which canton. */
  private static final Pattern COMMON_NAME =
      Pattern.compile(
          "[Tt]he House of \\p{Lu}\\p{Ll}+|[Tt]he \\p{Lu}\\p{Ll}+ [Pp]arty|[Tt]he (?:[\\p{L}-]+ )?(?:School|Church|Museum|Old City|Old Town|Inner City|Theatre|Theater|Library|Station|Hospital|Bridge|Hall|House|Tower|Park|Market|Stand|Council|Senate|Court|Board|Committee|Foundation|Club|College|University|Hotel|Arch|Gallery|Institute)");

  /** "Ann Ash died", "the Ash family moved to Norvik": neither says who these are. */
  private boolean ofAnother() {
    boolean own = statement.subject().named(who);
    return !own && told.matches("died|was born")
        // "the Elms moved to Norvik"
        || statement.subject().person() && who.matches("the \\p{Lu}\\p{Ll}+s")
        || statement.subject().person() && who.matches(".* family");
  }

  /** "The British were expelled" does not say from where. */
  private boolean unplaced() {
    return clause
            .subject()
            .matches("[Tt]he (?:\\p{Lu}\\p{Ll}+(?:ish|ese|ians?|ans|ch)|\\p{L}\\p{Ll}+s)")
        && !clause.inStatement().matches(".*\\p{Lu}.*");
  }

  private static final Pattern BY_A_DEED =
      Pattern.compile(
          "\\b(?:of|after|before|since|from|following) (?:\\p{L}+ ){0,3}?\\p{Ll}{3,}ing\\b");

  private static final Pattern ITS = Pattern.compile("\\bits\\b");

  /** "adopted the name Norvik for Norvik" */
  private static final Pattern TAUTOLOGY =
      Pattern.compile("\\b(\\p{Lu}\\p{L}+) (?:for|as|of|to|with|and) \\1\\b");

  /** "created Believe" does not say what that is. */
  private static final Pattern UNCLEAR_WORK =
      Pattern.compile("(?:created|directed|produced|wrote|recorded) \\p{Lu}\\p{L}+");

  /** Figures of one year among many: when they held is not worth asking. */
  static final Pattern STATISTIC =
      Pattern.compile(
          "\\b(?:million|billion|trillion|tonnes|tons|barrels|per ?cent|per day|per year|per capita)\\b|[%$\u00A3\u20AC]");

  /** What is called after somebody. */
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          " (?:Museum|Building|Cent(?:er|re)|Prize|Award|Foundation|Street|Stadium|School|Institute|Airport|Hall|Park|House)$");

  /** When a film came to one of many countries. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("was released (?:in|across|throughout) (?:the )?\\p{Lu}.*");
}
