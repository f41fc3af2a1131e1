package io.quarry.account;

/**
 * What somebody typed to log in.
 *
 * @param next where to go afterwards
 */
record LoginForm(String username, String password, boolean remember, String next) {

  /** Without the password, which must not end up in a log. */
  @Override
  public String toString() {
    return "LoginForm[" + username + "]";
  }
}
