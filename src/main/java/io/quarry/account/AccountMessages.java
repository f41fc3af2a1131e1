package io.quarry.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of accounts say. In templates: {@code {account:username}}. */
@MessageBundle("account")
interface AccountMessages {

  @Message("Log in")
  String logIn();

  @Message("Good to have you back.")
  String logInLead();

  @Message("Username")
  String username();

  @Message("Password")
  String password();

  @Message("Stay logged in on this device")
  String remember();

  @Message("Not on a device that others use, too.")
  String rememberHint();

  @Message("New here?")
  String newHere();

  @Message("Create an account")
  String createAccount();
}
