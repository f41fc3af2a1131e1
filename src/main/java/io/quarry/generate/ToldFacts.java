package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.WordList;
import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.Predicate;
import io.quarry.fact.Spelling;
import io.quarry.fact.Subject;
import io.quarry.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document tells, as it can be asked, and whether it agrees with itself on that: what a box
 * says otherwise than a sentence or a category is asked of neither.
 */
final class ToldFacts {

  private final List<Fact> facts;
  private final Subject subject;
  private final Categories categories;
  private final Retold retold;
  private final Map<String, List<Fact>> sameQuestion = new HashMap<>();
  private final Map<String, List<Fact>> bySubject = new HashMap<>();

  /**
   * @param text the document without mark-up
   */
  ToldFacts(Facts facts, Document document, String text) {
    this.facts = facts.facts().stream().map(ToldFacts::asAsked).toList();
    this.subject = facts.subject();
    this.categories = Categories.of(document.text());
    this.retold = new Retold(subject, text);
    for (Fact fact : this.facts) {
      sameQuestion.computeIfAbsent(question(fact), unused -> new ArrayList<>()).add(fact);
      bySubject
          .computeIfAbsent(Spelling.key(fact.subject()), unused -> new ArrayList<>())
          .add(fact);
    }
  }

  /** The facts, with years in the place of days that nobody should be asked. */
  List<Fact> facts() {
    return facts;
  }

  /** All that is told of what a fact is about, itself included. */
  List<Fact> ofItsSubject(Fact fact) {
    return bySubject.get(Spelling.key(fact.subject()));
  }

  /** What else the document says in the place of a fact's value; empty where it agrees. */
  Optional<String> dispute(Fact fact) {
    return yearOf(fact)
        .flatMap(year -> otherYear(fact, year))
        .map(year -> "a category of the document says " + year)
        .or(
            () ->
                contradiction(fact)
                    .map(other -> "elsewhere the document says " + other.value().text()))
        .or(
            () ->
                yearOf(fact)
                    .flatMap(year -> retoldIn(fact, year))
                    .map(other -> "another sentence of the document says " + other))
        .or(
            () ->
                yearOf(fact)
                    .filter(unused -> fact.rule().startsWith("sentence."))
                    .flatMap(year -> retold.nearYear(telling(fact), year))
                    .map(other -> "another sentence of the document says nearly so of " + other));
  }

  private static String telling(Fact fact) {
    return fact.predicate() instanceof Predicate.Gap gap
        ? gap.before() + " " + gap.after()
        : Wording.statement(fact, "");
  }

  /** The year of another sentence that tells the deed of a sentence again. */
  private Optional<Integer> retoldIn(Fact fact, int year) {
    return fact.rule().equals("sentence.date") && fact.predicate() instanceof Predicate.Clause deed
        ? retold.otherYear(fact.subject(), deed, year)
        : Optional.empty();
  }

  /** Events that everything has once, by the verbs that tell them. */
  private static final List<Pattern> ONCE =
      List.of(
          Pattern.compile("was born\\b.*"),
          Pattern.compile("died\\b.*"),
          Pattern.compile("was discovered\\b.*"),
          Pattern.compile("was (?:founded|established|formed|created|set up|incorporated)\\b.*"));

  /** The year in which something began, by whatever verb that is told. */
  private static Optional<Integer> founded(Fact fact) {
    return fact.predicate() instanceof Predicate.Clause clause
            && FOUNDED.matcher(clause.inStatement()).matches()
        ? yearOf(fact)
        : Optional.empty();
  }

  private static final Pattern FOUNDED =
      Pattern.compile(
          "(?:was|were) (?:founded|established|formed|created|set up)(?: (?:by|in|at|as) .*)?");

  private static Optional<Integer> yearOf(Fact fact) {
    return switch (fact.value()) {
      case Value.Day day -> Optional.of(day.date().getYear());
      case Value.Year of -> Optional.of(of.year());
      default -> Optional.empty();
    };
  }

  /** The event and year of a fact, by which a box and a sentence tell the same in other words. */
  static Optional<String> event(Fact fact) {
    Optional<Integer> year = yearOf(fact);
    if (year.isEmpty() || !(fact.predicate() instanceof Predicate.Clause clause)) {
      return Optional.empty();
    }
    return ONCE.stream()
        .filter(verb -> verb.matcher(clause.inStatement()).matches())
        .findFirst()
        .map(verb -> Spelling.key(fact.subject()) + verb + year.get());
  }

  /** The year that the document's categories give, and not what a fact says. */
  private Optional<Integer> otherYear(Fact fact, int year) {
    if (!subject.named(fact.subject())) {
      return Optional.empty();
    }
    return founded(fact).isPresent()
        ? categories.otherThan(Categories.Event.FOUNDED, year)
        : switch (fact.relation()) {
          case "when was born" -> categories.otherThan(Categories.Event.BORN, year);
          case "when died" -> categories.otherThan(Categories.Event.DIED, year);
          default -> Optional.empty();
        };
  }

  /** What gives another value for the same thing, in a box or a sentence: neither is asked. */
  private Optional<Fact> contradiction(Fact fact) {
    Optional<Integer> founded = founded(fact);
    if (founded.isPresent()) {
      Optional<Fact> other =
          ofItsSubject(fact).stream()
              .filter(told -> founded(told).filter(y -> !y.equals(founded.get())).isPresent())
              .findFirst();
      if (other.isPresent()) {
        return other;
      }
    }
    return sameQuestion.get(question(fact)).stream()
        .filter(
            other ->
                other != fact
                    && !sameValue(other.value(), fact.value())
                    && !around(other.value(), fact.value()))
        .findFirst();
  }

  /** Whether a place lies in another by its full name: "Norvik, Westland" in Westland. */
  private static boolean around(Value outer, Value inner) {
    return outer instanceof Value.Name out
        && inner instanceof Value.Name in
        && in.forms().stream()
            .flatMap(form -> Stream.of(form.split(", ")).skip(1))
            .anyMatch(part -> Spelling.alike(part, out.text()));
  }

  /** What two facts have in common that answer one question. */
  private static String question(Fact fact) {
    return String.join(
        "\n",
        Spelling.key(fact.subject()),
        fact.relation(),
        fact.qualifiers().toString(),
        fact.predicate().getClass().getSimpleName());
  }

  private static boolean sameValue(Value a, Value b) {
    return a.equals(b)
        || a instanceof Value.Year year && b instanceof Value.Day day && of(year, day)
        || a instanceof Value.Day day && b instanceof Value.Year year && of(year, day)
        || a instanceof Value.Day day
            && b instanceof Value.Day other
            && day.date().equals(other.date())
        || a instanceof Value.Quantity m
            && b instanceof Value.Quantity n
            && m.unit().equals(n.unit())
            && m.number().compareTo(n.number()) == 0
        || a instanceof Value.Name x
            && b instanceof Value.Name y
            && x.forms().stream()
                .anyMatch(f -> y.forms().stream().anyMatch(g -> Spelling.alike(f, g)));
  }

  private static boolean of(Value.Year year, Value.Day day) {
    return day.date().getYear() == year.year();
  }

  /** The year of something else that is told of a fact's subject: not the same told again. */
  Optional<Integer> another(Fact fact, String relation) {
    return fact.relation().equals(relation)
        ? Optional.empty()
        : ofItsSubject(fact).stream()
            .filter(other -> other.relation().equals(relation))
            .flatMap(other -> yearOf(other).stream())
            .findFirst();
  }

  /**
   * A fact with what is worth knowing of its date: the day on which somebody was born or something
   * was founded is known by heart or not at all.
   */
  private static Fact asAsked(Fact fact) {
    boolean byYear =
        event(fact).isPresent()
            || fact.rule().equals("infobox.field") && BROUGHT_ABOUT.contains(fact.relation());
    return byYear ? fact.inYear() : fact;
  }

  private static final Set<String> BROUGHT_ABOUT =
      WordList.of(
          """
          when was built, when was opened, when was completed, when was inaugurated,
          when was closed, when was demolished, when was consecrated, when was dissolved,
          when was disbanded, when was released, when was published, when was introduced,
          when was laid down, when was commissioned, when was decommissioned,
          when was first flown, when was first performed, when was first broadcast,
          when was first climbed, when was unveiled
          """);
}
