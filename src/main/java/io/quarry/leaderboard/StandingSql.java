package io.quarry.leaderboard;

/** The statements that run with every answer and every look at a board. None counts people. */
final class StandingSql {

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

  /**
   * Locks a person, then shares the boards, always in this order; tells the day. The lock leaves
   * room for rows that refer to the person: whoever counts the boards anew writes some.
   */
  static final String LOCK =
      """
      with locked as materialized (
        select id from person where id = :person for no key update)
      select cast(cast(:at as timestamptz) at time zone :zone as date) from locked
       where pg_advisory_xact_lock_shared(hashtext('quarry.leaderboard')) is not null
      """;

  /** Makes the boards that an answer may count on, where they are missing. */
  static final String OPEN_BOARDS =
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
          .formatted(SCOPES, SAME_SCOPE.formatted("b", "s"));

  /** Counts a question on every board whose span had no right answer to it yet. */
  static final String COUNT =
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
          .formatted(SCOPES, SAME_SCOPE.formatted("b", "scope"));

  /** Compares a week with the one before, and the one after with it. */
  static final String COMPARE_WEEKS =
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
              SAME_SCOPE.formatted("last", "scope"));

  /** The boards of a scope next to one in time on which somebody stands. */
  static final String BESIDE =
      """
      select max(b.starts) filter (where b.starts < :starts),
             min(b.starts) filter (where b.starts > :starts)
        from board b
       where b.period = :period and b.starts <= :current
         and coalesce(b.bank_id, 0) = :bank and coalesce(b.topic_id, 0) = :topic
         and exists (select 1 from standing s where s.board_id = b.id and s.listed)
      """;

  /** The best of a board. */
  static final String TOP =
      """
      select s.person_id, p.pseudonym, s.solved
        from standing s join person p on p.id = s.person_id
       where s.board_id = :board and s.listed
       order by s.solved desc, s.person_id desc limit :size
      """;

  /** A person's score and rank, and how many are ranked. */
  static final String OWN =
      """
      select s.solved, s.listed, %s, (select coalesce(sum(r.people), 0) from reached r
                             where r.board_id = s.board_id and r.solved = 1)
        from standing s
       where s.person_id = :person and s.board_id = :board
      """
          .formatted(rank("s"));

  private StandingSql() {}

  /**
   * People next to a person on a board, with their ranks.
   *
   * @param side {@code >=} or {@code <}, by the number solved and then by the person
   * @param order empty or {@code desc}, away from the person
   */
  static String neighbours(String side, String order) {
    return """
        select near.person_id, p.pseudonym, near.solved, %3$s
          from (select s.board_id, s.person_id, s.solved from standing s
                 where s.board_id = :board and s.listed and (s.solved, s.person_id) %1$s (:solved, :person)
                 order by s.solved %2$s, s.person_id %2$s limit :most) near
          join person p on p.id = near.person_id
         order by near.solved %2$s, near.person_id %2$s
        """
        .formatted(side, order, rank("near"));
  }

  /** One more than those who have reached the next number. */
  private static String rank(String standing) {
    return """
        1 + (select coalesce(sum(r.people), 0) from reached r
              where r.board_id = %1$s.board_id and r.solved = %1$s.solved + 1)
        """
        .formatted(standing);
  }
}
