package io.quarry.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Ranks learners by the distinct questions they answered fully right: replaying one earns nothing.
 */
@ApplicationScoped
@Transactional
class Leaderboards {

  static final int TOP = 20;
  static final int NEIGHBOURS = 5;

  private final StandingRepository standings;
  private final Clock clock;
  private final ZoneId zone;

  Leaderboards(StandingRepository standings, Clock clock, ZoneId zone) {
    this.standings = standings;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * @param day one that the board looks at; of the days to come there is none yet, so that today
   *     stands for them
   * @param viewer whose own row is to be shown as well
   */
  Leaderboard of(Scope scope, Period period, Optional<LocalDate> day, Optional<Long> viewer) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate starts = period.starts(day.filter(today::isAfter).orElse(today));
    Span span = span(scope, period, starts, today);
    return standings
        .board(scope, period, starts)
        .map(board -> shown(board, span, viewer))
        .orElseGet(() -> Leaderboard.empty(span));
  }

  private Span span(Scope scope, Period period, LocalDate starts, LocalDate today) {
    LocalDate current = period.starts(today);
    StandingRepository.Beside beside = standings.beside(scope, period, starts, current);
    return new Span(
        starts,
        period.ends(starts, today),
        beside.earlier(),
        starts.isBefore(current)
            ? beside.later().or(() -> Optional.of(current))
            : Optional.empty());
  }

  private Leaderboard shown(long board, Span span, Optional<Long> viewer) {
    List<Standing> top = standings.top(board, TOP);
    Optional<StandingRepository.Own> found = viewer.flatMap(person -> standings.own(board, person));
    Optional<StandingRepository.Own> own = found.filter(StandingRepository.Own::listed);
    boolean amongTheBest =
        own.isEmpty() || top.stream().anyMatch(row -> row.personId() == viewer.get());
    List<Standing> around =
        amongTheBest
            ? List.of()
            : standings.around(board, viewer.get(), own.get().solved(), NEIGHBOURS).stream()
                // Who stands just behind the best has neighbours among them.
                .filter(row -> top.stream().noneMatch(best -> best.personId() == row.personId()))
                .toList();
    return new Leaderboard(
        top,
        around,
        own.map(mine -> new Leaderboard.Place(mine.rank(), mine.people())),
        span,
        found.isPresent() && own.isEmpty());
  }
}
