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

/** Standings, one answer at a time, and their ranks. Nothing here counts people. */
@ApplicationScoped
class StandingRepository {

  /** The scopes that a question counts in; it leaves those of all banks while its own is closed. */
  private static final String SCOPES =
      """
      select s.bank_id, s.topic_id from question q join bank b on b.id = q.bank_id
       cross join lateral (values (cast(null as bigint), cast(null as bigint)),
                                  (q.bank_id, null), (q.bank_id, q.topic_id)) s(bank_id, topic_id)
       where q.id = :question and (s.bank_id is not null or b.status = 'PUBLISHED')
      """;

  private static final String SAME_SCOPE =
      " coalesce(%1$s.bank_id, 0) = coalesce(%2$s.bank_id, 0)"
          + " and coalesce(%1$s.topic_id, 0) = coalesce(%2$s.topic_id, 0)";

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
        .createNativeQuery(
            """
            select cast(cast(:at as timestamptz) at time zone :zone as date)
              from (select pg_advisory_xact_lock_shared(hashtext('quarry.leaderboard'))) shared,
                   (select id from person where id = :person for no key update) locked
            """,
            LocalDate.class)
        .setParameter("at", at)
        .setParameter("zone", zone)
        .setParameter("person", personId)
        .getSingleResult();
  }

  /** Makes the boards that an answer to the question on that day may count on. */
  void openBoards(long questionId, LocalDate day) {
    entities
        .createNativeQuery(
            """
            insert into board (period, starts, bank_id, topic_id)
            select p.period, p.starts, s.bank_id, s.topic_id
              from (%s) s
             cross join (values ('ALL_TIME', cast(:beginning as date)), ('MONTH', cast(:month as date)),
                                ('WEEK', cast(:week as date)), ('IMPROVED', cast(:week as date)),
                                ('IMPROVED', cast(:week as date) + 7)) p(period, starts)
             where not exists (select 1 from board b
                                where b.period = p.period and b.starts = p.starts and %s)
            on conflict do nothing
            """
                .formatted(SCOPES, SAME_SCOPE.formatted("b", "s")))
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
            .createNativeQuery(
                """
                with today as (
                  insert into solved (person_id, question_id, day)
                  values (:person, :question, :day) on conflict do nothing returning day),
                fresh as (
                  select p.period, p.starts
                    from today cross join (values
                      ('ALL_TIME', cast(:beginning as date), date 'infinity'),
                      ('MONTH', cast(:month as date), cast(:nextMonth as date)),
                      ('WEEK', cast(:week as date), cast(:week as date) + 7)) p(period, starts, ends)
                   where not exists (select 1 from solved s
                                      where s.person_id = :person and s.question_id = :question
                                        and s.day >= p.starts and s.day < p.ends)),
                scope as (%s)
                insert into standing (person_id, board_id, solved, listed)
                select p.id, b.id, 1, p.listed and not p.blocked
                  from fresh cross join scope
                  join board b on b.period = fresh.period and b.starts = fresh.starts and %s
                  join person p on p.id = :person
                on conflict on constraint standing_pk do update set solved = standing.solved + 1
                """
                    .formatted(SCOPES, SAME_SCOPE.formatted("b", "scope")))
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
        .createNativeQuery(
            """
            with gain as (
              select improved.id as board_id, now.listed, now.solved - before.solved as solved
                from (%1$s) scope
                join board improved on improved.period = 'IMPROVED'
                 and improved.starts in (cast(:week as date), cast(:week as date) + 7) and %2$s
                join board this on this.period = 'WEEK' and this.starts = improved.starts and %3$s
                join board last on last.period = 'WEEK' and last.starts = improved.starts - 7 and %4$s
                join standing now on now.board_id = this.id and now.person_id = :person
                join standing before on before.board_id = last.id and before.person_id = :person
               where before.solved >= :least),
            lost as (
              delete from standing where person_id = :person
                and board_id in (select board_id from gain where solved <= 0))
            insert into standing (person_id, board_id, solved, listed)
            select :person, board_id, solved, listed from gain where solved > 0
            on conflict on constraint standing_pk do update set solved = excluded.solved
             where standing.solved <> excluded.solved
            """
                .formatted(
                    SCOPES,
                    SAME_SCOPE.formatted("improved", "scope"),
                    SAME_SCOPE.formatted("this", "scope"),
                    SAME_SCOPE.formatted("last", "scope")))
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

  /** The best, the first first; of those with as many, who came last to Quarry. */
  List<Standing> top(long boardId, int size) {
    List<Standing> top = new ArrayList<>();
    for (Object[] row :
        rows("""
                select s.person_id, p.pseudonym, s.solved
                  from standing s join person p on p.id = s.person_id
                 where s.board_id = :board and s.listed
                 order by s.solved desc, s.person_id desc limit :size
                """)
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
    return rows("""
            select s.solved, s.listed, %s, (select coalesce(sum(r.people), 0) from reached r
                                   where r.board_id = s.board_id and r.solved = 1)
              from standing s
             where s.person_id = :person and s.board_id = :board
            """
            .formatted(rank("s")))
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
    return rows("""
            select near.person_id, p.pseudonym, near.solved, %3$s
              from (select s.board_id, s.person_id, s.solved from standing s
                     where s.board_id = :board and s.listed and (s.solved, s.person_id) %1$s (:solved, :person)
                     order by s.solved %2$s, s.person_id %2$s limit :most) near
              join person p on p.id = near.person_id
             order by near.solved %2$s, near.person_id %2$s
            """
            .formatted(side, order, rank("near")))
        .setParameter("board", boardId)
        .setParameter("person", personId)
        .setParameter("solved", solved)
        .setParameter("most", most)
        .getResultStream()
        .map(row -> new Standing(count(row[3]), (Long) row[0], (String) row[1], (Integer) row[2]))
        .toList();
  }

  /** One more than those who have reached the next number. */
  private static String rank(String standing) {
    return "1 + (select coalesce(sum(r.people), 0) from reached r"
        + " where r.board_id = %1$s.board_id and r.solved = %1$s.solved + 1)".formatted(standing);
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
