package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads tables of separated values with quotes as RFC 4180 has them, and as spreadsheets really
 * write them: separated by commas, semicolons, tabs or bars, with lines of title above and notes
 * below, with decimal commas.
 *
 * <p>A scanner of our own, because libraries tell where a record begins, not where each cell does.
 */
final class DelimitedReader {

  private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

  /** Enough of a file to know how it is separated. */
  private static final int SAMPLE = 64_000;

  private static final int SAMPLE_RECORDS = 60;

  private static final int LONGEST_TITLE = 80;

  private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d[\\d.,\u00A0 ]*%?");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

  /** A number that can only be read with its comma before the decimals. */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile(
          "[-+\u2212]?(?:0,\\d+|\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+)");

  private static final Pattern COMMA_NUMBER =
      Pattern.compile("[-+\u2212]?\\d{1,3}(?:\\.?\\d{3})*(?:,\\d+)?");

  /**
   * A cell between two separators.
   *
   * @param from offset behind its opening quote, if it has one
   * @param to offset before its closing quote
   */
  private record RawCell(int from, int to, boolean quoted) {}

  private final String text;
  private final char separator;
  private final boolean decimalComma;

  private DelimitedReader(String text, char separator, boolean decimalComma) {
    this.text = text;
    this.separator = separator;
    this.decimalComma = decimalComma;
  }

  /**
   * One section with one table, whose header is empty where the text has none; the first line above
   * it is its title.
   */
  static Reading read(String text) {
    return read(text, 0, separator(text));
  }

  /** The cells of a spreadsheet, with tabs between them, that stand behind an offset. */
  static Reading sheet(String text, int from) {
    return read(text, from, '\t');
  }

  /** The table of the rows between two offsets, with tabs between their cells. */
  static Optional<Block.Table> rows(String text, int from, int to) {
    List<List<RawCell>> records = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? to : Math.min(end, to);
      List<RawCell> cells = new ArrayList<>();
      int cell = start;
      while (cell <= end) {
        int close = Math.min(cellEnd(text, cell, '\t'), end);
        cells.add(new RawCell(cell, close, false));
        cell = close + 1;
      }
      records.add(cells);
      start = end + 1;
    }
    return new DelimitedReader(text, '\t', false).table(records);
  }

  private static Reading read(String text, int from, char separator) {
    List<List<RawCell>> records = records(text, from, separator, Integer.MAX_VALUE);
    boolean decimalComma =
        separator != ','
            && records.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> DECIMAL_COMMA.matcher(string(text, cell)).matches());
    DelimitedReader reader = new DelimitedReader(text, separator, decimalComma);
    Optional<Block.Table> table = reader.table(records);
    Outline outline = new Outline();
    table.ifPresent(outline::add);
    return new Reading(reader.title(records), outline.sections());
  }

  /** The one by which most lines have the same number of cells, the more of them the better. */
  private static char separator(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS) {
      Map<Integer, Integer> widths = new TreeMap<>();
      for (List<RawCell> cells : records(sample, 0, candidate, SAMPLE_RECORDS)) {
        // A quote in the middle of a cell tells that the cell was cut in the wrong place.
        boolean sound =
            cells.stream().allMatch(cell -> cell.quoted() || !string(sample, cell).contains("\""));
        if (cells.size() > 1) {
          widths.merge(cells.size(), sound ? SAMPLE_RECORDS : 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
        long score = 1_000L * width.getValue() + Math.min(999, width.getKey());
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
    }
    return best;
  }

  private static List<List<RawCell>> records(String text, int from, char separator, int most) {
    List<List<RawCell>> records = new ArrayList<>();
    List<RawCell> cells = new ArrayList<>();
    // Behind a quote that never closes, quotes are characters like any other.
    boolean quotes = true;
    int i = from;
    while (i <= text.length() && records.size() < most) {
      int start = i;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      int close = -1;
      if (quotes && i < text.length() && text.charAt(i) == '"') {
        close = closingQuote(text, i + 1);
        quotes = close >= 0;
      }
      int end = cellEnd(text, close >= 0 ? close + 1 : start, separator);
      boolean whole = close >= 0 && text.substring(close + 1, end).isBlank();
      cells.add(whole ? new RawCell(i + 1, close, true) : new RawCell(start, end, false));
      if (end >= text.length() || text.charAt(end) != separator) {
        if (cells.stream().anyMatch(cell -> cell.to() > cell.from())) {
          records.add(cells);
        }
        cells = new ArrayList<>();
        end += text.startsWith("\r\n", end) ? 1 : 0;
      }
      i = end + 1;
    }
    return records;
  }

  private static int closingQuote(String text, int from) {
    int i = text.indexOf('"', from);
    while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '"') {
      i = text.indexOf('"', i + 2);
    }
    return i;
  }

  private static int cellEnd(String text, int from, char separator) {
    int i = from;
    while (i < text.length()
        && text.charAt(i) != separator
        && text.charAt(i) != '\n'
        && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static String string(String text, RawCell cell) {
    return text.substring(cell.from(), cell.to()).strip();
  }

  /** Where the table begins: titles above it fill one cell of their line. */
  private int first(List<List<RawCell>> records, int width) {
    int first = 0;
    while (first < records.size() && width > 1 && filled(records.get(first)) == 1) {
      first++;
    }
    return first;
  }

  private Optional<String> title(List<List<RawCell>> records) {
    int first = first(records, records.stream().mapToInt(this::width).max().orElse(0));
    return first == 0
        ? Optional.empty()
        : records.get(0).stream()
            .map(cell -> string(text, cell))
            .filter(cell -> !cell.isEmpty())
            .filter(cell -> cell.length() <= LONGEST_TITLE && !cell.endsWith("."))
            .findFirst();
  }

  private Optional<Block.Table> table(List<List<RawCell>> records) {
    int width = records.stream().mapToInt(this::width).max().orElse(0);
    int first = first(records, width);
    if (width < 2 || records.size() - first < 2) {
      return Optional.empty();
    }
    List<RawCell> head = records.get(first);
    List<List<RawCell>> below = records.subList(first + 1, records.size());
    boolean headed = header(head, below);
    List<Block.Cell> header = headed ? cells(head, head.size(), true) : List.of();
    int columns = headed ? width(head) : width;
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (List<RawCell> record : headed ? below : records.subList(first, records.size())) {
      // A line with more cells than there are columns has lost its quotes; one cell is a note.
      if (width(record) <= columns && filled(record) > 1) {
        rows.add(cells(record, columns, false));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Table(Optional.empty(), headed ? header.subList(0, columns) : header, rows));
  }

  private boolean header(List<RawCell> head, List<List<RawCell>> below) {
    List<String> names = new ArrayList<>();
    for (RawCell cell : head.subList(0, width(head))) {
      String name = string(text, cell);
      if (NUMBER.matcher(name).matches() && !(YEAR.matcher(name).matches() && !names.isEmpty())) {
        return false;
      }
      if (!name.isEmpty() && names.contains(name)) {
        return false;
      }
      names.add(name);
    }
    long named = names.stream().filter(name -> !name.isEmpty()).count();
    return named > 1 && named * 2 > names.size() && !below.isEmpty();
  }

  /** Number of cells up to the last one that is not blank. */
  private int width(List<RawCell> record) {
    int width = record.size();
    while (width > 0 && string(text, record.get(width - 1)).isEmpty()) {
      width--;
    }
    return width;
  }

  private long filled(List<RawCell> record) {
    return record.stream().filter(cell -> !string(text, cell).isEmpty()).count();
  }

  private List<Block.Cell> cells(List<RawCell> record, int columns, boolean header) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      Passage words = c < record.size() ? passage(record.get(c)) : Passage.EMPTY;
      cells.add(new Block.Cell(words, header));
    }
    return cells;
  }

  private Passage passage(RawCell cell) {
    boolean number = decimalComma && COMMA_NUMBER.matcher(string(text, cell)).matches();
    Passage.Builder out = new Passage.Builder();
    int i = cell.from();
    while (i < cell.to()) {
      char c = text.charAt(i);
      int end = c == '"' && cell.quoted() ? Math.min(i + 2, cell.to()) : i + 1;
      if (number && c == ',') {
        out.add('.', i, end);
      } else if (number && c == '.') {
        out.add(',', i, end);
      } else {
        out.add(c == '\n' || c == '\r' ? ' ' : c, i, end);
      }
      i = end;
    }
    return out.build();
  }
}
