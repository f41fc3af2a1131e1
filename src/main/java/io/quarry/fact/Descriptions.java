package io.quarry.fact;

import io.quarry.document.Passage;
import io.quarry.document.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What something alone is: the largest, the first, the founder, the northern border. */
final class Descriptions {

  private static final Pattern IS_THE =
      Pattern.compile(
          "^(.{2,70}?) (is|was) (?:also )?(the (?:(?:world|"
              + Phrases.PROPER
              + ")'s )?(?:(?:main|chief|principal) and )?"
              + Phrases.SUPERLATIVE
              + " [\\p{Ll}][^,.;:]*)");
  private static final Pattern AND_IS_THE =
      Pattern.compile(
          "^((?:The )?"
              + Phrases.PROPER
              + "|It|The \\p{Ll}+) (?!(?:and|or|of|in)\\b)\\p{Ll}+ (?:(?!which|who|that|where|whose|when|while|but)[^.;:])*? and (?:also )?(is|was) (?:also )?(the (?:(?:world|"
              + Phrases.PROPER
              + ")'s )?"
              + Phrases.SUPERLATIVE
              + " [\\p{Ll}][^,.;:]*)");
  private static final Pattern IS_PLACES =
      Pattern.compile(
          "^(.{2,70}?) (is|was|ranks as) ("
              + Phrases.PROPER
              + "'s "
              + Phrases.SUPERLATIVE
              + " [\\p{Ll}][^,.;:]*)");
  private static final Pattern APPOSED =
      Pattern.compile(
          // "Birk" of "the Ash\u2013Birk machine" is half a name.
          "(?<![\\p{L}\u2013-]|\u2013\\p{L}{1,30} )((?:the )?"
              + Phrases.PROPER
              + "), (the (?:(?:world|"
              + Phrases.PROPER
              + ")'s )?"
              + Phrases.SUPERLATIVE
              + " \\p{L}[^,.;:]*)[,.;]");
  private static final Pattern FIRST = Pattern.compile("the (?:\\S+['\u2019]s )?first ");

  private static final Pattern AMONG =
      Pattern.compile(
          "^Among the ([\\p{Ll} ]{3,30}s) of ((?:the )?"
              + Phrases.PROPER
              + "), (.{2,50}?) (is|was) the ("
              + Phrases.SUPERLATIVE
              + ")\\.$");
  private static final Pattern IS_ROLE =
      Pattern.compile(
          "^((?:The )?"
              + Phrases.PROPER
              + ") (is|was) (the (?:[\\p{Ll}-]+ ){0,2}(founder|border|boundary|source|"
              + "mouth|seat|birthplace|site|centre|center|headquarters|symbol|leader|author|inventor|patron|"
              + "origin|gateway|currency|flower|anthem|religion) (?:of|for|in|between) [^,.;:]{3,60})[.,]");

  /** Told by {@link People}. */
  private static final Set<String> KIN =
      Set.of("wife", "husband", "son", "daughter", "father", "mother", "brother", "sister");

  /** Told by {@link Capitals}, the last four where they are the document's subject's. */
  private static final Pattern ONE_EACH =
      Pattern.compile(
          "the capital(?: city)? of .*|the (?:highest point|highest mountain|lowest point|longest river|largest lake) (?:of|in) (.*)");

  /** What is no thing: when it was, what was said, or what may be called in many ways. */
  static final Set<String> MOMENTS =
      WordList.of(
          """
          time, times, day, year, season, moment, word, words, goal, signing, step, part, name,
          match, game, example, case, reason, thing, result, occasion, appearance, location,
          place, area, branch, official, birthplace, home, institution, customer, team, version,
          judiciary
          """);

  /** "The only player to score twice": what it is the only one of is told by more than a noun. */
  private static final Pattern RESTRICTED =
      Pattern.compile(
          " (?:that|which|who|whose|where|when|to|with|since|ever|based|having|being)\\b");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|was|are|were|has|had|have|will|would|can|could|did|does|began|arose|occurred|came|became|emerged|begins|lies|stands|ends|runs|flows|starts|rises|borders|covers|contains|includes)\\b");

  private static final Pattern BEHIND =
      Pattern.compile(" (?:behind|alongside|together with|along with) .*$");

  /** "Westland's third busiest": of what, the sentence before tells. */
  private static final Pattern BARE =
      Pattern.compile("^(?:the |.*['\u2019]s? )" + Phrases.SUPERLATIVE + "$");

  /** A superlative of nothing: "the most of any film"; or a rank of service: "first officer". */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^the (?:most|least) (?:of|in|on|to|for|from|by|at)\\b|"
              + "^the (?:(?:world|"
              + Phrases.PROPER
              + ")'s )?"
              + Phrases.SUPERLATIVE
              + " (?:of|in|on|to|for|from|by|at|after|behind|ones?)\\b|\\b(?:first|last|second) (?:officer|lady|name|language|minister|mate|team|half|round|time)\\b"
              // "Westland's oldest and one of": of which things?
              + "|^(?:the|(?:the )?"
              + Phrases.PROPER
              + "'s) \\p{Ll}{2,}est$"
              + "|\\b(?:of|in) [^,]+ and in\\b"
              + "|^the seat of (?:several|many|some|various|two|three)\\b|^the (?:\\p{Ll}+ )?(?:source|basis|cause|result|reason|aim|purpose|goal|key|focus|scene|site|subject) of\\b"
              + "|\\band (?:hence|thus|by far)\\b|\\bby (?:far|an? [\\p{Ll}]+ margin)\\b"
              + "|\\bmost (?:controversial|notable|beautiful|interesting|remarkable|striking|prominent)\\b"
              + "|\\b(?:latest|greatest|best|worst|1\\dth|tenth|ninth|eighth|seventh) "
              // "the longest serving mayor" is no long one.
              + "|\\b\\p{Ll}+st (?:serving|running|growing|selling|grossing|living|standing|lasting|reigning|surviving|paying|ranking|ranked|known|used|flying|playing)\\b");

  /** What was the tallest is no longer, and the sentence does not say until when. */
  private static final Pattern OUTDONE =
      Pattern.compile(
          "^the (?:(?:world|\\p{Lu}\\p{Ll}+)'s )?(?:[\\p{Ll}-]+ )?(?:tallest|largest|biggest|longest|highest|fastest|oldest|richest|most populous) ");

  /** "the oldest chronicle viewed mankind as fallen": no name of it stands there. */
  private static final Pattern TOLD_ON =
      Pattern.compile(
          "(?<!\\b(?:most|least|first|only|\\p{Ll}{1,12}est)) \\p{Ll}{2,}ed (?!(?:in|by|on|at|to|for|as|from|with|of|under|since|after|before|between|during"
              + "|outside|within|near|along|and|or|over|across|into|through|around|entirely|only|so|up)\\b)\\p{Ll}");

  /** "the first new asteroid in 38 years" is no longer the latest. */
  private static final Pattern IN_YEARS = Pattern.compile("\\bin (?:\\p{Ll}+ ){0,2}\\d+ years\\b");

  /** "... in rivers and brine, which is": with "brine" another clause begins. */
  private static final Pattern AND_ANOTHER = Pattern.compile(" and (?:the )?[\\p{L}-]+$");

  private static final Pattern TAIL =
      Pattern.compile(
          " and (?:is|was|the|one|features|has|functions|serves|acts|operates|hosts|houses|remains|an?|its|\\p{Ll}{3,}s (?:the|an?|its))\\b.*");

  /** What one word of every superlative ends with, or follows a rank: most sentences have none. */
  private static final List<String> ENDS =
      List.of(
          "est ",
          "est.",
          "most ",
          "-most",
          "most.",
          "first ",
          "first.",
          "only ",
          "only.",
          "last ",
          "last.",
          "least ",
          " from the ");

  private final Statement statement;

  private Descriptions(Statement statement) {
    this.statement = statement;
  }

  static void read(Statement statement) {
    new Descriptions(statement).read();
  }

  private void read() {
    String text = statement.text();
    if (ENDS.stream().anyMatch(text::contains)) {
      superlative();
    } else {
      role();
    }
  }

  /** "the second-largest city of Westland after Norvik": Norvik is the largest. */
  private static final Pattern NEXT_AFTER =
      Pattern.compile(
          " is (?:also )?(?:the|\\p{Lu}\\S+['\u2019]s) second[ -](most \\p{Ll}+|\\p{Ll}{2,}est) ([^,.;()]{4,70}?),? \\(?(?:after|behind) ((?:the )?"
              + Phrases.PROPER
              + ")(?: (?:in|of|at) (?:the )?"
              + Phrases.PROPER
              + ")?[,.;)](?! and\\b)");

  private void nextAfter() {
    Matcher next = NEXT_AFTER.matcher(statement.passage().text());
    if (!next.find()) {
      return;
    }
    // The statement tells "the country" by its name.
    Matcher second = SECOND.matcher(statement.plain());
    describe(
        next.group(3).replaceFirst(" (?:in|at) .*", ""),
        "is",
        "the " + (second.find() ? second.group(1) : next.group(1) + " " + next.group(2)));
  }

  private static final Pattern SECOND =
      Pattern.compile(
          "\\bsecond[ -]((?:most \\p{Ll}+|\\p{Ll}{2,}est) [^,.;()]{4,90}?)(?=[,.]| (?:after|behind)\\b)");

  /** "the highest mountain in Westland at 3", cut before the comma of "3,143 m" */
  private static final Pattern MEASURED = Pattern.compile(" (?:at|with) \\d{1,3}$");

  private void superlative() {
    nextAfter();
    for (Pattern pattern : List.of(AND_IS_THE, IS_THE, IS_PLACES)) {
      Matcher is = pattern.matcher(statement.plain());
      if (is.find()) {
        describe(
            is.group(1),
            is.group(2).startsWith("ranks") ? "is" : is.group(2),
            MEASURED.matcher(is.group(3)).replaceFirst(""));
        return;
      }
    }
    Matcher among = AMONG.matcher(statement.text());
    if (among.find()) {
      String noun = Plurals.singular(among.group(1));
      if (!noun.isEmpty()) {
        describe(
            among.group(3),
            among.group(4),
            "the " + among.group(5) + " " + noun + " of " + among.group(2));
      }
      return;
    }
    Matcher apposed = APPOSED.matcher(statement.text());
    if (statement.text().contains(", the ")
        && apposed.find()
        && Phrases.proper(apposed.group(1))
        // Behind a comma or "in" a name is only where something is.
        && !statement
            .text()
            .substring(0, apposed.start(1))
            .matches("(?s).*(?:,|\\b(?:in|at|of|from|near|with|against|to|for|by))(?: the)? ?$")) {
      // Of the last of all nobody can tell whether it still is.
      if (!apposed.group(2).startsWith("the last ")) {
        // Who came first stays so, and is told as long past.
        String verb = FIRST.matcher(apposed.group(2)).lookingAt() ? "was" : "is";
        describe(apposed.group(1), verb, apposed.group(2));
      }
      return;
    }
    role();
  }

  private void role() {
    Matcher role = IS_ROLE.matcher(statement.plain());
    if (role.find()) {
      describe(role.group(1), role.group(2), role.group(3));
    }
  }

  /** With the abbreviation behind it: "the Salt Bird Society (SBS)". */
  private Value.Name abbreviated(Value.Name name) {
    Matcher abbreviation =
        Pattern.compile(Pattern.quote(name.text()) + " \\((\\p{Lu}[\\p{Lu}.]{1,6})\\)")
            .matcher(statement.passage().text());
    List<String> others = new ArrayList<>(statement.aliases(name.text()));
    if (abbreviation.find()) {
      others.add(abbreviation.group(1));
    }
    // "[[Salt Hawk|Hawk]]"
    statement.passage().marks().stream()
        .filter(mark -> mark.mark() == Passage.Mark.LINK)
        .filter(mark -> statement.passage().textOf(mark).equals(name.text()))
        .map(Passage.Marked::target)
        .filter(target -> target.endsWith(" " + name.text()))
        .forEach(others::add);
    return name.also(others);
  }

  /** "the youngest player on the U" of "on the U.S. team". */
  private boolean endsInAbbreviation(String described) {
    String text = statement.text();
    int at = text.indexOf(described);
    int end = at + described.length();
    return at >= 0 && end < text.length() - 1 && text.charAt(end) == '.';
  }

  /** Whether a relative clause follows in the sentence. */
  private boolean resumes(String described) {
    int at = statement.plain().indexOf(described);
    String behind = at < 0 ? "" : statement.plain().substring(at + described.length());
    return behind.startsWith(", which") || behind.startsWith(", who");
  }

  /** Whether the sentence goes on with a list: "for science, mathematics, and technology". */
  private boolean goesOn(String what) {
    int at = statement.text().indexOf(what);
    return at >= 0
        && LIST_GOES_ON.matcher(statement.text().substring(at + what.length())).lookingAt();
  }

  private static final Pattern LIST_GOES_ON =
      Pattern.compile(
          ", (?!the|an?|which|who|with|while|in|at|on|it|but|where|as|\\p{Ll}+ing\\b)\\p{Ll}+(?: \\p{Ll}+)?(?:, [\\p{Ll} ]+)*,? and \\p{Ll}"
              // "of the people of Westland, Eastland, and Southland"
              + "|, \\p{Lu}[\\p{L} ]+(?:, \\p{Lu}[\\p{L} ]+)*,? and (?:the )?\\p{Lu}");

  private static final Pattern GENERIC = Pattern.compile("(?:[Tt]he )?" + Phrases.INSTITUTION);

  /** Whether it is told by the way, in a text on something else that is no place. */
  private boolean aside(String told) {
    return !statement.subject().place()
        && !statement.subject().collective()
        && !statement.naming(told)
        && !statement.naming(statement.heading());
  }

  private void describe(String phrase, String verb, String described) {
    Matcher tail = TAIL.matcher(described);
    boolean cut = tail.find() && !described.substring(0, tail.start()).contains(" between ");
    String what = (cut ? described.substring(0, tail.start()) : described).strip();
    // "the third largest city behind Norvik" and others
    what = BEHIND.matcher(what).replaceFirst("");
    if (RESTRICTED.matcher(what).find() || VERB.matcher(what).find() || BARE.matcher(what).find()) {
      return;
    }
    Optional<Discourse.Meant> who = statement.meant(phrase, verb + " " + what);
    String told = statement.named(what);
    if (who.isEmpty()
        || Phrases.doubtful(told)
        || !Phrases.standalone(told.replaceFirst("^the ", ""))
        || told.split(" ").length < 4 && !told.contains("'s ")
        || !told.matches(".*\\b(?:in|of|on|outside|to|for|from|between)\\b.*|.*'s? .*")
        || told.contains(who.get().name())
        || told.matches(".*\\b(?:of|in|to|the|a|and)$")
        || NO_NOUN.matcher(told).find()
        || verb.equals("was") && OUTDONE.matcher(told).find()
        || GENERIC.matcher(who.get().name()).matches()
        || aside(who.get().name() + " " + told)
        || who.get().name().matches(".*['\u2019]s?")
        || told.contains(" its ")
        || told.contains(" also ")
        || IN_YEARS.matcher(told).find()
        || TOLD_ON.matcher(told).find()
        || DOES_AS_WELL.matcher(told).find()
        // "Hilly Norvik is the largest city": Norvik is.
        || statement.subject().place()
            && !statement.subject().named(who.get().name())
            && statement
                .subject()
                .named(who.get().name().substring(who.get().name().indexOf(' ') + 1))
        // "The park is Elm House and Salt Garden, the largest in ...": which of them?
        || who.get().name().contains(" and ") && !statement.subject().named(who.get().name())
        || AND_ANOTHER.matcher(what).find() && resumes(described)
        || endsInAbbreviation(described)
        || goesOn(what)) {
      return;
    }
    String head = Phrases.headNoun(told).toLowerCase(Locale.ROOT);
    Matcher one = ONE_EACH.matcher(told);
    boolean several = head.matches(".*[^s]s") && verb.matches("is|was");
    if (several
        || KIN.contains(head)
        || MOMENTS.contains(head)
        || one.matches() && (one.group(1) == null || statement.subject().named(one.group(1)))) {
      return;
    }
    boolean somebody =
        (statement.subject().person() ? PersonNouns.hasInALife(head) : PersonNouns.has(head))
            || statement.subject().person() && statement.subject().named(who.get().name());
    String kind = somebody ? "person" : head;
    // A person's story is told in the past.
    String tense = kind.equals("person") ? "was" : verb;
    statement.add(
        new Discourse.Meant(statement.subject().name(), who.get().because()),
        "the one that is " + told,
        Map.of(),
        abbreviated(named(statement, who.get().name(), kind)),
        new Predicate.Identity(tense + " " + told),
        "superlative",
        statement.weight());
  }

  /** "the largest economy in the world and represents Westland": another sentence. */
  private static final Pattern DOES_AS_WELL =
      Pattern.compile(" and \\p{Ll}{2,}s (?:(?:the|an?|its|as|in|to|for|on)\\b|\\p{Lu})");

  /** A title that is set in italics keeps its article: "The Salt". */
  private static Value.Name named(Statement statement, String name, String kind) {
    String title = Phrases.capital(name);
    return statement.passage().marks().stream()
            .filter(mark -> mark.mark() == Passage.Mark.ITALIC)
            .anyMatch(mark -> statement.passage().textOf(mark).equals(title))
        ? TitleGaps.named(title, kind)
        : Phrases.name(name, kind);
  }
}
