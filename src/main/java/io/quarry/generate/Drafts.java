package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.question.AskedFact;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts that one list, table or weather box gives: of one topic, by one family of rules. */
final class Drafts {

  private final String family;
  private final String topic;
  private final List<Draft> made = new ArrayList<>();

  /**
   * @param family of the rules, as their names begin: {@code list}
   * @param topic title of the section; empty for the lead
   */
  Drafts(String family, String topic) {
    this.family = family;
    this.topic = topic;
  }

  /** See {@link Draft} for what each part means; {@code rule} without its family. */
  void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> evidence) {
    add(
        fact,
        asked,
        kind,
        stem,
        explanation,
        rule,
        difficulty,
        prominence,
        evidence,
        Optional.empty());
  }

  /** The same with what is drawn beside the stem. */
  void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> evidence,
      Optional<Figure> figure) {
    made.add(
        new Draft(
            fact,
            asked,
            kind,
            stem,
            explanation,
            family + "." + rule,
            topic,
            difficulty,
            prominence,
            evidence,
            figure));
  }

  /** What is asked when things are to be matched: every pair. */
  static AskedFact paired(
      String subject, String relation, Map<String, String> qualifiers, List<Kind.Pair> pairs) {
    return Draft.fact(
        subject,
        relation,
        qualifiers,
        pairs.stream().map(pair -> pair.left() + " = " + pair.right()).toList(),
        Optional.empty());
  }

  /** In the order in which they were added. */
  List<Draft> all() {
    return List.copyOf(made);
  }
}
