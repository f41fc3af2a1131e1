package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables. */
final class MarkdownReader {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final Outline outline = new Outline();

  private MarkdownReader(String text) {
    this.text = text;
  }

  static List<Section> sections(String text) {
    MarkdownReader reader = new MarkdownReader(text);
    reader.read(PARSER.parse(text));
    return reader.outline.sections();
  }

  /** The first heading of the first level. */
  static Optional<String> title(String text) {
    for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        String title = new MarkdownReader(text).passage(heading).text();
        // A flag or other picture before a name is no part of it.
        return Optional.of(title.replaceFirst("^[\\p{So}\\p{Cn}\\p{Cs}\\p{Sk}\\uFE0F\\s]+", ""))
            .filter(t -> !t.isBlank());
      }
    }
    return Optional.empty();
  }

  private void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> outline.begin(heading.getLevel(), passage(heading));
        case Paragraph paragraph -> paragraph(paragraph);
        case BulletList list -> list(list);
        case OrderedList list -> list(list);
        case TableBlock table -> table(table);
        default -> {
          // Code, quotations and raw HTML hold no plain statements.
        }
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    Passage passage = passage(paragraph);
    if (passage.isBlank()) {
      return;
    }
    // Exported pages have headings that are lines of their own.
    Node next = paragraph.getNext();
    boolean title =
        next instanceof Paragraph
            && passage.text().length() <= 50
            && passage.text().split(" ").length <= 6
            && passage.text().matches("[\\p{Lu}\\d][^.!?:;,]*");
    if (title) {
      outline.begin(2, passage);
    } else {
      outline.add(new Block.Paragraph(passage));
    }
  }

  private void list(Node list) {
    List<Block.Item> items = new ArrayList<>();
    items(list, 1, items);
    if (!items.isEmpty()) {
      outline.add(new Block.ItemList(items));
    }
  }

  private void items(Node list, int depth, List<Block.Item> items) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (child instanceof Paragraph paragraph) {
            Passage passage = passage(paragraph);
            if (!passage.isBlank()) {
              items.add(new Block.Item(depth, passage));
            }
          } else if (child instanceof BulletList || child instanceof OrderedList) {
            items(child, depth + 1, items);
          }
        }
      }
    }
  }

  private void table(CustomBlock table) {
    List<List<Block.Cell>> grid = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableRow row) {
              List<Block.Cell> cells = new ArrayList<>();
              for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                  cells.add(new Block.Cell(passage(tableCell), tableCell.isHeader()));
                }
              }
              grid.add(cells);
            } else {
              visitChildren(node);
            }
          }
        });
    Outline.table(Optional.empty(), grid).ifPresent(outline::add);
  }

  private Passage passage(Node block) {
    Passage.Builder out = new Passage.Builder();
    inline(block, out);
    return out.build();
  }

  private void inline(Node parent, Passage.Builder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text literal -> literal(literal.getLiteral(), literal.getSourceSpans(), out);
        case Code code -> literal(code.getLiteral(), code.getSourceSpans(), out);
        case SoftLineBreak line -> blank(line, out);
        case HardLineBreak line -> blank(line, out);
        case StrongEmphasis strong -> marked(strong, Passage.Mark.BOLD, "", out);
        case Emphasis emphasis -> marked(emphasis, Passage.Mark.ITALIC, "", out);
        case Link link -> marked(link, Passage.Mark.LINK, link.getDestination(), out);
        case Image image -> {
          // A picture's description is no text of the page.
        }
        default -> inline(node, out);
      }
    }
  }

  private void marked(Node node, Passage.Mark mark, String target, Passage.Builder out) {
    List<SourceSpan> spans = node.getSourceSpans();
    int start = out.length();
    if (!spans.isEmpty()) {
      out.open(spans.get(0).getInputIndex());
    }
    inline(node, out);
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      out.close(start, last.getInputIndex() + last.getLength());
    }
    out.mark(mark, start, target);
  }

  private static void blank(Node line, Passage.Builder out) {
    List<SourceSpan> spans = line.getSourceSpans();
    int at = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    out.add(' ', at, at + 1);
  }

  /** Characters map one to one where the source has them; else each maps to the whole piece. */
  private void literal(String literal, List<SourceSpan> spans, Passage.Builder out) {
    if (spans.isEmpty()) {
      return;
    }
    int from = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int to = last.getInputIndex() + last.getLength();
    int source = from;
    for (int i = 0; i < literal.length(); i++) {
      int found = source < to ? text.indexOf(literal.charAt(i), source) : -1;
      if (found >= 0 && found < to && found - source <= 1) {
        out.add(literal.charAt(i), found, found + 1);
        source = found + 1;
      } else {
        out.add(literal.charAt(i), from, to);
      }
    }
  }
}
