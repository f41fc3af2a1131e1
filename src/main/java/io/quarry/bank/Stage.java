package io.quarry.bank;

/** How far the making of a bank is. */
enum Stage {
  /** Other documents come first. */
  WAITING,
  READING,
  /** Facts are found and questions written. */
  WRITING,
  /** The evidence of each question is looked up in the document, and the bank is stored. */
  CHECKING;

  /** From 1, for a progress bar. */
  public int number() {
    return ordinal() + 1;
  }
}
