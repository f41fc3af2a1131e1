package io.quarry.bank;

import java.util.List;

/**
 * A document as a page to read, with the proof of a question marked.
 *
 * @param shortened whether only the sections with a mark are here, because the document is long
 */
public record SourceText(String title, boolean shortened, List<Part> parts) {

  /** A piece of the page. */
  public sealed interface Part {
    /** The name by which a template knows the kind of part. */
    default String kind() {
      return switch (this) {
        case Heading heading -> "heading";
        case Paragraph paragraph -> "paragraph";
        case Items items -> "items";
        case Grid grid -> "grid";
        case Fields fields -> "fields";
      };
    }
  }

  public record Heading(List<Run> runs) implements Part {}

  public record Paragraph(List<Run> runs) implements Part {}

  public record Items(List<List<Run>> items) implements Part {}

  /**
   * A table; its first column names its rows.
   *
   * @param header may be empty
   */
  public record Grid(List<List<Run>> header, List<List<List<Run>>> rows) implements Part {}

  public record Fields(List<Field> fields) implements Part {}

  public record Field(String name, List<Run> value) {}

  /**
   * A stretch of text.
   *
   * @param marked whether it is part of the proof, or shaded
   * @param first whether it is the first marked stretch of the page, where reading begins
   * @param level of its shade, from 1; {@link #PROOF} for a proof and for plain text
   */
  public record Run(String text, boolean marked, boolean first, int level) {

    static final int PROOF = 0;

    Run(String text, boolean marked, boolean first) {
      this(text, marked, first, PROOF);
    }
  }
}
