package io.quarry.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the progress page says. In templates: {@code {progress:title}}. */
@MessageBundle("progress")
interface ProgressMessages {

  @Message("Your progress")
  String title();

  @Message("Known here as {pseudonym}. Only you see this page.")
  String lead(String pseudonym);

  @Message("Questions answered")
  String answered();

  @Message("Accuracy")
  String accuracy();

  @Message("Different questions right")
  String solved();

  @Message("Quizzes")
  String quizzes();

  @Message("{percent} %")
  String percent(long percent);

  @Message("–")
  String none();

  @Message("By bank and topic")
  String byBank();

  @Message("Topic")
  String topic();

  @Message("Answers")
  String answers();

  @Message("All topics")
  String allTopics();

  @Message("Wrong last time")
  String wrongLast();

  @Message("Nothing is wrong at the moment. Well done.")
  String nothingWrong();

  @Message("Right answer: {key}")
  String key(String key);

  @Message("See it again")
  String again();

  @Message("Your quizzes")
  String attempts();

  @Message("Started")
  String started();

  @Message("Bank")
  String bank();

  @Message("Result")
  String result();

  @Message("{right} of {total} right")
  String rightOf(long right, long total);

  @Message("{answered} of {total} answered, go on")
  String goOn(long answered, long total);

  @Message("You have not taken a quiz yet")
  String empty();

  @Message("Your first answer starts this page.")
  String emptyHint();

  @Message("Pick a bank")
  String pickABank();
}
