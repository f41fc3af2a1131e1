package io.quarry.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets PDF files for tests, as a word processor would. Places count from the upper left corner. */
final class PdfSheets {

  static {
    FontMappers.set(new PdfFonts());
  }

  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument file = new PDDocument();
  private PDPageContentStream page;

  /** A file of one page with these drawing orders, which may know the fonts F1 and F2. */
  static byte[] drawn(byte[] orders) {
    try (PDDocument file = new PDDocument()) {
      PDPage sheet = new PDPage(PDRectangle.A4);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F1"), PLAIN);
      resources.put(COSName.getPDFName("F2"), BOLD);
      sheet.setResources(resources);
      sheet.setContents(new PDStream(file, new ByteArrayInputStream(orders)));
      file.addPage(sheet);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.setDocumentId(1L);
      file.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  PdfSheets page() {
    try {
      if (page != null) {
        page.close();
      }
      PDPage sheet = new PDPage(PDRectangle.A4);
      file.addPage(sheet);
      page = new PDPageContentStream(file, sheet);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  PdfSheets text(double x, double y, double size, PDFont font, String words) {
    try {
      page.beginText();
      page.setFont(font, (float) size);
      page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
      page.showText(words);
      page.endText();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  PdfSheets text(double x, double y, String words) {
    return text(x, y, 10, PLAIN, words);
  }

  /** Breaks words to lines of a width; returns how far down it came. */
  double column(double x, double y, double width, String words) {
    StringBuilder line = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (String word : words.split(" ")) {
      if (width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    double at = y;
    for (String one : lines) {
      text(x, at, one);
      at += 12;
    }
    return at;
  }

  /** Of words in the plain font of the running text. */
  static double width(String words) {
    try {
      return PLAIN.getStringWidth(words) / 100;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  PdfSheets rule(double x1, double y1, double x2, double y2) {
    try {
      float height = PDRectangle.A4.getHeight();
      page.moveTo((float) x1, height - (float) y1);
      page.lineTo((float) x2, height - (float) y2);
      page.stroke();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The file under a password; an empty one lets everybody in. */
  byte[] locked(String password, boolean copyable) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(copyable);
    StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
    policy.setEncryptionKeyLength(128);
    try {
      file.protect(policy);
      return bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  byte[] bytes() {
    try (file) {
      page.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.setDocumentId(1L);
      file.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
