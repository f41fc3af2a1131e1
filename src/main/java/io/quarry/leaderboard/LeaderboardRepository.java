package io.quarry.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class LeaderboardRepository {

  private static final String RANKED =
      """
      with score as (
        select c.person_id, p.pseudonym, count(distinct c.question_id) as solved
          from counted_answer c join person p on p.id = c.person_id
         where c.points = 60 and p.listed and not p.blocked and c.answered_at >= :since
           and (cast(:bank as bigint) is null or c.bank_id = :bank)
         group by c.person_id, p.pseudonym),
      ranked as (
        select rank() over (order by solved desc) as rank,
               row_number() over (order by solved desc, person_id) as place,
               person_id, pseudonym, solved
          from score)
      """;

  private final EntityManager entities;

  LeaderboardRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<Standing> top(Optional<Long> bank, Instant since, int size) {
    return standings(
        RANKED
            + "select rank, person_id, pseudonym, solved from ranked where place <= :size"
            + " order by place",
        bank,
        since,
        "size",
        size);
  }

  /** The person's row and up to {@code neighbours} on each side; empty for somebody not ranked. */
  List<Standing> around(Optional<Long> bank, Instant since, long personId, int neighbours) {
    return standings(
        RANKED
            + """
            select r.rank, r.person_id, r.pseudonym, r.solved from ranked r
              join ranked me on me.person_id = :person
             where r.place between me.place - %1$d and me.place + %1$d order by r.place
            """
                .formatted(neighbours),
        bank,
        since,
        "person",
        personId);
  }

  private List<Standing> standings(
      String sql, Optional<Long> bank, Instant since, String parameter, Object value) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("bank", bank.orElse(null), Long.class)
        .setParameter("since", since)
        .setParameter(parameter, value)
        .getResultStream()
        .map(row -> new Standing((Long) row[0], (Long) row[1], (String) row[2], (Long) row[3]))
        .toList();
  }
}
