package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Takes the text out of a PDF file: what people read, in their order. PDFBox says which sign stands
 * where; what is a word, a column, a heading, a table, a running head is told by its place.
 */
final class PdfReader {

  /** A book is longer; a class is asked about a chapter. */
  private static final int MOST_PAGES = 400;

  /** A page with more pieces of text than this is a plan or a map. */
  private static final int MOST_PIECES = 5_000;

  /** Fewer letters than this are a stamp on pictures of pages. */
  private static final int FEWEST_LETTERS = 40;

  /** PDFBox tells of every oddity of a file, of which the reader of a log can do nothing. */
  private static final Logger CHATTER = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_CHATTER = Logger.getLogger("org.apache.fontbox");

  static {
    CHATTER.setLevel(Level.OFF);
    FONT_CHATTER.setLevel(Level.OFF);
    FontMappers.set(new PdfFonts());
  }

  private PdfReader() {}

  static TakenText read(String name, byte[] content) throws UnusableDocumentException {
    if (Inflation.excessive(content)) {
      throw tooLarge(name);
    }
    try (PDDocument file =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (!file.getCurrentAccessPermission().canExtractContent()) {
        throw locked(name);
      }
      return read(name, file);
    } catch (InvalidPasswordException encrypted) {
      throw locked(name);
    } catch (PdfContent.Overlong overlong) {
      throw tooLarge(name);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new UnusableDocumentException(
          Reason.DAMAGED,
          "\"%s\" is damaged, or is no PDF file; save or download it once more.".formatted(name));
    }
  }

  private static TakenText read(String name, PDDocument file)
      throws IOException, UnusableDocumentException {
    if (file.getNumberOfPages() > MOST_PAGES) {
      throw new UnusableDocumentException(
          Reason.TOO_LARGE,
          "\"%s\" has %d pages; choose a part of it with at most %d."
              .formatted(name, file.getNumberOfPages(), MOST_PAGES));
    }
    PdfContent content = new PdfContent();
    List<PdfPage> pages = new ArrayList<>();
    List<List<PdfLine>> lines = new ArrayList<>();
    for (int p = 0; p < file.getNumberOfPages(); p++) {
      PdfPage page = content.read(file.getPage(p));
      List<PdfLine> pieces = PdfLines.pieces(page);
      lines.add(pieces.size() > MOST_PIECES ? List.of() : pieces);
      pages.add(page.withoutGlyphs());
    }
    long letters =
        lines.stream()
            .flatMap(List::stream)
            .flatMapToInt(line -> line.text().chars())
            .filter(Character::isLetterOrDigit)
            .count();
    if (content.unreadable() * 5L > content.shown()) {
      throw new UnusableDocumentException(
          Reason.NO_TEXT,
          "\"%s\" does not say which letters its signs are; save it once more as PDF from where it was written."
              .formatted(name));
    }
    if (letters < FEWEST_LETTERS) {
      throw new UnusableDocumentException(
          Reason.NO_TEXT,
          "\"%s\" holds only pictures of pages and no text; let a text recognition (OCR) read it first."
              .formatted(name));
    }
    return told(pages, lines);
  }

  private static TakenText told(List<PdfPage> pages, List<List<PdfLine>> lines) {
    PdfFurniture furniture = new PdfFurniture(pages, lines);
    Hyphens hyphens = new Hyphens(lines.stream().flatMap(List::stream).toList());
    PdfStory story = new PdfStory(hyphens, body(lines));
    for (int p = 0; p < pages.size(); p++) {
      PdfPage page = pages.get(p);
      List<PdfLine> left = new ArrayList<>(furniture.without(page, lines.get(p)));
      List<PdfRegion> tables = new ArrayList<>();
      for (PdfGrid grid : PdfGrid.of(page)) {
        left.removeIf(grid::take);
        List<List<StyledText>> cells = grid.cells(hyphens);
        if (!cells.isEmpty()) {
          tables.add(PdfRegion.table(grid.box(), cells));
        }
      }
      tables.addAll(PdfAligned.takeFrom(left));
      story.add(page, p, PdfBlocks.of(PdfLines.of(page, left), tables));
    }
    TakenText out = new TakenText();
    story.writeTo(out);
    return out;
  }

  /** The size of the font that most letters are set in. */
  private static double body(List<List<PdfLine>> lines) {
    Map<Double, Integer> sizes = new TreeMap<>();
    lines.stream()
        .flatMap(List::stream)
        .forEach(
            line ->
                sizes.merge(Math.round(line.size() * 2) / 2.0, line.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(1.0);
  }

  private static UnusableDocumentException locked(String name) {
    return new UnusableDocumentException(
        Reason.ENCRYPTED,
        "\"%s\" is locked by a password, or against copying; save it without the lock first."
            .formatted(name));
  }

  private static UnusableDocumentException tooLarge(String name) {
    return new UnusableDocumentException(
        Reason.TOO_LARGE,
        "\"%s\" holds far more than a document for a class; choose a part of it.".formatted(name));
  }
}
