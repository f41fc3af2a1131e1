package io.quarry.leaderboard;

import java.util.Optional;

/**
 * Whose questions a leaderboard counts: those of all open banks, of a bank, or of one of its
 * topics.
 *
 * @param topic only within a bank
 */
record Scope(Optional<Long> bank, Optional<Long> topic) {}
