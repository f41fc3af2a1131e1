package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import io.quarry.question.Evidence;
import io.quarry.question.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document laid out for reading, which finds the readable words behind a piece of evidence. */
final class ReadableSource {

  /** As much of a line as is shown on either side of the words, in characters. */
  private static final int CONTEXT = 160;

  /** More lines than this, such as a year of monthly figures, run on in one. */
  private static final int MOST_LINES = 4;

  private static final String LINE_BREAK = " · ";
  private static final String CUT = "… ";

  /** A field of a box: its name as the source writes it, in lower case. */
  private static final Pattern FIELD = Pattern.compile("(?m)^\\p{Ll}(?=[\\p{Ll}\\d ]{0,60}: )");

  /**
   * @param start offset of the first character in the readable text
   * @param end offset behind the last one
   * @param from least offset in the source that the line stands for
   * @param to greatest one
   */
  private record Line(int start, int end, int from, int to) {}

  private record Headed(int start, String title) {}

  private final String source;
  private final Passage readable;
  private final List<Line> lines;
  private final List<Headed> headings;

  private ReadableSource(String source, Passage readable, List<Line> lines, List<Headed> headings) {
    this.source = source;
    this.readable = readable;
    this.lines = lines;
    this.headings = headings;
  }

  /** Whether the document says these words somewhere, as whole words after folding. */
  boolean mentions(String words) {
    String folded = " " + Folding.fold(words) + " ";
    return (" " + Folding.fold(readable.text()) + " ").contains(folded)
        || (" " + Folding.fold(source) + " ").contains(folded);
  }

  static ReadableSource of(Document document) {
    Passage readable = document.readable();
    List<Headed> headings = new ArrayList<>();
    for (Section section : document.sections()) {
      section
          .heading()
          .filter(heading -> !heading.isBlank())
          .ifPresent(heading -> headings.add(new Headed(heading.span().start(), heading.text())));
    }
    return new ReadableSource(document.text(), readable, lines(readable), headings);
  }

  private static List<Line> lines(Passage readable) {
    String text = readable.text();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = start; i < end; i++) {
          Span span = readable.span(i, i + 1);
          from = Math.min(from, span.start());
          to = Math.max(to, span.end());
        }
        lines.add(new Line(start, end, from, to));
      }
      start = end + 1;
    }
    return lines;
  }

  /** How much memory this takes, in characters of the document. */
  int size() {
    return source.length();
  }

  Quote quote(Evidence evidence, String title) {
    String section = section(evidence.start());
    if (!evidence.provenBy(source)) {
      return verbatim(evidence, title, "");
    }
    List<String> words = new ArrayList<>();
    String before = "";
    String after = "";
    for (Line line : lines) {
      if (line.from() < evidence.end() && line.to() > evidence.start()) {
        int first = line.end();
        int last = line.start();
        for (int i = line.start(); i < line.end(); i++) {
          Span span = readable.span(i, i + 1);
          if (span.start() < evidence.end() && span.end() > evidence.start()) {
            first = Math.min(first, i);
            last = i + 1;
          }
        }
        String hit = first < last ? readable.text().substring(first, last).strip() : "";
        if (!hit.isEmpty() && !words.contains(hit)) {
          before = words.isEmpty() ? head(line, first) : before;
          after = tail(line, last);
          words.add(hit);
        }
      }
    }
    if (words.isEmpty()) {
      return verbatim(evidence, title, section);
    }
    boolean single = words.size() == 1;
    String text =
        single
            ? words.getFirst()
            : String.join(words.size() > MOST_LINES ? LINE_BREAK : "\n", words);
    return new Quote(
        single ? before : "",
        (before.isEmpty() ? fieldsCapitalised(text) : text)
            + HiddenNames.behind(text, evidence.quote()),
        single ? after : "",
        evidence.quote(),
        title,
        section);
  }

  /**
   * What stands between two passages of one line, where both are so near that what is shown around
   * them would overlap.
   */
  Optional<String> between(Evidence first, Evidence second) {
    return lines.stream()
        .filter(line -> line.from() <= first.start() && line.to() >= second.end())
        .findFirst()
        .map(line -> between(line, first.end(), second.start()))
        .filter(text -> text.length() <= 2 * CONTEXT);
  }

  private String between(Line line, int from, int to) {
    StringBuilder between = new StringBuilder();
    for (int i = line.start(); i < line.end(); i++) {
      Span span = readable.span(i, i + 1);
      if (span.start() >= from && span.end() <= to) {
        between.append(readable.text().charAt(i));
      }
    }
    return between.toString();
  }

  private static String fieldsCapitalised(String text) {
    return FIELD.matcher(text).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }

  /** A quote of a document that is not there any more, or of a part that nobody reads. */
  static Quote verbatim(Evidence evidence, String title, String section) {
    return new Quote("", evidence.quote().strip(), "", evidence.quote(), title, section);
  }

  private String head(Line line, int first) {
    String head = readable.text().substring(line.start(), first);
    if (head.length() <= CONTEXT) {
      return head;
    }
    int space = head.indexOf(' ', head.length() - CONTEXT);
    return CUT + head.substring(space < 0 ? head.length() - CONTEXT : space + 1);
  }

  private String tail(Line line, int last) {
    String tail = readable.text().substring(last, line.end());
    if (tail.length() <= CONTEXT) {
      return tail.stripTrailing().endsWith("|") ? "" : tail;
    }
    int space = tail.lastIndexOf(' ', CONTEXT);
    return tail.substring(0, space <= 0 ? CONTEXT : space) + " …";
  }

  private String section(int offset) {
    String title = "";
    for (Headed heading : headings) {
      if (heading.start() > offset) {
        break;
      }
      title = heading.title();
    }
    return title;
  }
}
