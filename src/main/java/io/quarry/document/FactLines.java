package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact sheet without mark-up: "Capital: Oslo", line below line. */
final class FactLines {

  /** Two lines with a colon may stand together by chance. */
  private static final int FEWEST = 3;

  /** A value is a name, a figure or a short phrase, and no sentence. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?!Note|Caption|Source|Warning|See )(\\p{Lu}[\\p{L}\\p{M} '\u2019()/-]{1,38}): +(?!(?:an?|the|to) )(\\S(?:.{0,98}[^.!?:;\\s])?)\\s*");

  private FactLines() {}

  /** Whether no running text has been seen in the sections: a sheet stands above it. */
  static boolean aboveText(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .noneMatch(block -> block instanceof Block.Paragraph paragraph && running(paragraph));
  }

  /** Not a caption, or a name that stands alone. */
  private static boolean running(Block.Paragraph paragraph) {
    return PlainTextReader.proseShaped(paragraph.text().text());
  }

  /** Whether a line is one of such a sheet. */
  static boolean matches(Passage line) {
    return LINE.matcher(line.text()).matches();
  }

  /** The fields that lines tell, where all of them are such lines. */
  static Optional<Block.FieldBox> box(List<Passage> lines) {
    List<QuickFacts.Labelled> labelled = new ArrayList<>();
    for (Passage line : lines) {
      Matcher matcher = LINE.matcher(line.text());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Passage label = line.slice(matcher.start(1), matcher.end(1));
      Passage value = line.slice(matcher.start(2), matcher.end(2));
      labelled.add(
          new QuickFacts.Labelled(label.span().start(), label, ExportTraces.uncited(value)));
    }
    // "Osmosis: movement of water through a thin membrane" says what a word means.
    boolean glossary =
        Definition.mostly(labelled.stream().map(QuickFacts.Labelled::value).toList());
    return labelled.size() < FEWEST || glossary ? Optional.empty() : QuickFacts.box("", labelled);
  }

  /** The same blocks, with lists and runs of paragraphs that are fact sheets as boxes. */
  static List<Block> read(List<Block> blocks) {
    List<Block> read = new ArrayList<>();
    List<Block.Paragraph> run = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && matches(paragraph.text())) {
        run.add(paragraph);
        continue;
      }
      end(run, read);
      read.add(
          block instanceof Block.ItemList list
              ? box(list.items().stream().map(Block.Item::text).toList())
                  .map(Block.class::cast)
                  .orElse(list)
              : block);
    }
    end(run, read);
    return read;
  }

  private static void end(List<Block.Paragraph> run, List<Block> read) {
    box(run.stream().map(Block.Paragraph::text).toList())
        .ifPresentOrElse(read::add, () -> read.addAll(run));
    run.clear();
  }
}
