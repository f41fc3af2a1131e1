package io.quarry.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * Quotes that follow one another in the same section of a document, which is named once. Quotes of
 * one line, such as two cells of a row, are marked in it together; of a long row only the cells
 * beside them are shown.
 */
public record QuotedSource(String documentTitle, String section, List<Line> lines) {

  /** A line of the document, in pieces of which some are quoted. */
  public record Line(List<Piece> pieces) {

    public Line {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * @param quoted whether it is of the words that prove the key; else it stands around them
   */
  public record Piece(String text, boolean quoted) {}

  public QuotedSource {
    lines = List.copyOf(lines);
  }

  /** The quotes in their order, section by section. */
  public static List<QuotedSource> of(List<Quote> quotes) {
    List<QuotedSource> sources = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < quotes.size(); ) {
      int next = endOfLine(quotes, at);
      lines.add(line(quotes.subList(at, next)));
      if (next == quotes.size() || !sameSource(quotes.get(at), quotes.get(next))) {
        sources.add(
            new QuotedSource(quotes.get(at).documentTitle(), quotes.get(at).section(), lines));
        lines = new ArrayList<>();
      }
      at = next;
    }
    return sources;
  }

  /** Behind the last quote that stands in the same line, each behind the one before. */
  private static int endOfLine(List<Quote> quotes, int first) {
    int next = first + 1;
    while (next < quotes.size()
        && sameSource(quotes.get(first), quotes.get(next))
        && whole(quotes.get(first)).equals(whole(quotes.get(next)))
        && end(quotes.get(next - 1)) <= quotes.get(next).before().length()) {
      next++;
    }
    return next;
  }

  private static Line line(List<Quote> quotes) {
    String whole = whole(quotes.getFirst());
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Quote quote : quotes) {
      add(pieces, brief(whole.substring(from, quote.before().length()), from > 0, true), false);
      add(pieces, quote.text(), true);
      from = end(quote);
    }
    add(pieces, brief(whole.substring(from), true, false), false);
    return new Line(pieces);
  }

  private static final String BAR = "|";

  /** Of a row with so many cells around what is quoted some are left out. */
  private static final int MOST_CELLS = 2;

  /**
   * What stands around quoted words, without cells that are not beside them.
   *
   * @param behind whether quoted words stand before it
   * @param before whether quoted words stand behind it
   */
  private static String brief(String around, boolean behind, boolean before) {
    List<String> cells = List.of(around.split("\\|", -1));
    int first = behind ? 1 : 0;
    int last = cells.size() - (before ? 1 : 0);
    if (last - first <= MOST_CELLS) {
      return around;
    }
    return (behind ? cells.getFirst() + BAR + " " : "")
        + "\u2026"
        + (before ? " " + BAR + cells.getLast() : "");
  }

  private static void add(List<Piece> pieces, String text, boolean quoted) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, quoted));
    }
  }

  private static String whole(Quote quote) {
    return quote.before() + quote.text() + quote.after();
  }

  private static int end(Quote quote) {
    return quote.before().length() + quote.text().length();
  }

  private static boolean sameSource(Quote a, Quote b) {
    return a.documentTitle().equals(b.documentTitle()) && a.section().equals(b.section());
  }
}
