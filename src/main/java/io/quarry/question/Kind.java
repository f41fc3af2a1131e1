package io.quarry.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a question is answered, with its key. Every kind refuses to exist with a broken key: {@link
 * FlawException} with a sentence for the author.
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
        throw Flaw.ONE_RIGHT.with();
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
        throw Flaw.RIGHT_AND_WRONG.with();
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
        throw Flaw.TOLERANCE.with();
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
        throw Flaw.ITEM_COUNT.with(items.size());
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
      requireDistinct(pairs.stream().map(Pair::left).toList(), "left");
      requireDistinct(pairs.stream().map(Pair::right).toList(), "right");
      if (pairs.size() < 3 || pairs.size() > 6) {
        throw Flaw.PAIR_COUNT.with(pairs.size());
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
      throw Flaw.OPTION_COUNT.with(least, most, copy.size());
    }
    requireDistinct(copy.stream().map(Option::text).toList(), "options");
    return copy;
  }

  private static void requireDistinct(List<String> texts, String what) {
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      Text.require(text, what);
      if (!seen.add(Folding.fold(text))) {
        throw Flaw.TWICE.with(what, text);
      }
    }
  }

  private static List<String> nonEmpty(List<String> accepted) {
    List<String> copy = List.copyOf(accepted);
    if (copy.isEmpty()) {
      throw Flaw.NOTHING_ACCEPTED.with();
    }
    copy.forEach(form -> Text.require(form, "answer.accepted"));
    return copy;
  }
}
