package io.quarry.progress;

import io.quarry.bank.BankName;
import io.quarry.platform.PostgresZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class ProgressRepository {

  private final EntityManager entities;

  ProgressRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A topic's answers, by bank and topic in the bank's order. */
  record TopicRow(BankName bank, Accuracy topic) {}

  List<TopicRow> topics(long personId) {
    return query(
            """
            select b.id, b.slug, b.title, t.title, count(*), sum(c.points), b.language
              from counted_answer c
              join question q on q.id = c.question_id
              join topic t on t.id = q.topic_id
              join bank b on b.id = c.bank_id
             where c.person_id = :person
             group by b.id, b.slug, b.title, b.language, t.id, t.title, t.position
             order by lower(b.title), b.id, t.position, t.id
            """)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new TopicRow(
                    new BankName((Long) row[0], (String) row[1], (String) row[2], (String) row[6]),
                    new Accuracy(
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue())))
        .toList();
  }

  /** Distinct questions that were ever answered fully right. */
  long solved(long personId) {
    return ((Number)
            entities
                .createNativeQuery(
                    """
                    select count(distinct question_id) from counted_answer
                    where person_id = :person and points = 60
                    """)
                .setParameter("person", personId)
                .getSingleResult())
        .longValue();
  }

  long attemptCount(long personId) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from attempt where person_id = :person")
                .setParameter("person", personId)
                .getSingleResult())
        .longValue();
  }

  List<AttemptLine> attempts(long personId, int most) {
    return query(
            """
            select t.public_id, b.title, t.started_at, t.finished_at is not null,
                   (select count(*) from attempt_item i where i.attempt_id = t.id),
                   (select count(distinct a.position) from answer a
                     where a.attempt_id = t.id and a.points is not null),
                   count(c.id) filter (where c.points = 60)
              from attempt t join bank b on b.id = t.bank_id
              left join counted_answer c on c.attempt_id = t.id
             where t.person_id = :person
             group by t.id, b.title order by t.started_at desc, t.id desc
             limit :most
            """)
        .setParameter("person", personId)
        .setParameter("most", most)
        .getResultStream()
        .map(
            row ->
                new AttemptLine(
                    (UUID) row[0],
                    (String) row[1],
                    (Instant) row[2],
                    (Boolean) row[3],
                    ((Number) row[4]).longValue(),
                    ((Number) row[5]).longValue(),
                    ((Number) row[6]).longValue()))
        .toList();
  }

  /** Questions whose latest answer was not fully right, the latest first. */
  List<Mistake> mistakes(long personId, int most) {
    return query(
            """
            select v.content ->> 'stem', b.id, b.slug, b.title, t.public_id, last.position + 1, b.language
              from (select distinct on (question_id) question_id, question_version_id, bank_id,
                           attempt_id, position, points, answered_at
                      from counted_answer where person_id = :person
                     order by question_id, answered_at desc, id desc) last
              join attempt t on t.id = last.attempt_id
              join bank b on b.id = last.bank_id
              join question_version v on v.id = last.question_version_id
             where last.points < 60
             order by last.answered_at desc limit :most
            """)
        .setParameter("person", personId)
        .setParameter("most", most)
        .getResultStream()
        .map(
            row ->
                new Mistake(
                    (String) row[0],
                    new BankName((Long) row[1], (String) row[2], (String) row[3], (String) row[6]),
                    (UUID) row[4],
                    ((Number) row[5]).intValue()))
        .toList();
  }

  /** Results of finished attempts, by bank id. */
  Map<Long, Scores> scores(long personId) {
    return query(
            """
            with score as (
              select t.id, t.bank_id, t.finished_at,
                     (select coalesce(sum(c.points), 0) from counted_answer c
                       where c.attempt_id = t.id) * 100
                     / (60 * (select count(*) from attempt_item i
                               where i.attempt_id = t.id)) as percent
                from attempt t where t.person_id = :person and t.finished_at is not null)
            select bank_id, max(percent),
                   (array_agg(percent order by finished_at desc, id desc))[1]
              from score group by bank_id
            """)
        .setParameter("person", personId)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0],
                row -> new Scores(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
  }

  /** The days on which something was answered, by the clock of a zone. */
  Set<LocalDate> activeDays(long personId, ZoneId zone) {
    return new HashSet<>(
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select distinct cast(answered_at at time zone :zone as date)
                  from counted_answer where person_id = :person
                """,
                LocalDate.class)
            .setParameter("person", personId)
            .setParameter("zone", PostgresZone.nameOf(zone))
            .getResultList());
  }

  private NativeQuery<Object[]> query(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
  }
}
