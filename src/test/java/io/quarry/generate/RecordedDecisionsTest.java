package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.Documents;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedDecisionsTest {

  private static final String LAKES =
      "Lake,Country\nMere,Norland\nTarn,Sudland\nBroad,Ostland\nPool,Westland\nLoch,Midland\n";

  private QuestionBank made;

  @BeforeEach
  void make() throws Exception {
    made = Quarry.generate(Documents.read("lakes.csv", LAKES.getBytes(StandardCharsets.UTF_8)));
    assertThat(made.questions()).hasSizeGreaterThan(2);
  }

  @Test
  void rejectedQuestionsGoAndRewordedOnesStay() throws Exception {
    Question first = made.questions().get(0);
    Question second = made.questions().get(1);
    RecordedDecisions decisions =
        RecordedDecisions.read(
            """
            format: quarry-review/1
            rejected:
              - {id: "%s", reason: Too easy.}
            reworded:
              - {id: "%s", stem: "In which country does this lake lie?", reason: Plainer.}
            """
                .formatted(first.id(), second.id()));
    QuestionBank reviewed = decisions.applyTo(made);
    assertThat(reviewed.questions()).hasSize(made.questions().size() - 1);
    assertThat(reviewed.questions().getFirst().id()).isEqualTo(second.id());
    assertThat(reviewed.questions().getFirst().stem())
        .isEqualTo("In which country does this lake lie?");
  }

  @Test
  void aDecisionOnAQuestionThatIsGoneIsAnError() throws Exception {
    RecordedDecisions decisions =
        RecordedDecisions.read(
            "format: quarry-review/1\nrejected:\n  - {id: \"000000000000\", reason: Too easy.}\n");
    assertThatThrownBy(() -> decisions.applyTo(made))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("000000000000");
  }

  @Test
  void aDecisionNamesItsReason() {
    assertThatThrownBy(
            () ->
                RecordedDecisions.read(
                    "format: quarry-review/1\nrejected:\n  - {id: 0123456789ab}\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("0123456789ab");
    assertThatThrownBy(
            () ->
                RecordedDecisions.read(
                    "format: quarry-review/1\nrejected:\n  - {id: 1234567890, reason: Why.}\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("quotes");
    assertThatThrownBy(() -> RecordedDecisions.read("rejected: []\n"))
        .isInstanceOf(IOException.class);
  }
}
