package io.quarry.document;

import io.quarry.document.DocxStyles.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a document as a stream. */
final class DocxBody {

  /** What stands within these is no running text, or stands there twice. */
  private static final Set<String> SKIPPED =
      WordList.of(
          """
          drawing, pict, object, AlternateContent, del, moveFrom, instrText, delText, rt,
          rPrChange, pPrChange, sectPr
          """);

  /** A document with more characters is no document for a class. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private static final int MOST_CELLS = 300_000;

  private static final int WIDEST_SPAN = 60;

  /** A table while it is read. */
  private static final class Open {
    private final List<DocxPart> outer;
    private final List<List<DocxPart.Cell>> rows = new ArrayList<>();
    private boolean headed;
    private int across = 1;
    private boolean goesOn;

    Open(List<DocxPart> outer) {
      this.outer = outer;
    }
  }

  private final DocxStyles styles;
  private final Map<String, String> links;
  private final Deque<Open> tables = new ArrayDeque<>();
  private List<DocxPart> parts = new ArrayList<>();
  private StyledText.Builder words = new StyledText.Builder();
  private DocxStyles.Use use = DocxStyles.Use.TEXT;
  private int level;
  private boolean bold;
  private boolean italic;
  private boolean hidden;
  private String script = "";
  private String link = "";
  private int characters;
  private int cells;

  /**
   * @param links what the addresses lead to that links name
   */
  DocxBody(DocxStyles styles, Map<String, String> links) {
    this.styles = styles;
    this.links = links;
  }

  List<DocxPart> read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (SKIPPED.contains(xml.getLocalName())) {
            skip(xml);
          } else {
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {
          // Text stands in its own elements.
        }
      }
    }
    return parts;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String value = OfficeFile.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "p" -> {
        words = new StyledText.Builder();
        use = DocxStyles.Use.TEXT;
        level = 0;
      }
      case "pStyle" -> use = styles.use(value);
      case "outlineLvl" -> {
        if (value.matches("[0-8]")) {
          use = new DocxStyles.Use(Role.HEADING, value.charAt(0) - '0' + 1, true);
        }
      }
      case "ilvl" -> level = value.matches("[0-8]") ? value.charAt(0) - '0' : 0;
      case "numId" -> numbered(!value.equals("0"));
      case "hyperlink" -> link = links.getOrDefault(OfficeFile.attribute(xml, "id"), "");
      case "r" -> {
        bold = use.bold();
        italic = false;
        hidden = false;
        script = "";
      }
      case "rStyle" -> bold |= styles.bold(value);
      case "b" -> bold = DocxStyles.on(value);
      case "i" -> italic = DocxStyles.on(value);
      case "vanish", "strike", "dstrike" -> hidden = DocxStyles.on(value);
      case "vertAlign" -> script = value;
      case "t" -> words(xml.getElementText());
      case "tab", "br", "cr" -> words(" ");
      case "noBreakHyphen" -> words("-");
      case "oMath" -> {
        words(" " + Passage.LOST + " ");
        skip(xml);
      }
      case "tbl" -> {
        tables.push(new Open(parts));
        parts = new ArrayList<>();
      }
      default -> table(xml, value);
    }
  }

  private void table(XMLStreamReader xml, String value) {
    Open table = tables.peek();
    if (table == null) {
      return;
    }
    switch (xml.getLocalName()) {
      case "tr" -> table.rows.add(new ArrayList<>());
      case "tblHeader" -> table.headed |= table.rows.size() == 1 && DocxStyles.on(value);
      case "tc" -> {
        table.across = 1;
        table.goesOn = false;
        parts = new ArrayList<>();
      }
      case "gridSpan" ->
          table.across =
              value.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(value), 1, WIDEST_SPAN) : 1;
      case "vMerge" -> table.goesOn = !value.equals("restart");
      default -> {
        // Borders and widths tell nothing.
      }
    }
  }

  private void numbered(boolean on) {
    if (use.role() == Role.TEXT || use.role() == Role.LIST) {
      use = new DocxStyles.Use(on ? Role.LIST : Role.TEXT, on ? level + 1 : 0, use.bold());
    }
  }

  private void words(String text) {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new OfficeFile.Overlong();
    }
    if (hidden) {
      return;
    }
    boolean digits = text.matches("[\\d+\u2212-]{1,8}");
    String shown =
        switch (script) {
          case "superscript" -> digits ? Alignment.raised(text) : text;
          case "subscript" -> digits ? Alignment.lowered(text) : text;
          default -> text;
        };
    words.add(shown, bold, italic, link);
  }

  private void end(String element) {
    switch (element) {
      case "p" -> {
        StyledText text = words.build();
        if (!text.isBlank()) {
          parts.add(new DocxPart.Words(use, text));
        }
        words = new StyledText.Builder();
      }
      case "hyperlink" -> link = "";
      case "tc" -> {
        Open table = tables.peek();
        if (table != null && !table.rows.isEmpty()) {
          table.rows.getLast().add(new DocxPart.Cell(parts, table.across, table.goesOn));
          cells += table.across;
        }
        if (cells > MOST_CELLS) {
          throw new OfficeFile.Overlong();
        }
        parts = new ArrayList<>();
      }
      case "tbl" -> {
        Open table = tables.poll();
        if (table != null) {
          parts = table.outer;
          parts.add(new DocxPart.Grid(table.rows, table.headed));
        }
      }
      default -> {
        // What it began has ended with it.
      }
    }
  }
}
