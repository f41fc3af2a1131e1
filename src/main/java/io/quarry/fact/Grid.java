package io.quarry.fact;

import io.quarry.document.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are things and whose columns say something of each.
 *
 * @param noun what each row is, in the singular: {@code region}
 * @param scope what they are the rows of; empty where it is not known
 * @param caption what the table is called: its caption, or the title of a document that it fills;
 *     may be empty
 */
public record Grid(
    String noun, String scope, String caption, List<Column> columns, List<Row> rows, String topic) {

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column behind the first.
   *
   * @param label its heading, worded for a sentence: {@code population in 2010}; of years, what was
   *     done in them: {@code discovered}
   * @param unit of its numbers; empty where they have none
   * @param counted whether it counts things
   * @param numeric whether every cell is a number
   * @param years whether every cell is the year in which something was done
   */
  public record Column(
      String label, String unit, boolean counted, boolean numeric, boolean years, Span header) {}

  /** One thing. */
  public record Row(String name, Span nameSpan, List<Optional<Entry>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell that is not empty; {@code number} where the column is numeric. */
  public record Entry(String text, Optional<BigDecimal> number, Span span) {}
}
