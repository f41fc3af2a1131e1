package io.quarry.bank;

/** Where a bank is on its way from a document to the learners. */
public enum BankStatus {
  /** The document has arrived and is being read. */
  GENERATING,
  /** Nothing could be made of the document; the bank says why. */
  FAILED,
  /** For its owner only, who reviews the questions. */
  DRAFT,
  /** Open to learners. */
  PUBLISHED
}
