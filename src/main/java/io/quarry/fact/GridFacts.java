package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.WordList;
import io.quarry.fact.Grid.Column;
import io.quarry.fact.Grid.Entry;
import io.quarry.fact.Grid.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables whose rows are things and whose columns say something of each. */
final class GridFacts {

  private static final int FEWEST_ROWS = 4;

  /** Headings that say only that names stand below them. */
  private static final Pattern NAMELESS = Pattern.compile("(?:.* )?names?|title|");

  private static final int LONGEST_NAME = 50;

  /** Of so many names one may stand twice before a table is no list of different things. */
  private static final int NAMES_TO_ONE_REPEATED = 10;

  /** Headings of columns whose cells are no things to ask about. */
  private static final Set<String> NO_THINGS =
      WordList.of(
          """
          date, from, to, via, start, end, year, season, day, month, time, period, position,
          round, week, week ending, result, score, formula, symbol, code, property, parameter,
          nationality, ethnic group
          """);

  /** Of what contest or council these are a table among others seldom says. */
  private static final Set<String> CONTESTANTS =
      WordList.of(
          """
          party, team, club, candidate, player, driver, rider, athlete, nation, category, class,
          type, group, subspecies, breed, variety, stage, version, method, model
          """);

  private static final Pattern TOTAL = Pattern.compile("(?i)(?:total|sum|average|all)\\b.*");
  private static final Pattern UNIT = Pattern.compile("(.*?)\\s*[\\[(]([^)\\]]{1,14})[)\\]]\\s*");
  private static final Pattern DATED =
      Pattern.compile("(.*?)[\\s,(]+(" + Dates.YEAR + ")\\)?\\s*([Cc]ensus|[Ee]stimate)?\\s*");
  private static final Set<String> UNITS =
      Set.of(
          "km\u00B2",
          "km2",
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

  private static final Pattern REPEATED =
      Pattern.compile(
          "(?i)rank|no\\.?|id|key|index|#|\u2116|image|flag|map|notes?|ref\\.?|references?|change|source|examples?|remarks?|comments?|description|details|links?|website|url|(?:.* )?codes?|(?:iso|fips|hasc|nuts)\\b.*|result|others?|(?-i:\\p{Lu}{2,})");

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

  /** "Pope number", but not "atomic number": a number that says nothing of what it numbers. */
  private static final Pattern RUNNING =
      Pattern.compile("(?i)(?!atomic\\b)(?:\\p{L}+ )?(?:number|no\\.?|rank|position|order)");

  /** A list of words in two languages. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)(?:English|French|German|Latin|Ancient Greek|Greek|Spanish|Italian|Portuguese|Dutch|Russian|Ukrainian|Polish"
              + "|Czech|Chinese|Japanese|Korean|Arabic|Hebrew|Persian|Turkish|Hindi|Urdu|Bengali|Vietnamese|Swedish"
              + "|Norwegian|Danish|Finnish|Icelandic|Swahili)");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:list of |table of |(?:properties|comparison|characteristics|overview) of (?:the )?|the )?((?:\\p{L}+ ){0,2})(\\p{L}{2,}s) ?(?:\\d{1,2}|\\(\\d{1,2}\\))?");

  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

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

  /** "K?benhavn", "A?": a question mark for what could not be decoded; a title may end in one. */
  private static final Pattern LOST_SIGN = Pattern.compile("\\p{L}\\?\\p{L}|^\\S{1,3}\\?$");

  /** "Norvikkk"; "Salt Bay School Salt Bay" */
  private static final Pattern MISWRITTEN =
      Pattern.compile("(\\p{Ll})\\1\\1|\\b(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)\\b.*\\b\\2\\b");

  /** "Westland(Vestland)" tells one name in two languages. */
  private static final Pattern DOUBLED =
      Pattern.compile("^(\\p{Lu}[\\p{L}\\p{M} .-]*\\p{Ll})\\(\\p{Lu}[\\p{L}\\p{M} .-]*\\)$");

  /** "l ine" */
  private static final Pattern TORN = Pattern.compile("\\b[b-hj-z] \\p{Ll}");

  private static final Pattern CHANGING =
      Pattern.compile(
          "(?i)(?:.* )?(?:population|inhabitants|students|density|gdp|speakers|members|unemployment|sales|revenue)(?: .*)?");

  /** "the third": the third of what, no question can say. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?i)(?:the )?(?:" + Numbers.ORDINAL + ")");

  private GridFacts() {}

  private static Map.Entry<Pattern, String> done(String stem, String participle) {
    return Map.entry(
        Pattern.compile(
            "(?i)(?:(?:year|date)(?: of)? )?" + stem + "(?: in)?(?:,? \\(?(?:year|date)\\)?)?"),
        participle);
  }

  static List<Grid> of(Document document, Subject subject) {
    List<Grid> grids = new ArrayList<>();
    // In a life tables tell of matches, prizes and films, and no question says whose.
    if (subject.person()) {
      return grids;
    }
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      String before = "";
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          before = paragraph.text().text();
        } else if (block instanceof Block.Table table) {
          String named = table.caption().map(Passage::text).orElse("");
          boolean alone = document.sections().size() == 1 && section.blocks().size() == 1;
          String called = named.isEmpty() && alone ? document.title() : named;
          Block.Table upright = TurnedTable.of(table).orElse(table);
          grid(upright, section, before, called, alone, subject).ifPresent(grids::add);
        }
      }
    }
    return grids;
  }

  private static Optional<Grid> grid(
      Block.Table table,
      Section section,
      String before,
      String called,
      boolean alone,
      Subject subject) {
    int width = table.header().size();
    // Tables side by side name their columns twice.
    long labels =
        table.header().stream().map(cell -> cell.text().text().strip()).distinct().count();
    if (Glossary.is(table) || width < 2 || table.rows().size() < FEWEST_ROWS || labels < width) {
      return Optional.empty();
    }
    int nameAt = names(table);
    if (nameAt < 0) {
      return Optional.empty();
    }
    List<List<Block.Cell>> rows = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    int notes = 0;
    for (List<Block.Cell> row : table.rows()) {
      if (row.size() != width
          || spanned(row)
          || TOTAL.matcher(row.get(nameAt).text().text()).matches()) {
        continue;
      }
      Passage name = row.get(nameAt).text();
      if (name.isBlank()
          || name.incomplete()
          || Numbers.read(name.text()).isPresent()
          || ORDINAL.matcher(name.text()).matches()) {
        return Optional.empty();
      }
      // A note may stand in one cell of many; a column of sentences names nothing.
      if (name.text().length() > LONGEST_NAME) {
        if (++notes * NAMES_TO_ONE_REPEATED > table.rows().size()) {
          return Optional.empty();
        }
        continue;
      }
      if (!names.add(Spelling.key(told(name)))) {
        repeated.add(Spelling.key(told(name)));
      }
      rows.add(row);
    }
    if (repeated.size() * NAMES_TO_ONE_REPEATED > names.size()) {
      return Optional.empty();
    }
    // Who was president twice stands in two rows, and no question says which.
    int named = nameAt;
    rows.removeIf(row -> repeated.contains(Spelling.key(told(row.get(named).text()))));
    rows.removeIf(row -> LOST_SIGN.matcher(row.get(named).text().text()).find());
    rows.removeIf(row -> ADDRESS.matcher(row.get(named).text().text()).find());
    rows.removeIf(row -> MISWRITTEN.matcher(row.get(named).text().text()).find());
    String heading = table.header().get(nameAt).text().text().toLowerCase(Locale.ROOT);
    String counted = counted(before, rows.size());
    String noun =
        !NAMELESS.matcher(heading).matches()
            ? heading.matches("[\\p{L} ]{3,25}") ? one(heading) : ""
            : counted.isEmpty() ? kind(called) : counted;
    if (noun.isEmpty()
        || TORN.matcher(noun).find()
        || NO_THINGS.contains(noun)
        || rows.size() < FEWEST_ROWS
        || !alone && called.isEmpty() && CONTESTANTS.contains(noun)
        || Dates.MONTHS.contains(rows.get(0).get(nameAt).text().text())) {
      return Optional.empty();
    }
    int all = rows.size();
    boolean vocabulary =
        LANGUAGE.matcher(noun).matches() || noun.matches("word|term|phrase|expression|verb");
    if (!vocabulary) {
      rows.removeIf(row -> Spelling.foreignScript(row.get(named).text().text()));
    }
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      Passage header = table.header().get(c).text();
      if (c == nameAt
          // What stands before the names seldom does more than number them.
          || c < nameAt && RUNNING.matcher(header.text().strip()).matches()
          || header.isBlank()
          || header.incomplete()
          || REPEATED.matcher(header.text()).matches()
          || header.text().strip().equalsIgnoreCase("name")
          || LANGUAGE.matcher(header.text()).matches() && !vocabulary) {
        continue;
      }
      int at = c;
      if (LAND.matcher(header.text().strip()).matches() && coded(rows, at)
          || mixed(rows, at)
          || ABBREVIATION.matcher(header.text().strip()).matches() && noun.equals("country")
          || COLOUR.matcher(header.text().strip()).matches() && LINE.matcher(noun).find()) {
        continue;
      }
      boolean numeric =
          rows.stream()
              .map(r -> r.get(at).text())
              .filter(GridFacts::given)
              .allMatch(t -> number(t).isPresent());
      // "17.000" may be seventeen or seventeen thousand.
      if (rows.stream().anyMatch(r -> GROUPED.matcher(r.get(at).text().text()).find())) {
        continue;
      }
      boolean years =
          rows.stream()
              .map(r -> r.get(at).text())
              .filter(GridFacts::given)
              .allMatch(text -> year(text).isPresent());
      (years
              ? years(header)
              : column(header, numeric).flatMap(column -> dated(column, table.caption())))
          .ifPresent(
              column -> {
                columns.add(column);
                kept.add(at);
              });
    }
    latest(columns, kept);
    List<Row> things = new ArrayList<>();
    for (List<Block.Cell> row : rows) {
      List<Optional<Entry>> cells = new ArrayList<>();
      for (int k = 0; k < kept.size(); k++) {
        Passage text = row.get(kept.get(k)).text();
        cells.add(
            !given(text)
                    || text.incomplete()
                    || text.text().contains("a.k.a.")
                    || EITHER.matcher(text.text().strip()).matches()
                ? Optional.empty()
                : Optional.of(
                    new Entry(
                        told(text),
                        columns.get(k).years() ? year(text) : number(text),
                        text.span())));
      }
      Passage name = row.get(nameAt).text();
      String plain = OTHERWISE.matcher(told(name)).replaceFirst("").replaceFirst("[,;:]$", "");
      things.add(new Row(plain, name.span(), cells));
    }
    // Of a table from which rows were left out nobody knows the largest.
    boolean whole = rows.size() == all;
    String scope =
        whole && NAMELESS.matcher(heading).matches() && !counted.isEmpty() ? subject.name() : "";
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grid(noun, scope, called, columns, things, section.title()));
  }

  /** A cell that says that nothing is known, or not surely. */
  private static final Pattern UNKNOWN =
      Pattern.compile("[-\u2013\u2014?]|N/?A|n/?a|[Nn]one|[Uu]nknown|\\? ?[\\d.,]+");

  private static boolean given(Passage cell) {
    return !cell.isBlank() && !UNKNOWN.matcher(cell.text().strip()).matches();
  }

  private static final Pattern LAND =
      Pattern.compile("(?i)(?:home )?(?:country|state|province|region|county)");

  private static final Pattern EATERS = Pattern.compile("(?i)\\p{L}+vores?");

  /** Whether a column tells of some what they eat, and of others what such eaters are called. */
  private static boolean mixed(List<List<Block.Cell>> rows, int column) {
    List<Passage> told =
        rows.stream().map(row -> row.get(column).text()).filter(GridFacts::given).toList();
    long eaters =
        told.stream().filter(cell -> EATERS.matcher(cell.text().strip()).matches()).count();
    return eaters > 0 && eaters < told.size();
  }

  private static final Pattern ABBREVIATION = Pattern.compile("(?i)abbreviations?");

  /** "Alm / Birk": two values. */
  private static final Pattern EITHER = Pattern.compile("\\p{L}[\\p{L} -]* ?/ ?\\p{L}[\\p{L} -]*");

  /** How a map of a network draws a line. */
  private static final Pattern COLOUR = Pattern.compile("(?i)(?:line )?colou?r");

  private static final Pattern LINE = Pattern.compile("(?i)\\b(?:line|route)$");

  /** "Salt (West) a.k.a. Sal" is Salt. */
  private static final Pattern OTHERWISE = Pattern.compile("(?: \\([^()]*\\))* a\\.k\\.a\\. .*");

  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{Lu}{2}");

  /** Whether most of a column are codes of two letters, which name a land to few. */
  private static boolean coded(List<List<Block.Cell>> rows, int column) {
    return rows.stream()
                .filter(row -> TWO_LETTERS.matcher(row.get(column).text().text().strip()).matches())
                .count()
            * 2
        > rows.size();
  }

  /** The first column that does not number or date the things; -1 where none is behind it. */
  private static int names(Block.Table table) {
    int width = table.header().size();
    int at = 0;
    while (at < width
        && (REPEATED.matcher(table.header().get(at).text().text()).matches()
            || numbered(table, at)
            || days(table, at))) {
      at++;
    }
    return at + 1 < width ? at : -1;
  }

  /** Whether days stand in a column, which name nothing. */
  private static boolean days(Block.Table table, int column) {
    return table.rows().stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column).text().text().strip())
        .filter(text -> !text.isEmpty())
        .allMatch(text -> Dates.day(text).isPresent());
  }

  private static final Pattern GROUPED = Pattern.compile("^[1-9]\\d{0,2}\\.\\d00$");

  /** "www.elm.example": where something is found names nothing. */
  private static final Pattern ADDRESS = Pattern.compile("://|@|^\\S+\\.\\p{Ll}{2,}$");

  /** "M2", which stands for any metal. */
  private static final Pattern SYMBOL = Pattern.compile("\\b\\p{Lu}\\d");

  /** "median SBC": what that is stands elsewhere. */
  private static final Pattern LETTERS =
      Pattern.compile("\\b(?!GDP|ISO|IATA|ICAO|UTC|UK|US|USA|EU|UN)\\p{Lu}{2,5}\\b");

  /** Of a measure that was taken in several years only the last is asked. */
  private static void latest(List<Column> columns, List<Integer> kept) {
    for (int c = columns.size() - 1; c >= 0; c--) {
      String label = columns.get(c).label();
      boolean outdated =
          columns.stream()
              .map(Column::label)
              .anyMatch(
                  other -> undated(other).equals(undated(label)) && other.compareTo(label) > 0);
      if (outdated) {
        columns.remove(c);
        kept.remove(c);
      }
    }
  }

  private static String undated(String label) {
    return label.replaceAll("\\d{4}", "");
  }

  /** Whether one cell runs over several columns: a heading or a foot inside the table. */
  private static boolean spanned(List<Block.Cell> row) {
    List<Passage> told =
        row.stream().map(Block.Cell::text).filter(text -> !text.isBlank()).toList();
    return told.stream().map(Passage::span).distinct().count() < told.size();
  }

  private static Optional<BigDecimal> number(Passage text) {
    return Numbers.read(text.text().replaceFirst("\\s*\\[.*", ""));
  }

  /** "state members" lists what is a "state member". */
  private static String one(String heading) {
    String last = heading.substring(heading.lastIndexOf(' ') + 1);
    String one = last.matches(".{3,}[^suic]s") ? RosterFacts.singular(last) : "";
    return one.isEmpty() ? heading : heading.substring(0, heading.length() - last.length()) + one;
  }

  /** A year, or that of a day as machines write it: 1732-02-22. */
  private static Optional<BigDecimal> year(Passage text) {
    Matcher year = YEAR_OR_DAY.matcher(text.text().strip());
    return year.matches() ? Optional.of(new BigDecimal(year.group(1))) : Optional.empty();
  }

  private static final Pattern YEAR_OR_DAY =
      Pattern.compile("(1\\d{3}|20\\d{2})(?:-\\d{2}-\\d{2})?");

  /** Whether a column numbers the things that the next one names, as a periodic table does. */
  private static boolean numbered(Block.Table table, int column) {
    Set<BigDecimal> numbers = new HashSet<>();
    for (List<Block.Cell> row : table.rows()) {
      String text = column < row.size() ? row.get(column).text().text() : "";
      Optional<BigDecimal> number = Numbers.read(text);
      if (number.isEmpty() || YEAR.matcher(text).matches() || !numbers.add(number.get())) {
        return false;
      }
    }
    return true;
  }

  /** "Chemical Elements" lists what is a "chemical element"; empty where no plural ends it. */
  private static String kind(String called) {
    Matcher plural = PLURAL.matcher(called.toLowerCase(Locale.ROOT));
    if (!plural.matches()) {
      return "";
    }
    String last = RosterFacts.singular(plural.group(2));
    if (last.isEmpty()) {
      return "";
    }
    // "Roman emperor" keeps the capital of its people.
    String before =
        called.length() == called.toLowerCase(Locale.ROOT).length()
            ? called.substring(plural.start(1), plural.end(1))
            : plural.group(1);
    if (PEOPLE.matcher(before).lookingAt()) {
      return before + last;
    }
    // Of "USA states" only what the things are is sure to be English in the singular.
    return KIND_OF.matcher(plural.group(1)).matches()
            && !Countries.known(Phrases.capital(plural.group(1).strip()))
        ? plural.group(1) + last
        : last;
  }

  /** "chemical", "musical", "solar": words that tell kinds. */
  private static final Pattern KIND_OF = Pattern.compile("[\\p{Ll}]+(?:al|ic|ar|ous|ive|an) ");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:Roman|\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ean|ench)|Greek|German|Dutch|American) ");

  private static Optional<Column> years(Passage header) {
    return DONE.stream()
        .filter(entry -> entry.getKey().matcher(header.text().strip()).matches())
        .map(entry -> new Column(entry.getValue(), "", false, true, true, header.span()))
        .findFirst();
  }

  private static Optional<Column> column(Passage header, boolean numeric) {
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
  private static Optional<Column> dated(Column column, Optional<Passage> caption) {
    if (!CHANGING.matcher(column.label()).matches() || column.label().matches(".*\\d{4}.*")) {
      return Optional.of(column);
    }
    Matcher year =
        Pattern.compile("\\b" + Dates.YEAR + "\\b").matcher(caption.map(Passage::text).orElse(""));
    List<String> years = year.results().map(java.util.regex.MatchResult::group).distinct().toList();
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

  /**
   * A heading as it stands inside a sentence: "English Translation" is the "English translation".
   */
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

  private static String lower(String label) {
    return Stream.of(label.strip().split("(?<= )"))
        .map(
            word ->
                PROPER.matcher(word.strip()).matches() || word.isEmpty()
                    ? word
                    : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** What the text before a table counts in exactly that number: "eight regions". */
  private static String counted(String before, int rows) {
    Matcher counted = Pattern.compile("\\b(\\d{1,2}|\\p{Ll}+) (\\p{Ll}+s)\\b").matcher(before);
    while (counted.find()) {
      if (Numbers.count(counted.group(1)).orElse(-1) == rows) {
        return RosterFacts.singular(counted.group(2));
      }
    }
    return "";
  }

  /** What a cell says, in one language. */
  private static String told(Passage cell) {
    return DOUBLED.matcher(cell.text()).replaceFirst("$1");
  }
}
