package io.quarry.bank;

import io.quarry.bank.SourceText.Field;
import io.quarry.bank.SourceText.Fields;
import io.quarry.bank.SourceText.Grid;
import io.quarry.bank.SourceText.Heading;
import io.quarry.bank.SourceText.Items;
import io.quarry.bank.SourceText.Paragraph;
import io.quarry.bank.SourceText.Part;
import io.quarry.bank.SourceText.Run;
import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import io.quarry.question.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a document out for reading and marks the passages that prove a question. */
final class SourceLayout {

  /**
   * A longer document, in characters, is cut to the sections with a mark: old phones must load it.
   */
  private static final int WHOLE = 120_000;

  private static final int UNMARKED = -1;

  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
          "year");

  private static final Pattern MONTHLY =
      Pattern.compile("(" + String.join("|", MONTHS) + ") (.+)", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final List<Shade> shades;
  private boolean begun;
  private int marksInSection;

  private SourceLayout(String source, List<Shade> shades) {
    this.source = source;
    this.shades = shades;
  }

  /** With the passages marked that prove a question. */
  static SourceText of(Document document, List<Evidence> evidence) {
    return shaded(document, evidence.stream().map(piece -> new Shade(piece, Run.PROOF)).toList());
  }

  /** With passages shaded. */
  static SourceText shaded(Document document, List<Shade> shades) {
    SourceLayout layout =
        new SourceLayout(
            document.text(),
            shades.stream()
                .sorted(Comparator.comparingInt(SourceLayout::length).thenComparing(Shade::level))
                .toList());
    boolean shortened = document.text().length() > WHOLE;
    List<Part> parts = new ArrayList<>();
    for (Section section : document.sections()) {
      layout.marksInSection = 0;
      List<Part> laidOut = layout.section(section);
      if (!shortened || layout.marksInSection > 0) {
        parts.addAll(laidOut);
      }
    }
    return new SourceText(document.title(), shortened, parts);
  }

  private List<Part> section(Section section) {
    List<Part> parts = new ArrayList<>();
    section.heading().ifPresent(heading -> parts.add(new Heading(runs(heading))));
    section.blocks().forEach(block -> add(parts, block));
    return parts;
  }

  private void add(List<Part> parts, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> parts.add(new Paragraph(runs(paragraph.text())));
      case Block.ItemList list ->
          parts.add(new Items(list.items().stream().map(item -> runs(item.text())).toList()));
      case Block.Table table -> {
        table.caption().ifPresent(caption -> parts.add(new Paragraph(runs(caption))));
        parts.add(new Grid(cells(table.header()), table.rows().stream().map(this::cells).toList()));
      }
      case Block.FieldBox box -> {
        addFields(parts, box.fields());
        box.nested().forEach(nested -> add(parts, nested));
      }
    }
  }

  private List<List<Run>> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> runs(cell.text())).toList();
  }

  /** Fields of a year by month make a table: a row for each measure, a column for each month. */
  private void addFields(List<Part> parts, List<Block.Field> fields) {
    List<Field> plain = new ArrayList<>();
    Map<String, Map<String, List<Run>>> measures = new LinkedHashMap<>();
    for (Block.Field field : fields) {
      List<Run> value = runs(field.value());
      Matcher monthly = MONTHLY.matcher(field.key());
      if (monthly.matches()) {
        measures
            .computeIfAbsent(monthly.group(2), measure -> new LinkedHashMap<>())
            .put(monthly.group(1).toLowerCase(Locale.ROOT), value);
      } else {
        plain.add(new Field(capitalised(field.key().replace('_', ' ')), value));
      }
    }
    if (!plain.isEmpty()) {
      parts.add(new Fields(plain));
    }
    if (!measures.isEmpty()) {
      parts.add(monthly(measures));
    }
  }

  private static Grid monthly(Map<String, Map<String, List<Run>>> measures) {
    List<List<Run>> header = new ArrayList<>();
    header.add(List.of());
    MONTHS.forEach(month -> header.add(text(capitalised(month))));
    List<List<List<Run>>> rows = new ArrayList<>();
    measures.forEach(
        (measure, values) -> {
          List<List<Run>> row = new ArrayList<>();
          row.add(text(capitalised(measure)));
          MONTHS.forEach(month -> row.add(values.getOrDefault(month, List.of())));
          rows.add(row);
        });
    return new Grid(header, rows);
  }

  private static List<Run> text(String text) {
    return List.of(new Run(text, false, false));
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private List<Run> runs(Passage passage) {
    String text = passage.text();
    if (passage.isBlank()) {
      return List.of();
    }
    List<Shade> near = shades.stream().filter(shade -> covers(shade, passage.span())).toList();
    if (near.isEmpty()) {
      return text(text);
    }
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int level = level(near, passage.span(start, start + 1));
      int end = start + 1;
      while (end < text.length() && level(near, passage.span(end, end + 1)) == level) {
        end++;
      }
      boolean marked = level != UNMARKED;
      runs.add(new Run(text.substring(start, end), marked, marked && !begun, Math.max(level, 0)));
      if (marked) {
        begun = true;
        marksInSection++;
      }
      start = end;
    }
    String hidden =
        HiddenNames.behind(text, source.substring(passage.span().start(), passage.span().end()));
    if (!hidden.isEmpty()) {
      runs.add(new Run(hidden, true, false, near.getFirst().level()));
    }
    return runs;
  }

  /** The level of the shortest passage there. */
  private static int level(List<Shade> shades, Span span) {
    for (Shade shade : shades) {
      if (covers(shade, span)) {
        return shade.level();
      }
    }
    return UNMARKED;
  }

  private static boolean covers(Shade shade, Span span) {
    return span.start() < shade.evidence().end() && span.end() > shade.evidence().start();
  }

  private static int length(Shade shade) {
    return shade.evidence().end() - shade.evidence().start();
  }
}
