package io.quarry.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When and where somebody was born and died, whatever else the sentence puts between: "was born Ann
 * Elm in Norvik, Salt Land, on 3 May 1880", "died of a fever in Norvik on 4 June 1911".
 */
final class Births {

  private static final Pattern BORN = Pattern.compile("^([^,;]{2,50}?) was born\\b([^;]*)");

  /** "was a historian who was born in Norvik, Westland" */
  private static final Pattern WHO_WAS_BORN =
      Pattern.compile("^([^,;]{2,50}?) (?:is|was) an? [^,.;]{3,60}? who was born\\b([^;]*)");

  private static final Pattern DIED = Pattern.compile("^([^,;]{2,50}?) died\\b([^;]*)");

  /** Behind it something else is told. */
  private static final Pattern ELSE =
      Pattern.compile(
          " (?:and|but|who|whom|whose|where|when|while|which|after|before|to|into|leaving|as|during|the same)\\b|, (?:the|an?) ");

  private static final Pattern DAY =
      Pattern.compile("(?:\\bon |, | )(?:the )?(" + Dates.DAY + ")(?=[,.]|$| in\\b| at\\b)");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\bin (?<town>(?:the|an?) (?:[\\p{Ll}-]+ ){0,3}(?:city|town|village|hamlet) of )?((?!"
              + Dates.MONTH
              + "\\b)"
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + ")?)("
              + Places.AROUND
              + "{0,2})(?=,? (?:on|in) |[,.]|$)");

  private Births() {}

  static void read(Statement statement) {
    if (!statement.subject().person() || Phrases.doubtful(statement.text())) {
      return;
    }
    Matcher born = BORN.matcher(statement.text());
    Matcher who = WHO_WAS_BORN.matcher(statement.text());
    if (who.find() && own(statement, who.group(1), "was born")) {
      where(statement, rest(who.group(2)));
    }
    if (born.find() && own(statement, born.group(1), "was born")) {
      String told = rest(born.group(2));
      when(statement, told, "when was born", new Predicate.Clause("was", "born", "was born", "on"));
      where(statement, told);
    }
    Matcher died = DIED.matcher(statement.text());
    if (died.find() && own(statement, died.group(1), "died")) {
      when(
          statement,
          rest(died.group(2)),
          "when died",
          new Predicate.Clause("did", "die", "died", "on"));
    }
  }

  private static boolean own(Statement statement, String who, String verb) {
    return statement
        .meant(who, verb)
        .map(Discourse.Meant::name)
        .filter(statement.subject()::named)
        .isPresent();
  }

  private static String rest(String behind) {
    Matcher other = ELSE.matcher(behind);
    return other.find() ? behind.substring(0, other.start()) : behind;
  }

  /** "on 1 July 1835 or 1 July 1836": nobody knows. */
  private static final Pattern OR = Pattern.compile("\\bor\\b");

  private static void when(
      Statement statement, String told, String relation, Predicate.Clause predicate) {
    Matcher day = DAY.matcher(told);
    Optional<Value.Day> date =
        day.find() && !OR.matcher(told).find() ? Dates.day(day.group(1)) : Optional.empty();
    date.ifPresent(
        value ->
            statement.add(
                statement.subject().name(), relation, Map.of(), value, predicate, "life", 5));
  }

  private static final Pattern COUNTY = Pattern.compile("shire$|\\bCounty\\b");

  private static void where(Statement statement, String told) {
    Matcher place = PLACE.matcher(told);
    // Of "Norvik" alone nobody knows whether it is a town.
    if (place.find()
        && !COUNTY.matcher(place.group(2)).find()
        && (!place.group(3).isEmpty() || place.group("town") != null)) {
      statement.add(
          statement.subject().name(),
          "birthplace",
          Map.of(),
          // "in Elmgrad (now Salt Elm)"
          Places.name((place.group(2) + place.group(3)).split(", "))
              .also(statement.aliases(place.group(2))),
          new Predicate.Clause("was", "born", "was born", "in"),
          "birthplace",
          5);
    }
  }
}
