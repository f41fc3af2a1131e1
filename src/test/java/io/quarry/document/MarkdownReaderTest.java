package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private static Document read(String text) throws UnusableDocumentException {
    return Documents.read("blue-river.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Block> lead(String text) throws UnusableDocumentException {
    return read(text).sections().get(0).blocks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a \\* b|a * b|\\*",
        "a &amp; b|a & b|&amp;",
        "a `&amp;` b|a &amp; b|`&amp;`",
        "a &eacute; b|a \u00E9 b|&eacute;",
        "a **bold** b|a bold b|**bold**",
        "a [sea](http://x.org/wiki/Some_Page) b|a sea b|[sea](http://x.org/wiki/Some_Page)",
        "a \uD83D\uDE42 b|a \uD83D\uDE42 b|\uD83D\uDE42",
        "a 10<sup>5</sup> b|a 10\u2075 b|10<sup>5",
      })
  void whatStandsBetweenTwoWordsKnowsItsPlace(String source, String words, String between)
      throws Exception {
    Document document = read("# T\r\n\r\nThe " + source + " end.\r\n");
    Passage passage = ((Block.Paragraph) document.sections().get(0).blocks().get(0)).text();
    assertThat(passage.text()).isEqualTo("The " + words + " end.");
    int end = passage.text().indexOf(" b end.");
    if (!between.startsWith("`")) {
      assertThat(document.quote(passage.span(6, end))).isEqualTo(between);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+-----+-----+\n| Ann | 1   |\n+=====+=====+\n| Eve | 2   |\n+-----+-----+",
        "  Name  Goals\n  ----- -----\n  Ann   1\n  Eve   2",
        "  ----- -----\n  Ann   1\n  Eve   2",
      })
  void drawnTablesAreNoProse(String table) throws Exception {
    assertThat(read("It is red.\n\n" + table + "\n\nIt is blue.\n").readable().text())
        .isEqualTo("It is red.\nIt is blue.");
  }

  @Test
  void frontMatterNamesTheDocument() throws Exception {
    Document document =
        read("---\ntitle: \"Blue River\"\ntags: [a]\n---\n\nIt is a **long** river.\n");
    assertThat(document.title()).isEqualTo("Blue River");
    Passage words = ((Block.Paragraph) document.sections().get(0).blocks().get(0)).text();
    assertThat(words.text()).isEqualTo("It is a long river.");
    assertThat(document.quote(words.span())).isEqualTo("It is a **long** river.");
  }

  @Test
  void onlyTheDocumentsOwnProseIsRead() throws Exception {
    Document document =
        read(
            """
            # \uD83C\uDF0A Blue River

            ![the river](a.png)

            *The river in spring.*

            The river is blue.[^1] It has fish.[2]

            > I swam in it.

            ```
            the code
            ```

            <div>the block</div>

            ## 1.2 The Source

            The source is a well.

            [^1]: A footnote.
            """);
    assertThat(document.title()).isEqualTo("Blue River");
    assertThat(document.readable().text())
        .isEqualTo("The river is blue. It has fish.\nThe Source\nThe source is a well.");
  }

  @ParameterizedTest
  @CsvSource({
    "'| | |\n|-|-|\n| **Length** | 5 km |\n| Mouth | Sea |'",
    "'| Property | Value |\n|-|-|\n| Length | 5 km |\n| Mouth | Sea |'",
    "'| **Length** | 5 km |\n|-|-|\n| **Mouth** | Sea |'",
    "'- **Length:** 5 km\n- **Mouth**: Sea\n- **Bank:** Sand'",
  })
  void factsInTwoColumnsAreFields(String table) throws Exception {
    Block.FieldBox box = (Block.FieldBox) lead("# T\n\n" + table + "\n").get(0);
    assertThat(box.fields()).extracting(Block.Field::key).startsWith("length", "mouth");
    assertThat(box.fields()).extracting(f -> f.value().text()).startsWith("5 km", "Sea");
  }

  @Test
  void tablesOfThingsStayTables() throws Exception {
    Block.Table table =
        (Block.Table) lead("| Lake | Area |\n|-|-|\n| A \\| B | 5 |\n| C | 6 |\n").get(0);
    assertThat(table.header()).extracting(c -> c.text().text()).containsExactly("Lake", "Area");
    assertThat(table.rows().get(0).get(0).text().text()).isEqualTo("A | B");
  }

  @Test
  void textWithoutMarkupHasHeadingsByShape() throws Exception {
    Document document =
        read("The river is long and slow.\n\nEarly History\n\nIt was dry.\n\nSee also\n\n- Sea\n");
    assertThat(document.title()).isEqualTo("Blue River");
    assertThat(document.sections())
        .extracting(Section::title)
        .containsExactly("", "Early History", "See also");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has an area of . It is old.|true|false",
        "The chain is over long and has ends.|true|true",
        "It was sent to the which had been founded.|true|true",
        "A view of the town]] was kept. It is old.|true|false",
        "is the smallest county. It is old.|true|false",
        "It rose to km in May. It is old.|true|false",
        "The over-long river is what it was known for. It is old.|false|false",
        "The river (Blue) is 5 km long, and wide.|false|false",
      })
  void sentencesThatLostAWordAreIncomplete(String text, boolean first, boolean last)
      throws Exception {
    List<Passage> sentences =
        Sentences.of(((Block.Paragraph) lead(text.strip() + "\n").get(0)).text());
    assertThat(sentences.get(0).incomplete()).isEqualTo(first);
    assertThat(sentences.get(sentences.size() - 1).incomplete()).isEqualTo(last);
  }

  @Test
  void labelledLinesOfOneParagraphAreFields() throws Exception {
    Document document =
        Documents.read(
            "a.md",
            """
            **Mayor:** Bo Marsh
            **Population**: 1,204
            **River:** [Salm](x)

            **Norvik** is a **town** in the **north**: nothing else.
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Told.of(document))
        .containsExactly(
            "mayor = Bo Marsh",
            "population = 1,204",
            "river = Salm",
            "Norvik is a town in the north: nothing else.");
  }
}
