package io.quarry.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends running text that was exported from an encyclopedia: marks of citations go, and gaps where
 * the export dropped a template ("an area of .") are marked, so that nothing is asked from them.
 */
final class ExportTraces {

  private static final Pattern DROPPED =
      Pattern.compile(
          "(?<=\\S)\\[(?:\\d{1,3}|[a-z]|\\^[\\w-]{1,20}|(?:note|nb|n|fn) ?\\d{1,3}|edit(?: source)?"
              + "|(?:\\w+ ){0,3}needed|when|who|which|where|why|how|(?:by|according to) whom|update"
              + "|dubious[^\\]]{0,20})\\??\\]"
              // attributes of kramdown, and what is left of a cross-reference
              + "|\\{:[^{}]{1,60}\\}|\\s?\\(\\[link\\]\\)"
              + "|\\s?\\([\\s,;:]*\\)"
              // the categories at its end
              + "|(?s:(?:^|\\s)Category:\\p{Lu}.*)"
              + "|(?<=\\()[\\s,;:]+");

  private static final String UNIT = "(?:km|mi|ft|kg)[\u00B22]?";

  /** Each alternative ends right before the place where something is missing. */
  private static final Pattern GAP =
      Pattern.compile(
          // "an area of .", "the ,"
          "\\b(?:of|in|at|to|from|by|with|for|between|over|about|around|approximately|under|near|than"
              + "|as|is|was|are|were|the|an?|and|or) (?=[.,;)])"
              + "|\\b(?:the|an|and|approximately|between)(?=[.;])"
              // "a chain over long"
              + "|\\b(?:over|about|approximately|around|nearly|roughly|almost|is|are|was|were|up to"
              + "|at least) (?=(?:long|wide|deep|tall|high|thick|in (?:length|width|height|diameter"
              + "|area))\\b)"
              + "|\\b(?:of|about|over|approximately|is|was|at|to|from|around|nearly|than) (?="
              + UNIT
              + "(?![\\p{L}\\p{N}]))"
              // "for representatives to the which had been"
              + "|\\b(?:the|an?) (?=(?:of|in|which|that|and|was|is|were|are|to|by|from|for|on|at|with"
              + "|has|had)(?![-\\w]))"
              + "|\\bbetween (?=and\\b)|\\bfrom (?=to\\b)|\\bfor (?=and (?!against))"
              // "about east of the Isles", "has of coastline", "is and Elm School is away from"
              + "|\\b(?:about|approximately|some|nearly|roughly|around) (?=(?:(?:north|south)?(?:east|west)?"
              + "|north|south)(?:ern)? of\\b|away\\b|from\\b|inland\\b|upstream\\b|downstream\\b)"
              + "|\\b(?:has|have|had|covers) (?=of\\b)|\\b(?:is|are|was|were) (?=and\\b|away from\\b)|\\blocated (?=away\\b)"
              // "recognized and as equals"
              + "|\\b\\p{Ll}{3,} (?=and (?:as|is|are|was|were) (?!well)\\p{Ll})(?<=\\b(?:recogni[sz]ed?|between|use|used|called|letters?|symbols?) )"
              // "temperatures above for most of the year"
              + "|\\b(?:above|below|exceeding|averaging) (?=(?:for|during|throughout)\\b)"
              // "yet , 75 percent", ", one issue is"
              + "|\\p{L} (?=,)|^(?=[,;)])"
              + "|, ?(?=,)"
              // what is left of a torn link or template, and struck words
              + "|(?=\\[\\[|\\]\\]|\\{\\{|\\}\\}|~~)"
              // "is the southernmost prefecture": its subject is gone
              + "|^(?=(?:is|was|are|were|has|had)\\b)");

  private ExportTraces() {}

  static Passage mended(Passage passage) {
    return marked(without(passage, DROPPED.matcher(passage.text())));
  }

  /** Without the marks of citations only, as a heading or cell needs it. */
  static Passage uncited(Passage passage) {
    return without(passage, DROPPED.matcher(passage.text()));
  }

  private static Passage without(Passage passage, Matcher dropped) {
    BitSet gone = new BitSet();
    while (dropped.find()) {
      gone.set(dropped.start(), dropped.end());
    }
    return gone.isEmpty() ? passage : rebuilt(passage, gone, new BitSet());
  }

  private static Passage marked(Passage passage) {
    BitSet gaps = new BitSet();
    Matcher gap = GAP.matcher(passage.text());
    while (gap.find()) {
      gaps.set(gap.end());
    }
    return gaps.isEmpty() ? passage : rebuilt(passage, new BitSet(), gaps);
  }

  private static Passage rebuilt(Passage passage, BitSet gone, BitSet gaps) {
    String text = passage.text();
    Passage.Builder out = new Passage.Builder();
    int[] moved = new int[text.length() + 1];
    List<Passage.Marked> marks = new ArrayList<>(passage.marks());
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (next < marks.size() && marks.get(next).end() <= i) {
        Passage.Marked mark = marks.get(next++);
        out.mark(mark.mark(), moved[mark.start()], mark.target());
      }
      if (gaps.get(i)) {
        Span here = passage.span(Math.max(0, i - 1), Math.max(1, i));
        out.add(Passage.LOST, here.start(), here.end());
      }
      moved[i] = out.length();
      if (i < text.length() && !gone.get(i)) {
        Span place = passage.span(i, i + 1);
        out.add(text.charAt(i), place.start(), place.end());
      }
    }
    return out.build();
  }
}
