package io.quarry.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a document say of the paragraphs that have them. */
final class DocxStyles {

  /** What a paragraph is for. */
  enum Role {
    TEXT,
    TITLE,
    HEADING,
    LIST,
    /** Captions, contents, the words of others. */
    ASIDE
  }

  /**
   * @param level of a heading, from 1; of an item of a list, from 1; else 0
   */
  record Use(Role role, int level, boolean bold) {
    static final Use TEXT = new Use(Role.TEXT, 0, false);
  }

  /** A style may be based on another, and that on a third; longer chains are circles. */
  private static final int LONGEST_CHAIN = 12;

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern ASIDE =
      Pattern.compile(
          "caption|toc .*|toc heading|table of .*|contents .*|subtitle|(?:intense )?quote|quotations?"
              + "|footnote .*|endnote .*|header|footer|macro.*|html preformatted|preformatted text");

  private static final class Style {
    private String name = "";
    private String parent = "";
    private int outline = -1;
    private boolean numbered;
    private boolean bold;
  }

  private final Map<String, Style> styles = new HashMap<>();

  static DocxStyles of(OfficeFile file) throws IOException, XMLStreamException {
    DocxStyles styles = new DocxStyles();
    Optional<XMLStreamReader> part = file.part("word/styles.xml");
    if (part.isPresent()) {
      styles.read(part.get());
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String value = OfficeFile.attribute(xml, "val");
        switch (xml.getLocalName()) {
          case "style" -> {
            style = new Style();
            styles.put(OfficeFile.attribute(xml, "styleId"), style);
          }
          case "name" -> style.name = value.toLowerCase(Locale.ROOT);
          case "basedOn" -> style.parent = value;
          case "outlineLvl" -> style.outline = value.matches("[0-8]") ? value.charAt(0) - '0' : -1;
          case "numPr" -> style.numbered = true;
          case "b" -> style.bold = on(value);
          default -> {
            // How it looks otherwise tells nothing.
          }
        }
      }
    }
  }

  /** A switch without a value is on. */
  static boolean on(String value) {
    return !value.matches("0|false|off|none");
  }

  /** Whether words of that style are bold. */
  boolean bold(String styleId) {
    Style style = styles.get(styleId);
    return style != null && style.bold;
  }

  /** What a paragraph of that style is for. */
  Use use(String styleId) {
    boolean numbered = false;
    boolean bold = false;
    Style style = styles.get(styleId);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Matcher heading = HEADING.matcher(style.name);
      if (style.name.equals("title")) {
        return new Use(Role.TITLE, 0, true);
      }
      if (heading.matches() || style.outline >= 0) {
        int level = heading.matches() ? heading.group(1).charAt(0) - '0' : style.outline + 1;
        return new Use(Role.HEADING, level, true);
      }
      if (ASIDE.matcher(style.name).matches()) {
        return new Use(Role.ASIDE, 0, false);
      }
      numbered |= style.numbered || style.name.startsWith("list bullet");
      bold |= style.bold;
      style = styles.get(style.parent);
    }
    return new Use(numbered ? Role.LIST : Role.TEXT, numbered ? 1 : 0, bold);
  }
}
