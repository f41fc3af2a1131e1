package io.quarry.fact;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The class that a climate has in the classification of Köppen and Geiger. */
final class ClimateSentences {

  /** "Norvik has an oceanic climate (Köppen: Cfb)"; two codes are two climates. */
  private static final Pattern CLASSED =
      Pattern.compile(
          "^(.{2,60}?) (?:has|have|features?|experiences?|enjoys?) [^.]*\\bclimate\\b"
              + "[^.]*?\\bK(?:\u00F6|oe?)ppen\\b[^.;]{0,60}?[ :\"'\u2018\u201C(](A[fmsw]|BW[hkn]?|BS[hkn]?|[CD][fsw][abcd]|E[TF])(?![\\p{L}-])");

  /** Of another part of the land, or of another time. */
  private static final Pattern PARTLY =
      Pattern.compile(
          "\\b(?:most|much|part|parts|some|areas?|north|south|east|west|coast|mountains?|highlands|elsewhere|formerly|borders?|bordering|transition\\p{Ll}*|or)\\b");

  private ClimateSentences() {}

  static void read(Statement statement) {
    String text = statement.passage().text();
    Matcher classed = CLASSED.matcher(text);
    if (!statement.subject().place()
        || !classed.find()
        || PARTLY.matcher(text).find()
        || CODE.matcher(text).results().count() != 1
        || Phrases.doubtful(classed.group())) {
      return;
    }
    statement
        .meant(classed.group(1), "has")
        .filter(who -> statement.subject().named(who.name()))
        .ifPresent(
            who ->
                statement.add(
                    who,
                    RELATION,
                    Map.of(),
                    Value.Name.of(classed.group(2), "K\u00F6ppen class"),
                    new Predicate.Attribute(RELATION, false),
                    "climate-class",
                    statement.weight()));
  }

  private static final String RELATION = "K\u00F6ppen climate classification";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}-])(?:A[fmsw]|BW[hkn]?|BS[hkn]?|[CD][fsw][abcd]|E[TF])(?![\\p{L}-])");
}
