package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One pass over wikitext that finds, for every opener, where its construct ends: comments, opaque
 * tags, references, templates, links and tables. Everything else asks this table, so nesting costs
 * nothing more and the whole stays linear.
 */
final class WikitextScan {

  private static final String[] OPAQUE = {
    "nowiki",
    "pre",
    "math",
    "score",
    "gallery",
    "timeline",
    "syntaxhighlight",
    "source",
    "chem",
    "hiero",
    "imagemap",
    "mapframe",
    "maplink",
    "templatestyles",
    "graph"
  };

  private final String text;
  private final int[] ends;

  WikitextScan(String text) {
    this.text = text;
    this.ends = new int[text.length() + 1];
    scan();
  }

  String text() {
    return text;
  }

  /** Offset behind the construct that begins at {@code at}; 0 where none does. */
  int end(int at) {
    return ends[at];
  }

  boolean comment(int at) {
    return ends[at] > 0 && text.startsWith("<!--", at);
  }

  boolean template(int at) {
    return ends[at] > 0 && text.startsWith("{{", at);
  }

  boolean link(int at) {
    return ends[at] > 0 && text.startsWith("[[", at);
  }

  boolean table(int at) {
    return ends[at] > 0 && text.startsWith("{|", at);
  }

  boolean reference(int at) {
    return ends[at] > 0 && text.regionMatches(true, at, "<ref", 0, 4);
  }

  /** Offset of the line break that ends the line at {@code from}, looking over constructs. */
  int lineEnd(int from, int limit) {
    int i = from;
    while (i < limit) {
      if (ends[i] > 0 && ends[i] <= limit) {
        i = ends[i];
      } else if (text.charAt(i) == '\n') {
        return i;
      } else {
        i++;
      }
    }
    return limit;
  }

  /** Offsets of {@code c} between two offsets that stand in no construct. */
  List<Integer> topLevel(char c, int from, int to) {
    List<Integer> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (ends[i] > 0 && ends[i] <= to) {
        i = ends[i];
      } else {
        if (text.charAt(i) == c) {
          found.add(i);
        }
        i++;
      }
    }
    return found;
  }

  private void scan() {
    int[] stack = new int[64];
    int depth = 0;
    int n = text.length();
    boolean refsLeft = true;
    boolean commentsLeft = true;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c == '<') {
        int end = 0;
        if (commentsLeft && text.startsWith("<!--", i)) {
          int close = text.indexOf("-->", i + 4);
          commentsLeft = close >= 0;
          end = close < 0 ? n : close + 3;
        } else if (refsLeft && text.regionMatches(true, i, "<ref", 0, 4) && tagNameEnds(i + 4)) {
          int tagEnd = text.indexOf('>', i);
          if (tagEnd > 0 && text.charAt(tagEnd - 1) == '/') {
            end = tagEnd + 1;
          } else {
            int close = indexOfTag("</ref", i);
            refsLeft = close >= 0;
            end = close < 0 ? 0 : behindTag(close);
          }
        } else {
          end = opaque(i);
        }
        if (end > i) {
          ends[i] = end;
          i = end;
          continue;
        }
        i++;
      } else if (c == '{' && i + 1 < n && text.charAt(i + 1) == '{') {
        stack = push(stack, depth++, i);
        i += 2;
      } else if (c == '[' && i + 1 < n && text.charAt(i + 1) == '[') {
        stack = push(stack, depth++, i);
        i += 2;
      } else if (c == '{' && i + 1 < n && text.charAt(i + 1) == '|' && lineStart(i)) {
        stack = push(stack, depth++, i);
        i += 2;
      } else if (c == '|'
          && i + 1 < n
          && text.charAt(i + 1) == '}'
          && lineStart(i)
          && depth > 0
          && text.startsWith("{|", stack[depth - 1])) {
        depth--;
        ends[stack[depth]] = i + 2;
        i += 2;
      } else if (c == '}' && i + 1 < n && text.charAt(i + 1) == '}') {
        int left = closes(stack, depth, "{{");
        if (left >= 0) {
          depth = left;
          ends[stack[left]] = i + 2;
        }
        i += left >= 0 ? 2 : 1;
      } else if (c == ']' && i + 1 < n && text.charAt(i + 1) == ']') {
        int left = closes(stack, depth, "[[");
        if (left >= 0) {
          depth = left;
          ends[stack[left]] = i + 2;
        }
        i += 2;
      } else {
        i++;
      }
    }
  }

  /**
   * Which opener the closer at hand belongs to: the top of the stack, or one of the few below it
   * when those above were never closed. A table is never closed from inside a cell.
   */
  private int closes(int[] stack, int depth, String opener) {
    for (int k = depth - 1; k >= 0 && k >= depth - 4; k--) {
      if (text.startsWith(opener, stack[k])) {
        return k;
      }
      if (text.startsWith("{|", stack[k]) && opener.equals("[[")) {
        return -1;
      }
    }
    return -1;
  }

  private static int[] push(int[] stack, int depth, int at) {
    int[] room = depth < stack.length ? stack : java.util.Arrays.copyOf(stack, depth * 2);
    room[depth] = at;
    return room;
  }

  private boolean lineStart(int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == ':')) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private boolean tagNameEnds(int at) {
    return at < text.length() && !Character.isLetter(text.charAt(at));
  }

  private int opaque(int at) {
    for (String name : OPAQUE) {
      if (text.regionMatches(true, at + 1, name, 0, name.length())
          && tagNameEnds(at + 1 + name.length())) {
        int tagEnd = text.indexOf('>', at);
        if (tagEnd < 0) {
          return 0;
        }
        if (text.charAt(tagEnd - 1) == '/') {
          return tagEnd + 1;
        }
        int close = indexOfTag("</" + name, tagEnd);
        return close < 0 ? tagEnd + 1 : behindTag(close);
      }
    }
    return 0;
  }

  private int indexOfTag(String lowerTag, int from) {
    int at = text.indexOf(lowerTag, from);
    return at >= 0 ? at : text.indexOf(lowerTag.toUpperCase(Locale.ROOT), from);
  }

  private int behindTag(int at) {
    int end = text.indexOf('>', at);
    return end < 0 ? text.length() : end + 1;
  }
}
