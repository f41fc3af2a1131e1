package io.quarry.interchange;

/**
 * A bank file that cannot be used. The message names the place in the file and what is wrong there.
 */
public final class BankFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BankFileException(String message) {
    super(message);
  }
}
