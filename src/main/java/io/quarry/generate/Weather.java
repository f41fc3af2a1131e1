package io.quarry.generate;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a season can be like: warm or cold, and dry or wet. */
final class Weather {

  static final String KIND = "weather";

  private static final Pattern PAIR = Pattern.compile("(\\p{Ll}+)((?:,| and|, and) )(\\p{Ll}+)");

  private static final Map<String, String> CONTRARIES =
      Map.ofEntries(
          Map.entry("hot", "cool"),
          Map.entry("warm", "cool"),
          Map.entry("mild", "cold"),
          Map.entry("cool", "hot"),
          Map.entry("cold", "mild"),
          Map.entry("freezing", "mild"),
          Map.entry("dry", "wet"),
          Map.entry("humid", "dry"),
          Map.entry("wet", "dry"),
          Map.entry("rainy", "dry"),
          Map.entry("snowy", "dry"));

  private Weather() {}

  /** "warm, dry", "cool, humid" and "cool, dry" beside "warm, humid". */
  static List<String> others(String weather) {
    Matcher pair = PAIR.matcher(weather);
    if (!pair.matches()) {
      throw new IllegalArgumentException("no two words of weather: " + weather);
    }
    String first = pair.group(1);
    String joined = pair.group(2);
    String second = pair.group(3);
    return List.of(
        first + joined + CONTRARIES.get(second),
        CONTRARIES.get(first) + joined + second,
        CONTRARIES.get(first) + joined + CONTRARIES.get(second));
  }
}
