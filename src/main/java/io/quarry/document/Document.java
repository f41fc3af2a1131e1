package io.quarry.document;

import java.util.List;
import java.util.Optional;

/**
 * A document that was read.
 *
 * @param name base name of its file
 * @param title its own title, or one made from its name
 * @param mediaType such as {@code text/x-wiki}
 * @param encoding the character set its bytes were decoded with; {@code binary} where they are no
 *     text
 * @param sha256 of the raw bytes, 64 lower-case hexadecimal digits
 * @param text the decoded or taken out text, which all offsets point into
 * @param sections in the order of the text; the first is the lead
 */
public record Document(
    String name,
    String title,
    String mediaType,
    String encoding,
    String sha256,
    String text,
    List<Section> sections) {

  public Document {
    sections = List.copyOf(sections);
  }

  /** The text at a span, verbatim. */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The first box of named fields that describes the document's subject. */
  public Optional<Block.FieldBox> infobox() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.FieldBox.class::isInstance)
        .map(Block.FieldBox.class::cast)
        .filter(box -> !box.name().startsWith("weather"))
        .findFirst();
  }

  /**
   * The whole document as a person would read it, without mark-up: headings, paragraphs, items,
   * fields and rows, each on its own line.
   */
  public Passage readable() {
    return ReadableText.of(this);
  }
}
