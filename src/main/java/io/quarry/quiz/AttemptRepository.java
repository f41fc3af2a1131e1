package io.quarry.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarry.interchange.Json;
import io.quarry.question.Grade;
import io.quarry.question.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class AttemptRepository implements PanacheRepository<AttemptEntity> {

  /** The attempt if it is this person's; somebody else's is as good as not there. */
  Optional<AttemptEntity> findOwn(UUID publicId, long personId) {
    return find("publicId = ?1 and personId = ?2", publicId, personId).firstResultOptional();
  }

  /** As {@link #findOwn}, and nobody else changes the attempt until the transaction ends. */
  Optional<AttemptEntity> lockOwn(UUID publicId, long personId) {
    return find("publicId = ?1 and personId = ?2", publicId, personId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Adds the items in order, in one statement. */
  void plan(long attemptId, List<AttemptItem> items) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into attempt_item (attempt_id, position, question_id, question_version_id)
            select :attempt, planned.ordinality - 1, planned.question, planned.version
            from unnest(cast(:questions as bigint[]), cast(:versions as bigint[]))
              with ordinality as planned(question, version, ordinality)
            """)
        .setParameter("attempt", attemptId)
        .setParameter("questions", items.stream().map(AttemptItem::questionId).toArray(Long[]::new))
        .setParameter("versions", items.stream().map(AttemptItem::versionId).toArray(Long[]::new))
        .executeUpdate();
  }

  List<AttemptItem> items(long attemptId) {
    return session()
        .createNativeQuery(
            """
            select position, question_id, question_version_id from attempt_item
            where attempt_id = :attempt order by position
            """,
            Object[].class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .map(row -> new AttemptItem((Integer) row[0], (Long) row[1], (Long) row[2]))
        .toList();
  }

  /** The answers that count, by position. */
  List<AnswerEntity> answers(long attemptId) {
    return getEntityManager()
        .createQuery(
            """
            from AnswerEntity a where a.attemptId = :attempt and not exists (
              select 1 from AnswerEntity later where later.attemptId = a.attemptId
                and later.position = a.position and later.revision > a.revision)
            order by a.position
            """,
            AnswerEntity.class)
        .setParameter("attempt", attemptId)
        .getResultList();
  }

  /**
   * Appends the one answer that practice allows at a position. A form sent twice, or a second tab,
   * changes nothing.
   *
   * @return whether this answer was the first
   */
  boolean appendFirst(
      long attemptId, int position, UUID key, Response response, Grade grade, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                insert into answer
                  (attempt_id, position, revision, idempotency_key, response, points, answered_at)
                values (:attempt, :position, 1, :key, cast(:response as jsonb), :points, :now)
                on conflict do nothing
                """)
            .setParameter("attempt", attemptId)
            .setParameter("position", position)
            .setParameter("key", key)
            .setParameter("response", Json.of(response))
            .setParameter("points", grade.points())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Which of these questions the person has answered before. */
  Set<Long> seen(long personId, Collection<Long> questionIds) {
    return new HashSet<>(
        session()
            .createNativeQuery(
                """
                select distinct i.question_id from attempt t
                join attempt_item i on i.attempt_id = t.id
                join answer a on a.attempt_id = i.attempt_id and a.position = i.position
                where t.person_id = :person and i.question_id = any(cast(:questions as bigint[]))
                """,
                Long.class)
            .setParameter("person", personId)
            .setParameter("questions", questionIds.toArray(Long[]::new))
            .getResultList());
  }

  /** The person's latest attempt at the bank that is not finished. */
  Optional<AttemptEntity> openAttempt(long personId, long bankId) {
    return find(
            "personId = ?1 and bankId = ?2 and finishedAt is null order by startedAt desc",
            personId,
            bankId)
        .firstResultOptional();
  }

  /**
   * The person's latest open attempt at the bank that has nothing left to answer but some of these
   * facts. Whoever asks at the same time for the same person waits until the transaction ends.
   */
  Optional<UUID> openWithin(long personId, long bankId, Collection<String> factIds) {
    session()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:person)", Integer.class)
        .setParameter("person", personId)
        .getSingleResult();
    return session()
        .createNativeQuery(
            """
            select t.public_id from attempt t
            join attempt_item i on i.attempt_id = t.id
            join question q on q.id = i.question_id
            where t.person_id = :person and t.bank_id = :bank and t.finished_at is null
              and not exists (select 1 from answer a
                where a.attempt_id = i.attempt_id and a.position = i.position)
            group by t.id, t.public_id, t.started_at
            having array_agg(q.fact_id) <@ cast(:facts as text[])
            order by t.started_at desc limit 1
            """,
            UUID.class)
        .setParameter("person", personId)
        .setParameter("bank", bankId)
        .setParameter("facts", factIds.toArray(String[]::new))
        .getResultStream()
        .findFirst();
  }

  /** Hibernate's own session, whose native queries are typed. */
  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }

  void moveAll(long fromPerson, long toPerson) {
    update("personId = ?1 where personId = ?2", toPerson, fromPerson);
  }
}
