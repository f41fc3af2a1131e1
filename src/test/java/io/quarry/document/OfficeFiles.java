package io.quarry.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts to files as word processors and spreadsheets do. */
final class OfficeFiles {

  private static final String WORDS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String STYLES =
      """
      <w:styles %s>
      <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
      <w:style w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:styleId="C"><w:name w:val="caption"/></w:style>
      <w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="A"><w:name w:val="Circle"/><w:basedOn w:val="B"/></w:style>
      <w:style w:styleId="B"><w:name w:val="Ring"/><w:basedOn w:val="A"/></w:style>
      </w:styles>"""
          .formatted(WORDS);

  private OfficeFiles() {}

  /** A document with this body. */
  static byte[] docx(String body) {
    return zip(
        Map.of(
            "word/styles.xml",
            STYLES,
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\""
                + " Target=\"https://example.org/wiki/Old_Town\"/></Relationships>",
            "word/document.xml",
            "<w:document " + WORDS + "><w:body>" + body + "</w:body></w:document>"));
  }

  /** A paragraph; {@code style} may be empty. */
  static String p(String style, String words) {
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
        .formatted(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", words);
  }

  /** A cell with properties. */
  static String tc(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", words) + "</w:tc>";
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
