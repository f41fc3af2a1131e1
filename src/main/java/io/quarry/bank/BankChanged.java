package io.quarry.bank;

/**
 * A bank was opened to learners or withdrawn, or some of its questions now belong to another topic.
 * Fired inside the transaction: whoever counts by banks or topics counts anew.
 */
public record BankChanged(long bankId) {}
