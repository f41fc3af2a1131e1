package io.quarry.question;

import java.util.Comparator;

/**
 * A passage of a document that proves (part of) a key.
 *
 * <p>For the text of its document, {@code text.substring(start, end).equals(quote)} always holds.
 *
 * @param document index into the bank's documents, from 0
 * @param start offset of the first {@code char} of the passage in the decoded text, from 0
 * @param end offset behind its last {@code char}, greater than {@code start}
 * @param quote the passage, verbatim
 */
public record Evidence(int document, int start, int end, String quote)
    implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparingInt(Evidence::document)
          .thenComparingInt(Evidence::start)
          .thenComparingInt(Evidence::end);

  /**
   * @throws FlawException when the offsets are no range or the quote has another length
   */
  public Evidence {
    Text.requirePassage(quote, "quote");
    if (document < 0 || start < 0 || end <= start) {
      throw Flaw.NO_RANGE.with(document, start, end);
    }
    if (quote.length() != end - start) {
      throw Flaw.QUOTE_LENGTH.with(quote.length(), end - start);
    }
  }

  /** Whether the passage stands in {@code text} at these offsets, to the letter. */
  public boolean provenBy(String text) {
    return end <= text.length() && text.startsWith(quote, start);
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
