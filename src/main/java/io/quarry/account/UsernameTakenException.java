package io.quarry.account;

/** Somebody else has that username. */
class UsernameTakenException extends RuntimeException {}
