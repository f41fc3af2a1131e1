package io.quarry.bank;

import java.time.Instant;

/**
 * A doubt as the learner who raised it sees it.
 *
 * @param stem of the question as it was then
 * @param state {@code open}, {@code fixed} or {@code rejected}
 * @param note what the teacher says about it; may be empty
 */
public record RaisedDoubt(
    String stem, String bank, DoubtReason reason, Instant raisedAt, String state, String note) {}
