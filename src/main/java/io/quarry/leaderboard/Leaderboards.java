package io.quarry.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Ranks learners by the distinct questions they answered fully right: replaying one earns nothing.
 */
@ApplicationScoped
@Transactional
class Leaderboards {

  private static final int TOP = 20;
  private static final int NEIGHBOURS = 5;

  private final LeaderboardRepository standings;
  private final Clock clock;
  private final ZoneId zone;

  Leaderboards(LeaderboardRepository standings, Clock clock, ZoneId zone) {
    this.standings = standings;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * @param bank one bank, or all
   * @param viewer whose own row is to be shown as well
   */
  Leaderboard of(Optional<Long> bank, Period period, Optional<Long> viewer) {
    Instant since = period.since(clock.instant(), zone);
    List<Standing> top = standings.top(bank, since, TOP);
    boolean amongTheBest =
        viewer.isEmpty() || top.stream().anyMatch(row -> row.personId() == viewer.get());
    // Fewer rows than fit means that everybody is there already.
    List<Standing> around =
        amongTheBest || top.size() < TOP
            ? List.of()
            : standings.around(bank, since, viewer.get(), NEIGHBOURS);
    return new Leaderboard(top, around);
  }
}
