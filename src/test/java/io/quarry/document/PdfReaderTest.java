package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.UnusableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final String HARBOUR =
      "The harbour of Norvik was opened in 1741 by the merchants of the town. It has three quays,"
          + " and the longest of them is named after a captain. Ships from twelve countries land"
          + " there every year.";

  private static final String MILL =
      "The mill stands on the hill behind the harbour. It was built in 1802 from the stones of the"
          + " old wall. The last miller left it in 1931, and since then it has been a museum.";

  private static Document read(PdfSheets sheets) throws UnusableDocumentException {
    return Documents.read("norvik.pdf", sheets.bytes());
  }

  @Test
  void columnsAreReadOneAfterTheOtherBelowATitleAcrossBoth() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.text(180, 80, 22, PdfSheets.BOLD, "A Guide to Norvik");
    sheets.text(60, 118, 13, PdfSheets.BOLD, "The harbour");
    sheets.column(60, 136, 220, HARBOUR + " " + HARBOUR.replace("three", "four"));
    sheets.text(306, 118, 13, PdfSheets.BOLD, "The mill");
    sheets.column(306, 136, 220, MILL);
    Document document = read(sheets);
    assertThat(document.title()).isEqualTo("A Guide to Norvik");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(Told.of(document))
        .containsExactly(
            "# The harbour", HARBOUR + " " + HARBOUR.replace("three", "four"), "# The mill", MILL);
  }

  @Test
  void aHeadingAboveTextAcrossTheColumnsComesBehindThem() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.column(60, 136, 220, MILL);
    sheets.column(306, 136, 220, MILL.replace("mill", "inn"));
    sheets.text(60, 220, 13, PdfSheets.BOLD, "The harbour");
    sheets.column(60, 240, 466, HARBOUR);
    assertThat(Told.of(read(sheets)))
        .containsExactly(MILL, MILL.replace("mill", "inn"), "# The harbour", HARBOUR);
  }

  @Test
  void aParagraphGoesOnInTheNextColumnAndOnTheNextPageWithoutHeadsAndPageNumbers()
      throws Exception {
    PdfSheets sheets = new PdfSheets();
    for (int page = 1; page <= 3; page++) {
      sheets.page();
      sheets.text(60, 40, 9, PdfSheets.PLAIN, "Reader for the lower school");
      sheets.text(290, 815, 9, PdfSheets.PLAIN, "- " + page + " -");
      sheets.text(60, 200, "The church of page " + page + " was built between two old");
      sheets.text(60, 212, "houses by the masons of the county, and its tower is the");
      sheets.text(306, 200, "highest of the coast. It has four bells, and the");
      sheets.text(306, 212, page == 3 ? "largest weighs two tonnes." : "largest of these bells is");
    }
    assertThat(Told.of(read(sheets)))
        .containsExactly(
            "The church of page 1 was built between two old houses by the masons of the county, and"
                + " its tower is the highest of the coast. It has four bells, and the largest of"
                + " these bells is \uFFFC The church of page 2 was built between two old houses by"
                + " the masons of the county, and its tower is the highest of the coast. It has four"
                + " bells, and the largest of these bells is \uFFFC The church of page 3 was built"
                + " between two old houses by the masons of the county, and its tower is the highest"
                + " of the coast. It has four bells, and the largest weighs two tonnes.");
  }

  @Test
  void hyphensOfBrokenLinesGoAndThoseOfWordsStay() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.text(60, 100, "The encyclo-");
    sheets.text(60, 112, "pedia calls it a well-");
    sheets.text(60, 124, "known place of the Austro-");
    sheets.text(60, 136, "Hungarian navy in the years 1860-");
    sheets.text(60, 148, "1880, with a free-port and a busy free-");
    sheets.text(60, 160, "port office that was closed in 1901.");
    assertThat(Told.of(read(sheets)))
        .containsExactly(
            "The encyclopedia calls it a well-known place of the Austro-Hungarian navy in the years"
                + " 1860-1880, with a free-port and a busy free-port office that was closed in 1901.");
  }

  @Test
  void tablesBetweenRulesAreTablesAndTheirSpannedCellsAreRepeated() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.column(60, 80, 460, HARBOUR);
    String[][] rows = {
      {"Town", "People", "Founded"}, {"Norvik", "1,204", "1741"}, {"Salm on the", "980", "1802"}
    };
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        sheets.text(
            64 + 100 * c, 152 + 30 * r, 10, r == 0 ? PdfSheets.BOLD : PdfSheets.PLAIN, rows[r][c]);
      }
    }
    sheets.text(64, 224, "Sea").text(264, 242, "");
    for (int line = 0; line < 4; line++) {
      sheets.rule(60, 140 + 30 * line, 360, 140 + 30 * line);
      sheets.rule(60 + 100 * line, 140, 60 + 100 * line, 230);
    }
    sheets.column(60, 260, 460, MILL);
    assertThat(Told.of(read(sheets)))
        .containsExactly(
            HARBOUR,
            "| Town | People | Founded",
            "- Norvik | 1,204 | 1741",
            "- Salm on the Sea | 980 | 1802",
            MILL);
  }

  @Test
  void wellAlignedWordsAreATableAndLabelsWithValuesAreFields() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.column(60, 80, 460, HARBOUR);
    String[][] rows = {
      {"Lake", "Depth (m)"}, {"Mere", "12"}, {"Tarn", "31"}, {"Broad", "4"}, {"Great Pool", "9"}
    };
    for (int r = 0; r < rows.length; r++) {
      sheets.text(80, 150 + 14 * r, rows[r][0]).text(200, 150 + 14 * r, rows[r][1]);
    }
    sheets.column(60, 240, 460, MILL);
    String[][] facts = {{"Capital", "Norvik"}, {"Largest lake", "Mere"}, {"Founded", "1741"}};
    for (int r = 0; r < facts.length; r++) {
      sheets.text(80, 300 + 14 * r, 10, PdfSheets.BOLD, facts[r][0]);
      sheets.text(200, 300 + 14 * r, facts[r][1]);
    }
    assertThat(Told.of(read(sheets)))
        .containsExactly(
            HARBOUR,
            "| Lake | Depth (m)",
            "- Mere | 12",
            "- Tarn | 31",
            "- Broad | 4",
            "- Great Pool | 9",
            MILL,
            "capital = Norvik",
            "largest_lake = Mere",
            "founded = 1741");
  }

  @Test
  void listsCaptionsNotesAndRaisedNumbersAreWhatTheyAre() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    double y = sheets.column(60, 80, 460, HARBOUR) + 6;
    sheets.text(70, y, "\u2022").text(82, y, "the herring market on the quay");
    sheets.text(82, y + 12, "of the fishermen");
    sheets.text(70, y + 24, "\u2022").text(82, y + 24, "the salt house");
    sheets.text(60, y + 60, "Figure 2: The harbour in winter, seen from the tower of the church.");
    String county = "The county has an area of 12 km";
    String harbour = "and the harbour, a later gift";
    double x = 60 + PdfSheets.width(county);
    sheets.text(60, y + 90, county).text(x, y + 86, 6, PdfSheets.PLAIN, "2");
    sheets.text(x + 6, y + 90, harbour);
    x += 6 + PdfSheets.width(harbour);
    sheets.text(x, y + 86, 6, PdfSheets.PLAIN, "3");
    sheets.text(x + 6, y + 90, "of the crown, is the oldest part.");
    sheets.text(60, 780, 8, PdfSheets.PLAIN, "3 It was given in the year 1745 by a queen.");
    assertThat(Told.of(read(sheets)))
        .containsExactly(
            HARBOUR,
            "* the herring market on the quay of the fishermen",
            "* the salt house",
            "The county has an area of 12 km\u00B2 and the harbour, a later gift of the crown, is the"
                + " oldest part.");
  }

  @Test
  void theBeginningOfATornSentenceIsNotMadeUp() throws Exception {
    PdfSheets sheets = new PdfSheets().page();
    sheets.column(60, 80, 460, "was built in 1741 by the merchants of the town. " + MILL);
    assertThat(Told.of(read(sheets)).getFirst())
        .startsWith(Passage.LOST + " was built in 1741 by the merchants of the town. The mill");
  }

  private static void refused(Reason reason, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            UnusableDocumentException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.getMessage())
                  .startsWith("\"a.pdf\" ")
                  .endsWith(".")
                  .doesNotContain("\n");
            });
  }

  @Test
  void whatCannotBeReadIsRefusedForItsReason() {
    PdfSheets locked = new PdfSheets().page().text(60, 80, HARBOUR);
    PdfSheets kept = new PdfSheets().page().text(60, 80, HARBOUR);
    PdfSheets open = new PdfSheets().page();
    open.column(60, 80, 460, HARBOUR);
    byte[] whole = open.locked("", true);
    refused(Reason.ENCRYPTED, () -> Documents.read("a.pdf", locked.locked("secret", true)));
    refused(Reason.ENCRYPTED, () -> Documents.read("a.pdf", kept.locked("", false)));
    assertThat(whole).satisfies(bytes -> Documents.read("a.pdf", bytes));
    refused(Reason.NO_TEXT, () -> Documents.read("a.pdf", new PdfSheets().page().bytes()));
    refused(Reason.DAMAGED, () -> Documents.read("a.pdf", new byte[] {1, 2, 3}));
    refused(Reason.DAMAGED, () -> Documents.read("a.pdf", new byte[0]));
    refused(
        Reason.DAMAGED,
        () -> Documents.read("a.pdf", "Just a text.".getBytes(StandardCharsets.UTF_8)));
    refused(Reason.DAMAGED, () -> Documents.read("a.pdf", Arrays.copyOf(whole, 60)));
  }

  @Test
  void aFileOfTooManyPagesIsRefused() {
    PdfSheets sheets = new PdfSheets();
    for (int page = 0; page < 401; page++) {
      sheets.page();
    }
    byte[] content = sheets.bytes();
    refused(Reason.TOO_LARGE, () -> Documents.read("a.pdf", content));
  }

  @Test
  void aSmallFileThatStandsForAHugeOneIsRefused() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        out.write(zeros);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        """
        %%PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>
        endobj
        4 0 obj
        <</Filter/FlateDecode/Length %d>>
        stream
        """
            .formatted(packed.size())
            .getBytes(StandardCharsets.US_ASCII));
    packed.writeTo(file);
    file.writeBytes(
        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    refused(Reason.TOO_LARGE, () -> Documents.read("a.pdf", file.toByteArray()));
  }
}
