package io.quarry.bank;

import io.quarry.question.Evidence;

/** A question whose evidence does not stand in its document. The message is for its owner. */
public final class UnprovenQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String question;
  private final String document;
  private final int start;
  private final int end;

  /**
   * @param question its id
   * @param document the name of the document that the evidence cites
   */
  UnprovenQuestionException(String question, String document, Evidence evidence) {
    super(
        "The evidence of question %s does not stand in \"%s\" at characters %d to %d."
            .formatted(question, document, evidence.start(), evidence.end()));
    this.question = question;
    this.document = document;
    this.start = evidence.start();
    this.end = evidence.end();
  }

  String question() {
    return question;
  }

  String document() {
    return document;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
