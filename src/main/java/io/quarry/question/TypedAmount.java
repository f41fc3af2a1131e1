package io.quarry.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it, with what stands behind it: "768,551", "768 551", "23.5", "23,5",
 * "−3.4 °C", "319 metres". A comma in front of three digits groups, any other one marks decimals.
 *
 * @param unit as typed; empty when there is none
 */
public record TypedAmount(BigDecimal value, String unit) {

  /** No unit is measured to more digits, and longer numbers would only cost memory. */
  private static final int LONGEST = 40;

  private static final Pattern PARTS =
      Pattern.compile("([+-]?)([\\d.,'\u2019\\s\u00A0\u2009\u202F]*)(.*)", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
  private static final Pattern GROUPED_BY_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern GROUPED_BY_SPACE =
      Pattern.compile(
          "\\d{1,3}(?:([\\s\u00A0\u2009\u202F'\u2019])\\d{3})(?:\\1\\d{3})*([.,]\\d+)?");
  private static final Pattern COMMA_AS_POINT = Pattern.compile("\\d*,\\d+");

  /** The digits of a unit are exponents; any other number behind a number is a riddle. */
  private static final Pattern UNIT = Pattern.compile("(?:\\D|(?<=[\\p{L}^-])[23](?!\\d))*");

  /** What was typed; nothing when it does not begin with one number. */
  public static Optional<TypedAmount> parse(String typed) {
    Matcher parts = PARTS.matcher(typed.replace('\u2212', '-').strip());
    if (typed.length() > LONGEST * 2 || !parts.matches()) {
      return Optional.empty();
    }
    String unit = parts.group(3).strip();
    return number(parts.group(2).replaceAll("[\\s\u00A0\u2009\u202F]+$", ""))
        .filter(digits -> digits.length() <= LONGEST && UNIT.matcher(unit).matches())
        .map(digits -> new TypedAmount(new BigDecimal(parts.group(1) + digits), unit));
  }

  private static Optional<String> number(String typed) {
    if (PLAIN.matcher(typed).matches()) {
      return Optional.of(typed);
    }
    if (GROUPED_BY_COMMA.matcher(typed).matches()) {
      return Optional.of(typed.replace(",", ""));
    }
    if (GROUPED_BY_SPACE.matcher(typed).matches()) {
      return Optional.of(typed.replace(',', '.').replaceAll("[^\\d.]", ""));
    }
    return COMMA_AS_POINT.matcher(typed).matches()
        ? Optional.of(typed.replace(',', '.'))
        : Optional.empty();
  }

  /** Whether the number is meant in a unit: that one was typed, or none. */
  public boolean isIn(Optional<String> expected) {
    return unit.isEmpty() || expected.filter(name -> UnitName.same(name, unit)).isPresent();
  }
}
