package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.question.Grader;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import io.quarry.question.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseFormTest {

  private static final Kind KILOMETRES =
      new Kind.Numeric(BigDecimal.ONE, BigDecimal.ZERO, Optional.of("km"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "768,551 | 768551",
        "768 551 | 768551",
        "1,234,567.5 | 1234567.5",
        "23.5 | 23.5",
        "23,5 | 23.5",
        "−3.4 | -3.4",
        "412.50 km | 412.50",
        "319 kilometres | 319",
        "1 234 Kilometers | 1234",
        ".5 | .5",
        "5. | 5"
      })
  void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
    assertThat(read(KILOMETRES, List.of(), typed))
        .isEqualTo(new ResponseForm.Reading.Given(new Response.Amount(number)));
  }

  @ParameterizedTest
  @CsvSource({"''", "many", "1.2.3", "1e9", "--3", "'1,2,3'", "'12 34'", "''"})
  void asksAgainForWhatIsNoNumber(String typed) {
    assertThat(read(KILOMETRES, List.of(), typed))
        .isEqualTo(new ResponseForm.Reading.Missing(ResponseForm.Problem.TYPE_A_NUMBER));
  }

  @ParameterizedTest
  @CsvSource({"12 apples", "12 km²", "12 miles", "12 m"})
  void saysWhichUnitIsWanted(String typed) {
    assertThat(read(KILOMETRES, List.of(), typed))
        .isEqualTo(new ResponseForm.Reading.Missing(ResponseForm.Problem.OTHER_UNIT));
  }

  /** A form that comes back is filled in as it was sent. */
  @Property(tries = 200)
  void aResponseFillsInItsForm(@ForAll long seed) {
    for (Question question : SampleBank.questions()) {
      Shuffle shuffle = QuestionView.shuffle(question.kind(), seed, 0);
      ResponseForm sent = key(question.kind(), shuffle);
      Response response =
          ((ResponseForm.Reading.Given) sent.read(question.kind(), shuffle)).response();
      assertThat(ResponseForm.of(response, shuffle).read(question.kind(), shuffle))
          .isEqualTo(new ResponseForm.Reading.Given(response));
    }
  }

  @Test
  void aForeignOrMissingPickIsNoAnswer() {
    Kind choice = SampleBank.questions().getFirst().kind();
    for (List<String> picks :
        List.of(List.<String>of(), List.of("9"), List.of("x"), List.of("-1"), List.of("0", "1"))) {
      assertThat(read(choice, picks, ""))
          .isEqualTo(new ResponseForm.Reading.Missing(ResponseForm.Problem.CHOOSE_ONE));
    }
  }

  /** Whoever knows the answer gets every point, however the page was shuffled. */
  @Property(tries = 200)
  void theKeyIsWorthEveryPoint(@ForAll long seed) {
    int position = 0;
    for (Question question : SampleBank.questions()) {
      Shuffle shuffle = QuestionView.shuffle(question.kind(), seed, position);
      ResponseForm.Reading reading = key(question.kind(), shuffle).read(question.kind(), shuffle);
      assertThat(reading).isInstanceOf(ResponseForm.Reading.Given.class);
      assertThat(Grader.grade(question.kind(), ((ResponseForm.Reading.Given) reading).response()))
          .isEqualTo(Grade.RIGHT);
      position++;
    }
  }

  /** The form that answers {@code kind} rightly, as shown after {@code shuffle}. */
  static ResponseForm key(Kind kind, Shuffle shuffle) {
    List<Integer> shown = shuffle.shown();
    return switch (kind) {
      case Kind.SingleChoice choice ->
          new ResponseForm(
              picks(shown, place -> choice.options().get(shown.get(place)).correct()), "");
      case Kind.MultipleChoice choice ->
          new ResponseForm(
              picks(shown, place -> choice.options().get(shown.get(place)).correct()), "");
      case Kind.TrueFalse statement ->
          new ResponseForm(List.of(statement.answer() ? "0" : "1"), "");
      case Kind.Numeric numeric -> new ResponseForm(List.of(), numeric.value().toPlainString());
      case Kind.ShortAnswer answer -> new ResponseForm(List.of(), answer.accepted().getFirst());
      case Kind.Cloze cloze -> new ResponseForm(List.of(), cloze.accepted().getFirst());
      case Kind.Ordering ordering ->
          new ResponseForm(shown.stream().map(item -> String.valueOf(item + 1)).toList(), "");
      case Kind.Matching matching ->
          new ResponseForm(
              java.util.stream.IntStream.range(0, shown.size())
                  .mapToObj(left -> String.valueOf(shown.indexOf(left)))
                  .toList(),
              "");
    };
  }

  private static List<String> picks(List<Integer> shown, java.util.function.IntPredicate correct) {
    return java.util.stream.IntStream.range(0, shown.size())
        .filter(correct)
        .mapToObj(String::valueOf)
        .toList();
  }

  private static ResponseForm.Reading read(Kind kind, List<String> picks, String text) {
    Shuffle shuffle = QuestionView.shuffle(kind, 1, 0);
    return new ResponseForm(picks, text).read(kind, shuffle);
  }
}
