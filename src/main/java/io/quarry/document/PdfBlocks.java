package io.quarry.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which lines of a page belong together, and in which order people read them. */
final class PdfBlocks {

  /** On a page with more blocks than this, a drawing mostly, the order is from above to below. */
  private static final int MOST_ORDERED = 100;

  private static final double SIZES_ALIKE = 1.12;

  private static final int MOST_LINES_OF_HEADING = 3;

  /** How far below a heading its text begins at most, in parts of the heading's size. */
  private static final double NEAR_HEADING = 2.5;

  private PdfBlocks() {}

  /** Blocks of lines, and the tables, in the order of reading: columns one after the other. */
  static List<PdfRegion> of(List<PdfLine> lines, List<PdfRegion> tables) {
    List<PdfRegion> regions = new ArrayList<>(tables);
    chains(lines).forEach(chain -> regions.add(PdfRegion.text(chain)));
    regions.sort(Comparator.comparingDouble(region -> region.box().top()));
    return ordered(regions);
  }

  /** A line goes on in the one below where neither has another neighbour on that side. */
  private static List<List<PdfLine>> chains(List<PdfLine> unsorted) {
    List<PdfLine> lines = new ArrayList<>(unsorted);
    lines.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
    int[] below = new int[lines.size()];
    for (int i = 0; i < below.length; i++) {
      below[i] = neighbour(lines, i, 1);
    }
    boolean[] continued = new boolean[lines.size()];
    int[] next = new int[lines.size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = below[i] >= 0 && neighbour(lines, below[i], -1) == i ? below[i] : -1;
      if (next[i] >= 0) {
        continued[next[i]] = true;
      }
    }
    List<List<PdfLine>> chains = new ArrayList<>();
    for (int i = 0; i < next.length; i++) {
      if (!continued[i]) {
        List<PdfLine> chain = new ArrayList<>();
        for (int k = i; k >= 0; k = next[k]) {
          chain.add(lines.get(k));
        }
        chains.add(chain);
      }
    }
    return chains;
  }

  /** The only line right above or below that is of the same kind; -1 where there is none. */
  private static int neighbour(List<PdfLine> lines, int at, int step) {
    PdfLine line = lines.get(at);
    int found = -1;
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      PdfLine near = lines.get(i);
      double distance = Math.abs(near.base() - line.base());
      if (distance > PdfLines.WIDEST_LEADING * Math.max(line.size(), near.size())
          || found >= 0 && !near.beside(lines.get(found))) {
        break;
      }
      if (near.overlaps(line) && !near.beside(line)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    if (found < 0) {
      return -1;
    }
    double larger = Math.max(line.size(), lines.get(found).size());
    double smaller = Math.min(line.size(), lines.get(found).size());
    return larger <= SIZES_ALIKE * smaller ? found : -1;
  }

  /**
   * The order of T. M. Breuel (2003): a block comes before one below it, and before one right of it
   * unless a third, that both share a column with, stands between them.
   */
  private static List<PdfRegion> ordered(List<PdfRegion> regions) {
    if (regions.size() > MOST_ORDERED) {
      return regions;
    }
    List<PdfRegion> left = new ArrayList<>(regions);
    List<PdfPage.Box> boxes =
        new ArrayList<>(regions.stream().map(region -> place(region, regions)).toList());
    List<PdfRegion> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      int first = first(boxes);
      ordered.add(left.remove(first));
      boxes.remove(first);
    }
    return ordered;
  }

  /** A heading is as wide as what it stands above, whether in a column or across all. */
  private static PdfPage.Box place(PdfRegion region, List<PdfRegion> regions) {
    PdfPage.Box box = region.box();
    if (region.lines().isEmpty() || region.lines().size() > MOST_LINES_OF_HEADING) {
      return box;
    }
    PdfRegion below =
        regions.stream()
            .filter(other -> other.box().top() >= box.bottom() - 1 && share(other.box(), box))
            .min(Comparator.comparingDouble(other -> other.box().top()))
            .orElse(region);
    PdfLine line = region.lines().getFirst();
    boolean near = below.box().top() - box.bottom() < NEAR_HEADING * line.size();
    boolean heads =
        line.words().bold()
            || !below.lines().isEmpty()
                && line.size() > SIZES_ALIKE * below.lines().getFirst().size();
    return near && heads
        ? new PdfPage.Box(
            Math.min(box.left(), below.box().left()),
            box.top(),
            Math.max(box.right(), below.box().right()),
            box.bottom())
        : box;
  }

  private static int first(List<PdfPage.Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      boolean earlier = false;
      for (int k = 0; k < boxes.size() && !earlier; k++) {
        earlier = k != i && before(boxes, boxes.get(k), boxes.get(i));
      }
      if (!earlier) {
        return i;
      }
    }
    return 0;
  }

  private static boolean before(List<PdfPage.Box> boxes, PdfPage.Box a, PdfPage.Box b) {
    if (share(a, b)) {
      return a.top() < b.top();
    }
    if (a.right() > b.left() + 1) {
      return false;
    }
    return a.top() <= b.bottom()
        || boxes.stream()
            .noneMatch(
                c ->
                    c.bottom() <= a.top() + 1
                        && c.top() >= b.bottom() - 1
                        && share(a, c)
                        && share(b, c));
  }

  /** Whether two blocks stand, in part, one above the other. */
  private static boolean share(PdfPage.Box a, PdfPage.Box b) {
    double common = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    return common > 0.05 * Math.min(a.width(), b.width()) && common > 1;
  }
}
