package io.quarry.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A headed part of a document; its subsections are sections of their own.
 *
 * @param level 1 for what stands before the first heading, then as deep as the heading
 * @param heading empty for the lead
 * @param parent title of the section around this one, if there is one
 */
public record Section(
    int level, Optional<Passage> heading, Optional<String> parent, List<Block> blocks) {

  private static final Set<String> APPARATUS =
      WordList.of(
          """
          see also, references, footnotes, notes, external links, further reading, bibliography,
          citations, sources, literature, notes and references, references and notes, works cited,
          gallery, image gallery, navigation, contents, explanatory notes, general references,
          related pages, links
          """);

  public Section {
    blocks = List.copyOf(blocks);
  }

  public boolean lead() {
    return heading.isEmpty();
  }

  /** The heading's text; empty for the lead. */
  public String title() {
    return heading.map(Passage::text).orElse("");
  }

  /** Whether this holds sources, links and notes only, from which no facts may be taken. */
  public boolean apparatus() {
    return named(title()) || parent.filter(Section::named).isPresent();
  }

  private static boolean named(String title) {
    return APPARATUS.contains(title.strip().toLowerCase(Locale.ROOT));
  }
}
