package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.bank.SampleBank;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionViewTest {

  /** Typed answers and truth never reach the page; of options only the texts do. */
  @Property(tries = 50)
  void holdsNoKey(@ForAll long seed) {
    for (Question question : SampleBank.questions()) {
      String view = QuestionView.of(question, seed, 3).toString();
      switch (question.kind()) {
        case Kind.Numeric numeric ->
            assertThat(view).doesNotContain(numeric.value().toPlainString());
        case Kind.ShortAnswer answer -> assertThat(view).doesNotContain("Old Lady");
        case Kind.Cloze cloze -> assertThat(view).doesNotContain("plain");
        case Kind.Ordering ordering ->
            assertThat(QuestionView.of(question, seed, 3).choices())
                .isNotEqualTo(ordering.items())
                .containsExactlyInAnyOrderElementsOf(ordering.items());
        case Kind.SingleChoice c -> assertThat(view).doesNotContain("correct");
        case Kind.MultipleChoice c -> assertThat(view).doesNotContain("correct");
        case Kind.TrueFalse s -> assertThat(view).doesNotContain("answer");
        case Kind.Matching m -> assertThat(view).doesNotContain("Pair");
      }
    }
  }

  @Test
  void aReloadShowsTheSame() {
    for (Question question : SampleBank.questions()) {
      assertThat(QuestionView.of(question, 42, 1)).isEqualTo(QuestionView.of(question, 42, 1));
    }
  }

  @Test
  void theStemOfAChoiceIsPartedAtItsBlank() {
    Question sample = SampleBank.questions().getFirst();
    Question gapped =
        new Question(
            sample.id(),
            sample.topic(),
            sample.difficulty(),
            "The Ard flows into " + Question.BLANK,
            sample.kind(),
            sample.explanation(),
            sample.fact(),
            sample.rule(),
            sample.evidence(),
            sample.figure());
    QuestionView view = QuestionView.of(gapped, 42, 1);
    assertThat(view.gapped()).isTrue();
    assertThat(view.stem()).isEqualTo("The Ard flows into ");
    assertThat(view.choices()).hasSize(4);
    assertThat(QuestionView.of(sample, 42, 1).gapped()).isFalse();
  }

  @Test
  void theKeyStandsEverywhereAcrossAttempts() {
    Kind choice = SampleBank.questions().getFirst().kind();
    assertThat(
            LongStream.range(0, 200)
                .mapToObj(seed -> QuestionView.shuffle(choice, seed, 0).shown().indexOf(0))
                .distinct())
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void partnersTooLongForAListAreToldAboveIt() {
    assertThat(matching("1946", "1335–1408").partnersListed()).isFalse();
    assertThat(matching("1946", "was the President of the Supreme Assembly").partnersListed())
        .isTrue();
  }

  private static QuestionView matching(String... partners) {
    return new QuestionView(
        "matching",
        "Match them.",
        false,
        "",
        List.of("Elm", "Oak"),
        List.of(partners),
        Optional.empty(),
        Optional.empty());
  }
}
