package io.quarry.generate;

import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.Numbers;
import io.quarry.fact.Predicate;
import io.quarry.fact.Subject;
import io.quarry.fact.Value;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences with a gap to be filled in. */
final class GapQuestions {

  /** Classes whose lists tell what kind of thing a name stands for. */
  private static final List<String> COMMON =
      List.of("country", "city", "continent", "ocean", "sea");

  /** Classes a document may show that say enough to guess by. */
  private static final List<String> SHOWN =
      List.of("city", "village", "country", "province", "district", "county", "region", "island");

  /** The hint of a share that is told as "70-80". */
  private static final String RANGE = "range";

  private static final String NATIONALITY = "nationality";

  /** "College of Salt Island" is no island. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:College|University|School|Museum|Academy|Institute|Church|Order|Bank|House|Department|Ministry|Battle|Republic|Kingdom) .*");

  /** A gap with what may fill it. */
  record Gapped(String stem, Kind.Cloze kind) {}

  private GapQuestions() {}

  /** The question; empty where nobody could tell what kind of thing is missing. */
  static Optional<Gapped> question(Fact fact, Predicate.Gap gap, Facts facts) {
    String value = fact.value().text();
    Optional<String> hint =
        gap.hint().equals("?")
            ? kind(value, facts)
            : Optional.of(gap.hint())
                .filter(told -> !told.equals(NATIONALITY) || ClassLists.knows(NATIONALITY, value));
    return hint.map(
        told ->
            new Gapped(
                gap.before()
                    + Question.BLANK
                    + hinted(told, gap.after())
                    + gap.after()
                    + (told.equals(RANGE) ? " Give a range." : ""),
                new Kind.Cloze(accepted(fact.value(), facts.subject()))));
  }

  /** In parentheses behind the gap; not inside a word, as in "the ____-largest city". */
  private static String hinted(String told, String after) {
    boolean plain = told.isEmpty() || told.equals(RANGE) || after.startsWith("-");
    return plain ? "" : " (" + told + ")";
  }

  private static Optional<String> kind(String name, Facts facts) {
    if (INSTITUTION.matcher(name).matches()) {
      return Optional.empty();
    }
    return COMMON.stream()
        .filter(kind -> ClassLists.knows(kind, name))
        .findFirst()
        .or(() -> facts.names().classOf(name).filter(SHOWN::contains));
  }

  private static List<String> accepted(Value value, Subject subject) {
    return switch (value) {
      case Value.Name name -> AcceptedForms.of(name, subject);
      case Value.Year year -> List.of(year.text());
      case Value.Years years -> List.of(years.text());
      case Value.Day day ->
          List.of(day.text(), new Value.Day(day.date(), !day.monthFirst()).text());
      case Value.Quantity quantity -> {
        List<String> forms = new ArrayList<>(List.of(quantity.text()));
        if (quantity.number().scale() <= 0) {
          Numbers.word(quantity.number().intValue()).ifPresent(forms::add);
        }
        yield forms;
      }
    };
  }
}
