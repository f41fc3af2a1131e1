package io.quarry.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What only the pages of a test say. In templates: {@code {test:minutesLeft}}. */
@MessageBundle("test")
interface TestMessages {

  @Message("{minutes} min left")
  String minutesLeft(String minutes);

  @Message("{seconds} s left")
  String secondsLeft(String seconds);

  @Message("The time is up")
  String timeUp();

  @Message("until {time}")
  String endsAt(String time);

  @Message("The time is hidden")
  String clockHidden();

  @Message("without a connection this may be off")
  String timeUnsure();

  @Message("Time settings")
  String timeSettings();

  @Message("You chose {#if minutes == 1}1 minute{#else}{minutes} minutes{/if} for this test.")
  String timeLead(long minutes);

  @Message("It ends at {time}.")
  String timeEndsAt(String time);

  @Message("How much time do you want?")
  String howMuchTime();

  @Message("More time is there for whoever needs it. Your result says how much you took.")
  String howMuchTimeHint();

  @Message("as chosen")
  String asChosen();

  @Message("{factor} times as long")
  String timesAsLong(String factor);

  @Message("no limit")
  String noLimit();

  @Message("Hide the time")
  String hideClock();

  @Message("Save and go on")
  String saveTime();

  @Message("Time limit: {#if minutes == 1}1 minute{#else}{minutes} minutes{/if}.")
  String timeLimitWas(long minutes);

  @Message("Extended:")
  String extendedTo();

  @Message("All questions")
  String overview();

  @Message("Question")
  String question();

  @Message("{answered} of {size} answered")
  String answeredOf(int answered, int size);

  @Message("Every question has an answer. You can change any of them until you finish.")
  String allAnswered();

  @Message("answered")
  String answered();

  @Message("not answered yet")
  String notYet();

  @Message("A tick marks what has an answer.")
  String placesHint();

  @Message("Go on answering")
  String goOn();

  @Message("Finish the test")
  String finishTest();

  @Message("Save and go on")
  String saveAndGoOn();

  @Message("Save and see all questions")
  String saveAndOverview();

  @Message("Skip")
  String skip();
}
