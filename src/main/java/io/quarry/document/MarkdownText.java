package io.quarry.document;

import io.quarry.document.Alignment.Script;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline nodes of Markdown into readable text that remembers where it came from. */
final class MarkdownText {

  private final String text;
  private final int base;

  /**
   * @param base what offsets of nodes are counted from
   */
  MarkdownText(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** A paragraph: its line breaks are blanks. */
  Passage paragraph(Node block) {
    return new Run(false).of(block);
  }

  /** A cell: its forced line breaks make lines. */
  Passage lines(Node block) {
    return new Run(true).of(block);
  }

  private final class Run {
    private final boolean lines;
    private final Passage.Builder out = new Passage.Builder();
    private Script script = Script.LEVEL;

    /** Offset behind what was read last; the text between two nodes is mark-up. */
    private int last;

    Run(boolean lines) {
      this.lines = lines;
    }

    Passage of(Node block) {
      last = start(block);
      children(block);
      return out.build();
    }

    private void children(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
    }

    private void add(Node node) {
      int from = Math.max(last, start(node));
      int to = Math.max(from, end(node));
      switch (node) {
        case Text words -> Alignment.add(out, words.getLiteral(), text, from, to, true, script);
        case Code code -> Alignment.add(out, code.getLiteral(), text, from, to, false, script);
        case SoftLineBreak soft -> out.add(' ', last, Math.min(text.length(), last + 1));
        case HardLineBreak hard -> lineBreak(last, Math.min(text.length(), last + 1));
        case HtmlInline tag -> tag(tag.getLiteral().toLowerCase(Locale.ROOT), from, to);
        case StrongEmphasis strong -> marked(strong, Passage.Mark.BOLD, "", from, to);
        case Emphasis emphasis -> marked(emphasis, Passage.Mark.ITALIC, "", from, to);
        case Link link when footnote(link) -> {
          // A note's number is no word of the text.
        }
        case Link link ->
            marked(link, Passage.Mark.LINK, LinkTarget.of(link.getDestination()), from, to);
        case Image image -> {
          // What an image shows is told by its description, which is not running text.
        }
        default -> children(node);
      }
      last = Math.max(last, to);
    }

    private void marked(Node node, Passage.Mark mark, String target, int from, int to) {
      out.open(from);
      int start = out.length();
      children(node);
      out.close(start, to);
      out.mark(mark, start, target);
    }

    private void tag(String tag, int from, int to) {
      if (tag.startsWith("<br")) {
        lineBreak(from, to);
      } else if (tag.startsWith("<sup")) {
        script = Script.RAISED;
      } else if (tag.startsWith("<sub")) {
        script = Script.LOWERED;
      } else if (tag.startsWith("</su")) {
        script = Script.LEVEL;
      }
    }

    private void lineBreak(int from, int to) {
      out.add(lines ? '\n' : ' ', from, to);
    }

    private boolean footnote(Link link) {
      return link.getDestination().startsWith("#")
          && link.getFirstChild() instanceof Text only
          && only.getNext() == null
          && only.getLiteral().matches("\\^?\\[?[\\w ^]{1,8}\\]?|[\u2191\u21A9]");
    }
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : base + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return base + last.getInputIndex() + last.getLength();
  }
}
