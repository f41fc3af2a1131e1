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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** Reads the attempt again and keeps others from changing it until the transaction ends. */
  void lock(AttemptEntity attempt) {
    getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Opens an attempt and plans its questions.
   *
   * @return false when the person has an open one at the bank; of two at the same time the second
   *     waits and finds the first
   */
  boolean open(NewAttempt attempt) {
    Optional<Long> id =
        session()
            .createNativeQuery(
                """
                insert into attempt
                  (public_id, person_id, bank_id, seed, mode, choices, time_limit, speed_points,
                   deadline, started_at)
                values (:public, :person, :bank, :seed, :mode, :choices, :limit, :speed,
                  :deadline, :now)
                on conflict do nothing returning id
                """,
                Long.class)
            .setParameter("public", attempt.publicId())
            .setParameter("person", attempt.personId())
            .setParameter("bank", attempt.bankId())
            .setParameter("seed", attempt.seed())
            .setParameter("mode", attempt.mode().name())
            .setParameter("choices", attempt.choices().orElse(null), String.class)
            .setParameter(
                "limit",
                attempt.limit().map(limit -> Math.toIntExact(limit.toSeconds())).orElse(null),
                Integer.class)
            .setParameter("speed", attempt.speedPoints())
            .setParameter("deadline", attempt.deadline().orElse(null), Instant.class)
            .setParameter("now", attempt.startedAt())
            .getResultStream()
            .findFirst();
    id.ifPresent(key -> plan(key, attempt.items()));
    return id.isPresent();
  }

  /** Adds the items in order, in one statement. */
  private void plan(long attemptId, List<AttemptItem> items) {
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

  /** Everything given so far, by position and revision. */
  List<AnswerEntity> answers(long attemptId) {
    return getEntityManager()
        .createQuery(
            "from AnswerEntity a where a.attemptId = :attempt order by a.position, a.revision",
            AnswerEntity.class)
        .setParameter("attempt", attemptId)
        .getResultList();
  }

  /**
   * Appends an answer.
   *
   * @param revision from 1
   * @param grade nothing for a near miss
   * @return false when there is this revision already, or the key came with another answer
   */
  boolean append(
      long attemptId,
      int position,
      int revision,
      UUID key,
      Response response,
      Optional<Grade> grade,
      Instant now) {
    return session()
            .createNativeMutationQuery(
                """
                insert into answer
                  (attempt_id, position, revision, idempotency_key, response, points, answered_at)
                values (:attempt, :position, :revision, :key, cast(:response as jsonb), :points, :now)
                on conflict do nothing
                """)
            .setParameter("attempt", attemptId)
            .setParameter("position", position)
            .setParameter("revision", revision)
            .setParameter("key", key)
            .setParameter("response", Json.of(response))
            .setParameter("points", grade.map(Grade::points).orElse(null), Integer.class)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Remembers when a question of an attempt was first shown. */
  void show(long attemptId, int position, Instant now) {
    session()
        .createNativeMutationQuery(
            "insert into question_shown (attempt_id, position, shown_at)"
                + " values (:attempt, :position, :now) on conflict do nothing")
        .setParameter("attempt", attemptId)
        .setParameter("position", position)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** When the questions of an attempt were first shown, by position. */
  Map<Integer, Instant> shown(long attemptId) {
    return session()
        .createNativeQuery(
            "select position, shown_at from question_shown where attempt_id = :attempt",
            Object[].class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Instant) row[1]));
  }

  /** An answer that counts, with what a learner's memory hangs on. */
  record Counted(long questionId, String factId, Grade grade, Instant at) {}

  /** The answers of an attempt that count, in the order of the questions. */
  List<Counted> counted(long attemptId) {
    return session()
        .createNativeQuery(
            """
            select c.question_id, q.fact_id, c.points, c.answered_at
              from counted_answer c join question q on q.id = c.question_id
             where c.attempt_id = :attempt order by c.position
            """,
            Object[].class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .map(
            row ->
                new Counted(
                    (Long) row[0], (String) row[1], new Grade((Integer) row[2]), (Instant) row[3]))
        .toList();
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

  /** The person's open attempt at the bank; reviews are not meant. */
  Optional<AttemptEntity> openAttempt(long personId, long bankId) {
    return find(
            "personId = ?1 and bankId = ?2 and finishedAt is null and mode <> ?3",
            personId,
            bankId,
            Mode.REVIEW)
        .firstResultOptional();
  }

  /**
   * The person's latest open review at the bank that has nothing left to answer but some of these
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
              and t.mode = 'REVIEW'
              and not exists (select 1 from answer a where a.attempt_id = i.attempt_id
                and a.position = i.position and a.points is not null)
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

  /**
   * The next test that ended for lack of time and that nobody else is ending, locked.
   *
   * @param deadline before which it had to be finished
   */
  Optional<AttemptEntity> lockOverdue(Instant deadline) {
    return session()
        .createNativeQuery(
            """
            select * from attempt where finished_at is null and deadline < :deadline
            order by deadline limit 1 for update skip locked
            """,
            AttemptEntity.class)
        .setParameter("deadline", deadline)
        .getResultStream()
        .findFirst();
  }

  /**
   * Locks the open attempts of people, then the people: in the order and the way in which an answer
   * takes its locks, so that neither waits for the other in a circle.
   */
  void lockWithAttempts(long... people) {
    session()
        .createNativeQuery(
            """
            select id from attempt
             where person_id = any(cast(:people as bigint[])) and finished_at is null
             order by id for update
            """,
            Long.class)
        .setParameter("people", people)
        .getResultList();
    session()
        .createNativeQuery(
            """
            select id from person where id = any(cast(:people as bigint[]))
             order by id for no key update
            """,
            Long.class)
        .setParameter("people", people)
        .getResultList();
  }

  /**
   * Locks a person as an answer that counts does first: whoever has several to count may not take a
   * weaker lock for the first of them.
   */
  void lockPerson(long personId) {
    session()
        .createNativeQuery("select id from person where id = :person for no key update", Long.class)
        .setParameter("person", personId)
        .getSingleResult();
  }

  /** Of banks in which both have an open attempt, the one begun earlier. */
  List<AttemptEntity> olderOfTwoOpen(long onePerson, long otherPerson) {
    return find(
            """
            from AttemptEntity t
            where t.personId in (?1, ?2) and t.finishedAt is null and t.mode <> ?3 and exists (
              select 1 from AttemptEntity later
              where later.personId in (?1, ?2) and later.personId <> t.personId
                and later.bankId = t.bankId and later.finishedAt is null and later.mode <> ?3
                and (later.startedAt > t.startedAt
                  or later.startedAt = t.startedAt and later.id > t.id))
            """,
            onePerson,
            otherPerson,
            Mode.REVIEW)
        .list();
  }

  void moveAll(long fromPerson, long toPerson) {
    update("personId = ?1 where personId = ?2", toPerson, fromPerson);
  }

  /** Hibernate's own session, whose native queries are typed. */
  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
