package io.quarry.fact;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was done to make or begin something, by whom and when, as the sentence that says what it is
 * tells in participles: "is a tale written by Ann Ash", "was a pump invented by Tom Elm and built
 * by Jo Oak in 1933".
 */
final class LeadDeeds {

  /** The past tense of what somebody does by whom a thing is made. */
  private static final Map<String, String> BY_SOMEBODY =
      Map.ofEntries(
          Map.entry("written", "wrote"),
          Map.entry("directed", "directed"),
          Map.entry("composed", "composed"),
          Map.entry("created", "created"),
          Map.entry("designed", "designed"),
          Map.entry("invented", "invented"),
          Map.entry("discovered", "discovered"),
          Map.entry("founded", "founded"),
          Map.entry("established", "established"),
          Map.entry("painted", "painted"),
          Map.entry("sculpted", "sculpted"));

  /** What is done to a thing once. */
  private static final Set<String> ONCE =
      Set.of(
          "written",
          "composed",
          "created",
          "designed",
          "invented",
          "discovered",
          "founded",
          "established",
          "painted",
          "published",
          "released",
          "introduced",
          "formed",
          "built",
          "constructed",
          "opened",
          "launched",
          "incorporated",
          "completed",
          "first held",
          "first played",
          "first run",
          "first published",
          "first released",
          "first broadcast",
          "first aired",
          "first awarded",
          "first performed",
          "first introduced",
          "first opened");

  private static final String VERB =
      "((?:first |originally )?(?:written|directed|composed|created|designed|invented|discovered|developed|founded"
          + "|established|painted|sculpted|published|released|introduced|formed|built|constructed|opened|launched"
          + "|incorporated|completed|held|played|run|broadcast|aired|awarded|performed|produced|manufactured|illustrated|recorded))";

  /**
   * A noun phrase without prepositions but "for", of which the participle behind it is told, and
   * not of a part of it.
   */
  private static final Pattern IS =
      Pattern.compile(
          "^(?:, (?:also|or|better|commonly|simply|formerly|originally|sometimes|often|more) [^.;]{2,80},)?,? (?:is|was|are|were) an? (?:(?!(?:in|on|at|of|by|with|from|to|near|between|who|which|that|and|or)\\b)[\\p{L}\\p{M}\\d'\u2019(),-]+ ){1,10}?(?:(?:that|which) (?:is|was|were|are) )?(?=\\p{Ll})"
              + VERB
              + "(?: and "
              + VERB
              + ")? ");

  /** "is a company that makes salt, founded by Ann Ash": behind a name it may be told of that. */
  private static final Pattern IS_ALSO =
      Pattern.compile(
          "^,? (?:is|was|are|were) an? [^,.;:]{3,90} \\p{Ll}[\\p{Ll}-]+, (?=\\p{Ll})"
              + VERB
              + "(?: and "
              + VERB
              + ")? (?=(?:by|in|on) )");

  private static final Pattern AND_ALSO =
      Pattern.compile(
          "^ (?:and|and that|which|that) (?:(?:is|was|were) )?" + VERB + "(?: and " + VERB + ")? ");

  private static final String NAME =
      "\\p{Lu}[\\p{Ll}\\p{M}]+(?: (?:\\p{Lu}\\.|(?:de|von|van|da|del|di|Le|La) )?(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*)){1,3}";

  /** "by the Westish poet and priest Ann Ash" */
  private static final Pattern BY =
      Pattern.compile(
          "^(?:for [^,.;]{2,30} )?by (?:the )?(?:(?:\\p{Lu}\\p{L}+(?:[\u2013-]\\p{L}+)* )?(?:[\\p{Ll}-]+ ){1,5}(?<!\\b(?:and|of|by|in|at) ))?("
              + NAME
              + ")(?=\\.$|,(?! (?:and|or|with)\\b| \\p{Lu})| (?:in|on|for|from|about|that|which|who|starring|featuring|based|at|as|during|after)\\b| (?:and|which|that|and that) (?:(?:is|was|were) )?"
              + VERB
              + " )");

  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:as an? \\p{Ll}+ )?(?:in|on) ("
              + Dates.DAY
              + "|"
              + Dates.YEAR
              + ")(?=\\.$|[,;]| (?:by|in|on|at|as|with|for|from|to|and|that|which|during|under|through|when|after)\\b)");

  /** Between a participle and its year: "by Ann Ash ", "in Norvik ". */
  private static final Pattern PLACE =
      Pattern.compile("^(?:in|at) (?:the )?" + Phrases.PROPER + " ");

  private static final Pattern YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");

  private final Lead lead;
  private final Subject subject;
  private final Set<String> told = new HashSet<>();

  LeadDeeds(Lead lead) {
    this.lead = lead;
    this.subject = lead.subject();
  }

  void read() {
    String text = lead.behind();
    Matcher is = IS.matcher(text);
    if (!Lead.found(is, text)) {
      is = IS_ALSO.matcher(text);
      if (!Lead.found(is, text)) {
        return;
      }
    }
    String first = is.group(1);
    String second = is.group(2);
    String rest = text.substring(is.end());
    // A chain of deeds, each with its own doer and year.
    for (int deeds = 0; deeds < MOST; deeds++) {
      rest = deed(second == null ? first : second, second == null ? "" : first, rest);
      Matcher next = AND_ALSO.matcher(" " + rest);
      if (rest.isEmpty() || !next.find()) {
        return;
      }
      first = next.group(1);
      second = next.group(2);
      rest = (" " + rest).substring(next.end());
    }
  }

  /** Participles that are read at most. */
  private static final int MOST = 3;

  /**
   * Takes what is told by one participle.
   *
   * @param verb the participle
   * @param and one that is joined to it, or empty
   * @param behind what stands behind it
   * @return what stands behind what was taken
   */
  private String deed(String verb, String and, String behind) {
    String rest = behind;
    Matcher by = BY.matcher(rest);
    if (by.find() && !Phrases.doubtful(by.group())) {
      somebody(and.isEmpty() ? verb : and, by.group(1));
      rest = rest.substring(by.end()).strip();
    } else {
      rest = PLACE.matcher(rest).replaceFirst("");
    }
    Matcher when = WHEN.matcher(rest);
    if (when.find()) {
      date(verb, when.group(1));
      rest = rest.substring(when.end()).strip();
    }
    return rest;
  }

  private void somebody(String verb, String name) {
    String past = BY_SOMEBODY.get(verb.replaceFirst("^(?:first|originally) ", ""));
    if (past != null && !Institutions.named(name) && told.add("who " + past)) {
      lead.add(
          "who " + past + " it",
          Value.Name.of(name, "person"),
          new Predicate.Identity(past + " " + subject.name()),
          5);
    }
  }

  private void date(String verb, String text) {
    Optional<Value> when = Lead.when(text).filter(date -> !YEAR.matcher(subject.name()).find());
    if (ONCE.contains(verb) && when.isPresent() && told.add("when " + verb)) {
      lead.add(
          "when was " + verb,
          when.get(),
          new Predicate.Clause(
              "was", verb, "was " + verb, when.get() instanceof Value.Day ? "on" : "in"),
          5);
    }
  }
}
