package io.quarry.account;

/** Somebody else bears that pseudonym. */
class PseudonymTakenException extends RuntimeException {}
