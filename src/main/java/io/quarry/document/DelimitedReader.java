package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-, semicolon- and tab-separated tables with a header row, quoted as RFC 4180 says. */
final class DelimitedReader {

  private final String text;
  private final char separator;
  private int at;

  private DelimitedReader(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  static List<Section> sections(String text) {
    DelimitedReader reader = new DelimitedReader(text);
    List<List<Block.Cell>> grid = new ArrayList<>();
    while (reader.at < text.length()) {
      List<Block.Cell> row = reader.row(grid.isEmpty());
      if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
        grid.add(row);
      }
    }
    Outline outline = new Outline();
    if (grid.size() > 1) {
      outline.add(new Block.Table(Optional.empty(), grid.get(0), grid.subList(1, grid.size())));
    }
    return outline.sections();
  }

  /** The one that the first line has most of. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {'\t', ';', ','}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }

  private List<Block.Cell> row(boolean header) {
    List<Block.Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(new Block.Cell(cell(), header));
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        continue;
      }
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      return cells;
    }
  }

  private Passage cell() {
    Passage.Builder out = new Passage.Builder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) {
      at++;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          out.add('"', at, at + 2);
          at += 2;
          continue;
        }
        quoted = false;
        at++;
        continue;
      }
      if (!quoted && (c == separator || c == '\n' || c == '\r')) {
        break;
      }
      out.add(c, at, at + 1);
      at++;
    }
    return out.build();
  }
}
