package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as CommonMark 0.31 and the tables of GitHub's flavour define it. Quotations, code
 * and blocks of HTML are left out: they are not the document's own words, or no words at all. So
 * are tables that are drawn with dashes, as Pandoc writes them.
 */
final class MarkdownReader {

  /** Deeper nesting than this is not text that people write. */
  private static final int DEEPEST = 60;

  private static final int FEWEST_LABELLED_ITEMS = 3;
  private static final int LONGEST_VALUE = 80;

  /** YAML or TOML before the text, as static site generators keep it. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R((?:.*\\R){0,200}?)\\1[ \\t]*(?:\\R|\\z)");

  private static final Pattern FRONT_TITLE =
      Pattern.compile("(?m)^title\\s*[:=]\\s*([\"']?)(.{1,120}?)\\1\\s*$");

  /** Rows between lines of dashes, from "+---+---+" or from the names above "---- ----". */
  private static final Pattern DRAWN =
      Pattern.compile(
          "(?m)^\\+(?:[-=:]++\\+)++[ \\t]*+(?:\\R[+|].*+)++"
              + "|^(?:.*+\\R)?[ ]*+-{2,}+(?:[ ]++-{2,}+)++[ \\t]*+(?:\\R[ \\t]*+\\S.*+)++");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[(?:\\d{1,3}|\\^[^\\]]{1,30})\\]");

  private static final Pattern HTML_HEADING =
      Pattern.compile("(?m)^(#{1,6})[ \\t]+(\\S.{0,80}?)[ \\t]*$");

  private static final Pattern DEFINITION =
      Pattern.compile("([^:]{2,60}?)\\s+:\\s(.+?)(?:\\s\\^)?", Pattern.DOTALL);

  private static final Pattern LABEL = Pattern.compile("\\s*:?\\s*");

  private final String text;
  private final int base;
  private final MarkdownText inlines;
  private final Outline outline = new Outline();
  private Optional<String> title = Optional.empty();

  private MarkdownReader(String text, int base) {
    this.text = text;
    this.base = base;
    this.inlines = new MarkdownText(text, base);
  }

  static Reading read(String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    boolean fronted = front.lookingAt();
    MarkdownReader reader = new MarkdownReader(text, fronted ? front.end() : 0);
    if (fronted) {
      Matcher titled = FRONT_TITLE.matcher(front.group(2));
      reader.title = titled.find() ? Optional.of(titled.group(2).strip()) : Optional.empty();
    }
    reader.read();
    return new Reading(reader.title, reader.outline.sections());
  }

  private void read() {
    Node document =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build()
            .parse(undrawn(text.substring(base)));
    List<Node> nodes = children(document);
    long tops = nodes.stream().filter(MarkdownReader::top).count();
    boolean headed = nodes.stream().anyMatch(Heading.class::isInstance);
    Node last = null;
    List<Block.Item> defined = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Optional<Block.Item> definition =
          node instanceof Paragraph paragraph
              ? definition(inlines.paragraph(paragraph))
              : Optional.empty();
      if (definition.isEmpty() && !defined.isEmpty()) {
        outline.add(new Block.ItemList(defined));
        defined.clear();
      }
      if (definition.isPresent()) {
        defined.add(definition.get());
      } else if (node instanceof Heading heading) {
        Passage words = HeadingText.plain(inlines.paragraph(heading));
        if (top(heading) && tops == 1) {
          // The only heading of the first level names the document; what follows is its lead.
          title = title.isPresent() || words.isBlank() ? title : Optional.of(words.text());
        } else {
          outline.begin(Math.max(2, heading.getLevel()), words);
        }
      } else if (node instanceof Paragraph paragraph) {
        Passage words = inlines.paragraph(paragraph);
        if (!headed && i + 1 < nodes.size() && heading(words)) {
          outline.begin(2, HeadingText.plain(words));
        } else if (!caption(paragraph, last)) {
          paragraph(words);
        }
      } else if (node instanceof ListBlock list) {
        list(list);
      } else if (node instanceof TableBlock table) {
        table(table);
      } else if (node instanceof HtmlBlock html) {
        headings(html);
      }
      last = node;
    }
    if (!defined.isEmpty()) {
      outline.add(new Block.ItemList(defined));
    }
  }

  /** Every other character stays where it was. */
  private static String undrawn(String text) {
    return DRAWN.matcher(text).replaceAll(table -> table.group().replaceAll(".", " "));
  }

  /** Kramdown reads Markdown inside a block of HTML; of that, only its headings matter here. */
  private void headings(HtmlBlock html) {
    Matcher heading = HTML_HEADING.matcher(html.getLiteral());
    while (heading.find()) {
      int at = start(html) + heading.start(2);
      if (text.startsWith(heading.group(2), at)) {
        Passage.Builder words = new Passage.Builder();
        for (int i = at; i < at + heading.group(2).length(); i++) {
          words.add(text.charAt(i), i, i + 1);
        }
        outline.begin(Math.max(2, heading.group(1).length()), HeadingText.plain(words.build()));
      }
    }
  }

  /** A term with a line below it that begins with a colon, as PHP Markdown Extra has it. */
  private Optional<Block.Item> definition(Passage words) {
    Matcher defined = DEFINITION.matcher(words.text());
    if (!defined.matches()) {
      return Optional.empty();
    }
    int before = words.span(defined.start(2) - 2, defined.start(2) - 1).start() - 1;
    while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before > 0 && text.charAt(before) == '\n'
        ? Optional.of(
            Definition.item(
                1,
                words.slice(0, defined.end(1)),
                ExportTraces.mended(words.slice(defined.start(2), defined.end(2)))))
        : Optional.empty();
  }

  private static boolean top(Node node) {
    return node instanceof Heading heading && heading.getLevel() == 1;
  }

  /** Text without mark-up is often kept under the name of Markdown. */
  private static boolean heading(Passage words) {
    return PlainTextReader.headingShaped(words.text().replaceFirst("\\s*\\([^()]*\\)$", ""));
  }

  /** Words in italics alone below nothing but an image. */
  private static boolean caption(Paragraph paragraph, Node last) {
    return last instanceof Paragraph
        && children(last).stream().allMatch(Image.class::isInstance)
        && paragraph.getFirstChild() instanceof Emphasis only
        && only.getNext() == null;
  }

  private void paragraph(Passage words) {
    Optional<Block.FieldBox> box = labelled(words);
    if (box.isPresent()) {
      outline.add(box.get());
      return;
    }
    Passage mended = ExportTraces.mended(words);
    boolean footnote = FOOTNOTE.matcher(mended.text()).lookingAt();
    if (!mended.isBlank() && !footnote) {
      outline.add(new Block.Paragraph(mended));
    }
  }

  private void list(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    items(list, 1, items);
    if (items.isEmpty()) {
      return;
    }
    boolean announced = outline.lead() || QuickFacts.heading(outline.title());
    Optional<Block.FieldBox> box = announced ? labelled(items) : Optional.empty();
    outline.add(box.isPresent() ? box.get() : new Block.ItemList(items));
  }

  private void items(Node list, int depth, List<Block.Item> items) {
    for (Node item : children(list)) {
      Passage.Builder words = new Passage.Builder();
      List<Node> inner = new ArrayList<>();
      for (Node part : children(item)) {
        if (part instanceof Paragraph paragraph) {
          if (words.length() > 0) {
            int at = start(paragraph);
            words.add(' ', at, at);
          }
          words.add(inlines.paragraph(paragraph));
        } else if (part instanceof BulletList || part instanceof OrderedList) {
          inner.add(part);
        }
      }
      Passage own = ExportTraces.mended(words.build());
      if (!own.isBlank()) {
        items.add(new Block.Item(depth, own));
      }
      inner.forEach(nested -> items(nested, depth + 1, items));
    }
  }

  /** "**Capital:** Algiers" and the like, line below line in one paragraph. */
  private Optional<Block.FieldBox> labelled(Passage words) {
    List<Passage.Marked> labels =
        words.marks().stream().filter(mark -> mark.mark() == Passage.Mark.BOLD).toList();
    if (labels.size() < FEWEST_LABELLED_ITEMS || labels.getFirst().start() != 0) {
      return Optional.empty();
    }
    List<Block.Item> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : words.text().length();
      lines.add(new Block.Item(1, words.slice(labels.get(i).start(), end)));
    }
    return labelled(lines);
  }

  /** "- **Capital:** Algiers", in every item. */
  private static Optional<Block.FieldBox> labelled(List<Block.Item> items) {
    List<QuickFacts.Labelled> lines = new ArrayList<>();
    for (Block.Item item : items) {
      Passage words = item.text();
      Optional<Passage.Marked> bold =
          words.marks().stream()
              .filter(mark -> mark.mark() == Passage.Mark.BOLD && mark.start() == 0)
              .findFirst();
      if (bold.isEmpty()) {
        return Optional.empty();
      }
      String after = words.text().substring(bold.get().end());
      Matcher colon = LABEL.matcher(after);
      boolean divided =
          words.text().charAt(bold.get().end() - 1) == ':' || after.stripLeading().startsWith(":");
      if (!divided || !colon.lookingAt()) {
        return Optional.empty();
      }
      Passage value = words.slice(bold.get().end() + colon.end(), words.text().length());
      if (value.text().length() > LONGEST_VALUE) {
        return Optional.empty();
      }
      Passage label = words.slice(0, bold.get().end());
      lines.add(new QuickFacts.Labelled(label.span().start(), label, value));
    }
    return lines.size() < FEWEST_LABELLED_ITEMS ? Optional.empty() : QuickFacts.box("", lines);
  }

  private void table(TableBlock table) {
    List<Block.Cell> header = List.of();
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Node part : children(table)) {
      for (Node row : children(part)) {
        if (row instanceof TableRow) {
          List<Block.Cell> cells = cells(row, part instanceof TableHead);
          if (part instanceof TableHead) {
            header = cells;
          } else {
            rows.add(cells);
            starts.add(start(row));
          }
        }
      }
    }
    Optional<Block.FieldBox> box = facts(start(table), header, rows, starts);
    if (box.isPresent()) {
      outline.add(box.get());
      return;
    }
    boolean headed = header.stream().anyMatch(cell -> !cell.text().isBlank());
    outline.add(new Block.Table(Optional.empty(), headed ? header : List.of(), rows));
  }

  private List<Block.Cell> cells(Node row, boolean header) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell : children(row)) {
      if (cell instanceof TableCell) {
        cells.add(new Block.Cell(ExportTraces.uncited(inlines.lines(cell)), header));
      }
    }
    return cells;
  }

  private static Optional<Block.FieldBox> facts(
      int start, List<Block.Cell> header, List<List<Block.Cell>> rows, List<Integer> starts) {
    if (header.size() != 2 || rows.stream().anyMatch(row -> row.size() != 2)) {
      return Optional.empty();
    }
    List<QuickFacts.Labelled> lines = new ArrayList<>();
    boolean labels = QuickFacts.headers(header.get(0).text().text(), header.get(1).text().text());
    if (!labels) {
      // The first fact may stand in the place that a table keeps for its headings.
      if (!bold(header.get(0)) || !rows.stream().allMatch(row -> bold(row.get(0)))) {
        return Optional.empty();
      }
      lines.add(new QuickFacts.Labelled(start, header.get(0).text(), header.get(1).text()));
    }
    for (int r = 0; r < rows.size(); r++) {
      List<Block.Cell> row = rows.get(r);
      lines.add(new QuickFacts.Labelled(starts.get(r), row.get(0).text(), row.get(1).text()));
    }
    return QuickFacts.box("", lines);
  }

  private static boolean bold(Block.Cell cell) {
    Passage words = cell.text();
    return words.marks().stream()
        .anyMatch(
            mark ->
                mark.mark() == Passage.Mark.BOLD
                    && mark.start() == 0
                    && mark.end() >= words.text().length() - 1);
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? base : base + spans.get(0).getInputIndex();
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
