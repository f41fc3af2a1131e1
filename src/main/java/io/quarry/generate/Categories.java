package io.quarry.generate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The years that the categories of a wiki page give for what it is about: "[[Category:1911
 * births]]". Boxes and sentences that say otherwise are in doubt.
 */
final class Categories {

  /** What categories tell the year of. */
  enum Event {
    BORN("\\d{4} births"),
    DIED("\\d{4} deaths"),
    FOUNDED("(?:[^\\[\\]|\\d]* established in \\d{4}|\\d{4} establishments[^\\[\\]|\\d]*)");

    private final Pattern pattern;

    Event(String title) {
      this.pattern =
          Pattern.compile("\\bCategory:" + title + "(?=[|\\]]|\\s*$)", Pattern.MULTILINE);
    }
  }

  private final Map<Event, Set<Integer>> years;

  private Categories(Map<Event, Set<Integer>> years) {
    this.years = Map.copyOf(years);
  }

  /**
   * @param source of a document, with its mark-up
   */
  static Categories of(String source) {
    return new Categories(
        Set.of(Event.values()).stream()
            .collect(Collectors.toMap(event -> event, event -> years(event, source))));
  }

  private static Set<Integer> years(Event event, String source) {
    return event
        .pattern
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .map(category -> category.replaceAll("\\D", ""))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A year that they give for an event, where none of them gives {@code year}. */
  Optional<Integer> otherThan(Event event, int year) {
    Set<Integer> given = years.get(event);
    return given.contains(year) ? Optional.empty() : given.stream().findFirst();
  }
}
