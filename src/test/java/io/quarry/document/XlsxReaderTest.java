package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

  private static final String STRINGS =
      "<sst><si><t>Town</t></si><si><r><t>Peo</t></r><r><t>ple</t></r></si><si><t>Norvik</t>"
          + "<rPh><t>spoken</t></rPh></si><si><t>\"Old\" Salm</t></si></sst>";

  /** Formats of cells: 0 general, 1 with thousands, 2 a date, 3 a unit, 4 a percentage. */
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"d mmm yyyy;@\"/>"
          + "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot; km&quot;\"/></numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          + "<xf numFmtId=\"3\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"10\"/>"
          + "</cellXfs></styleSheet>";

  private static byte[] xlsx(String... sheets) {
    Map<String, String> parts = new HashMap<>();
    StringBuilder names = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    for (int i = 0; i < sheets.length; i++) {
      String[] sheet = sheets[i].split("\\|", 3);
      names.append("<sheet name=\"%s\" state=\"%s\" id=\"r%d\"/>".formatted(sheet[0], sheet[1], i));
      targets.append("<Relationship Id=\"r%d\" Target=\"worksheets/s%d.xml\"/>".formatted(i, i));
      parts.put("xl/worksheets/s" + i + ".xml", "<worksheet>" + sheet[2] + "</worksheet>");
    }
    parts.put("xl/workbook.xml", "<workbook><sheets>" + names + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    parts.put("xl/sharedStrings.xml", STRINGS);
    parts.put("xl/styles.xml", STYLES);
    return OfficeFiles.zip(parts);
  }

  private static final String TOWNS =
      "Sheet1|visible|<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\">"
          + "<v>1</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>Founded</t></is></c></row>"
          + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"B4\" s=\"1\"><v>12040</v></c>"
          + "<c r=\"D4\" s=\"2\"><v>25405</v></c></row>"
          + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>3</v></c><c r=\"B5\"><v>980</v></c>"
          + "<c r=\"C5\" t=\"e\"><v>#DIV/0!</v></c><c r=\"D5\" t=\"str\"><f>A1</f><v>unknown</v></c>"
          + "</row></sheetData>";

  @Test
  void cellsAreReadAsPeopleSeeThem() throws Exception {
    Document document = Documents.read("towns.xlsx", xlsx(TOWNS));
    assertThat(document.title()).isEqualTo("Towns");
    assertThat(document.text())
        .isEqualTo(
            "Town\tPeople\t\tFounded\nNorvik\t12,040\t\t21 July 1969\n"
                + "\"\"\"Old\"\" Salm\"\t980\t\tunknown\n\n");
    assertThat(Told.of(document))
        .containsExactly(
            "| Town | People |  | Founded",
            "- Norvik | 12,040 |  | 21 July 1969",
            "- \"Old\" Salm | 980 |  | unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "5.4700000000000002, 0, 5.47",
    "-65, 0, -65",
    "1.5E-3, 0, 0.0015",
    "1e300, 0, 1E+300",
    "1234567.6, 1, '1,234,568'",
    "999, 1, 999",
    "59, 2, ''",
    "346, 3, 346.0 km",
    "0.12345, 4, 12.35%",
    "many, 0, ''",
    "7, 99, 7"
  })
  void numbersHaveTheirFormats(String number, String style, String shown) throws Exception {
    String sheet =
        "Lakes|visible|<row><c t=\"inlineStr\"><is><t>Lake</t></is></c><c t=\"inlineStr\"><is>"
            + "<t>Figure</t></is></c><c t=\"inlineStr\"><is><t>Deep</t></is></c></row><row><c t=\"inlineStr\"><is><t>Mere</t></is></c><c s=\"%s\">"
                .formatted(style)
            + "<v>%s</v></c><c t=\"b\"><v>1</v></c></row>".formatted(number);
    Document document = Documents.read("a.xlsx", xlsx(sheet));
    assertThat(document.text()).endsWith("Mere\t" + shown + "\tyes\n\n");
    assertThat(document.title()).isEqualTo("Lakes");
  }

  @Test
  void everyShownSheetIsASectionAndMergedCellsAreRepeated() throws Exception {
    String rivers = TOWNS.replace("Sheet1|visible", "Rivers|hidden");
    String lakes =
        TOWNS.replace("Sheet1", "Lakes") + "<mergeCells><mergeCell ref=\"D4:D5\"/></mergeCells>";
    Document document = Documents.read("a.xlsx", xlsx(TOWNS, lakes, rivers));
    assertThat(Told.of(document))
        .containsExactly(
            "| Town | People |  | Founded",
            "- Norvik | 12,040 |  | 21 July 1969",
            "- \"Old\" Salm | 980 |  | unknown",
            "# Lakes",
            "| Town | People |  | Founded",
            "- Norvik | 12,040 |  | 21 July 1969",
            "- \"Old\" Salm | 980 |  | 21 July 1969");
  }

  @Test
  void aSheetWithoutNamesAboveItsColumnsIsRefused() {
    byte[] content = xlsx("Sheet1|visible|<row><c><v>1</v></c><c><v>2</v></c></row>");
    assertThatThrownBy(() -> Documents.read("a.xlsx", content))
        .isInstanceOfSatisfying(
            UnusableDocumentException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_HEADER));
    assertThatThrownBy(() -> Documents.read("a.xlsx", new byte[] {'P', 'K'}))
        .isInstanceOfSatisfying(
            UnusableDocumentException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
  }
}
