package io.quarry.document;

import java.util.List;
import java.util.Optional;

/** A piece of a section. */
public sealed interface Block {

  /** Running text. */
  record Paragraph(Passage text) implements Block {}

  /** Items under one another. */
  record ItemList(List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /**
   * One line of a list.
   *
   * @param depth counts from 1
   * @param term where it says what a term means, the length of the term; else 0
   * @param meaning where it does, the offset of what the term means; else 0
   */
  record Item(int depth, Passage text, int term, int meaning) {
    public Item(int depth, Passage text) {
      this(depth, text, 0, 0);
    }
  }

  /**
   * A grid of cells. Spanned cells are repeated, so every row has the same number of columns where
   * the source is sound.
   *
   * @param header the cells of the first header row, empty where there is none
   * @param rows the rows below it
   */
  record Table(Optional<Passage> caption, List<Cell> header, List<List<Cell>> rows)
      implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** One cell of a table. */
  record Cell(Passage text, boolean header) {}

  /**
   * Names with values: an infobox, a weather box, a table of quick facts.
   *
   * @param name what the box is called, in lower case, such as {@code infobox settlement}; empty
   *     where the source gives no name
   */
  record FieldBox(String name, List<Field> fields, List<FieldBox> nested) implements Block {
    public FieldBox {
      fields = List.copyOf(fields);
      nested = List.copyOf(nested);
    }

    /** The field of that name, if it is there and not empty. */
    public Optional<Field> field(String key) {
      return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
  }

  /**
   * A field that is not empty.
   *
   * @param key as written, in lower case
   * @param value what it holds
   * @param span from the mark-up before the key to the end of the value
   */
  record Field(String key, Passage value, Span span) {}
}
