package io.quarry.generate;

import io.quarry.fact.Grid.Column;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a column of words: what a cell says of its thing, which thing it is of, and pairs. */
final class TextColumnQuestions {

  /** Values as short as symbols and abbreviations are told apart by letters. */
  private static final int CODE = 3;

  /** A column of fewer different values makes no choice. */
  private static final int FEWEST_OPTIONS = 3;

  /** Pairs to be matched. */
  private static final int PAIRS = 4;

  private static final int LONGEST = 40;

  private final GridDrafts drafts;
  private final Column column;
  private final List<GridCell> cells;

  TextColumnQuestions(GridDrafts drafts, Column column, List<GridCell> cells) {
    this.drafts = drafts;
    this.column = column;
    this.cells =
        CellSentence.doneBy(column.label())
            ? cells.stream().filter(cell -> !NOBODY.matcher(cell.text()).lookingAt()).toList()
            : cells;
  }

  /** What stands among names where nobody knows whose doing it was. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "\\p{Ll}|(?i)(?:pre-?historic|ancient|antiquity|early|known|unknown|various|traditional|anonymous)\\b");

  void ask() {
    Set<String> values = new TreeSet<>();
    cells.forEach(cell -> values.add(Folding.fold(cell.text())));
    if (values.size() < FEWEST_OPTIONS
        // "Range" in the column "mountain range" is no range, but a mark.
        || values.contains(
            Folding.fold(column.label().substring(column.label().lastIndexOf(' ') + 1)))
        || column.label().replace(" the ", " ").split(" ").length > 3) {
      return;
    }
    // "Fe" says more of iron than "Ne" of neon.
    List<GridCell> drawn =
        Seeds.shuffled(cells, Seeds.random(drafts.thing(), column.label(), "texts")).stream()
            .sorted(Comparator.comparing(TextColumnQuestions::abbreviated))
            .toList();
    int first = Math.min(drafts.asked() * 2, cells.size());
    for (GridCell cell : drawn.subList(0, first)) {
      if (plain(cell.text())
          && !namesake(cell)
          && !initials(cell)
          && !misspelt(cell)
          && !usual(cell)
          && !placed(cell)) {
        value(cell);
      }
    }
    boolean plain = column.label().split(" ").length <= 2 && !CellSentence.verbal(column.label());
    if (plain && values.size() == cells.size()) {
      pairs(drawn.size() >= first + PAIRS ? drawn.subList(first, drawn.size()) : drawn);
    }
  }

  /** One value: "Salt Sea (east)" has a note, "red, green" two. */
  private static boolean plain(String text) {
    return text.length() <= LONGEST
        && !text.contains(" & ")
        && text.chars().noneMatch(c -> "\n,([/".indexOf(c) >= 0);
  }

  private static boolean abbreviated(GridCell cell) {
    return Spelling.key(cell.name()).startsWith(Spelling.key(cell.text()));
  }

  /** "Dihok" of "Duhok" is told by the question itself. */
  private static boolean namesake(GridCell cell) {
    return cell.text().length() > CODE && Spelling.withinOneEdit(cell.name(), cell.text());
  }

  /** "RI" says no more of Rhode Island than that it is an abbreviation. */
  private boolean initials(GridCell cell) {
    String letters =
        Arrays.stream(cell.name().split("[ -]"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return column.label().contains("abbreviation") && letters.equals(cell.text());
  }

  /** Fewer rows do not tell what is usual. */
  private static final int FEWEST_USUAL = 8;

  /** Whether most of a long column says the same, which anybody would guess. */
  private boolean usual(GridCell cell) {
    String value = Folding.fold(cell.text());
    long same = cells.stream().filter(other -> Folding.fold(other.text()).equals(value)).count();
    return cells.size() >= FEWEST_USUAL && 2 * same > cells.size();
  }

  /** Whether a short form alone among the options begins as what it stands for does. */
  private boolean told(GridCell cell, List<String> wrong) {
    String initial = cell.name().substring(0, 1);
    return SHORT_FORM.matcher(column.label()).find()
        && cell.text().startsWith(initial)
        && wrong.stream().noneMatch(other -> other.startsWith(initial));
  }

  private static final Pattern SHORT_FORM = Pattern.compile("\\b(?:abbreviation|code)$");

  /** "Sofia Porvince" in a column of provinces */
  private boolean misspelt(GridCell cell) {
    String noun = column.label().substring(column.label().lastIndexOf(' ') + 1);
    return Arrays.stream(cell.text().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(
            word ->
                !word.startsWith(noun)
                    && word.length() > CODE
                    && (Spelling.withinOneEdit(word, noun) || Spelling.anagrams(word, noun)));
  }

  private static final Set<String> LANDS =
      Set.of("country", "state", "province", "region", "county", "city");

  /** "Salt Army Base in Norvik" says itself where it is. */
  private boolean placed(GridCell cell) {
    return LANDS.contains(column.label()) && cell.name().contains(" in ");
  }

  private static boolean sharesWord(String a, String b) {
    List<String> words = List.of(b.split(" "));
    return Arrays.stream(a.split(" ")).anyMatch(w -> w.length() > 3 && words.contains(w));
  }

  /** "Salt Republican" holds "Republican": who offers both asks which of them is exact. */
  private static boolean overlap(String a, String b) {
    String x = Spelling.key(a);
    String y = Spelling.key(b);
    return a.length() > CODE && b.length() > CODE ? x.contains(y) || y.contains(x) : x.equals(y);
  }

  private static boolean sameInitial(GridCell a, GridCell b) {
    return a.name().codePointAt(0) == b.name().codePointAt(0);
  }

  /** Whether no other cell says the same, or more. */
  private boolean alone(GridCell cell) {
    String text = cell.text();
    return cells.stream()
        .filter(o -> o.row() != cell.row())
        .noneMatch(
            o ->
                text.length() <= CODE
                    ? Folding.fold(o.text()).equals(Folding.fold(text))
                    : Spelling.key(o.text()).contains(Spelling.key(text)));
  }

  private void value(GridCell cell) {
    String text = cell.text();
    AskedFact fact =
        Draft.fact(cell.name(), column.label(), Map.of(), List.of(text), Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<GridCell> others = others(cell, random);
    List<String> wrong = new ArrayList<>();
    for (GridCell other : others) {
      if (wrong.size() < Choices.SIZE - 1
          && !overlap(other.text(), text)
          && wrong.stream().noneMatch(taken -> overlap(taken, other.text()))) {
        wrong.add(other.text());
      }
    }
    if (wrong.size() < FEWEST_OPTIONS - 1 || told(cell, wrong)) {
      return;
    }
    CellSentence sentence =
        CellSentence.of(
            column.label(),
            drafts.named(cell),
            text,
            drafts.complete(cells) ? drafts.thing() : drafts.which(),
            drafts.past());
    drafts.add(
        fact,
        "value",
        Choices.shuffled(text, wrong, random),
        sentence.question(),
        sentence.statement(),
        "cell",
        3,
        3,
        column,
        List.of(cell));
    if (alone(cell) && !sentence.reverse().isEmpty()) {
      owner(fact, cell, others.subList(0, Math.min(Choices.SIZE - 1, others.size())), sentence);
    }
  }

  /**
   * How easily one is taken for what is asked.
   *
   * @param kinship see {@link GridDrafts#kinship}
   */
  private record Likeness(GridCell cell, boolean sameInitial, long kinship) {

    static final Comparator<Likeness> MOST_FIRST =
        Comparator.comparing(Likeness::sameInitial).thenComparing(Likeness::kinship).reversed();
  }

  private long kinship(GridCell a, GridCell b) {
    return drafts.kinship(a.row(), b.row(), column);
  }

  /** Cells that say something else, in the order in which they are offered. */
  private List<GridCell> others(GridCell cell, Random random) {
    String text = cell.text();
    boolean by = CellSentence.doneBy(column.label());
    return Seeds.shuffled(cells, random).stream()
        .filter(o -> !Folding.fold(o.text()).equals(Folding.fold(text)))
        .filter(o -> plain(o.text()))
        // "Rayleigh and Ramsay" is half right beside "Ramsay and Travers".
        .filter(o -> !by || !sharesWord(o.text(), text))
        .map(o -> new Likeness(o, text.length() <= CODE && sameInitial(o, cell), kinship(o, cell)))
        .sorted(Likeness.MOST_FIRST)
        .map(Likeness::cell)
        .toList();
  }

  /** Which thing a value is of. */
  private void owner(AskedFact fact, GridCell cell, List<GridCell> offered, CellSentence sentence) {
    List<GridCell> compared = new ArrayList<>(offered);
    compared.add(cell);
    drafts.add(
        fact,
        "owner",
        Choices.shuffled(
            cell.name(),
            offered.stream().map(GridCell::name).toList(),
            Seeds.random(fact.id(), "owner")),
        sentence.reverse(),
        sentence.statement(),
        "owner",
        3,
        3,
        column,
        compared);
  }

  private void pairs(List<GridCell> drawn) {
    List<GridCell> chosen =
        drawn.stream()
            .filter(cell -> cell.text().length() <= LONGEST)
            // Armavir, the capital of Armavir, finds itself.
            .filter(cell -> !Folding.fold(cell.name()).contains(Folding.fold(cell.text())))
            .limit(PAIRS)
            .toList();
    if (chosen.size() < PAIRS) {
      return;
    }
    List<Kind.Pair> pairs =
        chosen.stream().map(cell -> new Kind.Pair(cell.name(), cell.text())).toList();
    AskedFact fact =
        Drafts.paired(
            drafts.whole(),
            column.label() + " of each",
            Map.of("things", String.join(", ", pairs.stream().map(Kind.Pair::left).toList())),
            pairs);
    drafts.add(
        fact,
        "pairs",
        new Kind.Matching(pairs),
        drafts.language().isPresent()
            ? "Match each %s word with its %s translation."
                .formatted(drafts.language().get(), column.label())
            : "Match each %s with its %s.".formatted(drafts.thing(), column.label()),
        "The pairs are: %s."
            .formatted(
                String.join(
                    ", ", pairs.stream().map(pair -> pair.left() + " " + pair.right()).toList())),
        "pairs",
        3,
        3,
        column,
        chosen);
  }
}
