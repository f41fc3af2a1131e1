package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.Span;
import io.quarry.fact.Facts;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
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
    Truths truths = Truths.of(document.readable(), Facts.of(document), Quarry.latestYear(document));
    return Gates.check(draft, document, truths).map(Gates.Drop::gate);
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
        "What is the deaths of Norvik?|fitting-words",
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

  /** Asks about a sentence, with the passage from {@code from} on as proof. */
  private static Optional<String> sentence(String text, int from, Kind kind, String stem)
      throws Exception {
    Document document = Documents.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Draft draft =
        new Draft(
            Draft.fact("Norvik", "count", Map.of(), List.of("12"), Optional.of("bridges")),
            "value",
            kind,
            stem,
            "Norvik has 12 bridges.",
            "sentence.test",
            "",
            3,
            3,
            List.of(new Span(from, text.length())),
            Optional.empty());
    Truths truths = Truths.of(document.readable(), Facts.of(document), Quarry.latestYear(document));
    return Gates.check(draft, document, truths).map(Gates.Drop::gate);
  }

  private static Kind number(int value) {
    return new Kind.Numeric(BigDecimal.valueOf(value), BigDecimal.ZERO, Optional.of("bridges"));
  }

  @Test
  void theProofHoldsTheKeyWholeAndUnhedged() throws Exception {
    String stem = "How many bridges does Norvik have?";
    assertThat(sentence("Norvik has twelve bridges.", 0, number(12), stem)).isEmpty();
    assertThat(sentence("Norvik has some 12 bridges.", 0, number(11), stem))
        .contains("key-in-evidence");
    assertThat(sentence("Norvik has 12 bridges.", 1, number(12), stem)).contains("evidence");
    assertThat(sentence("Norvik reportedly has 12 bridges.", 0, number(12), stem))
        .contains("hedge-kept");
  }

  @Test
  void aUnitIsToldSomewhere() throws Exception {
    Kind bare = new Kind.Numeric(BigDecimal.valueOf(12), BigDecimal.ZERO, Optional.empty());
    assertThat(sentence("Norvik has 12 bridges.", 0, bare, "What does Norvik have?"))
        .contains("unit-told");
    assertThat(sentence("Norvik has 12 bridges.", 0, bare, "How many bridges has Norvik?"))
        .isEmpty();
  }

  @Test
  void oneOfTheOldestIsNotTheOldest() throws Exception {
    Kind key = new Kind.ShortAnswer(List.of("Norvik"));
    String stem = "What is the oldest port of Norland?";
    assertThat(sentence("Norvik, where many boats lie, is the oldest port.", 0, key, stem))
        .isEmpty();
    assertThat(sentence("Norvik, with its boats, is one of the oldest ports.", 0, key, stem))
        .contains("rank-kept");
    assertThat(sentence("Norvik, with its boats, is the second-oldest port.", 0, key, stem))
        .contains("rank-kept");
  }

  @Test
  void aStatementChangesOneThing() throws Exception {
    String text = "Norvik has 12 bridges.";
    Kind untrue = new Kind.TrueFalse(false);
    assertThat(sentence(text, 0, untrue, "Norvik has 14 bridges.")).isEmpty();
    assertThat(sentence(text, 0, untrue, "Salzburg has 14 bridges.")).contains("one-change");
    assertThat(sentence(text, 0, new Kind.TrueFalse(true), "Norvik has 14 bridges."))
        .contains("one-change");
  }

  @Test
  void anotherNameOfTheKeyIsNoWrongOption() throws Exception {
    String text =
        "The [[Salt River (Norvik)|Salt River]] is called [[Salt River|Brine Water]] as well."
            + " The [[Brine Water|Salt River]] runs through Norvik.";
    Document document = Documents.read("a.wikitext", text.getBytes(StandardCharsets.UTF_8));
    Truths truths = Truths.of(document.readable(), Facts.of(document), 2000);
    Draft draft =
        new Draft(
            Draft.fact("Norvik", "river", Map.of(), List.of("Salt River"), Optional.empty()),
            "value",
            new Kind.SingleChoice(
                List.of(
                    new Option("Salt River", true),
                    new Option("Brine Water", false),
                    new Option("Ash River", false)),
                false),
            "Which river runs through Norvik?",
            "The Salt River runs through Norvik.",
            "infobox.test",
            "",
            3,
            3,
            List.of(new Span(0, text.length())),
            Optional.empty());
    assertThat(Gates.check(draft, document, truths).map(Gates.Drop::gate)).contains("one-right");
  }
}
