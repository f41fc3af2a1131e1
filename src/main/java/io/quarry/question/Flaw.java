package io.quarry.question;

/**
 * What can be wrong with a part of a bank. The names are the keys under which the interface says it
 * in other languages; the sentences are English, with the details of a case in their order.
 */
public enum Flaw {
  /** Details: the field. */
  MISSING("%s is missing"),
  /** Details: the field, its length, the greatest. */
  TOO_LONG("%s has %s characters; %s are the most"),
  /** Details: the field. */
  NO_TEXT("%s holds a character that is no text"),
  /** Details: the field, what it says. */
  NO_SLUG("%s must be up to 60 lower-case letters, digits and single hyphens, not \"%s\""),
  /** Details: what it says. */
  NO_ID("id must be 12 hexadecimal digits, not \"%s\""),
  NO_SHA256("sha256 must be 64 hexadecimal digits"),
  NEGATIVE_LENGTH("characters must not be negative"),
  /** Details: the document, the start, the end. */
  NO_RANGE("the offsets are no range: document %s, %s to %s"),
  /** Details: the length of the quote, that of the range. */
  QUOTE_LENGTH("quote has %s characters, its range %s"),
  NO_EVIDENCE("evidence is missing: a question needs its proof"),
  /** Details: what it says. */
  DIFFICULTY("difficulty must be from 1 to 5, not %s"),
  BLANK_ONCE("a stem may hold ____ once, and that of a cloze must"),
  NO_BLANK("only the stem of a cloze or a single choice may hold ____"),
  /** Details: the least, the most, how many there are. */
  OPTION_COUNT("there must be %s to %s options, not %s"),
  ONE_RIGHT("a single-choice question has exactly one right option"),
  RIGHT_AND_WRONG("a multiple-choice question has at least one right and one wrong option"),
  TOLERANCE("a numeric answer needs a value and a tolerance of at least 0"),
  NOTHING_ACCEPTED("answer.accepted is empty"),
  /** Details: how many there are. */
  ITEM_COUNT("an ordering has 3 to 6 items, not %s"),
  /** Details: how many there are. */
  PAIR_COUNT("a matching has 3 to 6 pairs, not %s"),
  /** Details: the field, what it says twice. */
  TWICE("%s hold \"%s\" twice"),
  NO_SERIES("a climate chart needs a series"),
  /** Details: how many there are. */
  VALUE_COUNT("a series has 12 values, not %s"),
  NO_DOCUMENT("documents is empty: a bank needs its source"),
  /** Details: the topic. */
  TOPIC_TWICE("topic \"%s\" is there twice"),
  /** Details: the question. */
  QUESTION_TWICE("question %s is there twice"),
  /** Details: the question, the topic. */
  UNKNOWN_TOPIC("question %s has the topic \"%s\", which is not among the bank's topics"),
  /** Details: the question, the document, how many there are. */
  UNKNOWN_DOCUMENT("question %s cites document %s, but there are %s"),
  /** Details: the question. */
  BEHIND_THE_END("question %s cites a passage behind the end of its document");

  private final String sentence;

  Flaw(String sentence) {
    this.sentence = sentence;
  }

  FlawException with(Object... details) {
    return new FlawException(this, sentence, details);
  }
}
