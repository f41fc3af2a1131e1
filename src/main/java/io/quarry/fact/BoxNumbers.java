package io.quarry.fact;

import io.quarry.document.Block.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers in the fields of an infobox: measures, counts, and figures of a year. */
final class BoxNumbers {

  private static final Pattern SCALED =
      Pattern.compile("(" + Numbers.NUMBER + ") (million|billion|trillion)");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "("
              + Numbers.NUMBER
              + ") ?(km\u00B2|km|m|cm|mm|kg|g|lb|tonnes|miles|ft|nautical miles|degrees|days|hours|minutes|years|\u00B0C|%)");
  private static final Pattern YEAR = Pattern.compile("\\b(" + Dates.YEAR + ")\\b");

  /** Fields of other families that can be asked: plain words, and no matter of layout. */
  private static final Pattern LABEL = Pattern.compile("\\p{Ll}{4,}(?:_\\p{Ll}{4,}){0,2}");

  private static final Pattern LAYOUT =
      Pattern.compile(
          ".*(?:image|width|height_px|size|caption|zoom|logo|frame|rank|offset|code|style|color|colour|"
              + "latitude|longitude|year|page|volume|issue|number|population|website|label|note|footnote|budget|gross|"
              + "revenue|income|assets|profit|employees|price|cost|attendance|score|caps|goals|wins|losses).*");

  /** Last words of fields that say by themselves what is measured. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:.*[_ ])?(?:length|height|depth|diameter|radius|circumference|mass|weight|area|volume|density|speed"
              + "|velocity|elevation|temperature|pressure|period|distance|thickness|wingspan|span|range"
              + "|power|gravity|duration|gauge|point|clearance|wheelbase"
              + "|discharge|prominence|tilt|lifespan)");

  /** Fields that a reader knows by another name. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "vehicle_range", "range", "roof", "roof_height", "architectural", "architectural_height");

  private final Box box;

  BoxNumbers(Box box) {
    this.box = box;
  }

  private static final Pattern ESTIMATED =
      Pattern.compile(
          "("
              + Numbers.NUMBER
              + ") \\((?:\\p{Lu}\\p{Ll}+ )?("
              + Dates.YEAR
              + ")( est\\.| estimate)?(?: census)?\\)");

  /** A population with its year beside it: "9,290 (July 2016 est.)", "45,120 (2011)". */
  void estimated(Field field) {
    Matcher estimated = ESTIMATED.matcher(field.value().text().strip());
    if (estimated.matches()) {
      Numbers.read(estimated.group(1))
          .ifPresent(
              n ->
                  box.add(
                      "population",
                      Map.of("year", estimated.group(2)),
                      new Value.Quantity(n, "", true),
                      new Predicate.Attribute(
                          estimated.group(3) == null ? "population" : "estimated population", true),
                      "field",
                      List.of(field.span()),
                      5));
    }
  }

  /** "Population (2019)" and below it "Total", as web pages show them. */
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "population_(?!.*(?:density|rank|urban|metro|rural))(?:\\p{L}+_|\\d{1,2}_){0,3}(1[5-9]\\d\\d|20\\d\\d)((?:_(?:census|estimate|est))?)(?:_(?:total|city|town|municipality))?");

  /** Whether a field is a population whose year stands in the label. */
  static boolean ofYear(String key) {
    return OF_YEAR.matcher(key).matches();
  }

  /** A population with the year of its label. */
  void ofYear(Field field, String key) {
    String year = OF_YEAR.matcher(key).replaceFirst("$1");
    number(field.value().text().replaceFirst("(?<=\\d)\\s+.*", ""), "", true)
        .filter(amount -> amount.number().scale() <= 0)
        .ifPresent(
            amount ->
                box.add(
                    "population",
                    Map.of("year", year),
                    amount,
                    new Predicate.Attribute(
                        key.contains("_est") ? "estimated population" : "population", true),
                    "field",
                    List.of(field.span()),
                    5));
  }

  /** A figure that changes, with the year of another field. */
  void yearly(Field field, BoxFields.Yearly known) {
    Optional<Field> yearField =
        known.years().stream().flatMap(k -> box.field(k).stream()).findFirst();
    Optional<Value.Quantity> amount = number(field.value().text(), known.unit(), known.counted());
    if (amount.isEmpty() || yearField.isEmpty()) {
      return;
    }
    // Nobody needs to know 575.21 people per km\u00B2.
    if (known.unit().startsWith("people per") && amount.get().number().scale() > 0) {
      return;
    }
    Matcher year = YEAR.matcher(yearField.get().value().text());
    // Beside the years of a census and of an estimate nobody can tell of which it is.
    boolean ofAnother =
        !yearField.get().key().endsWith("as_of")
            && known.years().stream()
                .flatMap(k -> box.field(k).stream())
                .anyMatch(f -> !f.value().text().equals(yearField.get().value().text()));
    if (ofAnother || !year.find()) {
      return;
    }
    boolean estimate = yearField.get().value().text().toLowerCase(Locale.ROOT).contains("estimate");
    String noun =
        estimate && !known.noun().startsWith("estimated")
            ? "estimated " + known.noun()
            : known.noun();
    box.add(
        known.noun(),
        Map.of("year", year.group(1)),
        amount.get(),
        new Predicate.Attribute(noun, true),
        "field",
        List.of(field.span(), yearField.get().span()),
        5);
  }

  private static Optional<Value.Quantity> number(String value, String unit, boolean counted) {
    // "1,250 km² (480 sq mi)" says it twice.
    String first =
        value
            .split("\n")[0]
            .replaceFirst("\\s*\\([^()]*\\)$", "")
            .replaceFirst("(?<=\\d) ?(?:sq km|km2)$", " km\u00B2")
            .strip();
    Matcher scaled = SCALED.matcher(first);
    if (scaled.matches()) {
      String of = unit.isEmpty() ? scaled.group(2) : scaled.group(2) + " " + unit;
      return Numbers.measured(scaled.group(1)).map(n -> new Value.Quantity(n, of, false));
    }
    Matcher measured = WITH_UNIT.matcher(first);
    if (measured.matches() && (unit.isEmpty() || unit.equals(measured.group(2)))) {
      return Numbers.measured(measured.group(1))
          .filter(n -> n.signum() != 0)
          .map(n -> new Value.Quantity(n, measured.group(2), false));
    }
    return Numbers.measured(first)
        .filter(n -> n.signum() != 0)
        .map(n -> new Value.Quantity(n, unit, counted && n.scale() <= 0));
  }

  /** How many died in a disaster; where that is estimated, the figure says too much. */
  void deaths(Field field) {
    Optional<BigDecimal> dead = Numbers.read(field.value().text().strip());
    if (dead.isPresent() && !box.subject().person() && !box.subject().place()) {
      box.add(
          "death toll",
          new Value.Quantity(dead.get(), "", true),
          new Predicate.Attribute("death toll", true),
          List.of(field.span()),
          5);
    }
  }

  private static final BigDecimal TALL = BigDecimal.valueOf(20);

  /** How many things its subject has. */
  void counted(Field field, BoxFields.Counted known) {
    Numbers.read(field.value().text().split("[\n(]")[0].strip())
        .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.ONE) > 0)
        // Only of a tall house anybody counts the floors.
        .filter(n -> !known.things().equals("floors") || n.compareTo(TALL) >= 0)
        .ifPresent(
            n ->
                box.add(
                    "number of " + known.things(),
                    new Value.Quantity(n, "", true),
                    new Predicate.Clause(
                        known.past() ? "did" : "does",
                        known.things(),
                        known.past() ? "had" : "has",
                        ""),
                    List.of(field.span()),
                    known.prominence()));
  }

  /** A number whose field says what it measures. */
  void figure(Field field, BoxFields.Measured known) {
    // A club's box gives the capacity of its ground.
    boolean groundsOwn =
        known.noun().equals("capacity")
            && Stream.of("ground", "stadium", "arena").anyMatch(key -> box.field(key).isPresent());
    // An island's one figure is that of its highest point.
    boolean settlement =
        box.name().matches(".*\\b(?:settlement|commune|municipality|city|town|village|place)\\b.*");
    boolean top =
        known.noun().equals("elevation")
            && (box.name().contains("island") || box.field("highest").isPresent());
    number(field.value().text(), known.unit(), known.counted())
        .filter(q -> !groundsOwn && !(known.noun().endsWith("elevation") && settlement))
        // Of 0.5 square kilometres nothing is worth knowing.
        .filter(q -> !q.unit().equals("km\u00B2") || q.number().compareTo(BigDecimal.ONE) >= 0)
        .ifPresent(
            q ->
                box.attribute(
                    field, top ? "highest " + known.noun() : known.noun(), q, known.prominence()));
  }

  /** The depth in the box of a lake is the average, as the greatest has a field of its own. */
  private String renamed(String key) {
    boolean lake = box.name().contains("lake") || box.name().contains("body of water");
    return key.equals("depth") && lake ? "average_depth" : RENAMED.getOrDefault(key, key);
  }

  private static final Pattern MASS_OF_A_FLIGHT =
      Pattern.compile("(?:launch|landing|dry|lift_?off)[_ ]mass");

  /** Nobody learns how high a bus is. */
  private static final Pattern VEHICLE =
      Pattern.compile("\\b(?:bus|automobile|motorcycle|tram|train|locomotive|camera|phone)\\b");

  /** How high a river's source lies, or how much it carries somewhere. */
  private static final Pattern END_OF_RIVER = Pattern.compile("(?:source|mouth|discharge)[_ ].*");

  /** A field of any family whose name is plain words and whose value is a number with its unit. */
  void measured(Field field, String key) {
    String value = field.value().text().replaceFirst("\\s*\\([^()]*\\)\\s*$", "").strip();
    // A body's measures are nothing to ask of a person.
    if (box.subject().person()
        || VEHICLE.matcher(box.name()).find()
        || END_OF_RIVER.matcher(key).matches()
        || MASS_OF_A_FLIGHT.matcher(key).matches()
        // How long a spacecraft took around a body, it changed on its way.
        || key.startsWith("orbit") && box.name().contains("spaceflight")
        || !LABEL.matcher(key).matches()
        || !MEASURE.matcher(RENAMED.getOrDefault(key, key)).matches()
        || LAYOUT.matcher(key).matches()
        || !WITH_UNIT.matcher(value).matches()) {
      return;
    }
    number(value, "", false)
        .ifPresent(
            q ->
                box.attribute(
                    field,
                    renamed(key)
                        .replace('_', ' ')
                        .replaceFirst("^(.*point) elevation$", "elevation of the $1")
                        .replaceFirst("^orbit ", "orbital ")
                        .replaceFirst("^ship ", ""),
                    q,
                    3));
  }
}
