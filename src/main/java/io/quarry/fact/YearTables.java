package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads tables of a competition or a prize year by year: who won it, who was second, and where it
 * was held.
 */
final class YearTables {

  private static final int FEWEST_ROWS = 4;

  /** Editions of which one table is asked at most. */
  private static final int MOST_ASKED = 12;

  /** What is held or given year by year, by its title. */
  private static final Pattern RECURRING =
      Pattern.compile(
          ".*\\b(?:Cup|Championships?|Games|Olympics|Prize|Award|Open|Grand Prix|Euro|Contest|Trophy|Marathon|Tournament|Bowl|Derby)\\b.*");

  private static final Pattern YEAR_LABEL = Pattern.compile("(?i)years?");
  private static final Pattern WINNER =
      Pattern.compile(
          "(?i)winners?|champions?|first place|1st place|gold(?: medal)?|laureates?|recipients?");
  private static final Pattern SECOND =
      Pattern.compile("(?i)runners?-up|second(?: place)?|2nd place");
  private static final Pattern HOST =
      Pattern.compile("(?i)hosts?|host (?:city|country|nation)|city|location|venue|place");

  private static final Pattern YEAR = Pattern.compile(Dates.YEAR);

  /** One name, with no note and no second name beside it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?!.* and )\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: [\\p{L}\\p{M}.'\u2019-]+){0,4}");

  private final Subject subject;
  private final Section section;
  private final Block.Table table;
  private final List<Fact> facts = new ArrayList<>();

  private YearTables(Subject subject, Section section, Block.Table table) {
    this.subject = subject;
    this.section = section;
    this.table = table;
  }

  static List<Fact> of(Document document, Subject subject) {
    List<Fact> facts = new ArrayList<>();
    if (RECURRING.matcher(subject.name()).matches()) {
      for (Section section : document.sections()) {
        for (Block block : section.blocks()) {
          if (!section.apparatus() && block instanceof Block.Table table) {
            facts.addAll(new YearTables(subject, section, table).read());
          }
        }
      }
    }
    return facts;
  }

  private List<Fact> read() {
    int year = column(YEAR_LABEL);
    if (year < 0 || table.rows().size() < FEWEST_ROWS || !distinct(year)) {
      return facts;
    }
    int winner = column(WINNER);
    int second = column(SECOND);
    int host = column(HOST);
    for (List<Block.Cell> row : drawn()) {
      if (row.size() == table.header().size() && YEAR.matcher(text(row, year)).matches()) {
        String edition = edition(text(row, year));
        add(row, year, winner, edition, "winner", new Predicate.Identity("won " + edition));
        add(
            row,
            year,
            second,
            edition,
            "runner-up",
            new Predicate.Identity("was the runner-up in " + edition));
        Predicate.Clause held = new Predicate.Clause("was", "held", "was held", "in");
        boolean many = edition.matches(".*(?:Games|Olympics|Championships)");
        add(row, year, host, edition, "where held", many ? held.plural() : held);
      }
    }
    return facts;
  }

  /** "the 1992 Salt Cup", but "Salt Euro 1992". */
  private String edition(String year) {
    String name = Phrases.withoutArticle(subject.name());
    return name.endsWith("Euro") ? name + " " + year : "the " + year + " " + name;
  }

  /** Rows all over the table: nobody asks for sixty winners. */
  private List<List<Block.Cell>> drawn() {
    List<List<Block.Cell>> rows = table.rows();
    int step = (rows.size() + MOST_ASKED - 1) / MOST_ASKED;
    return IntStream.range(0, rows.size()).filter(i -> i % step == 0).mapToObj(rows::get).toList();
  }

  /** The one column of that name; -1 where there is none, or several. */
  private int column(Pattern label) {
    int found = -1;
    for (int c = 0; c < table.header().size(); c++) {
      if (label.matcher(table.header().get(c).text().text().strip()).matches()) {
        if (found >= 0) {
          return -1;
        }
        found = c;
      }
    }
    return found;
  }

  /** Whether no year stands twice: of two contests in one year nobody knows which is meant. */
  private boolean distinct(int year) {
    Set<String> years = new HashSet<>();
    return table.rows().stream()
        .filter(row -> row.size() == table.header().size())
        .allMatch(row -> years.add(text(row, year)));
  }

  private static String text(List<Block.Cell> row, int column) {
    return row.get(column).text().text().strip();
  }

  private void add(
      List<Block.Cell> row,
      int year,
      int column,
      String edition,
      String relation,
      Predicate predicate) {
    Optional<Passage> cell =
        column < 0
            ? Optional.empty()
            : Optional.of(row.get(column).text())
                .filter(passage -> !passage.incomplete())
                .filter(passage -> NAME.matcher(passage.text().strip()).matches())
                .filter(passage -> !NOTHING.matcher(passage.text().strip()).matches());
    if (cell.isEmpty()) {
      return;
    }
    Passage named = cell.get().strip();
    List<Span> evidence =
        List.of(
            table.header().get(column).text().span(), row.get(year).text().span(), named.span());
    facts.add(
        new Fact(
            edition,
            relation,
            new TreeMap<>(Map.of("year", text(row, year))),
            Value.Name.of(
                named.text(), relation.equals("where held") ? hostKind(column) : "winner"),
            predicate,
            evidence,
            "table." + (relation.equals("where held") ? "host" : "winner"),
            section.title(),
            4));
  }

  /**
   * "In which country", where every host is one; else nobody can tell what kind of place to type.
   */
  private String hostKind(int column) {
    boolean countries =
        table.rows().stream()
            .filter(row -> row.size() == table.header().size())
            .map(row -> text(row, column))
            .allMatch(host -> Countries.known(host) || NOTHING.matcher(host).matches());
    return countries ? "country" : "host";
  }

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)none|not (?:held|awarded|given)|cancelled|canceled|postponed|unknown|n/?a|vacant|tb[acd]");
}
