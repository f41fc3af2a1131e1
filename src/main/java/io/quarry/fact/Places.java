package io.quarry.fact;

import java.util.List;
import java.util.stream.Stream;

/** Places that are told with what they lie in: "Norvik, Salt Land, Westland". */
final class Places {

  /** "Norvik" or "Salt Land" */
  static final String NAME = Phrases.CAP + "(?: " + Phrases.CAP + ")?";

  /** What a place lies in, behind it: ", Salt Land" */
  static final String AROUND = "(?:, " + NAME + ")";

  private Places() {}

  /**
   * A place that may be answered alone, with what lies next around it, with what lies farthest, or
   * with all of it.
   *
   * @param parts the place first, then what it lies in, from the nearest to the farthest
   */
  static Value.Name name(String... parts) {
    String kind = parts[0].endsWith(" County") ? "county" : "place";
    return new Value.Name(parts[0], fuller(parts), kind);
  }

  private static List<String> fuller(String... parts) {
    return parts.length == 1
        ? List.of()
        : Stream.of(
                parts[0] + ", " + parts[1],
                parts[0] + ", " + parts[parts.length - 1],
                String.join(", ", parts))
            .distinct()
            .toList();
  }
}
