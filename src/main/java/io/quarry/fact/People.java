package io.quarry.fact;

import java.util.Map;
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
    if (founder.find()) {
      add(statement, founder.group(3), founder.group(2), founder.group(1));
    }
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
