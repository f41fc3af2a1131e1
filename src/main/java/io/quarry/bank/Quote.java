package io.quarry.bank;

/**
 * The words that prove a key, as a reader sees them.
 *
 * @param before what stands before the words in the same line, shortened from its beginning; may be
 *     empty
 * @param text the words without mark-up; the passage to the letter where it has no readable form;
 *     names in another script that stand in the mark-up only follow in brackets
 * @param after what follows the words in the same line, shortened at its end; may be empty
 * @param verbatim the passage to the letter, mark-up included
 * @param documentTitle the title of the document it stands in
 * @param section the heading it stands under; empty for the lead
 */
public record Quote(
    String before,
    String text,
    String after,
    String verbatim,
    String documentTitle,
    String section) {

  /** The same with other words before it. */
  Quote ledBy(String words) {
    return new Quote(words, text, after, verbatim, documentTitle, section);
  }

  /** The same with other words behind it. */
  Quote followedBy(String words) {
    return new Quote(before, text, words, verbatim, documentTitle, section);
  }
}
