package io.quarry.fact;

import io.quarry.document.Passage;
import io.quarry.fact.Grid.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the heading of a table's column: what it measures or tells, and in which unit. */
final class GridColumns {

  /** "Length (km)" */
  private static final Pattern UNIT = Pattern.compile("(.*?)\\s*[\\[(]([^)\\]]{1,14})[)\\]]\\s*");

  /** "Population (2011 census)" */
  private static final Pattern DATED =
      Pattern.compile("(.*?)[\\s,(]+(" + Dates.YEAR + ")\\)?\\s*([Cc]ensus|[Ee]stimate)?\\s*");

  private static final Set<String> UNITS =
      Set.of(
          "km\u00B2",
          "km",
          "m",
          "kg",
          "g",
          "\u00B0C",
          "mm",
          "cm",
          "%",
          "days",
          "years",
          "sq mi",
          "miles",
          "ft",
          "g/cm\u00B3",
          "K",
          "u",
          "m\u00B2",
          "t",
          "ha",
          "million km",
          "km/s",
          "m/s",
          "m/s\u00B2",
          "m\u00B3/s",
          "hours",
          "kJ/mol",
          "pm",
          "nm",
          "V",
          "eV",
          "W",
          "kW",
          "MW",
          "kPa",
          "AU");

  /** Units as powers are written where superscripts are lost. */
  private static final Map<String, String> POWERS =
      Map.of(
          "km2",
          "km\u00B2",
          "g\u00B7cm\u22123",
          "g/cm\u00B3",
          "g/cm3",
          "g/cm\u00B3",
          "kJ\u00B7mol\u22121",
          "kJ/mol",
          "m3/s",
          "m\u00B3/s");

  /**
   * Headings of columns of words that a question can be worded with: what each thing has one of,
   * whatever the table is about.
   */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)(?:[\\p{L}-]+ ){0,2}(?:capital|capital city|symbol|formula|colou?r|currency|continent|country|state|province"
              + "|region|mouth|source|party|author|composer|director|painter|sculptor|inventor|discoverer|architect|founder"
              + "|nationality|birthplace|name|meaning|genus|family|order|class|phylum|species|category|block|phase"
              + "|era|period|epoch|instrument|genre|function|definition|habitat|diet|abbreviation|nickname|plural"
              + "|past tense|translation|element|planet|moon|constellation|religion|ocean|sea|river|mountain|range"
              + "|island|deity|god|goddess|monarch|dynasty|profession|occupation|material)"
              + "(?: of the name)?|[\\p{Ll}]+(?:ed|en|wn|lt) by|[\\p{Ll}]{3,}s (?:into|through|past)|"
              + "(?:ISO|IATA|postal) code|born in|died in");

  /** A list of words in two languages. */
  static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)(?:English|French|German|Latin|Ancient Greek|Greek|Spanish|Italian|Portuguese|Dutch|Russian|Ukrainian|Polish"
              + "|Czech|Chinese|Japanese|Korean|Arabic|Hebrew|Persian|Turkish|Hindi|Urdu|Bengali|Vietnamese|Swedish"
              + "|Norwegian|Danish|Finnish|Icelandic|Swahili)");

  /** What headings of years begin with, and what they say was done. */
  private static final List<Map.Entry<Pattern, String>> DONE =
      List.of(
          done("discover\\w*", "discovered"),
          done("found(?:ed|ing|ation)", "founded"),
          done("establish\\w*", "established"),
          done("(?:built|building)", "built"),
          done("construct\\w*", "constructed"),
          done("complet\\w*", "completed"),
          done("open(?:ed|ing)", "opened"),
          done("launch\\w*", "launched"),
          done("publi(?:shed|cation)", "published"),
          done("releas\\w*", "released"),
          done("invent\\w*", "invented"),
          done("(?:born|birth)", "born"));

  private static Map.Entry<Pattern, String> done(String stem, String participle) {
    return Map.entry(
        Pattern.compile(
            "(?i)(?:(?:year|date)(?: of)? )?" + stem + "(?: in)?(?:,? \\(?(?:year|date)\\)?)?"),
        participle);
  }

  private static final Pattern CHANGING =
      Pattern.compile(
          "(?i)(?:.* )?(?:population|inhabitants|students|density|gdp|speakers|members|unemployment|sales|revenue)(?: .*)?");

  /** "median SBC": what that is stands elsewhere. */
  private static final Pattern LETTERS =
      Pattern.compile("\\b(?!GDP|ISO|IATA|ICAO|UTC|UK|US|USA|EU|UN)\\p{Lu}{2,5}\\b");

  /** "M2", which stands for any metal. */
  private static final Pattern SYMBOL = Pattern.compile("\\b\\p{Lu}\\d");

  /** A column of years, where its heading says what was done in them: "Founded in". */
  static Optional<Column> years(Passage header) {
    return DONE.stream()
        .filter(entry -> entry.getKey().matcher(header.text().strip()).matches())
        .map(entry -> new Column(entry.getValue(), "", false, true, true, header.span()))
        .findFirst();
  }

  /**
   * A column that can be asked about; empty where its heading says too little, or too much.
   *
   * @param numeric whether all its cells are numbers
   */
  static Optional<Column> column(Passage header, boolean numeric) {
    String label = spelled(words(header.text()));
    String unit = "";
    Matcher measured = UNIT.matcher(label);
    String measure =
        measured.matches() ? POWERS.getOrDefault(measured.group(2), measured.group(2)) : "";
    if (UNITS.contains(measure)) {
      unit = measure;
      label = measured.group(1);
    }
    Matcher dated = DATED.matcher(label);
    if (dated.matches()) {
      String kind = dated.group(3) == null ? "" : dated.group(3).toLowerCase(Locale.ROOT);
      label =
          lower(dated.group(1))
              + (kind.equals("census")
                  ? " at the " + dated.group(2) + " census"
                  : " in " + dated.group(2));
    } else {
      label = lower(label).replaceFirst("^(?:location|home) (?=country|state|province|region)", "");
    }
    // What has a unit is a measure, whatever it is called.
    boolean plain =
        dated.matches()
            || !unit.isEmpty() && label.split(" ").length <= 6
            || label.replace(" the ", " ").split(" ").length <= 3
                && !label.matches("(?i)(?:on|in|per|of|at|by|to|for|with) .*")
                && !label.matches(
                    ".*\\b(?:for|and|by type|score|result|from|to|with|what|who|when|where|is|was)\\b.*");
    if (!plain
        || LETTERS.matcher(label).find()
        || SYMBOL.matcher(words(header.text())).find()
        || !label.matches("[\\p{L}\\p{N} '-]{2,40}")) {
      return Optional.empty();
    }
    if (numeric
        && label.matches("(?:seats|moons|students|goals|inhabitants|members|floors|islands)")) {
      label = "number of " + label;
    }
    boolean counted =
        label.matches("(?:.*\\bnumber|population|number|inhabitants|moons|students|seats|goals).*");
    // "Copper (%)" is a share of copper, "turnout (%)" none of turnout.
    if (unit.equals("%") && label.indexOf(' ') < 0) {
      return Optional.empty();
    }
    boolean asked =
        numeric || TELLING.matcher(label).matches() || LANGUAGE.matcher(label).matches();
    return !asked || numeric && unit.isEmpty() && !counted
        ? Optional.empty()
        : Optional.of(new Column(label, unit, counted, numeric, false, header.span()));
  }

  /** "numberOfMoons" and "moon_count", as programs name columns. */
  private static String words(String heading) {
    return heading.indexOf(' ') >= 0
        ? heading
        : INNER_CAPITAL
            .matcher(heading.replace('_', ' '))
            .replaceAll(" ")
            .replaceFirst("(?i)^(number|year|date|name)of ", "$1 of ");
  }

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

  /** Figures that change from year to year take the caption's year, or are not asked. */
  static Optional<Column> dated(Column column, Optional<Passage> caption) {
    if (!CHANGING.matcher(column.label()).matches() || column.label().matches(".*\\d{4}.*")) {
      return Optional.of(column);
    }
    Matcher year =
        Pattern.compile("\\b" + Dates.YEAR + "\\b").matcher(caption.map(Passage::text).orElse(""));
    List<String> years = year.results().map(MatchResult::group).distinct().toList();
    return years.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Column(
                column.label() + " in " + years.get(0),
                column.unit(),
                column.counted(),
                column.numeric(),
                false,
                column.header()));
  }

  /** Words that stay capitalised inside a sentence. */
  private static final Pattern PROPER =
      Pattern.compile(
          "\\p{Lu}{2,}.*|\\P{IsLatin}.*|(?:English|French|German|Latin|Greek|Spanish|Italian|Portuguese|Dutch|Russian|Polish|Chinese|Japanese|Korean|Arabic|Hebrew|Roman|Hindi|Turkish|Swedish|Norwegian|Danish|Finnish|Earth|Sun|Moon|Mars|Kelvin|Celsius|Mohs|Old|Middle)");

  /** Headings that are often misspelt by letters that changed places. */
  private static final List<String> COMMON =
      List.of(
          "length",
          "height",
          "width",
          "weight",
          "depth",
          "area",
          "population",
          "elevation",
          "density",
          "distance",
          "temperature",
          "capital",
          "province",
          "region",
          "country",
          "language",
          "currency",
          "continent");

  /** "length" for "lenght": its letters in another order. */
  private static String spelled(String label) {
    String first = label.split(" ")[0];
    return COMMON.stream()
        .filter(word -> Spelling.anagrams(word, first))
        .findFirst()
        .map(word -> word + label.substring(first.length()))
        .orElse(label);
  }

  /**
   * A heading as it stands inside a sentence: "English Translation" is the "English translation".
   */
  private static String lower(String label) {
    return Stream.of(label.strip().split("(?<= )"))
        .map(
            word ->
                PROPER.matcher(word.strip()).matches() || word.isEmpty()
                    ? word
                    : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private GridColumns() {}
}
