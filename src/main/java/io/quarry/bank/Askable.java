package io.quarry.bank;

/**
 * A question that may be asked now, with the version that says how.
 *
 * @param topic slug
 * @param kind label of the question's kind
 * @param difficulty from 1 (easy) to 5 (hard)
 */
public record Askable(
    long questionId, long versionId, String factId, String topic, String kind, int difficulty) {}
