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

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** "third", "16th" */
  static final String ORDINAL = String.join("|", ORDINALS) + "|\\d{1,3}(?:st|nd|rd|th)";

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

  /** Which number an {@link #ORDINAL} tells, from 1. */
  static int ordinal(String ordinal) {
    int word = ORDINALS.indexOf(ordinal);
    return word >= 0 ? word + 1 : Integer.parseInt(ordinal.replaceFirst("\\p{L}+$", ""));
  }

  /** Whether a text is an ordinal, in small letters. */
  public static boolean isOrdinal(String text) {
    return text.matches(ORDINAL);
  }

  /** How else an ordinal is written: "3rd" for "third", "sixteenth" for "16th". */
  public static String otherwise(String ordinal) {
    int number = ordinal(ordinal);
    if (!Character.isDigit(ordinal.charAt(0))) {
      return number + ending(number);
    }
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : ordinal;
  }

  private static String ending(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
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
