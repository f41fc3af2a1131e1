package io.quarry.progress;

import io.quarry.bank.BankName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class ExamRepository {

  private final EntityManager entities;

  ExamRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param topic title; empty for the whole bank
   */
  record Wanted(BankName bank, String topic, String topicSlug, LocalDate date, int target) {}

  /** A learner's exams in banks open to learners, the next first. */
  List<Wanted> exams(long personId) {
    return rows("""
            select b.id, b.slug, b.title, coalesce(t.title, ''), coalesce(t.slug, ''), cast(e.takes_place as text), e.target,
                   b.language
              from exam e join bank b on b.id = e.bank_id left join topic t on t.id = e.topic_id
             where e.person_id = :person and b.status = 'PUBLISHED'
             order by e.takes_place, lower(b.title), b.id
            """)
        .setParameter("person", personId)
        .getResultStream()
        .map(
            row ->
                new Wanted(
                    new BankName((Long) row[0], (String) row[1], (String) row[2], (String) row[7]),
                    (String) row[3],
                    (String) row[4],
                    LocalDate.parse((String) row[5]),
                    (Integer) row[6]))
        .toList();
  }

  /** A fact of an exam's bank, and the memory of it. */
  record Row(long bankId, ExamPlan.Fact fact) {}

  /**
   * The facts of all the learner's exams, in the banks' order of importance.
   *
   * @param today when today began
   */
  List<Row> facts(long personId, Instant today) {
    return rows("""
            select f.bank_id, f.fact_id, m.stability, m.difficulty, m.last_review_at, m.due_at, m.right_last
              from (select distinct on (q.bank_id, q.fact_id) q.bank_id, q.fact_id, q.position
                      from exam e
                      join question q on q.bank_id = e.bank_id
                       and (e.topic_id is null or q.topic_id = e.topic_id)
                     where e.person_id = :person and q.status = 'ACTIVE'
                     order by q.bank_id, q.fact_id, q.position) f
              left join memory m
                on m.person_id = :person and m.bank_id = f.bank_id and m.fact_id = f.fact_id
             order by f.bank_id, f.position, f.fact_id
            """)
        .setParameter("person", personId)
        .getResultStream()
        .map(row -> new Row((Long) row[0], fact(row, today)))
        .toList();
  }

  private static ExamPlan.Fact fact(Object[] row, Instant today) {
    if (row[2] == null) {
      return new ExamPlan.Fact((String) row[1], Optional.empty(), false, false);
    }
    Memory memory =
        new Memory(
            Memory.Stage.REVIEW,
            0,
            (Double) row[2],
            (Double) row[3],
            (Instant) row[4],
            (Instant) row[5]);
    return new ExamPlan.Fact(
        (String) row[1],
        Optional.of(memory),
        (Boolean) row[6],
        !memory.lastReview().isBefore(today));
  }

  /** Sets the exam of a bank, in place of an earlier one. */
  void set(long personId, long bankId, Optional<Long> topicId, LocalDate date, int target) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(
            """
            insert into exam (person_id, bank_id, topic_id, takes_place, target)
            values (:person, :bank, :topic, :date, :target)
            on conflict on constraint exam_pk do update
              set topic_id = excluded.topic_id, takes_place = excluded.takes_place, target = excluded.target
            """)
        .setParameter("person", personId)
        .setParameter("bank", bankId)
        .setParameter("topic", topicId.orElse(null), Long.class)
        .setParameter("date", date)
        .setParameter("target", target)
        .executeUpdate();
  }

  void remove(long personId, String slug) {
    entities
        .createNativeQuery(
            """
            delete from exam where person_id = :person
               and bank_id = (select id from bank where slug = :slug)
            """)
        .setParameter("person", personId)
        .setParameter("slug", slug)
        .executeUpdate();
  }

  /** Moves exams of banks for which the other person has none. */
  void moveAll(long fromPerson, long toPerson) {
    entities
        .createNativeQuery(
            """
            update exam e set person_id = :to where person_id = :from
               and not exists (select 1 from exam own
                                where own.person_id = :to and own.bank_id = e.bank_id)
            """)
        .setParameter("from", fromPerson)
        .setParameter("to", toPerson)
        .executeUpdate();
  }

  private NativeQuery<Object[]> rows(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
  }
}
