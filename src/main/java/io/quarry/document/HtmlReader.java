package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads web pages: the main content without navigation, forms and footers. */
final class HtmlReader {

  private static final String FURNITURE =
      "script, style, noscript, template, iframe, form, button, nav, footer, aside, figure, figcaption,"
          + " svg, sup.reference, .reference, .references, .reflist, .navbox, .mw-editsection, .toc, #toc,"
          + " .metadata, .catlinks, .noprint, .hatnote, .thumb, .gallery, [role=navigation],"
          + " [role=search], [hidden], [aria-hidden=true]";
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final String text;
  private final Outline outline = new Outline();

  private HtmlReader(String text) {
    this.text = text;
  }

  private static org.jsoup.nodes.Document parse(String text) {
    org.jsoup.nodes.Document page =
        org.jsoup.Jsoup.parse(text, Parser.htmlParser().setTrackPosition(true));
    page.outputSettings(new OutputSettings().prettyPrint(false));
    return page;
  }

  static List<Section> sections(String text) {
    org.jsoup.nodes.Document page = parse(text);
    page.select(FURNITURE).remove();
    HtmlReader reader = new HtmlReader(text);
    Element main = page.selectFirst("main, article, #mw-content-text, [role=main]");
    reader.read(main != null && main.text().length() > 200 ? main : page.body());
    return reader.outline.sections();
  }

  /** The first heading of the first level, else the page's title. */
  static Optional<String> title(String text) {
    org.jsoup.nodes.Document page = parse(text);
    Element heading = page.selectFirst("h1");
    String title = heading == null || heading.text().isBlank() ? page.title() : heading.text();
    return Optional.of(title.strip()).filter(t -> !t.isEmpty() && t.length() <= 100);
  }

  private void read(Element parent) {
    Passage.Builder loose = new Passage.Builder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode
          || node instanceof Element inline
              && !inline.isBlock()
              && inline.select("p, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, div").isEmpty()) {
        inline(node, loose);
        continue;
      }
      flush(loose);
      loose = new Passage.Builder();
      if (node instanceof Element element) {
        block(element);
      }
    }
    flush(loose);
  }

  private void flush(Passage.Builder loose) {
    Passage passage = loose.build();
    if (passage.text().length() > 40) {
      outline.add(new Block.Paragraph(flat(passage)));
    }
  }

  private void block(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      outline.begin(name.charAt(1) - '0', flat(passage(element)));
      return;
    }
    switch (name) {
      case "p" -> {
        Passage passage = flat(passage(element));
        if (!passage.isBlank()) {
          outline.add(new Block.Paragraph(passage));
        }
      }
      case "ul", "ol" -> list(element);
      case "dl" -> definitions(element);
      case "table" -> table(element);
      default -> read(element);
    }
  }

  private void list(Element list) {
    List<Block.Item> items = new ArrayList<>();
    items(list, 1, items);
    if (!items.isEmpty()) {
      outline.add(new Block.ItemList(items));
    }
  }

  private void items(Element list, int depth, List<Block.Item> items) {
    for (Element item : list.children()) {
      Passage.Builder own = new Passage.Builder();
      for (Node node : item.childNodes()) {
        if (!(node instanceof Element inner && Set.of("ul", "ol").contains(inner.normalName()))) {
          inline(node, own);
        }
      }
      Passage passage = flat(own.build());
      if (!passage.isBlank()) {
        items.add(new Block.Item(depth, passage));
      }
      for (Element inner : item.children()) {
        if (Set.of("ul", "ol").contains(inner.normalName())) {
          items(inner, depth + 1, items);
        }
      }
    }
  }

  private void definitions(Element list) {
    List<Block.Field> fields = new ArrayList<>();
    Passage term = Passage.EMPTY;
    for (Element child : list.children()) {
      Passage passage = passage(child);
      if (child.normalName().equals("dt")) {
        term = passage;
      } else if (!term.isBlank() && !passage.isBlank()) {
        fields.add(
            new Block.Field(
                term.text().toLowerCase(Locale.ROOT), passage, term.span().cover(passage.span())));
      }
    }
    if (!fields.isEmpty()) {
      outline.add(new Block.FieldBox("", fields, List.of()));
    }
  }

  private void table(Element table) {
    List<List<Block.Cell>> grid = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (row.closest("table") != table) {
        continue;
      }
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        boolean header = cell.normalName().equals("th");
        Passage passage = passage(cell);
        int span =
            cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
        for (int k = 0; k < span; k++) {
          cells.add(new Block.Cell(passage, header));
        }
      }
      grid.add(cells);
    }
    Element caption = table.selectFirst("> caption");
    Outline.table(caption == null ? Optional.empty() : Optional.of(flat(passage(caption))), grid)
        .ifPresent(outline::add);
  }

  private Passage passage(Element element) {
    Passage.Builder out = new Passage.Builder();
    element.childNodes().forEach(node -> inline(node, out));
    return out.build();
  }

  /** A paragraph's line breaks are blanks. */
  private static Passage flat(Passage passage) {
    if (passage.text().indexOf('\n') < 0) {
      return passage;
    }
    Passage.Builder out = new Passage.Builder();
    for (Passage line : passage.lines()) {
      if (out.length() > 0) {
        out.add(' ', line.span().start(), line.span().start());
      }
      out.add(line);
    }
    return out.build();
  }

  private void inline(Node node, Passage.Builder out) {
    if (node instanceof TextNode literal) {
      literal(literal, out);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        Range at = element.sourceRange();
        if (at.isTracked()) {
          out.add('\n', at.startPos(), at.endPos());
        }
        return;
      }
      int start = out.length();
      element.childNodes().forEach(child -> inline(child, out));
      switch (element.normalName()) {
        case "b", "strong" -> out.mark(Passage.Mark.BOLD, start, "");
        case "i", "em" -> out.mark(Passage.Mark.ITALIC, start, "");
        case "a" -> out.mark(Passage.Mark.LINK, start, element.attr("href"));
        default -> {
          // Other elements leave no mark.
        }
      }
    }
  }

  /** The source of a text node, its character references resolved one by one. */
  private void literal(TextNode literal, Passage.Builder out) {
    Range range = literal.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    int i = range.startPos();
    int to = Math.min(range.endPos(), text.length());
    while (i < to) {
      char c = text.charAt(i);
      Entities.Found found = c == '&' ? Entities.at(text, i) : null;
      if (found != null && found.end() <= to) {
        out.add(found.text(), i, found.end());
        i = found.end();
      } else {
        out.add(c == '\n' ? ' ' : c, i, i + 1);
        i++;
      }
    }
  }
}
