package io.quarry.leaderboard;

import java.util.List;
import java.util.Optional;

/**
 * A leaderboard as one viewer sees it.
 *
 * @param top the best
 * @param around the viewer's own row with its neighbours, when it is not among the best
 * @param own where the viewer stands; nothing for a stranger and for somebody not ranked
 * @param span the days it looks at
 * @param hidden whether the viewer would be ranked, but has opted out
 */
record Leaderboard(
    List<Standing> top, List<Standing> around, Optional<Place> own, Span span, boolean hidden) {

  static Leaderboard empty(Span span) {
    return new Leaderboard(List.of(), List.of(), Optional.empty(), span, false);
  }

  /**
   * The viewer's place.
   *
   * @param rank from 1
   * @param people how many are ranked
   */
  record Place(long rank, long people) {}
}
