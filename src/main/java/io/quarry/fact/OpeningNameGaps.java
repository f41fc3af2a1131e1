package io.quarry.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a sentence opens with and tells by a deed, or by being the first or the largest. */
final class OpeningNameGaps {

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  OpeningNameGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /** Finds them. */
  void find() {
    doer();
    supreme();
  }

  private static final Pattern DOER =
      Pattern.compile(
          "^(?:(?:In|On|By) [^,]{4,30}, )?((?:"
              + Phrases.CAP
              + "|\\p{Lu}\\.)(?: (?:de |van |von |bin |ibn )?(?:"
              + Phrases.CAP
              + "|\\p{Lu}\\.)){1,3}) (?:(?:first|twice|finally|formally|officially|successfully) )?(?!was|were|had|has|is)(\\p{Ll}+) (?!to\\b|an? \\p{Ll}+\\b(?! of)|that\\b)");

  /** Who did what is worth telling: "Tom Elm invaded Norvik twice". */
  private void doer() {
    Matcher doer = DOER.matcher(text);
    if (doer.find()
        && person(doer.group(1))
        && statement.subject().names().stream().noneMatch(doer.group(1)::contains)
        && (Remembered.ofADay(doer.group(2)) || MADE.contains(doer.group(2)))
        && NAMED.matcher(text.substring(doer.end(2))).find()) {
      putPerson(doer, 4);
    }
  }

  private boolean person(String name) {
    return statement.discourse().people().surely(name) || GivenNames.somebody(name);
  }

  private void putPerson(Matcher found, int worth) {
    String name = found.group(1);
    List<String> last = List.of(name.substring(name.lastIndexOf(' ') + 1));
    gaps.put(found.start(1), found.end(1), new Value.Name(name, last, "person"), "person", worth);
  }

  private static final Set<String> MADE =
      Set.of("created", "designed", "directed", "explored", "introduced", "painted", "wrote");

  /** A name or a rank, by which a deed is told from others. */
  private static final Pattern NAMED =
      Pattern.compile(" (?:\\p{Lu}|the (?:first|last|only|\\p{Ll}+est)\\b)");

  private static final Pattern SUPREME =
      Pattern.compile(
          "^(?:(?:In|Until|Along with|According to) [^,]{2,40}, )?(?:The |the )?("
              + Phrases.PROPER
              + ") (is|was) (?:also |still |by far )?(?:the|(?:the )?"
              + Phrases.PROPER
              + "['\u2019]s) (?:(?!one\\b)\\p{Ll}+ )?(?!best |worst |greatest |latest |most (?:important|famous|popular|notable|beautiful|prominent|controversial|interesting|remarkable) )("
              + Phrases.SUPERLATIVE
              + ") (?!of\\b|in\\b|to\\b(?! [\\p{Ll} ]*\\p{Lu})|and\\b|,|\\.)");

  /** What alone is the first, the only or the largest of its kind: "Triton is the coldest moon". */
  private void supreme() {
    Matcher supreme = SUPREME.matcher(text);
    if (supreme.find()
        && statement.subject().names().stream().noneMatch(supreme.group(1)::contains)
        && !UNTOLD.matcher(text).find()
        && SCOPED.matcher(text).region(supreme.end(), text.length()).lookingAt()
        && !Descriptions.MOMENTS.contains(Phrases.headNoun(text.substring(supreme.end())))
        // What was the largest once, others were as well.
        && (supreme.group(2).equals("is")
            || supreme.group(3).matches("first|last|only")
            || DATED.matcher(text).find())) {
      String name = supreme.group(1);
      if (statement.discourse().people().surely(name)
          || name.indexOf(' ') > 0 && doing(name, text.substring(supreme.end()))) {
        putPerson(supreme, 5);
      } else if (!GivenNames.somebody(name)) {
        gaps.put(
            supreme.start(1),
            supreme.end(1),
            new Value.Name(name, statement.aliases(name), ""),
            "",
            5);
      }
    }
  }

  /** "the first to cross", "the last emperor who ruled": somebody did so. */
  private static boolean doing(String name, String behind) {
    Matcher done = DONE.matcher(behind);
    return done.lookingAt()
        && (done.group(1).isEmpty()
            || PersonNouns.has(done.group(1).strip())
            || GivenNames.somebody(name));
  }

  private static final Pattern DONE =
      Pattern.compile("(?:[\\p{L}-]+ ){0,3}?(\\p{L}+ |)(?:to|who) ");

  private static final Pattern DATED = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  /** To win what? */
  private static final Pattern UNTOLD = Pattern.compile(" to \\p{Ll}+(?: \\p{Ll}+)?\\.$");

  /** Among what it is so, before anything else is said. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "(?:(?!\\b(?:with|followed|after|behind|at \\d|do so|doing so)\\b)[^,;])*?(?:\\p{Lu}|\\b(?:in the (?:world|solar system)|ever|of all|in history)\\b)");
}
