package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atteo.evo.inflector.English;

/**
 * The drafts of one list. The sentence or heading that says what is listed proves each of them,
 * together with the members it names.
 */
final class RosterDrafts {

  static final int FEWEST_PAIRS = 3;
  static final int MOST_PAIRS = 5;

  private final Roster roster;
  private final int latestYear;
  private final Drafts drafts;

  /**
   * @param latestYear behind which no wrong option lies
   */
  RosterDrafts(Roster roster, int latestYear) {
    this.roster = roster;
    this.latestYear = latestYear;
    this.drafts = new Drafts("list", roster.topic());
  }

  Roster roster() {
    return roster;
  }

  int latestYear() {
    return latestYear;
  }

  /** What they are, several of them. */
  String plural() {
    String noun = roster.noun();
    return noun.endsWith("species") || noun.endsWith("series") ? noun : English.plural(noun);
  }

  List<Draft> all() {
    return drafts.all();
  }

  /** See {@link Drafts#add}. */
  void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Member> proof) {
    List<Span> spans = new ArrayList<>(List.of(roster.intro()));
    proof.forEach(member -> spans.add(member.span()));
    drafts.add(fact, asked, kind, stem, explanation, rule, difficulty, prominence, spans);
  }

  /** What a year is, asked as a choice among years around it where there is room for them. */
  void year(
      AskedFact fact,
      int year,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      Member member) {
    Choices.years(year, latestYear, y -> false, Seeds.random(fact.id(), "options"))
        .ifPresent(
            years ->
                add(
                    fact,
                    "value",
                    chosen(years, year),
                    stem,
                    explanation,
                    rule,
                    difficulty,
                    3,
                    List.of(member)));
  }

  static Kind.SingleChoice chosen(List<Integer> years, int key) {
    return Choices.ordered(
        years.stream().map(year -> Integer.toString(year)).toList(), Integer.toString(key));
  }

  static Kind.Numeric typed(int number) {
    return new Kind.Numeric(BigDecimal.valueOf(number), BigDecimal.ZERO, Optional.empty());
  }

  /** Members to be matched with something that the list says of each. */
  void pairs(
      String relation,
      List<Kind.Pair> pairs,
      String stem,
      String explanation,
      String rule,
      List<Member> proof) {
    add(
        Drafts.paired(roster.subject(), relation, Map.of(), pairs),
        "pairs",
        new Kind.Matching(pairs),
        stem,
        explanation,
        rule,
        4,
        3,
        proof);
  }
}
