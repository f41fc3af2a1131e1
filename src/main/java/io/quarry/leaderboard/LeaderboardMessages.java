package io.quarry.leaderboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the leaderboard says. In templates: {@code {leaderboard:title}}. */
@MessageBundle("leaderboard")
interface LeaderboardMessages {

  @Message("Leaderboard")
  String title();

  @Message(
      "Ranked by different questions answered right. Answering the same one again changes nothing.")
  String lead();

  @Message("This week")
  String week();

  @Message("All time")
  String allTime();

  @Message("Period")
  String period();

  @Message("Bank")
  String bank();

  @Message("All banks")
  String allBanks();

  @Message("Show")
  String show();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String solved(long count);

  @Message("You")
  String you();

  @Message("Nobody stands here yet")
  String nobody();

  @Message("The week begins on Monday. One right answer puts you on top.")
  String nobodyHint();

  @Message("Pick a bank")
  String pickABank();

  @Message("You are not shown on leaderboards. You can change that in your account.")
  String unlisted();

  @Message("Only pseudonyms are shown here.")
  String pseudonyms();
}
