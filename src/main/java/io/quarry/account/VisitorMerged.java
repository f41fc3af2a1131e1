package io.quarry.account;

/**
 * A visitor has logged in to an account that already existed. Fired inside the transaction, before
 * the visitor's row is deleted: whoever keeps something for the visitor moves it to the person now,
 * or it goes with the row.
 */
public record VisitorMerged(long visitorId, long personId) {}
