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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?i)rank|no\\.?|id|key|index|#|\u2116|image|flag|map|notes?|ref\\.?|references?|change|source|examples?|remarks?|comments?|description|details|links?|website|url|(?:.* )?codes?|(?:iso|fips|hasc|nuts)\\b.*|result|others?|(?-i:\\p{Lu}{2,})");

  /** "Pope number", but not "atomic number": a number that says nothing of what it numbers. */
  private static final Pattern RUNNING =
      Pattern.compile("(?i)(?!atomic\\b)(?:\\p{L}+ )?(?:number|no\\.?|rank|position|order)");

  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

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

  /** "the third": the third of what, no question can say. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?i)(?:the )?(?:" + Numbers.ORDINAL + ")");

  private GridFacts() {}

  static List<Grid> of(Document document, Subject subject) {
    List<Grid> grids = new ArrayList<>();
    // In a life tables tell of matches, prizes and films, and no question says whose.
    if (subject.person()) {
      return grids;
    }
    String listed =
        LeadParagraph.of(document).map(lead -> GridNouns.listed(lead.text())).orElse("");
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
          grid(upright, section, before, called, listed, alone, subject).ifPresent(grids::add);
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
      String listed,
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
    String counted = GridNouns.counted(before, rows.size());
    String noun =
        !NAMELESS.matcher(heading).matches()
            ? heading.matches("[\\p{L} ]{3,25}") ? GridNouns.one(heading) : ""
            : Stream.of(counted, GridNouns.kind(called), listed)
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse("");
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
        GridColumns.LANGUAGE.matcher(noun).matches()
            || noun.matches("word|term|phrase|expression|verb");
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
          || GridColumns.LANGUAGE.matcher(header.text()).matches() && !vocabulary) {
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
              ? GridColumns.years(header)
              : GridColumns.column(header, numeric)
                  .flatMap(column -> GridColumns.dated(column, table.caption())))
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

  /** What a cell says, in one language. */
  private static String told(Passage cell) {
    return DOUBLED.matcher(cell.text()).replaceFirst("$1");
  }
}
