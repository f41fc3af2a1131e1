package io.quarry.document;

/**
 * A range of a document's text.
 *
 * @param start offset of its first {@code char}
 * @param end offset behind its last {@code char}, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: %s to %s".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
