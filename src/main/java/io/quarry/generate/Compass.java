package io.quarry.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of the compass, in whatever form a sentence has them: "north-eastern", "southwest". */
final class Compass {

  private static final Pattern POINT =
      Pattern.compile("(north|south)?(-?)(east|west)?(ern)?", Pattern.CASE_INSENSITIVE);

  private Compass() {}

  /** Whether a text looks to the opposite of a point: "on the north shore, looking south". */
  static boolean opposed(String point, String text) {
    Matcher parts = POINT.matcher(point);
    if (!parts.matches()) {
      return false;
    }
    String half = parts.group(1) == null ? parts.group(3) : parts.group(1);
    String other = half == null ? null : OPPOSITES.get(half.toLowerCase(Locale.ROOT));
    return other != null
        && Pattern.compile("\\b(?:look|fac)\\p{Ll}+ (?:to(?:wards?)? )?(?:the )?" + other)
            .matcher(text)
            .find();
  }

  private static final Map<String, String> OPPOSITES =
      Map.of("north", "south", "south", "north", "east", "west", "west", "east");

  /** The three points of the same rank as one, in the same form. */
  static List<String> others(String point) {
    Matcher parts = POINT.matcher(point);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no point of the compass: " + point);
    }
    String ending = parts.group(4) == null ? "" : parts.group(4);
    boolean between = parts.group(1) != null && parts.group(3) != null;
    List<String> others = new ArrayList<>();
    for (String meridian : List.of("north", "south")) {
      if (between) {
        for (String parallel : List.of("east", "west")) {
          others.add(meridian + parts.group(2) + parallel + ending);
        }
      } else {
        others.add(meridian + ending);
      }
    }
    if (!between) {
      others.add("east" + ending);
      others.add("west" + ending);
    }
    others.remove(point.toLowerCase(Locale.ROOT));
    boolean capital = Character.isUpperCase(point.charAt(0));
    return capital ? others.stream().map(Wording::capital).toList() : others;
  }
}
