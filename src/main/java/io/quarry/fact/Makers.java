package io.quarry.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who founded, designed or wrote something, and what it is named after. */
final class Makers {

  private static final String PERSON =
      "\\p{Lu}[\\p{Ll}\\p{M}]+(?: (?:\\p{Lu}\\.|(?:de|von|van|da|del|di|dos) )?(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*|(?<=\\.) ?\\p{Lu}\\p{Ll}+)){1,3}";
  private static final Pattern MADE_BY =
      Pattern.compile(
          "^(.{2,60}?) (was|were) (?:(?:originally|first) )?(founded|designed|discovered|invented|written|composed|directed|painted|named|built|established|introduced|created|developed|described|won) (?:in ("
              + Dates.YEAR
              + ") )?by (?:the (?:[\\p{L}-]+ ){0,2}(?:architect|astronomer|engineer|explorer|writer|composer|scientist|chemist|physicist|botanist|zoologist|painter|author|director) )?("
              + PERSON
              + ")(?<!\\b\\p{Lu})(?!(?:, [^,.;]{3,40})*,? and (?:\\p{Lu}|\\p{Ll}+ others|his|her)|, \\p{Lu}[^,.;]*, \\p{Lu})(?=[.,]| in (?:"
              + Dates.YEAR
              + ")\\b| on \\d)");
  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "^(.{2,60}?) (?:is|was) named (?:after|in honou?r of) (?:the )?(?:\\p{Lu}\\p{L}+(?:[\u2013-]\\p{L}+)* (?=[\\p{Ll}-]+ \\p{Lu}))?(?:[\\p{Ll}-]+ ){0,3}((?:\\p{Lu}\\. ?){0,3}"
              + Phrases.PROPER
              + ")(?<!\\b\\p{Lu})(?=[.,]|$)");

  /** Words before somebody's name. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(?:minister|president|explorer|navigator|general|admiral|captain|king|queen|emperor|saint|politician|scientist|writer|poet|astronomer|chemist|physicist|engineer|geologist|botanist|colonel|governor|founder|lieutenant|sir|lord)\\b",
          Pattern.CASE_INSENSITIVE);

  private Makers() {}

  static void read(Statement statement) {
    Matcher made = MADE_BY.matcher(statement.plain());
    if (made.find() && !Phrases.doubtful(made.group()) && person(made.group(5))) {
      statement
          .happening(made.group(1), "was " + made.group(3))
          // Which year's award, the title alone tells.
          .filter(who -> !made.group(3).equals("won") || statement.subject().named(who.name()))
          .filter(who -> !statement.subject().person() || !statement.subject().named(who.name()))
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      "who " + past(made.group(3)) + " it",
                      Map.of(),
                      Value.Name.of(made.group(5), "person"),
                      new Predicate.Identity(past(made.group(3)) + " " + who.name()),
                      "maker",
                      statement.weight()));
    }
    Matcher named = NAMED_AFTER.matcher(statement.plain());
    if (named.find() && !Phrases.doubtful(named.group())) {
      Optional<Discourse.Meant> who = statement.meant(named.group(1), "was named");
      if (who.isPresent() && !akin(named.group(2), Phrases.withoutArticle(who.get().name()))) {
        boolean somebody =
            statement.discourse().people().surely(named.group(2))
                || apposed(statement.text(), named.group(2))
                || PERSONAL.matcher(named.group()).find();
        statement.add(
            who.get(),
            "what it is named after",
            Map.of(),
            Value.Name.of(named.group(2), somebody ? "person" : ""),
            new Predicate.Clause("is", "named", "is named", "after"),
            "namesake",
            statement.weight() - 1);
      }
    }
  }

  private static final Pattern APPOSED =
      Pattern.compile(
          ", (?:an?|the) ((?:(?!(?:of|in|at|by|for|from|to|who|which)\\b)[\\p{L}-]+ ?){1,4})");

  /** "Ann Ash, an English mathematician" */
  private static boolean apposed(String text, String name) {
    return Pattern.compile(Pattern.quote(name) + APPOSED)
        .matcher(text)
        .results()
        .flatMap(apposed -> Stream.of(apposed.group(1).split(" ")))
        .anyMatch(PersonNouns::has);
  }

  /** "André-Marie Ampère" and "ampere": the one tells the other. */
  private static boolean akin(String namesake, String name) {
    String a = Spelling.key(Spelling.unaccented(namesake));
    String b = Spelling.key(Spelling.unaccented(name));
    return a.contains(b) || b.contains(a);
  }

  private static boolean person(String name) {
    return !Institutions.named(name) && !name.startsWith("The ");
  }

  /** The simple past of the participle: "written" is "wrote". */
  private static String past(String participle) {
    return participle.equals("written") ? "wrote" : participle;
  }
}
