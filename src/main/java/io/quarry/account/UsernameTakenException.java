package io.quarry.account;

/** Somebody else has that username. */
class UsernameTakenException extends RuntimeException {

  UsernameTakenException(Throwable cause) {
    super(cause);
  }
}
