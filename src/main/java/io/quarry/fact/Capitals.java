package io.quarry.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Capitals, highest points and whatever else a place has one of. */
final class Capitals {

  private static final Pattern CAPITAL_OF =
      Pattern.compile(
          "^(.{2,60}?) (is|was) (?:(?:also|both) )?(?:[^,.;]{3,60},? and (?:also )?|an? [^.;]{3,80}?,? (?:and (?:also )?)?)?the (?:largest (?:city|town) and (?:the )?)?capital(?: city)?"
              + "(?: and (?:the )?(?:second[- ])?(?:largest|most populous|chief|principal|main) (?:city|town|settlement|port))? of "
              + "(?:the (?:[\\p{L}.-]+ ){0,2}(?:state|province|region|county|district|department|prefecture|canton|island|autonomous community) of )?((?:the )?"
              + Phrases.PROPER
              + "(?: [Pp]rovince| [Rr]egion)?)(?=[,;]|\\.$| and (?!of\\b)| in\\b| located\\b)");
  private static final Pattern ITS =
      Pattern.compile(
          "^(Its|The \\p{Ll}+'s|"
              + Phrases.CAP
              + "'s) (capital|highest point|highest mountain|largest city|"
              + "lowest point|official language|longest river|largest lake|currency|national animal|"
              + "capital city|administrative centre|administrative center) is (?:the )?("
              + Phrases.PROPER
              + ")(?=[,.]|$)");
  private static final Pattern IS_POINT =
      Pattern.compile(
          "^("
              + Phrases.PROPER
              + ")(?:, at [^,]+,)? (?:is|marks) the (highest point|highest mountain|lowest point|longest river|largest lake) (?:of|in) ("
              + Phrases.PROPER
              + "|the \\p{Ll}+)(?=[,.]|$| (?:at|with) \\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b[Tt]he (?:(?:provincial|national|state|regional) capital(?: city)?,? (?:of )?|capital(?: city)?,? )("
              + Phrases.CAP
              + ")(?=,| (?:is|was|carries|has|during|lies|and)\\b)");
  private static final Pattern APPOSED =
      Pattern.compile("^(" + Phrases.CAP + "), the (?:provincial|national|state) capital,");

  private static final Pattern OWNED =
      Pattern.compile(
          "^("
              + Phrases.CAP
              + "), ("
              + Phrases.PROPER
              + ")'s capital(?: city)?, (?:is|lies|was|has)\\b");

  private Capitals() {}

  static void read(Statement statement) {
    Subject subject = statement.subject();
    Matcher of = CAPITAL_OF.matcher(statement.plain());
    if (of.find()) {
      String seat = of.group(1);
      Optional<Discourse.Meant> who =
          Phrases.doubtful(of.group()) ? Optional.empty() : statement.meant(seat, "is");
      if (who.isPresent() && !Spelling.same(who.get().name(), of.group(3))) {
        boolean past = of.group(2).equals("was");
        if (subject.named(of.group(3))) {
          capital(statement, subject.name(), Phrases.withoutArticle(who.get().name()), past);
        } else if (subject.named(who.get().name())) {
          ofItsTerritory(statement, of.group(3), past);
        } else if (!subject.namedBeforeComma(who.get().name())) {
          capital(statement, of.group(3), Phrases.withoutArticle(who.get().name()), past);
        }
      }
      return;
    }
    Matcher owned = OWNED.matcher(statement.text());
    if (owned.find() && !Phrases.doubtful(owned.group())) {
      if (subject.named(owned.group(1))) {
        ofItsTerritory(statement, owned.group(2), false);
      } else {
        capital(
            statement,
            names(subject, owned.group(2)) ? subject.name() : owned.group(2),
            owned.group(1),
            false);
      }
    }
    Matcher its = ITS.matcher(statement.plain());
    Matcher point = IS_POINT.matcher(statement.plain());
    if (its.find() && owned(its.group(1), statement)) {
      attribute(statement, subject.name(), its.group(2), its.group(3));
    } else if (point.find() && (subject.named(point.group(3)) || subject.anaphor(point.group(3)))) {
      attribute(statement, subject.name(), point.group(2), point.group(1));
    }
    Matcher named = NAMED.matcher(statement.text());
    Matcher apposed = APPOSED.matcher(statement.text());
    // "the capital Norvik" in a text on an island may be that of its state.
    boolean territory =
        subject.place()
            && !subject.nouns().contains("city")
            && (!subject.nouns().contains("island") || subject.state());
    if (territory && apposed.find()) {
      capital(statement, subject.name(), apposed.group(1), false);
    } else if (territory && named.find() && !subject.named(named.group(1))) {
      capital(statement, subject.name(), named.group(1), false);
    }
  }

  /** "Salt" in the article on Salt Prefecture is the prefecture. */
  private static boolean names(Subject subject, String phrase) {
    return subject.named(phrase)
        || subject.place() && Spelling.same(Spelling.bare(subject.name()), phrase);
  }

  /** "Its" of a place's article, or its own name or noun. */
  private static boolean owned(String possessor, Statement statement) {
    if (possessor.equals("Its")) {
      return statement.discourse().aboutSubject();
    }
    String owner = possessor.substring(0, possessor.length() - 2);
    return statement.subject().named(owner) || statement.subject().anaphor(owner);
  }

  private static void capital(Statement statement, String of, String seat, boolean past) {
    statement.add(
        of,
        "capital",
        Map.of(),
        Value.Name.of(seat, "city"),
        new Predicate.Attribute("capital", past),
        "capital",
        5);
  }

  private static final Pattern SORT =
      Pattern.compile(
          ".* (Province|Region|State|County|Prefecture|District|Department|Oblast|Canton|Voivodeship|Governorate|Territory)");

  private static final String REPUBLIC = "Republic of ";

  private static final Pattern LONG_NAME =
      Pattern.compile(".*\\b(?:Republic|Kingdom|Federation|Union|Commonwealth)\\b.*");

  /**
   * What the document's own subject is the capital of. A bank about a city that asks for the
   * capital would have its key in its title.
   */
  static void ofItsTerritory(Statement statement, String of, boolean past) {
    String territory = Phrases.withoutArticle(of).replaceFirst(" in (?:the )?\\p{Lu}.*", "");
    if (territory.startsWith(REPUBLIC) && Countries.known(territory.substring(REPUBLIC.length()))) {
      territory = territory.substring(REPUBLIC.length());
    }
    // "the Province of Norvik" answers itself.
    if (statement.naming(territory)) {
      return;
    }
    // Of "the Westish Republic" another name is better known.
    if (LONG_NAME.matcher(territory).matches() && !Countries.known(territory)) {
      return;
    }
    Matcher sort = SORT.matcher(territory);
    String kind =
        Countries.known(territory)
            ? "country"
            : sort.matches() ? sort.group(1).toLowerCase(Locale.ROOT) : "territory";
    String is = past ? "was" : "is";
    statement.add(
        statement.subject().name(),
        "capital of",
        Map.of(),
        Value.Name.of(territory, kind),
        new Predicate.Clause(is, "the capital", is + " the capital", "of"),
        "capital",
        5);
  }

  private static void attribute(Statement statement, String who, String noun, String name) {
    String kind =
        switch (noun) {
          case "highest point", "highest mountain" -> "mountain";
          case "capital",
              "capital city",
              "largest city",
              "administrative centre",
              "administrative center" ->
              "city";
          case "longest river" -> "river";
          case "largest lake" -> "lake";
          case "official language" -> "language";
          case "currency" -> "currency";
          default -> "";
        };
    String relation = noun.equals("capital city") ? "capital" : noun;
    statement.add(
        who,
        relation,
        Map.of(),
        Value.Name.of(name, kind),
        new Predicate.Attribute(relation, false),
        "attribute",
        4);
  }
}
