package io.quarry.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes numbers as English text has them. */
public final class Numbers {

  static final String NUMBER = "[-\u2212]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final Pattern WHOLE = Pattern.compile(NUMBER);
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numbers() {}

  /** The number that the whole text is, with the scale it is written with. */
  public static Optional<BigDecimal> read(String text) {
    String stripped = text.strip();
    if (!WHOLE.matcher(stripped).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(stripped.replace(",", "").replace('\u2212', '-')));
  }

  /** The number that the whole text is; "906.00" is 906, as its noughts measure nothing. */
  static Optional<BigDecimal> measured(String text) {
    return read(text)
        .map(n -> n.scale() >= 2 && n.stripTrailingZeros().scale() <= 0 ? n.setScale(0) : n);
  }

  /** A small whole number in digits or in words. */
  public static OptionalInt count(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int word = WORDS.indexOf(lower);
    if (word >= 0) {
      return OptionalInt.of(word);
    }
    Matcher digits = Pattern.compile("\\d{1,3}").matcher(lower);
    return digits.matches() ? OptionalInt.of(Integer.parseInt(lower)) : OptionalInt.empty();
  }

  /** A small whole number in words. */
  public static Optional<String> word(int number) {
    return number >= 0 && number < WORDS.size() ? Optional.of(WORDS.get(number)) : Optional.empty();
  }

  /** With commas between groups of three digits and a true minus sign; for no years. */
  public static String written(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (number.signum() < 0 ? "\u2212" : "")
        + grouped
        + (point < 0 ? "" : plain.substring(point));
  }
}
