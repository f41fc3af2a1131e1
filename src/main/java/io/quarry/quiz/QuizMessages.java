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

  @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
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
      "An answer that was taken stays. Play without an account, and take it all along when you make one.")
  String keptPromiseText();

  @Message("Question bank")
  String bank();

  @Message("Pick what you like and start. Every answer comes with the words that prove it.")
  String bankLead();

  @Message("Start a quiz")
  String startTitle();

  @Message("How many questions?")
  String howMany();

  @Message("Topics")
  String topics();

  @Message("Tick none to be asked about everything.")
  String topicsHint();

  @Message("Start")
  String start();

  @Message("Continue your quiz")
  String resume();

  @Message("You have an unfinished quiz here: {answered} of {size} answered.")
  String openQuiz(int answered, int size);

  @Message("You have an unfinished test here: {answered} of {size} answered.")
  String openTest(int answered, int size);

  @Message("Another quiz is still open")
  String busyTitle();

  @Message("One bank has one open quiz at a time.")
  String busyHint();

  @Message(
      "Or end it and start anew. Your answers and their points stay;"
          + " {#if open == 1}the open question counts{#else}the {open} open questions count{/if} as"
          + " not answered.")
  String insteadOfQuiz(int open);

  @Message(
      "Or end the test and start anew. What you answered counts, and its result is kept;"
          + " {#if open == 0}nothing is open.{#else if open == 1}the open question counts as not"
          + " answered.{#else}the {open} open questions count as not answered.{/if}")
  String insteadOfTest(int open);

  @Message("End it and start anew")
  String endAndStart();

  @Message(
      "{#if questions == 1}1 question{#else}{questions} questions{/if} on"
          + " {#if facts == 1}1 fact{#else}{facts} facts{/if}")
  String questionsOnFacts(long questions, long facts);

  @Message(
      "A quiz asks each fact once, and nothing that gives another answer away: here that makes at"
          + " most {#if facts < most}{facts}{#else}{most}{/if}.")
  String howManyHint(long facts, int most);

  @Message(
      "{#if questions == 1}One question fits{#else}{questions} questions fit{/if} what you picked:"
          + " each fact is asked once, and no question gives away another's answer.")
  String fewer(int questions);

  @Message("Practice or test?")
  String mode();

  @Message("Practice")
  String practice();

  @Message("You see at once whether you are right, and why.")
  String practiceHint();

  @Message("Test")
  String test();

  @Message("You see it at the end, and may change your answers until then.")
  String testHint();

  @Message("Time limit in minutes")
  String minutes();

  @Message("For a test. Leave it empty to take as long as you like; you can extend it later.")
  String minutesHint();

  @Message("Choose whole minutes from 1 to {most}, or leave it empty.")
  String minutesRange(int most);

  @Message("Kinds and difficulty")
  String moreChoices();

  @Message("Difficulty")
  String difficulty();

  @Message("Easy")
  String easy();

  @Message("Medium")
  String medium();

  @Message("Hard")
  String hard();

  @Message("Kinds of questions")
  String kinds();

  @Message("One right option")
  String singleChoice();

  @Message("Several right options")
  String multipleChoice();

  @Message("True or false")
  String trueFalse();

  @Message("A number to type")
  String numeric();

  @Message("Words to type")
  String shortAnswer();

  @Message("A gap to fill")
  String cloze();

  @Message("Things to put in order")
  String ordering();

  @Message("Things to match")
  String matching();

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

  @Message("Time settings")
  String timeSettings();

  @Message("You chose {minutes} minutes for this test.")
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

  @Message("Time limit: {minutes} minutes.")
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

  @Message("Every question has an answer. A finished quiz cannot be continued.")
  String finishComplete();

  @Message("Save and go on")
  String saveAndGoOn();

  @Message("Save and see all questions")
  String saveAndOverview();

  @Message("Skip")
  String skip();

  @Message("Almost: check the spelling, and send it again.")
  String nearMiss();

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

  @Message("Move the items into their order with the arrows, or drag them.")
  String moveEveryItem();

  @Message("Move {item} up")
  String moveUp(String item);

  @Message("Move {item} down")
  String moveDown(String item);

  @Message("{item} is now in place {place}")
  String movedTo(String item, String place);

  @Message("Leaderboard of this bank")
  String bankLeaderboard();

  @Message("There is no question in what you picked. Pick another topic.")
  String nothingToAsk();

  @Message("Choose a whole number from 1 to {most}.")
  String countRange(int most);

  @Message("Question {number} of {total}")
  String questionOf(int number, int total);

  @Message("Answers")
  String answers();

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

  @Message("Your answer")
  String yourAnswer();

  @Message("Place of {item}")
  String placeOf(String item);

  @Message("Partner of {item}")
  String partnerOf(String item);

  @Message("choose")
  String choose();

  @Message("Missing words")
  String missingWords();

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

  @Message("Each question is worth 60 points, so that a part of one is a whole number too.")
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
