package io.quarry.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Recognises a page that is a sheet of labels with values ("Area:", "total: 236 sq km"), whatever
 * elements it is laid out with, as the facts of one thing.
 */
final class HtmlFactSheet {

  /** Labels with a value that make a page a sheet of facts. */
  private static final int FEWEST_FACTS = 8;

  private static final int LONGEST_VALUE = 80;

  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[^:.?!]{1,38}):");
  private static final Pattern PART = Pattern.compile("(\\p{Ll}[^:.?!]{1,38}): (?=\\S)");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final HtmlText words;
  private final List<Block.Field> fields = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> labels = new HashSet<>();

  /** The label whose values follow, and where it begins; empty behind a heading. */
  private String label = "";

  private int start;

  private HtmlFactSheet(HtmlText words) {
    this.words = words;
  }

  /** The facts of a page; empty where it is an ordinary one. */
  static Optional<Block.FieldBox> of(Element main, HtmlText words) {
    HtmlFactSheet sheet = new HtmlFactSheet(words);
    main.traverse(
        (node, depth) -> {
          if (node instanceof Element element && leaf(element)) {
            sheet.read(element);
          }
        });
    return sheet.labels.size() < FEWEST_FACTS
        ? Optional.empty()
        : Optional.of(new Block.FieldBox("", sheet.fields, List.of()));
  }

  /** Whether an element is a line of its own, with nothing but a line's parts in it. */
  private static boolean leaf(Element element) {
    return !HtmlPage.inline(element)
        && element.children().stream().allMatch(HtmlPage::inline)
        && element.childNodes().stream()
            .anyMatch(
                node ->
                    node instanceof Element || node instanceof TextNode text && !text.isBlank());
  }

  private void read(Element line) {
    if (HEADINGS.contains(line.normalName())) {
      label = "";
      return;
    }
    Passage whole = words.paragraph(line);
    if (whole.isBlank()) {
      return;
    }
    Passage passage = whole.strip();
    String text = passage.text();
    Matcher labelled = LABEL.matcher(text);
    if (labelled.matches()) {
      label = labelled.group(1);
      start = HtmlText.start(line);
      return;
    }
    boolean path = text.contains("::");
    if (label.isEmpty() || path || text.length() > LONGEST_VALUE) {
      return;
    }
    Matcher part = PART.matcher(text);
    boolean parted = part.lookingAt();
    // "Elevation" with "mean elevation" is told by its part alone.
    boolean repeated = parted && part.group(1).contains(label.toLowerCase(Locale.ROOT));
    String key =
        QuickFacts.key(!parted ? label : repeated ? part.group(1) : label + " " + part.group(1));
    Passage value = parted ? passage.slice(part.end(), text.length()) : passage;
    if (!key.isEmpty() && keys.add(key)) {
      labels.add(label);
      fields.add(new Block.Field(key, value, new Span(start, value.span().end())));
    }
  }
}
