package io.quarry.leaderboard;

/**
 * A row of a leaderboard.
 *
 * @param rank from 1; those with as many share it
 * @param solved distinct questions answered fully right; for the most improved, how many more
 */
public record Standing(long rank, long personId, String pseudonym, long solved) {}
