package io.quarry.generate;

import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Asks the parts of a whole: how many there are, and which. */
final class PartQuestions {

  private final RosterDrafts drafts;
  private final Roster roster;
  private final List<String> members;
  private final String plural;

  /** Names of places anywhere in the document. */
  private final List<String> places;

  PartQuestions(RosterDrafts drafts, List<String> places) {
    this.drafts = drafts;
    this.roster = drafts.roster();
    this.members = roster.members().stream().map(Member::name).toList();
    this.plural = drafts.plural();
    this.places = places;
  }

  void ask() {
    count();
    selectAll();
    lastOne();
  }

  /** Whether the text says how many there are, and the list has as many. */
  private boolean counted() {
    return roster.stated().isPresent() && roster.stated().getAsInt() == members.size();
  }

  private void count() {
    // Of two what they are matters, and not that they are two.
    if (!counted() || members.size() < 3) {
      return;
    }
    int count = members.size();
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "number of " + plural,
            Map.of(),
            List.of(Integer.toString(count)),
            Optional.empty());
    count(fact, RosterDrafts.typed(count));
    Random random = Seeds.random(fact.id(), "options");
    BigDecimal key = BigDecimal.valueOf(count);
    (key.compareTo(Choices.FEW) < 0
            ? Choices.counts(key, n -> false, random)
            : Choices.around(key, n -> n.signum() <= 0, random))
        .ifPresent(
            numbers ->
                count(
                    fact,
                    Choices.ordered(
                        numbers.stream().map(BigDecimal::toPlainString).toList(),
                        Integer.toString(count))));
  }

  private void count(AskedFact fact, Kind kind) {
    drafts.add(
        fact,
        "value",
        kind,
        "How many %s does %s have?".formatted(plural, roster.subject()),
        "%s has %s %s.".formatted(Wording.capital(roster.subject()), members.size(), plural),
        "count",
        2,
        4,
        List.of());
  }

  /** All of a closed list, among other places that the document names. */
  private void selectAll() {
    if (members.size() > 3 || roster.stated().isEmpty()) {
      return;
    }
    boolean known =
        members.stream().anyMatch(m -> places.stream().anyMatch(c -> Spelling.same(c, m)));
    AskedFact fact =
        Draft.fact(roster.subject(), "its " + plural, Map.of(), members, Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    // What a closed list of this place does not name is none of it, wherever it lies.
    List<String> listed =
        Seeds.shuffled(ClassLists.siblings("city", members, String.join(" ", places)), random);
    List<String> others =
        Stream.concat(Seeds.shuffled(places, random).stream(), listed.stream())
            .filter(c -> members.stream().noneMatch(m -> Spelling.alike(c, m)))
            .filter(c -> c.indexOf(' ') < 0 && !Spelling.alike(c, roster.subject()))
            .distinct()
            .limit(3)
            .toList();
    if (!known || others.size() < 2) {
      return;
    }
    List<Option> options = new ArrayList<>();
    members.forEach(m -> options.add(new Option(m, true)));
    others.forEach(o -> options.add(new Option(o, false)));
    drafts.add(
        fact,
        "members",
        new Kind.MultipleChoice(Seeds.shuffled(options, random), false),
        "Which of these places are %s of %s?".formatted(plural, roster.subject()),
        "The %s of %s are %s.".formatted(plural, roster.subject(), String.join(" and ", members)),
        "members",
        3,
        3,
        roster.members());
  }

  /** A short closed list with one of its names to be filled in. */
  private void lastOne() {
    int size = members.size();
    if (size < 3 || size > 5 || !counted()) {
      return;
    }
    AskedFact fact =
        Draft.fact(roster.subject(), "all of its " + plural, Map.of(), members, Optional.empty());
    List<String> order = Seeds.shuffled(members, Seeds.random(fact.id(), "blank"));
    String blank = order.get(size - 1);
    drafts.add(
        fact,
        "blank",
        new Kind.Cloze(shorter(blank)),
        "The %s of %s are %s and %s."
            .formatted(
                plural,
                roster.subject(),
                String.join(", ", order.subList(0, size - 1)),
                Question.BLANK),
        "%s is one of the %s %s of %s.".formatted(blank, size, plural, roster.subject()),
        "blank",
        4,
        2,
        roster.members());
  }

  /** A name, and what of it the others do not have as well: "Norvik University of" Art. */
  private List<String> shorter(String name) {
    List<String> forms = new ArrayList<>(List.of(name));
    String rest = name;
    for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
      String shared = name.substring(0, name.length() - rest.length() + blank + 1);
      if (!members.stream().allMatch(member -> member.startsWith(shared))) {
        break;
      }
      rest = rest.substring(blank + 1);
      forms.add(rest);
    }
    // "South Salt" of the "South Salt Region", where all are regions.
    int last = name.lastIndexOf(' ');
    if (last > 0
        && members.stream().filter(m -> m.endsWith(name.substring(last))).count() * 2
            > members.size()) {
      forms.add(name.substring(0, last));
    }
    return forms.stream().filter(form -> !form.matches("(?:of|for|in) .*")).toList();
  }
}
