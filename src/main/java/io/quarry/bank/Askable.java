package io.quarry.bank;

/** A question that may be asked now, with the version that says how. */
public record Askable(long questionId, long versionId, String factId, String topic) {}
