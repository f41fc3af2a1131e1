package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.UnusableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {

  private static Document read(String text) throws UnusableDocumentException {
    return Documents.read("long-rivers.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Block.Table table(String text) throws UnusableDocumentException {
    return (Block.Table) read(text).sections().get(0).blocks().get(0);
  }

  private static List<String> texts(List<Block.Cell> row) {
    return row.stream().map(cell -> cell.text().text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFound(String separator) throws Exception {
    Block.Table table =
        table("River,Mouth,km\nA,\"B, C; D\",5\nE,F,6\n".replaceAll(",(?! C)", separator));
    assertThat(texts(table.header())).containsExactly("River", "Mouth", "km");
    assertThat(texts(table.rows().get(0))).containsExactly("A", "B, C; D", "5");
  }

  @Test
  void cellsKnowTheirPlaces() throws Exception {
    Document document = read("River,Note,km\r\n\"The \"\"Old\"\" One\", two  words ,5\r\nB,,6\r\n");
    Block.Table table = (Block.Table) document.sections().get(0).blocks().get(0);
    Passage quoted = table.rows().get(0).get(0).text();
    assertThat(quoted.text()).isEqualTo("The \"Old\" One");
    assertThat(document.quote(quoted.span())).isEqualTo("The \"\"Old\"\" One");
    assertThat(document.quote(quoted.span(4, 5))).isEqualTo("\"\"");
    Passage words = table.rows().get(0).get(1).text();
    assertThat(words.text()).isEqualTo("two words");
    assertThat(document.quote(words.span())).isEqualTo("two  words");
    assertThat(table.rows().get(1).get(1).text().isBlank()).isTrue();
    assertThat(document.title()).isEqualTo("Long Rivers");
  }

  @Test
  void whatSpreadsheetsWriteAroundATableIsLeftOut() throws Exception {
    Block.Table table =
        table("Rivers of the east,,\n,,\nRiver,Mouth,km\nA,B,5\nC,D,6,,\nx,y,1,2\nSource: me,,\n");
    assertThat(texts(table.header())).containsExactly("River", "Mouth", "km");
    assertThat(table.rows())
        .extracting(DelimitedReaderTest::texts)
        .containsExactly(List.of("A", "B", "5"), List.of("C", "D", "6"));
  }

  @Test
  void decimalCommasArePoints() throws Exception {
    Document document = read("River;km;people\nA;1233,5;1.250\nB;774,75;2.000\n");
    Block.Table table = (Block.Table) document.sections().get(0).blocks().get(0);
    assertThat(texts(table.rows().get(0))).containsExactly("A", "1233.5", "1,250");
    assertThat(document.quote(table.rows().get(0).get(1).text().span())).isEqualTo("1233,5");
  }

  @Test
  void aQuoteThatNeverClosesIsACharacter() throws Exception {
    Block.Table table = table("River,Mouth\n\"A,B\nC,D\n");
    assertThat(texts(table.rows().get(0))).containsExactly("\"A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,1\nB,2\nC,3\n", "one cell\nanother\n", "A,B\n", "A,A\n1,2\n2,3\n"})
  void aTableWithoutNamesAboveItsColumnsIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UnusableDocumentException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.NO_HEADER);
              assertThat(refused).hasMessageContaining("long-rivers.csv");
            });
  }

  @Test
  void wordsOfAnotherLanguageAreWelcomeInATable() throws Exception {
    String row = "le chat,the cat\nla maison,the house\nun arbre,a tree\nla mer,the sea\n";
    assertThat(table("French,English\n" + row.repeat(9)).rows()).hasSize(36);
  }
}
