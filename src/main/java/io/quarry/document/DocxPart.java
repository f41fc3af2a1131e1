package io.quarry.document;

import java.util.List;

/** What stands in the body of a document or in a cell. */
sealed interface DocxPart {

  /** A paragraph, of whatever use. */
  record Words(DocxStyles.Use use, StyledText text) implements DocxPart {}

  /**
   * A table.
   *
   * @param headed whether the file says that its first row names the columns
   */
  record Grid(List<List<Cell>> rows, boolean headed) implements DocxPart {}

  /**
   * A cell of a table.
   *
   * @param across number of columns it takes
   * @param goesOn whether it is a piece of the cell above
   */
  record Cell(List<DocxPart> parts, int across, boolean goesOn) {}
}
