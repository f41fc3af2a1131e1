package io.quarry.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts the signs of a page together to words, and the words to lines. */
final class PdfLines {

  /** Signs this far apart are two words; all distances in parts of the font's size. */
  private static final double WORD_GAP = 0.16;

  /** Words drawn this far apart may be cells of a table. */
  private static final double CELL_GAP = 0.45;

  /** Words this far apart stand in different columns, unless the lines around say otherwise. */
  private static final double COLUMN_GAP = 0.95;

  /** Justified lines may have gaps up to here. */
  private static final double WIDEST_GAP = 2.2;

  private static final double OVERLAP = 0.4;

  /** Lines of a paragraph are not farther apart than this. */
  static final double WIDEST_LEADING = 1.9;

  private static final Pattern UNIT = Pattern.compile("(?s).*(?<![\\p{L}])(?:[kcmd]?m|ft|mi|s|in)");

  private final PdfPage page;
  private final List<PdfPage.Box> walls;

  private PdfLines(PdfPage page) {
    this.page = page;
    this.walls = PdfGrid.walls(page.rules());
  }

  /** Words that stand close together; cells of a table are apart. */
  static List<PdfLine> pieces(PdfPage page) {
    PdfLines lines = new PdfLines(page);
    List<PdfLine> pieces = new ArrayList<>();
    for (List<PdfPage.Glyph> run : lines.runs()) {
      PdfLine line = line(run);
      if (!line.words().isBlank()) {
        pieces.add(line);
      }
    }
    return lines.joined(pieces, CELL_GAP);
  }

  /** The lines of a page from above to below; a line of two columns is two lines. */
  static List<PdfLine> of(PdfPage page, List<PdfLine> pieces) {
    PdfLines lines = new PdfLines(page);
    return lines.justified(lines.joined(pieces, COLUMN_GAP));
  }

  /** Signs that were drawn one behind the other. */
  private List<List<PdfPage.Glyph>> runs() {
    List<List<PdfPage.Glyph>> runs = new ArrayList<>();
    List<PdfPage.Glyph> run = new ArrayList<>();
    PdfPage.Glyph last = null;
    for (PdfPage.Glyph glyph : page.glyphs()) {
      boolean goesOn =
          last != null
              && Math.abs(glyph.base() - last.base()) <= 0.5 * Math.max(glyph.size(), last.size())
              && near(last.right(), glyph.left(), Math.max(glyph.size(), last.size()))
              && (glyph.left() - last.right() < 0.1 * glyph.size()
                  || !walled(last.right(), glyph.left(), glyph.base()));
      if (!goesOn && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
      last = glyph;
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean near(double right, double left, double size) {
    return left - right <= CELL_GAP * size && right - left <= OVERLAP * size;
  }

  private boolean walled(double from, double to, double base) {
    return to > from
        && walls.stream()
            .anyMatch(
                wall ->
                    wall.left() >= from - 1
                        && wall.right() <= to + 1
                        && wall.top() < base
                        && wall.bottom() > base - 1);
  }

  private static PdfLine line(List<PdfPage.Glyph> run) {
    Map<Double, Integer> sizes = new TreeMap<>();
    run.forEach(
        glyph ->
            sizes.merge(Math.round(glyph.size() * 10) / 10.0, glyph.text().length(), Integer::sum));
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    double base =
        run.stream()
            .filter(glyph -> glyph.size() >= size - 0.1)
            .mapToDouble(PdfPage.Glyph::base)
            .findFirst()
            .orElse(run.getFirst().base());
    StyledText.Builder words = new StyledText.Builder();
    double spacing = spacing(run);
    PdfPage.Glyph last = null;
    for (PdfPage.Glyph glyph : run) {
      if (last != null && glyph.left() - last.right() > (WORD_GAP + spacing) * size) {
        words.space();
      }
      add(words, glyph, size, base, glyph == run.getLast());
      last = glyph;
    }
    double left = run.stream().mapToDouble(PdfPage.Glyph::left).min().orElseThrow();
    double right = run.stream().mapToDouble(PdfPage.Glyph::right).max().orElseThrow();
    return new PdfLine(words.build(), left, right, base, size);
  }

  /** Letters of a title may be set wide: half of their gaps are as wide as this. */
  private static double spacing(List<PdfPage.Glyph> run) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      gaps.add((run.get(i).left() - run.get(i - 1).right()) / run.get(i).size());
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.size() < 6 ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static void add(
      StyledText.Builder words, PdfPage.Glyph glyph, double size, double base, boolean last) {
    String text = plain(glyph.text(), last);
    boolean small = glyph.size() <= 0.85 * size;
    boolean raised = small && base - glyph.base() > 0.15 * size;
    boolean lowered = small && glyph.base() - base > 0.08 * size;
    boolean digits = text.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '\u2212');
    if (raised && digits) {
      // Behind a number or a unit it is an exponent, else the number of a note.
      String before = words.tail(8);
      boolean exponent =
          before.endsWith("10")
              || !before.isEmpty() && Alignment.isRaised(before.charAt(before.length() - 1))
              || UNIT.matcher(before).matches();
      text = exponent ? Alignment.raised(text) : "";
    } else if (raised && !text.isEmpty() && !Character.isLetter(text.charAt(0))) {
      text = text.isBlank() ? " " : "";
    } else if (lowered && digits) {
      text = Alignment.lowered(text);
    }
    words.add(text, glyph.bold(), glyph.italic(), "");
  }

  /** Ligatures are letters; a hyphen that only shows where a line breaks is one at its end. */
  private static String plain(String text, boolean last) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\uFB00' -> out.append("ff");
        case '\uFB01' -> out.append("fi");
        case '\uFB02' -> out.append("fl");
        case '\uFB03' -> out.append("ffi");
        case '\uFB04' -> out.append("ffl");
        case '\uFB05', '\uFB06' -> out.append("st");
        case '\u00AD' -> out.append(last ? "-" : "");
        case '\u2010', '\u2011' -> out.append('-');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Pieces that were drawn apart but stand beside one another. */
  private List<PdfLine> joined(List<PdfLine> unsorted, double widest) {
    List<PdfLine> pieces = new ArrayList<>(unsorted);
    pieces.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> row = new ArrayList<>();
    for (PdfLine piece : pieces) {
      if (!row.isEmpty() && !row.getLast().beside(piece)) {
        lines.addAll(joinedRow(row, widest));
        row.clear();
      }
      row.add(piece);
    }
    lines.addAll(joinedRow(row, widest));
    return lines;
  }

  private List<PdfLine> joinedRow(List<PdfLine> row, double widest) {
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfLine::left).thenComparing(PdfLine::text));
    for (PdfLine piece : sorted) {
      PdfLine last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && last.overlaps(piece) && last.text().contains(piece.text())) {
        // Drawn twice for a shadow, or to look bold.
        continue;
      }
      double size = last == null ? 0 : Math.max(last.size(), piece.size());
      boolean marker = last != null && last.bullet() == last.text().length();
      double gap = marker ? 3 * size : widest * size;
      if (last != null
          && piece.left() - last.right() <= gap
          && last.right() - piece.left() <= OVERLAP * size
          && !walled(last.right(), piece.left(), piece.base())) {
        boolean apart = piece.left() - last.right() > WORD_GAP * size;
        lines.set(lines.size() - 1, apart ? last.with(piece) : glued(last, piece));
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }

  private static PdfLine glued(PdfLine left, PdfLine right) {
    StyledText.Builder out = new StyledText.Builder();
    out.add(left.words());
    out.add(right.words());
    return new PdfLine(
        out.build(), left.left(), right.right(), left.base(), Math.max(left.size(), right.size()));
  }

  /** Joins across wide gaps where a line above or below goes straight on, as in a paragraph. */
  private List<PdfLine> justified(List<PdfLine> lines) {
    List<PdfLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      int last = out.size() - 1;
      if (last >= 0
          && out.get(last).beside(line)
          && line.left() - out.get(last).right() <= WIDEST_GAP * line.size()
          && !walled(out.get(last).right(), line.left(), line.base())
          && bridged(lines, i, out.get(last))) {
        out.set(last, out.get(last).with(line));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static boolean bridged(List<PdfLine> lines, int at, PdfLine left) {
    PdfLine right = lines.get(at);
    int bridges = 0;
    for (int step : new int[] {-1, 1}) {
      for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
        PdfLine near = lines.get(i);
        if (Math.abs(near.base() - right.base()) > WIDEST_LEADING * right.size()) {
          break;
        }
        if (near.beside(right)) {
          continue;
        }
        if (near.left() < left.right() - right.size()
            && near.right() > right.left() + right.size()) {
          bridges++;
          break;
        }
        boolean gap = near.right() <= right.left() && near.right() > left.left();
        if (gap) {
          return false;
        }
      }
    }
    return bridges > 0;
  }
}
