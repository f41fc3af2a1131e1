package io.quarry.document;

import static io.quarry.document.OfficeFiles.docx;
import static io.quarry.document.OfficeFiles.p;
import static io.quarry.document.OfficeFiles.tc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.UnusableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static final String TEXT = "Norvik is a town in the north. It was founded in 1741.";

  private static Document read(String body) throws UnusableDocumentException {
    return Documents.read("norvik.docx", docx(body));
  }

  @Test
  void stylesTellTitleHeadingsListsAndCaptions() throws Exception {
    Document document =
        read(
            p("T", "The town of Norvik")
                + p("", TEXT)
                + p("Own", "1. The harbour")
                + p("", "The harbour has three quays.")
                + p("C", "Figure 1. The harbour.")
                + p("L", "the long quay")
                + p("L", "the new quay")
                + p("H2", "Ships")
                + p("A", "Ships from twelve countries land there."));
    assertThat(document.title()).isEqualTo("The town of Norvik");
    assertThat(document.encoding()).isEqualTo("binary");
    assertThat(Told.of(document))
        .containsExactly(
            TEXT,
            "# The harbour",
            "The harbour has three quays.",
            "* the long quay",
            "* the new quay",
            "# Ships",
            "Ships from twelve countries land there.");
    assertThat(document.sections().getLast().parent()).contains("The harbour");
  }

  @Test
  void withoutStylesShortLinesAboveProseAreHeadings() throws Exception {
    String harbour = "The harbour of the town has three quays, and all of them belong to the town.";
    assertThat(Told.of(read(p("", TEXT) + p("", "The Harbour") + p("", harbour))))
        .containsExactly(TEXT, "# The Harbour", harbour);
  }

  @Test
  void wordsAreTakenAsTheyAreShown() throws Exception {
    Document document =
        read(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nor</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>vik</w:t></w:r><w:r><w:t xml:space=\"preserve\"> has </w:t></w:r>"
                + "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>five</w:t></w:r></w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>six</w:t></w:r>"
                + "<w:ins><w:r><w:t>5 km</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>"
                + "<w:hyperlink r:id=\"r1\"><w:r><w:t>old streets</w:t></w:r></w:hyperlink>"
                + "<w:r><mc:AlternateContent><mc:Choice><w:t>a box</w:t></mc:Choice>"
                + "</mc:AlternateContent><w:t>.</w:t></w:r></w:p>");
    assertThat(Told.of(document)).containsExactly("Norvik has 5 km\u00B2 of old streets.");
    Block.Paragraph paragraph =
        (Block.Paragraph) document.sections().getFirst().blocks().getFirst();
    assertThat(paragraph.text().marks())
        .containsExactly(
            new Passage.Marked(Passage.Mark.BOLD, 0, 6, ""),
            new Passage.Marked(Passage.Mark.LINK, 20, 31, "Old Town"));
  }

  @Test
  void tablesKeepSpannedCellsAndLayoutTablesAreText() throws Exception {
    String table =
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + tc("", "Lake")
            + tc("", "Depth")
            + tc("", "Shore")
            + "</w:tr><w:tr>"
            + tc("<w:vMerge w:val=\"restart\"/>", "Mere")
            + tc("<w:gridSpan w:val=\"2\"/>", "unknown")
            + "</w:tr><w:tr>"
            + tc("<w:vMerge/>", "")
            + tc("", "5 m")
            + tc("", "3 km")
            + "</w:tr></w:tbl>";
    String layout = "<w:tbl><w:tr><w:tc>" + p("", TEXT) + table + "</w:tc></w:tr></w:tbl>";
    assertThat(Told.of(read(layout)))
        .containsExactly(
            TEXT, "| Lake | Depth | Shore", "- Mere | unknown | unknown", "- Mere | 5 m | 3 km");
  }

  @Test
  void labelsInBoldBesideValuesAreFields() throws Exception {
    String row =
        "<w:tr><w:tc><w:p><w:r><w:rPr><w:rStyle w:val=\"S\"/></w:rPr><w:t>%s</w:t></w:r></w:p></w:tc>"
            + tc("", "%s")
            + "</w:tr>";
    Document document =
        read(
            "<w:tbl>"
                + row.formatted("Founded", "1741")
                + row.formatted("River", "Salm")
                + "</w:tbl>");
    assertThat(Told.of(document)).containsExactly("founded = 1741", "river = Salm");
  }

  private static void refused(Reason reason, byte[] content) {
    assertThatThrownBy(() -> Documents.read("a.docx", content))
        .isInstanceOfSatisfying(
            UnusableDocumentException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.getMessage()).startsWith("\"a.docx\" ").endsWith(".");
            });
  }

  @Test
  void whatCannotBeReadIsRefusedForItsReason() {
    byte[] whole = docx(p("", TEXT));
    refused(Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
    refused(Reason.DAMAGED, "Just a text.".getBytes(StandardCharsets.UTF_8));
    refused(Reason.DAMAGED, OfficeFiles.zip(Map.of("other.xml", "<a/>")));
    refused(Reason.DAMAGED, docx("<w:p>"));
    refused(Reason.EMPTY, docx(""));
    refused(Reason.ENCRYPTED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
  }

  @Test
  void aSmallFileThatStandsForAHugeOneIsRefused() {
    refused(Reason.TOO_LARGE, docx(" ".repeat(70 << 20)));
    refused(Reason.TOO_LARGE, docx(p("", "A word. ".repeat(600_000))));
  }

  @Test
  void entitiesOfADocumentTypeAreNotResolved() {
    byte[] content =
        OfficeFiles.zip(
            Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p><r><t>Norvik is"
                    + " &x; here.</t></r></p></d>"));
    refused(Reason.DAMAGED, content);
  }
}
