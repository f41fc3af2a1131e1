package io.quarry.progress;

import io.quarry.question.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class MemoryRepository {

  private final EntityManager entities;

  MemoryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A fact of a bank, for one person. */
  record Key(long personId, long bankId, String factId) {}

  /**
   * A memory with the counts kept beside it.
   *
   * @param right whether the last answer was
   * @param answers so far, at least 1
   * @param lapses answers that were not fully right
   */
  record Kept(Memory memory, boolean right, int answers, int lapses) {}

  /** An answer that counts. */
  record Answered(Key key, Grade grade, Instant at) {}

  /**
   * Puts down the first memory of a fact, or else locks the one that is there and counts the
   * answer.
   *
   * <p>The person's row is held against {@link #lockPerson}, so that no answer slips past a memory
   * that is being recomputed. Nothing else here waits for more than the one row, so nothing can
   * wait in a circle.
   *
   * @return the memory as it was, with the new count; nothing when this was the first answer
   */
  Optional<Kept> beginOrLock(Key key, Memory first, boolean right) {
    return memories(
            """
            insert into memory (person_id, bank_id, fact_id, stability, difficulty,
                                last_review_at, due_at, right_last, answers, lapses)
            select p.id, :bank, :fact, :stability, :difficulty, :reviewed, :due, :right,
                   1, case when :right then 0 else 1 end
              from person p where p.id = :person for key share
            on conflict on constraint memory_pk do update
              set answers = memory.answers + 1, lapses = memory.lapses + excluded.lapses
            returning stability, difficulty, last_review_at, due_at, right_last, answers, lapses
            """)
        .setParameter("person", key.personId())
        .setParameter("bank", key.bankId())
        .setParameter("fact", key.factId())
        .setParameter("stability", first.stability())
        .setParameter("difficulty", first.difficulty())
        .setParameter("reviewed", first.lastReview())
        .setParameter("due", first.due())
        .setParameter("right", right)
        .getResultStream()
        .map(row -> kept(row))
        .filter(kept -> kept.answers() > 1)
        .findFirst();
  }

  /** Changes a memory that {@link #beginOrLock} has locked. */
  void change(Key key, Memory memory, boolean right) {
    entities
        .createNativeQuery(
            """
            update memory set stability = :stability, difficulty = :difficulty,
                   last_review_at = :reviewed, due_at = :due, right_last = :right
             where person_id = :person and bank_id = :bank and fact_id = :fact
            """)
        .setParameter("person", key.personId())
        .setParameter("bank", key.bankId())
        .setParameter("fact", key.factId())
        .setParameter("stability", memory.stability())
        .setParameter("difficulty", memory.difficulty())
        .setParameter("reviewed", memory.lastReview())
        .setParameter("due", memory.due())
        .setParameter("right", right)
        .executeUpdate();
  }

  /** Waits for the person's answers under way and keeps new ones out until the transaction ends. */
  void lockPerson(long personId) {
    entities
        .createNativeQuery("select id from person where id = :person for update")
        .setParameter("person", personId)
        .getResultList();
  }

  void forget(long personId) {
    entities
        .createNativeQuery("delete from memory where person_id = :person")
        .setParameter("person", personId)
        .executeUpdate();
  }

  /** Adds memories of facts that have none yet, in one statement. */
  void add(long personId, List<Key> keys, List<Kept> kept) {
    List<Memory> memories = kept.stream().map(Kept::memory).toList();
    entities
        .createNativeQuery(
            """
            insert into memory (person_id, bank_id, fact_id, stability, difficulty,
                                last_review_at, due_at, right_last, answers, lapses)
            select :person, * from unnest(
              cast(:banks as bigint[]), cast(:facts as text[]),
              cast(:stabilities as double precision[]), cast(:difficulties as double precision[]),
              cast(:reviewed as timestamptz[]), cast(:due as timestamptz[]),
              cast(:right as boolean[]),              cast(:answers as int[]), cast(:lapses as int[]))
            """)
        .setParameter("person", personId)
        .setParameter("banks", keys.stream().map(Key::bankId).toArray(Long[]::new))
        .setParameter("facts", keys.stream().map(Key::factId).toArray(String[]::new))
        .setParameter(
            "stabilities", memories.stream().map(Memory::stability).toArray(Double[]::new))
        .setParameter(
            "difficulties", memories.stream().map(Memory::difficulty).toArray(Double[]::new))
        .setParameter("reviewed", memories.stream().map(Memory::lastReview).toArray(Instant[]::new))
        .setParameter("due", memories.stream().map(Memory::due).toArray(Instant[]::new))
        .setParameter("right", kept.stream().map(Kept::right).toArray(Boolean[]::new))
        .setParameter("answers", kept.stream().map(Kept::answers).toArray(Integer[]::new))
        .setParameter("lapses", kept.stream().map(Kept::lapses).toArray(Integer[]::new))
        .executeUpdate();
  }

  /** All of a person's answers that count, in the order they were given. */
  List<Answered> answers(long personId) {
    return answers("", personId).getResultStream().map(row -> answered(personId, row)).toList();
  }

  /** As {@link #answers(long)}, to one fact. */
  List<Answered> answers(Key key) {
    return answers("and c.bank_id = :bank and q.fact_id = :fact", key.personId())
        .setParameter("bank", key.bankId())
        .setParameter("fact", key.factId())
        .getResultStream()
        .map(row -> answered(key.personId(), row))
        .toList();
  }

  private NativeQuery<Object[]> answers(String condition, long personId) {
    return memories(
            """
            select c.bank_id, q.fact_id, c.points, c.answered_at
              from counted_answer c join question q on q.id = c.question_id
             where c.person_id = :person %s order by c.answered_at, c.id
            """
                .formatted(condition))
        .setParameter("person", personId);
  }

  private static Answered answered(long personId, Object[] row) {
    return new Answered(
        new Key(personId, (Long) row[0], (String) row[1]),
        new Grade((Integer) row[2]),
        (Instant) row[3]);
  }

  /**
   * A fact that can be asked in a bank the person has begun.
   *
   * @param topic title
   * @param kept nothing for a fact that was never asked
   */
  record FactRow(long bankId, String topic, String factId, Optional<Kept> kept) {}

  /** All facts of the published banks in which the person remembers any, by bank and topic. */
  List<FactRow> facts(long personId) {
    return memories(
            """
            select m.stability, m.difficulty, m.last_review_at, m.due_at, m.right_last, m.answers, m.lapses,
                   f.bank_id, f.title, f.fact_id
              from (select distinct on (q.bank_id, q.fact_id)
                           q.bank_id, q.fact_id, q.position, t.title, t.position as topic
                      from question q
                      join topic t on t.id = q.topic_id
                      join bank b on b.id = q.bank_id
                     where q.status = 'ACTIVE' and b.status = 'PUBLISHED'
                       and b.id in (select bank_id from memory where person_id = :person)
                     order by q.bank_id, q.fact_id, q.position, q.id) f
              left join memory m
                on m.person_id = :person and m.bank_id = f.bank_id and m.fact_id = f.fact_id
             order by f.bank_id, f.topic, f.position, f.fact_id
            """)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new FactRow(
                    (Long) row[7],
                    (String) row[8],
                    (String) row[9],
                    row[0] == null ? Optional.empty() : Optional.of(kept(row))))
        .toList();
  }

  /** What a person remembers of a bank, by fact. */
  Map<String, Kept> ofBank(long personId, long bankId) {
    return memories(
            """
            select stability, difficulty, last_review_at, due_at, right_last, answers, lapses, fact_id
              from memory where person_id = :person and bank_id = :bank
            """)
        .setParameter("person", personId)
        .setParameter("bank", bankId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[7], MemoryRepository::kept));
  }

  /** Facts of a bank that can be asked and are due before a time, the longest waiting first. */
  List<String> due(long personId, long bankId, Instant before) {
    return facts(
            """
        select m.fact_id from memory m
         where m.person_id = :person and m.bank_id = :bank and m.due_at < :before
           and exists (select 1 from question q where q.bank_id = m.bank_id
                         and q.fact_id = m.fact_id and q.status = 'ACTIVE')
         order by m.due_at, m.fact_id
        """,
            personId,
            bankId)
        .setParameter("before", before)
        .getResultList();
  }

  /** Facts of a bank whose latest answer was not fully right, the latest first. */
  List<String> mistaken(long personId, long bankId) {
    return facts(
            """
            select last.fact_id
              from (select distinct on (q.fact_id) q.fact_id, c.points, c.answered_at
                      from counted_answer c join question q on q.id = c.question_id
                     where c.person_id = :person and c.bank_id = :bank
                     order by q.fact_id, c.answered_at desc, c.id desc) last
             where last.points < 60
               and exists (select 1 from question q where q.bank_id = :bank
                             and q.fact_id = last.fact_id and q.status = 'ACTIVE')
             order by last.answered_at desc, last.fact_id
            """,
            personId,
            bankId)
        .getResultList();
  }

  private NativeQuery<String> facts(String sql, long personId, long bankId) {
    return session()
        .createNativeQuery(sql, String.class)
        .setParameter("person", personId)
        .setParameter("bank", bankId);
  }

  private static Kept kept(Object[] row) {
    return new Kept(
        new Memory(
            Memory.Stage.REVIEW,
            0,
            (Double) row[0],
            (Double) row[1],
            (Instant) row[2],
            (Instant) row[3]),
        (Boolean) row[4],
        (Integer) row[5],
        (Integer) row[6]);
  }

  private NativeQuery<Object[]> memories(String sql) {
    return session().createNativeQuery(sql, Object[].class);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
