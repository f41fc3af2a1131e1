package io.quarry.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words taken out of a file that is no text, with what they were marked as; blanks are single.
 *
 * @param marks in the order in which they end
 */
record StyledText(String text, List<Passage.Marked> marks) {

  static final StyledText EMPTY = new StyledText("", List.of());

  StyledText {
    marks = List.copyOf(marks);
  }

  static StyledText plain(String text) {
    Builder out = new Builder();
    out.add(text, false, false, "");
    return out.build();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether all letters and digits are bold. */
  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Passage.Marked mark : marks) {
      if (mark.mark() == Passage.Mark.BOLD) {
        bold += letters(mark.start(), mark.end());
      }
    }
    all = letters(0, text.length());
    return all > 0 && bold == all;
  }

  private int letters(int from, int to) {
    return (int) text.substring(from, to).chars().filter(Character::isLetterOrDigit).count();
  }

  /** Collects words with their styles. */
  static final class Builder {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    private final StringBuilder text = new StringBuilder();
    private int[] styles = new int[64];
    private final List<String> targets = new ArrayList<>(List.of(""));

    int length() {
      return text.length();
    }

    /** What was added last. */
    String tail(int most) {
      return text.substring(Math.max(0, text.length() - most)).stripTrailing();
    }

    char last() {
      return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    void add(String words, boolean bold, boolean italic, String link) {
      if (!link.equals(targets.getLast())) {
        targets.add(link);
      }
      int style = (bold ? BOLD : 0) + (italic ? ITALIC : 0) + 4 * (targets.size() - 1);
      for (int i = 0; i < words.length(); i++) {
        add(words.charAt(i), style);
      }
    }

    void add(StyledText other) {
      int[] bits = new int[other.text.length()];
      for (Passage.Marked mark : other.marks) {
        int bit = 0;
        switch (mark.mark()) {
          case BOLD -> bit = BOLD;
          case ITALIC -> bit = ITALIC;
          case LINK -> {
            targets.add(mark.target());
            bit = 4 * (targets.size() - 1);
          }
        }
        for (int i = mark.start(); i < mark.end(); i++) {
          bits[i] += bit;
        }
      }
      for (int i = 0; i < bits.length; i++) {
        add(other.text.charAt(i), bits[i]);
      }
      if (!targets.getLast().isEmpty()) {
        targets.add("");
      }
    }

    void space() {
      add(' ', text.isEmpty() ? 0 : styles[text.length() - 1]);
    }

    /** Takes the last character away again. */
    void back() {
      text.setLength(text.length() - 1);
    }

    private void add(char c, int style) {
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean control = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (blank ? text.isEmpty() || last() == ' ' : control) {
        return;
      }
      if (text.length() == styles.length) {
        styles = Arrays.copyOf(styles, styles.length * 2);
      }
      styles[text.length()] = style;
      text.append(blank ? ' ' : c);
    }

    StyledText build() {
      int end = text.length() > 0 && last() == ' ' ? text.length() - 1 : text.length();
      List<Passage.Marked> marks = new ArrayList<>();
      int bold = -1;
      int italic = -1;
      int link = -1;
      for (int i = 0; i <= end; i++) {
        int style = i < end ? styles[i] : 0;
        int before = i > 0 ? styles[i - 1] : 0;
        if (link >= 0 && style / 4 != before / 4) {
          marks.add(new Passage.Marked(Passage.Mark.LINK, link, i, targets.get(before / 4)));
          link = -1;
        }
        bold = turn(marks, Passage.Mark.BOLD, bold, i, (style & BOLD) != 0);
        italic = turn(marks, Passage.Mark.ITALIC, italic, i, (style & ITALIC) != 0);
        if (link < 0 && !targets.get(style / 4).isEmpty()) {
          link = i;
        }
      }
      return new StyledText(text.substring(0, end), marks);
    }

    private static int turn(
        List<Passage.Marked> marks, Passage.Mark mark, int since, int at, boolean on) {
      if (since >= 0 && !on) {
        marks.add(new Passage.Marked(mark, since, at, ""));
        return -1;
      }
      return since < 0 && on ? at : since;
    }
  }
}
