package io.quarry.generate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words by which things are compared in one property: a period is the longest, not the largest.
 *
 * @param most {@code longest}
 * @param least {@code shortest}
 * @param adjective whether the thing itself is so: "the longest river" for "the river with the
 *     greatest length"
 */
record Superlatives(String most, String least, boolean adjective) {

  private record Known(Pattern label, Superlatives words) {}

  private static final Superlatives ORDINARY = new Superlatives("largest", "smallest", false);

  private static final List<Known> KNOWN =
      List.of(
          known("length", "longest", "shortest", true),
          known("depth", "deepest", "shallowest", true),
          known("width", "widest", "narrowest", true),
          known("(?:\\p{L}+ )*(?:height|length|depth|width)", "greatest", "smallest", false),
          known("(?:\\p{L}+ )*distance\\b.*", "greatest", "smallest", false),
          known("(?:\\p{L}+ )*gravity\\b.*", "strongest", "weakest", false),
          known(
              "(?:\\p{L}+ )*(?:period|duration|time|day|lifespan|life expectancy)\\b.*",
              "longest",
              "shortest",
              false),
          known(
              "(?!number\\b)(?:\\p{L}+ )*(?:temperature|density|speed|velocity|pressure|point|rate|"
                  + "elevation|altitude|number|percentage|share|price|salinity|voltage)\\b.*",
              "highest",
              "lowest",
              false));

  /**
   * @param label a column's heading as it stands in a sentence
   * @param unit of its numbers
   */
  static Superlatives of(String label, String unit) {
    if (unit.equals("%")) {
      return new Superlatives("highest", "lowest", false);
    }
    return KNOWN.stream()
        .filter(known -> known.label().matcher(label).matches())
        .findFirst()
        .map(Known::words)
        .orElse(ORDINARY);
  }

  private static Known known(String label, String most, String least, boolean adjective) {
    return new Known(Pattern.compile(label), new Superlatives(most, least, adjective));
  }
}
