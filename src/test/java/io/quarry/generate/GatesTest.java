package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.Span;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

  private static final String TEXT = "The Salt River runs through Norvik, where it meets the sea.";

  private static Optional<String> gate(String stem, String key, String... wrong) throws Exception {
    Document document = Documents.read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    List<Option> options =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(new Option(key, true)),
                Arrays.stream(wrong).map(text -> new Option(text, false)))
            .toList();
    Draft draft =
        new Draft(
            Draft.fact("Norvik", "river", Map.of(), List.of(key), Optional.empty()),
            "value",
            new Kind.SingleChoice(options, false),
            stem,
            "The Salt River runs through Norvik.",
            "sentence.test",
            "",
            3,
            3,
            List.of(new Span(0, TEXT.length())),
            Optional.empty());
    return Gates.check(draft, document).map(Gates.Drop::gate);
  }

  @Test
  void aGoodQuestionPasses() throws Exception {
    assertThat(gate("Which river runs through Norvik?", "Salt River", "Green River", "Ash River"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which river runs through Norvik|stem-form",
        "Which river runs through the city?|stands-alone",
        "However, which river does it meet?|stands-alone",
        "Which river does not run through Norvik?|plain",
        "Which river, the Salt River or another one, runs through Norvik?|no-answer-in-stem",
        "Which river (of all runs through Norvik?|whole",
      })
  void flawedStemsAreDropped(String stem, String gate) throws Exception {
    assertThat(gate(stem, "Salt River", "Green River", "Ash River")).contains(gate);
  }

  @Test
  void optionsThatHoldOneAnotherAreDropped() throws Exception {
    assertThat(
            gate("Which river runs through Norvik?", "Salt River", "Lower Salt River", "Ash River"))
        .contains("options-alike");
  }

  @Test
  void aWordThatOnlyStemAndKeyShareIsACue() throws Exception {
    assertThat(
            gate(
                "Which river do salt ships use in Norvik?",
                "Salt River",
                "Green River",
                "Ash River"))
        .contains("no-cue");
  }

  @Test
  void aKeyThatIsMuchLongerThanTheOthersIsACue() throws Exception {
    assertThat(
            gate(
                "Which river runs through Norvik?",
                "the long and winding Salt River of the west",
                "the River Ash",
                "the River Oak"))
        .contains("key-length");
  }

  @Test
  void aStemCopiedFromItsProofIsDropped() throws Exception {
    assertThat(
            gate(
                "What runs through Norvik, where it meets the sea and the Salt River runs through Norvik where boats meet the sea?",
                "A brook",
                "A pond",
                "A creek"))
        .isPresent();
  }
}
