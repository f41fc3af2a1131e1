package io.quarry.document;

import io.quarry.document.Alignment.Script;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Turns nodes of a page into readable text that remembers where it came from. */
final class HtmlText {

  private final String text;

  HtmlText(String text) {
    this.text = text;
  }

  /** All on one line. */
  Passage paragraph(Element element) {
    return paragraph(element.childNodes());
  }

  Passage paragraph(List<Node> nodes) {
    Run run = new Run(false, inner -> false);
    nodes.forEach(node -> run.add(node, Script.LEVEL));
    return run.out.build();
  }

  /** What an element says, less some of the elements in it, on one line. */
  Passage without(Element element, Predicate<Element> left) {
    Run run = new Run(false, left);
    element.childNodes().forEach(node -> run.add(node, Script.LEVEL));
    return run.out.build();
  }

  /** A cell or a field: line breaks and blocks make lines. */
  Passage lines(Element element) {
    Run run = new Run(true, inner -> false);
    element.childNodes().forEach(node -> run.add(node, Script.LEVEL));
    return run.out.build();
  }

  static int start(Element element) {
    return Math.max(0, element.sourceRange().startPos());
  }

  private final class Run {
    private final boolean lines;
    private final Predicate<Element> left;
    private final Passage.Builder out = new Passage.Builder();

    Run(boolean lines, Predicate<Element> left) {
      this.lines = lines;
      this.left = left;
    }

    void add(Node node, Script script) {
      if (node instanceof TextNode words) {
        Range range = words.sourceRange();
        if (range.isTracked()) {
          int to = Math.min(text.length(), range.endPos());
          int from = Math.min(range.startPos(), to);
          Alignment.add(out, words.getWholeText(), text, from, to, false, script);
        }
      } else if (node instanceof Element element
          && !left.test(element)
          && !HtmlPage.furniture(element)) {
        element(element, script);
      }
    }

    private void element(Element element, Script script) {
      String tag = element.normalName();
      Range opening = element.sourceRange();
      if (tag.equals("br")) {
        if (opening.isTracked()) {
          out.add(lines ? '\n' : ' ', opening.startPos(), opening.endPos());
        }
        return;
      }
      Script inner =
          tag.equals("sup") ? Script.RAISED : tag.equals("sub") ? Script.LOWERED : script;
      boolean divides = element.isBlock() && opening.isTracked();
      Passage.Mark mark =
          switch (tag) {
            case "b", "strong" -> Passage.Mark.BOLD;
            case "i", "em", "cite", "dfn" -> Passage.Mark.ITALIC;
            case "a" -> Passage.Mark.LINK;
            default -> null;
          };
      if (divides) {
        out.add(lines ? '\n' : ' ', opening.startPos(), opening.startPos());
      }
      if (mark != null && opening.isTracked()) {
        out.open(opening.startPos());
      }
      int start = out.length();
      element.childNodes().forEach(child -> add(child, inner));
      Range closing = element.endSourceRange();
      if (mark != null) {
        out.close(start, closing.isTracked() ? Math.min(text.length(), closing.endPos()) : 0);
        String target = mark == Passage.Mark.LINK ? LinkTarget.of(element.attr("href")) : "";
        out.mark(mark, start, target);
      }
      if (divides && closing.isTracked()) {
        int end = Math.min(text.length(), closing.endPos());
        out.add(lines ? '\n' : ' ', end, end);
      }
    }
  }
}
