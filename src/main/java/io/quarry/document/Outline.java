package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts blocks under headings as they come, and remembers which heading stands within which. */
final class Outline {

  private final List<Section> sections = new ArrayList<>();
  private final TreeMap<Integer, String> open = new TreeMap<>();
  private Optional<Passage> heading = Optional.empty();
  private int level = 1;
  private List<Block> blocks = new ArrayList<>();

  void add(Block block) {
    blocks.add(block);
  }

  /** Whether nothing but the lead has been seen so far. */
  boolean lead() {
    return heading.isEmpty() && sections.isEmpty();
  }

  /** Whether nothing has been seen at all. */
  boolean empty() {
    return lead() && blocks.isEmpty();
  }

  /** The heading that blocks are put under now; empty in the lead. */
  String title() {
    return heading.map(Passage::text).orElse("");
  }

  void begin(int depth, Passage title) {
    close();
    level = depth;
    open.tailMap(depth).clear();
    open.put(depth, title.text());
    heading = title.isBlank() ? Optional.empty() : Optional.of(title);
  }

  List<Section> sections() {
    close();
    return List.copyOf(sections);
  }

  private void close() {
    Optional<String> parent =
        heading.isEmpty() || open.headMap(level).isEmpty()
            ? Optional.empty()
            : Optional.of(open.headMap(level).lastEntry().getValue());
    boolean announced = FactLines.aboveText(sections) || QuickFacts.heading(title());
    sections.add(new Section(level, heading, parent, announced ? FactLines.read(blocks) : blocks));
    blocks = new ArrayList<>();
  }
}
