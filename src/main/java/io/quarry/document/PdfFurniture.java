package io.quarry.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what stands on every page: running heads and feet, the numbers of pages. */
final class PdfFurniture {

  /** Lines looked at from the page's upper and lower edge. */
  private static final int LINES = 3;

  /** Heads and feet stand in these parts of the page. */
  private static final double HEAD = 0.14;

  private static final double FOOT = 0.86;

  /** How far, in points, a running line may stand from where it stands on another page. */
  private static final double NEAR = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-\u2013\u2014\\[|\\s]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,7})"
              + "(?: ?(?:of|/) ?\\d{1,4})?[-\u2013\u2014\\]|\\s]*");

  private record Place(String words, boolean head) {}

  private final Map<Place, List<Double>> places = new HashMap<>();

  PdfFurniture(List<PdfPage> pages, List<List<PdfLine>> lines) {
    for (int p = 0; p < pages.size(); p++) {
      for (PdfLine line : margins(pages.get(p), lines.get(p))) {
        places
            .computeIfAbsent(place(pages.get(p), line), place -> new ArrayList<>())
            .add(distance(pages.get(p), line));
      }
    }
  }

  /** The lines of a page without its furniture. */
  List<PdfLine> without(PdfPage page, List<PdfLine> lines) {
    List<PdfLine> left = new ArrayList<>(lines);
    for (PdfLine line : margins(page, lines)) {
      List<Double> elsewhere = places.getOrDefault(place(page, line), List.of());
      double here = distance(page, line);
      boolean running =
          elsewhere.stream().filter(other -> Math.abs(other - here) <= NEAR).count() > 1;
      if (running || PAGE_NUMBER.matcher(line.text()).matches()) {
        left.remove(line);
      }
    }
    return left;
  }

  private static List<PdfLine> margins(PdfPage page, List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::base));
    List<PdfLine> margins = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i < sorted.size() && sorted.get(i).base() < HEAD * page.height(); i++) {
      rows += i == 0 || !sorted.get(i).beside(sorted.get(i - 1)) ? 1 : 0;
      if (rows <= LINES) {
        margins.add(sorted.get(i));
      }
    }
    rows = 0;
    for (int i = sorted.size() - 1; i >= 0 && sorted.get(i).base() > FOOT * page.height(); i--) {
      rows += i == sorted.size() - 1 || !sorted.get(i).beside(sorted.get(i + 1)) ? 1 : 0;
      if (rows <= LINES) {
        margins.add(sorted.get(i));
      }
    }
    return margins;
  }

  private static double distance(PdfPage page, PdfLine line) {
    return line.base() < page.height() / 2 ? line.base() : page.height() - line.base();
  }

  /** Numbers differ from page to page. */
  private static Place place(PdfPage page, PdfLine line) {
    return new Place(
        line.text().replaceAll("\\d+|\\b[ivxl]+\\b", "#"), line.base() < page.height() / 2);
  }
}
