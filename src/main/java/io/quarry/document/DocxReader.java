package io.quarry.document;

import io.quarry.document.DocxStyles.Role;
import io.quarry.document.UnusableDocumentException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the text out of a file of a word processor (WordprocessingML, ECMA-376 part 1, chapter 17).
 * Heads, feet, notes and comments stand in parts of their own that are not opened; drawings, text
 * boxes, captions and deleted words are passed over.
 */
final class DocxReader {

  /** Headings that are set in bold only rank below all that have a style. */
  private static final int LOWEST = 10;

  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_CELL = 400;
  private static final int DEEPEST_LIST = 9;

  /** Tables within tables within tables are layout, or an attack. */
  private static final int DEEPEST_TABLE = 20;

  private final TakenText out = new TakenText();
  private final List<TakenText.Item> items = new ArrayList<>();
  private final Optional<DocxPart.Words> title;

  /** Whether the document has styles for its headings. */
  private final boolean styled;

  private DocxReader(List<DocxPart> parts) {
    this.title = title(parts);
    this.styled =
        parts.stream()
            .anyMatch(part -> part instanceof DocxPart.Words w && w.use().role() == Role.HEADING);
  }

  static TakenText read(String name, byte[] content) throws UnusableDocumentException {
    return OfficeFile.read(
        name,
        ".docx",
        content,
        file -> {
          DocxBody body = new DocxBody(DocxStyles.of(file), links(file));
          List<DocxPart> parts = body.read(file.needed("word/document.xml"));
          DocxReader reader = new DocxReader(parts);
          reader.write(parts, 0);
          reader.flush();
          if (reader.out.length() == 0) {
            throw new UnusableDocumentException(
                Reason.EMPTY, "\"" + name + "\" is empty; choose a document with text in it.");
          }
          return reader.out;
        });
  }

  private static Map<String, String> links(OfficeFile file) throws IOException, XMLStreamException {
    Map<String, String> links = new HashMap<>();
    Optional<XMLStreamReader> part = file.part("word/_rels/document.xml.rels");
    if (part.isPresent()) {
      XMLStreamReader xml = part.get();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && OfficeFile.attribute(xml, "TargetMode").equals("External")) {
          links.put(
              OfficeFile.attribute(xml, "Id"), LinkTarget.of(OfficeFile.attribute(xml, "Target")));
        }
      }
    }
    return links;
  }

  /** What is styled as the title, else the only heading of the first level, before any text. */
  private static Optional<DocxPart.Words> title(List<DocxPart> parts) {
    List<DocxPart.Words> tops = new ArrayList<>();
    boolean text = false;
    for (DocxPart part : parts) {
      if (part instanceof DocxPart.Words words) {
        if (words.use().role() == Role.TITLE) {
          return Optional.of(words);
        }
        boolean top = words.use().role() == Role.HEADING && words.use().level() == 1;
        if (top && text && tops.isEmpty()) {
          return Optional.empty();
        }
        if (top) {
          tops.add(words);
        }
        text |= words.use().role() == Role.TEXT && words.text().text().length() > LONGEST_HEADING;
      }
    }
    return tops.size() == 1 ? Optional.of(tops.getFirst()) : Optional.empty();
  }

  private void write(List<DocxPart> parts, int depth) {
    for (int i = 0; i < parts.size(); i++) {
      DocxPart next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      switch (parts.get(i)) {
        case DocxPart.Words words -> write(words, next);
        case DocxPart.Grid grid -> {
          flush();
          write(grid, depth);
        }
      }
    }
  }

  private void write(DocxPart.Words words, DocxPart next) {
    StyledText text = words.text();
    if (words.use().role() != Role.LIST) {
      flush();
    }
    if (title.isPresent() && title.get() == words) {
      out.title(text);
      return;
    }
    switch (words.use().role()) {
      case LIST -> items.add(new TakenText.Item(Math.min(DEEPEST_LIST, words.use().level()), text));
      case HEADING -> out.heading(words.use().level() + 1, text);
      case TEXT -> {
        if (headed(text, next)) {
          out.heading(LOWEST + 1, text);
        } else if (PlainTextReader.endsSentence(text.text()) && text.text().indexOf(' ') > 0) {
          out.paragraph(text);
        }
      }
      case TITLE, ASIDE -> {
        // A second title and the words of others are no text of the document.
      }
    }
  }

  private void flush() {
    if (!items.isEmpty()) {
      out.list(items);
      items.clear();
    }
  }

  /** A short line in bold above a text that is not, or any shaped like one where none is styled. */
  private boolean headed(StyledText text, DocxPart next) {
    if (!styled
        && PlainTextReader.headingShaped(text.text())
        && next instanceof DocxPart.Words below
        && PlainTextReader.proseShaped(below.text().text())) {
      return true;
    }
    boolean follows =
        next instanceof DocxPart.Grid
            || next instanceof DocxPart.Words words && !words.text().bold();
    return follows
        && text.bold()
        && text.text().length() <= LONGEST_HEADING
        && !text.text().matches("(?s).*[.,;:]");
  }

  private void write(DocxPart.Grid grid, int depth) {
    if (layout(grid)) {
      for (List<DocxPart.Cell> row : grid.rows()) {
        for (DocxPart.Cell cell : row) {
          if (depth < DEEPEST_TABLE) {
            write(cell.parts(), depth + 1);
            flush();
          }
        }
      }
      return;
    }
    List<List<StyledText>> rows = new ArrayList<>();
    for (List<DocxPart.Cell> row : grid.rows()) {
      List<StyledText> above = rows.isEmpty() ? List.of() : rows.getLast();
      List<StyledText> cells = new ArrayList<>();
      for (DocxPart.Cell cell : row) {
        int column = cells.size();
        StyledText words =
            cell.goesOn() && column < above.size() ? above.get(column) : joined(cell);
        for (int k = 0; k < cell.across(); k++) {
          cells.add(words);
        }
      }
      if (cells.stream().anyMatch(words -> !words.isBlank())) {
        rows.add(cells);
      }
    }
    if (!rows.isEmpty()) {
      out.table(StyledText.EMPTY, rows, grid.headed());
    }
  }

  /** Whether the cells only place text on the page. */
  private static boolean layout(DocxPart.Grid grid) {
    return grid.rows().stream().allMatch(row -> row.size() <= 1)
        || grid.rows().stream()
            .flatMap(List::stream)
            .anyMatch(
                cell ->
                    cell.parts().stream().anyMatch(DocxPart.Grid.class::isInstance)
                        || cell.parts().size() > 1 && joined(cell).text().length() > LONGEST_CELL);
  }

  private static StyledText joined(DocxPart.Cell cell) {
    StyledText.Builder words = new StyledText.Builder();
    for (DocxPart part : cell.parts()) {
      if (part instanceof DocxPart.Words piece) {
        if (words.length() > 0) {
          words.space();
        }
        words.add(piece.text());
      }
    }
    return words.build();
  }
}
