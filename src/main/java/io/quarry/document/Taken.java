package io.quarry.document;

/**
 * What stands in a file.
 *
 * @param format which its content may tell better than its name
 * @param encoding of its bytes
 * @param text which all offsets point into
 */
record Taken(Format format, String encoding, String text, Reading reading) {

  /** Says in place of a character set that the bytes are no text. */
  static final String BINARY = "binary";

  static Taken from(Format format, TakenText taken) {
    return new Taken(format, BINARY, taken.text(), taken.reading());
  }
}
