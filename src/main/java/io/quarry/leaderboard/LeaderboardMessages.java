package io.quarry.leaderboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

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

  @Message("This month")
  String month();

  @Message("Most improved")
  String improved();

  @Message("All time")
  String allTime();

  @Message("{local:date(first)} to {local:date(last)}")
  String span(LocalDate first, LocalDate last);

  @Message("Other times")
  String otherTimes();

  @Message("Earlier")
  String earlier();

  @Message("Later")
  String later();

  @Message("Nobody stood here then.")
  String nobodyThen();

  @Message("Period")
  String period();

  @Message("Bank")
  String bank();

  @Message("All banks")
  String allBanks();

  @Message("Topic")
  String topic();

  @Message("All topics")
  String allTopics();

  @Message("Show")
  String show();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String solved(long count);

  @Message("{#if count == 1}1 more question{#else}{count} more questions{/if}")
  String gained(long count);

  @Message(
      "“Most improved” counts how many more different questions you answered right this week"
          + " than in the whole of last week. Only those who answered at least {least} right last week"
          + " are ranked, so that nobody wins by having just begun.")
  String improvedMeaning(int least);

  @Message("You are number {rank} of {people}.")
  String place(long rank, long people);

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

  @Message(
      "Those with as many questions share a rank. Weeks begin on Monday. Only pseudonyms are shown"
          + " here, and anybody can leave the leaderboards on their account page.")
  String pseudonyms();
}
