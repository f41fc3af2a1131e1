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

  @Message("The username or the password is not right.")
  String wrongCredentials();

  @Message("This account is blocked. An administrator of your school can unblock it.")
  String blocked();

  @Message("Too many failed attempts. Please wait {minutes} min, then try again.")
  String throttled(long minutes);

  @Message("Create an account")
  String register();

  @Message("Keep your progress on every device. No e-mail address, no real name.")
  String registerLead();

  @Message("What you have done so far moves into the account. No e-mail address, no real name.")
  String registerVisitorLead();

  @Message("You log in with it. Others see only your pseudonym.")
  String usernameHint();

  @Message("At least {shortest} characters; a few words are better than one.")
  String passwordHint(int shortest);

  @Message("You have an account already?")
  String alreadyHere();

  @Message("Take {shortest} to {longest} letters, digits, dots, hyphens or underscores.")
  String usernameRule(int shortest, int longest);

  @Message("Somebody has that username already. Please choose another.")
  String usernameTaken();

  @Message("Take {shortest} to {longest} characters.")
  String passwordRule(int shortest, int longest);

  @Message("The password must not be the username.")
  String passwordIsUsername();

  @Message("That is not your password.")
  String wrongPassword();

  @Message("Welcome to Quarry, {username}. Your account is ready.")
  String welcome(String username);

  @Message("Your account")
  String account();

  @Message("You log in as {username}.")
  String accountLead(String username);

  @Message("You are a visitor on this device. With an account your progress follows you.")
  String visitorLead();

  @Message("Pseudonym")
  String pseudonym();

  @Message("The name that others see, on leaderboards for example.")
  String pseudonymLead();

  @Message("Save the pseudonym")
  String pseudonymSave();

  @Message("Or take one of these:")
  String suggestions();

  @Message("Take {shortest} to {longest} letters, digits, spaces, hyphens, dots or apostrophes.")
  String pseudonymRule(int shortest, int longest);

  @Message("Somebody bears that pseudonym already. Please choose another.")
  String pseudonymTaken();

  @Message("You are {pseudonym} now.")
  String pseudonymChanged(String pseudonym);

  @Message("Leaderboards")
  String leaderboards();

  @Message("You are shown on leaderboards, by your pseudonym.")
  String listed();

  @Message("You are not shown on leaderboards. Your progress still counts for yourself.")
  String unlisted();

  @Message("Do not show me")
  String optOut();

  @Message("Show me")
  String optIn();

  @Message("You are shown on leaderboards.")
  String nowListed();

  @Message("You are no longer shown on leaderboards.")
  String nowUnlisted();

  @Message("Change the password")
  String changePassword();

  @Message("All your other devices are logged out.")
  String changePasswordLead();

  @Message("Current password")
  String currentPassword();

  @Message("New password")
  String newPassword();

  @Message("The password is changed. Other devices have been logged out.")
  String passwordChanged();

  @Message("Delete my account")
  String delete();

  @Message("Forget me")
  String deleteVisitor();

  @Message("Deletes the account with all answers, scores and progress, at once and for good.")
  String deleteLead();

  @Message("Your password, to be sure")
  String deletePassword();

  @Message("Delete everything")
  String deleteConfirm();

  @Message("Everything about you has been deleted.")
  String deleted();

  @Message("You are the only administrator. Quarry needs one.")
  String lastAdministrator();

  @Message("People")
  String people();

  @Message(
      "{#if total == 1}1 account.{#else}{local:number(total)} accounts.{/if} Visitors are not listed.")
  String peopleLead(long total);

  @Message("Search")
  String search();

  @Message("Username or pseudonym")
  String searchLabel();

  @Message("Nobody was found")
  String nobodyFound();

  @Message("Try a part of the name.")
  String nobodyFoundLead();

  @Message("Show everybody")
  String showAll();

  @Message("Role")
  String role();

  @Message("Actions")
  String actions();

  @Message("Learner")
  String learner();

  @Message("Teacher")
  String teacher();

  @Message("Administrator")
  String administrator();

  @Message("Blocked")
  String isBlocked();

  @Message("you")
  String you();

  @Message("Make a teacher")
  String makeTeacher();

  @Message("No longer a teacher")
  String takeTeacher();

  @Message("Block")
  String block();

  @Message("Unblock")
  String unblock();

  @Message("Make {username} a teacher")
  String makeTeacherOf(String username);

  @Message("{username}: no longer a teacher")
  String takeTeacherOf(String username);

  @Message("Block {username}")
  String blockOf(String username);

  @Message("Unblock {username}")
  String unblockOf(String username);

  @Message("{username} is a teacher now.")
  String nowTeacher(String username);

  @Message("{username} is no longer a teacher.")
  String noTeacher(String username);

  @Message("{username} is blocked and logged out everywhere.")
  String nowBlocked(String username);

  @Message("{username} may log in again.")
  String noLongerBlocked(String username);
}
