package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads MediaWiki's mark-up. */
final class WikitextReader {

  /** A table that holds the parts of an infobox, as those of ships do. */
  private static final Pattern BOXES = Pattern.compile("\\{\\|[^{}|\n]{0,80}\\s*\\{\\{[Ii]nfobox");

  private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*(.+?)\\s*\\1\\s*");
  private static final Pattern REDIRECT =
      Pattern.compile("^\\s*#\\s*\\p{L}+\\s*:?\\s*\\[\\[([^\\]|]+)", Pattern.UNICODE_CASE);
  private static final int DEEPEST = 12;

  /** Boxes whose content is about something else than the section they stand in. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(nav|side|succession|s-|portal|commons|wiki|reflist|refbegin|refend|authority|about|hatnote|"
              + "main|see also|further|other uses|redirect|distinguish|use |pp|short desc|good article|"
              + "featured|multiple issues|expand|refimprove|more citations|unreferenced|cleanup|update|"
              + "coord|default|cite|quote|multiple image|image|gallery|location map|legend|stub|div |"
              + "sister|subject bar|bots|engvar|italic|contains|toc|clear|geo|citation|harv|official|"
              + "bar |pie|graph|chart|historical populations|largest cities|audio|listen).*");

  private static final Set<String> CONTAINERS =
      Set.of(
          "columns",
          "col-list",
          "columns-list",
          "div col",
          "multicol",
          "flatlist",
          "plainlist",
          "colbegin",
          "collapsible list");

  private final WikitextScan scan;
  private final String text;
  private final WikitextRenderer renderer;
  private final List<Section> sections = new ArrayList<>();
  private final TreeMap<Integer, String> open = new TreeMap<>();
  private Optional<Passage> heading = Optional.empty();
  private int level = 1;
  private List<Block> blocks = new ArrayList<>();

  private WikitextReader(String text) {
    this.scan = new WikitextScan(text);
    this.text = text;
    this.renderer = new WikitextRenderer(scan);
  }

  /** The target of a page that only sends its readers elsewhere. */
  static Optional<String> redirect(String text) {
    Matcher matcher = REDIRECT.matcher(text);
    boolean found =
        matcher.find()
            && text.substring(0, matcher.start(1))
                .toLowerCase(Locale.ROOT)
                .matches(
                    "(?s)\\s*#\\s*(redirect|weiterleitung|redirection|redirecci\u00F3n|rinvia).*");
    return found ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  static List<Section> sections(String text) {
    WikitextReader reader = new WikitextReader(JoinedLines.broken(text));
    reader.read(0, text.length(), 0);
    reader.closeSection();
    return reader.sections;
  }

  private void closeSection() {
    Optional<String> parent =
        heading.isEmpty() || open.headMap(level).isEmpty()
            ? Optional.empty()
            : Optional.of(open.headMap(level).lastEntry().getValue());
    sections.add(new Section(level, heading, parent, blocks));
    blocks = new ArrayList<>();
  }

  private void read(int from, int to, int depth) {
    int i = from;
    int paragraph = -1;
    while (i < to) {
      int line = skipBlanks(i, to);
      if (line >= to) {
        break;
      }
      char c = text.charAt(line);
      if (c == '\n') {
        paragraph = endParagraph(paragraph, line);
        i = line + 1;
      } else if (scan.comment(line)) {
        i = scan.end(line);
      } else if (c == '=' && heading(line, to)) {
        paragraph = endParagraph(paragraph, line);
        beginSection(line, scan.lineEnd(line, to));
        i = scan.lineEnd(line, to) + 1;
      } else if (scan.table(line)
          && scan.end(line) <= to
          && BOXES.matcher(text).region(line, to).lookingAt()) {
        // A box in parts, "{|" and "|}" around them.
        paragraph = endParagraph(paragraph, line);
        read(line + 2, scan.end(line) - 2, depth);
        i = scan.end(line);
      } else if (scan.table(line) && scan.end(line) <= to) {
        paragraph = endParagraph(paragraph, line);
        table(line, scan.end(line), depth);
        i = scan.end(line);
      } else if ("*#:;".indexOf(c) >= 0) {
        paragraph = endParagraph(paragraph, line);
        i = list(line, to);
      } else if (scan.template(line) && scan.end(line) <= to && standsAlone(line, to)) {
        paragraph = endParagraph(paragraph, line);
        block(TemplateCall.at(scan, line), depth);
        i = scan.end(line);
      } else if (scan.link(line) && media(line)) {
        i = scan.end(line);
      } else if (c == '-' && text.startsWith("----", line)) {
        paragraph = endParagraph(paragraph, line);
        i = scan.lineEnd(line, to) + 1;
      } else {
        if (paragraph < 0) {
          paragraph = line;
        }
        int end = scan.lineEnd(line, to);
        i = Math.min(to, end + 1);
      }
    }
    endParagraph(paragraph, to);
  }

  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to
        && (text.charAt(i) == ' '
            || text.charAt(i) == '\t'
            || text.charAt(i) == '\r'
            || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }

  private int endParagraph(int start, int end) {
    if (start >= 0) {
      Passage passage = renderer.paragraph(start, end);
      if (!passage.isBlank()) {
        blocks.add(new Block.Paragraph(passage));
      }
    }
    return -1;
  }

  private boolean heading(int line, int to) {
    String plain = renderlessLine(line, to);
    return HEADING.matcher(plain).matches();
  }

  private String renderlessLine(int line, int to) {
    int end = scan.lineEnd(line, to);
    StringBuilder kept = new StringBuilder();
    int i = line;
    while (i < end) {
      if (scan.comment(i) || scan.reference(i)) {
        i = scan.end(i);
      } else {
        kept.append(text.charAt(i++));
      }
    }
    return kept.toString().strip();
  }

  private void beginSection(int line, int end) {
    closeSection();
    int depth = 0;
    while (line + depth < end && text.charAt(line + depth) == '=') {
      depth++;
    }
    int close = text.lastIndexOf('=', end - 1);
    while (close > line + depth && text.charAt(close - 1) == '=') {
      close--;
    }
    Passage title = renderer.paragraph(line + depth, Math.max(line + depth, close));
    level = depth;
    open.tailMap(depth).clear();
    open.put(depth, title.text());
    heading = title.isBlank() ? Optional.empty() : Optional.of(title);
  }

  private boolean media(int at) {
    return text.regionMatches(true, at, "[[file:", 0, 7)
        || text.regionMatches(true, at, "[[image:", 0, 8)
        || text.regionMatches(true, at, "[[category:", 0, 11);
  }

  /** Whether a template is a block: nothing but templates behind it in its line, or a box. */
  private boolean standsAlone(int at, int to) {
    TemplateCall call = TemplateCall.at(scan, at);
    if (box(call)) {
      return true;
    }
    int i = at;
    while (i < to) {
      if (i > at && scan.template(i) && box(TemplateCall.at(scan, i))) {
        return true;
      } else if (scan.template(i) || scan.comment(i) || scan.reference(i)) {
        i = scan.end(i);
      } else if (text.charAt(i) == '\n') {
        return true;
      } else if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  static boolean box(TemplateCall call) {
    return call.name().startsWith("infobox")
        || call.name().startsWith("geobox")
        || call.name().startsWith("weather box")
        || call.name().endsWith("taxobox")
        || call.name().endsWith("speciesbox")
        || call.namedCount() >= 4 && !FURNITURE.matcher(call.name()).matches();
  }

  private void block(TemplateCall call, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (CONTAINERS.contains(call.name())) {
      for (TemplateCall.Parameter parameter : call.parameters()) {
        if (text.substring(parameter.from(), parameter.to()).strip().startsWith("*")) {
          read(parameter.from(), parameter.to(), depth + 1);
        }
      }
    } else if (box(call)) {
      blocks.add(fieldBox(call, depth));
    }
  }

  private Block.FieldBox fieldBox(TemplateCall call, int depth) {
    List<Block.Field> fields = new ArrayList<>();
    List<Block.FieldBox> nested = new ArrayList<>();
    for (TemplateCall.Parameter parameter : call.parameters()) {
      if (parameter.positional()) {
        continue;
      }
      if (depth < DEEPEST) {
        for (int at = parameter.from(); at < parameter.to(); ) {
          if (scan.template(at) && scan.end(at) <= parameter.to()) {
            TemplateCall inner = TemplateCall.at(scan, at);
            if (inner.name().startsWith("infobox")) {
              nested.add(fieldBox(inner, depth + 1));
            }
          }
          at = scan.end(at) > 0 ? scan.end(at) : at + 1;
        }
      }
      Passage value = fieldValue(parameter);
      if (!value.isBlank()) {
        fields.add(
            new Block.Field(
                parameter.key(), value, new Span(parameter.barAt(), value.span().end())));
      }
    }
    return new Block.FieldBox(call.name(), fields, nested);
  }

  /** A field whose value is a bulleted list loses its bullets; each item is a line. */
  private Passage fieldValue(TemplateCall.Parameter parameter) {
    int first = parameter.from();
    while (first < parameter.to() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first >= parameter.to() || text.charAt(first) != '*') {
      return renderer.lines(parameter.from(), parameter.to());
    }
    Passage.Builder out = new Passage.Builder();
    int i = first;
    while (i < parameter.to()) {
      int end = scan.lineEnd(i, parameter.to());
      int from = i;
      while (from < end && "*# ".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      renderer.render(from, end, out, 1);
      out.add('\n', Math.max(i, end - 1), end);
      i = end + 1;
    }
    return out.build();
  }

  private int list(int from, int to) {
    List<Block.Item> items = new ArrayList<>();
    Optional<Passage> term = Optional.empty();
    int i = from;
    while (i < to) {
      int line = skipBlanks(i, to);
      if (line >= to || "*#:;".indexOf(text.charAt(line)) < 0) {
        break;
      }
      int content = line;
      while (content < to && "*#:;".indexOf(text.charAt(content)) >= 0) {
        content++;
      }
      int end = scan.lineEnd(content, to);
      Passage item = renderer.paragraph(content, end);
      i = end + 1;
      if (item.isBlank()) {
        continue;
      }
      if (text.charAt(line) == ';') {
        int colon = item.text().indexOf(": ");
        int next = skipBlanks(i, to);
        boolean meant = next < to && text.charAt(next) == ':';
        if (colon > 0) {
          Passage meaning = item.slice(colon + 1, item.text().length());
          items.add(Definition.item(1, item.slice(0, colon), meaning));
        } else if (!meant) {
          // A term is a heading of the items below it, and belongs to no list.
          flush(items);
        }
        term = colon < 0 && meant ? Optional.of(item) : Optional.empty();
      } else {
        boolean meaning = term.isPresent() && text.charAt(line) == ':';
        int depth = content - line;
        items.add(meaning ? Definition.item(depth, term.get(), item) : new Block.Item(depth, item));
        term = Optional.empty();
      }
    }
    flush(items);
    return Math.min(i, to);
  }

  private void flush(List<Block.Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.ItemList(items));
      items.clear();
    }
  }

  private record RawCell(boolean header, int from, int to, int rowSpan, int columnSpan) {}

  private static final Pattern SPAN =
      Pattern.compile("(row|col)span\\s*=\\s*[\"']?\\s*(\\d{1,3})", Pattern.CASE_INSENSITIVE);

  private void table(int from, int to, int depth) {
    List<List<RawCell>> rows = new ArrayList<>();
    List<RawCell> row = new ArrayList<>();
    Optional<Passage> caption = Optional.empty();
    int i = scan.lineEnd(from + 2, to) + 1;
    int contentEnd = to - 2;
    while (i < contentEnd) {
      int line = skipBlanks(i, contentEnd);
      int end = cellLinesEnd(line, contentEnd);
      if (text.startsWith("|-", line)) {
        if (!row.isEmpty()) {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (text.startsWith("|+", line)) {
        Passage title = renderer.paragraph(line + 2, end);
        caption = title.isBlank() ? Optional.empty() : Optional.of(title);
      } else if (line < contentEnd && (text.charAt(line) == '|' || text.charAt(line) == '!')) {
        cells(line, end, row);
      }
      i = end + 1;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    if (rows.stream().flatMap(List::stream).anyMatch(this::holdsBlocks)) {
      for (List<RawCell> cells : rows) {
        for (RawCell cell : cells) {
          if (depth < DEEPEST) {
            read(cell.from(), cell.to(), depth + 1);
          }
        }
      }
      return;
    }
    addTable(caption, rows);
  }

  /** Offset of the line break before the next line that begins a row, cell, header or caption. */
  private int cellLinesEnd(int from, int to) {
    int end = scan.lineEnd(from, to);
    while (end < to) {
      int next = skipBlanks(end + 1, to);
      if (next >= to || text.charAt(next) == '|' || text.charAt(next) == '!') {
        return end;
      }
      end = scan.lineEnd(end + 1, to);
    }
    return to;
  }

  private void cells(int line, int end, List<RawCell> row) {
    boolean header = text.charAt(line) == '!';
    int from = line + 1;
    int i = from;
    while (i <= end) {
      boolean divides =
          i + 1 < end && (text.startsWith("||", i) || header && text.startsWith("!!", i));
      if (i == end || divides) {
        row.add(cell(header, from, i));
        from = i + 2;
        i += 2;
      } else {
        i = scan.end(i) > 0 && scan.end(i) <= end ? scan.end(i) : i + 1;
      }
    }
  }

  private RawCell cell(boolean header, int from, int to) {
    List<Integer> bars = scan.topLevel('|', from, to);
    int rowSpan = 1;
    int columnSpan = 1;
    int content = from;
    if (!bars.isEmpty() && text.substring(from, bars.get(0)).indexOf('=') >= 0) {
      Matcher span = SPAN.matcher(text.substring(from, bars.get(0)));
      while (span.find()) {
        int size = Math.max(1, Integer.parseInt(span.group(2)));
        if (span.group(1).equalsIgnoreCase("row")) {
          rowSpan = size;
        } else {
          columnSpan = Math.min(size, 60);
        }
      }
      content = bars.get(0) + 1;
    }
    return new RawCell(header, content, to, rowSpan, columnSpan);
  }

  private boolean holdsBlocks(RawCell cell) {
    String content = text.substring(cell.from(), cell.to());
    return content.contains("\n*") || content.contains("\n#");
  }

  private void addTable(Optional<Passage> caption, List<List<RawCell>> raw) {
    List<List<Block.Cell>> grid = new ArrayList<>();
    TreeMap<Integer, Block.Cell> hanging = new TreeMap<>();
    TreeMap<Integer, Integer> hangingRows = new TreeMap<>();
    for (List<RawCell> cells : raw) {
      List<Block.Cell> line = new ArrayList<>();
      int column = 0;
      int next = 0;
      while (next < cells.size() || hanging.containsKey(column)) {
        if (hanging.containsKey(column)) {
          line.add(hanging.get(column));
          int left = hangingRows.merge(column, -1, Integer::sum);
          if (left <= 0) {
            hanging.remove(column);
            hangingRows.remove(column);
          }
          column++;
          continue;
        }
        RawCell cell = cells.get(next++);
        Block.Cell read = new Block.Cell(renderer.paragraph(cell.from(), cell.to()), cell.header());
        for (int k = 0; k < cell.columnSpan(); k++) {
          line.add(read);
          if (cell.rowSpan() > 1) {
            hanging.put(column, read);
            hangingRows.put(column, Math.min(cell.rowSpan() - 1, raw.size()));
          }
          column++;
        }
      }
      grid.add(line);
    }
    if (grid.isEmpty()) {
      return;
    }
    boolean headed = grid.get(0).size() > 1 && grid.get(0).stream().allMatch(Block.Cell::header);
    blocks.add(
        new Block.Table(
            caption,
            headed ? grid.get(0) : List.of(),
            headed ? grid.subList(1, grid.size()) : grid));
  }
}
