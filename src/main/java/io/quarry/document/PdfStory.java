package io.quarry.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts the regions of all pages together to headings, paragraphs, lists and tables; a paragraph may
 * go on in the next column or on the next page.
 */
final class PdfStory {

  /** A heading's font is larger than the text's by this. */
  private static final double LARGER = 1.12;

  /** What is set smaller than this is a note or a caption. */
  private static final double SMALLER = 0.89;

  private static final int LONGEST_HEADING = 110;
  private static final int MOST_WORDS = 16;

  /** The first line of a paragraph is indented by at least this, in parts of the font's size. */
  private static final double INDENT = 0.7;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Fig(?:ure)?|Table|Plate|Photo(?:graph)?|Map|Chart|Image|Illustration|Diagram)\\.?"
              + " ?(?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5})?\\s?[.:\u2013\u2014|-].*"
              + "|(?:Source|Credit|Photo(?:graph)?|Image|Illustration)s?(?: by| credit)?:.*",
          Pattern.DOTALL);

  private static final Pattern NOTE =
      Pattern.compile("(?:\\d{1,2}|[*\u2020\u2021\u00A7])\\s?\\D.*");

  private enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE
  }

  /** A part of the story while it grows. */
  private static final class Part {
    private final Kind kind;
    private final PdfLine first;
    private final int page;
    private PdfLine last;
    private int lines = 1;
    private final StyledText.Builder words = new StyledText.Builder();
    private final List<List<StyledText>> rows = new ArrayList<>();

    Part(Kind kind, PdfLine first, int page) {
      this.kind = kind;
      this.first = first;
      this.last = first;
      this.page = page;
    }

    String text() {
      return words.build().text();
    }

    boolean ended() {
      return PlainTextReader.endsSentence(text());
    }
  }

  private final Hyphens hyphens;
  private final double body;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param body size of the font of the running text
   */
  PdfStory(Hyphens hyphens, double body) {
    this.hyphens = hyphens;
    this.body = body;
  }

  void add(PdfPage page, int number, List<PdfRegion> regions) {
    List<PdfLine> all = regions.stream().flatMap(region -> region.lines().stream()).toList();
    for (PdfRegion region : regions) {
      if (!region.rows().isEmpty()) {
        table(region, number);
      } else if (!note(page, region)) {
        text(region.lines(), number, all);
      }
    }
  }

  private void table(PdfRegion region, int page) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    int columns = region.rows().getFirst().size();
    List<List<StyledText>> rows = region.rows();
    if (last == null
        || last.kind != Kind.TABLE
        || last.page == page
        || last.rows.getFirst().size() != columns) {
      last = new Part(Kind.TABLE, null, page);
      parts.add(last);
    } else if (words(rows.getFirst()).equals(words(last.rows.getFirst()))) {
      // A table that goes on on the next page says there again what its columns are.
      rows = rows.subList(1, rows.size());
    }
    last.rows.addAll(rows);
  }

  private static List<String> words(List<StyledText> row) {
    return row.stream().map(StyledText::text).toList();
  }

  /** Whether a region is a caption, or a note below the text. */
  private boolean note(PdfPage page, PdfRegion region) {
    PdfLine first = region.lines().getFirst();
    String text = first.text();
    boolean smaller = region.lines().stream().allMatch(line -> line.size() < 0.97 * body);
    boolean low = region.box().top() > 0.7 * page.height();
    return region.lines().stream().allMatch(line -> line.size() < SMALLER * body)
        || CAPTION.matcher(text).matches()
        || smaller && low && NOTE.matcher(text).matches()
        || (smaller || region.lines().size() <= 3)
            && page.images().stream().anyMatch(i -> under(i, region));
  }

  private boolean under(PdfPage.Box image, PdfRegion region) {
    double gap = region.box().top() - image.bottom();
    return gap > -2
        && gap < 1.5 * body
        && region.box().left() >= image.left() - body
        && region.box().right() <= image.right() + body
        && image.height() > 3 * body;
  }

  private void text(List<PdfLine> lines, int page, List<PdfLine> all) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double leading = leading(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine above = i == 0 ? null : lines.get(i - 1);
      PdfLine below = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean apart = above == null || line.base() - above.base() > 1.3 * leading;
      if (heading(line, above, below, all)) {
        heading(line, above, page, apart);
      } else if (line.bullet() > 0 && item(line, above, apart)) {
        Part item = new Part(Kind.ITEM, line, page);
        item.words.add(cut(line.words(), line.bullet()));
        parts.add(item);
      } else if (above == null) {
        resume(line, page);
      } else if (apart || heading(above) || begins(line, above, left, right)) {
        begin(line, page);
      } else {
        goOn(parts.getLast(), line);
      }
    }
  }

  private void goOn(Part part, PdfLine line) {
    hyphens.join(part.words, line.words());
    part.last = line;
    part.lines++;
  }

  private static double leading(List<PdfLine> lines) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      gaps.add(lines.get(i).base() - lines.get(i - 1).base());
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) / 2);
  }

  private boolean heading(PdfLine line) {
    String text = line.text();
    return (line.size() >= LARGER * body || line.words().bold())
        && text.length() <= LONGEST_HEADING
        && text.indexOf(Passage.LOST) < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !text.matches("(?s).*(?:[.;,:\u2026-]|\\.{3,}.*)");
  }

  /**
   * Bold words in the font of the text are a heading only where they stand alone, and not beside
   * other short words, as in a table.
   */
  private boolean heading(PdfLine line, PdfLine above, PdfLine below, List<PdfLine> page) {
    return heading(line)
        && (line.size() >= LARGER * body
            || page.stream()
                    .noneMatch(
                        other -> other != line && other.beside(line) && other.text().length() < 25)
                && (above == null || above.endsSentence() || heading(above))
                && (below == null || !below.words().bold() || heading(below)));
  }

  private void heading(PdfLine line, PdfLine above, int page, boolean apart) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    boolean goesOn =
        last != null
            && last.kind == Kind.HEADING
            && last.page == page
            && above != null
            && !apart
            && style(last.first) == style(line)
            && last.first.words().bold() == line.words().bold();
    if (!goesOn) {
      last = new Part(Kind.HEADING, line, page);
      parts.add(last);
    }
    goOn(last, line);
  }

  private static long style(PdfLine line) {
    return Math.round(line.size() * 2);
  }

  /** A dash within a paragraph, where a line happens to break, begins no item. */
  private boolean item(PdfLine line, PdfLine above, boolean apart) {
    boolean list = !parts.isEmpty() && parts.getLast().kind == Kind.ITEM;
    boolean sure = !line.text().matches("(?s)[\u2013\u2014-].*");
    return apart
        || list
        || sure && (above == null || above.endsSentence() || above.text().endsWith(":"));
  }

  private static StyledText cut(StyledText words, int from) {
    List<Passage.Marked> marks =
        words.marks().stream()
            .filter(mark -> mark.start() >= from)
            .map(m -> new Passage.Marked(m.mark(), m.start() - from, m.end() - from, m.target()))
            .toList();
    return new StyledText(words.text().substring(from), marks);
  }

  private boolean begins(PdfLine line, PdfLine above, double left, double right) {
    Part open = parts.getLast();
    boolean brief = above.right() < right - 3 * line.size();
    if (open.kind == Kind.ITEM) {
      return brief && above.endsSentence() && line.left() <= open.first.left() + 0.3 * line.size();
    }
    boolean indented = line.left() > left + INDENT * line.size();
    boolean inner = above.left() < line.left() - 0.4 * line.size();
    return indented && (inner && above.endsSentence() || brief) || brief && above.endsSentence();
  }

  private void begin(PdfLine line, int page) {
    Part part = new Part(Kind.PARAGRAPH, line, page);
    if (Character.isLowerCase(line.text().codePointAt(0))) {
      // Its beginning stands elsewhere; what is left of the sentence must not be asked.
      part.words.add(Passage.LOST + " ", false, false, "");
    }
    part.words.add(line.words());
    parts.add(part);
  }

  /** The first line of a column may go on with what the column before ended with. */
  private void resume(PdfLine line, int page) {
    Part open = open();
    boolean alike = open != null && Math.abs(open.first.size() - line.size()) < 0.06 * body;
    boolean torn =
        alike && (open.text().endsWith("-") || Character.isLowerCase(line.text().codePointAt(0)));
    boolean full = alike && open.lines > 1 && open.last.right() > open.first.right() - 4 * body;
    if (!torn && !full || open.ended()) {
      begin(line, page);
      return;
    }
    if (!torn) {
      open.words.add(" " + Passage.LOST + " ", false, false, "");
    }
    parts.remove(open);
    parts.add(open);
    goOn(open, line);
  }

  /** The last paragraph or item, tables left aside. */
  private Part open() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      switch (parts.get(i).kind) {
        case HEADING -> {
          return null;
        }
        case PARAGRAPH, ITEM -> {
          return parts.get(i);
        }
        case TABLE -> {
          // Text goes on below a table.
        }
      }
    }
    return null;
  }

  /** Where no heading is set apart by its font, lines with the shape of one above prose are. */
  private boolean shaped(int at) {
    Part part = parts.get(at);
    return part.kind == Kind.PARAGRAPH
        && part.lines == 1
        && PlainTextReader.headingShaped(part.text())
        && at + 1 < parts.size()
        && parts.get(at + 1).kind == Kind.PARAGRAPH
        && PlainTextReader.proseShaped(parts.get(at + 1).text());
  }

  private void shapeHeadings() {
    if (parts.stream().anyMatch(part -> part.kind == Kind.HEADING)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (shaped(i)) {
        Part line = parts.get(i);
        // The first is the title: it ranks above the others.
        PdfLine words = line.first;
        double size = i == 0 ? 2 * words.size() : words.size();
        PdfLine ranked =
            new PdfLine(words.words(), words.left(), words.right(), words.base(), size);
        Part heading = new Part(Kind.HEADING, ranked, line.page);
        heading.words.add(words.words());
        parts.set(i, heading);
      }
    }
  }

  void writeTo(TakenText out) {
    shapeHeadings();
    TreeSet<Long> sizes = new TreeSet<>(Comparator.reverseOrder());
    parts.stream().filter(this::headed).forEach(part -> sizes.add(rank(part)));
    Part title = title(sizes);
    List<Part> items = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind != Kind.ITEM) {
        list(items, out);
      }
      switch (part.kind) {
        case HEADING -> {
          if (part == title) {
            out.title(part.words.build());
          } else if (headed(part)) {
            out.heading(2 + sizes.headSet(rank(part)).size(), part.words.build());
          } else {
            paragraph(part, out);
          }
        }
        case PARAGRAPH -> paragraph(part, out);
        case ITEM -> items.add(part);
        case TABLE -> out.table(StyledText.EMPTY, part.rows, false);
      }
    }
    list(items, out);
  }

  private static void paragraph(Part part, TakenText out) {
    if (PlainTextReader.proseShaped(part.text())) {
      out.paragraph(part.words.build());
    }
  }

  private boolean headed(Part part) {
    return part.kind == Kind.HEADING && part.text().split(" ").length <= MOST_WORDS;
  }

  private static long rank(Part part) {
    return 2 * style(part.first) + (part.first.words().bold() ? 1 : 0);
  }

  /** The only heading of its size, the largest of all, before any text. */
  private Part title(TreeSet<Long> sizes) {
    Part title = null;
    for (Part part : parts) {
      if (part.kind == Kind.PARAGRAPH
          && title == null
          && PlainTextReader.proseShaped(part.text())) {
        return null;
      }
      if (headed(part) && rank(part) == sizes.first()) {
        if (title != null) {
          return null;
        }
        title = part.page == 0 ? part : null;
      }
    }
    return title;
  }

  private static void list(List<Part> items, TakenText out) {
    TreeSet<Long> depths = new TreeSet<>();
    items.forEach(item -> depths.add(depth(item)));
    if (!items.isEmpty()) {
      out.list(
          items.stream()
              .map(
                  item ->
                      new TakenText.Item(
                          Math.min(6, 1 + depths.headSet(depth(item)).size()), item.words.build()))
              .toList());
    }
    items.clear();
  }

  /** Marks of items stand exactly below one another. */
  private static long depth(Part item) {
    return Math.round(item.first.left() / 6);
  }
}
