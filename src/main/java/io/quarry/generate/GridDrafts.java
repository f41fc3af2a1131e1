package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.document.WordList;
import io.quarry.fact.Grid;
import io.quarry.fact.Grid.Column;
import io.quarry.fact.Grid.Row;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.atteo.evo.inflector.English;

/**
 * The drafts of one table, and what its rows are called. The heading of a column proves each of its
 * questions, together with the cells.
 */
final class GridDrafts {

  /** Single cells asked of one column: one of eight, but not fewer or more than these. */
  private static final int FEWEST_CELLS = 3;

  private static final int MOST_CELLS = 8;

  /** Rows between which hardly anything changes, and parts of a longer table. */
  private static final int NEAR = 6;

  /** Rows that a class has on average, at least. */
  private static final int MEMBERS = 3;

  /** Kinds whose members need no introduction. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "country",
          "city",
          "state",
          "town",
          "village",
          "capital",
          "continent",
          "person",
          "region");

  private static final Pattern MANY =
      Pattern.compile(
          ".* (?:Islands|Mountains|Hills|Republic|Territories)|United .*|(?:.* )?(?:Republic|Kingdom|Region) of .*|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Holy See|Peloponnese");

  /** Kinds of territories, which are told with "of": "the province of Norvik". */
  private static final Set<String> TERRITORIES =
      Set.of(
          "province",
          "county",
          "district",
          "region",
          "canton",
          "department",
          "prefecture",
          "municipality",
          "governorate",
          "voivodeship",
          "oblast",
          "emirate",
          "commune",
          "parish",
          "division",
          "community",
          "borough",
          "township");

  /** Kinds of people whose class is said before the name as a title: "Pope Clement". */
  private static final Set<String> TITLES =
      Set.of("pope", "king", "queen", "emperor", "empress", "president", "saint", "sultan");

  private static final Set<String> LIVING =
      Set.of("animal", "bird", "fish", "mammal", "insect", "reptile", "plant", "tree", "flower");

  /** Works whose names begin with "The" as other names do not: "the film The Salt". */
  private static final Set<String> WORKS =
      WordList.of(
          """
          film, movie, book, novel, album, song, series, show, game, play, episode, title, work,
          magazine, newspaper, band, painting
          """);

  /** "M3", "A1", "Line 6": a name that many towns and countries give. */
  private static final Pattern CODE =
      Pattern.compile("\\p{L}{0,3}[ -]?\\d{1,4}\\p{L}?|\\p{L}+ (?:\\d{1,3}|(?![IVX])\\p{Lu})");

  private final Grid grid;
  private final Drafts drafts;

  /** Where the rows are: in parentheses, where their names do not tell. */
  private final String where;

  /** Whether most rows go by codes, as roads do. */
  private final boolean coded;

  private final List<Integer> classes;

  /** In which line each row stands. */
  private final Map<Row, Integer> places = new IdentityHashMap<>();

  /** Among what each row stands in the lists of common classes: Malta beside Italy. */
  private final Map<Row, Set<Integer>> groups = new IdentityHashMap<>();

  GridDrafts(Grid grid) {
    this.grid = grid;
    this.drafts = new Drafts("table", grid.topic());
    long codes = grid.rows().stream().filter(row -> CODE.matcher(row.name()).matches()).count();
    this.coded = 2 * codes > grid.rows().size();
    this.classes = classes(grid);
    grid.rows().forEach(row -> places.put(row, places.size()));
    grid.rows().forEach(row -> groups.put(row, ClassLists.groups(grid.noun(), row.name())));
    this.where =
        (coded || grid.noun().equals("line")) && !grid.caption().isBlank() && grid.scope().isEmpty()
            ? within(grid)
            : "";
  }

  /** Whether its lines go by codes and are in a city: of its trams, buses or trains? */
  boolean ofSomeSystem() {
    return coded && grid.noun().equals("line") && where.startsWith(" in ");
  }

  /** "of the Salt Subway", and "in Westland" where a table is called "Westland Roads". */
  private static String within(Grid grid) {
    String things = " " + Wording.capital(English.plural(grid.noun()));
    String caption = grid.caption();
    if (caption.endsWith(things)) {
      return " in " + caption.substring(0, caption.length() - things.length());
    }
    if (ClassLists.knows("city", caption) || ClassLists.knows("country", caption)) {
      return " in " + caption;
    }
    return SYSTEM.matcher(caption).matches() ? " of the " + caption : " (" + caption + ")";
  }

  /** What has lines and stations, and is one. */
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}.-]+ )+(?:Subway|Metro|Underground|Railway|Tramway|Network|System|League|Series|Collection)");

  List<Draft> all() {
    return drafts.all();
  }

  /** The cells of a column that are not empty. */
  List<GridCell> cells(int column) {
    List<GridCell> cells = new ArrayList<>();
    for (Row row : grid.rows()) {
      row.cells().get(column).ifPresent(entry -> cells.add(new GridCell(row, entry)));
    }
    return cells;
  }

  /** Whether every row has one of the cells. */
  boolean complete(List<GridCell> cells) {
    return cells.size() == grid.rows().size();
  }

  /** Single cells to ask of one column. */
  int asked() {
    return Math.clamp(grid.rows().size() / 8, FEWEST_CELLS, MOST_CELLS);
  }

  /** The language whose words the rows are, where they are words. */
  Optional<String> language() {
    return Optional.of(Wording.capital(grid.noun()))
        .filter(noun -> ClassLists.knows("language", noun));
  }

  /**
   * How near two rows are: in how many columns they say the same that sort all rows into few
   * classes, whether the lists of common classes put them together, and where that is the same for
   * all, whether they stand near each other, as what is of one time or one size often does.
   *
   * @param asked the column that is asked, which does not count
   */
  long kinship(Row a, Row b, Column asked) {
    long same =
        classes.stream()
            .filter(c -> grid.columns().get(c) != asked)
            .filter(c -> said(a, c).isPresent() && said(a, c).equals(said(b, c)))
            .count();
    int apart = Math.abs(places.get(a) - places.get(b));
    boolean together = !Collections.disjoint(groups.get(a), groups.get(b));
    return 2 * same
        + (together ? 2 : 0)
        + (apart <= Math.max(NEAR, grid.rows().size() / NEAR) ? 1 : 0);
  }

  private static Optional<String> said(Row row, int column) {
    return row.cells().get(column).map(entry -> Folding.fold(entry.text()));
  }

  /** The columns of words that sort the rows into classes. */
  private static List<Integer> classes(Grid grid) {
    return IntStream.range(0, grid.columns().size())
        .filter(c -> !grid.columns().get(c).numeric() && !grid.columns().get(c).years())
        .filter(
            c ->
                grid.rows().stream().map(row -> said(row, c)).distinct().count() * MEMBERS
                    <= grid.rows().size())
        .boxed()
        .toList();
  }

  /** "the river Volga", but "the Salt River", and "France": all know what a country is. */
  String named(GridCell cell) {
    boolean local = limited() && (WELL_KNOWN.contains(grid.noun()) || territories());
    return name(cell) + (local ? " in " + grid.scope() : where);
  }

  /** Whether the rows are roads or lines, whose single figures nobody knows by heart. */
  boolean inNetwork() {
    return coded || grid.noun().equals("line");
  }

  boolean coded() {
    return coded;
  }

  /** Whether the rows are districts, counties and the like. */
  boolean territories() {
    return TERRITORIES.contains(grid.noun());
  }

  private String name(GridCell cell) {
    String name = cell.name();
    if (language().isPresent()) {
      return "\u201C" + name + "\u201D";
    }
    // "the Salt-Elmian Region", "the South Elmian Region"
    if (territories() && ADJECTIVE.matcher(name).matches()) {
      return "the " + name + " " + Wording.capital(grid.noun());
    }
    // "Salt Army Base in Hald" says itself what it is.
    boolean told =
        (" " + Folding.fold(name)).contains(" " + Folding.fold(grid.noun()) + " ")
            && !territories();
    if (WELL_KNOWN.contains(grid.noun()) || grid.noun().startsWith("state ") || told) {
      return (MANY.matcher(name).matches() ? "the " : "") + name;
    }
    // "How many electrons does berkelium have?"
    if (grid.noun().endsWith("element") && name.matches("\\p{Lu}\\p{Ll}+")) {
      return name.toLowerCase(Locale.ROOT);
    }
    // "the cat": its class is known.
    if (LIVING.contains(grid.noun()) && name.matches("\\p{Lu}\\p{Ll}+")) {
      return "the " + name.toLowerCase(Locale.ROOT);
    }
    // "the Harpy Eagle", but "the species Aquila chrysaetos"
    if (grid.noun().equals("species") && name.matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+")) {
      return "the " + name;
    }
    if (territories() && !Folding.fold(name).contains(Folding.fold(grid.noun()))) {
      boolean many = MANY.matcher(name).matches();
      return "the " + grid.noun() + " of " + (many ? "the " : "") + name;
    }
    if (TITLES.contains(grid.noun())) {
      return name.startsWith(Wording.capital(grid.noun()) + " ")
          ? name
          : Wording.capital(grid.noun()) + " " + name;
    }
    if (name.startsWith("The ") && !WORKS.contains(grid.noun())) {
      return "the " + name.substring(4);
    }
    // "line M1", "Lake Elm"
    if (CODE.matcher(name).matches()) {
      return Folding.fold(name).startsWith(Folding.fold(grid.noun()))
          ? name
          : grid.noun() + " " + name;
    }
    if (grid.noun().equals("lake") && name.matches("\\p{Lu}[\\p{L}\\p{M}-]+")) {
      return "Lake " + name;
    }
    String folded = " " + Folding.fold(name);
    String noun = Folding.fold(grid.noun());
    // "Line 1", "Lake Elm", "L\u00EDnea 1", but "the River Elm"
    if (folded.startsWith(" " + noun)) {
      return (noun.equals("river") ? "the " : "") + name;
    }
    // "Elm's Galaxy"
    if (OWNED.matcher(name).lookingAt()) {
      return name;
    }
    boolean classed =
        folded.endsWith(" " + noun)
            || folded.endsWith(" " + English.plural(noun))
            || DESCRIBING.matcher(name).matches();
    return "the " + (classed ? "" : grid.noun() + " ") + name;
  }

  /** "the Salt Cloud", whatever kind of thing that is. */
  private static final Pattern DESCRIBING =
      Pattern.compile(
          ".*\\p{L} (?:Cloud|Clouds|Galaxy|Nebula|Cluster|Group|Way|Belt|Wheel|Ocean|Sea|Gulf|Desert|Mountains|Islands|Bridge|Tower|Canal|Dam)");

  private static final Pattern OWNED = Pattern.compile("\\p{Lu}\\S*['\u2019]s? \\p{Lu}");

  private static final Pattern ADJECTIVE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{L}+-?\\p{L}*(?:ian|ese|ish)");

  /** What each row is: "region of Ghana". */
  String thing() {
    return scoped(grid.noun());
  }

  String things() {
    return scoped(English.plural(grid.noun()));
  }

  private String scoped(String noun) {
    return limited() ? noun + " of " + grid.scope() : noun + where;
  }

  /**
   * "region of Ghana"; but a table of unknown scope may leave things out, so that only those
   * offered can be compared: "of these rivers".
   */
  String which() {
    return limited() ? thing() : "of these " + things();
  }

  /** Whether it is known what the rows are the things of. */
  boolean limited() {
    return !grid.scope().isEmpty();
  }

  /** What a fact of the whole table is about. */
  String whole() {
    return limited() ? grid.scope() : grid.noun();
  }

  String noun() {
    return grid.noun();
  }

  /** Whether the rows are those who held an office, most of whom do so no more. */
  boolean past() {
    return TITLES.contains(grid.noun());
  }

  /** See {@link Drafts#add}. */
  void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      Column column,
      List<GridCell> proof) {
    List<Span> spans = new ArrayList<>(List.of(column.header()));
    proof.forEach(cell -> spans.addAll(cell.spans()));
    drafts.add(fact, asked, kind, stem, explanation, rule, difficulty, prominence, spans);
  }
}
