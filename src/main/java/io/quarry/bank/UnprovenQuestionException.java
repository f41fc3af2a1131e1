package io.quarry.bank;

/**
 * A bank whose evidence does not stand in its documents. The message is a sentence for its owner.
 */
public final class UnprovenQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnprovenQuestionException(String message) {
    super(message);
  }
}
