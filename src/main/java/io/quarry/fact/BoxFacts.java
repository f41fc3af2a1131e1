package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Block.Field;
import io.quarry.document.Block.FieldBox;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of infoboxes of every family. */
final class BoxFacts {

  /**
   * A field that is told with a noun.
   *
   * @param noun what the value is of its subject
   * @param kind class of a name; empty where names of this field have none
   * @param prominence see {@link Fact}
   */
  private record Known(String noun, String kind, int prominence) {}

  private static final Map<String, Known> NAMES =
      Map.ofEntries(
          Map.entry("capital", new Known("capital", "city", 5)),
          Map.entry("largest_city", new Known("largest city", "city", 4)),
          Map.entry("currency", new Known("currency", "currency", 4)),
          Map.entry("national_motto", new Known("national motto", "", 3)),
          Map.entry("motto", new Known("motto", "", 3)),
          Map.entry("national_anthem", new Known("national anthem", "", 3)),
          Map.entry("anthem", new Known("anthem", "", 3)),
          Map.entry("nickname", new Known("nickname", "", 4)),
          Map.entry("nicknames", new Known("nickname", "", 4)),
          Map.entry("demonym", new Known("demonym", "", 3)),
          Map.entry("population_demonym", new Known("demonym", "", 3)),
          Map.entry("legislature", new Known("legislature", "", 3)),
          Map.entry("cctld", new Known("internet top-level domain", "", 2)),
          Map.entry("calling_code", new Known("international calling code", "", 2)),
          Map.entry("currency_code", new Known("currency code", "", 2)),
          Map.entry("highest_point", new Known("highest point", "", 3)),
          Map.entry("launch_rocket", new Known("launch vehicle", "", 3)),
          Map.entry("launch_site", new Known("launch site", "", 3)),
          Map.entry("author", new Known("author", "person", 5)),
          Map.entry("director", new Known("director", "person", 5)),
          Map.entry("composer", new Known("composer", "person", 4)),
          Map.entry("architect", new Known("architect", "person", 4)),
          Map.entry("discoverer", new Known("discoverer", "person", 4)),
          Map.entry("publisher", new Known("publisher", "", 2)),
          Map.entry("official_language", new Known("official language", "language", 4)),
          Map.entry("government", new Known("form of government", "", 3)),
          Map.entry("continent", new Known("continent", "continent", 4)),
          Map.entry("symbol", new Known("chemical symbol", "", 4)),
          Map.entry("basin_countries", new Known("basin country", "country", 3)));

  /** A number's noun and unit. */
  private record Measured(String noun, String unit, boolean counted, int prominence) {}

  private static final Map<String, Measured> NUMBERS =
      Map.ofEntries(
          Map.entry("area_total_km2", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area_total", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area_land", new Measured("land area", "km\u00B2", false, 3)),
          Map.entry("area_water", new Measured("water area", "km\u00B2", false, 2)),
          Map.entry("area_km2", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area_land_km2", new Measured("land area", "km\u00B2", false, 3)),
          Map.entry("area_water_km2", new Measured("water area", "km\u00B2", false, 2)),
          Map.entry("elevation_m", new Measured("elevation", "m", false, 3)),
          Map.entry("elevation_max_m", new Measured("highest elevation", "m", false, 3)),
          Map.entry("elevation_min_m", new Measured("lowest elevation", "m", false, 2)),
          Map.entry("length_km", new Measured("length", "km", false, 4)),
          Map.entry("height_m", new Measured("height", "m", false, 4)),
          Map.entry("capacity", new Measured("capacity", "", true, 3)),
          Map.entry("students", new Measured("number of students", "", true, 3)));

  private static final Map<String, String> TAXA =
      Map.of("genus", "genus", "ordo", "order", "familia", "family", "classis", "class");

  /** Numbers of things: asked as "How many ... does it have". */
  private record Counted(String things, boolean past, int prominence) {}

  private static final Map<String, Counted> COUNTS =
      Map.of(
          "crew_size", new Counted("crew members", true, 3),
          "floor_count", new Counted("floors", false, 3),
          "floors", new Counted("floors", false, 3),
          "pages", new Counted("pages", false, 2),
          "seats", new Counted("seats", false, 2));

  /** Figures that change: noun, and the field that holds their year. */
  private record Yearly(String noun, String unit, boolean counted, List<String> years) {}

  private static final Map<String, Yearly> YEARLY =
      Map.ofEntries(
          Map.entry(
              "population_total", new Yearly("population", "", true, List.of("population_as_of"))),
          Map.entry(
              "population_census",
              new Yearly("population", "", true, List.of("population_census_year"))),
          Map.entry(
              "population_estimate",
              new Yearly("estimated population", "", true, List.of("population_estimate_year"))),
          Map.entry(
              "population_urban",
              new Yearly(
                  "urban population",
                  "",
                  true,
                  List.of("population_urban_as_of", "population_as_of"))),
          Map.entry(
              "population_metro",
              new Yearly(
                  "metropolitan population",
                  "",
                  true,
                  List.of("population_metro_as_of", "population_as_of"))),
          Map.entry(
              "population_density_km2",
              new Yearly(
                  "population density",
                  "people per km\u00B2",
                  false,
                  List.of(
                      "population_as_of", "population_estimate_year", "population_census_year"))),
          Map.entry(
              "gdp_nominal", new Yearly("nominal GDP", "", false, List.of("gdp_nominal_year"))),
          Map.entry(
              "gdp_ppp",
              new Yearly("GDP at purchasing power parity", "", false, List.of("gdp_ppp_year"))),
          Map.entry("hdi", new Yearly("Human Development Index", "", false, List.of("hdi_year"))));

  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          Map.entry("founded", "founded"),
          Map.entry("established", "established"),
          Map.entry("incorporated", "incorporated"),
          Map.entry("settled", "settled"),
          Map.entry("created", "created"),
          Map.entry("built", "built"),
          Map.entry("opened", "opened"),
          Map.entry("completed", "completed"),
          Map.entry("inaugurated", "inaugurated"),
          Map.entry("formed", "formed"),
          Map.entry("dissolved", "dissolved"),
          Map.entry("abolished", "abolished"),
          Map.entry("chartered", "chartered"));

  private static final Pattern SUBDIVISION = Pattern.compile("subdivision_type(\\d*)");
  private static final Pattern TRANSLITERATION = Pattern.compile("translit_lang(\\d+)_type(\\d*)");
  private static final Pattern ESTABLISHED = Pattern.compile("established_(?:title|event)(\\d*)");
  private static final Pattern SCALED =
      Pattern.compile("(" + Numbers.NUMBER + ") (million|billion|trillion)");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "("
              + Numbers.NUMBER
              + ") ?(km\u00B2|km|m|cm|mm|kg|g|lb|tonnes|miles|ft|nautical miles|degrees|days|hours|minutes|years|\u00B0C|%)");
  private static final Set<String> ADMINISTRATIVE =
      Set.of(
          "country",
          "province",
          "region",
          "state",
          "county",
          "district",
          "territory",
          "prefecture",
          "department",
          "municipality",
          "canton",
          "rural district",
          "governorate",
          "oblast",
          "republic",
          "voivodeship",
          "division",
          "island",
          "commune",
          "arrondissement",
          "parish",
          "sovereign state",
          "autonomous region",
          "metropolitan area",
          "federal district");

  private final Subject subject;
  private final Section section;
  private final FieldBox box;
  private final List<Fact> facts = new ArrayList<>();

  private BoxFacts(Subject subject, Section section, FieldBox box) {
    this.subject = subject;
    this.section = section;
    this.box = box;
  }

  static List<Fact> of(Document document, Subject subject) {
    List<Fact> facts = new ArrayList<>();
    boolean described = false;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof FieldBox box && !box.name().startsWith("weather") && !described) {
          facts.addAll(new BoxFacts(subject, section, box).read());
          described = true;
        } else if (block instanceof FieldBox box && box.field("position1").isPresent()) {
          facts.addAll(new BoxFacts(subject, section, box).read());
        }
      }
    }
    return facts;
  }

  private List<Fact> read() {
    for (Field field : box.fields()) {
      if (field.value().incomplete()) {
        continue;
      }
      String key = field.key().replace(' ', '_');
      String value = field.value().text();
      if (YEARLY.containsKey(key)) {
        yearly(field, YEARLY.get(key));
      } else if (NUMBERS.containsKey(key)) {
        Measured known = NUMBERS.get(key);
        number(value, known.unit(), known.counted())
            .ifPresent(q -> attribute(field, known.noun(), Map.of(), q, false, known.prominence()));
      } else if (COUNTS.containsKey(key)) {
        counted(field, COUNTS.get(key));
      } else if (TAXA.containsKey(key)) {
        taxon(field, TAXA.get(key));
      } else if (NAMES.containsKey(key)) {
        named(field, NAMES.get(key));
      } else if (key.endsWith("_date") || key.equals("born") || key.equals("died")) {
        date(field);
      } else if (key.equals("birth_place") || key.equals("death_place")) {
        place(field, key.startsWith("birth"));
      } else if (POSITION.matcher(key).matches()) {
        position(field);
      } else {
        paired(field);
        measured(field, key);
      }
    }
    return facts;
  }

  private void add(
      Field field,
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      List<Span> evidence,
      int prominence) {
    SortedMap<String, String> sorted = new TreeMap<>(qualifiers);
    facts.add(
        new Fact(
            subject.name(),
            relation,
            sorted,
            value,
            predicate,
            evidence,
            "infobox.field",
            section.title(),
            prominence));
  }

  private void attribute(
      Field field,
      String noun,
      Map<String, String> qualifiers,
      Value value,
      boolean past,
      int prominence) {
    add(
        field,
        noun,
        qualifiers,
        value,
        new Predicate.Attribute(noun, past),
        List.of(field.span()),
        prominence);
  }

  private void yearly(Field field, Yearly known) {
    Optional<Field> yearField =
        known.years().stream().flatMap(k -> box.field(k).stream()).findFirst();
    Optional<Value.Quantity> amount = number(field.value().text(), known.unit(), known.counted());
    if (amount.isEmpty() || yearField.isEmpty()) {
      return;
    }
    Matcher year =
        Pattern.compile("\\b(" + Dates.YEAR + ")\\b").matcher(yearField.get().value().text());
    if (!year.find()) {
      return;
    }
    boolean estimate = yearField.get().value().text().toLowerCase(Locale.ROOT).contains("estimate");
    String noun =
        estimate && !known.noun().startsWith("estimated")
            ? "estimated " + known.noun()
            : known.noun();
    add(
        field,
        known.noun(),
        Map.of("year", year.group(1)),
        amount.get(),
        new Predicate.Attribute(noun, true),
        List.of(field.span(), yearField.get().span()),
        5);
  }

  private static Optional<Value.Quantity> number(String value, String unit, boolean counted) {
    // "1,250 km² (480 sq mi)" says it twice.
    String first = value.split("\n")[0].replaceFirst("\\s*\\([^()]*\\)$", "").strip();
    Matcher scaled = SCALED.matcher(first);
    if (scaled.matches()) {
      String of = unit.isEmpty() ? scaled.group(2) : scaled.group(2) + " " + unit;
      return Numbers.measured(scaled.group(1)).map(n -> new Value.Quantity(n, of, false));
    }
    Matcher measured = WITH_UNIT.matcher(first);
    if (measured.matches() && (unit.isEmpty() || unit.equals(measured.group(2)))) {
      return Numbers.measured(measured.group(1))
          .map(n -> new Value.Quantity(n, measured.group(2), false));
    }
    return Numbers.measured(first)
        .filter(n -> n.signum() != 0)
        .map(n -> new Value.Quantity(n, unit, counted && n.scale() <= 0));
  }

  /** What a kind of animal or plant belongs to; a rank that is the subject itself is left out. */
  private void taxon(Field field, String rank) {
    String value = field.value().text().strip();
    if (value.matches("\\p{Lu}\\p{Ll}{2,30}") && !subject.named(value)) {
      add(
          field,
          rank,
          Map.of(),
          Value.Name.of(value, rank),
          new Predicate.Clause("does", "belong", "belongs", "to"),
          List.of(field.span()),
          4);
    }
  }

  private void counted(Field field, Counted known) {
    Numbers.read(field.value().text().split("\n")[0].strip())
        .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.ONE) > 0)
        .ifPresent(
            n ->
                add(
                    field,
                    "number of " + known.things(),
                    Map.of(),
                    new Value.Quantity(n, "", true),
                    new Predicate.Clause(
                        known.past() ? "did" : "does",
                        known.things(),
                        known.past() ? "had" : "has",
                        ""),
                    List.of(field.span()),
                    known.prominence()));
  }

  private void named(Field field, Known known) {
    List<Passage> lines = field.value().lines();
    if (lines.size() != 1) {
      return;
    }
    String value = lines.get(0).text().replaceAll("\\s*\\([^)]*\\)", "").strip();
    // "capital" as the largest city means the value of another field.
    if (value.length() > 50
        || value.contains(";")
        || value.contains(",")
        || value.contains(" and ")
        || value.contains(" or ")
        || value.matches("(?i)capital|yes|no|none|see .*|same as .*|n/a")) {
      return;
    }
    attribute(
        field,
        known.noun(),
        Map.of(),
        new Value.Name(value, parts(lines.get(0), value), known.kind()),
        false,
        known.prominence());
  }

  /**
   * A linked part that makes up most of a value names it as well: "Saturn V" of "Saturn V SA-506".
   */
  private static List<String> parts(Passage line, String value) {
    List<String> parts = new ArrayList<>();
    for (Passage.Marked mark : line.marks()) {
      String label = line.text().substring(mark.start(), mark.end());
      if (mark.mark() == Passage.Mark.LINK
          && label.length() * 2 >= value.length()
          // "Kennedy" alone is somebody else than "Kennedy LC-39A".
          && label.indexOf(' ') > 0
          && !label.equals(value)
          && value.contains(label)) {
        parts.add(label);
      }
    }
    return parts;
  }

  private void date(Field field) {
    String value =
        field
            .value()
            .text()
            .split("\n")[0]
            .replaceAll("[;,]? ?\\d{1,2}:\\d{2}.*", "")
            .replaceAll("\\s*\\(.*", "")
            .strip();
    Optional<Value> when = when(value);
    if (when.isEmpty()) {
      return;
    }
    switch (field.key()) {
      case "birth_date" -> event(field, "born", "was", when.get(), 5);
      case "death_date" ->
          add(
              field,
              "died",
              Map.of(),
              when.get(),
              new Predicate.Clause("did", "die", "died", preposition(when.get())),
              List.of(field.span()),
              5);
      case "launch_date" -> event(field, "launched", "was", when.get(), 5);
      case "opening_date", "opened_date" -> event(field, "opened", "was", when.get(), 4);
      case "completion_date" -> event(field, "completed", "was", when.get(), 4);
      case "release_date" -> event(field, "released", "was", when.get(), 4);
      case "start_date" -> event(field, "started", "was", when.get(), 3);
      default -> {
        // Other dates have no verb of their own.
      }
    }
  }

  private static final Pattern POSITION = Pattern.compile("position(\\d{1,2})");
  private static final Pattern LABEL = Pattern.compile("\\p{Ll}{4,}(?:_\\p{Ll}{4,}){0,2}");
  private static final Pattern LAYOUT =
      Pattern.compile(
          ".*(?:image|width|height_px|size|caption|zoom|logo|frame|rank|offset|code|style|color|colour|"
              + "latitude|longitude|year|page|volume|issue|number|population|website|label|note|footnote|budget|gross|"
              + "revenue|income|assets|profit|employees|price|cost|attendance|score|caps|goals|wins|losses).*");

  /** A field of any family whose name is plain words and whose value is a number with its unit. */
  private void measured(Field field, String key) {
    String value = field.value().text().strip();
    // A body's measures are nothing to ask of a person.
    if (subject.person()
        || !LABEL.matcher(key).matches()
        || LAYOUT.matcher(key).matches()
        || !WITH_UNIT.matcher(value).matches()) {
      return;
    }
    number(value, "", false)
        .ifPresent(
            q ->
                attribute(
                    field,
                    key.replace('_', ' ').replaceFirst("^orbit ", "orbital "),
                    Map.of(),
                    q,
                    false,
                    3));
  }

  /** The place itself, without the region and country behind it. */
  private void place(Field field, boolean birth) {
    String value = field.value().lines().get(0).text().replaceAll("\\s*\\(.*", "").strip();
    String place = value.split(",")[0].strip();
    if (!place.matches("\\p{Lu}[\\p{L}\\p{M} '.-]{1,40}") || Phrases.doubtful(value)) {
      return;
    }
    List<String> aliases = place.equals(value) ? List.of() : List.of(value);
    add(
        field,
        birth ? "birthplace" : "place of death",
        Map.of(),
        new Value.Name(place, aliases, "place"),
        birth
            ? new Predicate.Clause("was", "born", "was born", "in")
            : new Predicate.Clause("did", "die", "died", "in"),
        List.of(field.span()),
        4);
  }

  /** Crews and staffs: a numbered position with the person who holds it. */
  private void position(Field position) {
    Matcher number = POSITION.matcher(position.key());
    String role = position.value().text().strip();
    if (!number.matches() || !role.matches("\\p{Lu}[\\p{L} -]{3,40}")) {
      return;
    }
    String crew = section.title().toLowerCase(Locale.ROOT);
    boolean prime = crew.isEmpty() || crew.equals("crew") || crew.equals("prime crew");
    if (!prime && !crew.matches("[\\p{Ll} ]{2,20} crew")) {
      return;
    }
    box.field("crew" + number.group(1) + "_up")
        .or(() -> box.field("crew" + number.group(1)))
        .or(() -> box.field("crew" + number.group(1) + "_down"))
        .filter(person -> !person.value().incomplete() && person.value().lines().size() == 1)
        .ifPresent(
            person -> {
              String name = person.value().text().replaceFirst(",? Jr\\.$", "");
              List<String> aliases =
                  new ArrayList<>(
                      name.equals(person.value().text())
                          ? List.of()
                          : List.of(person.value().text()));
              for (Passage.Marked mark : person.value().marks()) {
                if (mark.mark() == Passage.Mark.LINK && !mark.target().isEmpty()) {
                  aliases.add(mark.target().replaceFirst(" \\(.*", ""));
                }
              }
              String noun = Phrases.roleInSentence(role) + (prime ? "" : " in the " + crew);
              add(
                  person,
                  noun,
                  Map.of(),
                  new Value.Name(name, aliases, "person"),
                  new Predicate.Attribute(noun, true),
                  List.of(position.span(), person.span()),
                  4);
            });
  }

  private void event(Field field, String participle, String auxiliary, Value when, int prominence) {
    add(
        field,
        participle,
        Map.of(),
        when,
        new Predicate.Clause(
            auxiliary, participle, auxiliary + " " + participle, preposition(when)),
        List.of(field.span()),
        prominence);
  }

  private static String preposition(Value when) {
    return when instanceof Value.Day ? "on" : "in";
  }

  private static Optional<Value> when(String value) {
    if (Dates.year(value)) {
      return Optional.of(new Value.Year(Integer.parseInt(value)));
    }
    return Dates.day(value).map(day -> day);
  }

  private void paired(Field title) {
    String label = title.value().text().strip();
    Matcher subdivision = SUBDIVISION.matcher(title.key());
    if (subdivision.matches()) {
      box.field("subdivision_name" + subdivision.group(1))
          .ifPresent(name -> within(title, label, name));
    }
    Matcher established = ESTABLISHED.matcher(title.key());
    String participle = EVENTS.get(label.toLowerCase(Locale.ROOT));
    if (established.matches() && participle != null) {
      box.field("established_date" + established.group(1))
          .flatMap(
              date ->
                  when(date.value().text().strip())
                      .map(
                          when -> {
                            add(
                                date,
                                participle,
                                Map.of(),
                                when,
                                new Predicate.Clause(
                                    "was", participle, "was " + participle, preposition(when)),
                                List.of(title.span(), date.span()),
                                5);
                            return when;
                          }));
    }
    Matcher script = TRANSLITERATION.matcher(title.key());
    if (script.matches()) {
      String key = "translit_lang" + script.group(1) + "_info" + script.group(2);
      box.field(key).ifPresent(form -> written(title, label, form));
    }
    if (title.key().equals("population_blank1_title") && label.equalsIgnoreCase("dialect")) {
      box.field("population_blank1")
          .ifPresent(
              dialect ->
                  add(
                      dialect,
                      "dialect",
                      Map.of(),
                      Value.Name.of(dialect.value().text(), "dialect"),
                      new Predicate.Identity("is spoken in " + subject.name()),
                      List.of(title.span(), dialect.span()),
                      3));
    }
  }

  private void within(Field title, String label, Field name) {
    String type = label.toLowerCase(Locale.ROOT);
    String value = name.value().text().strip();
    if (!ADMINISTRATIVE.contains(type)
        || name.value().incomplete()
        || value.contains("\n")
        || value.length() > 50
        || Spelling.same(value, subject.name())) {
      return;
    }
    List<String> aliases = new ArrayList<>();
    for (Passage.Marked mark : name.value().marks()) {
      if (mark.mark() == Passage.Mark.LINK
          && !mark.target().isEmpty()
          && Spelling.key(mark.target()).contains(Spelling.key(value))
          && !mark.target().contains("(")) {
        aliases.add(mark.target());
      }
    }
    add(
        name,
        type,
        Map.of(),
        new Value.Name(value, aliases, type),
        new Predicate.Clause("is", "located", "is located", "in"),
        List.of(title.span(), name.span()),
        type.equals("country") ? 5 : 4);
  }

  private void written(Field title, String label, Field form) {
    String value = form.value().text().strip();
    if (form.value().incomplete()
        || value.contains("\n")
        || value.length() > 40
        // Answered by its own wording.
        || Spelling.key(value).contains(Spelling.key(subject.name()))
        || label.length() > 30) {
      return;
    }
    facts.add(
        new Fact(
            subject.name(),
            "written form",
            new TreeMap<>(Map.of("script", label)),
            Value.Name.of(value, "written form"),
            new Predicate.Clause(
                "is the name", "written in " + label, "is written in " + label, "as"),
            List.of(title.span(), form.span()),
            "infobox.script",
            section.title(),
            3));
  }
}
