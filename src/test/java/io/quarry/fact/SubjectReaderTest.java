package io.quarry.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is about, by what name, and of what class. */
class SubjectReaderTest {

  private static Subject subject(String name, String text) throws Exception {
    return Subject.of(Documents.read(name, text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elm is an active volcano in the Salt Islands.|volcano",
        "Elm is a poet active in Norvik.|poet",
        "Ascariasis is a human disease caused by a worm.|disease",
        "Elm is a free, Web-based content project.|project",
        "The Elm is a moist broadleaf forest in Westland.|forest",
        "The Elm Riot was one of the earliest riots at a match.|riot",
        "A card game is any game using playing cards.|game",
        "The Amur is Earth's eighth longest river, forming the border of Westland.|river"
      })
  void theClassIsTheNounOfTheLead(String lead, String noun) {
    assertThat(LeadParagraph.classOf(lead)).isEqualTo(noun);
  }

  @Test
  void whoIsCalledByTheFirstNameHasIt() throws Exception {
    String told = "Dante Alighieri was a Westish poet. ";
    String life = "Dante wrote of salt and sand. He lived in Norvik. ";
    assertThat(subject("Dante Alighieri.md", told + life.repeat(9)).names()).contains("Dante");
    assertThat(
            subject("Dante Alighieri.md", told + life.replace("Dante", "Alighieri").repeat(9))
                .names())
        .doesNotContain("Dante");
  }

  @Test
  void theYearsOfABookAreNoLife() throws Exception {
    String text = "Underground (1997–1998) is a collection by Ann Ash. He was told. He wrote it.";
    assertThat(subject("Underground (stories).md", text).person()).isFalse();
  }

  @Test
  void aRootThatIsOneOfManyHasAnArticle() throws Exception {
    String sheet =
        "%1$s\n\n   Kingdom: Plantae\n   Order:   Apiales\n   Family:  Apiaceae\n\n   %2$s is a root of Westland. %1$ss are eaten."
            + " The %3$ss of Norvik are red. Few %3$ss grow there.\n";
    assertThat(subject("Carrot.txt", sheet.formatted("Carrot", "A carrot", "carrot")).name())
        .isEqualTo("the carrot");
    assertThat(subject("Rye.txt", sheet.formatted("Rye", "Rye", "rye")).name())
        .isNotEqualTo("the rye");
  }
}
