package io.quarry.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Shows the numbers of a spreadsheet as people see them: with the decimals, the percent sign, the
 * unit or the date that a cell's format asks for (ECMA-376 part 1, section 18.8.30).
 */
final class SheetNumbers {

  /** Formats that need not be written into a file. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(14, "d/m/yyyy"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm"),
          Map.entry(19, "h:mm"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm"),
          Map.entry(22, "d/m/yyyy h:mm"),
          Map.entry(37, "#,##0"),
          Map.entry(38, "#,##0"),
          Map.entry(39, "#,##0.00"),
          Map.entry(40, "#,##0.00"),
          Map.entry(45, "h:mm"),
          Map.entry(46, "h:mm"),
          Map.entry(47, "h:mm"));

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d{1,30}(?:\\.\\d{1,30})?(?:[Ee][-+]?\\d{1,3})?");

  /** Digits, what stands behind them, and whether it is a part of a hundred. */
  private static final Pattern DECIMAL =
      Pattern.compile("([#0,?]*[#0?])(?:\\.([0#?]+))?(%?)([^#0?.,%;]*)");

  /** Colours, conditions, room for a bracket, repeated fillings. */
  private static final Pattern ORNAMENT = Pattern.compile("\\[(?!\\$)[^\\]]*\\]|_.|\\*.|\\\\(?=.)");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\[\\$([^\\]-]*)[^\\]]*\\]");

  /** A calculation cannot be trusted beyond this many digits. */
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal LATEST_DAY = BigDecimal.valueOf(2_958_465);
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** The calendar of 1900 counts a 29 February that there never was; before it, days are off. */
  private static final int FIRST_SURE_DAY = 61;

  private final List<String> formats = new ArrayList<>();
  private LocalDate epoch = EPOCH;

  static SheetNumbers of(OfficeFile file) throws IOException, XMLStreamException {
    SheetNumbers numbers = new SheetNumbers();
    Optional<XMLStreamReader> part = file.part("xl/styles.xml");
    if (part.isPresent()) {
      numbers.read(part.get());
    }
    return numbers;
  }

  /** Files from old Macintosh computers count days from 1904. */
  void since1904(boolean later) {
    epoch = later ? EPOCH_1904 : EPOCH;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> own = new HashMap<>();
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              own.put(
                  OfficeFile.attribute(xml, "numFmtId"), OfficeFile.attribute(xml, "formatCode"));
          case "cellXfs" -> cells = true;
          case "xf" -> {
            String id = OfficeFile.attribute(xml, "numFmtId");
            int number = id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
            if (cells) {
              formats.add(own.getOrDefault(id, BUILT_IN.getOrDefault(number, "")));
            }
          }
          default -> {
            // Fonts and colours.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cells = false;
      }
    }
  }

  /**
   * A number as its cell shows it; empty where the file has none there.
   *
   * @param style index of the cell's format
   */
  String shown(String text, String style) {
    if (!NUMBER.matcher(text.strip()).matches()) {
      return "";
    }
    BigDecimal number = new BigDecimal(text.strip()).round(EXACT);
    int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : formats.size();
    String code = index < formats.size() ? formats.get(index) : "";
    String plain = ORNAMENT.matcher(code.split(";", 2)[0]).replaceAll("");
    String bare = LITERAL.matcher(plain).replaceAll("");
    if (bare.matches("(?is).*[ymdh].*") && !bare.matches("(?is).*[#0].*")) {
      return date(number, bare.toLowerCase(Locale.ROOT));
    }
    String unquoted = LITERAL.matcher(plain).replaceAll("$1$2");
    Matcher decimal = DECIMAL.matcher(unquoted);
    return decimal.matches() ? decimal(number, decimal) : general(number);
  }

  private static String general(BigDecimal number) {
    BigDecimal brief = number.stripTrailingZeros();
    boolean huge = Math.abs((long) brief.precision() - brief.scale()) > 15;
    return huge ? brief.toString() : brief.toPlainString();
  }

  private static String decimal(BigDecimal number, Matcher format) {
    String decimals = format.group(2) == null ? "" : format.group(2);
    boolean percent = !format.group(3).isEmpty();
    if (number.precision() - number.scale() > 15) {
      return general(number);
    }
    BigDecimal value = percent ? number.movePointRight(2) : number;
    int least = decimals.replace("#", "").length();
    BigDecimal rounded = value.setScale(decimals.length(), RoundingMode.HALF_UP);
    while (rounded.scale() > least && rounded.stripTrailingZeros().scale() < rounded.scale()) {
      rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
    }
    String digits = rounded.toPlainString();
    if (format.group(1).indexOf(',') >= 0) {
      digits = digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\..{0,30})", ",");
    }
    return digits + format.group(3) + format.group(4).stripTrailing();
  }

  private String date(BigDecimal number, String code) {
    if (number.signum() < 0 || number.compareTo(LATEST_DAY) > 0) {
      return "";
    }
    int days = number.intValue();
    boolean day = code.contains("d");
    boolean year = code.contains("y");
    if (!day && !year) {
      int minutes =
          number
              .remainder(BigDecimal.ONE)
              .multiply(BigDecimal.valueOf(1440))
              .setScale(0, RoundingMode.HALF_UP)
              .intValue();
      return code.contains("h") ? "%d:%02d".formatted(minutes / 60, minutes % 60) : "";
    }
    if (epoch.equals(EPOCH) && days < FIRST_SURE_DAY) {
      return "";
    }
    boolean month = code.contains("m");
    String pattern = (day ? "d " : "") + (month ? "MMMM " : "") + (year ? "uuuu" : "");
    return DateTimeFormatter.ofPattern(pattern.strip(), Locale.ENGLISH)
        .format(epoch.plusDays(days));
  }
}
