package io.quarry.question;

/** One option of a choice: the key where {@code correct}, otherwise a distractor. */
public record Option(String text, boolean correct) {
  public Option {
    Text.require(text, "text");
  }
}
