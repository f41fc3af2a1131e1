package io.quarry.question;

/** Checks on texts that every record of this package makes. */
final class Text {

  private Text() {}

  static String require(String text, String name) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }
}
