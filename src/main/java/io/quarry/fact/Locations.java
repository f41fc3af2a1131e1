package io.quarry.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands, where the place's own name shows its class; and where one was born. */
final class Locations {

  private static final Pattern LOCATED =
      Pattern.compile(
          "^(?:[\\p{L} ]{4,25} - )?(.{2,70}?) (?:is (?:located|situated|found)|stands|lies) (in|on|at) the ("
              + Phrases.PROPER
              + " (?:mountains|Mountains|Range|Plateau|Peninsula|Valley|Desert|Island|Islands|River|Plain|Basin|Highlands))\\b(?! \\p{Lu}| (?:railway|line|road)\\b)");

  /** "Located by the Salt Sea, its climate is mild." */
  private static final Pattern BY_WATER =
      Pattern.compile(
          "^(?:Being )?(?:[Ll]ocated|[Ss]ituated) (by|on|near|along) the ((?:Sea of )?"
              + Phrases.PROPER
              + "), its\\b");

  private static final Pattern ON_LINE =
      Pattern.compile(
          "^(" + Phrases.PROPER + ") (?:is|stands|lies) on the (" + Phrases.PROPER + " Line)\\b");

  /** "In Norvik, Ashford or Hald": nobody knows where. */
  private static final String ONE_PLACE = "(?!(?:, [^,.]{2,40}?)*,? or \\p{Lu})";

  private static final Pattern BORN_IN =
      Pattern.compile(
          "^(" + Phrases.PROPER + ") was born in (" + Places.NAME + ")(?=[.,]|$)" + ONE_PLACE);

  /** "Norvik is known as the birthplace of the poet Ann Ash." */
  private static final Pattern BIRTHPLACE_OF =
      Pattern.compile(
          "^(?:[^,]{3,50}, )?("
              + Places.NAME
              + "),? (?:is|was) [^.;]{0,60}?\\bthe birthplace (?:and \\p{Ll}+ )?of (?:(?:[^.]*, )?|the \\p{Ll}+ )("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){1,3})\\.$");

  /** "Ann Ash was a Westland painter born in Norvik." */
  private static final Pattern WAS_BORN_IN =
      Pattern.compile(
          "^([^,]{3,60}) (?:is|was) an? [^,.;]{4,80},? (?:who was )?born in ("
              + Places.NAME
              + ")(?=[.,]|$)"
              + ONE_PLACE);

  private static final Pattern NATIVE =
      Pattern.compile(
          "^(.{2,60}?)(?:, also known as [^,]+,)? is an? [^.;]{3,90}? native to ((?:(?:(?:north|south)?-?(?:east|west)(?:ern)?|north|south|northern|southern|central|tropical|temperate) )*)("
              + Phrases.PROPER
              // Of several lands each would be right.
              + ")(?=\\.|, (?!(?:and |or )?(?:[\\p{Ll}-]+ ){0,3}\\p{Lu}))");
  private static final Pattern BELONGS =
      Pattern.compile(
          "^(.{2,60}?|.*?, (?:it|the [\\p{Ll} ]+)) belongs to the (order|family|genus|class|phylum|tribe) ("
              + Phrases.CAP
              + ")\\b");
  private static final Set<String> CONTINENTS =
      Set.of(
          "Africa", "Asia", "Europe", "North America", "South America", "Australia", "Antarctica");

  private Locations() {}

  static void read(Statement statement) {
    Matcher located = LOCATED.matcher(statement.plain());
    if (located.find() && !Phrases.doubtful(located.group())) {
      String phrase =
          located.group(1).startsWith("the ")
              ? "The " + located.group(1).substring(4)
              : located.group(1);
      statement
          .meant(phrase, "is")
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      "location",
                      Map.of(),
                      Value.Name.of("the " + located.group(3), kind(located.group(3))),
                      new Predicate.Clause("is", "located", "is located", located.group(2)),
                      "location",
                      statement.weight()));
    }
    Matcher water = BY_WATER.matcher(statement.text());
    if (water.find() && water.group(2).matches(".*\\b(?:Sea|Ocean)\\b.*")) {
      String kind = water.group(2).contains("Sea") ? "sea" : "ocean";
      statement
          .meant("It", "is")
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      "water beside it",
                      Map.of(),
                      Value.Name.of("the " + water.group(2), kind),
                      new Predicate.Clause("is", "located", "is located", water.group(1)),
                      "location",
                      statement.weight()));
    }
    Matcher line = ON_LINE.matcher(statement.text());
    if (line.find()) {
      statement.add(
          line.group(1),
          "railway line",
          Map.of(),
          Value.Name.of("the " + line.group(2), "line"),
          new Predicate.Clause("is", "located", "is located", "on"),
          "location",
          statement.weight());
    }
    Matcher grown = NATIVE.matcher(statement.text());
    if (grown.find()
        && !Phrases.doubtful(grown.group())
        && (CONTINENTS.contains(grown.group(3)) || Countries.known(grown.group(3)))) {
      String land = grown.group(3);
      boolean continent = CONTINENTS.contains(land);
      statement
          .meant(grown.group(1), "is")
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      "native range",
                      Map.of(),
                      new Value.Name(
                          land,
                          grown.group(2).isEmpty() ? List.of() : List.of(grown.group(2) + land),
                          continent ? "continent" : "country"),
                      new Predicate.Clause("is", "native", "is native", "to"),
                      "native",
                      statement.weight()));
    }
    Matcher belongs = BELONGS.matcher(statement.text());
    if (belongs.find() && !Phrases.doubtful(belongs.group())) {
      statement
          .meant(belongs.group(1), "is")
          .ifPresent(
              who ->
                  statement.add(
                      who,
                      belongs.group(2),
                      Map.of(),
                      Value.Name.of(belongs.group(3), belongs.group(2)),
                      new Predicate.Clause("does", "belong", "belongs", "to"),
                      "taxon",
                      statement.weight()));
    }
    birthplace(statement);
    Matcher born = BORN_IN.matcher(statement.plain());
    boolean told = born.find();
    if (!told) {
      born = WAS_BORN_IN.matcher(statement.plain());
      told = statement.subject().person() && born.find();
    }
    Optional<Discourse.Meant> child =
        told ? statement.meant(born.group(1), "was born in") : Optional.empty();
    // "St" of "St. James's Palace"
    if (child.isPresent() && born.group(2).length() > 2) {
      statement.add(
          child.get(),
          "birthplace",
          Map.of(),
          within(statement.text(), born.group(2)),
          new Predicate.Clause("was", "born", "was born", "in"),
          "birthplace",
          statement.weight());
    }
  }

  private static void birthplace(Statement statement) {
    Matcher of = BIRTHPLACE_OF.matcher(statement.text());
    if (of.find() && Phrases.proper(of.group(1)) && !Phrases.doubtful(statement.text())) {
      statement.add(
          of.group(2),
          "birthplace",
          Map.of(),
          Value.Name.of(of.group(1), "place"),
          new Predicate.Clause("was", "born", "was born", "in"),
          "birthplace",
          statement.weight());
    }
  }

  /** A place with what the sentence says it lies in. */
  private static Value.Name within(String text, String place) {
    Matcher told =
        Pattern.compile(
                Pattern.quote(place) + ", " + Phrases.PROPER + "(?:, " + Phrases.PROPER + ")?")
            .matcher(text);
    return Places.name((told.find() ? told.group() : place).split(", "));
  }

  private static String kind(String place) {
    String head = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return switch (head) {
      case "mountains", "range" -> "mountain range";
      case "islands" -> "island group";
      default -> head;
    };
  }
}
