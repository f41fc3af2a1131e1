package io.quarry.account;

import io.quarry.web.FormErrors;

/** What a password must be like, wherever one is chosen. */
final class NewPassword {

  private NewPassword() {}

  /** These errors and, under {@code password}, what is wrong with the new password. */
  static FormErrors check(
      String password, String username, FormErrors errors, AccountMessages messages) {
    if (!Passwords.isAcceptable(password)) {
      return errors.with("password", messages.passwordRule(Passwords.SHORTEST, Passwords.LONGEST));
    }
    return Username.fold(password).equals(Username.fold(username))
        ? errors.with("password", messages.passwordIsUsername())
        : errors;
  }
}
