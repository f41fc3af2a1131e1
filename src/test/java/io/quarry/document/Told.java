package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What a document was read as, line by line, for people to compare. */
final class Told {

  private Told() {}

  /** Headings with "#", items with "*", headers of tables with "|", their rows with "-". */
  static List<String> of(Document document) {
    List<String> told = new ArrayList<>();
    for (Section section : document.sections()) {
      section.heading().ifPresent(heading -> told.add("# " + heading.text()));
      section.blocks().forEach(block -> add(told, block));
    }
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && document.encoding().equals("binary")) {
          assertThat(document.quote(paragraph.text().span()).replaceAll("\\[\\d+\\]", ""))
              .isEqualTo(paragraph.text().text());
        }
      }
    }
    return told;
  }

  private static void add(List<String> told, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> told.add(paragraph.text().text());
      case Block.ItemList list ->
          list.items().forEach(i -> told.add("*".repeat(i.depth()) + " " + i.text().text()));
      case Block.Table table -> {
        told.add("| " + row(table.header()));
        table.rows().forEach(row -> told.add("- " + row(row)));
      }
      case Block.FieldBox box ->
          box.fields().forEach(f -> told.add(f.key() + " = " + f.value().text()));
    }
  }

  private static String row(List<Block.Cell> cells) {
    return String.join(" | ", cells.stream().map(cell -> cell.text().text()).toList());
  }
}
