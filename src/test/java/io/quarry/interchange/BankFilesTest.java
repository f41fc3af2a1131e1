package io.quarry.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.question.AskedFact;
import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.Response;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BankFilesTest {

  private static final List<Kind> KINDS =
      List.of(
          new Kind.SingleChoice(
              List.of(
                  new Option("July", false),
                  new Option("August", true),
                  new Option("September", false)),
              true),
          new Kind.MultipleChoice(
              List.of(
                  new Option("no", true),
                  new Option("1.0", true),
                  new Option("~", false),
                  new Option("null", false)),
              false),
          new Kind.TrueFalse(false),
          new Kind.Numeric(new BigDecimal("-3.40"), new BigDecimal("0.05"), Optional.of("°C")),
          new Kind.ShortAnswer(List.of("Hangul: 함흥", "# not a comment")),
          new Kind.Cloze(List.of("bridge")),
          new Kind.Ordering(List.of("1", "2", "3")),
          new Kind.Matching(
              List.of(new Kind.Pair("a", "x"), new Kind.Pair("b", "y"), new Kind.Pair("c", "z"))));

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("texts") String text) {
    QuestionBank bank = bank(text);
    for (BankFiles.Format format : BankFiles.Format.values()) {
      String file = BankFiles.write(bank, format);
      assertThat(BankFiles.read(file)).isEqualTo(bank);
      assertThat(file).endsWith("\n");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abe 10:.,-'\"#&*!|>%@`{}[]?\\\n\r\t\u00A0\u0085\u2028")
        .withChars('가', '흥', 'ŭ', '興')
        .ofMinLength(1)
        .ofMaxLength(24)
        .filter(text -> !text.isBlank());
  }

  @Test
  void readsWhatAPersonMightWrite() {
    QuestionBank bank =
        BankFiles.read(
            """
            format: quarry-bank/1
            slug: bridge
            title: A bridge
            language: en
            topics: [{slug: history, title: History}]
            documents:
              - {name: bridge.txt, title: A bridge, mediaType: text/plain, encoding: UTF-8,
                 sha256: "%s", characters: 40}
            questions:
              - id: 5bf0c1d2e3a4
                kind: numeric
                topic: history
                difficulty: 2
                stem: In what year was the bridge opened?
                answer: {value: 1931, tolerance: 0}
                explanation: The bridge was opened in 1931.
                fact: {id: 77aa01, subject: bridge, relation: opened, value: 1931}
                rule: prose.dated
                evidence: [{document: 0, start: 4, end: 8, quote: "1931"}]
            """
                .formatted("0".repeat(64)));
    assertThat(bank.questions().getFirst().kind())
        .isEqualTo(new Kind.Numeric(new BigDecimal("1931"), new BigDecimal("0"), Optional.empty()));
  }

  @Test
  void saysWhereAFileIsWrong() {
    String file = BankFiles.write(bank("text"), BankFiles.Format.YAML);
    assertThatThrownBy(() -> BankFiles.read(file.replace("correct: true", "correct: perhaps")))
        .isInstanceOf(BankFileException.class)
        .hasMessage("questions[0].options[1].correct: must be true or false");
    assertThatThrownBy(() -> BankFiles.read(file.replace("quarry-bank/1", "quarry-bank/9")))
        .hasMessage("format: must be quarry-bank/1, not \"quarry-bank/9\"");
    assertThatThrownBy(() -> BankFiles.read(file.replaceFirst("kind: true-false", "kind: riddle")))
        .hasMessage("questions[2].kind: \"riddle\" is no kind of question");
    assertThatThrownBy(() -> BankFiles.read("just words"))
        .hasMessageContaining("this is not a bank file");
    assertThatThrownBy(() -> BankFiles.read("a: [b")).hasMessageContaining("neither YAML nor JSON");
    assertThatThrownBy(() -> BankFiles.read("")).hasMessageContaining("this is not a bank file");
  }

  @Test
  void refusesAQuestionWithoutEvidence() {
    String file =
        BankFiles.write(bank("text"), BankFiles.Format.JSON)
            .replaceFirst("(?s)\"evidence\": \\[.*?\\]", "\"evidence\": []");
    assertThatThrownBy(() -> BankFiles.read(file))
        .hasMessage("questions[0]: evidence is missing: a question needs its proof");
  }

  @Test
  void keepsResponses() {
    List<Response> responses =
        List.of(
            new Response.Choice(2),
            new Response.Choices(Set.of(0, 3)),
            new Response.Truth(true),
            new Response.Amount(new BigDecimal("23.50")),
            new Response.Words("Hŭngnam"),
            new Response.Sequence(List.of(2, 0, 1)),
            new Response.Partners(List.of(1, 0, 2)));
    assertThat(responses).allSatisfy(r -> assertThat(Json.response(Json.of(r))).isEqualTo(r));
  }

  @Test
  void refusesWhatNobodyReadsAndNoDatabaseHolds() {
    String file = BankFiles.write(bank("text"), BankFiles.Format.JSON);
    assertThatThrownBy(
            () -> BankFiles.read(file.replaceFirst("\"text\"", "\"" + "t".repeat(201) + "\"")))
        .hasMessage("title has 201 characters; 200 are the most");
    assertThatThrownBy(() -> BankFiles.read(file.replaceFirst("\"text\"", "\"te\\\\u0000xt\"")))
        .hasMessage("title holds a character that is no text");
    assertThatThrownBy(() -> BankFiles.read(file.replaceFirst("\"text\"", "\"te\\\\ud800xt\"")))
        .hasMessage("title holds a character that is no text");
  }

  private static QuestionBank bank(String text) {
    return new QuestionBank(
        "bank",
        text,
        "en",
        Optional.of("CC BY-SA 4.0"),
        List.of(new Topic("topic", text)),
        List.of(new SourceDocument("d.txt", text, "text/plain", "UTF-8", "a".repeat(64), 1000)),
        IntStream.range(0, KINDS.size()).mapToObj(i -> question(i, KINDS.get(i), text)).toList());
  }

  private static Question question(int number, Kind kind, String text) {
    return new Question(
        number == 3 ? "1234567890e1" : "%012x".formatted(number),
        "topic",
        3,
        kind instanceof Kind.Cloze ? "A " + Question.BLANK + " stands here" : text,
        kind,
        text,
        new AskedFact(
            "fact" + number,
            text,
            "relation",
            new TreeMap<>(java.util.Map.of("year", "2008")),
            number == 0 ? List.of("2008", text) : List.of(text),
            Optional.of("°C")),
        "rule",
        List.of(new Evidence(0, 3, 3 + text.length(), text)),
        number == 0
            ? Optional.of(
                new Figure.ClimateChart(
                    List.of(
                        new Figure.Series(
                            "Mean",
                            "°C",
                            IntStream.range(0, 12).mapToObj(BigDecimal::valueOf).toList()))))
            : Optional.empty());
  }
}
