package io.quarry.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of infoboxes that are known by name, and what their values are. */
final class BoxFields {

  /**
   * A field that is told with a noun.
   *
   * @param noun what the value is of its subject
   * @param kind class of a name; empty where names of this field have none
   * @param prominence see {@link Fact}
   */
  record Known(String noun, String kind, int prominence) {}

  static final Map<String, Known> NAMES =
      Map.ofEntries(
          Map.entry("capital", new Known("capital", "city", 5)),
          Map.entry("largest_city", new Known("largest city", "city", 4)),
          Map.entry("currency", new Known("currency", "currency", 4)),
          Map.entry("national_motto", new Known("national motto", "", 3)),
          Map.entry("motto", new Known("motto", "", 2)),
          Map.entry("national_anthem", new Known("national anthem", "", 3)),
          Map.entry("anthem", new Known("anthem", "", 3)),
          Map.entry("nickname", new Known("nickname", "", 4)),
          Map.entry("nicknames", new Known("nickname", "", 4)),
          Map.entry("cctld", new Known("internet top-level domain", "", 2)),
          Map.entry("calling_code", new Known("international calling code", "", 2)),
          Map.entry("currency_code", new Known("currency code", "", 2)),
          Map.entry("highest_point", new Known("highest point", "", 3)),
          Map.entry("launch_rocket", new Known("launch vehicle", "", 3)),
          Map.entry("author", new Known("author", "person", 5)),
          Map.entry("director", new Known("director", "person", 5)),
          Map.entry("writer", new Known("writer", "person", 4)),
          Map.entry("designer", new Known("designer", "person", 4)),
          Map.entry("spouse", new Known("spouse", "person", 3)),
          Map.entry("highest_mount", new Known("highest mountain", "mountain", 4)),
          Map.entry("roman_equivalent", new Known("Roman equivalent", "", 4)),
          Map.entry("greek_equivalent", new Known("Greek equivalent", "", 4)),
          Map.entry("abode", new Known("abode", "", 3)),
          Map.entry("original_language", new Known("original language", "language", 3)),
          Map.entry("creator", new Known("creator", "person", 4)),
          Map.entry("illustrator", new Known("illustrator", "person", 3)),
          Map.entry("sculptor", new Known("sculptor", "person", 4)),
          Map.entry("inventor", new Known("inventor", "person", 4)),
          Map.entry("father", new Known("father", "person", 3)),
          Map.entry("mother", new Known("mother", "person", 3)),
          Map.entry("doctoral_advisor", new Known("doctoral advisor", "person", 2)),
          Map.entry("alma_mater", new Known("alma mater", "", 3)),
          Map.entry("parent", new Known("parent company", "", 3)),
          Map.entry("ground", new Known("home ground", "", 4)),
          Map.entry("mascot", new Known("mascot", "", 3)),
          Map.entry("issuing_authority", new Known("issuing authority", "", 3)),
          Map.entry("iso_code", new Known("currency code", "", 2)),
          Map.entry("binomial", new Known("scientific name", "", 4)),
          Map.entry("crystal_structure", new Known("crystal structure", "", 2)),
          Map.entry("composer", new Known("composer", "person", 4)),
          Map.entry("architect", new Known("architect", "person", 4)),
          Map.entry("discoverer", new Known("discoverer", "person", 4)),
          Map.entry("publisher", new Known("publisher", "", 2)),
          Map.entry("official_language", new Known("official language", "language", 4)),
          Map.entry("government", new Known("form of government", "", 3)),
          Map.entry("symbol", new Known("chemical symbol", "", 4)),
          Map.entry("producer", new Known("producer", "person", 3)),
          Map.entry("music", new Known("composer", "person", 4)),
          Map.entry("cinematography", new Known("cinematographer", "person", 3)),
          Map.entry("patron_saint", new Known("patron saint", "person", 3)),
          Map.entry("legislature", new Known("legislature", "", 3)),
          Map.entry("upper_house", new Known("upper house of the parliament", "", 3)),
          Map.entry("lower_house", new Known("lower house of the parliament", "", 3)),
          Map.entry("birth_name", new Known("birth name", "", 3)),
          Map.entry("pen_name", new Known("pen name", "", 4)),
          Map.entry("demonym", new Known("word for an inhabitant", "", 3)),
          Map.entry("consort", new Known("consort", "person", 3)),
          Map.entry("rank", new Known("military rank", "", 3)));

  /** Fields that mean something else in boxes of other families than these. */
  private static final Map<String, Pattern> FAMILIES =
      Map.ofEntries(
          Map.entry("producer", Pattern.compile("film|television")),
          Map.entry("music", Pattern.compile("film|television|musical$")),
          Map.entry("cinematography", Pattern.compile("film|television")),
          Map.entry("legislature", Pattern.compile("country|state|province|territory")),
          Map.entry("upper_house", Pattern.compile("country|state")),
          Map.entry("lower_house", Pattern.compile("country|state")),
          Map.entry("consort", Pattern.compile("deity|god")),
          Map.entry("rank", Pattern.compile("military person")),
          Map.entry("runtime", Pattern.compile("film")),
          Map.entry("atomic_number", Pattern.compile("element|infobox$")),
          Map.entry("moons", Pattern.compile("planet")),
          Map.entry("episodes", Pattern.compile("television")));

  /** Whether boxes of a family use a field as it is known here. */
  static boolean usual(String key, String family) {
    return !FAMILIES.containsKey(key) || FAMILIES.get(key).matcher(family).find();
  }

  /** A number's noun and unit. */
  record Measured(String noun, String unit, boolean counted, int prominence) {}

  static final Map<String, Measured> NUMBERS =
      Map.ofEntries(
          Map.entry("area_total_km2", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area_total", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("area_km2", new Measured("area", "km\u00B2", false, 4)),
          Map.entry("elevation_m", new Measured("elevation", "m", false, 3)),
          Map.entry("elevation_max_m", new Measured("highest elevation", "m", false, 3)),
          Map.entry("elevation_min_m", new Measured("lowest elevation", "m", false, 2)),
          Map.entry("coastline", new Measured("length of the coastline", "km", false, 3)),
          Map.entry("length_km", new Measured("length", "km", false, 4)),
          Map.entry("height_m", new Measured("height", "m", false, 4)),
          Map.entry("melting_point_c", new Measured("melting point", "\u00B0C", false, 3)),
          Map.entry("boiling_point_c", new Measured("boiling point", "\u00B0C", false, 3)),
          Map.entry(
              "volcanic_explosivity_index",
              new Measured("volcanic explosivity index", "", false, 3)),
          Map.entry("mohs_hardness", new Measured("Mohs hardness", "", false, 2)),
          Map.entry("capacity", new Measured("capacity", "", true, 3)),
          Map.entry("atomic_number", new Measured("atomic number", "", true, 4)),
          Map.entry("runtime", new Measured("running time", "minutes", false, 2)));

  static final Map<String, String> TAXA =
      Map.of(
          "genus", "genus",
          "ordo", "order",
          "familia", "family",
          "classis", "class",
          "phylum", "phylum",
          "range", "mountain range");

  /** What a state has chosen to stand for it. */
  static final Set<String> EMBLEMS =
      Set.of("bird", "fish", "flower", "gemstone", "insect", "mammal", "tree");

  /** Numbers of things: asked as "How many ... does it have". */
  record Counted(String things, boolean past, int prominence) {}

  static final Map<String, Counted> COUNTS =
      Map.of(
          "moons", new Counted("known moons", false, 4),
          "episodes", new Counted("episodes", false, 3),
          "crew_size", new Counted("crew members", true, 3),
          "floor_count", new Counted("floors", false, 3),
          "floors", new Counted("floors", false, 3),
          "parishes", new Counted("parishes", false, 3),
          "municipalities", new Counted("municipalities", false, 3),
          "countries", new Counted("countries", false, 4),
          "seats", new Counted("seats", false, 2));

  /** Figures that change: noun, and the field that holds their year. */
  record Yearly(String noun, String unit, boolean counted, List<String> years) {}

  static final Map<String, Yearly> YEARLY =
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
              new Yearly("urban population", "", true, List.of("population_urban_as_of"))),
          Map.entry(
              "population_metro",
              new Yearly("metropolitan population", "", true, List.of("population_metro_as_of"))),
          Map.entry(
              "population_density_km2",
              new Yearly(
                  "population density",
                  "people per km\u00B2",
                  false,
                  List.of(
                      "population_as_of", "population_estimate_year", "population_census_year"))));

  /** Fields that go by several names. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("date_of_birth", "birth_date"),
          Map.entry("place_of_birth", "birth_place"),
          Map.entry("started", "began"),
          Map.entry("fatalities", "deaths"),
          Map.entry("death_toll", "deaths"),
          Map.entry("vei", "volcanic_explosivity_index"),
          Map.entry("birthplace", "birth_place"),
          Map.entry("husband", "spouse"),
          Map.entry("wife", "spouse"),
          Map.entry("date_of_death", "death_date"),
          Map.entry("place_of_death", "death_place"),
          Map.entry("official_languages", "official_language"),
          Map.entry("capital_name", "capital"),
          Map.entry("capital_city", "capital"),
          Map.entry("highestpoint", "highest_point"),
          Map.entry("highest_mountain", "highest_mount"),
          Map.entry("largestcity", "largest_city"),
          Map.entry("orig_lang", "original_language"),
          Map.entry("founded_date", "founded"),
          Map.entry("founding_date", "founded"),
          Map.entry("date_founded", "founded"),
          Map.entry("date_established", "established"),
          Map.entry("year_established", "established"),
          Map.entry("date_opened", "opened"),
          Map.entry("year_opened", "opened"),
          Map.entry("date_built", "built"),
          Map.entry("year_built", "built"),
          Map.entry("built_date", "built"),
          Map.entry("year_completed", "completed"),
          Map.entry("date_completed", "completed"),
          Map.entry("premiered", "premiere"),
          Map.entry("internet_country_code", "cctld"),
          Map.entry("elevation_highest_point", "highest_point"),
          Map.entry("elevation_extremes_highest_point", "highest_point"),
          Map.entry("directed_by", "director"),
          Map.entry("architect_s", "architect"),
          Map.entry("author_s", "author"),
          Map.entry("discovered_by", "discoverer"),
          Map.entry("designed_by", "designer"),
          Map.entry("manufactured_by", "manufacturer"),
          Map.entry("founders", "founder"),
          Map.entry("founded_by", "founder"),
          Map.entry("named_for", "named_after"),
          Map.entry("namedafter", "named_after"),
          Map.entry("namesake", "named_after"),
          Map.entry("ship_namesake", "named_after"),
          Map.entry("produced_by", "producer"),
          Map.entry("music_by", "music"),
          Map.entry("next_title", "followed_by"),
          Map.entry("next_album", "followed_by"),
          Map.entry("original_network", "network"),
          Map.entry("from_album", "album"),
          Map.entry("written_in", "programming_language"),
          Map.entry("writing_system", "script"),
          Map.entry("country_of_origin", "country"),
          Map.entry("dedicated_to", "dedication"),
          Map.entry("portrayed_by", "portrayer"),
          Map.entry("restingplace", "resting_place"),
          Map.entry("placeofburial", "resting_place"),
          Map.entry("burial_place", "resting_place"),
          Map.entry("fields", "field"),
          Map.entry("work_institution", "institution"),
          Map.entry("work_institutions", "institution"),
          Map.entry("workplaces", "institution"),
          Map.entry("institutions", "institution"),
          Map.entry("architecture_style", "architectural_style"),
          Map.entry("outflows", "outflow"),
          Map.entry("primary_outflows", "outflow"),
          Map.entry("pseudonym", "pen_name"),
          Map.entry("population_demonym", "demonym"),
          Map.entry("houses", "house"),
          Map.entry("running_time", "runtime"),
          Map.entry("satellites", "moons"),
          Map.entry("num_episodes", "episodes"),
          Map.entry("turned_pro", "turnedpro"));

  private BoxFields() {}

  /** A field's name in the spelling that is known here. */
  static String canonical(String key) {
    String joined = key.replace(' ', '_');
    return SYNONYMS.getOrDefault(joined, joined);
  }

  /** What was done at the date of a field. */
  static final Map<String, String> EVENTS =
      Map.ofEntries(
          Map.entry("founded", "founded"),
          Map.entry("foundation", "founded"),
          Map.entry("foundation_date", "founded"),
          Map.entry("formation", "founded"),
          Map.entry("established", "established"),
          Map.entry("formed", "formed"),
          Map.entry("built", "built"),
          Map.entry("opened", "opened"),
          Map.entry("opened_date", "opened"),
          Map.entry("opening_date", "opened"),
          Map.entry("completed", "completed"),
          Map.entry("completion_date", "completed"),
          Map.entry("inaugurated", "inaugurated"),
          Map.entry("inauguration_date", "inaugurated"),
          Map.entry("closed", "closed"),
          Map.entry("closing_date", "closed"),
          Map.entry("demolished", "demolished"),
          Map.entry("consecrated", "consecrated"),
          Map.entry("dissolved", "dissolved"),
          Map.entry("disbanded", "disbanded"),
          Map.entry("launched", "launched"),
          Map.entry("launch_date", "launched"),
          Map.entry("released", "released"),
          Map.entry("release_date", "released"),
          Map.entry("published", "published"),
          Map.entry("pub_date", "published"),
          Map.entry("introduced", "introduced"),
          Map.entry("discovered", "discovered"),
          Map.entry("discovery_date", "discovered"),
          Map.entry("ship_laid_down", "laid down"),
          Map.entry("ship_launched", "launched"),
          Map.entry("ship_commissioned", "commissioned"),
          Map.entry("ship_decommissioned", "decommissioned"),
          Map.entry("first_flight", "first flown"),
          Map.entry("premiere", "first performed"),
          Map.entry("admittancedate", "admitted to the Union"),
          Map.entry("election_date", "held"),
          Map.entry("unveiled", "unveiled"),
          Map.entry("date_signed", "signed"),
          Map.entry("signed", "signed"),
          Map.entry("date_ratified", "ratified"),
          Map.entry("first_aired", "first broadcast"),
          Map.entry("first_ascent", "first climbed"),
          Map.entry("birth_date", "born"));

  /** Degrees of danger, as boxes of species abbreviate those of the IUCN. */
  static final Map<String, String> CONSERVATION =
      Map.of(
          "EX", "Extinct",
          "EW", "Extinct in the Wild",
          "CR", "Critically Endangered",
          "EN", "Endangered",
          "VU", "Vulnerable",
          "NT", "Near Threatened",
          "LC", "Least Concern");
}
