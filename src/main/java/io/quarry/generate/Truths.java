package io.quarry.generate;

import io.quarry.document.Passage;
import io.quarry.fact.Facts;
import io.quarry.fact.Spelling;
import io.quarry.fact.Value;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a document holds true, as far as a wrong option could hit it by accident: every value of
 * a fact, every name of a thing, and the latest year that it can know of.
 */
final class Truths {

  private final Map<String, List<String>> valuesByFact = new HashMap<>();
  private final Map<String, Set<String>> otherNames = new HashMap<>();
  private final int latestYear;

  private Truths(int latestYear) {
    this.latestYear = latestYear;
  }

  static Truths of(Passage readable, Facts facts, int latestYear) {
    Truths truths = new Truths(latestYear);
    facts
        .facts()
        .forEach(
            fact -> {
              String id =
                  Draft.fact(
                          fact.subject(),
                          fact.relation(),
                          fact.qualifiers(),
                          List.of(fact.value().text()),
                          Optional.empty())
                      .id();
              List<String> forms =
                  fact.value() instanceof Value.Name name
                      ? name.forms()
                      : List.of(fact.value().text());
              truths.valuesByFact.computeIfAbsent(id, unused -> new ArrayList<>()).addAll(forms);
              truths.alias(forms);
            });
    facts
        .rosters()
        .forEach(
            roster ->
                roster
                    .members()
                    .forEach(
                        member -> {
                          List<String> forms = new ArrayList<>(member.aliases());
                          forms.add(member.name());
                          truths.alias(forms);
                        }));
    for (Passage.Marked mark : readable.marks()) {
      if (mark.mark() == Passage.Mark.LINK) {
        truths.alias(List.of(readable.textOf(mark), mark.target()));
      }
    }
    return truths;
  }

  private void alias(List<String> forms) {
    for (String form : forms) {
      for (String other : forms) {
        if (!Spelling.key(form).isEmpty() && !Spelling.same(form, other)) {
          otherNames
              .computeIfAbsent(Spelling.key(form), unused -> new HashSet<>())
              .add(Spelling.key(other));
        }
      }
    }
  }

  /** Why a wrong option is not certainly wrong, or not to be believed; empty where all are fine. */
  Optional<Gates.Drop> failure(Draft draft) {
    if (!(draft.kind() instanceof Kind.SingleChoice choice)) {
      return Optional.empty();
    }
    Set<String> names = otherNames.getOrDefault(Spelling.key(choice.key()), Set.of());
    List<String> values =
        draft.asked().equals("value")
            ? valuesByFact.getOrDefault(draft.fact().id(), List.of())
            : List.of();
    boolean figure = choice.key().chars().anyMatch(Character::isDigit);
    for (Option option : choice.options()) {
      String text = option.text();
      if (option.correct()) {
        continue;
      }
      boolean value =
          values.stream()
              .anyMatch(
                  v ->
                      Spelling.same(v, text)
                          && values.stream().anyMatch(k -> Spelling.same(k, choice.key())));
      if (value || names.contains(Spelling.key(text))) {
        return Optional.of(new Gates.Drop("one-right", "\u201C" + text + "\u201D is true as well"));
      }
      if (!figure && Spelling.alike(text, choice.key())) {
        return Optional.of(
            new Gates.Drop("one-right", "\u201C" + text + "\u201D may be the key, spelled anew"));
      }
      if (OptionForms.latestYear(text) > latestYear
          && OptionForms.latestYear(choice.key()) <= latestYear) {
        return Optional.of(
            new Gates.Drop("believable", "\u201C" + text + "\u201D is later than the document"));
      }
    }
    return Optional.empty();
  }
}
