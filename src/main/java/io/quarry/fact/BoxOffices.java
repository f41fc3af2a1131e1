package io.quarry.fact;

import io.quarry.document.Block.Field;
import io.quarry.document.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Offices and thrones in an infobox: who held them when, after whom and before whom. */
final class BoxOffices {

  private static final Pattern OFFICE = Pattern.compile("(?:office|order|title)(\\d*)");

  /** What one person holds at a time. */
  private static final Pattern HELD_BY_ONE =
      Pattern.compile(
          "(?:\\d{1,3}(?:st|nd|rd|th) )?((?:Deputy |Vice |First |Lord |Chief |Attorney |Solicitor )?(?:President|Prime Minister|Chancellor|Governor|Governor[ -]General|Mayor|Premier|Minister|Speaker|Secretary|Justice|General|Chairman|Archbishop|Bishop|Pope|King|Queen|Emperor) (?:of|for) \\p{Lu}?[\\p{L}\\p{M}'\u2019 -]{2,60})");

  private static final Pattern PERSON = Pattern.compile(BoxVerbs.PERSON);

  private static final Pattern YEAR = Pattern.compile("\\b(" + Dates.YEAR + ")\\b");

  private final Box box;

  BoxOffices(Box box) {
    this.box = box;
  }

  /** An office with its term, and those who held it before and after. */
  void office(Field field) {
    Matcher key = OFFICE.matcher(field.key());
    Matcher title =
        HELD_BY_ONE.matcher(field.value().text().strip().replaceFirst("^(?:The|the) ", ""));
    if (!box.subject().person() || !key.matches() || !title.matches() || heldTwice(field)) {
      return;
    }
    String office = title.group(1);
    String number = key.group(1);
    another(field, number, "successor", "succeeded", office);
    another(field, number, "predecessor", "preceded", office);
    term(field, number, office);
  }

  /** Who held an office twice began it twice. */
  private boolean heldTwice(Field office) {
    String told = office.value().text().strip();
    return box.fields().stream()
            .filter(field -> OFFICE.matcher(field.key()).matches())
            .filter(field -> field.value().text().strip().equals(told))
            .count()
        > 1;
  }

  private void another(Field office, String number, String key, String verb, String title) {
    of(number, key)
        .filter(other -> PERSON.matcher(other.value().text().strip()).matches())
        .ifPresent(
            other ->
                box.add(
                    key + " as " + title,
                    person(other.value()),
                    new Predicate.Identity(verb + " " + box.subject().name() + " as " + title),
                    List.of(office.span(), other.span()),
                    3));
  }

  private void term(Field office, String number, String title) {
    Optional<Field> start = of(number, "term_start", "termstart");
    Optional<Integer> first = start.flatMap(BoxOffices::year);
    Optional<Field> end = of(number, "term_end", "termend");
    Optional<Integer> last = end.flatMap(BoxOffices::year);
    if (first.isEmpty()) {
      return;
    }
    box.add(
        "when became " + title,
        new Value.Year(first.get()),
        new Predicate.Clause("did", "become " + title, "became " + title, "in"),
        List.of(office.span(), start.get().span()),
        4);
    if (last.isPresent() && last.get() > first.get()) {
      box.add(
          "when was " + title,
          new Value.Years(first.get(), last.get()),
          new Predicate.Clause("was", title, "was " + title, ""),
          List.of(office.span(), start.get().span(), end.get().span()),
          4);
    }
  }

  /** Who sat on a throne before and after, and when somebody reigned. */
  void reign(Field field) {
    if (!box.name().matches(".*\\b(?:royalty|monarch)\\b.*") || !box.subject().person()) {
      return;
    }
    List<Integer> years =
        YEAR.matcher(field.value().text())
            .results()
            .map(found -> Integer.valueOf(found.group()))
            .toList();
    if (years.size() == 2 && years.get(0) < years.get(1)) {
      box.add(
          "when reigned",
          new Value.Years(years.get(0), years.get(1)),
          new Predicate.Clause("did", "reign", "reigned", ""),
          List.of(field.span()),
          4);
    }
    throne("successor", "succeeded");
    throne("predecessor", "preceded");
  }

  private void throne(String key, String verb) {
    of("", key)
        .filter(other -> other.value().text().strip().matches("\\p{Lu}[^\\d,;()\n]{2,40}"))
        .ifPresent(
            other ->
                box.add(
                    key + " on the throne",
                    person(other.value()),
                    new Predicate.Identity(verb + " " + box.subject().name() + " on the throne"),
                    List.of(other.span()),
                    4));
  }

  /** A field that goes with an office of a number; the first office needs none. */
  private Optional<Field> of(String number, String... keys) {
    return Stream.of(keys)
        .flatMap(
            key ->
                number.isEmpty() && box.field("office1").isEmpty()
                    ? Stream.of(key, key + "1")
                    : Stream.of(key + number))
        .map(box::field)
        .flatMap(Optional::stream)
        .filter(field -> !field.value().isBlank() && !field.value().incomplete())
        .findFirst();
  }

  /** The year of a date, where a field has no more than one. */
  private static Optional<Integer> year(Field field) {
    List<String> years =
        YEAR.matcher(field.value().text()).results().map(found -> found.group()).toList();
    return years.size() == 1 ? Optional.of(Integer.valueOf(years.getFirst())) : Optional.empty();
  }

  /** With the name that a link leads to, where it is longer. */
  private static Value.Name person(Passage told) {
    String name = told.text().strip();
    return new Value.Name(
        name,
        told.marks().stream()
            .filter(mark -> mark.mark() == Passage.Mark.LINK)
            .map(Passage.Marked::target)
            .map(target -> target.replaceFirst(" \\(.*", ""))
            .filter(target -> !target.isEmpty() && !target.equals(name))
            .toList(),
        "person");
  }
}
