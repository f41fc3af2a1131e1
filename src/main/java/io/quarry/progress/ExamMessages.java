package io.quarry.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of exams and the plans to them. In templates: {@code {exam:title}}. */
@MessageBundle("exam")
interface ExamMessages {

  @Message("Your exams")
  String title();

  @Message("Plan for an exam")
  String plan();

  @Message(
      "Choose a day and how sure you want to be. Quarry then says what to answer on which day.")
  String lead();

  @Message("Day of the exam")
  String date();

  @Message("From tomorrow to {latest}")
  String dateHint(String latest);

  @Message("Choose a day from tomorrow to {latest}.")
  String dateWrong(String latest);

  @Message("What you want to remember")
  String target();

  @Message("{percent} % of the facts")
  String targetPercent(int percent);

  @Message("Topic")
  String topic();

  @Message("The whole bank")
  String wholeBank();

  @Message("Make the plan")
  String save();

  @Message("Change")
  String change();

  @Message("Remove")
  String remove();

  @Message("Remove: {bank}")
  String removeOf(String bank);

  @Message("Change: {bank}")
  String changeOf(String bank);

  @Message("{bank}{#if topic}: {topic}{/if}")
  String subject(String bank, String topic);

  @Message(
      "{date}, {#if days == 1}tomorrow{#else}in {days} days{/if}. You want to remember {target} % of"
          + " {#if facts == 1}1 fact{#else}{facts} facts{/if}.")
  String when(String date, int days, int target, long facts);

  @Message("{date} has come. Good luck, or a good rest.")
  String over(String date);

  @Message(
      "{#if count == 0}Today's part is done.{#else if count == 1}1 fact waits for you"
          + " today.{#else}{count} facts wait for you today.{/if}")
  String today(int count);

  @Message("Start today's part: {bank}")
  String start(String bank);

  @Message("Today's part is done.")
  String done();

  @Message(
      "The plan asks for {answers} answers in all, at most {busiest} on one day. If you follow it,"
          + " you will probably remember {planned} % on that day; if you answer nothing more, {idle} %.")
  String outlook(int answers, int busiest, int planned, int idle);

  @Message("That is less than you want: the time is too short to ask everything often enough.")
  String tooShort();

  @Message("Day by day")
  String dayByDay();

  @Message("Day")
  String day();

  @Message("New facts")
  String fresh();

  @Message("Facts that come back")
  String again();

  @Message(
      "A plan is an estimate. It reckons with the scheduler FSRS and the average of many learners, not"
          + " with you, and it supposes that what comes back is answered right: every wrong answer adds"
          + " work. It knows only the questions here, not those of your exam. It is made anew whenever you"
          + " look, from what you really answered.")
  String honest();
}
