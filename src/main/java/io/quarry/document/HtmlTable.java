package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** A table of a page: a grid, a box of fields, or no more than layout. */
final class HtmlTable {

  /** Wider and longer spans than this are errors, which would only cost memory. */
  private static final int WIDEST_SPAN = 60;

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_CELL = 400;

  private final Element table;
  private final HtmlText words;
  private final List<Element> rows;

  HtmlTable(Element table, HtmlText words) {
    this.table = table;
    this.words = words;
    this.rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
        default -> {
          // Columns and captions hold no cells.
        }
      }
    }
    rows.removeIf(HtmlPage::furniture);
  }

  List<Element> cells() {
    return rows.stream().flatMap(row -> cells(row).stream()).toList();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  /** Whether the cells only place blocks on the page. */
  boolean layout() {
    String role = table.attr("role");
    if (infobox()) {
      return false;
    }
    return role.equals("presentation")
        || role.equals("none")
        || cells().stream()
            .anyMatch(
                cell ->
                    cell.selectFirst("table, h1, h2, h3, h4, h5, h6") != null
                        || cell.select("p").size() > 1
                        || cell.selectFirst("ul, ol, p") != null
                            && cell.text().length() > LONGEST_CELL);
  }

  private boolean infobox() {
    return table.classNames().stream().anyMatch(name -> name.startsWith("infobox"));
  }

  /** Labels with values in two columns. */
  Optional<Block.FieldBox> box() {
    boolean named = infobox();
    List<QuickFacts.Labelled> lines = new ArrayList<>();
    List<Block.FieldBox> nested = new ArrayList<>();
    String group = "";
    String heading = "";
    int above = -1;
    List<Element> all = new ArrayList<>();
    for (Element row : rows) {
      all.add(row);
      if (named) {
        cells(row).forEach(cell -> all.addAll(inner(cell)));
      }
    }
    for (Element row : all) {
      List<Element> cells = cells(row);
      if (named) {
        cells.forEach(cell -> nested(cell).ifPresent(nested::add));
      }
      boolean pair =
          cells.size() == 2
              && cells.get(1).selectFirst("table") == null
              && cells.get(1).normalName().equals("td");
      if (pair && (named || cells.get(0).normalName().equals("th") || bold(cells.get(0)))) {
        Passage label = ExportTraces.uncited(words.paragraph(cells.get(0)));
        Passage value = ExportTraces.uncited(words.lines(cells.get(1)));
        boolean part = label.text().matches("[\u2022\u00B7\u2013-].*");
        group = part ? group : value.isBlank() ? label.text() : heading;
        // What is a part of the row above is proved by both.
        int start =
            group.isEmpty() || value.isBlank() || above < 0 ? HtmlText.start(cells.get(0)) : above;
        above = -1;
        lines.add(new QuickFacts.Labelled(start, group, label, value));
      } else if (!named) {
        return Optional.empty();
      } else if (cells.size() == 1 && cells.get(0).normalName().equals("th")) {
        group = ExportTraces.uncited(words.paragraph(cells.get(0))).text();
        heading = QuickFacts.part(group) ? group : "";
        above = HtmlText.start(cells.get(0));
      }
    }
    return QuickFacts.box(named ? "infobox" : "", lines)
        .map(box -> new Block.FieldBox(box.name(), box.fields(), nested));
  }

  /** The rows of a plain table that fills a cell of a box and only places some of its lines. */
  private List<Element> inner(Element cell) {
    Element table = cell.selectFirst("> table:not([class^=infobox])");
    return table == null ? List.of() : new HtmlTable(table, words).rows;
  }

  /** A box within a box, one deep. */
  private Optional<Block.FieldBox> nested(Element cell) {
    Element inner = cell.selectFirst("> table[class^=infobox]");
    return inner == null
        ? Optional.empty()
        : new HtmlTable(inner, words)
            .box()
            .map(b -> new Block.FieldBox(b.name(), b.fields(), List.of()));
  }

  private static boolean bold(Element cell) {
    Element only = cell.firstElementChild();
    return only != null
        && (only.normalName().equals("b") || only.normalName().equals("strong"))
        && only.text().length() >= cell.text().length() - 1;
  }

  Optional<Block.Table> grid() {
    List<List<Block.Cell>> grid = new ArrayList<>();
    TreeMap<Integer, Hanging> hanging = new TreeMap<>();
    int heads = 0;
    for (Element row : rows) {
      List<Element> cells = cells(row);
      List<Block.Cell> line = line(cells, hanging);
      boolean head = !cells.isEmpty() && cells.stream().allMatch(HtmlTable::heading);
      if (head && heads == grid.size()) {
        heads++;
      }
      if (!line.isEmpty()) {
        grid.add(line);
      }
    }
    if (grid.size() <= heads) {
      return Optional.empty();
    }
    Element caption = table.selectFirst("> caption");
    Optional<Passage> title =
        Optional.ofNullable(caption).map(words::paragraph).filter(words -> !words.isBlank());
    return Optional.of(
        new Block.Table(title, header(grid.subList(0, heads)), grid.subList(heads, grid.size())));
  }

  private static boolean heading(Element cell) {
    return cell.normalName().equals("th")
        || cell.parent() != null
            && cell.parent().parent() != null
            && cell.parent().parent().normalName().equals("thead")
        || bold(cell) && cell.elementSiblingIndex() >= 0 && first(cell.parent());
  }

  private static boolean first(Element row) {
    return row != null && row.elementSiblingIndex() == 0;
  }

  /** A cell that reaches down, and how many more rows it reaches. */
  private record Hanging(Block.Cell cell, int rows) {}

  private List<Block.Cell> line(List<Element> cells, TreeMap<Integer, Hanging> hanging) {
    List<Block.Cell> line = new ArrayList<>();
    int next = 0;
    while (line.size() < MOST_COLUMNS
        && (next < cells.size() || hanging.containsKey(line.size()))) {
      int column = line.size();
      Hanging above = hanging.remove(column);
      if (above != null) {
        line.add(above.cell());
        if (above.rows() > 1) {
          hanging.put(column, new Hanging(above.cell(), above.rows() - 1));
        }
        continue;
      }
      Element cell = cells.get(next++);
      Passage text = ExportTraces.uncited(words.paragraph(cell));
      Block.Cell read = new Block.Cell(text, cell.normalName().equals("th"));
      int down = span(cell, "rowspan", rows.size());
      int across = span(cell, "colspan", WIDEST_SPAN);
      for (int k = 0; k < across; k++) {
        if (down > 1) {
          hanging.put(line.size(), new Hanging(read, down - 1));
        }
        line.add(read);
      }
    }
    return line;
  }

  /** How many rows or columns a cell takes; 0 means all that are left, by the HTML standard. */
  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    if (!value.matches("\\d{1,4}")) {
      return 1;
    }
    int span = Integer.parseInt(value);
    return Math.clamp(span == 0 && attribute.equals("rowspan") ? most : span, 1, Math.max(1, most));
  }

  /** Headings above one another are read downwards: "Population" over "2010". */
  private static List<Block.Cell> header(List<List<Block.Cell>> heads) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<Block.Cell> header = new ArrayList<>(heads.get(0));
    for (List<Block.Cell> below : heads.subList(1, heads.size())) {
      for (int c = 0; c < Math.min(header.size(), below.size()); c++) {
        Passage upper = header.get(c).text();
        Passage lower = below.get(c).text();
        if (upper != lower && !lower.isBlank()) {
          Passage.Builder both = new Passage.Builder();
          both.add(upper);
          if (!upper.isBlank()) {
            both.add(' ', upper.span().end(), upper.span().end());
          }
          both.add(lower);
          header.set(c, new Block.Cell(both.build(), true));
        }
      }
    }
    return header;
  }
}
