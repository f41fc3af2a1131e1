package io.quarry.generate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of words says, by the heading above it.
 *
 * @param question for the value
 * @param reverse for the thing; empty where it cannot be asked so
 */
record CellSentence(String question, String reverse, String statement) {

  /** A heading such as "flows into". */
  private static final Pattern DOES_TO = Pattern.compile("(\\p{Ll}{3,})s (into|through|past)");

  /** A heading such as "discovered by". */
  private static final Pattern DONE_BY = Pattern.compile("(\\p{Ll}+(?:ed|en|wn|lt)) by");

  static final Pattern COUNTED = Pattern.compile("number of (\\p{Ll}[\\p{Ll} ]+s)");

  /** What a thing is said to have: "Which country has the capital Oslo?" */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:chemical )?(?:symbol|formula)|capital(?: city)?|(?:.* )?code|abbreviation|currency"
              + "|nickname");

  /** Classes of places that things lie in. */
  private static final Set<String> WITHIN =
      Set.of(
          "country",
          "state",
          "province",
          "county",
          "region",
          "district",
          "city",
          "town",
          "constellation");

  /** "region", "planning region" */
  private static boolean within(String label) {
    return WITHIN.contains(label.substring(label.lastIndexOf(' ') + 1))
        && label.split(" ").length <= 2;
  }

  /** Classes that things are members of. */
  private static final Set<String> MEMBERS =
      Set.of("dynasty", "family", "order", "class", "phylum", "genus", "party");

  /** What those did whom a heading calls so. */
  private static final Map<String, String> MAKERS =
      Map.of(
          "discoverer", "discovered",
          "inventor", "invented",
          "author", "written",
          "composer", "composed",
          "director", "directed",
          "painter", "painted",
          "architect", "designed",
          "founder", "founded");

  /** Whether a heading says who did it. */
  static boolean doneBy(String label) {
    return done(label).isPresent();
  }

  /** What was done, where a heading says by whom: "discovered by", "discoverer". */
  private static Optional<String> done(String label) {
    Matcher done = DONE_BY.matcher(label);
    return done.matches() ? Optional.of(done.group(1)) : Optional.ofNullable(MAKERS.get(label));
  }

  /** Whether a heading is a verb: "its flows into" is no English. */
  static boolean verbal(String label) {
    return DONE_BY.matcher(label).matches() || DOES_TO.matcher(label).matches();
  }

  /** "the Salt Galaxies" are. */
  private static final Pattern SEVERAL =
      Pattern.compile("the .*(?: Galaxies| Islands| Mountains| Lakes| Falls| Nebulae)");

  /**
   * @param thing the row, as a sentence names it
   * @param which of what things the reverse asks: "region of Ghana", "of these rivers"
   * @param past whether it is told of those who are no more
   */
  static CellSentence of(String label, String thing, String text, String which, boolean past) {
    if (thing.startsWith("\u201C") && ClassLists.knows("language", Wording.capital(label))) {
      String language = Wording.capital(label);
      return new CellSentence(
          "What is %s in %s?".formatted(thing, language),
          "",
          "%s is %s in %s.".formatted(Wording.capital(thing), text, language));
    }
    Optional<String> done = done(label);
    if (done.isPresent()) {
      String verb = done.get();
      return new CellSentence(
          "By whom was %s %s?".formatted(thing, verb),
          "Which %s was %s by %s?".formatted(which, verb, text),
          "%s was %s by %s.".formatted(Wording.capital(thing), verb, text));
    }
    Matcher does = DOES_TO.matcher(label);
    if (does.matches()) {
      return new CellSentence(
          "What does %s %s %s?".formatted(thing, does.group(1), does.group(2)),
          "Which %s %s %s?".formatted(which, label, text),
          "%s %s %s.".formatted(Wording.capital(thing), label, text));
    }
    String is = past ? "was" : SEVERAL.matcher(thing).matches() ? "are" : "is";
    if (label.equals("continent") || within(label)) {
      return new CellSentence(
          "%s which %s %s %s?".formatted(label.equals("continent") ? "On" : "In", label, is, thing),
          "",
          "%s %s in %s.".formatted(Wording.capital(thing), is, text));
    }
    if (MEMBERS.contains(label)) {
      return new CellSentence(
          "To which %s %s %s belong?".formatted(label, past ? "did" : "does", thing),
          "",
          "%s %s to the %s %s."
              .formatted(Wording.capital(thing), past ? "belonged" : "belongs", text, label));
    }
    Matcher counted = COUNTED.matcher(label);
    if (counted.matches()) {
      String things = counted.group(1);
      return new CellSentence(
          "How many %s does %s have?".formatted(things, thing),
          "",
          "%s has %s %s.".formatted(Wording.capital(thing), text, things));
    }
    return new CellSentence(
        "What %s the %s of %s?".formatted(past ? "was" : "is", label, thing),
        OWNED.matcher(label).matches()
            ? "Which %s has the %s %s?".formatted(which, label, text)
            : "",
        "The %s of %s %s %s.".formatted(label, thing, past ? "was" : "is", text));
  }
}
