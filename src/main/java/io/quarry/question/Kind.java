package io.quarry.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a question is answered, with its key. Every kind refuses to exist with a broken key: {@link
 * IllegalArgumentException} with a sentence for the author.
 */
public sealed interface Kind {

  /** The kind's name in bank files, such as {@code single-choice}. */
  String label();

  /**
   * One of three or four options is right.
   *
   * @param ordered whether the options keep their order (numbers, dates, months); otherwise they
   *     may be shuffled
   */
  record SingleChoice(List<Option> options, boolean ordered) implements Kind {
    public SingleChoice {
      options = distinct(options, 3, 4);
      if (options.stream().filter(Option::correct).count() != 1) {
        throw new IllegalArgumentException("a single-choice question has exactly one right option");
      }
    }

    @Override
    public String label() {
      return "single-choice";
    }

    /** The right option's text. */
    public String key() {
      return options.stream().filter(Option::correct).findFirst().orElseThrow().text();
    }
  }

  /** Every right one of four to six options is to be marked, and no other. */
  record MultipleChoice(List<Option> options, boolean ordered) implements Kind {
    public MultipleChoice {
      options = distinct(options, 4, 6);
      long right = options.stream().filter(Option::correct).count();
      if (right == 0 || right == options.size()) {
        throw new IllegalArgumentException(
            "a multiple-choice question has at least one right and one wrong option");
      }
    }

    @Override
    public String label() {
      return "multiple-choice";
    }
  }

  /** The stem is a statement; {@code answer} says whether it is true. */
  record TrueFalse(boolean answer) implements Kind {
    @Override
    public String label() {
      return "true-false";
    }
  }

  /**
   * A number is to be typed.
   *
   * @param tolerance absolute and inclusive, in the unit of the value; at least 0
   */
  record Numeric(BigDecimal value, BigDecimal tolerance, Optional<String> unit) implements Kind {
    public Numeric {
      if (value == null || tolerance == null || tolerance.signum() < 0) {
        throw new IllegalArgumentException(
            "a numeric answer needs a value and a tolerance of at least 0");
      }
      unit = unit == null ? Optional.empty() : unit;
    }

    @Override
    public String label() {
      return "numeric";
    }
  }

  /** A few words are to be typed; the first accepted form is the one shown. */
  record ShortAnswer(List<String> accepted) implements Kind {
    public ShortAnswer {
      accepted = nonEmpty(accepted);
    }

    @Override
    public String label() {
      return "short-answer";
    }
  }

  /** The blank in the stem is to be filled; the first accepted form is the one shown. */
  record Cloze(List<String> accepted) implements Kind {
    public Cloze {
      accepted = nonEmpty(accepted);
    }

    @Override
    public String label() {
      return "cloze";
    }
  }

  /** Three to six items are to be put in order; here they stand in the right one. */
  record Ordering(List<String> items) implements Kind {
    public Ordering {
      items = List.copyOf(items);
      requireDistinct(items, "items");
      if (items.size() < 3 || items.size() > 6) {
        throw new IllegalArgumentException("an ordering has 3 to 6 items, not " + items.size());
      }
    }

    @Override
    public String label() {
      return "ordering";
    }
  }

  /** Three to six left items are each to be given their right partner. */
  record Matching(List<Pair> pairs) implements Kind {
    public Matching {
      pairs = List.copyOf(pairs);
      requireDistinct(pairs.stream().map(Pair::left).toList(), "left items");
      requireDistinct(pairs.stream().map(Pair::right).toList(), "right items");
      if (pairs.size() < 3 || pairs.size() > 6) {
        throw new IllegalArgumentException("a matching has 3 to 6 pairs, not " + pairs.size());
      }
    }

    @Override
    public String label() {
      return "matching";
    }
  }

  /** What belongs together in a {@link Matching}. */
  record Pair(String left, String right) {
    public Pair {
      Text.require(left, "left");
      Text.require(right, "right");
    }
  }

  private static List<Option> distinct(List<Option> options, int least, int most) {
    List<Option> copy = List.copyOf(options);
    if (copy.size() < least || copy.size() > most) {
      throw new IllegalArgumentException(
          "there must be %d to %d options, not %d".formatted(least, most, copy.size()));
    }
    requireDistinct(copy.stream().map(Option::text).toList(), "options");
    return copy;
  }

  private static void requireDistinct(List<String> texts, String what) {
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      Text.require(text, what);
      if (!seen.add(Folding.fold(text))) {
        throw new IllegalArgumentException(what + " hold \"" + text + "\" twice");
      }
    }
  }

  private static List<String> nonEmpty(List<String> accepted) {
    List<String> copy = List.copyOf(accepted);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("answer.accepted is empty");
    }
    copy.forEach(form -> Text.require(form, "answer.accepted"));
    return copy;
  }
}
