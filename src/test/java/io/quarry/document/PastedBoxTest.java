package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Boxes and tables of web pages that came in as text. */
class PastedBoxTest {

  private static final String PROSE =
      "\nNorvik is a port city in Westland on the Salt River, and the seat of its oldest school.\n";

  private static Document read(String text) throws UnusableDocumentException {
    return Documents.read("norvik.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Block.FieldBox box(Document document) {
    return document.infobox().orElseThrow();
  }

  @Test
  void rowsThatABrowserCopiedAreABox() throws Exception {
    Document document =
        read(
            """
            Norvik
            Flag of Norvik
            Country\tWestland
            Mayor\tAnn Elm[1]
            Area
             \u2022 Total\t321.5 km2
             \u2022 Land\t300 km2
            Population (2019)[2]
            \u00A0\u2022\u00A0Total\t234,567
            """
                + PROSE);
    assertThat(document.title()).isEqualTo("Norvik");
    assertThat(box(document).fields())
        .extracting(field -> field.key() + "=" + field.value().text())
        .containsExactly(
            "country=Westland",
            "mayor=Ann Elm",
            "area_total=321.5 km2",
            "area_land=300 km2",
            "population_2019_total=234,567");
    assertThat(document.quote(box(document).fields().get(2).span()))
        .isEqualTo("Area\n \u2022 Total\t321.5 km2");
    assertThat(document.quote(box(document).fields().get(3).span()))
        .isEqualTo("\u2022 Land\t300 km2");
    assertThat(document.sections()).allMatch(section -> section.heading().isEmpty());
  }

  @Test
  void labelsAboveTheirValuesAreABox() throws Exception {
    Document document =
        read(
            """
            For other towns of that name, see Norvik (disambiguation), or look below.

            Norvik


            City


            Country
            Westland


            Founded
            1321


            Highest point


            Peak
            Salt Hill


            Elevation
            345 m (1,132 ft)
            """
                + PROSE);
    assertThat(box(document).fields())
        .extracting(field -> field.key() + "=" + field.value().text())
        .containsExactly(
            "country=Westland",
            "founded=1321",
            "highest_point_peak=Salt Hill",
            "highest_point_elevation=345 m (1,132 ft)");
  }

  @Test
  void aFewShortLinesAreNone() throws Exception {
    Document document = read("Norvik\n\nAnn Elm\nTom Ash\n\nUsel Birch\nIda Elm\n" + PROSE);
    assertThat(document.infobox()).isEmpty();
  }

  @Test
  void rowsBelowTheFirstParagraphAreATable() throws Exception {
    Document document =
        read(
            "Rivers of Westland\n"
                + PROSE
                + "\nRiver\tLength\tMouth\nElm\t321\tNorvik\nSalt\t\tElmford\n\nIt is so.\n");
    Block.Table table =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.header())
        .extracting(cell -> cell.text().text())
        .containsExactly("River", "Length", "Mouth");
    assertThat(table.rows().get(1))
        .extracting(cell -> cell.text().text())
        .containsExactly("Salt", "", "Elmford");
  }

  @Test
  void anArticleOnOneLongLineIsRead() throws Exception {
    Document document = read("Norvik is a city. ".repeat(20_000));
    assertThat(document.sections()).hasSize(1);
  }

  @Test
  void aLineThatBreaksBeforeTheVerbGoesOn() throws Exception {
    Document document =
        read("Norvik ( (listen) NOR-vik)\nis the capital city of Westland and old.\n");
    assertThat(document.readable().text())
        .contains("Norvik ( (listen) NOR-vik) is the capital city of Westland and old.");
  }
}
