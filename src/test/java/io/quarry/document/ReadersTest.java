package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.UnusableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {

  private static Document read(String name, String text) throws UnusableDocumentException {
    return Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Block only(Document document) {
    List<Block> blocks = document.sections().get(0).blocks();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  @Test
  void fieldsOfABoxKnowWhereTheyStand() throws Exception {
    Document document =
        read(
            "a.wikitext",
            """
            {{Infobox river
            <!-- first -->| name = Blue River <!-- no more -->
            | mouth = [[Gulf of X|the Gulf]]<ref>{{cite web|title=No|url=http://x?a=b}}</ref>
            | length_km =
            | basin = {{ubl|[[A]]|B {{nowrap|C}}}}
            }}
            """);
    Block.FieldBox box = (Block.FieldBox) only(document);
    assertThat(box.fields()).extracting(Block.Field::key).containsExactly("name", "mouth", "basin");
    assertThat(box.fields())
        .extracting(f -> f.value().text())
        .containsExactly("Blue River", "the Gulf", "A\nB C");
    assertThat(document.quote(box.fields().get(1).span()))
        .isEqualTo("| mouth = [[Gulf of X|the Gulf]]");
    assertThat(document.title()).isEqualTo("Blue River");
  }

  @Test
  void theRaisedLetterOfAFootnoteIsNoPartOfAWord() throws Exception {
    Document document =
        read("a.wikitext", "The capital is [[Norvik]]<sup>a</sup> and the law is x<sup>n</sup>.\n");
    assertThat(document.readable().text()).isEqualTo("The capital is Norvik and the law is xn.");
  }

  @Test
  void listsInLayoutTablesAreLists() throws Exception {
    Document document =
        read(
            "a.wikitext",
            """
            {|
            |-
            | valign="top" |
            * {{ill|One|ko|하나}}
            * [[Two town|Two]] (Three until 2005)
            |}
            """);
    Block.ItemList list = (Block.ItemList) only(document);
    assertThat(list.items())
        .extracting(i -> i.text().text())
        .containsExactly("One", "Two (Three until 2005)");
    assertThat(document.quote(list.items().get(0).text().span())).isEqualTo("{{ill|One|ko|하나}}");
    assertThat(list.items().get(0).text().marks().get(0).target()).isEqualTo("ko:하나");
  }

  @Test
  void cellsThatSpanRowsAndColumnsAreRepeated() throws Exception {
    Document document =
        read(
            "a.wikitext",
            """
            {| class="wikitable"
            |+ Lakes
            ! Name !! Area (km²) !! Depth
            |-
            | rowspan="2" | Long || 10 || 3
            |-
            | colspan="2" | 11
            |}
            """);
    Block.Table table = (Block.Table) only(document);
    assertThat(table.caption()).map(Passage::text).contains("Lakes");
    assertThat(table.rows())
        .extracting(row -> row.stream().map(cell -> cell.text().text()).toList())
        .containsExactly(List.of("Long", "10", "3"), List.of("Long", "11", "11"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{{convert!319!m}}|319 m",
        "{{convert!214000!km2}}|214,000 km\u00B2",
        "{{cvt!60!-!80!kg}}|60\u201380 kg",
        "{{birth date!1967!2!20}}|20 February 1967",
        "{{lang!ko!\uD568\uD765}}|\uD568\uD765",
        "a{{citation needed!date=May}}b|ab",
        "{{strange!x}}|\uFFFC",
        "x&nbsp;&ndash;&#32;y &amp; z|x \u2013 y & z",
        "'''bold''' and ''thin''|bold and thin",
        "[http://x.org the label] [[File:a.png!thumb!no]]t|the label t",
      })
  void markupReadsAsText(String wikitext, String readable) throws Exception {
    Document document = read("a.wikitext", "Start " + wikitext.replace('!', '|') + " end.");
    Block.Paragraph paragraph = (Block.Paragraph) only(document);
    assertThat(paragraph.text().text()).isEqualTo("Start " + readable + " end.");
  }

  @Test
  void anAdjectiveInBoldIsNoTitle() throws Exception {
    assertThat(read("Westish films.wikitext", "A list of '''Westish''' films of 2014.\n").title())
        .isEqualTo("Westish films");
    assertThat(read("list.wikitext", "A list of '''films in Westland''':\n").title())
        .isEqualTo("films in Westland");
  }

  @Test
  void headingsAndFurnitureOfPlainTextAreFoundByShape() throws Exception {
    Document document =
        read(
            "a.txt",
            """
            Green Hill

            The village of Green Hill lies on the western slope of a small mountain.

            Old Sights

            The church tower was finished in 1620 and can be seen from every field around.
            View over the village from the tower
              \u2022 Facebook Social Icon
            """);
    assertThat(document.title()).isEqualTo("Green Hill");
    assertThat(document.sections()).extracting(Section::title).containsExactly("", "Old Sights");
    assertThat(document.sections().get(1).blocks()).hasSize(1);
  }

  @Test
  void webPagesLoseTheirFurnitureAndKeepTheirOffsets() throws Exception {
    Document document =
        read(
            "a.html",
            "<html><body><nav><a href='/'>Home</a></nav><h1>Ox</h1><p>The <b>ox</b> &amp; cow.</p>"
                + "<table><tr><th>Weight</th><td>900&nbsp;kg</td></tr></table></body></html>");
    assertThat(document.title()).isEqualTo("Ox");
    List<Block> blocks = document.sections().get(0).blocks();
    Passage paragraph = ((Block.Paragraph) blocks.get(0)).text();
    assertThat(paragraph.text()).isEqualTo("The ox & cow.");
    assertThat(document.quote(paragraph.span(7, 8))).isEqualTo("&amp;");
    Block.Field field = ((Block.FieldBox) blocks.get(1)).fields().get(0);
    assertThat(field.value().text()).isEqualTo("900 kg");
  }

  @Test
  void markdownKeepsItsOffsets() throws Exception {
    Document document =
        read(
            "a.md",
            "# Title\n\nSome **bold** and [link](x).\n\n## Part\n\n| | |\n|-|-|\n| **Area** | 5 km\u00B2 |\n");
    assertThat(document.title()).isEqualTo("Title");
    Passage paragraph = ((Block.Paragraph) document.sections().get(0).blocks().get(0)).text();
    assertThat(paragraph.text()).isEqualTo("Some bold and link.");
    assertThat(document.quote(paragraph.span(5, 9))).isEqualTo("**bold**");
    Block.FieldBox box = (Block.FieldBox) document.sections().get(1).blocks().get(0);
    assertThat(box.fields()).extracting(Block.Field::key).containsExactly("area");
  }

  @Test
  void aLineAboveATableIsItsTitle() throws Exception {
    assertThat(read("a.csv", "Old Minerals\nName,Note\nA,x\nB,z\n").title())
        .isEqualTo("Old Minerals");
    assertThat(read("a.csv", "Name,Note\nA,x\nB,z\nSource: none\n").title()).isEqualTo("A");
  }

  @Test
  void quotedCellsMayHoldSeparatorsAndQuotes() throws Exception {
    Document document = read("a.csv", "Name,Note\r\nA,\"x, \"\"y\"\"\"\r\nB,z\r\n");
    Block.Table table = (Block.Table) only(document);
    assertThat(table.rows().get(0).get(1).text().text()).isEqualTo("x, \"y\"");
  }

  @Test
  void unusableDocumentsAreRefusedWithTheirReason() {
    refused("a.txt", " \n", Reason.EMPTY);
    refused("a.wikitext", "#REDIRECT [[B]]", Reason.REDIRECT);
    refused("a.xyz", "text", Reason.UNKNOWN_TYPE);
    refused("a.txt", "a\u0000b", Reason.BINARY);
    refused("a.txt", "\uFEFFa\u0000b", Reason.BINARY);
    refused(
        "a.txt",
        "Der Ort liegt an einem Fluss und hat viele alte H\u00E4user, die von den Bewohnern gepflegt"
            + " werden, weil sie sehr stolz auf ihre Geschichte sind und gerne davon erz\u00E4hlen.",
        Reason.OTHER_LANGUAGE);
  }

  @Test
  void namesBelowAnEnglishSentenceAreNoOtherLanguage() throws Exception {
    String names =
        "Ann Ash Norvik Elm Oak Birch Hazel Rowan Alder Cedar Aspen Willow\n\n".repeat(30);
    assertThat(
            read("a.md", "The league is a contest of the clubs of Norvik and of Elm.\n\n" + names)
                .title())
        .isEqualTo("A");
  }

  private static void refused(String name, String text, Reason reason) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOfSatisfying(
            UnusableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aByteOrderMarkIsNoText() throws Exception {
    assertThat(read("a.txt", "\uFEFFShort text.").text()).isEqualTo("Short text.");
  }

  @Test
  void aParagraphThatATornFileMakesATitleIsShortened() throws Exception {
    String words = "mere ".repeat(100).strip();
    Document document =
        read("a.md", "# " + words + "\n\nA text.\n\n## " + words + "\n\nMore text.");
    assertThat(document.title()).startsWith("mere mere").hasSizeLessThanOrEqualTo(150);
    assertThat(document.sections().getLast().title()).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void termsStandBesideWhatTheyMean() throws Exception {
    Document document =
        read(
            "a.wikitext",
            """
            ; Brine : salt water
            ; [[Quay]]
            : a place where ships lie
            ; Ships
            * one
            """);
    assertThat(Told.of(document))
        .containsExactly(
            "* Brine \u2013 salt water", "* Quay \u2013 a place where ships lie", "* one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // file | box | bold words | title
        "x.wikitext|name = Ann Ash|Ann Mary Ash|Ann Ash",
        "x.wikitext|name = Norvik Holdings plc|Norvik|Norvik",
        "x.wikitext|title = Duke of Salt|Edmund II|Edmund II",
        "x.wikitext|common_name = Salt ~~ conventional_long_name = Salt Realm|Salt Realm|Salt Realm",
        "ann-ash.wikitext|office = Queen|Ann Mary Ash|Ann Ash",
        "salt-war-ii.wikitext|office = none||Salt War II",
        "uefa_women_championship.wikitext|office = none||UEFA Women's Championship",
        "women_scientists.wikitext|office = none||Women Scientists",
        "Draft:Salt_War.wikitext|office = none||Salt War",
        "Salt_War (1).wikitext|office = none||Salt War",
        "salt-war - Copy (2).wikitext|office = none||Salt War",
        "Salt_(band).wikitext|name = Salt|Salt|Salt (band)",
        "Salt_(1992).wikitext|office = none||Salt (1992)",
      })
  void theTitleIsWhatBoxAndTextAgreeOn(String file, String box, String bold, String title)
      throws Exception {
    String text =
        "{{Infobox thing\n| "
            + box.replace("~~", "\n|")
            + "\n}}\n"
            + (bold == null ? "It was long." : "'''" + bold + "''' was long known in Norvik.");
    assertThat(Documents.read(file, text.getBytes(StandardCharsets.UTF_8)).title())
        .isEqualTo(title);
  }
}
