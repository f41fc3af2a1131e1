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

  @Message("Due today")
  String dueToday();

  @Message(
      "{#if count == 1}1 question is due{#else}{local:number(count)} questions are due{/if}: the ones you "
          + "are about to forget. Answer them today and they come back later and later.")
  String dueLead(long count);

  @Message("Nothing is due today. What you answer comes back here just before you would forget it.")
  String nothingDue();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String questions(long count);

  @Message("{topic}: {count}")
  String dueTopic(String topic, long count);

  @Message("Review: {bank}")
  String review(String bank);

  @Message("Nothing is left to do there today.")
  String nothingLeft();

  @Message("Practise my mistakes: {bank}")
  String practise(String bank);

  @Message("The next two weeks")
  String forecast();

  @Message(
      "{#if count == 1}1 question comes back{#else}{local:number(count)} questions come back{/if} in the "
          + "next 14 days if you answer nothing more.")
  String forecastLead(long count);

  @Message("Questions due on each of the next 14 days; the same figures stand in the table below.")
  String forecastChart();

  @Message("The same in figures")
  String figures();

  @Message("Day")
  String day();

  @Message("Questions due")
  String due();

  @Message("Days in a row")
  String streak();

  @Message("Days in a row now")
  String streakNow();

  @Message("Longest row")
  String streakLongest();

  @Message("Freezes")
  String freezes();

  @Message(
      "A day counts when you answer at least one question. {earns} days in a row earn a "
          + "freeze, and you can keep {keeps}. On a day without an answer a freeze is used up for you and "
          + "the row goes on; without one it starts again.")
  String streakRules(int earns, int keeps);

  @Message("You have answered something today.")
  String streakToday();

  @Message("You have not answered anything today.")
  String streakNotToday();

  @Message("Known today")
  String known();

  @Message(
      "“Known today” is how likely you would be right now if one fact of the topic were picked"
          + " for you: the average over all its facts. A fact you were never asked, or had wrong"
          + " last time, counts as 0 %.")
  String knownMeaning();

  @Message("{met} of {facts} facts asked")
  String met(long met, long facts);

  @Message("Plan for an exam: {bank}")
  String planOf(String bank);

  @Message("Read it with what you know: {bank}")
  String documentOf(String bank);

  @Message("Read it with what you know")
  String document();

  @Message("What you know of the document")
  String documentTitle();

  @Message("The text that Quarry asks about is shaded by how well you would recall it today.")
  String documentLead();

  @Message("What the shades mean")
  String legend();

  @Message(
      "{#switch state}{#case 'known'}Known: 80 % or more{#case 'fading'}Fading: 50 to 79 %"
          + "{#case 'weak'}Weak: below 50 %, or wrong last time{#case}Not asked yet{/switch}")
  String knowledge(String state);

  @Message("{count} of {all} facts")
  String factsOf(int count, int all);

  @Message(
      "The per cent are the probability to recall a fact today, reckoned from your answers. Text"
          + " without a line under it is not asked about. Where facts overlap, the one with the shortest"
          + " passage decides.")
  String documentMeaning();

  @Message("The same as a table: the facts you were asked")
  String sameAsTable();

  @Message("Asked as")
  String askedAs();

  @Message("State")
  String state();

  @Message("The document is long: only its sections with questions are shown.")
  String documentShortened();

  @Message("Best quiz {best} %, last quiz {last} %")
  String scores(long best, long last);
}
