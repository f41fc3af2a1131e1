package io.quarry.generate;

import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Asks how the members of a list are written in another script. */
final class NativeNameQuestions {

  private final RosterDrafts drafts;
  private final Roster roster;

  NativeNameQuestions(RosterDrafts drafts) {
    this.drafts = drafts;
    this.roster = drafts.roster();
  }

  /** Whoever can read the script reads all of them. */
  private static final int FEW = 2;

  void ask() {
    List<Member> written = roster.members().stream().filter(m -> m.foreign().isPresent()).toList();
    if (written.size() < RosterDrafts.FEWEST_PAIRS) {
      return;
    }
    Seeds.shuffled(written, Seeds.random(roster.relation(), "single"))
        .subList(0, Math.min(FEW, written.size()))
        .forEach(member -> one(member, written));
    pairs(written);
  }

  /** Either the name from its form or the form from its name. */
  private void one(Member member, List<Member> written) {
    String form = form(member);
    String script = script(form);
    AskedFact fact =
        Draft.fact(member.name(), "name in " + script, Map.of(), List.of(form), Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<Member> others =
        Seeds.shuffled(written.stream().filter(m -> m != member).toList(), random)
            .subList(0, Math.min(3, written.size() - 1));
    boolean reversed = random.nextBoolean();
    drafts.add(
        fact,
        reversed ? "subject" : "value",
        reversed
            ? Choices.shuffled(member.name(), others.stream().map(Member::name).toList(), random)
            : Choices.shuffled(
                form, others.stream().map(NativeNameQuestions::form).toList(), random),
        reversed
            ? "Which %s is written %s in %s?".formatted(roster.relation(), form, script)
            : "How is the name of the %s %s written in %s?"
                .formatted(roster.noun(), member.name(), script),
        "The %s %s is written %s in %s.".formatted(roster.noun(), member.name(), form, script),
        "script",
        3,
        3,
        List.of(member));
  }

  private void pairs(List<Member> written) {
    List<Member> chosen =
        Seeds.shuffled(written, Seeds.random(roster.relation(), "pairs"))
            .subList(0, Math.min(RosterDrafts.MOST_PAIRS - 1, written.size()));
    String script = script(form(chosen.get(0)));
    drafts.pairs(
        "names of its " + drafts.plural() + " in " + script,
        chosen.stream().map(m -> new Kind.Pair(m.name(), form(m))).toList(),
        "Match each %s with its name in %s.".formatted(roster.relation(), script),
        "The list gives each %s with its name in %s.".formatted(roster.noun(), script),
        "script-pairs",
        chosen);
  }

  private static String form(Member member) {
    return member.foreign().orElseThrow();
  }

  private static String script(String form) {
    int letter = form.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (Character.UnicodeScript.of(letter)) {
      case HANGUL -> "Hangul";
      case HAN -> "Chinese characters";
      case ARABIC -> "Arabic script";
      case CYRILLIC -> "Cyrillic";
      case GREEK -> "Greek letters";
      case DEVANAGARI -> "Devanagari";
      case HEBREW -> "Hebrew letters";
      case THAI -> "Thai script";
      default -> "its own script";
    };
  }
}
