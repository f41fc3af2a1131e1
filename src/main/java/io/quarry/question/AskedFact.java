package io.quarry.question;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fact a question asks, as the bank file tells it.
 *
 * @param id hash of the canonical subject, relation and qualifiers; never of value or wording
 * @param subject what the fact is about
 * @param relation what is said of it, such as {@code population}
 * @param qualifiers what narrows the relation, such as {@code year: 2008}; sorted by name
 * @param value one or more values, as a reader would write them
 * @param unit of the value, where it has one
 */
public record AskedFact(
    String id,
    String subject,
    String relation,
    SortedMap<String, String> qualifiers,
    List<String> value,
    Optional<String> unit) {

  public AskedFact {
    Text.require(id, "id");
    Text.require(subject, "subject");
    Text.require(relation, "relation");
    qualifiers =
        Collections.unmodifiableSortedMap(
            qualifiers == null ? new TreeMap<>() : new TreeMap<>(qualifiers));
    value = List.copyOf(value);
    if (value.isEmpty()) {
      throw Flaw.MISSING.with("value");
    }
    value.forEach(v -> Text.require(v, "value"));
    unit = unit == null ? Optional.empty() : unit;
  }
}
