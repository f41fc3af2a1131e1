package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarry.generate.BlindGuessers.Score;
import io.quarry.question.AskedFact;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlindGuessersTest {

  private final List<Question> questions = new ArrayList<>();

  /** The key carries a star. */
  private void ask(String stem, boolean ordered, String... options) {
    AskedFact fact = Draft.fact("Norvik", stem, Map.of(), List.of("x"), Optional.empty());
    questions.add(
        new Question(
            Seeds.hash(12, stem),
            "part",
            3,
            stem,
            new Kind.SingleChoice(
                Arrays.stream(options)
                    .map(text -> new Option(text.replace("*", ""), text.startsWith("*")))
                    .toList(),
                ordered),
            "It says so.",
            fact,
            "sentence.test",
            List.of(new Evidence(0, 0, 4, "Text")),
            Optional.empty()));
  }

  private Score score(String guesser) {
    QuestionBank bank =
        new QuestionBank(
            "a",
            "A",
            "en",
            Optional.empty(),
            List.of(new Topic("part", "Part")),
            List.of(new SourceDocument("a.txt", "A", "text/plain", "UTF-8", "0".repeat(64), 1_000)),
            questions);
    return BlindGuessers.scores(List.of(bank)).stream()
        .filter(score -> score.guesser().equals(guesser))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLongestOptionIsFoundAndTiesAreShared() {
    ask("Who was it?", false, "Ann", "*Benedict", "Carl");
    ask("Who else was it?", false, "*Anna", "Bert", "Cy");
    ask("Who was neither?", false, "Ann", "Ben", "*Cay");
    Score longest = score("longest option");
    assertThat(longest.questions()).isEqualTo(2);
    assertThat(longest.right()).isCloseTo(0.75, within(1e-9));
    assertThat(longest.chance()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(longest.gain(3)).isCloseTo((0.75 - 1 / 3.0) * 2 / 3, within(1e-9));
    assertThat(score("shortest option").right()).isZero();
  }

  @Test
  void theMiddleOfFourAreTwoAndOfThreeIsOne() {
    ask("When was it?", true, "1901", "*1903", "1907", "1910");
    assertThat(score("middle value").right()).isCloseTo(0.5, within(1e-9));
    assertThat(score("extreme value").right()).isZero();
    ask("How many were there?", false, "30", "10", "*20");
    assertThat(score("middle value").right()).isCloseTo(0.75, within(1e-9));
    ask("Who was it?", false, "Ann", "Ben", "*Cay");
    assertThat(score("middle value").questions()).isEqualTo(2);
  }

  @Test
  void theRoundestNumberHasTheFewestDigitsThatMeanSomething() {
    ask("How many people lived there?", true, "1,180", "*1,200", "1,215");
    assertThat(score("roundest number").right()).isEqualTo(1);
    ask("When was it?", true, "*1901", "1903", "1907");
    assertThat(score("roundest number").questions()).isEqualTo(1);
  }

  @Test
  void theCommonestOptionIsCountedOverTheBank() {
    ask("Which river is it?", false, "*Salt", "Ash", "Elm");
    ask("Which river is the other?", false, "Salt", "*Oak", "Fir");
    Score commonest = score("commonest option");
    assertThat(commonest.questions()).isEqualTo(2);
    assertThat(commonest.right()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void wordsOfTheStemPointAtAnOption() {
    ask("Which river carries salt?", false, "Ash River", "*Salt River", "Elm River");
    assertThat(score("overlap with the stem").right()).isEqualTo(1);
    ask("Who was it?", false, "Ann", "Ben", "*Cay");
    assertThat(score("overlap with the stem").questions()).isEqualTo(1);
  }

  @Test
  void aPositionThatIsNotOfferedIsNotGuessed() {
    ask("Who was it?", false, "Ann", "Ben", "*Cay");
    assertThat(score("position 3").right()).isEqualTo(1);
    assertThat(score("position 4").questions()).isZero();
  }

  /** Values of Wilson's interval as Newcombe (Statistics in Medicine 17, 1998) prints them. */
  @Test
  void theIntervalIsWilsons() {
    Score score = BlindGuessers.score("any", 263, 81, 65.75);
    assertThat(score.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(score.high()).isCloseTo(0.3662, within(5e-5));
    Score none = BlindGuessers.score("any", 20, 0, 5);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
  }
}
