package io.quarry.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody studied, and where somebody is buried. */
final class Lives {

  /** Behind such a name nothing else is told by the same verb. */
  private static final String ENDED =
      "(?=\\.$|,? (?:in \\d{4}|with|where|from (?:which|\\d{4})|as|before|after|when|for(?= [\\p{Ll}\\d])|on \\d|graduating|studying|earning|receiving|majoring)\\b|, (?!(?:and|or|then)\\b)\\p{Ll})";

  private static final Pattern STUDIED =
      Pattern.compile(
          "^([^,;]{2,50}?) (?:later |then |first |subsequently )?(graduated from|attended|studied at|was educated at) ((?:the )?"
              + Phrases.PROPER
              + ")"
              + ENDED);

  private static final Pattern BURIED =
      Pattern.compile(
          "^([^,;]{2,50}?) (?:is|was) (?:buried|interred) (in|at) ((?:the )?"
              + Phrases.PROPER
              + ")"
              + ENDED);

  /** Where everybody goes to school is no matter; at which university, is. */
  private static final Pattern UNIVERSITY =
      Pattern.compile("\\b(University|College|Institute|Academy|Conservatory|Polytechnic)\\b");

  private static final Pattern SCHOOL =
      Pattern.compile("\\b(?:School|Junior|Community|Preparatory|Middle|Faculty|Department)\\b");

  private static final Pattern GRAVE =
      Pattern.compile(
          "\\b(Cemetery|Abbey|Cathedral|Church|Basilica|Mausoleum|Necropolis|Pantheon|Churchyard|Chapel|Monastery)\\b");

  /** What was not so for good. */
  private static final Pattern ONCE =
      Pattern.compile("\\b(?:first|originally|initially|temporarily|reburied|moved|remains)\\b");

  private Lives() {}

  static void read(Statement statement) {
    String text = statement.text();
    if (!statement.subject().person() || Phrases.doubtful(text)) {
      return;
    }
    Matcher studied = STUDIED.matcher(text);
    if (studied.find() && !SCHOOL.matcher(studied.group(3)).find()) {
      boolean graduated = studied.group(2).startsWith("graduated");
      place(
          statement,
          studied.group(1),
          studied.group(3),
          UNIVERSITY,
          graduated ? "place of graduation" : "place of study",
          graduated
              ? new Predicate.Clause("did", "graduate", "graduated", "from")
              : new Predicate.Clause("did", "study", "studied", "at"));
    }
    Matcher buried = BURIED.matcher(text);
    if (buried.find() && !ONCE.matcher(text).find()) {
      place(
          statement,
          buried.group(1),
          buried.group(3).replaceFirst(" in .*", ""),
          GRAVE,
          "place of burial",
          new Predicate.Clause("was", "buried", "was buried", buried.group(2)));
    }
  }

  private static void place(
      Statement statement,
      String phrase,
      String name,
      Pattern classes,
      String relation,
      Predicate.Clause predicate) {
    Matcher kind = classes.matcher(name);
    Optional<Discourse.Meant> who =
        statement.meant(phrase, predicate.inStatement()).filter(meant -> own(statement, meant));
    // Two of them, or a part of one.
    if (who.isPresent() && kind.find() && !kind.find() && !name.contains(" and ")) {
      kind.reset();
      kind.find();
      statement.add(
          who.get(), relation, Map.of(), named(name, kind.group(1)), predicate, "life-place", 3);
    }
  }

  private static boolean own(Statement statement, Discourse.Meant who) {
    return statement.subject().named(who.name());
  }

  /** Whoever says "Elm" has said "Elm Abbey", and "Norvik" the University of Norvik. */
  private static Value.Name named(String name, String kind) {
    String bare = name.replaceFirst("^the ", "");
    List<String> aliases = new ArrayList<>();
    if (!bare.equals(name)) {
      aliases.add(bare);
    }
    String distinct = bare.replaceFirst("^" + kind + " of (?:the )?| " + kind + "$", "");
    if (!distinct.equals(bare)) {
      aliases.add(distinct);
    }
    return new Value.Name(name, aliases, kind.toLowerCase(Locale.ROOT));
  }
}
