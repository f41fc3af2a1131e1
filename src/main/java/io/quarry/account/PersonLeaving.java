package io.quarry.account;

/**
 * A person is about to be deleted. Fired inside the transaction, before anything of theirs is
 * locked: whoever locks something before the person elsewhere does so now, so that none waits in a
 * circle. What is kept for the person goes with their row.
 */
public record PersonLeaving(long personId) {}
