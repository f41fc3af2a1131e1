package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static Document page(String name) throws Exception {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream("/documents/" + name)) {
      return Documents.read(name, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Document body(String html) throws UnusableDocumentException {
    return Documents.read("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rows(Block block) {
    return ((Block.Table) block)
        .rows().stream()
            .map(row -> String.join("|", row.stream().map(cell -> cell.text().text()).toList()))
            .toList();
  }

  @Test
  void aSheetOfLabelsAndValuesIsABox() throws Exception {
    String line = "<div><a href='x'>%s:</a><img src='x.png'></div><div>%s</div>";
    StringBuilder html = new StringBuilder("<title>Oceania :: Salt Islands \u2014 Atlas</title>");
    html.append("<h2>Geography :: Salt Islands</h2>")
        .append("<div>Area:</div><div><b>total: </b>236 sq km</div><div>land: 230 sq km</div>");
    for (String label : List.of("Coastline", "Capital", "Languages", "Climate", "Terrain")) {
      html.append(line.formatted(label, "as in " + label.toLowerCase()));
    }
    html.append(line.formatted("Elevation", "mean elevation: 12 m"));
    html.append(line.formatted("Population", "9,290 (July 2016 est.)"));
    Document document = body(html.toString());
    assertThat(document.title()).isEqualTo("Salt Islands");
    Block.FieldBox box = document.infobox().orElseThrow();
    assertThat(box.fields())
        .extracting(field -> field.key() + "=" + field.value().text())
        .startsWith("area_total=236 sq km", "area_land=230 sq km", "coastline=as in coastline")
        .endsWith("mean_elevation=12 m", "population=9,290 (July 2016 est.)");
    assertThat(document.quote(box.fields().get(0).span()))
        .startsWith("<div>Area:")
        .endsWith("236 sq km");
  }

  @Test
  void ofANewsPageOnlyTheStoryIsRead() throws Exception {
    Document document = page("harbour-news.html");
    assertThat(document.title()).isEqualTo("New lighthouse opens at Marrow Point");
    assertThat(document.readable().text())
        .isEqualTo(
            """
            The Marrow Point Lighthouse is a lighthouse in the county of Eastmere. It was opened on \
            1 May 2021 & stands 42 metres above the sea.
            The first tower at the point was built in 1834 and burnt down in 1907, say the keepers\u2019 \
            books.
            Cost
            The work cost 4.5 million crowns and took 10\u00B3 days.""");
  }

  @Test
  void referencesAndFoldedBlanksKeepTheirPlaces() throws Exception {
    Document document = page("harbour-news.html");
    Passage words = ((Block.Paragraph) document.sections().get(0).blocks().get(0)).text();
    int metres = words.text().indexOf("42 metres");
    assertThat(document.quote(words.span(metres, metres + 9))).isEqualTo("42&#160;metres");
    int and = words.text().indexOf('&');
    assertThat(document.quote(words.span(and, and + 1))).isEqualTo("&amp;");
  }

  @Test
  void aSavedArticleHasItsBoxTablesAndTerms() throws Exception {
    Document document = page("eastmere-saved.html");
    List<Block> lead = document.sections().get(0).blocks();
    Block.FieldBox box = document.infobox().orElseThrow();
    assertThat(box.fields())
        .extracting(field -> field.key() + "=" + field.value().text())
        .containsExactly(
            "country=Norland",
            "capital=Port Ada",
            "languages=Norlandic\nEnglish",
            "area_total=1,250 km\u00B2 (480 sq mi)",
            "area_water=40 km\u00B2");
    assertThat(((Block.Paragraph) lead.get(1)).text().marks())
        .extracting(Passage.Marked::target)
        .contains("Norland", "Port Ada");
    List<Block> towns = document.sections().get(1).blocks();
    assertThat(((Block.Table) towns.get(1)).header())
        .extracting(cell -> cell.text().text())
        .containsExactly("Town", "Population 2001", "Population 2011");
    assertThat(rows(towns.get(1))).contains("Port Ada|12,000|13,500", "Ness|900|900");
    assertThat(((Block.ItemList) towns.get(2)).items().get(1).text().text())
        .isEqualTo("Ness \u2013 A headland.");
    assertThat(document.sections().get(2).apparatus()).isTrue();
  }

  @Test
  void cellsThatReachDownAreRepeated() throws Exception {
    Document document =
        body(
            "<table><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2<tr><td rowspan=0>y<td>3"
                + "<tr><td>4</table>");
    assertThat(rows(document.sections().get(0).blocks().get(0)))
        .containsExactly("x|1", "x|2", "y|3", "y|4");
  }

  @Test
  void tablesThatOnlyPlaceBlocksAreNoTables() throws Exception {
    Document document =
        body(
            "<table><tr><td><h2>West</h2><p>The west is the drier half of the county.</p></td>"
                + "<td><p>The east is the wetter half of the county.</p></td></tr></table>");
    assertThat(document.sections()).extracting(Section::title).containsExactly("", "West");
    assertThat(document.sections().get(1).blocks()).hasSize(2);
  }

  @Test
  void theDensestBlockIsReadWhereNothingIsSaidToBeTheContent() throws Exception {
    String prose = "<p>The county has many lakes, and all of them are wide and shallow.</p>";
    Document document =
        body(
            "<div><div class=left><p>Short words stand here too.</p></div><div>"
                + prose.repeat(9)
                + "</div></div>");
    assertThat(document.sections().get(0).blocks()).hasSize(9);
  }

  @Test
  void pagesOfOldKeepTheirCharacters() throws Exception {
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head>"
            + "<body><p>The river is called \u0412\u043E\u043B\u0433\u0430 in its country.</p></body></html>";
    Document document = Documents.read("a.htm", html.getBytes(Charset.forName("windows-1251")));
    assertThat(document.encoding()).isEqualTo("windows-1251");
    assertThat(document.readable().text())
        .isEqualTo("The river is called \u0412\u043E\u043B\u0433\u0430 in its country.");
  }

  @Test
  void furnitureIsKnownByWhatProgramsMakeOfItsNames() throws Exception {
    assertThat(Told.of(page("bridge-news.html")))
        .containsExactly(
            "The Old Sound Bridge is a suspension bridge in the county of Norland. It was opened to"
                + " traffic again on 4 June 2019, four years after it was closed.",
            "The bridge was built in 1936 by the engineer Olaf Brandt. It is 612 metres long and 38"
                + " metres high.",
            "# Why it was closed",
            "In 2015, inspectors found cracks in the eastern tower. The repair cost 84 million"
                + " crowns.",
            "# What comes next",
            "A second bridge, the New Sound Bridge, is to be built beside the old one.");
  }

  @Test
  void sectionsOfOtherStoriesAreLeftOutAndThoseBehindThemAreNot() throws Exception {
    Document document =
        Documents.read(
            "a.html",
            """
            <p>The page above the headline was sold in 1999 to a bank.</p><h1>Norvik</h1>
            <p>Norvik is a town in the north.</p><h2>Related stories</h2>
            <p>The ferry sank in 2001.</p><h3>Ferries</h3><ul><li>The old ferry</li></ul>
            <h2>Harbour</h2><p>The harbour has three quays.</p>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Told.of(document))
        .containsExactly(
            "Norvik is a town in the north.", "# Harbour", "The harbour has three quays.");
  }

  @Test
  void aLabelThatComesTwiceCostsABoxNothingElse() throws Exception {
    Document document =
        Documents.read(
            "a.html",
            """
            <h1>Salt River</h1><table class="infobox"><tr><th>Length</th><td>612 km</td></tr>
            <tr><th>Discharge</th><td>9 m3/s</td></tr><tr><th>Discharge</th><td>7 m3/s</td></tr></table>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(document.infobox().orElseThrow().fields())
        .extracting(Block.Field::key)
        .containsExactly("length", "discharge");
  }

  @Test
  void aPlainTableInsideABoxIsPartOfIt() throws Exception {
    Document document =
        Documents.read(
            "a.html",
            """
            <h1>Battle of Norvik</h1><table class="infobox"><tr><th>Belligerents</th><td>two</td></tr>
            <tr><td colspan=2><table><tr><th>Date</th><td>3 May 1811</td></tr></table></td></tr></table>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(document.infobox().orElseThrow().fields())
        .extracting(Block.Field::key)
        .containsExactly("belligerents", "date");
  }

  @Test
  void aBoxWithinABoxIsNested() throws Exception {
    Document document =
        Documents.read(
            "a.html",
            """
            <h1>Norvik</h1><table class="infobox"><tr><th>Country</th><td>Norland</td></tr>
            <tr><td colspan=2><table class="infobox vcard"><tr><th>Length</th><td>612 m</td></tr>
            </table></td></tr></table>
            """
                .getBytes(StandardCharsets.UTF_8));
    Block.FieldBox box = document.infobox().orElseThrow();
    assertThat(box.fields()).extracting(Block.Field::key).containsExactly("country");
    assertThat(box.nested().getFirst().field("length").orElseThrow().value().text())
        .isEqualTo("612 m");
  }
}
