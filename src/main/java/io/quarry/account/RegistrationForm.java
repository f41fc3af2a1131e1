package io.quarry.account;

import io.quarry.web.FormErrors;

/**
 * What somebody typed to open an account.
 *
 * @param next where to go afterwards
 */
record RegistrationForm(String username, String password, boolean remember, String next) {

  FormErrors check(AccountMessages messages) {
    FormErrors errors = FormErrors.none();
    if (Username.of(username).isEmpty()) {
      errors = errors.with("username", messages.usernameRule(Username.SHORTEST, Username.LONGEST));
    }
    return NewPassword.check(password, username, errors, messages);
  }

  /** Without the password, which must not end up in a log. */
  @Override
  public String toString() {
    return "RegistrationForm[" + username + "]";
  }
}
