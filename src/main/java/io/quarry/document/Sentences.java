package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a passage into sentences.
 *
 * <p>A splitter of our own, because it must keep offsets, cost no start-up time, and mend what
 * exported pages do: sentences glued together ("by wind speed.The city").
 */
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      WordList.of(
          """
          dr, mr, mrs, ms, st, sta, ste, no, nos, gen, col, lt, capt, sgt, prof, rev, hon, jr, sr,
          vs, etc, e.g, i.e, c, ca, cf, approx, fl, mt, ft, inc, ltd, co, corp, vol, pp, ed, eds,
          est, dept, univ, gov, sen, rep, pres, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct,
          nov, dec, brig, maj, adm, cpl, cmdr, u.s, u.k, u.n, d.c, ph.d, b.c, a.d, a.m, p.m, sq, viz, var, subsp, spp, sp,
          bros
          """);

  /** What copies of web pages have behind a full stop: "[6][7]", "[note 2]". */
  private static final Pattern CITATIONS =
      Pattern.compile(
          "(?:\\[(?:\\d{1,3}|\\p{Ll}|note \\d{1,3}|citation needed|update)\\])+(?=\\s|$)");

  private Sentences() {}

  /** The sentences of a passage in order, each with its places in the source. */
  public static List<Passage> of(Passage passage) {
    String text = passage.text();
    List<Passage> sentences = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      } else if (c == '\n') {
        depth = 0;
      }
      if (depth > 0 || (c != '.' && c != '!' && c != '?')) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && "\"'\u201D\u2019)".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      Matcher citations = CITATIONS.matcher(text).region(end, text.length());
      if (citations.lookingAt()) {
        end = citations.end();
      }
      if (ends(text, start, i, end)) {
        add(sentences, passage, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, passage, start, text.length());
    return sentences;
  }

  private static void add(List<Passage> sentences, Passage passage, int start, int end) {
    Passage sentence = passage.slice(start, end);
    if (!sentence.isBlank()) {
      sentences.add(sentence);
    }
  }

  private static boolean ends(String text, int start, int point, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (!Character.isWhitespace(next)) {
      return glued(text, point, end);
    }
    int follow = end;
    while (follow < text.length() && Character.isWhitespace(text.charAt(follow))) {
      follow++;
    }
    if (follow == text.length()) {
      return true;
    }
    char first = text.charAt(follow);
    if (Character.isLowerCase(first)) {
      return false;
    }
    return text.charAt(point) != '.' || !abbreviation(text, start, point);
  }

  /** Two sentences without a blank between them: a word, a full stop, a capitalised word. */
  private static boolean glued(String text, int point, int end) {
    return text.charAt(point) == '.'
        && end == point + 1
        && point >= 3
        && Character.isLetterOrDigit(text.charAt(point - 1))
        && (Character.isLowerCase(text.charAt(point - 2))
            || Character.isDigit(text.charAt(point - 2)))
        && Character.isUpperCase(text.charAt(end))
        && end + 1 < text.length()
        && (Character.isLowerCase(text.charAt(end + 1)) || text.charAt(end + 1) == ' ');
  }

  private static boolean abbreviation(String text, int start, int point) {
    int wordStart = point;
    while (wordStart > start && !Character.isWhitespace(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, point).replaceAll("^[(\\[\"'\u201C\u2018]+", "");
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    // "No." abbreviates a number only where one follows.
    if (lower.equals("no") || lower.equals("nos")) {
      return point + 2 < text.length() && Character.isDigit(text.charAt(point + 2));
    }
    return ABBREVIATIONS.contains(lower);
  }
}
