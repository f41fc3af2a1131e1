package io.quarry.generate;

import io.quarry.question.Folding;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Test-wise students who know nothing of the document: each answers single-choice questions by one
 * trick. Good wrong options leave every one of them at chance.
 *
 * <p>The tricks are the cues of the test-wiseness literature: Millman, Bishop and Ebel, "An
 * Analysis of Test-Wiseness", Educational and Psychological Measurement 25 (1965); Haladyna,
 * Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing Guidelines for Classroom
 * Assessment", Applied Measurement in Education 15 (2002); for the middle value, Attali and
 * Bar-Hillel, "Guess Where", Journal of Educational Measurement 40 (2003).
 */
final class BlindGuessers {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959964;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final int SHORTEST_WORD = 4;

  /**
   * How one guesser did. Where its trick points at several options it picks one of them at random,
   * which counts as a share of a hit; where it points at none or at all it has nothing to go by,
   * and the question does not count.
   *
   * @param questions how many its trick had something to say on
   * @param right share answered right, from 0 to 1
   * @param low lower end of the 95 % interval of {@code right}
   * @param high upper end of the same
   * @param chance share that somebody without any trick would answer right
   */
  record Score(
      String guesser, int questions, double right, double low, double high, double chance) {

    /** What the trick is worth over all {@code pooled} questions, as a share of them. */
    double gain(int pooled) {
      return pooled == 0 ? 0 : (right - chance) * questions / pooled;
    }
  }

  /** A question as it looks to somebody without the document. */
  private record Item(String stem, List<String> options, boolean ordered, List<Integer> mentions) {}

  /** The options that a trick points at, by index. */
  private interface Guesser {
    Set<Integer> picks(Item item);
  }

  private record Named(String name, Guesser guesser) {}

  private static final List<Named> ALL =
      List.of(
          new Named("longest option", item -> most(item, i -> length(item, i))),
          new Named("shortest option", item -> most(item, i -> -length(item, i))),
          new Named("middle value", item -> byRank(item, true)),
          new Named("extreme value", item -> byRank(item, false)),
          new Named("roundest number", BlindGuessers::roundest),
          new Named("commonest option", item -> most(item, i -> item.mentions().get(i))),
          new Named("overlap with the stem", item -> most(item, i -> overlap(item, i))),
          new Named("position 1", item -> position(item, 0)),
          new Named("position 2", item -> position(item, 1)),
          new Named("position 3", item -> position(item, 2)),
          new Named("position 4", item -> position(item, 3)));

  private BlindGuessers() {}

  /** How many questions the guessers are tried on. */
  static int pooled(List<QuestionBank> banks) {
    return (int)
        banks.stream()
            .flatMap(bank -> bank.questions().stream())
            .filter(question -> question.kind() instanceof Kind.SingleChoice)
            .count();
  }

  /** Every guesser's score over the single-choice questions of all banks. */
  static List<Score> scores(List<QuestionBank> banks) {
    List<Score> scores = new ArrayList<>();
    for (Named named : ALL) {
      int questions = 0;
      double right = 0;
      double chance = 0;
      for (QuestionBank bank : banks) {
        Map<String, Integer> mentions = mentions(bank);
        for (Question question : bank.questions()) {
          if (question.kind() instanceof Kind.SingleChoice choice) {
            List<String> options = choice.options().stream().map(Option::text).toList();
            Set<Integer> picks =
                named
                    .guesser()
                    .picks(
                        new Item(
                            question.stem(),
                            options,
                            choice.ordered(),
                            options.stream().map(o -> mentions.get(Folding.fold(o))).toList()));
            if (!picks.isEmpty() && picks.size() < options.size()) {
              questions++;
              chance += 1.0 / options.size();
              right += picks.contains(options.indexOf(choice.key())) ? 1.0 / picks.size() : 0;
            }
          }
        }
      }
      scores.add(score(named.name(), questions, right, chance));
    }
    return scores;
  }

  /**
   * With Wilson's interval, which holds for small pools and shares near 0 ("Probable Inference, the
   * Law of Succession, and Statistical Inference", Journal of the American Statistical Association
   * 22, 1927). Shares of hits vary less than hits do, so it is rather too wide than too narrow.
   */
  static Score score(String guesser, int questions, double right, double chance) {
    if (questions == 0) {
      return new Score(guesser, 0, 0, 0, 1, 0);
    }
    double share = right / questions;
    double weight = Z * Z / questions;
    double centre = (share + weight / 2) / (1 + weight);
    double reach =
        Z * Math.sqrt(share * (1 - share) / questions + weight / 4 / questions) / (1 + weight);
    return new Score(
        guesser,
        questions,
        share,
        Math.max(0, centre - reach),
        Math.min(1, centre + reach),
        chance / questions);
  }

  /** How often each option is offered in the bank, by its folded text. */
  private static Map<String, Integer> mentions(QuestionBank bank) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Question question : bank.questions()) {
      if (question.kind() instanceof Kind.SingleChoice choice) {
        choice
            .options()
            .forEach(option -> mentions.merge(Folding.fold(option.text()), 1, Integer::sum));
      }
    }
    return mentions;
  }

  private static Set<Integer> most(Item item, IntToDoubleFunction measure) {
    double best =
        IntStream.range(0, item.options().size())
            .mapToDouble(measure)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    Set<Integer> picks = new HashSet<>();
    for (int i = 0; i < item.options().size(); i++) {
      if (measure.applyAsDouble(i) == best) {
        picks.add(i);
      }
    }
    return picks;
  }

  private static int length(Item item, int option) {
    String text = item.options().get(option);
    return text.codePointCount(0, text.length());
  }

  private static Set<Integer> position(Item item, int at) {
    return at < item.options().size() ? Set.of(at) : Set.of();
  }

  /**
   * The one or two options in the middle, or the two at the ends, of options that have an order.
   */
  private static Set<Integer> byRank(Item item, boolean middle) {
    int last = item.options().size() - 1;
    List<Integer> sorted = inOrder(item);
    if (sorted.isEmpty()) {
      return Set.of();
    }
    return middle
        ? Set.copyOf(sorted.subList(last / 2, last - last / 2 + 1))
        : Set.of(sorted.get(0), sorted.get(last));
  }

  /** Indices of the options from the lowest to the highest; none where they have no order. */
  private static List<Integer> inOrder(Item item) {
    List<Integer> indices = IntStream.range(0, item.options().size()).boxed().toList();
    if (item.ordered()) {
      return indices;
    }
    List<Optional<BigDecimal>> numbers =
        item.options().stream().map(BlindGuessers::number).toList();
    return numbers.stream().allMatch(Optional::isPresent)
        ? indices.stream()
            .sorted((a, b) -> numbers.get(a).get().compareTo(numbers.get(b).get()))
            .toList()
        : List.of();
  }

  /** The number with the fewest digits that mean something: 1900 before 1910 before 1912. */
  private static Set<Integer> roundest(Item item) {
    List<Optional<BigDecimal>> numbers =
        item.options().stream().map(BlindGuessers::number).toList();
    return numbers.stream().allMatch(Optional::isPresent)
        ? most(item, i -> -numbers.get(i).get().stripTrailingZeros().precision())
        : Set.of();
  }

  private static Optional<BigDecimal> number(String option) {
    Matcher number = NUMBER.matcher(option);
    return number.find()
        ? Optional.of(new BigDecimal(number.group().replace(",", "")))
        : Optional.empty();
  }

  /** How many longer words an option shares with the stem. */
  private static long overlap(Item item, int option) {
    Set<String> stem = new HashSet<>(words(item.stem()));
    return words(item.options().get(option)).stream()
        .filter(word -> word.length() >= SHORTEST_WORD && stem.contains(word))
        .count();
  }

  private static List<String> words(String text) {
    return Arrays.asList(Folding.fold(text).split(" "));
  }
}
