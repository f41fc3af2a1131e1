package io.quarry.fact;

import io.quarry.document.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Common words that can be left out of a sentence: linked terms, and what something is made of. */
final class TermGaps {

  private static final Pattern SUPERLATIVE = Pattern.compile("\\b" + Phrases.SUPERLATIVE + "\\b");

  private static final Pattern TERM =
      Pattern.compile(
          "(?:\\b(?:consists? (?:mainly |mostly |largely )?of|made of|(?:feeds?|preys?|lives?) (?:mainly|mostly|primarily|chiefly|largely|exclusively|almost exclusively|almost entirely) on|stunted by|caused by|(?:[Pp]roduction|[Ii]ndustr(?:y|ies)|[Ee]xports|[Cc]rops) (?:in|of) [\\p{L}\\p{M} ]{3,30} (?:includes?|are|is)|suitable for|unsuitable for|(?:importance|significance|role|status|reputation) as an? (?:\\p{Ll}+ )?(?:centre|center|hub) (?:of|for)|over \\d+%|more than \\d+%|driver [\\p{L} ]{2,40} is|source of income [\\p{L} ]{2,40} is|industry [\\p{L} ]{2,40} is|crop [\\p{L} ]{2,40} is|religion [\\p{L} ]{2,40} is|product [\\p{L} ]{2,40} is|to (?:test|produce|mine)))"
              + " ((?:[\\p{Ll}-]+ )?[\\p{Ll}-]{4,})(?=\\.$| for the |,(?: [\\p{Ll}-]+){1,2}(?:,| and )|,? and \\p{Ll}+(?:\\.$|,))");

  private static final Pattern COMMON_TERM =
      Pattern.compile(
          ".*\\b(?:two|three|four|five|six|seven|eight|nine|ten|isotopes|people|things?|them|other|others|ways?|parts?|many|much|more|various|several|these|those|their|its|different|purposes?|reasons?|time|times|years?|use|uses|all|some|both|such|well|which|that|the|an?|of|in|on|and|for|with|goods|history|culture|heritage|tradition)\\b.*");

  /** The class of a term that its own sentence defines. */
  static final String DEFINITION = "defined term";

  /** The class of what stands for many: "textiles (particularly vinalon)". */
  static final String INSTANCE = "instance";

  static final Pattern PARTICULAR =
      Pattern.compile(
          "\\((?:particularly|especially|notably|mainly|mostly|primarily|chiefly) ([\\p{Ll}-]{4,}(?: [\\p{Ll}-]{4,})?)\\)");

  /** "textiles" of "textiles (particularly vinalon)": what the one in parentheses is one of. */
  private static final Pattern WIDER =
      Pattern.compile(
          "\\b(?:includes?|produces?|exports?|grows?|mines?|makes?|sells?) (\\p{Ll}{4,}) (?="
              + PARTICULAR.pattern()
              + ")");

  /** "Norvik serves as a major port for the valley." */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:serve[sd]?|function(?:s|ed)|operate[sd]|used|reopened) as (?:an?|the) (?:(?:major|important|main|chief|principal|key) )?(?=(\\p{Ll}+)(?: (?:for|of|from|between|until) |[.,]))"
              + "(?:port|seaport|harbour|museum|library|prison|hospital|school|hotel|church|mosque|barracks|warehouse|theatre|cinema|courthouse|lighthouse|market|fortress|monastery|granary|capital|stable|orphanage)\\b");

  /** Words before a term that can say what it means. */
  private static final int LEAST_DEFINITION = 4;

  /** One of them stands before every term that is defined. */
  private static final List<String> CALLING =
      List.of(" called ", " known as ", " termed ", " referred to as ");

  private static final Pattern DEFINED =
      Pattern.compile(
          "(?<=\\p{Ll},? |\\p{Ll} (?:is|are) (?:\\p{Ll}{4,9}ly )?)(?:called(?: an?| the)?|known as|termed|referred to as) ([\\p{Ll}-]{4,}(?: [\\p{Ll}-]{4,})?)(?=[,.])");

  /** Not what something is called, but was, or is by some. */
  private static final Pattern NOT_SURELY =
      Pattern.compile(
          "\\b(?:was|were|been|sometimes|formerly|previously|once|also|often|incorrectly|locally|informally|what is|now|then|better|well|best|widely|not|so)(?: \\p{Ll}+ly)? $");

  /** "A unit of smaller size is called": smaller than what, the sentence before tells. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:smaller|larger|higher|lower|bigger|longer|shorter|other|similar|such|latter|former)\\b(?!.* than\\b)");

  /** What is worth telling apart by the word before it. */
  private static final Pattern ASKED =
      Pattern.compile(
          "climate|industry|center|centre|hub|monarchy|republic|religion|currency|network|galaxy|language|volcano|style|architecture");

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  TermGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /** Whether a sentence says what something is called: worth asking, whatever its main verb. */
  static boolean defining(String text) {
    return CALLING.stream().anyMatch(text::contains) && DEFINED.matcher(text).find();
  }

  /** Finds all but those that the sentence defines. */
  void find() {
    links();
    terms();
  }

  /** "Rocks of molten salt are called ____", "through small holes, called ____, in the skin". */
  void findDefined() {
    if (!defining(text)) {
      return;
    }
    Matcher defined = DEFINED.matcher(text);
    while (defined.find()) {
      String term = defined.group(1);
      boolean plain =
          !COMMON_TERM.matcher(term).matches()
              && !Gaps.FUNCTION.matcher(term.split(" ")[0]).matches()
              && !NOT_SURELY.matcher(text.substring(0, defined.start())).find()
              && !COMPARED.matcher(text.substring(0, defined.start())).find()
              && text.substring(0, defined.start()).split(" ").length >= LEAST_DEFINITION;
      if (plain) {
        gaps.put(defined.start(1), defined.end(1), Value.Name.of(term, DEFINITION), "", 3);
      }
    }
  }

  /** Terms that the document links: "a ____ climate". */
  private void links() {
    Passage passage = statement.passage();
    for (Passage.Marked mark : passage.marks()) {
      if (mark.mark() != Passage.Mark.LINK || mark.target().matches("[a-z-]{2,8}:.*")) {
        continue;
      }
      String label = passage.textOf(mark);
      int at = text.indexOf(label);
      if (at < 0 || text.indexOf(label, at + 1) >= 0 || !bounded(at, at + label.length())) {
        continue;
      }
      if (Character.isLowerCase(label.codePointAt(0))) {
        term(label, at);
      }
    }
  }

  private void term(String label, int at) {
    int end = at + label.length();
    int blank = label.lastIndexOf(' ');
    boolean told =
        text.substring(0, at)
            .matches(
                "(?s)[^,;]{2,60} (?:is|was|has|had|features|have) (?:an?|the) (?:(?:large|small|major|important|big|new|typical|mostly|mainly) )?");
    if (!told
        || !label.matches("\\p{Ll}+(?:[ -]\\p{Ll}+)*")
        || label.length() < 4
        || SUPERLATIVE.matcher(label).find()
        || label.split(" ").length > 3) {
      return;
    }
    if (blank > 0) {
      String kept = label.substring(blank + 1);
      String key = label.substring(0, blank);
      if (ASKED.matcher(kept).matches()
          && !Gaps.FUNCTION.matcher(kept).matches()
          && !Gaps.FUNCTION.matcher(key.substring(key.lastIndexOf(' ') + 1)).matches()) {
        gaps.put(at, at + blank, new Value.Name(key, List.of(label), ""), "", 3);
      }
      return;
    }
    Matcher next = Pattern.compile("^ ([\\p{Ll}-]{3,})(?=[ ,.;])").matcher(text.substring(end));
    if (next.find()
        && ASKED.matcher(next.group(1)).matches()
        && !Gaps.FUNCTION.matcher(next.group(1)).matches()) {
      gaps.put(at, end, new Value.Name(label, List.of(label + " " + next.group(1)), ""), "", 3);
    }
  }

  /** What something is made of, known or used for, where the sentence says just that. */
  private void terms() {
    Matcher term = TERM.matcher(text);
    Matcher particular = PARTICULAR.matcher(text);
    while (particular.find() && !COMMON_TERM.matcher(particular.group(1)).matches()) {
      gaps.put(
          particular.start(1),
          particular.end(1),
          Value.Name.of(particular.group(1), INSTANCE),
          "",
          4);
    }
    Matcher wider = WIDER.matcher(text);
    while (wider.find() && !COMMON_TERM.matcher(wider.group(1)).matches()) {
      gaps.put(wider.start(1), wider.end(1), Value.Name.of(wider.group(1), ""), "", 3);
    }
    Matcher role = ROLE.matcher(text);
    if (role.find()) {
      gaps.put(role.start(1), role.end(1), Value.Name.of(role.group(1), ""), "", 3);
    }
    while (term.find() && !text.matches("(?s).*\\bcalled\\b.*")) {
      String key = term.group(1);
      // Of five products that a land makes any would do.
      boolean oneOfMany = term.group().contains("includ") && text.startsWith(",", term.end(1));
      if (!oneOfMany
          && !COMMON_TERM.matcher(key).matches()
          // "fishing" is an industry, "fishing for" something else.
          && !(key.indexOf(' ') > 0 && Gaps.FUNCTION.matcher(key.split(" ")[0]).matches())) {
        gaps.put(term.start(1), term.end(1), Value.Name.of(key, ""), "", 2);
      }
    }
  }

  private boolean bounded(int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
