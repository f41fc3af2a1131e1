package io.quarry.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates that write a value: a measure with its unit, a date, a fraction, a ship. */
final class TemplateValues {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("km2", "km\u00B2"),
          Map.entry("sqkm", "km\u00B2"),
          Map.entry("m2", "m\u00B2"),
          Map.entry("sqmi", "sq mi"),
          Map.entry("mi2", "sq mi"),
          Map.entry("sqft", "sq ft"),
          Map.entry("ft2", "sq ft"),
          Map.entry("m3", "m\u00B3"),
          Map.entry("km3", "km\u00B3"),
          Map.entry("C", "\u00B0C"),
          Map.entry("F", "\u00B0F"),
          Map.entry("\u00B0C", "\u00B0C"),
          Map.entry("km/h", "km/h"),
          Map.entry("kph", "km/h"),
          Map.entry("mph", "mph"),
          Map.entry("in", "inches"),
          Map.entry("ft", "ft"),
          Map.entry("lb", "lb"),
          Map.entry("lbs", "lb"),
          Map.entry("nmi", "nautical miles"),
          Map.entry("mi", "miles"),
          Map.entry("LT", "long tons"),
          Map.entry("ST", "short tons"),
          Map.entry("t", "tonnes"),
          Map.entry("metre", "m"),
          Map.entry("m/s", "m/s"),
          Map.entry("PD/sqkm", "people per km\u00B2"),
          Map.entry("/km2", "per km\u00B2"),
          Map.entry("m3/s", "m\u00B3/s"),
          Map.entry("acre", "acres"));

  private static final Map<String, String> RANGES =
      Map.of(
          "-",
          "\u2013",
          "to",
          " to ",
          "and",
          " and ",
          "and(-)",
          " and ",
          "to(-)",
          " to ",
          "\u2013",
          "\u2013",
          "or",
          " or ",
          "x",
          " \u00D7 ",
          "by",
          " \u00D7 ");

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(birth|death|start|end|release|film|launch|opening)[ -]?(date|year)( and (age|years))?2?|"
              + "bda|dda|birth-date and age|birth date and age2|dob|birth-date|death-date|birth-year|"
              + "death-date and age|date");

  /** Ships: prefix is the template's name, name and pennant are parameters. */
  private static final Set<String> SHIPS = Set.of("uss", "hms", "ss", "rms", "hmas", "hmcs", "mv");

  private final WikitextRenderer renderer;

  TemplateValues(WikitextRenderer renderer) {
    this.renderer = renderer;
  }

  /** What the call writes; empty where it is no value. */
  Optional<String> of(TemplateCall call) {
    String name = call.name();
    if (SHIPS.contains(name)) {
      return Optional.of(ship(name, texts(call)));
    }
    return switch (name) {
      case "convert", "cvt", "cv" -> Optional.of(converted(call));
      case "val" -> Optional.of(measured(call));
      case "as of", "asof" -> Optional.of(asOf(call));
      case "circa", "c." -> Optional.of("c. " + String.join("\u2013c. ", texts(call)));
      case "frac", "sfrac" -> Optional.of(fraction(texts(call)));
      default -> DATE_NAME.matcher(name).matches() ? Optional.of(dated(call)) : Optional.empty();
    };
  }

  private static String ship(String prefix, List<String> given) {
    return prefix.toUpperCase(Locale.ROOT) + (given.isEmpty() ? "" : " " + given.get(0));
  }

  private List<String> texts(TemplateCall call) {
    return renderer.values(call).stream().map(Passage::text).toList();
  }

  private String converted(TemplateCall call) {
    List<String> given = texts(call);
    if (given.size() < 2) {
      return String.valueOf(Passage.LOST);
    }
    if (given.size() >= 4 && RANGES.containsKey(given.get(1))) {
      String joint = RANGES.get(given.get(1));
      return grouped(given.get(0)) + joint + grouped(given.get(2)) + " " + unit(given.get(3));
    }
    if (given.size() >= 4
        && given.get(2).matches("[\\d.,]+")
        && given.get(3).matches("in|oz|lb|ft")) {
      return given.get(0)
          + " "
          + unit(given.get(1))
          + " "
          + given.get(2)
          + " "
          + unit(given.get(3));
    }
    String unit = unit(given.get(1));
    return grouped(given.get(0))
        + " "
        + (given.get(0).equals("1") ? SINGULAR.getOrDefault(unit, unit) : unit);
  }

  private static final Map<String, String> SINGULAR =
      Map.of(
          "miles", "mile",
          "inches", "inch",
          "acres", "acre",
          "nautical miles", "nautical mile",
          "tonnes", "tonne",
          "long tons", "long ton",
          "short tons", "short ton");

  private static final Pattern LONG = Pattern.compile("(\\d{5,})(\\.\\d+)?");

  /** "214,000" for "214000", as the template shows it. */
  private static String grouped(String number) {
    Matcher written = LONG.matcher(number);
    return written.matches()
        ? String.format(Locale.ROOT, "%,d", new BigInteger(written.group(1)))
            + (written.group(2) == null ? "" : written.group(2))
        : number;
  }

  private static String unit(String code) {
    return UNITS.getOrDefault(code, code);
  }

  private String measured(TemplateCall call) {
    List<String> given = texts(call);
    if (given.isEmpty() || call.named("e") != null) {
      return String.valueOf(Passage.LOST);
    }
    TemplateCall.Parameter unit = call.named("u") != null ? call.named("u") : call.named("ul");
    return given.get(0) + (unit == null ? "" : " " + unit(renderer.plain(unit.from(), unit.to())));
  }

  private String dated(TemplateCall call) {
    List<String> given = texts(call);
    if (given.isEmpty()) {
      return String.valueOf(Passage.LOST);
    }
    if (!given.get(0).matches("\\d{1,4}")) {
      return given.get(0);
    }
    // A film's festivals and countries each have their own date: no one of them is its date.
    List<String> years = given.stream().filter(part -> part.matches("\\d{4}")).toList();
    if (call.name().startsWith("film") && years.size() > 1) {
      return String.join(", ", years);
    }
    int month =
        given.size() > 1 && given.get(1).matches("\\d{1,2}") ? Integer.parseInt(given.get(1)) : 0;
    if (call.name().contains("year") || month < 1 || month > 12) {
      return given.get(0);
    }
    boolean day = given.size() > 2 && given.get(2).matches("\\d{1,2}");
    return (day ? Integer.parseInt(given.get(2)) + " " : "")
        + Months.NAMES.get(month - 1)
        + " "
        + given.get(0);
  }

  private String asOf(TemplateCall call) {
    List<String> given = texts(call);
    boolean lower = call.named("lc") != null;
    if (given.isEmpty()) {
      return String.valueOf(Passage.LOST);
    }
    int month =
        given.size() > 1 && given.get(1).matches("\\d{1,2}") ? Integer.parseInt(given.get(1)) : 0;
    return (lower ? "as of " : "As of ")
        + (month >= 1 && month <= 12 ? Months.NAMES.get(month - 1) + " " : "")
        + given.get(0);
  }

  private static String fraction(List<String> given) {
    return switch (given.size()) {
      case 1 -> "1/" + given.get(0);
      case 2 -> given.get(0) + "/" + given.get(1);
      case 3 -> given.get(0) + " " + given.get(1) + "/" + given.get(2);
      default -> String.valueOf(Passage.LOST);
    };
  }
}
