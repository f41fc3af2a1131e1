package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a range of wikitext into readable text that remembers where it came from. */
final class WikitextRenderer {

  /** Deeper nesting than this is not text that people write. */
  private static final int DEEPEST = 40;

  private final WikitextScan scan;
  private final String text;
  private final WikitextTemplates templates;

  WikitextRenderer(WikitextScan scan) {
    this.scan = scan;
    this.text = scan.text();
    this.templates = new WikitextTemplates(this, scan);
  }

  /** A field, cell or item: line breaks and list templates make lines. */
  Passage lines(int from, int to) {
    Passage.Builder out = new Passage.Builder();
    render(from, to, out, 0);
    return out.build();
  }

  /** A paragraph: its line breaks are blanks. */
  Passage paragraph(int from, int to) {
    Passage rendered = lines(from, to);
    if (rendered.text().indexOf('\n') < 0) {
      return rendered;
    }
    Passage.Builder out = new Passage.Builder();
    for (Passage line : rendered.lines()) {
      if (out.length() > 0) {
        out.add(' ', line.span().start(), line.span().start());
      }
      out.add(line);
    }
    return out.build();
  }

  /** Plain text of a range, for parameters that steer a template. */
  String plain(int from, int to) {
    return lines(from, to).text();
  }

  void render(int from, int to, Passage.Builder out, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    int boldFrom = -1;
    int italicFrom = -1;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = scan.end(i);
      if (end > to) {
        end = 0;
      }
      if (end > 0 && c == '<') {
        if (text.startsWith("<nowiki>", i)) {
          int close = text.lastIndexOf("</", end - 1);
          for (int k = i + 8; k < close; k++) {
            out.add(text.charAt(k), k, k + 1);
          }
        } else if (text.startsWith("<math", i) || text.startsWith("<chem", i)) {
          out.add(Passage.LOST, i, end);
        }
        i = end;
      } else if (end > 0 && scan.template(i)) {
        templates.render(TemplateCall.at(scan, i), out, depth + 1);
        i = end;
      } else if (end > 0 && scan.link(i)) {
        link(i, end, out, depth + 1);
        i = end;
      } else if (end > 0 && scan.table(i)) {
        i = end;
      } else if (c == '[' && external(i) > 0) {
        i = externalLink(i, to, out, depth + 1);
      } else if (c == '\'' && text.startsWith("''", i)) {
        int run = 2;
        while (i + run < to && text.charAt(i + run) == '\'') {
          run++;
        }
        // Four apostrophes are one and bold; more than five are some and both.
        int literal = run == 4 ? 1 : Math.max(0, run - 5);
        for (int k = 0; k < literal; k++) {
          out.add('\'', i + k, i + k + 1);
        }
        int markup = run - literal;
        boolean bold = markup == 3 || markup == 5;
        boolean italic = markup == 2 || markup == 5;
        if (bold) {
          if (boldFrom < 0) {
            out.open(i);
            boldFrom = out.length();
          } else {
            out.close(boldFrom, i + run);
            out.mark(Passage.Mark.BOLD, boldFrom, "");
            boldFrom = -1;
          }
        }
        if (italic) {
          if (italicFrom < 0) {
            out.open(i);
            italicFrom = out.length();
          } else {
            out.close(italicFrom, i + run);
            out.mark(Passage.Mark.ITALIC, italicFrom, "");
            italicFrom = -1;
          }
        }
        i += run;
      } else if (c == '<') {
        i = tag(i, to, out);
      } else if (c == '&') {
        Entities.Found found = Entities.at(text, i);
        if (found == null || found.end() > to) {
          out.add(c, i, i + 1);
          i++;
        } else {
          out.add(found.text(), i, found.end());
          i = found.end();
        }
      } else if (c == '_' && text.startsWith("__", i) && switchWord(i) > 0) {
        i = switchWord(i);
      } else {
        out.add(c, i, i + 1);
        i++;
      }
    }
  }

  private int switchWord(int at) {
    int i = at + 2;
    while (i < text.length() && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i > at + 4 && text.startsWith("__", i) ? i + 2 : 0;
  }

  /** A raised letter behind a word points to a note; behind "x" it is an exponent. */
  private static final Pattern FOOTNOTE = Pattern.compile("<sup>\\p{Ll}</sup>");

  private boolean wordBefore(int at) {
    int letters = 0;
    for (int i = at - 1; i >= 0 && letters < 3; i--) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if ("]}'".indexOf(c) < 0 || letters > 0) {
        return false;
      }
    }
    return letters == 3;
  }

  private int tag(int at, int to, Passage.Builder out) {
    int nameAt = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int close = text.indexOf('>', at);
    if (nameAt >= to
        || !Character.isLetter(text.charAt(nameAt))
        || close < 0
        || close >= to
        || close - at > 300) {
      out.add('<', at, at + 1);
      return at + 1;
    }
    Matcher footnote = FOOTNOTE.matcher(text).region(at, to);
    if (footnote.lookingAt() && wordBefore(at)) {
      return footnote.end();
    }
    if (text.regionMatches(true, nameAt, "br", 0, 2)
        || text.regionMatches(true, nameAt, "li", 0, 2)
        || text.regionMatches(true, nameAt, "p>", 0, 2)) {
      out.add('\n', at, close + 1);
    }
    return close + 1;
  }

  private static final Set<String> MEDIA = Set.of("file", "image", "category", "media");

  private void link(int at, int end, Passage.Builder out, int depth) {
    List<Integer> bars = scan.topLevel('|', at + 2, end - 2);
    int targetEnd = bars.isEmpty() ? end - 2 : bars.get(0);
    String target = text.substring(at + 2, targetEnd).strip();
    int colon = target.indexOf(':');
    if (colon > 0 && MEDIA.contains(target.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
      return;
    }
    out.open(at);
    int start = out.length();
    if (bars.isEmpty()) {
      int from = at + 2;
      if (from < targetEnd && text.charAt(from) == ':') {
        from++;
      }
      render(from, targetEnd, out, depth);
    } else {
      int labelFrom = bars.get(bars.size() - 1) + 1;
      render(labelFrom, end - 2, out, depth);
    }
    out.close(start, end);
    int hash = target.indexOf('#');
    out.mark(Passage.Mark.LINK, start, (hash > 0 ? target.substring(0, hash) : target).strip());
  }

  /** Length of the scheme of an external link whose bracket stands at {@code at}; 0 if none. */
  private int external(int at) {
    for (String scheme : new String[] {"http://", "https://", "//", "ftp://", "mailto:"}) {
      if (text.startsWith(scheme, at + 1)) {
        return scheme.length();
      }
    }
    return 0;
  }

  private int externalLink(int at, int to, Passage.Builder out, int depth) {
    int close = text.indexOf(']', at);
    int line = text.indexOf('\n', at);
    if (close < 0 || close >= to || (line >= 0 && line < close)) {
      out.add('[', at, at + 1);
      return at + 1;
    }
    int label = text.indexOf(' ', at);
    if (label > 0 && label < close) {
      out.open(at);
      int start = out.length();
      render(label + 1, close, out, depth);
      out.close(start, close + 1);
    }
    return close + 1;
  }

  /** The values of positional parameters, rendered on their own. */
  List<Passage> values(TemplateCall call) {
    List<Passage> values = new ArrayList<>();
    for (TemplateCall.Parameter parameter : call.positional()) {
      values.add(lines(parameter.from(), parameter.to()));
    }
    return values;
  }
}
