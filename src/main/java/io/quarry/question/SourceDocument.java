package io.quarry.question;

/**
 * What a bank says of a document it was made from.
 *
 * @param name the file's base name
 * @param title the document's own title
 * @param mediaType such as {@code text/x-wiki}
 * @param encoding the character set the bytes were decoded with, such as {@code UTF-8}
 * @param sha256 of the raw bytes, 64 lower-case hexadecimal digits
 * @param characters length of the decoded text in Java {@code char}s
 */
public record SourceDocument(
    String name, String title, String mediaType, String encoding, String sha256, int characters) {
  public SourceDocument {
    Text.require(name, "document name");
    Text.require(title, "document title");
    Text.require(mediaType, "document mediaType");
    Text.require(encoding, "document encoding");
    if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("document sha256 must be 64 hexadecimal digits");
    }
    if (characters < 0) {
      throw new IllegalArgumentException("document characters must not be negative");
    }
  }
}
