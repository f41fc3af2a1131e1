package io.quarry.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the summers and winters of a place are like, left out of a sentence that says it. */
final class SeasonGaps {

  /** The class of "warm, humid". */
  static final String WEATHER = "weather";

  private static final String WARMTH = "(?:hot|warm|mild|cool|cold|freezing)";
  private static final String WETNESS = "(?:dry|humid|wet|rainy|snowy)";

  private static final Pattern SEASON =
      Pattern.compile(
          "\\b("
              + WARMTH
              + "(?:, | and |, and )"
              + WETNESS
              + "|"
              + WETNESS
              + "(?:, | and |, and )"
              + WARMTH
              + ") (?:summers?|winters?)\\b");

  private SeasonGaps() {}

  static void find(Gaps gaps) {
    Matcher season = SEASON.matcher(gaps.text());
    while (season.find()) {
      gaps.put(season.start(1), season.end(1), Value.Name.of(season.group(1), WEATHER), WEATHER, 4);
    }
  }
}
