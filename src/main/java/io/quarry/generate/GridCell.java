package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Grid.Column;
import io.quarry.fact.Grid.Entry;
import io.quarry.fact.Grid.Row;
import io.quarry.fact.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** A cell of a table together with the thing that its row is about. */
record GridCell(Row row, Entry entry) {

  String name() {
    return row.name();
  }

  String text() {
    return entry.text();
  }

  BigDecimal number() {
    return entry.number().orElseThrow();
  }

  /** Its number as a sentence has it, with the unit of its column. */
  String written(Column column) {
    return written(number(), column);
  }

  static String written(BigDecimal value, Column column) {
    if (column.years()) {
      return value.toPlainString();
    }
    String number = Numbers.written(value);
    return column.unit().isEmpty()
        ? number
        : column.unit().equals("%") ? number + "%" : number + " " + column.unit();
  }

  List<Span> spans() {
    return List.of(row.nameSpan(), entry.span());
  }
}
