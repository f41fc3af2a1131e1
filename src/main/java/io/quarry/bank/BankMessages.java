package io.quarry.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** What the pages of teachers say. In templates: {@code {bank:publish}}. */
@MessageBundle("bank")
interface BankMessages {

  // The list

  @Message("Your banks")
  String yourBanks();

  @Message("All banks")
  String allBanks();

  @Message("Give Quarry a document; look over the questions it makes; publish the good ones.")
  String listLead();

  @Message("Add a document")
  String addDocument();

  @Message("Upload a bank file")
  String addBankFile();

  @Message("You have no bank yet")
  String noBanks();

  @Message(
      "Add an encyclopedia article or another text. Within seconds there is a draft whose every"
          + " question shows the words that prove its answer. Learners see it when you publish it.")
  String noBanksLead();

  @Message("Bank")
  String bank();

  @Message("Status")
  String status();

  @Message("Questions")
  String questionsHead();

  @Message("Added")
  String added();

  @Message("Owner")
  String owner();

  @Message("comes with Quarry")
  String shipped();

  @Message("no longer here")
  String ownerGone();

  @Message("being made")
  String statusGenerating();

  @Message("failed")
  String statusFailed();

  @Message("draft")
  String statusDraft();

  @Message("published")
  String statusPublished();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String questions(long count);

  @Message("{count} rejected")
  String rejectedCount(long count);

  // A new bank

  @Message("Turn a document into questions")
  String newTitle();

  @Message(
      "Quarry finds the facts in it and asks for them. The document is sent nowhere else, and"
          + " learners see nothing before you publish.")
  String newLead();

  @Message("Choose a document, or drop it here")
  String dropDocument();

  @Message("Files that are read: {formats}, in English. At most {limit}.")
  String documentHint(String formats, String limit);

  @Message("Paste text instead")
  String pasteText();

  @Message("Text")
  String text();

  @Message("Used only when no document is chosen. Wikitext keeps its tables and boxes.")
  String textHint();

  @Message("Title of the bank")
  String title();

  @Message("Left empty, the bank gets the title of the document.")
  String titleHint();

  @Message("Make questions")
  String makeQuestions();

  @Message("Do you have a bank file already?")
  String haveBankFile();

  @Message("Upload it with its documents")
  String haveBankFileLink();

  @Message("Choose a document, or paste its text.")
  String chooseDocument();

  @Message("\"{name}\" is larger than the {limit} that a document may have. Nothing was stored.")
  String documentTooLarge(String name, String limit);

  @Message("\"{name}\" looks like a bank file; upload it on the page for bank files.")
  String isBankFile(String name);

  @Message("A title has at most {most} characters.")
  String titleTooLong(int most);

  @Message("The bank needs a title.")
  String titleMissing();

  /**
   * Why a document is refused.
   *
   * @param reason the name of a {@link io.quarry.document.UnusableDocumentException.Reason}
   * @param detail the English sentence of its reader
   */
  @Message("{detail}")
  String unusable(String name, String reason, String detail);

  /**
   * What is wrong with a field of an edited question.
   *
   * @param detail the English sentence of the question's own check
   */
  @Message("{detail}")
  String notAccepted(String field, String detail);

  @Message("{count} MB")
  String megabytes(long count);

  @Message("{count} KB")
  String kilobytes(long count);

  // A bank file

  @Message("Upload a bank file")
  String bankFileTitle();

  @Message(
      "A bank in the format quarry-bank/1, written by Quarry or by hand. It becomes a draft when"
          + " every piece of its evidence stands in its documents, to the letter.")
  String bankFileLead();

  @Message("Bank file")
  String bankFile();

  @Message("YAML or JSON, at most {limit}.")
  String bankFileHint(String limit);

  @Message("Its documents")
  String bankDocuments();

  @Message(
      "The files that the bank cites, unchanged. Those that Quarry already has, in a bank of yours"
          + " or in one that comes with it, may be left out.")
  String bankDocumentsHint();

  @Message("Check and make a draft")
  String checkBankFile();

  @Message("Choose the bank file.")
  String chooseBankFile();

  @Message("Every piece of evidence was found in its document. The bank is a draft now.")
  String bankFileTaken();

  @Message("Back to your banks")
  String backToBanks();

  // While a bank is being made

  @Message("Making questions")
  String making();

  @Message(
      "The document is stored safely. You may leave this page: the work goes on, and a restart of"
          + " Quarry does not lose it.")
  String makingLead();

  @Message("Step {number} of {count}")
  String step(int number, int count);

  @Message("Waiting for other documents")
  String stageWaiting();

  @Message("Reading the document")
  String stageReading();

  @Message("Finding facts and writing questions")
  String stageWriting();

  @Message("Checking every piece of evidence")
  String stageChecking();

  @Message("This document could not be used")
  String failedTitle();

  @Message("Try another document")
  String tryAnother();

  // The review

  @Message("Draft")
  String draft();

  @Message("Published")
  String published();

  @Message(
      "Look over the questions and the words that prove them, and reject what you would not ask."
          + " Learners see nothing until you publish.")
  String draftLead();

  @Message("Learners are asked these questions. What you change here counts from the next quiz on.")
  String publishedLead();

  @Message("Nothing worth asking was found")
  String noQuestions();

  @Message(
      "The document was read, but it holds no facts that Quarry knows how to ask and prove: dates,"
          + " figures, names, lists, tables. An article with an infobox or tables works best.")
  String noQuestionsLead();

  @Message("Publish {#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String publish(long count);

  @Message("Withdraw")
  String withdraw();

  @Message("See it as learners do")
  String asLearners();

  @Message("Rename")
  String rename();

  @Message("Delete")
  String delete();

  @Message("Download as a file")
  String download();

  @Message("Made from {title} ({local:number(characters)} characters)")
  String madeFrom(String title, int characters);

  @Message("Topic")
  String topic();

  @Message("All topics")
  String allTopics();

  @Message("All kinds")
  String allKinds();

  @Message("All")
  String allStatuses();

  @Message("To be asked")
  String active();

  @Message("Rejected")
  String rejected();

  @Message("Kind")
  String kindLabel();

  @Message("Show")
  String show();

  @Message("Show all")
  String showAll();

  @Message("Filter the questions")
  String filter();

  @Message("{#if count == 1}1 question{#else}{local:number(count)} questions{/if}")
  String matching(long count);

  @Message("No question is like that")
  String noneMatch();

  @Message(
      """
      {#if kind == 'single-choice'}One right option\
      {#else if kind == 'multiple-choice'}Select all\
      {#else if kind == 'true-false'}True or false\
      {#else if kind == 'numeric'}Number\
      {#else if kind == 'short-answer'}Short answer\
      {#else if kind == 'cloze'}Fill the gap\
      {#else if kind == 'ordering'}Put in order\
      {#else}Match{/if}""")
  String kind(String kind);

  @Message("Difficulty {level} of 5")
  String difficultyOf(int level);

  @Message("Edited")
  String edited();

  @Message("Right")
  String right();

  @Message("Answer")
  String answer();

  @Message("Accepted answers")
  String accepted();

  @Message("Right order")
  String rightOrder();

  @Message("Right pairs")
  String rightPairs();

  @Message("True")
  String trueAnswer();

  @Message("False")
  String falseAnswer();

  @Message("The chart shown with it, January to December")
  String chart();

  @Message("{label} ({unit})")
  String series(String label, String unit);

  @Message("since {local:day(day)}")
  String since(Instant day);

  @Message("The words that prove it")
  String proof();

  @Message("{title}, {section}")
  String sourceWithSection(String title, String section);

  @Message("Show it in the document")
  String showSource();

  @Message("Where the answer stands")
  String sourceTitle();

  @Message("This document is long: only the sections with the proof are shown.")
  String sourceShortened();

  @Message("The document has changed since this question was made; only the quoted words are left.")
  String sourceGone();

  @Message("How it was made, and the source to the letter")
  String details();

  @Message("Rule")
  String rule();

  @Message("Fact")
  String fact();

  @Message("{subject}: {relation}")
  String factOf(String subject, String relation);

  @Message("Characters {start} to {end}")
  String characters(int start, int end);

  @Message("Edit")
  String edit();

  @Message("Edit: {stem}")
  String editOf(String stem);

  @Message("Reject")
  String reject();

  @Message("Reject: {stem}")
  String rejectOf(String stem);

  @Message("Restore")
  String restore();

  @Message("Restore: {stem}")
  String restoreOf(String stem);

  @Message(
      "Published: learners can be asked {#if count == 1}1 question{#else}{local:number(count)} questions{/if} now.")
  String nowPublished(long count);

  @Message("There is no question to publish.")
  String nothingToPublish();

  @Message("The bank is a draft again. Answers already given are kept.")
  String nowWithdrawn();

  // Renaming and deleting

  @Message("Rename the bank")
  String renameTitle();

  @Message("Save")
  String save();

  @Message("Cancel")
  String cancel();

  @Message("Delete “{title}”?")
  String deleteTitle(String title);

  @Message(
      "Its questions, your edits and its document are removed for good. Download the bank first if"
          + " you may want it again.")
  String deleteLead();

  @Message("Delete for good")
  String deleteForGood();

  @Message("“{title}” is deleted.")
  String nowDeleted(String title);

  @Message("Withdraw the bank first: learners are using it.")
  String deletePublished();

  @Message("This bank comes with Quarry and would be back at the next start. Withdraw it instead.")
  String deleteShipped();

  @Message(
      "Learners have answered questions of this bank, and their answers stay proved by it. As a"
          + " draft it is out of everybody's sight.")
  String deleteAnswered();

  // A question

  @Message("Edit the question")
  String editTitle();

  @Message("Back to the bank")
  String backToBank();

  @Message("Question")
  String stem();

  @Message("Statement")
  String statement();

  @Message("Sentence with a gap")
  String clozeStem();

  @Message("Four underscores, ____, stand for the gap.")
  String clozeHint();

  @Message("Options")
  String options();

  @Message("Mark the one that is right. An empty line is left out.")
  String singleHint();

  @Message("Mark all that are right. An empty line is left out.")
  String multipleHint();

  @Message("Option {number}")
  String option(int number);

  @Message("Option {number} is right")
  String optionIsRight(int number);

  @Message("Is the statement true?")
  String isTrue();

  @Message("Number")
  String value();

  @Message("Tolerance")
  String tolerance();

  @Message("An answer that is off by no more than this is right.")
  String toleranceHint();

  @Message("Unit")
  String unit();

  @Message("One on each line; the first is the one that is shown.")
  String acceptedHint();

  @Message("Items")
  String items();

  @Message("In the right order; learners see them shuffled. An empty line is left out.")
  String itemsHint();

  @Message("Item {number}")
  String item(int number);

  @Message("Pairs")
  String pairs();

  @Message("What belongs together stands in one row. An empty row is left out.")
  String pairsHint();

  @Message("Left side of pair {number}")
  String left(int number);

  @Message("Right side of pair {number}")
  String rightSide(int number);

  @Message("Explanation")
  String explanation();

  @Message("Shown after the answer. One sentence that says why it is right.")
  String explanationHint();

  @Message("Difficulty")
  String difficulty();

  @Message("{level}{#if level == 1} – easy{#else if level == 5} – hard{/if}")
  String level(int level);

  @Message("The proof stays as it is: what is asked and why it is true come from the document.")
  String proofStays();

  @Message("This must not be empty.")
  String mustNotBeEmpty();

  @Message("The question is saved.")
  String nowSaved();

  @Message("Somebody saved this question while you were editing it.")
  String overtakenTitle();

  @Message(
      "Nothing was overwritten. Below is the question as it is now; your version is still in the"
          + " form. Save again to replace the present one, or cancel to keep it.")
  String overtaken();

  @Message("The question as it is now")
  String asItIsNow();
}
