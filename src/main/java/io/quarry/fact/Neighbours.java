package io.quarry.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Borders, and what lies on which side. */
final class Neighbours {

  private static final String DIRECTION = "((?:north|south)-?(?:east|west)|north|south|east|west)";
  private static final Pattern BORDERS =
      Pattern.compile(
          "^(.{2,60}?|.*?, it)(?: is [^;]{3,120}?,? and)? (?:borders|is bordered by) (.+)$");
  private static final Pattern EACH =
      Pattern.compile(
          "\\b(?:the )?("
              + Phrases.PROPER
              + ") to the "
              + DIRECTION
              + "\\b(?: and (?:the )?"
              + DIRECTION
              + "\\b)?");
  private static final Pattern FRONT =
      Pattern.compile(
          "^(?:On|To|In) the "
              + DIRECTION
              + ", (.{2,50}?) (?:borders|is bordered by) (?:the )?("
              + Phrases.PROPER
              + ")\\.$");
  private static final Pattern LIES =
      Pattern.compile(
          "^To the "
              + DIRECTION
              + " of (.{2,50}?) (?:is|lies) (?:the )?("
              + Phrases.PROPER
              + ")[.,]");
  private static final Pattern DIVIDES =
      Pattern.compile(
          "^(.{2,60}?) is separated from ((?:the )?"
              + Phrases.PROPER
              + ") by the ("
              + Phrases.PROPER
              + " (River|Sea|Strait|Mountains|Range|Channel|Lake|Gulf))\\b");
  private static final Pattern WATER =
      Pattern.compile(
          "^The ("
              + Phrases.PROPER
              + ")(?:, also (?:called|known as) the ("
              + Phrases.PROPER
              + "),)? ((?:washes|crosses|forms|separates|connects|divides|borders) [^,.;]{4,60})\\.");
  private static final Set<String> NO_KIND = Set.of("", "island", "city", "village", "town");

  private final Statement statement;

  private Neighbours(Statement statement) {
    this.statement = statement;
  }

  static void read(Statement statement) {
    new Neighbours(statement).read();
  }

  private void read() {
    String text = statement.text();
    Matcher bordered = BORDERS.matcher(text);
    Matcher front = FRONT.matcher(text);
    if (front.find()) {
      statement
          .meant(front.group(2), "is")
          .ifPresent(who -> border(who, front.group(3), front.group(1)));
    } else if (bordered.find()) {
      each(
          bordered.group(1).endsWith(", it") ? statement.subject().name() : bordered.group(1),
          bordered.group(2));
    }
    Matcher lies = LIES.matcher(text);
    if (lies.find()) {
      statement
          .meant(lies.group(2), "is")
          .ifPresent(who -> border(who, lies.group(3), lies.group(1)));
    }
    Matcher divides = DIVIDES.matcher(text);
    if (divides.find()) {
      statement
          .meant(divides.group(1), "is")
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      "what separates it from " + divides.group(2),
                      Map.of(),
                      Value.Name.of(divides.group(3), divides.group(4).toLowerCase(Locale.ROOT)),
                      new Predicate.Identity(
                          "separates " + who.name() + " from " + divides.group(2)),
                      "divides",
                      statement.weight()));
    }
    Matcher water = WATER.matcher(text);
    if (water.find()) {
      String told = statement.named(water.group(3));
      String kind = kind(water.group(1));
      if (!kind.isEmpty() && Phrases.standalone(told) && !Phrases.doubtful(told)) {
        List<String> aliases =
            water.group(2) == null ? statement.aliases(water.group(1)) : List.of(water.group(2));
        statement.add(
            statement.subject().name(),
            "what " + told,
            Map.of(),
            new Value.Name(water.group(1), aliases, kind),
            new Predicate.Identity(told),
            "water",
            statement.weight());
      }
    }
  }

  /**
   * Whether only one neighbour lies there: not "Elmland to the north, Birk to the north and west".
   */
  private static boolean once(String direction, String neighbours) {
    return Pattern.compile("(?<!-)\\b" + direction + "\\b(?!-)")
            .matcher(neighbours)
            .results()
            .count()
        == 1;
  }

  private void each(String phrase, String neighbours) {
    Optional<Discourse.Meant> who = statement.meant(phrase, "is");
    Matcher each = EACH.matcher(neighbours);
    while (who.isPresent() && each.find()) {
      String before = neighbours.substring(0, each.start());
      boolean first = before.isEmpty() || before.equals("the ");
      boolean next =
          before.matches(
              "(?s).*to the [\\p{Ll}-]+(?: and (?:the )?[\\p{Ll}-]+)?(?:,? and|,) (?:the )?");
      // "Mali and Mauritania to the southwest" has two right answers.
      if (!each.group(1).contains(" and ") && (first || next)) {
        if (once(each.group(2), neighbours)) {
          border(who.get(), each.group(1), each.group(2));
        }
        if (each.group(3) != null && once(each.group(3), neighbours)) {
          border(who.get(), each.group(1), each.group(3));
        }
      }
    }
  }

  private static final Pattern OTHER_KIND =
      Pattern.compile(
          ".* (?:Region|Municipality|Territory|Territories|City|District|County|Province|State)");

  private static final String WATERS = "(Sea|Ocean|Gulf|Bay|Strait|Channel|River|Lake|Range)";

  private static final Pattern ENDING = Pattern.compile("(?:.* )?" + WATERS + "(?: of .*)?");

  private static final Pattern BEGINNING = Pattern.compile("(River|Lake) (?!.*Bridge).*");

  /** The class of a water or mountain name: no bay is the "Bay Bridge". */
  private static String kind(String name) {
    return Stream.of(ENDING, BEGINNING)
        .map(pattern -> pattern.matcher(name))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private void border(Discourse.Meant who, String name, String direction) {
    Subject subject = statement.subject();
    String water = kind(name);
    String kind =
        !water.isEmpty()
            ? water
            : subject.place() && subject.named(who.name()) ? subject.noun() : "";
    // "Which province borders": an autonomous region is none.
    if (NO_KIND.contains(kind)
        || water.isEmpty()
            && OTHER_KIND.matcher(name).matches()
            && !name.contains(Phrases.capital(kind))) {
      return;
    }
    String phrase =
        water.isEmpty()
            ? "borders " + who.name() + " on the " + direction
            : "lies to the " + direction + " of " + who.name();
    statement.add(
        who,
        water.isEmpty() ? "neighbour" : "water beside it",
        Map.of("direction", direction.replace("-", "")),
        new Value.Name(name, statement.aliases(name), kind),
        new Predicate.Identity(phrase),
        "border",
        statement.weight());
  }
}
