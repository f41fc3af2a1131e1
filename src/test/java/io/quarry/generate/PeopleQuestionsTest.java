package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a list of people. */
class PeopleQuestionsTest {

  private static final String LIST =
      """
      '''Norvik''' is a city on the coast of Westland.

      == Notable people ==
      * [[Ann Ash]] (1811–1877), Westland writer
      * [[Tom Elm]] (1832–1909), Speaker of the Salt Assembly from 1884 to 1898
      * [[Eve Oak]] (1925–2002), Westland chemist
      * [[Ben Birch]] (born 1946), Westland painter
      """;

  private static List<Question> questions(String text) throws Exception {
    return Quarry.generate(Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
        .questions();
  }

  @Test
  void theDeadAreMatchedWithTheirLives() throws Exception {
    assertThat(questions(LIST))
        .filteredOn(question -> question.rule().equals("list.life-pairs"))
        .singleElement()
        .extracting(question -> ((Kind.Matching) question.kind()).pairs())
        .asList()
        .containsExactlyInAnyOrder(
            new Kind.Pair("Ann Ash", "1811–1877"),
            new Kind.Pair("Tom Elm", "1832–1909"),
            new Kind.Pair("Eve Oak", "1925–2002"));
  }

  @Test
  void livesThatHardlyDifferAreNotMatched() throws Exception {
    assertThat(questions(LIST.replace("1832–1909", "1812–1879")))
        .noneMatch(question -> question.rule().equals("list.life-pairs"));
  }

  @Test
  void ofTwoWritersNeitherIsAWrongOptionForTheOther() throws Exception {
    assertThat(questions(LIST.replace("Westland painter", "Eastland writer")))
        .filteredOn(question -> question.rule().equals("list.description"))
        .hasSize(4)
        .filteredOn(question -> question.stem().contains("writer"))
        .hasSize(2)
        .allSatisfy(
            question ->
                assertThat(((Kind.SingleChoice) question.kind()).options())
                    .hasSize(3)
                    .filteredOn(option -> option.text().matches("Ann Ash|Ben Birch"))
                    .hasSize(1));
  }

  @Test
  void whoeverIsTiedToNothingIsAskedForAmongThese() throws Exception {
    String list = LIST.replace("'''Norvik''' is a city on the coast of Westland.", "Of Norvik.");
    assertThat(stems(list)).contains("Which of these people was a Westland chemist?");
  }

  @Test
  void anOfficeIsAskedForItsYears() throws Exception {
    assertThat(questions(LIST))
        .filteredOn(question -> question.rule().equals("list.office"))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.stem())
                  .isEqualTo("During which years was Tom Elm Speaker of the Salt Assembly?");
              assertThat(question.fact().value()).containsExactly("1884–1898");
            });
  }

  @Test
  void whoIsNoPersonHasNoLife() throws Exception {
    String styles = LIST.replace("Ann Ash", "Early Salt style").replace("Tom Elm", "ELM");
    assertThat(questions(styles)).noneMatch(question -> question.rule().equals("list.life-pairs"));
  }

  @Test
  void whoseNameStandsInTheDescriptionIsNotMatchedWithIt() throws Exception {
    assertThat(questions(LIST.replace("Westland painter", "ring name of Tom Birch")))
        .filteredOn(question -> question.rule().equals("list.description-pairs"))
        .singleElement()
        .extracting(question -> ((Kind.Matching) question.kind()).pairs())
        .asList()
        .hasSize(3)
        .noneMatch(pair -> pair.toString().contains("Birch"));
  }

  private static List<String> stems(String text) throws Exception {
    return questions(text).stream().map(Question::stem).toList();
  }

  @Test
  void whoIsListedIsTiedToThePlace() throws Exception {
    String list =
        LIST.replace("Westland painter", "General manager of the Salt Hall")
            .replace("Westland chemist", "former mayor of Hald");
    assertThat(stems(list))
        .contains(
            "Which person associated with Norvik is general manager of the Salt Hall?",
            "Which person associated with Norvik was mayor of Hald?");
  }

  @Test
  void whoFoundedSomethingIsIntroducedBehindTheName() throws Exception {
    assertThat(stems(LIST.replace("Westland writer", "founder of the Salt Bank")))
        .contains("In what year was Ann Ash, a founder of the Salt Bank, born?");
  }

  @Test
  void namesakesHaveNothingInCommon() throws Exception {
    assertThat(questions(LIST.replace("is a city on the coast of Westland.", "may refer to:")))
        .isEmpty();
    assertThat(
            questions(
                LIST.replace(
                    "is a city on the coast of Westland.",
                    "is a surname that is common in Westland.")))
        .noneMatch(question -> question.rule().startsWith("list."));
  }

  @Test
  void whatSomebodyWroteIsNotHad() throws Exception {
    String plays = "\n== Plays ==\nNorvik has three plays:\n* Alm\n* Birk\n* Cray\n";
    assertThat(stems(LIST + plays)).anyMatch(stem -> stem.startsWith("How many plays"));
    assertThat(
            stems(
                LIST.replace(
                        "is a city on the coast of Westland.",
                        "(1800–1870) was a poet in Westland of old.")
                    + plays))
        .noneMatch(stem -> stem.startsWith("How many plays"));
  }
}
