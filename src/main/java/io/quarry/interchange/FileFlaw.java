package io.quarry.interchange;

/**
 * What can be wrong with a bank file as such; {@link io.quarry.question.Flaw} has the rest. The
 * names are the keys under which the interface says it in other languages; the sentences are
 * English, with the details of a case in their order.
 */
public enum FileFlaw {
  /** Details: the line, and what the parser says in English. */
  SYNTAX("this is neither YAML nor JSON (line %s): %s"),
  /** Details: the format. */
  NO_BANK_FILE("this is not a bank file: it should begin with \"format: %s\""),
  /** Details: the format, what it says. */
  FORMAT("must be %s, not \"%s\""),
  ABSENT("is missing"),
  NO_OBJECT("must be an object with named fields"),
  NO_LIST("must be a list"),
  NO_WORDS("must be a text"),
  NO_WHOLE_NUMBER("must be a whole number"),
  NO_NUMBER("must be a number"),
  NO_TRUTH("must be true or false"),
  /** Details: what it says. */
  NO_QUESTION_KIND("\"%s\" is no kind of question"),
  /** Details: what it says. */
  NO_FIGURE_KIND("\"%s\" is no kind of figure"),
  /** Details: what it says. */
  NO_RESPONSE_KIND("\"%s\" is no kind of response");

  private final String sentence;

  FileFlaw(String sentence) {
    this.sentence = sentence;
  }

  /**
   * @param place where in the file; empty for the whole
   */
  BankFileException at(String place, Object... details) {
    return new BankFileException(place, name(), sentence.formatted(details), details);
  }
}
