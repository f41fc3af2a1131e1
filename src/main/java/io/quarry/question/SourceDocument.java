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
    Text.require(name, "name");
    Text.require(title, "title");
    Text.require(mediaType, "mediaType");
    Text.require(encoding, "encoding");
    if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
      throw Flaw.NO_SHA256.with();
    }
    if (characters < 0) {
      throw Flaw.NEGATIVE_LENGTH.with();
    }
  }
}
