package io.quarry.document;

import java.util.List;
import java.util.Locale;

/** Lays a document's blocks out as running lines. */
final class ReadableText {

  private ReadableText() {}

  static Passage of(Document document) {
    Passage.Builder out = new Passage.Builder();
    for (Section section : document.sections()) {
      section.heading().ifPresent(heading -> line(out, heading));
      section.blocks().forEach(block -> add(out, block));
    }
    return out.build();
  }

  private static void add(Passage.Builder out, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> line(out, paragraph.text());
      case Block.ItemList list -> list.items().forEach(item -> line(out, item.text()));
      case Block.Table table -> {
        table.caption().ifPresent(caption -> line(out, caption));
        row(out, table.header());
        table.rows().forEach(row -> row(out, row));
      }
      case Block.FieldBox box -> {
        for (Block.Field field : box.fields()) {
          int at = field.span().start();
          out.add(label(field.key()) + ": ", at, at + 1);
          line(out, field.value());
        }
        box.nested().forEach(nested -> add(out, nested));
      }
    }
  }

  /** "population_total" reads "Population total". */
  private static String label(String key) {
    String words = key.replace('_', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void row(Passage.Builder out, List<Block.Cell> cells) {
    Passage last = Passage.EMPTY;
    for (Block.Cell cell : cells) {
      if (!cell.text().isBlank()) {
        if (!last.isBlank()) {
          // Of no cell, so that no proof marks it.
          out.add(" | ", last.span().end(), last.span().end());
        }
        out.add(cell.text());
        last = cell.text();
      }
    }
    newline(out, last);
  }

  private static void line(Passage.Builder out, Passage passage) {
    out.add(passage);
    newline(out, passage);
  }

  private static void newline(Passage.Builder out, Passage after) {
    if (!after.isBlank()) {
      out.add('\n', after.span().end() - 1, after.span().end());
    }
  }
}
