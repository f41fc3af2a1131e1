package io.quarry.generate;

import io.quarry.fact.Fact;
import io.quarry.fact.Numbers;
import io.quarry.fact.Predicate;
import io.quarry.fact.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures of a text that are almost those of a fact, so that nobody can tell which of them is
 * right: 78,450 people beside 78,455, sixteen zones beside seventeen.
 */
final class RivalFigures {

  /** Within this share of a box's figure the text's figure is meant to be the same. */
  private static final double ALMOST = 0.02;

  /** The same for a figure with the same unit. */
  private static final double NEARLY = 0.15;

  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?!\\d|,\\d)");

  /** In characters: a figure as far behind the word for what it measures belongs to it. */
  private static final int BEHIND = 120;

  /** In characters: the first figure so close behind the word is what it measures. */
  private static final int CLOSE_BEHIND = 40;

  /** The document without mark-up. */
  private final String text;

  /** Its figures by their units, and its counts by the pattern that finds them. */
  private final Map<String, NavigableSet<BigDecimal>> measured = new HashMap<>();

  private final Map<String, Set<Integer>> counted = new HashMap<>();

  RivalFigures(String text) {
    this.text = text;
  }

  /** Whether the text gives almost, but not quite the figure of a box: 78,450 against 78,455. */
  boolean dispute(Fact fact, Value.Quantity quantity) {
    if (quantity.counted() && fact.relation().startsWith(NUMBER_OF)) {
      return countedOtherwise(
          fact.relation().substring(NUMBER_OF.length()), quantity.number().intValue());
    }
    if (!fact.rule().startsWith("infobox.")) {
      return false;
    }
    BigDecimal number = quantity.number();
    String noun = fact.relation().substring(fact.relation().lastIndexOf(" ") + 1);
    int at = text.indexOf(noun);
    while (at >= 0) {
      Matcher figure = FIGURE.matcher(text).region(at, Math.min(text.length(), at + BEHIND));
      boolean first = true;
      while (figure.find()) {
        boolean same = first && figure.start() - at <= CLOSE_BEHIND && measured(figure, quantity);
        first = false;
        if (Numbers.read(figure.group())
            .filter(other -> almost(number, other, same ? NEARLY : ALMOST))
            .isPresent()) {
          return true;
        }
      }
      at = text.indexOf(noun, at + 1);
    }
    return quantity.unit().equals(AREA)
        && measures(" " + AREA).stream().anyMatch(other -> almost(number, other, ALMOST));
  }

  /** Of two areas that are almost the same one is that of a part, or of another year. */
  private static final String AREA = "km\u00B2";

  private static final String NUMBER_OF = "number of ";

  /** Whether the text counts the same things in two ways: eight zones, and five major zones. */
  private boolean countedOtherwise(String things, int number) {
    String noun = things.substring(things.lastIndexOf(' ') + 1);
    String holding =
        "(?:into|has|have|comprises?|contains?"
            + (noun.equals("episodes") ? "|of|and|with" : "")
            + ") (\\p{Ll}+|\\d{1,3})";
    return counts(holding, noun).stream().anyMatch(count -> count > 1 && count != number)
        || number >= MANY
            && counts("(\\p{Ll}{3,9}|\\d{1,3})", noun).stream()
                .anyMatch(count -> Math.abs(count - number) == 1);
  }

  /** Nobody counts five of six things, but somebody may count sixteen or seventeen. */
  private static final int MANY = 5;

  /** How many of some things the text counts; found once for every noun. */
  private Set<Integer> counts(String counting, String noun) {
    return counted.computeIfAbsent(
        // Looked ahead for: "the seventeen zones" is found at both of its words.
        "\\b(?=" + counting + " (?:\\p{Ll}+ )?" + Pattern.quote(noun) + "\\b)",
        pattern ->
            Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Numbers.count(found.group(1)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet()));
  }

  /** Whether a figure of the text has the unit of a quantity. */
  private boolean measured(Matcher figure, Value.Quantity quantity) {
    return !quantity.unit().isEmpty()
        && text.startsWith(" " + quantity.unit().charAt(0), figure.end());
  }

  private static boolean almost(BigDecimal number, BigDecimal other, double share) {
    int digits = Math.max(2, other.stripTrailingZeros().precision());
    BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
    double apart = Math.abs(other.doubleValue() - number.doubleValue());
    return rounded.compareTo(other) != 0
        && number.precision() >= 2
        && apart <= share * Math.abs(number.doubleValue());
  }

  /** The word for what is counted, or the unit, behind a gap. */
  private static final Pattern THINGS = Pattern.compile("^ (?:\\p{Ll}+ )?(\\p{Ll}+s)\\b");

  private static final Pattern UNIT =
      Pattern.compile("^( ?(?:\\p{Ll}{1,3}|\\p{Ll}*metres?|\\p{Ll}*meters?|miles?|feet)\\b)");

  /** Whether the text counts or measures in another place almost the same: 2210 m, and 2206 m. */
  boolean contest(Value value, Predicate.Gap gap) {
    if (value instanceof Value.Quantity quantity && quantity.counted()) {
      Matcher things = THINGS.matcher(gap.after());
      return things.find() && countedOtherwise(things.group(1), quantity.number().intValue());
    }
    Matcher unit = UNIT.matcher(gap.after());
    return value instanceof Value.Name name
        && name.kind().equals("number")
        && unit.find()
        && Numbers.read(name.text())
            .filter(
                figure ->
                    measures(unit.group()).subSet(nearly(figure, -1), nearly(figure, 1)).stream()
                        .anyMatch(other -> other.compareTo(figure) != 0))
            .isPresent();
  }

  /** What is almost the same as a figure, and less or more. */
  private static BigDecimal nearly(BigDecimal figure, int sign) {
    return figure.add(figure.abs().multiply(BigDecimal.valueOf(ALMOST * sign)));
  }

  /** The figures of the text with a unit; found once, for a text may have many gaps. */
  private NavigableSet<BigDecimal> measures(String unit) {
    return measured.computeIfAbsent(
        unit,
        of -> {
          NavigableSet<BigDecimal> figures = new TreeSet<>();
          Matcher figure =
              Pattern.compile(
                      "(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)"
                          + Pattern.quote(of)
                          + "(?![\\p{L}\\p{N}])")
                  .matcher(text);
          while (figure.find()) {
            Numbers.read(figure.group(1)).ifPresent(figures::add);
          }
          return figures;
        });
  }
}
