package io.quarry.generate;

import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Asks what the members of a list were called before, and until when. */
final class FormerNameQuestions {

  private final RosterDrafts drafts;
  private final Roster roster;

  FormerNameQuestions(RosterDrafts drafts) {
    this.drafts = drafts;
    this.roster = drafts.roster();
  }

  void ask() {
    List<Member> renamed = roster.members().stream().filter(m -> m.formerly().isPresent()).toList();
    renamed.forEach(member -> name(member, renamed));
  }

  private void name(Member member, List<Member> renamed) {
    String former = former(member);
    AskedFact fact =
        Draft.fact(member.name(), "former name", Map.of(), List.of(former), Optional.empty());
    String until = member.until().isPresent() ? " until " + member.until().getAsInt() : "";
    String explanation = "%s was called %s%s.".formatted(member.name(), former, until);
    Random random = Seeds.random(fact.id(), "options");
    List<String> others =
        renamed.stream().filter(m -> m != member).map(FormerNameQuestions::former).toList();
    if (others.size() >= 2) {
      drafts.add(
          fact,
          "value",
          Choices.shuffled(former, others.subList(0, Math.min(3, others.size())), random),
          "What was the %s %s called%s?".formatted(roster.noun(), member.name(), until),
          explanation,
          "former-name",
          3,
          4,
          List.of(member));
    }
    List<String> names =
        Seeds.shuffled(
            roster.members().stream().filter(m -> m != member).map(Member::name).toList(), random);
    if (names.size() >= 2) {
      drafts.add(
          fact,
          "subject",
          Choices.shuffled(member.name(), names.subList(0, Math.min(3, names.size())), random),
          "Which %s was called %s%s?".formatted(roster.relation(), former, until),
          explanation,
          "former-name",
          3,
          4,
          List.of(member));
    }
    member.until().ifPresent(year -> renamed(member, former, year, explanation));
  }

  private static String former(Member member) {
    return member.formerly().orElseThrow();
  }

  private void renamed(Member member, String former, int year, String explanation) {
    AskedFact fact =
        Draft.fact(
            member.name(),
            "last year of the name " + former,
            Map.of(),
            List.of(Integer.toString(year)),
            Optional.empty());
    drafts.year(
        fact,
        year,
        "Until what year was the %s %s called %s?".formatted(roster.noun(), member.name(), former),
        explanation,
        "renamed",
        4,
        member);
    Random random = Seeds.random(fact.id(), "truth");
    boolean truth = random.nextBoolean();
    Choices.years(year, drafts.latestYear(), y -> false, random)
        .ifPresent(
            years -> {
              int other = Choices.clearlyOther(years, year, random);
              drafts.add(
                  fact,
                  "value",
                  new Kind.TrueFalse(truth),
                  "Until %s, the %s %s was called %s."
                      .formatted(truth ? year : other, roster.noun(), member.name(), former),
                  explanation,
                  "renamed",
                  3,
                  3,
                  List.of(member));
            });
  }
}
