package io.quarry.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the tables out of a spreadsheet (SpreadsheetML, ECMA-376 part 1, chapter 18): each sheet
 * becomes lines of cells with tabs between them, as people see them, and is read like any table of
 * separated values.
 */
final class XlsxReader {

  private static final int MOST_SHEETS = 20;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_CELLS = 500_000;
  private static final int MOST_CHARACTERS = 8_000_000;

  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final Pattern MERGED =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  /** What spreadsheets call a sheet that nobody has named. */
  private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|table|tabelle) ?\\d*");

  private record Sheet(String name, String path) {}

  private final OfficeFile file;
  private final List<String> strings = new ArrayList<>();
  private final SheetNumbers numbers;
  private int cells;
  private int characters;

  private XlsxReader(OfficeFile file) throws IOException, XMLStreamException {
    this.file = file;
    this.numbers = SheetNumbers.of(file);
  }

  static Taken read(String name, byte[] content) throws UnusableDocumentException {
    List<Reading> readings = new ArrayList<>();
    TakenText out =
        OfficeFile.read(name, ".xlsx", content, file -> new XlsxReader(file).write(readings));
    return new Taken(Format.XLSX, Taken.BINARY, out.text(), readings.getFirst());
  }

  private TakenText write(List<Reading> readings) throws IOException, XMLStreamException {
    shared();
    TakenText out = new TakenText();
    Outline outline = new Outline();
    Optional<String> title = Optional.empty();
    List<Sheet> sheets = sheets();
    for (Sheet sheet : sheets) {
      List<List<String>> rows = rows(sheet);
      if (rows.isEmpty()) {
        continue;
      }
      boolean named = !UNNAMED.matcher(sheet.name()).matches();
      Passage name = named ? out.words(sheet.name()) : Passage.EMPTY;
      int from = out.length();
      rows.forEach(row -> out.line(String.join("\t", row)));
      Reading reading = DelimitedReader.sheet(out.text(), from);
      if (sheets.size() == 1) {
        title = reading.title().or(() -> Optional.of(name.text()).filter(words -> named));
      } else {
        Passage heading =
            reading.title().isEmpty() || named ? name : titled(out.text(), from, reading);
        outline.begin(2, heading);
      }
      reading.sections().getFirst().blocks().forEach(outline::add);
      out.line("");
    }
    readings.add(new Reading(title, outline.sections()));
    return out;
  }

  /** The words above a table. */
  private static Passage titled(String text, int from, Reading reading) {
    int start = text.indexOf(reading.title().orElseThrow(), from);
    Passage.Builder words = new Passage.Builder();
    for (int i = start; i < start + reading.title().orElseThrow().length(); i++) {
      words.add(text.charAt(i), i, i + 1);
    }
    return words.build();
  }

  /** The sheets that are shown. */
  private List<Sheet> sheets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader relations = file.needed("xl/_rels/workbook.xml.rels");
    while (relations.hasNext()) {
      if (relations.next() == XMLStreamConstants.START_ELEMENT) {
        String target = OfficeFile.attribute(relations, "Target");
        targets.put(
            OfficeFile.attribute(relations, "Id"),
            target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    XMLStreamReader workbook = file.needed("xl/workbook.xml");
    while (workbook.hasNext()) {
      if (workbook.next() == XMLStreamConstants.START_ELEMENT) {
        if (workbook.getLocalName().equals("workbookPr")) {
          numbers.since1904(OfficeFile.attribute(workbook, "date1904").matches("1|true"));
        }
        boolean shown =
            workbook.getLocalName().equals("sheet")
                && !OfficeFile.attribute(workbook, "state").contains("idden");
        String path = targets.get(OfficeFile.attribute(workbook, "id"));
        if (shown && path != null && sheets.size() < MOST_SHEETS) {
          sheets.add(new Sheet(OfficeFile.attribute(workbook, "name").strip(), path));
        }
      }
    }
    return sheets;
  }

  /** Words that several cells share stand in a part of their own. */
  private void shared() throws IOException, XMLStreamException {
    Optional<XMLStreamReader> part = file.part("xl/sharedStrings.xml");
    if (part.isEmpty()) {
      return;
    }
    XMLStreamReader xml = part.get();
    StringBuilder words = new StringBuilder();
    int spoken = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> words.setLength(0);
          case "rPh" -> spoken++;
          case "t" -> words.append(spoken == 0 ? counted(xml.getElementText()) : "");
          default -> {
            // How the words look.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> strings.add(words.toString());
          case "rPh" -> spoken--;
          default -> {
            // The end of something that began nothing.
          }
        }
      }
    }
  }

  private String counted(String text) {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new OfficeFile.Overlong();
    }
    return text;
  }

  private List<List<String>> rows(Sheet sheet) throws IOException, XMLStreamException {
    XMLStreamReader xml = file.needed(sheet.path());
    Map<Integer, Integer> places = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    String type = "";
    String style = "";
    int column = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          String number = OfficeFile.attribute(xml, "r");
          places.put(number.matches("\\d{1,7}") ? Integer.parseInt(number) : -1, rows.size());
          rows.add(new ArrayList<>());
          column = -1;
        }
        case "c" -> {
          type = OfficeFile.attribute(xml, "t");
          style = OfficeFile.attribute(xml, "s");
          Matcher place = REFERENCE.matcher(OfficeFile.attribute(xml, "r"));
          column = place.matches() ? column(place.group(1)) : column + 1;
        }
        case "v", "t" -> put(rows, column, value(type, style, xml.getElementText()));
        case "mergeCell" -> merge(rows, places, OfficeFile.attribute(xml, "ref"));
        default -> {
          // Widths, formulas and colours.
        }
      }
    }
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows;
  }

  private void put(List<List<String>> rows, int column, String value) {
    if (rows.isEmpty() || column < 0 || column >= MOST_COLUMNS || value.isEmpty()) {
      return;
    }
    List<String> row = rows.getLast();
    while (row.size() <= column) {
      row.add("");
      if (++cells > MOST_CELLS) {
        throw new OfficeFile.Overlong();
      }
    }
    // Rich text comes in pieces.
    row.set(column, row.get(column) + counted(value));
  }

  private String value(String type, String style, String text) {
    return switch (type) {
      case "s" -> {
        int index = text.matches("\\d{1,8}") ? Integer.parseInt(text) : strings.size();
        yield index < strings.size() ? cell(strings.get(index)) : "";
      }
      case "inlineStr", "str", "d" -> cell(text);
      case "b" -> text.equals("1") ? "yes" : "no";
      case "e" -> "";
      default -> numbers.shown(text, style);
    };
  }

  /** On one line; a quote at the beginning would begin a quoted cell. */
  private static String cell(String words) {
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.startsWith("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
  }

  /** A cell that reaches down says the same of every row. */
  private void merge(List<List<String>> rows, Map<Integer, Integer> places, String reference) {
    Matcher merged = MERGED.matcher(reference);
    if (!merged.matches() || !merged.group(1).equals(merged.group(3))) {
      return;
    }
    int column = column(merged.group(1));
    Integer first = places.get(Integer.parseInt(merged.group(2)));
    int last = Math.min(Integer.parseInt(merged.group(4)), Integer.parseInt(merged.group(2)) + 999);
    if (first == null || column >= rows.get(first).size()) {
      return;
    }
    String words = rows.get(first).get(column);
    for (int number = Integer.parseInt(merged.group(2)) + 1; number <= last; number++) {
      Integer row = places.get(number);
      if (row != null && !words.isEmpty()) {
        List<String> below = rows.get(row);
        while (below.size() <= column) {
          below.add("");
        }
        below.set(column, words);
      }
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}
