package io.quarry.bank;

/** Whether a question of a bank is asked. */
public enum QuestionStatus {
  ACTIVE,
  /** A reviewer threw it out; a new import of the same fact does not bring it back. */
  REJECTED,
  /** Its document says it no longer; old answers keep it. */
  RETIRED
}
