package io.quarry.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heights, populations and counts in sentences. */
final class Figures {

  private static final Pattern HIGH =
      Pattern.compile(
          "("
              + Phrases.PROPER
              + "), (?:which is |at )("
              + Numbers.NUMBER
              + ") (m|metres|meters|km|feet|ft)\\b(?: (high|tall|long|deep|wide|above sea level))?(?=[,. ])(?! in (?:length|width|diameter|depth|circumference))");
  private static final Pattern CENSUS =
      Pattern.compile(
          "^(?:At|In|As of) the ("
              + Dates.YEAR
              + ") [Cc]ensus, (its|the \\p{Ll}+'s) population was ("
              + Numbers.NUMBER
              + ")\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^The (?:("
              + Dates.YEAR
              + ") census|census of ("
              + Dates.YEAR
              + ")) counted ("
              + Numbers.NUMBER
              + ") (?:inhabitants|people|residents) in (.{2,50}?)\\.");
  private static final Pattern POPULATION =
      Pattern.compile(
          "^(.{2,60}?) (?:has|had) a (?:total )?population of ("
              + Numbers.NUMBER
              + ")(?: residents| inhabitants| people)?,? (?:as of|in|at the) (?:"
              + Dates.MONTH
              + " )?("
              + Dates.YEAR
              + ")\\b");
  private static final Pattern HAS =
      Pattern.compile(
          "^(.{2,60}?) (?:has|comprises|consists of|is divided into) (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
              + "(['\u2018]?(?:[\\p{Ll}-]+ |"
              + Phrases.CAP
              + " ){0,2}[\\p{L}-]+s['\u2019]?)(?=[,.:;]| and (?:is|has|was)\\b| as its\\b)");

  private static final Pattern MEASURES =
      Pattern.compile(
          "^(.{2,60}?) (?:has|covers) an? (?:total |surface )?(area|diameter|radius|length|height|depth|elevation|"
              + "mass|orbital period|surface gravity|wingspan|mean radius|equatorial diameter) of ("
              + Numbers.NUMBER
              + ") (km2|km\u00B2|square kilometres|square kilometers|square miles|km|kilometres|kilometers|metres|meters|m|miles|feet|ft|m/s2|days|years|hours|kg)(?=[,.;]| and\\b)");

  private static final Pattern TALL =
      Pattern.compile(
          "^(.{2,60}?) (?:is|stands|rises|measures) ("
              + Numbers.NUMBER
              + ") (km|kilometres|kilometers|metres|meters|m|miles|feet|ft) (?:(high|tall|long|deep|wide)|in (length|height|depth|width|diameter))(?=[,.;]| (?:and|with|above)\\b)");

  private Figures() {}

  static void read(Statement statement) {
    height(statement);
    tall(statement);
    apposed(statement);
    measure(statement);
    population(statement);
    count(statement);
  }

  private static void height(Statement statement) {
    Matcher high = HIGH.matcher(statement.text());
    // "Peak A in the B Mountains, at 852 m" tells of the first name, not of the last.
    if (!high.find()
        || statement
            .text()
            .substring(0, high.start())
            .matches(".*\\b(?:in|of|near|on|from|between|at|to|by|above|below)(?: the)? ?$")
        || Phrases.doubtful(high.group())
        // A length, or a depth.
        || high.group(4) == null && high.group(3).matches("km|kilomet(?:re|er)s|miles")
        || statement.text().startsWith(" below", high.end())
        || !Character.isUpperCase(high.group(1).codePointAt(high.group(1).lastIndexOf(' ') + 1))
        || !Phrases.proper(high.group(1))) {
      return;
    }
    String unit =
        switch (high.group(3)) {
          case "metres", "meters" -> "m";
          case "feet" -> "ft";
          default -> high.group(3);
        };
    String noun =
        switch (high.group(4) == null ? "" : high.group(4)) {
          case "long" -> "length";
          case "deep" -> "depth";
          case "wide" -> "width";
          default -> statement.text().contains("lowest") ? "elevation" : "height";
        };
    Optional<BigDecimal> number = Numbers.read(high.group(2));
    number.ifPresent(
        n ->
            statement.add(
                statement.subject().named(high.group(1))
                    ? statement.subject().name()
                    : Phrases.midSentence(high.group(1)),
                noun,
                Map.of(),
                new Value.Quantity(n, unit, false),
                new Predicate.Attribute(noun, false),
                "measure",
                statement.weight()));
  }

  /** What takes "the" even where its writer forgot it. */
  private static final Pattern ROAD =
      Pattern.compile("\\p{Lu}.* (?:Motorway|Highway|Expressway|Canal|Tunnel|Railway)");

  /** "The Moon is a body with a diameter of 3,474 km". */
  private static final Pattern WITH =
      Pattern.compile(
          "^(.{2,60}?) (?:is|was) ((?:an?|the|\\p{Lu}\\p{L}+['\u2019]s) [^.;]{3,120}?),? with an? (?:total |mean |average )?(area|diameter|radius|length|height|depth|wingspan) of ("
              + Numbers.NUMBER
              + ") (km2|km\u00B2|square kilometres|square kilometers|square miles|km|kilometres|kilometers|metres|meters|m|miles|feet|ft)(?=[,.;]| and\\b)");

  /** The last name before "with" would be what is measured. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\b(?:of|in|on|near|from) (?:the )?\\p{Lu}[^,]*$|\\p{Lu}\\p{L}+, an?\\b[^,]*$");

  private static void apposed(Statement statement) {
    Matcher with = WITH.matcher(statement.text());
    if (!statement.lead()
        || !with.find()
        || Phrases.doubtful(with.group())
        || OF_ANOTHER.matcher(with.group(2)).find()
        || !statement.subject().named(with.group(1))) {
      return;
    }
    Numbers.read(with.group(4))
        .ifPresent(
            number ->
                statement.add(
                    statement.subject().name(),
                    with.group(3),
                    Map.of(),
                    new Value.Quantity(number, unit(with.group(5)), false),
                    new Predicate.Attribute(with.group(3), false),
                    "measure",
                    4));
  }

  /** "Norvik Tower stands 120 metres tall". */
  private static void tall(Statement statement) {
    Matcher tall = TALL.matcher(statement.plain());
    if (!tall.find() || Phrases.doubtful(tall.group())) {
      return;
    }
    String noun =
        tall.group(4) == null
            ? tall.group(5)
            : switch (tall.group(4)) {
              case "long" -> "length";
              case "deep" -> "depth";
              case "wide" -> "width";
              default -> "height";
            };
    Optional<Discourse.Meant> who =
        statement
            .meant(tall.group(1), "is")
            .map(meant -> new Discourse.Meant(articled(meant.name()), meant.because()));
    Optional<BigDecimal> number = Numbers.read(tall.group(2));
    if (who.isPresent() && number.isPresent()) {
      statement.add(
          who.get(),
          noun,
          Map.of(),
          new Value.Quantity(number.get(), unit(tall.group(3)), false),
          new Predicate.Attribute(noun, false),
          "measure",
          statement.weight());
    }
  }

  private static String articled(String name) {
    return ROAD.matcher(name).matches() ? "the " + name : name;
  }

  private static String unit(String told) {
    return switch (told) {
      case "km2", "square kilometres", "square kilometers" -> "km\u00B2";
      case "kilometres", "kilometers" -> "km";
      case "metres", "meters" -> "m";
      case "feet" -> "ft";
      case "m/s2" -> "m/s\u00B2";
      default -> told;
    };
  }

  private static void measure(Statement statement) {
    Matcher measures = MEASURES.matcher(statement.plain());
    if (!measures.find() || Phrases.doubtful(measures.group())) {
      return;
    }
    String unit = unit(measures.group(4));
    Optional<Discourse.Meant> who = statement.meant(measures.group(1), "has");
    Optional<BigDecimal> number = Numbers.read(measures.group(3));
    if (who.isPresent() && number.isPresent()) {
      statement.add(
          who.get(),
          measures.group(2),
          Map.of(),
          new Value.Quantity(number.get(), unit, false),
          new Predicate.Attribute(measures.group(2), false),
          "measure",
          statement.weight());
    }
  }

  private static void population(Statement statement) {
    Subject subject = statement.subject();
    Matcher census = CENSUS.matcher(statement.text());
    if (census.find()
        && (census.group(2).equals("its") || subject.anaphor(census.group(2).replace("'s", "")))) {
      population(
          statement,
          new Discourse.Meant(subject.name(), Optional.empty()),
          census.group(1),
          census.group(3));
    }
    Matcher counted = COUNTED.matcher(statement.text());
    if (counted.find() && subject.named(counted.group(4))) {
      population(
          statement,
          new Discourse.Meant(subject.name(), Optional.empty()),
          counted.group(1) == null ? counted.group(2) : counted.group(1),
          counted.group(3));
    }
    Matcher population = POPULATION.matcher(statement.plain());
    if (population.find() && !Phrases.doubtful(population.group())) {
      statement
          .meant(population.group(1), "has")
          .ifPresent(who -> population(statement, who, population.group(3), population.group(2)));
    }
  }

  private static void population(
      Statement statement, Discourse.Meant who, String year, String number) {
    Numbers.read(number)
        .ifPresent(
            n ->
                statement.add(
                    who,
                    "population",
                    Map.of("year", year),
                    new Value.Quantity(n, "", true),
                    new Predicate.Attribute("population", true),
                    "population",
                    4));
  }

  private static final Pattern ELSEWHERE = Pattern.compile("\\b[Ii]n \\p{Lu}\\p{L}+");

  private static void count(Statement statement) {
    Matcher has = HAS.matcher(statement.plain());
    if (!has.find() || Phrases.doubtful(has.group())) {
      return;
    }
    OptionalInt count = Numbers.count(has.group(2));
    Optional<Discourse.Meant> who = statement.meant(has.group(1), "has");
    String things = has.group(3);
    boolean telling =
        who.isPresent()
            && (statement.subject().named(who.get().name())
                || who.get().name().matches(".*\\p{Lu}.* \\p{Lu}.*"));
    if (telling
        && count.isPresent()
        && count.getAsInt() > 1
        // "The bank is the largest in Westland and has five branches" there.
        && (statement.subject().place()
            || !ELSEWHERE
                .matcher(
                    statement
                        .text()
                        .substring(0, statement.text().indexOf(" " + has.group(2) + " ") + 1))
                .find())
        // "The book has two novels" tells of a series.
        && !who.get().name().matches("the (?:book|film|album|novel|song) .*")
        // "The Senate has 36 members" does not say of which country.
        && (statement.subject().named(who.get().name()) || !things.matches("members|seats"))
        && Worth.counting(things)
        && !things.matches(".*\\b(?:parts|main|types|kinds|elements|components)\\b.*")) {
      statement.add(
          who.get(),
          "number of " + things,
          Map.of(),
          new Value.Quantity(BigDecimal.valueOf(count.getAsInt()), "", true),
          new Predicate.Clause("does", things, "has", ""),
          "count",
          statement.weight() - 1);
    }
  }
}
