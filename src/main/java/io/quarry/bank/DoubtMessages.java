package io.quarry.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of doubts about questions. In templates: {@code {doubt:title}}. */
@MessageBundle("doubt")
public interface DoubtMessages {

  @Message("Something is wrong with this question")
  String title();

  @Message(
      "What is it? One press tells the teacher; you see on your progress page what became of it.")
  String lead();

  @Message("In your own words")
  String words();

  @Message(
      "{#switch reason}{#case 'key'}The right answer is wrong{#case 'unclear'}It is unclear"
          + "{#case 'proof'}The document does not say so{#case}Something else{/switch}")
  String reason(String reason);

  @Message("Thank you. Your progress page shows what becomes of it.")
  String raised();

  @Message("Questions you reported")
  String own();

  @Message(
      "{#switch state}{#case 'fixed'}Fixed{#case 'rejected'}Looked at: nothing is wrong{#case}Not"
          + " looked at yet{/switch}")
  String state(String state);

  @Message("The teacher: {note}")
  String answer(String note);

  @Message("{#if count == 1}Learners doubt 1 question{#else}Learners doubt {count} questions{/if}")
  String open(long count);

  @Message("Reports")
  String reports();

  @Message("Every report has its answer.")
  String none();

  @Message("{#if count == 1}1 report{#else}{count} reports{/if}")
  String count(long count);

  @Message(
      "Edit or reject a question, then say here what you did. Those who reported it see your"
          + " answer; you do not see who they are.")
  String openLead();

  @Message("Before the last change of the question")
  String outdated();

  @Message("Not in the bank any more")
  String gone();

  @Message("Answer to the learners (needed when nothing is wrong)")
  String note();

  @Message("I fixed it")
  String fixed();

  @Message("Nothing is wrong")
  String rejected();

  @Message("Say why nothing is wrong: the learners see it.")
  String noteMissing();

  @Message("Answered. Those who reported the question see it.")
  String settled();

  @Message("“{words}”")
  String quoted(String words);
}
