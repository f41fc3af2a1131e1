package io.quarry.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/** Why bank files are refused. */
@MessageBundle("bankfile")
interface BankFileMessages {

  @Message("\"{name}\" is not a text in UTF-8, as bank files are.")
  String notUtf8(String name);

  /**
   * What is wrong in the file.
   *
   * @param place such as {@code questions[3].options}; empty for the whole file
   * @param flaw the name of a {@link io.quarry.interchange.FileFlaw} or {@link
   *     io.quarry.question.Flaw}
   * @param parts the figures and names that belong to the flaw, in its order
   * @param detail the English sentence of the flaw
   */
  @Message("\"{name}\": {#if place}{place}: {/if}{detail}")
  String flawed(String name, String place, String flaw, List<String> parts, String detail);

  @Message(
      "documents[{index}].characters: is {said}, but the text of \"{name}\" has {characters}"
          + " characters; offsets count Java characters (UTF-16 units) of the decoded text.")
  String otherLength(int index, int said, String name, int characters);

  @Message(
      "\"{name}\" is not the document that the bank was made from: its SHA-256 must be {sha256}. Add"
          + " the file as it was then, to the byte.")
  String otherDocument(String name, String sha256);

  @Message("Add the document \"{name}\" (SHA-256 {sha256}): the bank cites it as its proof.")
  String missingDocument(String name, String sha256);

  @Message(
      "The evidence of question {question} does not stand in \"{name}\" at characters {start} to"
          + " {end}.")
  String unproven(String question, String name, int start, int end);
}
