package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.question.AskedFact;
import io.quarry.question.Figure;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question before the gates.
 *
 * @param asked what of the fact is asked; part of the question's identity
 * @param topic title of the section; empty for the lead
 * @param prominence from 1 to 5, as of the fact
 */
record Draft(
    AskedFact fact,
    String asked,
    Kind kind,
    String stem,
    String explanation,
    String rule,
    String topic,
    int difficulty,
    int prominence,
    List<Span> evidence,
    Optional<Figure> figure) {

  /** A fact as a question tells it; its id depends on neither value nor wording. */
  static AskedFact fact(
      String subject,
      String relation,
      Map<String, String> qualifiers,
      List<String> value,
      Optional<String> unit) {
    SortedMap<String, String> sorted = new TreeMap<>(qualifiers);
    String bare = subject.startsWith("the ") ? subject.substring(4) : subject;
    StringBuilder canonical =
        new StringBuilder(Folding.fold(bare)).append('\n').append(Folding.fold(relation));
    sorted.forEach((k, v) -> canonical.append('\n').append(k).append('=').append(Folding.fold(v)));
    return new AskedFact(Seeds.hash(16, canonical.toString()), bare, relation, sorted, value, unit);
  }

  /** The same question in other words. */
  Draft withStem(String told) {
    return new Draft(
        fact,
        asked,
        kind,
        told,
        explanation,
        rule,
        topic,
        difficulty,
        prominence,
        evidence,
        figure);
  }

  /** The question's id: from its fact, its kind and what is asked. */
  String id() {
    return id(fact, kind.label(), asked);
  }

  static String id(AskedFact fact, String kind, String asked) {
    return Seeds.hash(12, fact.id(), kind, asked);
  }
}
