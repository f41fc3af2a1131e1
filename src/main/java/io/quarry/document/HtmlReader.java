package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads web pages, torn ones too: parsed as the HTML standard of the WHATWG has browsers do it,
 * from the main content only, without the furniture of the page.
 */
final class HtmlReader {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  /** The words of others, and words that are no prose. */
  private static final Set<String> NO_PROSE = Set.of("pre", "blockquote", "hr", "figcaption");

  private static final int LONGEST_TITLE = 100;
  private static final int FEWEST_FACTS = 3;
  private static final int LONGEST_FACT = 80;

  private final HtmlText words;
  private final Element main;
  private final Element headline;
  private final Optional<Block.FieldBox> sheet;
  private Outline outline = new Outline();

  /** What stands above the headline: a ticker, a notice. */
  private Optional<Outline> above = Optional.empty();

  /** Level of the heading whose section is no part of the document; 0 where there is none. */
  private int skipped;

  private HtmlReader(String text, Element main, Element headline) {
    this.words = new HtmlText(text);
    this.main = main;
    this.headline = headline;
    this.sheet = HtmlFactSheet.of(main, words);
  }

  static Reading read(String text) {
    org.jsoup.nodes.Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    Element main = HtmlPage.mainContent(page);
    Element headline = HtmlPage.headline(page, main);
    HtmlReader reader = new HtmlReader(text, main, headline);
    if (headline == null) {
      reader.sheet.ifPresent(reader.outline::add);
    }
    reader.contents(main);
    return new Reading(reader.title(page), reader.sections());
  }

  /** The headline, else what the page is called in the browser, without the name of its site. */
  private Optional<String> title(org.jsoup.nodes.Document page) {
    String own = headline == null ? "" : HeadingText.plain(words.paragraph(headline)).text();
    String shown =
        innermost(page.title()).replaceFirst("\\s+[-|\u2013\u2014\u00B7\u00BB]\\s+\\S.*$", "");
    String told = shown.isBlank() ? commonEnd() : shown;
    String title = own.isBlank() ? told.strip() : innermost(own);
    return Optional.of(title).filter(t -> !t.isBlank() && t.length() <= LONGEST_TITLE);
  }

  /**
   * What all headings of a page without a title lead to: "Geography :: Tonga", "Economy :: Tonga".
   */
  private String commonEnd() {
    List<String> ends =
        main.select("h1, h2, h3").eachText().stream()
            .filter(heading -> heading.contains("::"))
            .map(HtmlReader::innermost)
            .toList();
    boolean common = ends.size() >= FEWEST_FACTS && ends.stream().distinct().count() == 1;
    return common ? uncapped(ends.getFirst()) : "";
  }

  /** "SRI LANKA" is Sri Lanka. */
  private static String uncapped(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? Pattern.compile("(?<=\\p{L})\\p{L}+")
            .matcher(name)
            .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT))
        : name;
  }

  /** "Oceania :: Tonga" leads to Tonga. */
  private static String innermost(String path) {
    return path.replaceFirst("^.*:: *", "").strip();
  }

  /** What stands above the headline counts only where nothing stands below it. */
  private List<Section> sections() {
    List<Section> below = outline.sections();
    boolean empty = below.stream().allMatch(section -> section.blocks().isEmpty());
    return empty && above.isPresent() ? above.get().sections() : below;
  }

  private void contents(Element parent) {
    List<Node> run = new ArrayList<>();
    boolean paragraph = parent.normalName().equals("p");
    for (Node node : parent.childNodes()) {
      boolean lineBreak = node instanceof Element e && e.normalName().equals("br");
      if (lineBreak && !run.isEmpty() && HtmlPage.lineBreak(run.getLast())) {
        flush(run, paragraph);
      } else if (node instanceof TextNode text && text.isBlank() && run.isEmpty()) {
        // Blanks between blocks are the source's layout.
      } else if (node instanceof TextNode || lineBreak) {
        run.add(node);
      } else if (node instanceof Element element && !HtmlPage.furniture(element)) {
        if (HtmlPage.inline(element)) {
          run.add(element);
        } else {
          flush(run, paragraph);
          block(element);
        }
      }
    }
    flush(run, paragraph);
  }

  /** A short line outside a paragraph of its own is a button, a date or a name. */
  private void flush(List<Node> run, boolean paragraph) {
    Passage passage = ExportTraces.mended(words.paragraph(run));
    run.clear();
    String text = passage.text();
    boolean sentence = text.matches("(?s).*[.!?:][\"'\u201D\u2019)]*") && text.indexOf(' ') > 0;
    if (skipped == 0
        && sentence
        && (paragraph || PlainTextReader.proseShaped(text) || text.endsWith(":"))) {
      outline.add(new Block.Paragraph(passage));
    }
  }

  private void block(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      heading(element, name.charAt(1) - '0');
    } else if (skipped > 0 && element.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
      // Belongs to a section of furniture.
    } else if (LISTS.contains(name)) {
      list(element);
    } else if (name.equals("dl")) {
      definitions(element);
    } else if (name.equals("table")) {
      table(element);
    } else if (name.equals("figure")) {
      element.select("table").forEach(this::table);
    } else if (!NO_PROSE.contains(name)) {
      contents(element);
    }
  }

  private void heading(Element element, int level) {
    if (element == headline) {
      if (!outline.empty()) {
        above = Optional.of(outline);
        outline = new Outline();
      }
      sheet.ifPresent(outline::add);
      return;
    }
    Passage title = HeadingText.plain(words.paragraph(element));
    if (title.isBlank() || subtitle(element)) {
      return;
    }
    if (HtmlPage.furniture(title.text())) {
      skipped = skipped == 0 ? level : Math.min(skipped, level);
    } else if (skipped == 0 || level <= skipped) {
      skipped = 0;
      outline.begin(Math.max(2, level), title);
    }
  }

  /** The only heading of its level, right below the headline, goes on with the headline. */
  private boolean subtitle(Element heading) {
    return headline != null
        && outline.empty()
        && !heading.normalName().equals("h1")
        && main.select(heading.normalName()).size() == 1;
  }

  private void list(Element list) {
    if (list.selectFirst("h1, h2, h3, h4, h5, h6, table") != null) {
      contents(list);
      return;
    }
    List<Block.Item> items = new ArrayList<>();
    items(list, 1, items);
    if (!items.isEmpty() && !teasers(items)) {
      outline.add(new Block.ItemList(items));
    }
  }

  private void items(Element list, int depth, List<Block.Item> items) {
    for (Element item : list.children()) {
      if (HtmlPage.furniture(item)) {
        continue;
      }
      if (LISTS.contains(item.normalName())) {
        items(item, depth + 1, items);
        continue;
      }
      Passage own =
          ExportTraces.mended(words.without(item, inner -> LISTS.contains(inner.normalName())));
      if (!own.isBlank()) {
        items.add(new Block.Item(depth, own));
      }
      for (Element inner : item.children()) {
        if (LISTS.contains(inner.normalName()) && !HtmlPage.furniture(inner)) {
          items(inner, depth + 1, items);
        }
      }
    }
  }

  /** Headlines of other pages: nothing but links of several words. */
  private static boolean teasers(List<Block.Item> items) {
    return items.stream()
        .allMatch(
            item -> {
              String text = item.text().text();
              return text.split(" ").length >= 5
                  && item.text().marks().stream()
                      .anyMatch(
                          mark ->
                              mark.mark() == Passage.Mark.LINK
                                  && mark.end() - mark.start() == text.length());
            });
  }

  /** Terms with what they mean: facts on the page's subject where they are short, else a list. */
  private void definitions(Element list) {
    List<QuickFacts.Labelled> lines = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    Element term = null;
    for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.normalName().equals("dt")) {
        term = child;
      } else if (term != null) {
        Passage label = ExportTraces.uncited(words.paragraph(term));
        Passage value = ExportTraces.uncited(words.lines(child));
        if (!label.isBlank() && !value.isBlank()) {
          lines.add(new QuickFacts.Labelled(HtmlText.start(term), label, value));
          items.add(Definition.item(1, label, value));
        }
        term = null;
      }
    }
    boolean announced = outline.lead() || QuickFacts.heading(outline.title());
    boolean brief =
        lines.stream().allMatch(l -> l.value().text().length() <= LONGEST_FACT)
            && !Definition.mostly(lines.stream().map(QuickFacts.Labelled::value).toList());
    Optional<Block.FieldBox> box =
        announced && brief && lines.size() >= FEWEST_FACTS
            ? QuickFacts.box("", lines)
            : Optional.empty();
    if (box.isPresent()) {
      outline.add(box.get());
    } else if (!items.isEmpty()) {
      outline.add(new Block.ItemList(items));
    }
  }

  private void table(Element table) {
    HtmlTable read = new HtmlTable(table, words);
    if (read.layout()) {
      read.cells().forEach(this::contents);
      return;
    }
    Optional<Block.FieldBox> box = read.box();
    if (box.isPresent()) {
      outline.add(box.get());
    } else {
      read.grid().ifPresent(outline::add);
    }
  }
}
