package io.quarry.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of banks and quizzes say. In templates: {@code {quiz:start}}. */
@MessageBundle("quiz")
interface QuizMessages {

  @Message("Learn from the source")
  String homeTitle();

  @Message(
      "Every question here is made from a document, and every answer comes with the very words that"
          + " prove it.")
  String homeLead();

  @Message("Question banks")
  String banks();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String questions(long count);

  @Message("{#if count == 1}1 topic{#else}{count} topics{/if}")
  String topicCount(long count);

  @Message("No bank is open yet")
  String noBanks();

  @Message("As soon as a teacher publishes one, it stands here.")
  String noBanksHint();

  @Message("What Quarry promises")
  String promises();

  @Message("Proof for every answer")
  String proofPromise();

  @Message(
      "After each question you see the words of the document that decide it, marked where they stand.")
  String proofPromiseText();

  @Message("One right option")
  String optionPromise();

  @Message(
      "Wrong options are checked against everything the document says. A doubtful question is not asked.")
  String optionPromiseText();

  @Message("Nothing is lost")
  String keptPromise();

  @Message(
      "An answer that Quarry has taken is never lost. Play without an account, and keep everything when you open one.")
  String keptPromiseText();

  @Message("Every question has an answer. A finished quiz cannot be continued.")
  String finishComplete();

  @Message("Almost: check the spelling, and send it again.")
  String nearMiss();

  @Message("That is a part of the answer: type all of it, and send it again.")
  String partOfAnswer();

  @Message("Give the number in {unit}.")
  String otherUnit(String unit);

  @Message("This question has another answer already")
  String conflictTitle();

  @Message(
      "It was answered in another window or on another device since this page was opened. In"
          + " practice the first answer counts, so it stands, and what you sent now was not taken.")
  String conflictInPractice();

  @Message(
      "It was answered in another window or on another device since this page was opened. Nothing"
          + " was overwritten: choose which answer shall stand.")
  String conflictInTest();

  @Message("This quiz is over")
  String overTitle();

  @Message("It had ended before your answer came, so what you sent now was not taken.")
  String overHint();

  @Message("What stands")
  String standing();

  @Message("What you sent now")
  String sentNow();

  @Message("Keep what stands")
  String keepStanding();

  @Message("Take what I sent now")
  String takeSent();

  @Message("Saving …")
  String saving();

  @Message("Saved")
  String saved();

  @Message(
      "No connection. Your answer is kept in this browser and sent as soon as the line is back.")
  String waiting();

  @Message("Number keys pick an answer, Enter sends it.")
  String keysNumbers();

  @Message("Turn keys on")
  String keysOn();

  @Message("Turn keys off")
  String keysOff();

  @Message("Move the items into their order with the arrow buttons, or drag them.")
  String moveEveryItem();

  @Message("Move {item} up")
  String moveUp(String item);

  @Message("Move {item} down")
  String moveDown(String item);

  @Message("{item} is now in place {place}")
  String movedTo(String item, String place);

  @Message("Question {number} of {total}")
  String questionOf(int number, int total);

  @Message("True")
  String trueAnswer();

  @Message("False")
  String falseAnswer();

  @Message("Is this statement true?")
  String isItTrue();

  @Message("Choose one answer.")
  String chooseOne();

  @Message("Mark every right answer. A wrong mark takes a right one away.")
  String chooseSome();

  @Message("Type a number.")
  String typeANumber();

  @Message("Type your answer.")
  String typeWords();

  @Message("Give each item its place, each place once.")
  String rankEveryItem();

  @Message("Give each item its partner.")
  String matchEveryItem();

  @Message("blank")
  String blank();

  @Message("Your answer")
  String yourAnswer();

  @Message("Place of {item}")
  String placeOf(String item);

  @Message("choose")
  String choose();

  @Message("Check my answer")
  String check();

  @Message("Leave this quiz")
  String leave();

  @Message("Finish now")
  String finishNow();

  @Message("Finish this quiz?")
  String finishTitle();

  @Message(
      "{#if open == 1}One question is still open and will count as not answered.{#else}{open}"
          + " questions are still open and will count as not answered.{/if} A finished quiz cannot"
          + " be continued.")
  String finishWarning(int open);

  @Message("Finish the quiz")
  String finishYes();

  @Message("Go on answering")
  String finishNo();

  @Message("Two items have the same place, or one has none. Each place can be given once.")
  String rankProblem();

  @Message("Right")
  String right();

  @Message("Not right")
  String wrong();

  @Message("Partly right")
  String partly();

  @Message("Not answered")
  String unanswered();

  @Message("The right answer is")
  String rightAnswerIs();

  @Message("Your answer, right")
  String yourRight();

  @Message("Your answer")
  String yourWrong();

  @Message("Right answer")
  String missed();

  @Message("The words that prove it")
  String proof();

  @Message("From the document “{title}”")
  String from(String title);

  @Message("From the document “{title}”, under “{section}”")
  String fromSection(String title, String section);

  @Message("Show me where")
  String showMeWhere();

  @Message("Back to the question")
  String backToQuestion();

  @Message("This document is long: only the sections with the proof are shown.")
  String shortened();

  @Message(
      "The document has changed since this question was asked. The words quoted with your answer are all that is left of its earlier state.")
  String sourceGone();

  @Message("Next question")
  String next();

  @Message("See my result")
  String seeResult();

  @Message("Your result")
  String result();

  @Message("{right} of {total} right")
  String rightOf(long right, int total);

  @Message("{percent} %")
  String percent(int percent);

  @Message("Score")
  String score();

  @Message("Questions right")
  String questionsRight();

  @Message("Points")
  String points();

  @Message("{points} of {possible}")
  String pointsOf(int points, int possible);

  @Message("By topic")
  String byTopic();

  @Message("Topic")
  String topic();

  @Message("Every question again")
  String review();

  @Message("Another quiz on this bank")
  String again();

  @Message("Each question is worth 60 points; an answer that is partly right earns a part of them.")
  String pointsHint();

  @Message("Your progress is kept on this device. With an account you have it everywhere.")
  String visitorHint();

  @Message("Create an account")
  String createAccount();

  @Message("Month")
  String month();

  @Message("The chart as a table")
  String chartTable();
}
