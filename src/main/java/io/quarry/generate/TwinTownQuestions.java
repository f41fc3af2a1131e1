package io.quarry.generate;

import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Asks with which cities a place is twinned, and since when. */
final class TwinTownQuestions {

  /** Questions with one and the same stem: its two keys would contradict one another. */
  private static final int MOST_PLAIN = 1;

  /** Of more twins than these, no single one is worth knowing. */
  private static final int MOST = 10;

  /** Of more twins than these, since when each is one is nothing to know. */
  private static final int FEW = 3;

  private final RosterDrafts drafts;
  private final Roster roster;

  /** All twins of the place: a document may list them in several columns. */
  private final List<Member> twins;

  private int plain;

  TwinTownQuestions(RosterDrafts drafts, List<Member> twins) {
    this.drafts = drafts;
    this.roster = drafts.roster();
    this.twins = List.copyOf(twins);
  }

  void ask() {
    if (twins.size() <= MOST) {
      roster.members().forEach(this::twin);
    }
  }

  private void twin(Member twin) {
    String since = twin.since().isPresent() ? " since " + twin.since().getAsInt() : "";
    String explanation =
        "%s has been twinned with %s%s.".formatted(roster.subject(), twin.name(), since);
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "twin town",
            twin.since().isPresent()
                ? Map.of("since", Integer.toString(twin.since().getAsInt()))
                : Map.of("name", twin.name()),
            List.of(twin.name()),
            Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<String> wrong = wrong(twin, random);
    boolean one = twins.stream().filter(m -> m.since().equals(twin.since())).count() == 1;
    if (wrong.size() >= 2 && one && twin.since().isPresent()) {
      String stem = "With which city has %s been twinned%s?".formatted(roster.subject(), since);
      add(fact, Choices.shuffled(twin.name(), wrong, random), stem, explanation, 3, twin);
      add(fact, new Kind.ShortAnswer(List.of(twin.name())), stem, explanation, 4, twin);
    } else if (wrong.size() >= 2 && plain++ < MOST_PLAIN) {
      add(
          fact,
          Choices.shuffled(twin.name(), wrong, random),
          "Which of these cities is a twin town of %s?".formatted(roster.subject()),
          explanation,
          3,
          twin);
    }
    if (twins.size() <= FEW) {
      twin.since().ifPresent(year -> began(twin, year, explanation));
    }
  }

  /** Cities that are easily taken for the twin, and are none. */
  private List<String> wrong(Member twin, Random random) {
    return Seeds.shuffled(ClassLists.siblings("city", List.of(twin.name())), random).stream()
        .filter(city -> twins.stream().noneMatch(m -> Spelling.alike(m.name(), city)))
        .filter(city -> !Spelling.alike(city, roster.subject()))
        .limit(3)
        .toList();
  }

  private void add(
      AskedFact fact, Kind kind, String stem, String explanation, int difficulty, Member twin) {
    drafts.add(fact, "value", kind, stem, explanation, "twin", difficulty, 3, List.of(twin));
  }

  private void began(Member twin, int year, String explanation) {
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "twinned since",
            Map.of("with", twin.name()),
            List.of(Integer.toString(year)),
            Optional.empty());
    drafts.year(
        fact,
        year,
        "Since what year has %s been twinned with %s?".formatted(roster.subject(), twin.name()),
        explanation,
        "twin",
        3,
        twin);
  }
}
