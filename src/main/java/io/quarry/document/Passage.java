package io.quarry.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Readable text without mark-up, each {@code char} of which knows the range of the source it stands
 * for. A character that mark-up stands for (an entity, a template) maps to that whole piece.
 */
public final class Passage {

  /** Stands for a piece of the source that could not be read; nothing around it may be asked. */
  public static final char LOST = '\uFFFC';

  /** Nothing at all. */
  public static final Passage EMPTY = new Passage("", new int[0], new int[0], List.of());

  /** What a stretch of the passage was marked as. */
  public enum Mark {
    LINK,
    BOLD,
    ITALIC
  }

  /**
   * A marked stretch.
   *
   * @param start offset of its first character in the passage
   * @param end offset behind its last character in the passage
   * @param target where a link leads ({@code ko:name} for a page in another language); empty for
   *     other marks
   */
  public record Marked(Mark mark, int start, int end, String target) {}

  private final String text;
  private final int[] from;
  private final int[] to;
  private final List<Marked> marks;

  private Passage(String text, int[] from, int[] to, List<Marked> marks) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.marks = marks;
  }

  public String text() {
    return text;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Links, bold and italic stretches, in the order in which they end. */
  public List<Marked> marks() {
    return marks;
  }

  /** Whether part of the source behind this passage could not be read. */
  public boolean incomplete() {
    return text.indexOf(LOST) >= 0;
  }

  /** The range of the source that the whole passage stands for; it must not be empty. */
  public Span span() {
    return span(0, text.length());
  }

  /** The range of the source that the characters from {@code start} to {@code end} stand for. */
  public Span span(int start, int end) {
    return new Span(from[start], Math.max(from[start], to[end - 1]));
  }

  /** The same passage in other letters, as many. */
  Passage spelled(String letters) {
    if (letters.length() != text.length()) {
      throw new IllegalArgumentException(letters);
    }
    return new Passage(letters, from, to, marks);
  }

  /** The part between two offsets of this passage, without blanks at its ends. */
  public Passage slice(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first == 0 && last == text.length()) {
      return this;
    }
    List<Marked> kept = new ArrayList<>();
    for (Marked marked : marks) {
      if (marked.start() >= first && marked.end() <= last) {
        kept.add(
            new Marked(
                marked.mark(), marked.start() - first, marked.end() - first, marked.target()));
      }
    }
    return new Passage(
        text.substring(first, last),
        Arrays.copyOfRange(from, first, last),
        Arrays.copyOfRange(to, first, last),
        List.copyOf(kept));
  }

  /** The words that a mark is on. */
  public String textOf(Marked mark) {
    return text.substring(mark.start(), mark.end());
  }

  public Passage strip() {
    return slice(0, text.length());
  }

  /** The non-blank lines, as line breaks and list templates make them. */
  public List<Passage> lines() {
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Passage line = slice(start, end);
      if (!line.isBlank()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects characters with their places in the source. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];
    private final List<Marked> marks = new ArrayList<>();
    private int pendingStart = -1;

    int length() {
      return text.length();
    }

    /** The next character's range begins no later than {@code source}, where its mark-up begins. */
    void open(int source) {
      if (pendingStart < 0) {
        pendingStart = source;
      }
    }

    /**
     * The last character's range reaches to {@code source}, where its mark-up ends, when anything
     * was added since {@code since}.
     */
    void close(int since, int source) {
      if (text.length() > since) {
        to[text.length() - 1] = Math.max(to[text.length() - 1], source);
      } else {
        pendingStart = -1;
      }
    }

    /** Adds one character; runs of blanks become one, and a line break wins over a space. */
    void add(char c, int start, int end) {
      if (c == '\u200B' || c == '\u00AD' || c == '\u200E' || c == '\u200F' || c == '\uFEFF') {
        return;
      }
      boolean newline = c == '\n';
      if (newline || c == '\r' || c == '\t' || Character.isSpaceChar(c)) {
        if (text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
          if (newline) {
            text.setCharAt(text.length() - 1, '\n');
          }
          return;
        }
        c = newline ? '\n' : ' ';
      }
      int at = text.length();
      if (at == from.length) {
        from = Arrays.copyOf(from, at * 2);
        to = Arrays.copyOf(to, at * 2);
      }
      from[at] = pendingStart >= 0 ? Math.min(pendingStart, start) : start;
      to[at] = end;
      if (!Character.isWhitespace(c)) {
        pendingStart = -1;
      }
      text.append(c);
    }

    /** Adds text that one piece of the source stands for as a whole. */
    void add(String generated, int start, int end) {
      for (int i = 0; i < generated.length(); i++) {
        add(generated.charAt(i), start, end);
      }
    }

    /** Adds another passage with its own places in the source. */
    void add(Passage passage) {
      int base = text.length();
      for (int i = 0; i < passage.text.length(); i++) {
        add(passage.text.charAt(i), passage.from[i], passage.to[i]);
      }
      if (text.length() - base == passage.text.length()) {
        for (Marked m : passage.marks) {
          marks.add(new Marked(m.mark(), m.start() + base, m.end() + base, m.target()));
        }
      }
    }

    void mark(Mark mark, int start, String target) {
      if (text.length() > start) {
        marks.add(new Marked(mark, start, text.length(), target));
      }
    }

    Passage build() {
      return new Passage(
              text.toString(),
              Arrays.copyOf(from, text.length()),
              Arrays.copyOf(to, text.length()),
              List.copyOf(marks))
          .strip();
    }
  }
}
