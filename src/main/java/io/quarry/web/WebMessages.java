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

  @Message("Visiting as")
  String visitingAs();

  @Message("Menu")
  String menu();

  @Message("Every answer is proved by the words of its document.")
  String footer();

  @Message("Done")
  String done();

  @Message("Note")
  String note();

  @Message("Attention")
  String attention();

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
}
