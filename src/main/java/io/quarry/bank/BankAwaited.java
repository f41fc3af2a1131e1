package io.quarry.bank;

/** A bank whose document is stored and waits for its questions. */
record BankAwaited(long bankId) {}
