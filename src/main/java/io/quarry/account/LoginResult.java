package io.quarry.account;

import java.time.Duration;

/** What became of an attempt to log in. */
sealed interface LoginResult {

  record LoggedIn() implements LoginResult {}

  /** The name or the password; which of them is nobody's business. */
  record Wrong() implements LoginResult {}

  /** The password was right, but an administrator has blocked the account. */
  record Blocked() implements LoginResult {}

  /** Too many failures; try again after {@code after}. */
  record Throttled(Duration after) implements LoginResult {

    /** Whole minutes, at least one. */
    long minutes() {
      return after.plusSeconds(59).toMinutes();
    }
  }
}
