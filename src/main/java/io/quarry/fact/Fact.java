package io.quarry.fact;

import io.quarry.document.Span;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One statement of a document with one value.
 *
 * @param subject what it is about, by its canonical name
 * @param relation what is said, canonical: {@code population}
 * @param qualifiers what narrows it: {@code year: 2008}
 * @param value what is stated
 * @param predicate how to say it
 * @param evidence the passages that prove it
 * @param rule name of the extractor's rule, such as {@code infobox.field}
 * @param topic title of the section it stands in; empty for the lead
 * @param prominence from 1 (mentioned in passing) to 5 (first thing to know)
 */
public record Fact(
    String subject,
    String relation,
    SortedMap<String, String> qualifiers,
    Value value,
    Predicate predicate,
    List<Span> evidence,
    String rule,
    String topic,
    int prominence) {

  public Fact {
    qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
    evidence = List.copyOf(evidence);
  }

  /** The same of the year, where a clause tells of a day. */
  public Fact inYear() {
    return value instanceof Value.Day day && predicate instanceof Predicate.Clause clause
        ? new Fact(
            subject,
            relation,
            qualifiers,
            new Value.Year(day.date().getYear()),
            clause.with("in"),
            evidence,
            rule,
            topic,
            prominence)
        : this;
  }

  Fact with(Value other) {
    return new Fact(
        subject, relation, qualifiers, other, predicate, evidence, rule, topic, prominence);
  }
}
