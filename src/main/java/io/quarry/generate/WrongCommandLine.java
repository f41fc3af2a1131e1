package io.quarry.generate;

/** A command line that cannot be understood; the message says what is wrong with it. */
final class WrongCommandLine extends Exception {

  private static final long serialVersionUID = 1L;

  WrongCommandLine(String message) {
    super(message);
  }
}
