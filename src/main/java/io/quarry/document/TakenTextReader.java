package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out what {@link TakenText} once wrote down, from the text alone: items by their bullets,
 * rows by their tabs, all else as paragraphs. What was a heading the text does not tell.
 */
final class TakenTextReader {

  private static final String BULLET = "\u2022 ";

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Item> items = new ArrayList<>();
  private final List<List<Block.Cell>> rows = new ArrayList<>();

  private TakenTextReader(String text) {
    this.text = text;
  }

  static Reading read(String text) {
    TakenTextReader reader = new TakenTextReader(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.line(start, end);
      start = end + 1;
    }
    reader.close();
    return Reading.untitled(
        List.of(new Section(1, Optional.empty(), Optional.empty(), reader.blocks)));
  }

  private void line(int start, int end) {
    String line = text.substring(start, end);
    String bare = line.stripLeading();
    if (line.isBlank()) {
      close();
    } else if (line.indexOf('\t') >= 0) {
      rows.add(cells(start, end));
    } else if (bare.startsWith(BULLET)) {
      int indent = line.length() - bare.length();
      items.add(new Block.Item(1 + indent / 2, passage(start + indent + BULLET.length(), end)));
    } else {
      close();
      blocks.add(new Block.Paragraph(passage(start, end)));
    }
  }

  private List<Block.Cell> cells(int start, int end) {
    List<Block.Cell> cells = new ArrayList<>();
    int from = start;
    while (from <= end) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 || tab > end ? end : tab;
      cells.add(new Block.Cell(passage(from, to), false));
      from = to + 1;
    }
    return cells;
  }

  /** What comes now stands no more in the same list or table. */
  private void close() {
    if (!items.isEmpty()) {
      blocks.add(new Block.ItemList(items));
      items.clear();
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(Optional.empty(), List.of(), rows));
      rows.clear();
    }
  }

  private Passage passage(int start, int end) {
    Passage.Builder out = new Passage.Builder();
    for (int i = start; i < end; i++) {
      out.add(text.charAt(i), i, i + 1);
    }
    return out.build();
  }
}
