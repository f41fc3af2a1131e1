package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.testing.Cost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands inside a file of a word processor, a spreadsheet or a PDF file, its reader
 * refuses it with a sentence or a document comes out, soon and in bounded memory. What is mutated
 * here is the mark-up before it is packed; whole files are mutated in the generator's properties.
 */
class PackedDocumentsProperties {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final Duration LONGEST_OF_MANY = Duration.ofSeconds(20);

  /** Bytes that may be allocated, whatever the document; a font alone takes some. */
  private static final long MEMORY = 200L << 20;

  private static final String TABLE =
      "<w:tbl><w:tr>"
          + OfficeFiles.tc("<w:vMerge w:val=\"restart\"/>", "Lake")
          + OfficeFiles.tc("<w:gridSpan w:val=\"2\"/>", "Depth")
          + "</w:tr><w:tr>"
          + OfficeFiles.tc("<w:vMerge/>", "Mere")
          + OfficeFiles.tc("", "5 m")
          + "</w:tr></w:tbl>";

  private static final String DOCX =
      OfficeFiles.p("T", "Norvik")
          + OfficeFiles.p("H1", "History")
          + OfficeFiles.p("", "Norvik was founded in 1741 by the merchants of the coast.")
          + TABLE
          + OfficeFiles.p("L", "the long quay");

  private static final String XLSX =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>People</t>"
          + "</is></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Norvik</v></c><c r=\"B2\" s=\"1\">"
          + "<v>1204</v></c></row><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";

  private static final String PDF =
      "BT /F1 12 Tf 60 700 Td (Norvik was founded in 1741 by the merchants) Tj 0 -14 Td (of the coast"
          + " and has been a free town since then.) Tj ET 60 600 200 40 re S 160 600 m 160 640 l S"
          + " BT /F2 10 Tf 70 610 Td [(Lake) -3000 (Depth)] TJ ET /Artifact BMC BT (1) Tj ET EMC"
          + " q 1 0 0 1 0 0 cm BT 1 0 0 1 60 500 Tm <4e6f7276696b> Tj 3 Ts (2) Tj ET Q";

  private static final List<String> PIECES =
      List.of(
          "<w:p>",
          "</w:p>",
          "<w:tbl>",
          "</w:tbl>",
          "<w:tr>",
          "</w:tr>",
          "<w:tc>",
          "</w:tc>",
          "<w:t>",
          "</w:t>",
          "<w:vMerge/>",
          "<w:gridSpan w:val=\"99999\"/>",
          "<w:drawing>",
          "<w:hyperlink>",
          "<w:pStyle w:val=\"A\"/>",
          "&lt;",
          "&x;",
          "&#0;",
          "<!DOCTYPE a>",
          "<![CDATA[",
          "<!--",
          "\"",
          "<row>",
          "<c r=\"ZZZ9999999\">",
          "<v>",
          "</v>",
          "<v>1e99999</v>",
          "<v>-0</v>",
          "s=\"9\"",
          "<mergeCell ref=\"A1:A9999999\"/>",
          "BT ",
          " ET ",
          " Tj ",
          "(",
          ")",
          "<",
          ">",
          "[",
          "]",
          " TJ ",
          " 0 Tf ",
          " 1e30 0 0 1e30 0 0 cm ",
          " 0 0 0 0 0 0 cm ",
          " nan ",
          " -99999 Td ",
          " q ",
          " Q ",
          " /Fm0 Do ",
          " 0 0 0 0 re f ",
          " S ",
          " m ",
          " l ",
          "\\",
          "\\377",
          " 90 Tz ",
          "'",
          " /Span BDC ",
          " EMC ",
          "\u0000",
          "\uD83D\uDE42",
          "\uFFFC",
          "");

  private static byte[] packed(int kind, String mutated) {
    return switch (kind) {
      case 0 -> OfficeFiles.docx(mutated);
      case 1 ->
          OfficeFiles.zip(
              Map.of(
                  "xl/workbook.xml", "<w><sheet name=\"A\" id=\"r\"/></w>",
                  "xl/_rels/workbook.xml.rels", "<a><r Id=\"r\" Target=\"a.xml\"/></a>",
                  "xl/sharedStrings.xml", "<sst><si><t>Town</t></si></sst>",
                  "xl/a.xml", "<s>" + mutated + "</s>"));
      default -> PdfSheets.drawn(mutated.getBytes(StandardCharsets.UTF_8));
    };
  }

  @Property(tries = 600, seed = "4611686018427387847", edgeCases = EdgeCasesMode.NONE)
  void aRefusalOrADocument(@ForAll("kinds") int kind, @ForAll("changes") List<Change> changes) {
    String text = List.of(DOCX, XLSX, PDF).get(kind);
    for (Change change : changes) {
      text = change.applyTo(text);
    }
    byte[] content = packed(kind, text);
    String name = List.of("a.docx", "a.xlsx", "a.pdf").get(kind);
    Cost cost = Cost.of(() -> read(name, content));
    assertThat(cost.processor()).isLessThan(LONGEST);
    assertThat(cost.bytes()).isLessThan(MEMORY);
  }

  private static void read(String name, byte[] content) {
    try {
      Document document = Documents.read(name, content);
      Passage readable = document.readable();
      for (int i = 0; i < readable.text().length(); i++) {
        document.quote(readable.span(i, i + 1));
      }
    } catch (UnusableDocumentException refused) {
      assertThat(refused.getMessage()).contains(name).endsWith(".").doesNotContain("\n");
    }
  }

  /** A piece put in, in the place of a stretch, several times. */
  private record Change(double at, double length, String piece, int times) {
    String applyTo(String text) {
      int from = (int) (at * text.length());
      int to = from + (int) (length * length * length * (text.length() - from));
      return text.substring(0, from) + piece.repeat(times) + text.substring(to);
    }
  }

  @Provide
  Arbitrary<Integer> kinds() {
    return Arbitraries.of(0, 1, 2);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(PIECES),
            Arbitraries.of(1, 1, 1, 2, 900))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT /F1 9 Tf 60 700 Td (a) Tj ET ",
        "BT /F1 9 Tf 60 700 Td (a b) Tj 3 0 Td (c) Tj ET ",
        "60 600 200 40 re S ",
        "160 600 m 160 640 l S ",
        "q ",
        "BT ",
        "[(a) -3000 "
      })
  void aPageFullOfTheSameIsReadInSeconds(String order) {
    byte[] content = PdfSheets.drawn(order.repeat(60_000).getBytes(StandardCharsets.US_ASCII));
    assertThat(Cost.of(() -> read("a.pdf", content)).processor()).isLessThan(LONGEST_OF_MANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:p>", "<w:tbl>", "<w:tbl><w:tr><w:tc>", "<w:r>", "<w:drawing>"})
  void aBodyFullOfTheSameIsReadInSeconds(String piece) {
    List<byte[]> contents = new ArrayList<>();
    contents.add(OfficeFiles.docx(piece.repeat(40_000)));
    String closing = piece.replace("<", "</").replaceAll("^(.*?>)(.*?>)?(.*?>)?$", "$3$2$1");
    contents.add(OfficeFiles.docx(piece.repeat(20_000) + "Norvik" + closing.repeat(20_000)));
    for (byte[] content : contents) {
      assertThat(Cost.of(() -> read("a.docx", content)).processor()).isLessThan(LONGEST_OF_MANY);
    }
  }
}
