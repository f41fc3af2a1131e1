package io.quarry.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents of every format, as long as is asked for, about places that do not exist. */
final class MadeDocuments {

  private static final Map<String, String> SECTIONS =
      Map.of(
          "wikitext",
              "== Part %1$d ==\n'''Norvik %1$d''' is a [[town]] in the [[north]].<ref>{{cite web|title=A}}</ref>"
                  + " In 1741, Norvik %1$d opened its first harbour.\n\n* [[Ann %1$d]] (1901\u20131980), painter\n\n"
                  + "{| class=\"wikitable\"\n! Town !! People\n|-\n| Salm %1$d || 1,2%1$d\n|}\n\n",
          "txt",
              "Part %1$d\n\nNorvik %1$d is a town in the north. In 1741, Norvik %1$d opened its first harbour.\n\n",
          "md",
              "## Part %1$d\n\nNorvik %1$d is a **town** in the [north](https://example.org). In 1741, Norvik"
                  + " %1$d opened its first harbour.\n\n| Town | People |\n|---|---|\n| Salm %1$d | 12%1$d |\n\n",
          "html",
              "<h2>Part %1$d</h2><p>Norvik %1$d is a <b>town</b> in the north. In 1741, Norvik %1$d opened its"
                  + " first harbour.</p><ul><li>Ann %1$d (1901\u20131980), painter</li></ul>\n",
          "csv", "Town %1$d,1%1$d,a word\n",
          "docx",
              "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>Part %1$d</w:t></w:r></w:p>"
                  + "<w:p><w:r><w:t>Norvik %1$d is a town in the north. In 1741, Norvik %1$d opened"
                  + " its first harbour.</w:t></w:r></w:p>",
          "xlsx",
              "<row r=\"%2$d\"><c r=\"A%2$d\" t=\"inlineStr\"><is><t>Town %1$d</t></is></c>"
                  + "<c r=\"B%2$d\"><v>1%1$d</v></c></row>");

  private static final String WORDS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String RELATIONS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /** A PDF is measured in pages; the longest that is read has 400 of them. */
  private static final int BYTES_FOR_A_PAGE = 25_000;

  private MadeDocuments() {}

  /**
   * @param size of the text or mark-up, in characters; of a PDF 25,000 stand for a page
   */
  static byte[] of(String format, int size) throws IOException {
    return switch (format) {
      case "pdf" -> pdf(size / BYTES_FOR_A_PAGE);
      case "docx" -> docx(sections(format, size));
      case "xlsx" -> xlsx(sections(format, size));
      case "csv" ->
          ("Town,People,Note\n" + sections(format, size)).getBytes(StandardCharsets.UTF_8);
      default -> sections(format, size).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String sections(String format, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append(SECTIONS.get(format).formatted(i, i + 2));
    }
    return text.toString();
  }

  private static byte[] docx(String body) throws IOException {
    return zip(
        Map.of(
            "word/styles.xml",
            "<w:styles %s><w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"
                .formatted(WORDS),
            "word/document.xml",
            "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORDS, body)));
  }

  private static byte[] xlsx(String rows) throws IOException {
    return zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook %s><sheets><sheet name=\"Towns\" r:id=\"r1\"/></sheets></workbook>"
                .formatted(RELATIONS),
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Town</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>People</t></is></c></row>"
                + rows
                + "</sheetData></worksheet>"));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Pages of forty lines, a heading at the top of each. */
  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument file = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        file.addPage(page);
        try (PDPageContentStream sheet = new PDPageContentStream(file, page)) {
          line(sheet, FontName.TIMES_BOLD, 16, 740, "Part " + i);
          for (int row = 0; row < 40; row++) {
            line(
                sheet,
                FontName.TIMES_ROMAN,
                11,
                700 - 16 * row,
                "Norvik %d is a town in the north. In 1741, Norvik %d opened its harbour."
                    .formatted(row, i));
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static void line(
      PDPageContentStream sheet, FontName font, int size, int height, String words)
      throws IOException {
    sheet.beginText();
    sheet.setFont(new PDType1Font(font), size);
    sheet.newLineAtOffset(72, height);
    sheet.showText(words);
    sheet.endText();
  }
}
