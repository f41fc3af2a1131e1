package io.quarry.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who was whose wife, and who founded what. */
final class People {

  private static final String PERSON = Phrases.CAP + "(?: " + Phrases.CAP + "){1,3}";
  private static final String RELATIVE =
      "((?:first |second |only |eldest |youngest )?(?:wife|husband|son|daughter|father|mother|brother|sister))";
  private static final Pattern KIN =
      Pattern.compile(
          "\\bthe "
              + RELATIVE
              + " of (?:the )?((?:President |King |Queen |Emperor |General )?"
              + PERSON
              + "), ("
              + PERSON
              + ")\\.");
  private static final Pattern KIN_BEHIND =
      Pattern.compile(
          "^("
              + PERSON
              + "), the "
              + RELATIVE
              + " of (?:the )?((?:President |King |Queen |Emperor |General )?"
              + PERSON
              + ")[,.]");
  private static final Pattern FOUNDER =
      Pattern.compile(
          "^("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,3}), (?:(?!(?:and|but|or|who|which|whose|where)\\b)[^,]{3,40}, ){0,2}(?:and )?(?:the )?(founder|first king|first president|first emperor|first prime minister|author|architect|inventor|discoverer) of ((?:the )?"
              + Phrases.CAP
              + "(?: \\p{L}+){0,4}?),");

  /** "the builder Ann Ash, the first Head of Planning for the harbour project": of the place's. */
  private static final Pattern FIRST_HEAD =
      Pattern.compile(
          "(?<=\\p{Ll} |^)("
              + PERSON
              + "), the (first (?:\\p{Ll}+ )?(?:[Hh]ead|[Dd]irector|[Ll]eader|[Cc]hief|[Mm]anager)) of ((?:[\\p{L}-]+ ){1,4}for the (?:\\p{Ll}+ ){1,2}(?:project|programme|program|scheme))\\b(?! (?:of|in|for)\\b)");

  /** "Ann Ash came with her husband, the poet Tom Elm, and her son Ned Elm." */
  private static final Pattern OWN_KIN =
      Pattern.compile(
          "\\b(his|her) ((?:first |second |late )?(?:wife|husband|son|daughter|father|mother)),? (?:the )?((?:President |King |Queen |Emperor |General |Prince |Princess )?"
              + PERSON
              + ")(?<!['\u2019]s)(?=[,.;]| (?:and|in|at|was|is|who|to|when|on)\\b)");

  private static final Pattern QUOTED =
      Pattern.compile("['\"\u2018\u201C][^'\"]*['\"\u2019\u201D]");

  /** Somebody else may be meant by "her" behind these. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:their|whose|who|king|queen|(?:mother|father|brother|sister|uncle|aunt|cousin|son|daughter|wife|husband|widow)s?)\\b");

  private static final Pattern SPOUSE = Pattern.compile("(?:late )?(?:wife|husband)");

  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'\u2019.-]+");

  private static final Pattern PLACED =
      Pattern.compile("\\b(?:in|at|from|near|to) (?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]+ ?)+");

  private static final Pattern LED =
      Pattern.compile("^(?:He|She|The|In|On|At|After|During|By|From|And)\\b");

  /** "The birthplace of Ann Ash": what nobody but a person has. */
  private static final Pattern SOMEBODYS =
      Pattern.compile(
          "\\b(?:birthplace|grave|tomb|widow|death|career|reign|childhood|house|home|portrait|statue) of ("
              + PERSON
              + ")\\b");

  private People() {}

  static void read(Statement statement) {
    Matcher kin = KIN.matcher(statement.text());
    if (kin.find()) {
      add(statement, kin.group(2), kin.group(1), kin.group(3));
    }
    Matcher behind = KIN_BEHIND.matcher(statement.text());
    if (behind.find()) {
      add(statement, behind.group(3), behind.group(2), behind.group(1));
    }
    Matcher founder = FOUNDER.matcher(statement.text());
    // Who praises somebody may have written books, which is another story.
    if (founder.find() && (!statement.subject().person() || statement.naming(founder.group(1)))) {
      add(statement, founder.group(3), founder.group(2), founder.group(1));
    }
    Matcher head = FIRST_HEAD.matcher(statement.text());
    if (statement.subject().place() && statement.text().contains(", the first ") && head.find()) {
      String of = head.group(3) + " in " + statement.subject().name();
      add(statement, of, head.group(2), head.group(1));
    }
    ownKin(statement);
  }

  /** Whoever is "her" in a sentence that names one person before: of a child, the parent. */
  private static void ownKin(Statement statement) {
    String text = statement.text();
    Matcher kin = OWN_KIN.matcher(text);
    Optional<String> whose = Optional.empty();
    int end = -1;
    while (kin.find()) {
      boolean continued = end >= 0 && text.substring(end, kin.start()).equals(" and ");
      whose = continued ? whose : before(statement, text.substring(0, kin.start()));
      end = kin.end();
      String relative = kin.group(2);
      if (whose.isEmpty() || whose.get().equals(kin.group(3))) {
        continue;
      }
      // Whoever has one wife in a story may have had another.
      boolean several = statement.subject().person() && SPOUSE.matcher(relative).matches();
      if (several) {
        continue;
      }
      if (!relative.endsWith("son") && !relative.endsWith("daughter")) {
        add(statement, whose.get(), relative, kin.group(3));
      } else if (!statement.subject().named(whose.get())) {
        // Somebody may have many sons, and has one mother.
        add(statement, kin.group(3), kin.group(1).equals("her") ? "mother" : "father", whose.get());
      }
    }
  }

  /** The one person whom the words name, where they name nobody and nothing else. */
  private static Optional<String> before(Statement statement, String words) {
    String told = QUOTED.matcher(words).replaceAll("");
    String who = named(statement, told);
    boolean alone =
        NAME.matcher(PLACED.matcher(LED.matcher(told).replaceFirst("")).replaceAll(""))
            .results()
            .map(MatchResult::group)
            .allMatch(word -> who.contains(word) || Dates.MONTHS.contains(word));
    return !who.isEmpty() && alone && !ANOTHER.matcher(told).find()
        ? Optional.of(who)
        : Optional.empty();
  }

  private static String named(Statement statement, String words) {
    if (statement.subject().person()) {
      boolean own = statement.naming(words) || words.matches("(?:He|She)\\b.*");
      return own ? statement.subject().name() : "";
    }
    Matcher somebodys = SOMEBODYS.matcher(words);
    return somebodys.find() ? somebodys.group(1) : "";
  }

  private static void add(Statement statement, String of, String role, String name) {
    statement.add(
        of,
        role,
        Map.of(),
        Value.Name.of(name, "person"),
        new Predicate.Attribute(role, true),
        "kin",
        statement.weight());
  }
}
