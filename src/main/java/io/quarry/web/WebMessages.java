package io.quarry.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on every page. In templates: {@code {web:home}}. */
@MessageBundle("web")
public interface WebMessages {

  /** The language of this bundle, for the {@code lang} attribute. */
  @Message("en")
  String language();

  @Message("Quarry")
  String product();

  @Message("Question banks with proof")
  String tagline();

  @Message("Skip to the content")
  String skipToContent();

  @Message("Main")
  String mainNavigation();

  @Message("Banks")
  String home();

  @Message("Progress")
  String progress();

  @Message("Leaderboard")
  String leaderboard();

  @Message("Teach")
  String teach();

  @Message("People")
  String people();

  @Message("Log in")
  String logIn();

  @Message("Sign up")
  String register();

  @Message("Log out")
  String logOut();

  @Message("Account")
  String account();

  @Message("Every answer is proved by the words of its document.")
  String footer();

  @Message("Language")
  String chooseLanguage();

  @Message("Please check the marked fields.")
  String pleaseCheck();

  @Message("optional")
  String optional();

  @Message("Pages")
  String pages();

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Page {number} of {count}")
  String pageOf(int number, int count);

  @Message("Go to the banks")
  String goHome();

  @Message("Please log in")
  String unauthorizedHeading();

  @Message("This page is for people who are logged in.")
  String unauthorized();

  @Message("This page is not yours to open")
  String forbiddenHeading();

  @Message(
      "Your account does not have the role that this page needs. An administrator can give it to you.")
  String forbidden();

  @Message("There is no such page")
  String notFoundHeading();

  @Message(
      "Perhaps the address was mistyped, or the page has been taken down. All banks are on the first page.")
  String notFound();

  @Message("That cannot be done here")
  String notAllowedHeading();

  @Message(
      "The page exists, but it does not take this kind of request. Open it from a link or a button.")
  String notAllowed();

  @Message("Something has changed in the meantime")
  String conflictHeading();

  @Message(
      "What you sent does not fit the present state. Look at the page again and repeat what is still needed.")
  String conflict();

  @Message("That is too large")
  String tooLargeHeading();

  @Message("What you sent is larger than this Quarry takes. Nothing was stored.")
  String tooLarge();

  @Message("Too many requests")
  String tooManyHeading();

  @Message("Please wait a little, then try again.")
  String tooMany();

  @Message("Quarry did not understand that")
  String badRequestHeading();

  @Message("The request was not complete or not well-formed. Nothing was changed.")
  String badRequest();

  @Message("Something went wrong on our side")
  String failedHeading();

  @Message("It was not your fault, and what you had saved is safe. Please try again in a moment.")
  String failed();

  @Message("If you report it, name this reference:")
  String failedReference();

  @Message("This form came from another site")
  String forgedHeading();

  @Message(
      "Quarry takes forms only from its own pages, so nothing was changed. If you did want this, open the page in Quarry and send it from there.")
  String forged();

  @Message("The form was out of date")
  String staleHeading();

  @Message(
      "It had been open for long, or you have logged in or out since. Nothing was changed yet, and nothing is lost: look it over and send it again.")
  String stale();

  @Message("What you had entered")
  String staleTyped();

  @Message("Send again")
  String staleSend();

  @Message("Password, once more")
  String stalePassword();

  @Message("The file, once more")
  String staleFile();

  @Message("You have been logged out")
  String loggedOutHeading();

  @Message(
      "Nothing is lost. Log in, which opens another tab; then come back here and send it again.")
  String loggedOut();

  @Message("Log in in another tab")
  String logInElsewhere();

  @Message("You are offline")
  String offlineHeading();

  @Message("This page is not on your device, and Quarry cannot be reached right now.")
  String offlineExplained();

  @Message("These pages are on your device")
  String offlineKept();

  @Message("You are offline. This page is as it was when you last opened it.")
  String offlineNow();

  @Message("Try again")
  String tryAgain();

  @Message("Quarry is not available right now")
  String unavailableHeading();

  @Message("What you had saved is safe. Please try again in a moment.")
  String unavailable();
}
