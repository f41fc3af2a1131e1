package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionFormsTest {

  private static Optional<String> failure(String options) {
    List<String> texts = List.of(options.split(" \\| "));
    return OptionForms.failure(
        new Kind.SingleChoice(
            IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(texts.get(i), i == 0))
                .toList(),
            Character.isDigit(options.charAt(0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1901 | 1904 | 1911",
        "1,204 | 2,380 | 2,920",
        "1 day | 2 days | 3 days",
        "0.5 m | 0.7 m | 1.2 m",
        "1 May 1901 | 3 June 1901 | 30 June 1901",
        "June 3, 1901 | June 30, 1901 | July 1, 1901",
        "1901\u20131904 | 1905\u20131908 | 1910\u20131913",
        "Salt River | Ash River | Elm River",
        "Building 7 | Building 12 | Building 3",
      })
  void optionsOfOneFormPass(String options) {
    assertThat(failure(options)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1901 | 1911 | 1904",
        "1901 | 1904\u20131908 | 1911",
        "1901\u20131904 | 1903\u20131908 | 1910\u20131913",
        "1901 | 1904 | 1910s",
        "1,204 m | 2,380 | 2,920 m",
        "1,204 m | 2,380 km | 2,920 m",
        "0.5 m | 0.75 m | 1.2 m",
        "1 May 1901 | 31 June 1901 | 30 July 1901",
        "1 May 1901 | 3 June 1901 | 1902",
        "Salt River | Ash River | None of the above",
        "Salt River | Ash River | 12",
      })
  void mixedForeignOrUnsortedOptionsDoNot(String options) {
    assertThat(failure(options)).isPresent();
  }
}
