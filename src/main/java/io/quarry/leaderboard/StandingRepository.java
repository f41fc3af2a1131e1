package io.quarry.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Standings, one answer at a time, and their ranks. */
@ApplicationScoped
class StandingRepository {

  private final EntityManager entities;

  StandingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Keeps other changes to the person's standings waiting until the transaction ends, and a recount
   * of many people's.
   *
   * @param zone as PostgreSQL names it
   * @return the day it is there at a time
   */
  LocalDate lock(long personId, Instant at, String zone) {
    return session()
        .createNativeQuery(StandingSql.LOCK, LocalDate.class)
        .setParameter("at", at)
        .setParameter("zone", zone)
        .setParameter("person", personId)
        .getSingleResult();
  }

  /** Makes the boards that an answer to the question on that day may count on. */
  void openBoards(long questionId, LocalDate day) {
    entities
        .createNativeQuery(StandingSql.OPEN_BOARDS)
        .setParameter("question", questionId)
        .setParameter("beginning", Period.ALL_TIME.starts(day))
        .setParameter("month", Period.MONTH.starts(day))
        .setParameter("week", Period.WEEK.starts(day))
        .executeUpdate();
  }

  /**
   * Counts a question answered right on that day, on every board whose span had no right answer to
   * it yet.
   *
   * @return whether any board changed
   */
  boolean count(long personId, long questionId, LocalDate day) {
    return entities
            .createNativeQuery(StandingSql.COUNT)
            .setParameter("person", personId)
            .setParameter("question", questionId)
            .setParameter("day", day)
            .setParameter("beginning", Period.ALL_TIME.starts(day))
            .setParameter("month", Period.MONTH.starts(day))
            .setParameter("nextMonth", Period.MONTH.starts(day).plusMonths(1))
            .setParameter("week", Period.WEEK.starts(day))
            .executeUpdate()
        > 0;
  }

  /** Adds what one person has solved to what another has. */
  void takeOver(long fromPerson, long toPerson) {
    entities
        .createNativeQuery(
            """
            insert into solved (person_id, question_id, day)
            select :to, question_id, day from solved where person_id = :from on conflict do nothing
            """)
        .setParameter("from", fromPerson)
        .setParameter("to", toPerson)
        .executeUpdate();
  }

  /** Compares the week of that day with the one before, and the one after with it. */
  void compareWeeks(long personId, long questionId, LocalDate day) {
    entities
        .createNativeQuery(StandingSql.COMPARE_WEEKS)
        .setParameter("person", personId)
        .setParameter("question", questionId)
        .setParameter("week", Period.WEEK.starts(day))
        .setParameter("least", Period.LEAST_BEFORE)
        .executeUpdate();
  }

  /** Nothing when nobody stands there yet. */
  Optional<Long> board(Scope scope, Period period, LocalDate starts) {
    return session()
        .createNativeQuery(
            """
            select id from board where period = :period and starts = :starts
               and coalesce(bank_id, 0) = :bank and coalesce(topic_id, 0) = :topic
            """,
            Long.class)
        .setParameter("period", period.name())
        .setParameter("starts", starts)
        .setParameter("bank", scope.bank().orElse(0L))
        .setParameter("topic", scope.topic().orElse(0L))
        .uniqueResultOptional();
  }

  /**
   * The boards next to one in time on which somebody stands, by their first days.
   *
   * @param earlier the last before
   * @param later the first after
   */
  record Beside(Optional<LocalDate> earlier, Optional<LocalDate> later) {}

  /**
   * @param current the first day of the running board: there are some for the time to come
   */
  Beside beside(Scope scope, Period period, LocalDate starts, LocalDate current) {
    Object[] row =
        rows(StandingSql.BESIDE)
            .setParameter("period", period.name())
            .setParameter("starts", starts)
            .setParameter("current", current)
            .setParameter("bank", scope.bank().orElse(0L))
            .setParameter("topic", scope.topic().orElse(0L))
            .getSingleResult();
    return new Beside(
        Optional.ofNullable((LocalDate) row[0]), Optional.ofNullable((LocalDate) row[1]));
  }

  /** The best, the first first; of those with as many, who came last to Quarry. */
  List<Standing> top(long boardId, int size) {
    List<Standing> top = new ArrayList<>();
    for (Object[] row :
        rows(StandingSql.TOP)
            .setParameter("board", boardId)
            .setParameter("size", size)
            .getResultList()) {
      int solved = (Integer) row[2];
      boolean tie = !top.isEmpty() && top.getLast().solved() == solved;
      long rank = tie ? top.getLast().rank() : top.size() + 1L;
      top.add(new Standing(rank, (Long) row[0], (String) row[1], solved));
    }
    return top;
  }

  /**
   * A person's own standing.
   *
   * @param rank as if listed
   * @param people how many are ranked
   */
  record Own(int solved, boolean listed, long rank, long people) {}

  /** Nothing for somebody who has solved nothing there. */
  Optional<Own> own(long boardId, long personId) {
    return rows(StandingSql.OWN)
        .setParameter("board", boardId)
        .setParameter("person", personId)
        .getResultStream()
        .map(row -> new Own((Integer) row[0], (Boolean) row[1], count(row[2]), count(row[3])))
        .findFirst();
  }

  /** The person's row, who stands at {@code solved}, and up to {@code most} on each side. */
  List<Standing> around(long boardId, long personId, int solved, int most) {
    List<Standing> around =
        new ArrayList<>(neighbours(">=", "", boardId, personId, solved, most + 1));
    Collections.reverse(around);
    around.addAll(neighbours("<", "desc", boardId, personId, solved, most));
    return around;
  }

  private List<Standing> neighbours(
      String side, String order, long boardId, long personId, int solved, int most) {
    return rows(StandingSql.neighbours(side, order))
        .setParameter("board", boardId)
        .setParameter("person", personId)
        .setParameter("solved", solved)
        .setParameter("most", most)
        .getResultStream()
        .map(row -> new Standing(count(row[3]), (Long) row[0], (String) row[1], (Integer) row[2]))
        .toList();
  }

  private static long count(Object sum) {
    return ((Number) sum).longValue();
  }

  private NativeQuery<Object[]> rows(String sql) {
    return session().createNativeQuery(sql, Object[].class);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
