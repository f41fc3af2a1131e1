package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShoutedTest {

  private static Document read(String name, String text) throws UnusableDocumentException {
    return Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann_McAsh.md, ANN MCASH is a poet., Ann McAsh is a poet.",
    "Ann_Ash.txt, 'ANN ASH (born ANNA ELM, 1901) was a poet.', 'Ann Ash (born Anna Elm, 1901) was a poet.'",
    "Ann_Ash.md, ANN SALT ASH JR. was a poet., Ann Salt Ash Jr. was a poet.",
    "Elm_Awards.md, The 59TH ELM TV AWARDS were held., The 59th Elm TV Awards were held.",
    "Ann_Ash.md, ANN SALT ASH II was a poet., Ann Salt Ash II was a poet.",
    "Tom_Ash.md, 'TOM ASH, also known as TOMMO, is of UNESCO.', 'Tom Ash, also known as Tommo, is of UNESCO.'",
    "Maple_cat.md, MAPLE CATS are small. A maple cat eats., Maple cats are small. A maple cat eats.",
    "Gulf_of_Elm.md, 'The GULF OF ELM is in the USA.', 'The Gulf of Elm is in the USA.'",
    "Marl.md, MARL is a rock. Marl is soft., Marl is a rock. Marl is soft.",
    "1901_Norvik_general_election.md, GENERAL ELECTIONS were held in Norvik., General elections were held in Norvik.",
    "Salzerkaran.md, SALZERKARAN is a film., Salzerkaran is a film.",
    "Ann_Ash.md, 'Ann-Ash-Elm-2014.jpg, a picture. ANN ASH is old.', 'Ann-Ash-Elm-2014.jpg, a picture. Ann Ash is old.'",
    "norv.md, NORV is a union. The NORV meets in Elm., NORV is a union. The NORV meets in Elm.",
    "'Yesterday,_Elm_and_Ash.md', 'YESTERDAY, ELM AND ASH is an album.', 'Yesterday, Elm and Ash is an album.'",
    "NORV.md, NORV is a union of lands., NORV is a union of lands.",
  })
  void namesInCapitalsAreSpelledAsTheTitle(String name, String text, String spoken)
      throws Exception {
    assertThat(read(name, text + "\n").readable().text()).isEqualTo(spoken);
  }

  @Test
  void everyLetterKeepsItsPlace() throws Exception {
    Document document = read("Ann_Ash.md", "The poet ANN **ASH** is old.\n");
    Passage words = ((Block.Paragraph) document.sections().get(0).blocks().get(0)).text();
    assertThat(words.text()).isEqualTo("The poet Ann Ash is old.");
    assertThat(document.quote(words.span(9, 16))).isEqualTo("ANN **ASH**");
  }
}
