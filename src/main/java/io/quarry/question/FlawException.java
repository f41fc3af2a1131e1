package io.quarry.question;

import java.util.List;
import java.util.stream.Stream;

/** A part of a bank that cannot be. The message is an English sentence for its author. */
public final class FlawException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final transient List<String> details;

  FlawException(Flaw flaw, String sentence, Object... details) {
    super(sentence.formatted(details));
    this.flaw = flaw;
    this.details = Stream.of(details).map(String::valueOf).toList();
  }

  public Flaw flaw() {
    return flaw;
  }

  public List<String> details() {
    return details;
  }
}
