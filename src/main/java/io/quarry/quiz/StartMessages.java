package io.quarry.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a bank says, where quizzes start. In templates: {@code {start:bank}}. */
@MessageBundle("start")
interface StartMessages {

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
          + " most {possible}.")
  String howManyHint(int possible);

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

  @Message("Select all")
  String multipleChoice();

  @Message("True or false")
  String trueFalse();

  @Message("Number")
  String numeric();

  @Message("Short answer")
  String shortAnswer();

  @Message("Fill the gap")
  String cloze();

  @Message("Put in order")
  String ordering();

  @Message("Match")
  String matching();

  @Message("Leaderboard of this bank")
  String bankLeaderboard();

  @Message("There is no question in what you picked. Pick another topic.")
  String nothingToAsk();

  @Message("Choose a whole number from 1 to {most}.")
  String countRange(int most);

  @Message("“{title}” is closed just now")
  String closed(String title);

  @Message("Its teacher has taken it back, perhaps to mend something. What you answered is kept.")
  String closedHint();
}
