package io.quarry.quiz;

import java.util.List;
import java.util.UUID;

/**
 * An answer that came too late to be taken as it is: something else stands already, or the quiz has
 * ended.
 *
 * @param kind label of the question's kind
 * @param standing what stands, in words; empty when nothing does
 * @param sent what came now, in words
 * @param form what came now, to be sent again
 * @param idempotencyKey for sending it again
 * @param seen the revision that stands
 */
public record Conflict(
    AttemptState attempt,
    int position,
    String kind,
    String stem,
    List<String> standing,
    List<String> sent,
    ResponseForm form,
    UUID idempotencyKey,
    int seen) {

  /** Counted from 1. */
  public int number() {
    return position + 1;
  }

  /** Whether the learner may still decide for what came now. */
  public boolean open() {
    return attempt.sealed();
  }
}
