package io.quarry.document;

import java.util.function.Supplier;

/**
 * A document that was read before, with the text that offsets point into.
 *
 * @param mediaType as the reader told it, which may know the content better than the name does
 * @param encoding see {@link Document}
 * @param sha256 of the raw bytes
 */
public record KeptDocument(
    String name, String title, String mediaType, String encoding, String sha256, String text) {

  /**
   * Lays the text out for reading. It is the text that was kept, also where today's reader would
   * take another one out of the file; then its headings are laid out as paragraphs.
   *
   * @param content the file's bytes; not asked for where the text is the file
   */
  public Document read(Supplier<byte[]> content) {
    Format format = Format.ofMediaType(mediaType);
    Reading reading =
        encoding.equals(Taken.BINARY) ? packed(format, content.get()) : format.read(text);
    return new Document(
        name, title, mediaType, encoding, sha256, text, Documents.shortened(reading.sections()));
  }

  private Reading packed(Format format, byte[] content) {
    try {
      Taken today = format.take(name, content);
      return today.text().equals(text) ? today.reading() : format.read(text);
    } catch (UnusableDocumentException refusedToday) {
      return format.read(text);
    }
  }
}
