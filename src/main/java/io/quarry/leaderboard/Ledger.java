package io.quarry.leaderboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The leaderboards as a whole: recomputes them, and compares them with the answers. Works on a
 * connection, so that a command can do it without Quarry. Callers bring the transaction.
 */
final class Ledger {

  private static final String EXCLUSIVE =
      "select pg_advisory_xact_lock(hashtext('quarry.leaderboard'))";

  /** What "solved" has to hold. */
  private static final String SOLVED =
      """
      select distinct person_id, question_id, cast(answered_at at time zone '%s' as date) as day
        from counted_answer where points = 60
      """;

  /**
   * What "standing" has to hold for some people.
   *
   * <p>Parameters: where the solved questions come from, a condition on {@code s.person_id}, the
   * least of the week before for the improvement.
   */
  private static final String STANDINGS =
      """
      with counted as (
        select s.person_id, p.period, p.starts, c.bank_id, c.topic_id,
               count(distinct s.question_id) as solved
          from %1$s s
          join question q on q.id = s.question_id
          join bank b on b.id = q.bank_id
         cross join lateral (values
           ('ALL_TIME', date '1970-01-01'),
           ('MONTH', cast(date_trunc('month', cast(s.day as timestamp)) as date)),
           ('WEEK', cast(date_trunc('week', cast(s.day as timestamp)) as date))) p(period, starts)
         cross join lateral (values
           (cast(null as bigint), cast(null as bigint)),
           (q.bank_id, null), (q.bank_id, q.topic_id)) c(bank_id, topic_id)
         where (c.bank_id is not null or b.status = 'PUBLISHED') and %2$s
         group by s.person_id, p.period, p.starts, c.bank_id, c.topic_id),
      due as (
        select * from counted union all
        select now.person_id, 'IMPROVED', now.starts, now.bank_id, now.topic_id,
               now.solved - before.solved
          from counted now
          join counted before
            on before.person_id = now.person_id and before.starts = now.starts - 7
           and before.period = 'WEEK'
           and coalesce(before.bank_id, 0) = coalesce(now.bank_id, 0)
           and coalesce(before.topic_id, 0) = coalesce(now.topic_id, 0)
         where now.period = 'WEEK' and before.solved >= %3$d and now.solved > before.solved)
      """;

  private static final String SAME_BOARD =
      """
      b.period = d.period and b.starts = d.starts
       and coalesce(b.bank_id, 0) = coalesce(d.bank_id, 0)
       and coalesce(b.topic_id, 0) = coalesce(d.topic_id, 0)
      """;

  /** What "reached" has to hold: for every number of questions, who has solved as many. */
  static final String REACHED =
      """
      with score as (
        select board_id, solved, count(*) as people from standing
         where listed and board_id in (select id from board where %s) group by board_id, solved),
      level as (
        select board_id, generate_series(1, max(solved)) as solved from score group by board_id)
      select l.board_id, l.solved,
             cast(sum(coalesce(s.people, 0))
               over (partition by l.board_id order by l.solved desc) as bigint) as people
        from level l left join score s on s.board_id = l.board_id and s.solved = l.solved
      """;

  private final Connection connection;
  private final String zone;

  /**
   * @param zone as PostgreSQL names it
   */
  Ledger(Connection connection, String zone) {
    this.connection = connection;
    this.zone = zone.replace("'", "''");
  }

  /** The time zone that the boards were counted in; empty before the first count. */
  static String zone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select zone from board_calendar")) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** Counts all anew from the answers. */
  void recount() throws SQLException {
    execute(EXCLUSIVE);
    String expected = SOLVED.formatted(zone);
    execute(
        "delete from solved s where not exists (select 1 from (%s) d where d.person_id = s.person_id and d.question_id = s.question_id and d.day = s.day)"
            .formatted(expected));
    execute("insert into solved %s on conflict do nothing".formatted(expected));
    whole("true", "true");
    execute("delete from board_calendar");
    execute("insert into board_calendar values ('%s')".formatted(zone));
  }

  /** Counts the boards that a bank has part in anew, after its questions or its state changed. */
  void recountBank(long bankId) throws SQLException {
    String people =
        "select x.person_id from solved x join question y on y.id = x.question_id where y.bank_id = "
            + bankId;
    execute(EXCLUSIVE);
    if (!rows("select 1 from (%s) p limit 1".formatted(people)).isEmpty()) {
      whole("in (%s)".formatted(people), "bank_id is null or bank_id = " + bankId);
    }
  }

  /**
   * Counts a person's standings anew. The caller holds the person.
   *
   * @see StandingRepository#lock
   */
  void recountPerson(long personId) throws SQLException {
    settle("= " + personId);
  }

  /** Writes the standings of many, and then the numbers of whole boards. */
  private void whole(String people, String boards) throws SQLException {
    execute("select set_config('quarry.recount', 'whole', true)");
    settle(people);
    execute("select set_config('quarry.recount', '', true)");
    execute(
        "delete from reached where board_id in (select id from board where %s)".formatted(boards));
    execute("insert into reached (board_id, solved, people) " + REACHED.formatted(boards));
  }

  private void settle(String people) throws SQLException {
    String filter = people.equals("true") ? "true" : "s.person_id " + people;
    String due = STANDINGS.formatted("solved", filter, Period.LEAST_BEFORE);
    execute(
        due
            + """
            insert into board (period, starts, bank_id, topic_id)
            select distinct period, starts, bank_id, topic_id from due
            on conflict do nothing
            """);
    execute(
        due
            + """
            delete from standing s using board b
             where b.id = s.board_id and %s
               and not exists (select 1 from due d where d.person_id = s.person_id and %s)
            """
                .formatted(filter, SAME_BOARD));
    execute(
        due
            + """
            insert into standing (person_id, board_id, solved, listed)
            select d.person_id, b.id, d.solved, p.listed and not p.blocked
              from due d join board b on %s join person p on p.id = d.person_id
            on conflict on constraint standing_pk do update
              set solved = excluded.solved, listed = excluded.listed
             where standing.solved <> excluded.solved or standing.listed <> excluded.listed
            """
                .formatted(SAME_BOARD));
  }

  /** Every difference between the boards and the answers, a sentence each. */
  List<String> differences() throws SQLException {
    List<String> found = new ArrayList<>();
    String counted = zone(connection);
    if (!counted.equals(zone)) {
      found.add(
          counted.isEmpty()
              ? "The boards were never counted."
              : "The boards were counted in the time zone %s, the setting says %s."
                  .formatted(counted, zone));
    }
    found.addAll(solvedDifferences());
    found.addAll(standingDifferences());
    found.addAll(reachedDifferences());
    return found;
  }

  /** How many standings there are. */
  long standings() throws SQLException {
    return Long.parseLong(rows("select count(*) from standing").getFirst());
  }

  private List<String> solvedDifferences() throws SQLException {
    return rows(
        """
        with due as (%s)
        select format('Person %%s, question %%s, %%s: %%s', coalesce(d.person_id, s.person_id),
                      coalesce(d.question_id, s.question_id), coalesce(d.day, s.day),
                      case when s.day is null then 'answered right but not counted'
                           else 'counted without a right answer' end)
          from due d full join solved s
            on s.person_id = d.person_id and s.question_id = d.question_id and s.day = d.day
         where s.day is null or d.day is null
         order by 1
        """
            .formatted(SOLVED.formatted(zone)));
  }

  private List<String> standingDifferences() throws SQLException {
    return rows(
        STANDINGS.formatted("(" + SOLVED.formatted(zone) + ")", "true", Period.LEAST_BEFORE)
            + """
            , kept as (
              select b.period, b.starts, b.bank_id, b.topic_id, s.person_id, s.solved, s.listed
                from standing s join board b on b.id = s.board_id)
            select format('Person %%s on the board %%s of %%s (bank %%s, topic %%s): has %%s, the answers say %%s',
                          person.id, lower(coalesce(d.period, b.period)), coalesce(d.starts, b.starts),
                          coalesce(cast(coalesce(d.bank_id, b.bank_id) as text), 'any'),
                          coalesce(cast(coalesce(d.topic_id, b.topic_id) as text), 'any'),
                          coalesce(b.solved, 0), coalesce(d.solved, 0))
                   || case when b.listed <> (person.listed and not person.blocked)
                           then case when b.listed then ', and is shown against the settings'
                                     else ', and is hidden against the settings' end
                           else '' end
              from due d
              full join kept b on b.person_id = d.person_id and %s
              join person on person.id = coalesce(d.person_id, b.person_id)
             where b.solved is distinct from d.solved
                or b.listed <> (person.listed and not person.blocked)
             order by 1
            """
                .formatted(SAME_BOARD));
  }

  List<String> reachedDifferences() throws SQLException {
    return rows(
        """
        with due as (%s),
        kept as (
          select board_id, solved, sum(people) as people from reached group by board_id, solved)
        select format('Board %%s: %%s people are said to have at least %%s, it is %%s',
                      coalesce(d.board_id, k.board_id), coalesce(k.people, 0),
                      coalesce(d.solved, k.solved), coalesce(d.people, 0))
          from due d full join kept k on k.board_id = d.board_id and k.solved = d.solved
         where coalesce(d.people, 0) <> coalesce(k.people, 0)
         order by 1
        """
            .formatted(REACHED.formatted("true")));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
