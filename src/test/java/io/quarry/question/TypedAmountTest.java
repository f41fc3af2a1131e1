package io.quarry.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "319 metres | 319 | metres",
        "330 km2 | 330 | km2",
        "1,234 | 1234 | ''",
        "1 234 | 1234 | ''",
        "1 234 567,5 m | 1234567.5 | m",
        "1'234 | 1234 | ''",
        "-3.4°C | -3.4 | °C",
        "9.8 m/s^2 | 9.8 | m/s^2",
        "45% | 45 | %",
        ".5 | 0.5 | ''"
      })
  void tellsNumberAndUnitApart(String typed, BigDecimal value, String unit) {
    TypedAmount amount = TypedAmount.parse(typed).orElseThrow();
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "km",
        "1.2.3",
        "1e9",
        "--3",
        "1,2,3",
        "12 34",
        "1,23,456",
        "3 or 4",
        "1.234,5",
        "''"
      })
  void readsNothingIntoARiddle(String typed) {
    assertThat(TypedAmount.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "km², km2",
    "km², sq km",
    "km², square kilometres",
    "km², Square Kilometers",
    "km², kilometres squared",
    "km², km^2",
    "km, kilometre",
    "m, Metres",
    "mm, millimeters",
    "°C, C",
    "°C, degrees Celsius",
    "°C, ° C",
    "°C, ℃",
    "'%', percent",
    "'%', per cent",
    "people per km², inhabitants per square kilometre",
    "people per km², people/km2",
    "m/s², metres per second squared",
    "million km, million kilometres",
    "days, day",
    "hours, h"
  })
  void knowsTheCommonNamesOfAUnit(String expected, String typed) {
    assertThat(new TypedAmount(BigDecimal.ONE, typed).isIn(Optional.of(expected))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "km², km",
    "km, km2",
    "km, m",
    "km, miles",
    "mm, m",
    "°C, °F",
    "million km, km",
    "days, hours",
    "m/s², m/s",
    "people per km², people"
  })
  void takesNoOtherUnit(String expected, String typed) {
    assertThat(new TypedAmount(BigDecimal.ONE, typed).isIn(Optional.of(expected))).isFalse();
  }
}
