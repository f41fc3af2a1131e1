package io.quarry.fact;

import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as it can be told alone: what its first words stand for is named, nothing in it points
 * to another sentence, and it is short enough to be read at once.
 *
 * @param text ends with a full stop
 * @param because the sentence that says what is meant, where this one does not
 */
record Telling(String text, List<Span> because) {

  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^(?:[Tt]herefore |[Tt]hus |[Hh]ence |(?:Certainly|Undoubtedly|Surely),? |Due to (?:these|this|that) [^,]{3,40}, |Most significantly - |(?:However|Also|In addition|Additionally|Moreover|Furthermore|Likewise|Similarly|Consequently"
              + "|As a result|Most significantly|Nevertheless|Nonetheless|Notably|Today|For example|For instance|In fact|Indeed|Therefore|Thus|Hence), )");

  /** What may follow the words that a sentence begins with: a verb. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(It|He|She|(?:The|This) \\p{Ll}+)(?: (?:also|later|then|formerly|further|again|subsequently))? (\\p{Ll}+(?: \\p{Ll}+)?)");

  private static final Pattern OWNER = Pattern.compile("^(Its|His|Her|The \\p{Ll}+'s) (?=\\p{L})");
  private static final Pattern LED =
      Pattern.compile(
          "^((?:In|On|From|By|At|Since|During|After|Before|Under|Until|Between|Despite|For|Due to) [^,]{2,60}, )(it|he|she|(?:the|this) \\p{Ll}+)"
              + " (?:also )?(\\p{Ll}+(?: \\p{Ll}+)?)");
  private static final Pattern UNDER_RULE =
      Pattern.compile(
          "\\b(?:known|called) .*\\b(?:during|under) .*\\b(?:rule|occupation|[Ww]ar)\\b");
  private static final Pattern DATED =
      Pattern.compile("^(?:In|On|By|Since|During|After|Before|Until|From) [^,]{2,40}, (?=\\p{Lu})");
  private static final Pattern CUT =
      Pattern.compile(
          " (?=(?:which|where|whom)\\b)(?<=\\p{Lu}[\\p{L}\\p{M}'\u2019-]{0,30} )|(?<=\\p{Ll}s) (?=(?:which|whose)\\b)| (?=(?:because|as well as|including|alongside|when the|when it)\\b)|, (?=(?:which|who|where|while|whereas|although|though|even though|but|as|with|including|because|after|when|making|leading|leaving|among)\\b)|, (?=(?:constructed|built|founded|established|created|designed|developed|dedicated|named|formed|used|discovered|published|written|released|covering|spanning|featuring|housing) (?:\\p{Ll}|\\d))|; (?!and )| \u2013 | - |\u2014");

  /** "The Salt Zone, which borders Eastland, ...": what is said of the name before "which". */
  private static final Pattern RELATIVE =
      Pattern.compile(
          // "the University of Norvik, which is": not Norvik.
          "(?<!\\b(?:of|de|du|del|di|da|von|van|la|le|des|for|and) )(?<!\\p{Lu}[\\p{L}\\p{M}'\u2019-]{0,20} )\\b((?:the )?(?:"
              + Phrases.CAP
              + " )*"
              + Phrases.CAP
              + ")(?: which |, which (?=(?:is|was) (?:located|situated|the|an?)\\b))((?!its\\b)\\p{Ll}+ (?:(?!\\bits\\b|\\btheir\\b)[^,.;])+\\.)");

  /** "... until 1990, when the Salt Zone was founded.": what happened in that year. */
  private static final Pattern UNTIL_WHEN =
      Pattern.compile("\\buntil (" + Dates.YEAR + "),? when (the \\p{Lu}[^,;]+\\.)$");

  /** "Since then, the Salt Hall has grown and was the site of ...": what else it was. */
  private static final Pattern AND_WAS =
      Pattern.compile(
          "^(?:(?:Since|After|In|From) [^,]{2,40}, )?([^,]{3,60}?) (?:has|had) (?!(?:an?|the|its|his|her)\\b)[^,]{3,50}? and ((?:is|was) the [^,]{12,}\\.)$");

  private static final Pattern BEHIND_PREPOSITION =
      Pattern.compile(
          " (?:of|in|into|to|from|on|at|by|with|for|near|between|and) (?:the )?(?:[\\p{Ll}-]+ )?$");

  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)");

  /** What an editor put in: "by [the] famine". */
  private static final Pattern INSERTED = Pattern.compile("\\[(\\p{Ll}+)\\]");

  /** What a main clause is true in spite of. */
  private static final Pattern CONCESSION =
      Pattern.compile(
          "^(?:Though|Although|Unlike|Whereas) [^,]{5,70}, (?=(?:it|he|she|the [\\p{L} '\u2019-]{2,40}|\\p{Lu}[\\p{L}\\p{M}'\u2019 -]{1,40}) (?:is|was|has|had|are|were|can)\\b)");

  private static final Pattern SO_FAR =
      Pattern.compile(", (?:thus far|so far|however|for example|for instance|in turn|in fact),");

  private static final Pattern REFLEXIVE =
      Pattern.compile(
          "^((?:The )?" + Phrases.PROPER + "|He|She|It) (?:himself|herself|itself)(?= \\p{Ll})");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:[^,]{2,60}, )?(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\\b");

  /** "Norvik is also known for ...": what else it is known for stands elsewhere. */
  private static final Pattern ALSO =
      Pattern.compile(
          "\\b(is|are|was|were|has|have|had|can) also (?!(?:called|spelled|written|named|known as|referred to)\\b)");

  /** "Norvik also exports salt", "Ann Ash then studied law". */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?<!\\bbut |\\bonly )\\b(?:also|then) (?!(?:called|spelled|written|named|known|referred|termed)\\b)(\\p{Ll}+)\\b");

  /** "One of the cities, Norvik, is famous" tells of Norvik. */
  private static final Pattern ONE_OF =
      Pattern.compile(
          "^One of the [^,]{3,50}, (" + Phrases.PROPER + "), (?=(?:is|was|has|had)\\b)");

  /** "This is the site from which ..." tells of what the sentence before was about. */
  private static final Pattern THIS_IS = Pattern.compile("^This (?=(?:is|was) the \\p{Ll})");

  private static final Pattern QUOTE_END = Pattern.compile("\\.(['\"\u2019\u201D])$");
  private static final Pattern TOO = Pattern.compile(",? too([,.])");
  private static final Pattern NARROWED =
      Pattern.compile(
          "\\bthe (?:[\\p{L}'\u2019]+ )?(?:" + Phrases.SUPERLATIVE + "|only|first|last|same)\\b");

  /** "the Norvik - Elmford railway" is one name. */
  private static boolean ofTwoNames(String text, int from) {
    return text.substring(0, from).matches("(?s).*\\p{Lu}[\\p{L}\\p{M}]+ [-\u2013] ")
        && Character.isUpperCase(text.codePointAt(from));
  }

  /** "the first Westish team, as well as ..., to win the cup": the first to do what? */
  private static final Pattern UNSCOPED =
      Pattern.compile(
          "\\bthe (?:only|first|last)(?: (?!(?:of|in|to|on|at|ever|for|by|since|with|from)\\b)[\\p{L}-]+){1,4},? $");

  private static final Pattern RESUMED =
      Pattern.compile(
          ", (?:(?:also|later) )?(?:is|was|are|were|has|had|have|can|became|\\p{Ll}{3,}ed|lies|runs|stands|remains|includes|contains|serves|forms|lives|begins|ends|extends|reaches|describes|means|makes|takes|gives|goes|comes|becomes|appears|belongs|consists)\\b");
  private static final Pattern ADJOINED =
      Pattern.compile(
          ", and (?=(?:the )?\\p{Lu}[^,]{1,40} (?:is|was|are|were|has|had)\\b)|; (?!and (?!in\\b)[^,;]*(?:,|\\.$))(?=\\p{L})|: (?<=\\S{1,30} \\S{1,30} \\S{1,30}: )(?=(?:the )?\\p{Lu}[^,]{1,40} (?:is|was|are|were|has|had)\\b)| - (?=therefore|thus|hence)");

  /** "The capital city Oslo", "The first king of Westland". */
  private static final Pattern LED_NAME =
      Pattern.compile(
          "^The (?:[\\p{Ll}-]+ ){0,2}(?:(?:city|town|village|river|island|architect|king|queen|president|film|novel|book|company|band|song|album|port|region|province|state|mountain|range|lake|ship|boat|gunboat|rover|lander|spacecraft|rocket|poet|writer|painter|composer|geologist|astronomer|chemist|physicist|explorer|engineer|general|emperor|volcano|cone|glacier|desert|strait|planet|moon|comet|element|mineral|dynasty|tribe|goddess|god) \\p{Lu}"
              + "|(?!(?:would|was|is|were|are|has|had|can|could|will|may|also|must|consists?|includes?|comprises?|made|died|took|saw|let|gave|got|became)\\b)[\\p{Ll}-]+(?<!ed) of (?:the )?\\p{Lu})"
              + "|^The (?:"
              + Phrases.SUPERLATIVE
              + "|main|dominant|principal|chief|primary|official|national|capital|administrative) [\\p{Ll} -]{3,40}? (?:in|of) (?:the )?\\p{L}");

  /** In words: what a longer sentence says in parentheses is left out. */
  static final int LONG = 18;

  /** What of a statement can be told alone: the whole of it, its clauses, its main clause. */
  static List<Telling> of(Statement statement) {
    List<Telling> tellings = new ArrayList<>();
    List<String> parts = parts(statement);
    for (int i = 0; i < parts.size(); i++) {
      for (Telling telling : of(statement, parts.get(i), i == 0)) {
        if (tellings.stream().noneMatch(known -> known.text().equals(telling.text()))) {
          tellings.add(telling);
        }
      }
    }
    return tellings;
  }

  /**
   * The clauses that "and" or a semicolon joins, what a relative clause says of a name, and all of
   * it with what stands in parentheses.
   */
  private static List<String> parts(Statement statement) {
    List<String> parts = new ArrayList<>();
    String text = statement.text();
    if (text.split(" ").length > LONG) {
      text = statement.plain();
    }
    int from = 0;
    Matcher joined = ADJOINED.matcher(text);
    while (joined.find()) {
      parts.add(text.substring(from, joined.start()) + ".");
      from = joined.end();
    }
    parts.add(text.substring(from));
    Matcher was = AND_WAS.matcher(text);
    if (was.find()) {
      parts.add(was.group(1) + " " + was.group(2));
    }
    Matcher when = UNTIL_WHEN.matcher(text);
    if (when.find()) {
      parts.add("In " + when.group(1) + ", " + when.group(2));
    }
    Matcher relative = RELATIVE.matcher(text);
    if (text.contains(" which ")
        && relative.find()
        // Of "the Battle of Elm which led to" nobody can tell which noun is meant.
        && (relative.group().contains(", which ")
            || !BEHIND_PREPOSITION.matcher(text.substring(0, relative.start())).find())) {
      parts.add(relative.group(1) + " " + relative.group(2));
    }
    String raw = statement.passage().text();
    if (statement.whole()
        && raw.indexOf('(') >= 0
        && PARENTHESIS.matcher(raw).results().allMatch(found -> plain(found.group(1)))) {
      parts.add(raw);
    }
    return parts.stream().map(Phrases::capital).toList();
  }

  /** Words enough to be read, and no date of birth, other script or pronunciation. */
  private static boolean plain(String inParentheses) {
    return (inParentheses.split(" ").length >= 3
            || TermGaps.PARTICULAR.matcher("(" + inParentheses + ")").matches())
        && inParentheses.matches("[\\p{Ll}][\\p{IsLatin}\\p{M}\\d ,.'\u2019\u2013-]+");
  }

  private static List<Telling> of(Statement statement, String part, boolean first) {
    String text = statement.subject().small(CONNECTIVE.matcher(part).replaceFirst(""));
    text = Phrases.capital(CONCESSION.matcher(text).replaceFirst(""));
    text = SO_FAR.matcher(text).replaceAll("");
    text = REFLEXIVE.matcher(text).replaceFirst("$1");
    text = ALSO.matcher(text).replaceAll("$1 ");
    text = FURTHER.matcher(text).replaceAll(found -> Verbs.known(found.group(1)) ? "$1" : "$0");
    text = ONE_OF.matcher(text).replaceFirst("$1 ");
    text = QUOTE_END.matcher(text).replaceFirst("$1.");
    text = text.replace(" not suitable for ", " unsuitable for ");
    text = INSERTED.matcher(TOO.matcher(text).replaceAll("$1")).replaceAll("$1");
    text = Phrases.capital(text);
    // "The mean age was 39; by 2011, it had risen": "it" is told by the clause before.
    if (!first && PRONOUN.matcher(text).lookingAt()) {
      return List.of();
    }
    List<Span> because = new ArrayList<>();
    Optional<String> opened = opened(statement, text, because);
    if (opened.isEmpty()) {
      return List.of();
    }
    String agents = withAgents(statement, opened.get(), because);
    String named = others(statement, statement.named(agents), because);
    String whole = placed(statement, inFull(statement, named));
    List<Telling> tellings = new ArrayList<>();
    for (String told : candidates(statement, whole)) {
      if (StandingAlone.test(statement, told, first)
          && !repetitive(part, told, statement.subject().name())) {
        tellings.add(new Telling(told, because));
      }
    }
    return tellings;
  }

  private static final Pattern AGENT =
      Pattern.compile(
          "\\b(?:by|with|under|succeeded|replaced|defeated) (\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,})(?=[ ,.]|$)(?! \\p{Lu})");

  /** "named by Marsh" is told with his full name, where the document gives one. */
  private static String withAgents(Statement statement, String text, List<Span> because) {
    return AGENT
        .matcher(text)
        .replaceAll(
            agent ->
                Matcher.quoteReplacement(
                    statement
                        .fullName(agent.group(1))
                        .filter(person -> !text.contains(person.name()))
                        .map(
                            person -> {
                              because.add(person.told());
                              return agent.group().replace(agent.group(1), person.name());
                            })
                        .orElse(agent.group())));
  }

  /** Whether somebody is named by a last name only whom the document names in full. */
  static boolean halfNamed(Statement statement, String text) {
    return AGENT
        .matcher(text)
        .results()
        .anyMatch(
            agent ->
                statement
                    .fullName(agent.group(1))
                    .filter(person -> !text.contains(person.name()))
                    .isPresent());
  }

  /** "Norvik has schools throughout Norvik", where the source says "the city". */
  private static boolean repetitive(String part, String told, String name) {
    return occurrences(told, name) > Math.max(1, occurrences(part, name));
  }

  /** By itself, not as a part of another name: "the Norvik County Council". */
  private static int occurrences(String text, String name) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return text.split(Pattern.quote(bare) + "(?! \\p{Lu})", -1).length - 1;
  }

  /** Whom the document is about is told by the full name, once. */
  static String inFull(Statement statement, String text) {
    String full = statement.subject().name();
    String last = full.substring(full.lastIndexOf(' ') + 1);
    if (!statement.subject().person()
        || last.equals(full)
        // Somebody else of the family may be meant.
        || !text.contains(full) && text.contains(last) && !statement.subject().named(last)) {
      return text;
    }
    String plain = Spelling.unaccented(last);
    if (!plain.equals(last) && !text.contains(last) && text.contains(plain)) {
      return inFull(statement, text.replace(plain, last));
    }
    String first = full.substring(0, full.indexOf(' '));
    Matcher ruler = RULER.matcher(full);
    if (ruler.matches() && !text.contains(ruler.group(1))) {
      return Pattern.compile("\\b" + ruler.group(2) + "\\b(?!-| \\p{Lu})")
          .matcher(text)
          .replaceFirst(Matcher.quoteReplacement(full));
    }
    if (text.contains(first)) {
      // "Ann's father" is whose?
      return text.contains(last)
          ? text
          : Pattern.compile(
                  "\\b"
                      + Pattern.quote(first)
                      + "\\b(?! \\p{Lu})(?<!\\p{Lu}\\p{Ll}{1,20} \\Q"
                      + first
                      + "\\E)")
              .matcher(text)
              .replaceFirst(Matcher.quoteReplacement(full));
    }
    String behindFirst = full.substring(first.length() + 1);
    String surname =
        behindFirst.indexOf(' ') > 0 && text.contains(behindFirst) ? behindFirst : last;
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}.-])(?<!\\b[Aa]steroid \\d{1,6} )(?<!\\p{Lu}[\\p{L}.]{0,30} )"
                + Pattern.quote(surname)
                + "(?![\\p{L}\u2013-]| \\p{Lu})")
        .matcher(text)
        .replaceFirst(Matcher.quoteReplacement(full));
  }

  /** "Pope Ash II" is "Ash" as well. */
  private static final Pattern RULER =
      Pattern.compile("(?:\\p{Lu}\\p{L}+ )?((\\p{Lu}\\p{L}+) [IVX]+)");

  private static final Pattern LAST_NAME =
      Pattern.compile(
          "(?=\\p{Lu})(?<= \\p{Ll}{1,15} |, )(\\p{Lu}\\p{Ll}{2,})(?='s? \\p{Ll}|\u2019s? \\p{Ll}| (?:was|is|had|has)\\b)");

  /** Last names inside a sentence are told in full where the document does so once. */
  private static String others(Statement statement, String text, List<Span> because) {
    Matcher last = LAST_NAME.matcher(text);
    StringBuilder told = new StringBuilder();
    int from = 0;
    while (last.find()) {
      Optional<FullNames.Person> person = statement.fullName(last.group(1));
      if (person.isPresent()
          && statement.discourse().people().surely(person.get().name())
          && !text.contains(person.get().name())
          && told.indexOf(person.get().name()) < 0
          // "Crohn's disease" is told by no full name.
          && !statement.subject().name().contains(last.group(1))
          && because.size() < 2) {
        because.add(person.get().told());
        told.append(text, from, last.start()).append(person.get().name());
        from = last.end();
      }
    }
    return told.append(text.substring(from)).toString();
  }

  private static final Pattern OF_THE_PLACE =
      Pattern.compile(
          "\\bthe (?:landscape|climate|economy|terrain|relief|vegetation|coastline|interior)\\b");

  private static final Pattern MADE_THERE =
      Pattern.compile(
          "^(Production|Industry|Industries|Agriculture|Exports|Crops|Products)(?= (?:includes?|is|are)\\b)");

  /** In a text on a place, "the landscape" of a sentence that names no other is its landscape. */
  private static String placed(Statement statement, String text) {
    String subject = statement.subject().name();
    boolean bare =
        statement.subject().place()
            && OF_THE_PLACE.matcher(text).find()
            && text.startsWith("The ")
            && !text.contains(subject)
            && !text.contains(",");
    Matcher made = MADE_THERE.matcher(text);
    if (statement.subject().place() && made.find() && !text.contains(subject)) {
      return made.group(1) + " in " + subject + text.substring(made.end(1));
    }
    return bare ? "In " + subject + ", the " + text.substring(4) : text;
  }

  /** The sentence with its first noun phrase named; empty where nobody can say what it means. */
  private static Optional<String> opened(Statement statement, String text, List<Span> because) {
    Matcher owner = OWNER.matcher(text);
    if (owner.find()) {
      String phrase =
          switch (owner.group(1)) {
            case "Its" -> "It";
            case "His" -> "He";
            case "Her" -> "She";
            default -> owner.group(1).substring(0, owner.group(1).length() - 2);
          };
      return named(statement, phrase, "has", because)
          .map(name -> Phrases.capital(Phrases.possessive(name)) + text.substring(owner.end(1)));
    }
    Matcher pointed = THIS_IS.matcher(text);
    if (pointed.find()) {
      return statement
          .lastEntity()
          .map(
              meant -> {
                meant.because().ifPresent(because::add);
                return Phrases.capital(meant.name()) + text.substring(4);
              });
    }
    Matcher led = LED.matcher(text);
    if (led.find()) {
      return named(statement, Phrases.capital(led.group(2)), text.substring(led.start(3)), because)
          .map(name -> led.group(1) + name + text.substring(led.end(2)));
    }
    String own = statement.subject().name();
    if (text.regionMatches(true, 0, own, 0, own.length())) {
      return Optional.of(text);
    }
    Matcher opening = OPENING.matcher(text);
    if (opening.find() && opening.group(2).matches("(?:and|or)\\b.*")) {
      return Optional.empty();
    }
    // "The region known as the Flats" is none that was told of.
    if (opening.lookingAt()
        && opening.group(1).startsWith("The ")
        && REDUCED.matcher(opening.group(2)).lookingAt()) {
      return Optional.empty();
    }
    // "The city of Norvik" names itself.
    if (opening.lookingAt() && !opening.group(2).matches("of\\b.*")) {
      // What was called something under a rule or in a war was governed by it.
      String verb =
          UNDER_RULE.matcher(text).find() ? "administered" : text.substring(opening.start(2));
      Optional<String> name =
          verbal(opening.group(2).split(" ")[0])
              ? named(statement, opening.group(1), verb, because)
              : Optional.empty();
      if (name.isPresent()) {
        return name.map(n -> Phrases.capital(n) + text.substring(opening.end(1)));
      }
      // "The capital city Oslo" names by itself; "The project ended" does not.
      String behind = text.substring(opening.end(1));
      boolean told = behind.startsWith(" of ") || LED_NAME.matcher(text).find();
      return opening.group(1).startsWith("The ") && told ? Optional.of(text) : Optional.empty();
    }
    Matcher dated = DATED.matcher(text);
    return dated.find()
        ? fullName(statement, text.substring(dated.end()), because)
            .map(rest -> dated.group() + rest)
        : fullName(statement, text, because);
  }

  private static final Pattern REDUCED =
      Pattern.compile(
          "(?:known|called|named|referred|surrounding|comprising|covered|inhabited)\\b");

  /** "The maple bat was made" is no maple. */
  static boolean verbal(String word) {
    return Verbs.known(word)
        || MainVerb.AUXILIARIES.contains(word)
        || Verbs.participle(word)
        || word.endsWith("s")
        || word.matches("may|will|should|shall|also|later|then|never|ever|\\p{Ll}+ly");
  }

  /** A last name that the sentence begins with is told in full. */
  private static Optional<String> fullName(Statement statement, String text, List<Span> because) {
    String first = text.split("[ ,]", 2)[0];
    Optional<FullNames.Person> person =
        // "One of Ash's forebears": no "Mighty One".
        text.matches("(?s)\\S+ (?!and\\b|or\\b|of\\b|\\p{Ll}+ing\\b)\\p{Ll}.*")
            ? statement.fullName(first)
            : Optional.empty();
    person.ifPresent(known -> because.add(known.told()));
    String told = person.map(known -> known.name() + text.substring(first.length())).orElse(text);
    return statement.looseName(first, told) ? Optional.empty() : Optional.of(told);
  }

  private static final Pattern HAPPENING =
      Pattern.compile(
          "(?:is|was) (?:the|an?) (?:[\\p{Ll}-]+ ){0,4}(?:event|festival|race|rally|competition|tournament|championship|ceremony|concert|parade|fair|exhibition)\\b");

  private static Optional<String> named(
      Statement statement, String phrase, String verb, List<Span> because) {
    boolean astray =
        phrase.startsWith("This ") && statement.discourse().strayed()
            // "It is the largest race of Westland" does not tell of a desert.
            || statement.subject().place() && HAPPENING.matcher(verb).lookingAt();
    Optional<Discourse.Meant> meant =
        astray ? Optional.empty() : statement.meant(phrase.replaceFirst("^This ", "The "), verb);
    meant.flatMap(Discourse.Meant::because).ifPresent(because::add);
    return meant.map(Discourse.Meant::name);
  }

  /** Its main clause; and as much of it as can be read at once and points to no other sentence. */
  private static Set<String> candidates(Statement statement, String whole) {
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(mainClause(whole));
    candidates.add(shortened(statement, whole));
    if (whole.contains(", wh")) {
      String outer = INSERTED_CLAUSE.matcher(whole).replaceAll(" $1");
      if (!outer.equals(whole)) {
        candidates.add(mainClause(outer));
      }
    }
    return candidates;
  }

  /** What a sentence says by the way of a name: "Elm, who was a smith, built the bridge". */
  private static final Pattern INSERTED_CLAUSE =
      Pattern.compile(
          "(?<=\\p{Lu}[\\p{L}\\p{M}'\u2019-]{0,30}|(?:clan|family|company|party|tribe|people|king|queen|island|river)), (?:which|who|whose|where) [^,]{5,110}, ((?:is|was|are|were|has|had|became|\\p{Ll}{3,}ed|took|made|built|began|won|led|wrote|founded|lies|runs|stands|contains|includes|covers|rises|flows|remains|fell|lost|gave|left|came|went|died)\\b)");

  /** What else the same did: "..., and was sold in 1911". */
  private static final Pattern FURTHER_DEED =
      Pattern.compile(
          ",? (?:and|but) (?=(?:(?:also|later|then|subsequently|eventually|finally|thus|soon) )?(?:is|was|are|were|has|had|became|can|could|would|will|\\p{Ll}{3,}ed (?:the|an?|to|in|by|from|as|its|his|her|their|\\p{Lu}))\\b)|,? (?:and|but) (?=(?:the |it |he |she |they |these |this |its |his |her |their )[^,]{0,50}\\b(?:is|was|are|were|has|had|became)\\b)");

  /** Too long a sentence, or one that points elsewhere, loses what hangs on its main clause. */
  private static String shortened(Statement statement, String text) {
    String told = text;
    while (told.split(" ").length > StandingAlone.MOST_WORDS
        || StandingAlone.pointing(statement, told)) {
      int at = -1;
      Matcher cut = CUT.matcher(told);
      while (cut.find()) {
        at = ends(told, cut.end()) ? cut.start() : at;
      }
      Matcher further = FURTHER_DEED.matcher(told);
      while (at < 0 && further.find()) {
        at = further.start();
      }
      if (at < 0) {
        return text;
      }
      told = told.substring(0, at).strip() + ".";
    }
    return told;
  }

  /** ", called the salt dance, which": what the term means follows. */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|known as|named|termed|referred to as) (?:the |an? )?[^,.;]{3,40}$");

  private static final Pattern MEANING = Pattern.compile("(?:which|when|where|in which) ");

  /** Whether a cut would leave a term without the clause that tells it from others. */
  private static boolean undefines(String text, Matcher cut) {
    return MEANING.matcher(text).region(cut.end(), text.length()).lookingAt()
        && CALLED.matcher(text.substring(0, cut.start())).find();
  }

  private static String mainClause(String text) {
    Matcher cut = CUT.matcher(text);
    while (cut.find()) {
      if (ends(text, cut.end()) && !undefines(text, cut)) {
        return text.substring(0, cut.start()).strip() + ".";
      }
    }
    return text;
  }

  /**
   * Whether what begins at an offset runs to the sentence's end, with no verb of its main clause.
   */
  private static boolean ends(String text, int from) {
    // "the only country in Europe where ..." is not the only country in Europe.
    boolean narrowed =
        text.charAt(from - 1) == ' '
            && text.charAt(from - 2) != ','
            && NARROWED.matcher(text.substring(0, from)).find();
    return !narrowed
        && !ofTwoNames(text, from)
        && !UNSCOPED.matcher(text.substring(0, from)).find()
        && !RESUMED.matcher(text.substring(from)).find();
  }
}
