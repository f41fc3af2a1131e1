package io.quarry.document;

/** A document from which no questions can be made; the message is one sentence for its owner. */
public final class UnusableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a document is refused. */
  public enum Reason {
    MISSING,
    EMPTY,
    BINARY,
    REDIRECT,
    OTHER_LANGUAGE,
    NO_HEADER,
    UNKNOWN_TYPE,
    ENCRYPTED,
    NO_TEXT,
    DAMAGED,
    TOO_LARGE
  }

  private final Reason reason;

  public UnusableDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
