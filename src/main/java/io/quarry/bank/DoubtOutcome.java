package io.quarry.bank;

/** What became of a doubt. The names stand in the database. */
enum DoubtOutcome {
  /** The question was changed or taken out. */
  FIXED,
  /** Nothing is wrong with it; the note says why. */
  REJECTED
}
