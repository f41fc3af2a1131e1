package io.quarry.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises labels with values (a table of two columns, a list of definitions, lines that begin in
 * bold) as the fields of one thing.
 */
final class QuickFacts {

  private static final int LONGEST_LABEL = 40;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:quick|key|basic|fast|some|main|more) )?(?:facts?|data|figures|information|info)"
              + "(?: (?:and|&) figures| ?box)?|at a glance|profile|overview|summary|infobox");
  private static final Pattern HEADER_OF_LABELS =
      Pattern.compile("(?i)(?:property|attribute|fact|field|key|category|item|feature|detail)s?");
  private static final Pattern HEADER_OF_VALUES =
      Pattern.compile("(?i)(?:value|fact|detail|description|data|information|info)s?");

  /**
   * One line of the table.
   *
   * @param start offset of the mark-up before the label
   * @param group what several lines are parts of, as "Area" of "Land" and "Water"; else empty
   */
  record Labelled(int start, String group, Passage label, Passage value) {
    Labelled(int start, Passage label, Passage value) {
      this(start, "", label, value);
    }
  }

  private QuickFacts() {}

  /** Whether a heading announces facts on the document's subject. */
  static boolean heading(String title) {
    return HEADING.matcher(title.strip()).matches();
  }

  /** "Highest point", "Source": the lines below tell of that part, not of the whole. */
  static boolean part(String heading) {
    return PART.matcher(heading).matches();
  }

  private static final Pattern PART =
      Pattern.compile("(?i)[^.]{0,20}\\b(?:point|sources?|mouth|peak|summit|confluence)\\s*");

  /** Whether the headings of two columns say no more than that labels and values follow. */
  static boolean headers(String labels, String values) {
    return labels.isBlank() && values.isBlank()
        || (labels.isBlank() || HEADER_OF_LABELS.matcher(labels.strip()).matches())
            && HEADER_OF_VALUES.matcher(values.strip()).matches();
  }

  /**
   * A box of these lines, where every one of them has a short label of its own; a box with a name
   * is one whatever it holds, and of lines with one label the first is kept.
   */
  static Optional<Block.FieldBox> box(String name, List<Labelled> lines) {
    List<Block.Field> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Labelled line : lines) {
      String key = key(line.group() + " " + line.label().text());
      if (key.isEmpty() || line.label().text().length() > LONGEST_LABEL || !keys.add(key)) {
        if (name.isEmpty()) {
          return Optional.empty();
        }
        continue;
      }
      if (!line.value().isBlank()) {
        fields.add(
            new Block.Field(key, line.value(), new Span(line.start(), line.value().span().end())));
      }
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.FieldBox(name, fields, List.of()));
  }

  /** "Official Language:" is the field {@code official_language}; a number is no label. */
  static String key(String label) {
    String key =
        label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    return key.matches("[\\d_]*") ? "" : key;
  }
}
