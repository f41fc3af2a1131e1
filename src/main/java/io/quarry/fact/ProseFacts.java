package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences whose shape leaves no doubt what they state. Everything else is left alone: a
 * pattern that is not sure of its subject takes nothing.
 */
final class ProseFacts {

  private static final String CAP =
      "\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}'\u2019\u02BC\u2018\u00B7-]|\\.(?=\\p{L}| \\p{Lu}\\p{Ll}))*";
  private static final String PROPER =
      CAP + "(?: (?:(?:of|the|and|de|for|in|of the|and the) )?" + CAP + "){0,7}";
  private static final String DIRECTION = "((?:north|south)-?(?:east|west)|north|south|east|west)";
  private static final String SUPERLATIVE =
      "(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))[ -])?"
          + "(?:(?:most|least) [\\p{Ll}-]+|[\\p{Ll}-]{2,}(?:est|ernmost|ern-most|most)|only|first|oldest|last)";

  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(?:claim(?:ed|s)?|alleged(?:ly)?|reported(?:ly)?|speculat\\p{L}+|possibly|probably|perhaps|"
              + "might|may have|supposed(?:ly)?|believed|thought|rumou?red|according to|estimated|about|"
              + "around|approximately|circa|nearly|almost|roughly|over|more than|less than|some say|"
              + "appears? to|seems? to|legend|disputed|unclear|unknown|presumably|likely)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|no longer|without|nor|neither|unlike|except)\\b|n't\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POINTING =
      Pattern.compile(
          "\\b(?:he|she|they|them|him|his|her|hers|their|theirs|it|this|these|those|here|there|who|whom|"
              + "which|where|former|latter|respectively|thereof|following|above|below|same|such|other|others|"
              + "another|current|currently|now|today|recent|recently|present|so far|thus)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFINITE =
      Pattern.compile("\\b(?:the|this|that) ((?:[\\p{Ll}\\d][\\p{L}\\d'-]* ?)+)(\\p{Lu}|\\d)?");
  private static final Set<String> KNOWN_DEFINITES =
      Set.of(
          "world",
          "sea",
          "ocean",
          "sun",
          "moon",
          "equator",
          "north",
          "south",
          "east",
          "west",
          "earth",
          "public",
          "internet",
          "state",
          "capital",
          "population",
          "war",
          "monarch",
          "pope");

  private static final Pattern FRONT_YEAR =
      Pattern.compile("^In (?:the year )?(" + Dates.YEAR + "),? (.+)$");
  private static final Pattern FRONT_DAY = Pattern.compile("^On (" + Dates.DAY + "),? (.+)$");
  private static final Pattern FRONT_RANGE =
      Pattern.compile(
          "^(?:From|Between) (" + Dates.YEAR + ") (?:to|until|and) (" + Dates.YEAR + "), (.+)$");
  private static final Pattern INNER_YEAR =
      Pattern.compile(
          " in ("
              + Dates.YEAR
              + ")(?=$|[,.;]| (?:when|where|after|by|to|as|with|following|and)\\b)");
  private static final Pattern INNER_DAY = Pattern.compile(" on (" + Dates.DAY + ")(?=$|[,.; ])");
  private static final Pattern ANY_DATE =
      Pattern.compile(
          Dates.DAY + "|" + Dates.MONTH + " " + Dates.YEAR + "|\\b" + Dates.YEAR + "s?\\b");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[,;:]|\\s[-\u2013\u2014]\\s| (?:which|who|whom|when|where|while|although|though|because|but|after|before|as well as|so that|until|since)\\b|"
              + " and (?:was|were|is|are|has|had|did|later|then|it|he|she|they|the|became|began|served|in)\\b");

  private static final Set<String> TERRITORIAL =
      Set.of(
          "liberated",
          "occupied",
          "annexed",
          "colonized",
          "colonised",
          "founded",
          "incorporated",
          "renamed",
          "destroyed",
          "rebuilt",
          "captured",
          "invaded",
          "settled",
          "conquered",
          "administered",
          "governed",
          "ceded");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();
  private Section section;
  private Passage sentence;
  private String text;
  private int order;
  private boolean aboutSubject;
  private String lastEntity = "";
  private Set<String> lastNouns = Set.of();

  private ProseFacts(Subject subject) {
    this.subject = subject;
  }

  static List<Fact> of(Document document, Subject subject) {
    ProseFacts reader = new ProseFacts(subject);
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      reader.section = section;
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          reader.aboutSubject = false;
          reader.lastEntity = "";
          for (Passage sentence : Sentences.of(paragraph.text())) {
            reader.read(sentence);
          }
        }
      }
    }
    return reader.facts;
  }

  private void read(Passage next) {
    sentence = next;
    order++;
    text = cleaned(next.text());
    if (!next.incomplete()
        && text.length() >= 15
        && text.length() <= 600
        && text.endsWith(".")
        && Character.isUpperCase(text.codePointAt(0))) {
      dated();
      superlatives();
      capitals();
      nicknames();
      neighbours();
      places();
      measures();
      wars();
      kinship();
    }
    track();
  }

  /** Without parentheses, which may hold other dates and names, and with single blanks. */
  private static String cleaned(String raw) {
    String flat = raw;
    for (int i = 0; i < 3 && flat.indexOf('(') >= 0; i++) {
      flat = flat.replaceAll("\\s*\\([^()]*\\)", "");
    }
    return flat.replaceAll("\\[\\d+\\]", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ([,.;])", "$1")
        .strip();
  }

  /** Remembers what the next sentence's "it" or "the site" can mean. */
  private void track() {
    Matcher copular =
        Pattern.compile("^((?:The |An? )?[^,.;]{2,60}?) (?:is|was) an? ([^,.;]+)").matcher(text);
    String first = text.split("[ ,]", 2)[0];
    Optional<String> head = subjectPhrase();
    boolean pronoun = first.equals("It") || first.equals("Its");
    if (!(pronoun && aboutSubject)) {
      aboutSubject = head.filter(h -> subject.named(h) || subject.anaphor(h)).isPresent();
    }
    if (copular.find() && proper(copular.group(1))) {
      lastEntity = midSentence(copular.group(1));
      String nouns =
          copular.group(2).replaceFirst("\\b(?:in|on|of|at|that|which|located)\\b.*", "");
      lastNouns = Set.copyOf(new java.util.TreeSet<>(List.of(nouns.strip().split("[\\s]+"))));
    } else if (!first.matches("It|The|Since|This")) {
      lastEntity = "";
    }
  }

  private Optional<String> subjectPhrase() {
    Matcher matcher =
        Pattern.compile(
                "^(?:(?:In|On|From|By|At|Since|During|After|Before) [^,]{3,60}, )?(.+?) (?:is|was|are|were|has|had|have|also|can|could|"
                    + "[\\p{Ll}]+ed|became|began|[\\p{Ll}]+s)\\b")
            .matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  // ---- who is meant ----

  /** The name that a subject phrase stands for, ready to stand inside a sentence. */
  private Optional<String> resolved(String phrase, String predicate) {
    if (phrase.equals("It")) {
      String verb = predicate.replaceFirst("^(?:was|were) ", "").split(" ")[0];
      boolean territory = subject.place() && TERRITORIAL.contains(verb);
      return aboutSubject || territory ? Optional.of(subject.name()) : Optional.empty();
    }
    if (subject.named(phrase) || subject.anaphor(phrase)) {
      return Optional.of(subject.name());
    }
    if (!lastEntity.isEmpty()
        && phrase.matches("The \\p{Ll}+")
        && lastNouns.contains(phrase.substring(4))) {
      return Optional.of(lastEntity);
    }
    if (proper(phrase)) {
      String inside = midSentence(phrase);
      return standalone(inside) ? Optional.of(inside) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean proper(String phrase) {
    String bare = phrase.replaceFirst("^(?:The|the|An?) ", "");
    boolean article = bare.length() < phrase.length();
    if (bare.isEmpty()
        || bare.length() > 70
        || bare.matches(
            "(?:It|He|She|They|This|These|Those|There|Both|Most|One|Some|Many|Several|His|Her|Its|Their|Another|Other|Such|All|Each|Two|Three|We|You|In|On|At|As|By|For|With|From|After|Before|During|While|When|Although|If|However|Since)\\b.*")) {
      return false;
    }
    if (article) {
      return Pattern.compile("(?:^| )\\p{Lu}").matcher(bare).find()
          && Character.isUpperCase(bare.codePointAt(0));
    }
    return bare.matches(PROPER + "(?: [\\p{Ll}-]+){0,2}")
        && (bare.indexOf(' ') > 0 || bare.length() > 3);
  }

  private static String midSentence(String phrase) {
    return phrase.startsWith("The ") ? "the " + phrase.substring(4) : phrase;
  }

  /** The text with "the city" told by its name. */
  private String named(String part) {
    String told = part;
    for (String noun : subject.nouns()) {
      told =
          told.replaceAll(
              "\\b[Tt]he " + noun + "'s\\b(?! [\\p{Lu}])",
              Matcher.quoteReplacement(possessive(subject.name())));
      told =
          told.replaceAll(
              "\\b(?:the|this) "
                  + noun
                  + "\\b(?!'| of\\b| \\p{Lu}| \\p{Ll}+s?\\b(?<!in|on|at|as|to|by|from|with|and|for))",
              Matcher.quoteReplacement(subject.name()));
    }
    return told;
  }

  static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  /** Whether every definite phrase in it says by itself what it means. */
  private static boolean standalone(String part) {
    if (POINTING.matcher(part).find()
        || part.indexOf('"') >= 0
        || part.indexOf('\u201C') >= 0
        || part.indexOf(Passage.LOST) >= 0) {
      return false;
    }
    Matcher definite = DEFINITE.matcher(part);
    while (definite.find()) {
      String words = definite.group(1).strip();
      String last = words.substring(words.lastIndexOf(' ') + 1);
      boolean leadsOn = definite.group(2) != null;
      boolean of = (words + " ").matches(".*\\b(?:of|in|between|for|from|against|between)\\b.*");
      boolean unique = words.matches("(?:.*\\b)?" + SUPERLATIVE + "\\b.*");
      if (!leadsOn
          && !of
          && !unique
          && !KNOWN_DEFINITES.contains(last)
          && !words.matches("\\d+.*")) {
        return false;
      }
      if (of && words.matches("\\p{L}+ (?:of|in)$") && !leadsOn) {
        return false;
      }
    }
    return true;
  }

  private boolean doubtful(String part) {
    return HEDGED.matcher(part).find() || NEGATED.matcher(part).find();
  }

  private void add(
      String who,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      int prominence) {
    add(who, relation, qualifiers, value, predicate, rule, prominence, List.of(sentence.span()));
  }

  private void add(
      String who,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      int prominence,
      List<Span> evidence) {
    facts.add(
        new Fact(
            who,
            relation,
            new TreeMap<>(qualifiers),
            value,
            predicate,
            evidence,
            rule,
            section.title(),
            prominence));
  }

  private int weight() {
    return section.lead() ? 4 : 3;
  }

  // ---- what is stated ----

  private void dated() {
    Matcher range = FRONT_RANGE.matcher(text);
    if (range.matches()) {
      period(range);
      return;
    }
    Matcher year = FRONT_YEAR.matcher(text);
    Matcher day = FRONT_DAY.matcher(text);
    if (year.matches()) {
      event(year.group(2), new Value.Year(Integer.parseInt(year.group(1))), "in");
    } else if (day.matches()) {
      Dates.day(day.group(1)).ifPresent(value -> event(day.group(2), value, "on"));
    } else {
      inner();
    }
  }

  private static String clauseOf(String main) {
    String withoutApposition =
        main.replaceFirst("^((?:The |the )?" + PROPER + "), [^,]{3,80}, (?=\\p{Ll})", "$1 ");
    Matcher end = CLAUSE_END.matcher(withoutApposition);
    String clause = end.find() ? withoutApposition.substring(0, end.start()) : withoutApposition;
    return clause.replaceFirst("\\.$", "").strip();
  }

  private void event(String main, Value when, String preposition) {
    String clause = clauseOf(main);
    String capital =
        clause.isEmpty()
            ? clause
            : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    if (!ANY_DATE.matcher(clause).find()) {
      clause(capital, when, preposition);
    }
  }

  private void inner() {
    Matcher day = INNER_DAY.matcher(text);
    Matcher year = INNER_YEAR.matcher(text);
    Matcher found = day.find() ? day : year.find() ? year : null;
    if (found == null) {
      return;
    }
    String head = text.substring(0, found.start());
    String bare = clauseOf(head + ".");
    String apposed =
        head.replaceFirst("^((?:The |the )?" + PROPER + "), [^,]{3,80}, (?=\\p{Ll})", "$1 ");
    // The date must belong to the main clause, and be its only one.
    if (!bare.equals(apposed) || ANY_DATE.matcher(head).find()) {
      return;
    }
    String tail = text.substring(found.end());
    if (ANY_DATE.matcher(tail.split("[,;]| when | where ")[0]).find()) {
      return;
    }
    Optional<? extends Value> when =
        found == day
            ? Dates.day(found.group(1))
            : Optional.of(new Value.Year(Integer.parseInt(found.group(1))));
    if (when.isPresent()) {
      clause(bare, when.get(), found == day ? "on" : "in");
    }
  }

  private void clause(String main, Value when, String preposition) {
    if (doubtful(main)) {
      return;
    }
    Optional<Clause> parsed = Clause.parse(main);
    if (parsed.isEmpty()) {
      return;
    }
    Clause clause = parsed.get();
    Optional<String> who = resolved(clause.subject(), clause.inStatement());
    String question = named(clause.inQuestion());
    String statement = named(clause.inStatement());
    if (who.isEmpty() || !complete(question) || question.contains(who.get())) {
      return;
    }
    add(
        who.get(),
        "when " + statement,
        Map.of(),
        when,
        new Predicate.Clause(clause.auxiliary(), question, statement, preposition),
        "sentence.date",
        weight());
  }

  /** Whether a verb phrase can stand: all its phrases known, nothing dangling at its end. */
  private static boolean complete(String verbPhrase) {
    // "its" looks back at the subject of the same clause and is clear.
    String checked = verbPhrase.replaceAll("\\bits (?:own |first |current )?", "");
    return standalone(checked)
        && verbPhrase.split(" ").length <= 16
        && !verbPhrase.matches(
            ".*\\b(?:the|a|an|of|to|and|or|by|with|for|from|as|in|at|on|that|than)$")
        && verbPhrase.chars().filter(c -> c == '\'').count() != 1
            | verbPhrase.matches(".*\\p{L}'\\p{L}?.*");
  }

  private void period(Matcher range) {
    String clause = clauseOf(range.group(3));
    if (doubtful(clause) || ANY_DATE.matcher(clause).find()) {
      return;
    }
    String capital = clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    Optional<Clause> parsed = Clause.parse(capital);
    if (parsed.isEmpty()) {
      return;
    }
    Clause found = parsed.get();
    Optional<String> who = resolved(found.subject(), found.inStatement());
    String question = named(found.inQuestion());
    if (who.isPresent() && complete(question)) {
      add(
          who.get(),
          "during which years " + named(found.inStatement()),
          Map.of(),
          new Value.Years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))),
          new Predicate.Clause(found.auxiliary(), question, named(found.inStatement()), "during"),
          "sentence.period",
          weight());
    }
  }

  private static final Pattern IS_THE =
      Pattern.compile(
          "^(.{2,70}?) (is|was) (?:also )?(the (?:(?:world|"
              + PROPER
              + ")'s )?"
              + SUPERLATIVE
              + " [\\p{Ll}][^,.;:]*)");
  private static final Pattern IS_PLACES =
      Pattern.compile(
          "^(.{2,70}?) (is|was) (" + PROPER + "'s " + SUPERLATIVE + " [\\p{Ll}][^,.;:]*)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "((?:the )?"
              + PROPER
              + "), (the (?:(?:world|"
              + PROPER
              + ")'s )?"
              + SUPERLATIVE
              + " [\\p{Ll}][^,.;:]*)[,.;]");

  private void superlatives() {
    for (Pattern pattern : List.of(IS_THE, IS_PLACES)) {
      Matcher is = pattern.matcher(text);
      if (is.find()) {
        superlative(is.group(1), is.group(2), is.group(3));
      }
    }
    Matcher apposed = APPOSED.matcher(text);
    if (apposed.find() && proper(apposed.group(1))) {
      superlative(apposed.group(1), "is", apposed.group(2));
    }
  }

  private void superlative(String phrase, String verb, String described) {
    String what =
        described
            .replaceFirst(" and (?:is|was|the|one|features|has)\\b.*", "")
            .replaceFirst(" (?:by|that|which|where|when|to) .*", "")
            .strip();
    Optional<String> who = resolved(phrase, verb + " " + what);
    String told = named(what);
    if (who.isEmpty()
        || doubtful(told)
        || !standalone(told.replaceFirst("^the ", ""))
        || told.split(" ").length < 4
        || !told.matches(".*\\b(?:in|of|on|outside|to)\\b.*|.*'s .*")
        || told.contains(who.get())) {
      return;
    }
    if (told.matches(".*\\b(?:of|in|to|the|a|and)$") || told.matches(".* of its .*")) {
      return;
    }
    String kind = headNoun(told);
    add(
        subject.name(),
        "the one that " + verb + " " + told,
        Map.of(),
        Value.Name.of(bare(who.get()), kind),
        new Predicate.Identity(verb + " " + told),
        "sentence.superlative",
        weight());
  }

  private static String bare(String name) {
    return name.replaceFirst("^the (?=\\p{Lu})", "");
  }

  private static String headNoun(String told) {
    String phrase = told.replaceFirst("^the ", "").replaceFirst(".*?'s ", "");
    String head = phrase.split(" (?:in|of|on|outside|to|at|for)\\b")[0];
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private static final Pattern CAPITAL_OF =
      Pattern.compile(
          "^(.{2,60}?) (?:is|was) [^.;]*?\\bthe (capital)(?: city)? of ((?:the )?"
              + PROPER
              + "(?: [Pp]rovince| [Rr]egion)?)");
  private static final Pattern ITS =
      Pattern.compile(
          "^(?:Its|The \\p{Ll}+'s|"
              + CAP
              + "'s) (capital|highest point|highest mountain|largest city|lowest point|official language|longest river|largest lake|currency|national animal|capital city|administrative centre|administrative center)(?: city)? is (?:the )?("
              + PROPER
              + ")(?=[,.]|$)");
  private static final Pattern CAPITAL_NAMED =
      Pattern.compile(
          "\\b[Tt]he (?:provincial |national |state )?capital(?: city)?,? (?:of )?("
              + CAP
              + ")(?=,| (?:is|was|carries|has|during|lies|and)\\b)");

  private void capitals() {
    Matcher of = CAPITAL_OF.matcher(text);
    if (of.find() && !doubtful(of.group())) {
      Optional<String> who = resolved(of.group(1), "is");
      if (who.isPresent() && !Spelling.same(who.get(), of.group(3))) {
        add(
            of.group(3),
            "capital",
            Map.of(),
            Value.Name.of(bare(who.get()), "city"),
            new Predicate.Attribute("capital", false),
            "sentence.capital",
            5);
      }
      return;
    }
    Matcher its = ITS.matcher(text);
    if (its.find()
        && (aboutSubject || !text.startsWith("Its") || section.title().equals("Geography"))) {
      String noun = its.group(1);
      String kind =
          noun.contains("point") || noun.contains("mountain")
              ? "mountain"
              : noun.contains("capital") || noun.contains("city")
                  ? "city"
                  : noun.contains("language")
                      ? "language"
                      : noun.contains("river")
                          ? "river"
                          : noun.contains("currency") ? "currency" : "";
      add(
          subject.name(),
          noun.replace(" city", ""),
          Map.of(),
          Value.Name.of(its.group(2), kind),
          new Predicate.Attribute(noun, false),
          "sentence.attribute",
          4);
      return;
    }
    Matcher named = CAPITAL_NAMED.matcher(text);
    if (named.find()
        && subject.place()
        && !subject.nouns().contains("city")
        && !subject.named(named.group(1))) {
      add(
          subject.name(),
          "capital",
          Map.of(),
          Value.Name.of(named.group(1), "city"),
          new Predicate.Attribute("capital", false),
          "sentence.capital",
          5);
    }
  }

  private static final Pattern NICKNAME =
      Pattern.compile(
          "^(.{2,60}?),? (?:carries the (?:moniker|nickname|name)|has the nickname|is nicknamed|was nicknamed|is (?:also )?(?:known|referred to) as|goes by the nickname)(?: of)? (?:the )?['\"\u2018\u201C](.{2,40}?)['\"\u2019\u201D](?=[,. ])");
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "^(.{2,60}?) was (?:also )?(?:known|called) (?:as )?("
              + PROPER
              + ")( during (?:the )?[^,.;]{4,50}?)(?: between .*|[,.;].*)");

  private void nicknames() {
    Matcher nickname = NICKNAME.matcher(text);
    if (nickname.find() && !doubtful(nickname.group())) {
      String phrase = nickname.group(1);
      Matcher capital =
          Pattern.compile(
                  "^The (?:capital )?(city|town|village|port|capital) (?:of )?(" + CAP + ")$")
              .matcher(phrase);
      Optional<String> who =
          capital.matches()
              ? Optional.of(capital.group(2))
              : Pattern.compile("^" + PROPER + "$").matcher(phrase).matches()
                      || subject.anaphor(phrase)
                      || phrase.equals("It")
                  ? resolved(phrase, "is")
                  : Optional.empty();
      String kind =
          capital.matches()
              ? capital.group(1).replace("capital", "city")
              : who.filter(subject::named).map(w -> subject.noun()).orElse("");
      who.ifPresent(
          name -> {
            add(
                name,
                "nickname",
                Map.of(),
                Value.Name.of(nickname.group(2), "nickname"),
                new Predicate.Attribute("nickname", false),
                "sentence.nickname",
                4);
            add(
                name,
                "nickname",
                Map.of(),
                Value.Name.of(name, kind.isEmpty() ? "place" : kind),
                new Predicate.Identity("is nicknamed \u201C" + nickname.group(2) + "\u201D"),
                "sentence.nickname-of",
                4);
          });
    }
    Matcher known = KNOWN_AS.matcher(text);
    if (known.find() && !doubtful(known.group())) {
      Optional<String> who = resolved(known.group(1), "was administered");
      String period = known.group(3).strip();
      if (who.isPresent() && standalone(period)) {
        add(
            who.get(),
            "name " + period,
            Map.of(),
            Value.Name.of(known.group(2), "name"),
            new Predicate.Clause("was", "known " + period, "was known " + period, "as"),
            "sentence.known-as",
            3);
      }
    }
  }

  private static final Pattern BORDERS =
      Pattern.compile("\\b(?:the )?(" + PROPER + ") to the " + DIRECTION + "\\b");
  private static final Pattern LIES =
      Pattern.compile(
          "^To the " + DIRECTION + " of (.{2,50}?) (?:is|lies) (?:the )?(" + PROPER + ")[.,]");
  private static final Pattern DIVIDES =
      Pattern.compile(
          "^(.{2,60}?) is separated from ((?:the )?"
              + PROPER
              + ") by the ("
              + PROPER
              + " (River|Sea|Strait|Mountains|Range|Channel|Lake|Gulf))\\b");

  private void neighbours() {
    Matcher bordered =
        Pattern.compile("^(.{2,60}?|.*?, it) (?:borders|is bordered by) (.+)$").matcher(text);
    if (bordered.find()) {
      String phrase = bordered.group(1).endsWith(", it") ? subject.name() : bordered.group(1);
      Optional<String> who = resolved(phrase, "is");
      Matcher each = BORDERS.matcher(bordered.group(2));
      while (who.isPresent() && each.find()) {
        String name = each.group(1);
        String before = bordered.group(2).substring(0, each.start());
        boolean several =
            before.matches("(?s).*(?:\\w|,) and (?:the )?$")
                && !before.matches("(?s).*to the [\\p{L}-]+,? and (?:the )?$");
        if (name.contains(" and ")
            || several
            || before.matches("(?s).*(?<!to the \\p{Ll}{4,9}),$")) {
          continue;
        }
        border(who.get(), name, each.group(2));
      }
    }
    Matcher lies = LIES.matcher(text);
    if (lies.find()) {
      resolved(lies.group(2), "is").ifPresent(who -> border(who, lies.group(3), lies.group(1)));
    }
    Matcher divides = DIVIDES.matcher(text);
    if (divides.find()) {
      resolved(divides.group(1), "is")
          .ifPresent(
              who ->
                  add(
                      who,
                      "what separates it from " + divides.group(2),
                      Map.of(),
                      Value.Name.of(divides.group(3), divides.group(4).toLowerCase(Locale.ROOT)),
                      new Predicate.Identity("separates " + who + " from " + divides.group(2)),
                      "sentence.divides",
                      weight()));
    }
  }

  private void border(String who, String name, String direction) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean water = name.matches(".*\\b(?:Sea|Ocean|Gulf|Bay|Strait|Channel)\\b.*");
    String kind =
        water
            ? (name.contains("Ocean") ? "ocean" : name.contains("Sea") ? "sea" : last)
            : subject.place() && subject.named(who) && !subject.noun().isEmpty()
                ? subject.noun()
                : "";
    if (kind.isEmpty() || kind.equals("island") || kind.equals("city")) {
      return;
    }
    add(
        who,
        "neighbour",
        Map.of("direction", direction.replace("-", "")),
        Value.Name.of(name, kind),
        new Predicate.Identity(
            (water
                ? "lies to the " + direction + " of " + who
                : "borders " + who + " to the " + direction)),
        "sentence.border",
        weight());
  }

  private static final Pattern LOCATED =
      Pattern.compile(
          "^(?:Most significantly - )?(.{2,70}?) is (?:located|situated|found) (in|on|at) the ("
              + PROPER
              + " (?:mountains|Mountains|Range|Plateau|Peninsula|Valley|Desert|Island|Islands|River|Plain|Basin|Highlands))\\b");
  private static final Pattern ON_LINE =
      Pattern.compile("^(" + PROPER + ") is on the (" + PROPER + " Line)\\b");

  private void places() {
    Matcher located = LOCATED.matcher(text);
    if (located.find() && !doubtful(located.group())) {
      String phrase =
          located.group(1).startsWith("the ")
              ? "The " + located.group(1).substring(4)
              : located.group(1);
      String head =
          located
              .group(3)
              .substring(located.group(3).lastIndexOf(' ') + 1)
              .toLowerCase(Locale.ROOT);
      String kind =
          head.matches("mountains|range")
              ? "mountain range"
              : head.equals("islands") ? "island group" : head;
      resolved(phrase, "is")
          .ifPresent(
              who ->
                  add(
                      who,
                      "location",
                      Map.of(),
                      Value.Name.of("the " + located.group(3), kind),
                      new Predicate.Clause("is", "located", "is located", located.group(2)),
                      "sentence.location",
                      weight()));
    }
    Matcher line = ON_LINE.matcher(text);
    if (line.find()) {
      add(
          line.group(1),
          "railway line",
          Map.of(),
          Value.Name.of(line.group(2), "line"),
          new Predicate.Clause("is", "located", "is located", "on"),
          "sentence.location",
          weight());
    }
  }

  private static final Pattern HIGH =
      Pattern.compile(
          "("
              + PROPER
              + "), (?:which is (?:about )?|at )("
              + Numbers.NUMBER
              + ") (m|metres|meters|km|feet|ft)(?: (high|tall|long|deep|wide|above sea level))?");
  private static final Pattern CENSUS =
      Pattern.compile(
          "^(?:At|In|As of) the ("
              + Dates.YEAR
              + ") [Cc]ensus, (its|the \\p{Ll}+'s) population was ("
              + Numbers.NUMBER
              + ")\\b");
  private static final Pattern POPULATION =
      Pattern.compile(
          "^(.{2,60}?) (?:has|had) a (?:total )?population of ("
              + Numbers.NUMBER
              + ")(?: residents| inhabitants| people)?,? (?:as of|in|at the) (?:"
              + Dates.MONTH
              + " )?("
              + Dates.YEAR
              + ")\\b");

  private void measures() {
    Matcher high = HIGH.matcher(text);
    if (high.find() && !doubtful(high.group())) {
      String unit =
          high.group(3).matches("m|metres|meters")
              ? "m"
              : high.group(3).equals("feet") ? "ft" : high.group(3);
      String noun =
          high.group(4) == null || high.group(4).matches("high|tall|above sea level")
              ? "height"
              : high.group(4).equals("long")
                  ? "length"
                  : high.group(4).equals("deep") ? "depth" : "width";
      Optional<BigDecimal> number = Numbers.read(high.group(2));
      if (number.isPresent()) {
        add(
            high.group(1),
            noun,
            Map.of(),
            new Value.Quantity(number.get(), unit, false),
            new Predicate.Attribute(noun, false),
            "sentence.measure",
            weight());
      }
    }
    Matcher census = CENSUS.matcher(text);
    if (census.find()
        && (census.group(2).equals("its") || subject.anaphor(census.group(2).replace("'s", "")))) {
      population(subject.name(), census.group(1), census.group(3));
    }
    Matcher population = POPULATION.matcher(text);
    if (population.find() && !doubtful(population.group())) {
      resolved(population.group(1), "has")
          .ifPresent(who -> population(who, population.group(3), population.group(2)));
    }
  }

  private void population(String who, String year, String number) {
    Numbers.read(number)
        .ifPresent(
            n ->
                add(
                    who,
                    "population",
                    Map.of("year", year),
                    new Value.Quantity(n, "", true),
                    new Predicate.Attribute("population", true),
                    "sentence.population",
                    4));
  }

  private static final Pattern WAR =
      Pattern.compile(
          "\\b(?:the )?("
              + CAP
              + "(?: (?:of )?"
              + CAP
              + "){0,4} (?:War|Wars|Revolution|Crisis|Famine|Rebellion|Uprising)|War of "
              + PROPER
              + ") \\(("
              + Dates.YEAR
              + ")\\s*[\u2013-]\\s*("
              + Dates.YEAR
              + ")\\)");

  private void wars() {
    Matcher war = WAR.matcher(sentence.text());
    if (war.find()) {
      String name = war.group(1).replaceFirst("^The ", "");
      add(
          "the " + name,
          "years",
          Map.of(),
          new Value.Years(Integer.parseInt(war.group(2)), Integer.parseInt(war.group(3))),
          new Predicate.Clause("did", "take place", "took place", "during"),
          "sentence.years",
          weight() - 1,
          List.of(sentence.span(war.start(), war.end())));
    }
  }

  private static final Pattern KIN =
      Pattern.compile(
          "\\bthe ((?:first |second |only |eldest |youngest )?(?:wife|husband|son|daughter|father|mother|brother|sister|founder|leader|author)) of (?:the )?((?:President |King |Queen |Emperor |General )?"
              + CAP
              + "(?: "
              + CAP
              + "){1,3}), ("
              + CAP
              + "(?: "
              + CAP
              + "){1,3})\\.");
  private static final Pattern FOUNDER =
      Pattern.compile(
          "^("
              + CAP
              + "(?: "
              + CAP
              + "){0,3}), (?:the )?(founder|first king|first president|first emperor|first prime minister|author|architect|inventor|discoverer) of ((?:the )?"
              + CAP
              + "(?: \\p{L}+){0,3}?),");

  private void kinship() {
    Matcher kin = KIN.matcher(text);
    if (kin.find()) {
      add(
          kin.group(2),
          kin.group(1),
          Map.of(),
          Value.Name.of(kin.group(3), "person"),
          new Predicate.Attribute(kin.group(1), true),
          "sentence.kin",
          weight());
    }
    Matcher founder = FOUNDER.matcher(text);
    if (founder.find()) {
      add(
          founder.group(3),
          founder.group(2),
          Map.of(),
          Value.Name.of(founder.group(1), "person"),
          new Predicate.Attribute(founder.group(2), true),
          "sentence.kin",
          weight());
    }
  }
}
