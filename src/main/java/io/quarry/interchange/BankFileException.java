package io.quarry.interchange;

import io.quarry.question.FlawException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bank file that cannot be used. The message names the place in the file and what is wrong there,
 * in English; its parts allow for saying it in other languages.
 */
public final class BankFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String flaw;
  private final String sentence;
  private final transient List<String> details;

  BankFileException(String place, String flaw, String sentence, Object... details) {
    super(place.isEmpty() ? sentence : place + ": " + sentence);
    this.place = place;
    this.flaw = flaw;
    this.sentence = sentence;
    this.details = Stream.of(details).map(String::valueOf).toList();
  }

  BankFileException(String place, FlawException flaw) {
    this(place, flaw.flaw().name(), flaw.getMessage(), flaw.details().toArray());
  }

  /** Such as {@code questions[3].options}; empty for the whole file. */
  public String place() {
    return place;
  }

  /** The name of a {@link FileFlaw} or a {@link io.quarry.question.Flaw}. */
  public String flaw() {
    return flaw;
  }

  /** What belongs to the flaw, as its sentence orders them. */
  public List<String> details() {
    return details;
  }

  /** What is wrong, in English. */
  public String sentence() {
    return sentence;
  }
}
