package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts how a document speaks of something. */
final class Mentions {

  /** How often paragraphs and items of lists have a pattern. */
  static long count(Document document, String regex) {
    Pattern pattern = Pattern.compile(regex);
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(Mentions::texts)
        .mapToLong(text -> pattern.matcher(text).results().count())
        .sum();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
      case Block.ItemList list -> list.items().stream().map(item -> item.text().text());
      case Block.Table table -> Stream.empty();
      case Block.FieldBox box -> Stream.empty();
    };
  }

  private Mentions() {}
}
