package io.quarry.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class DoubtRepository {

  private final EntityManager entities;

  DoubtRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Whoever doubts the same wording again changes nothing. */
  void add(long personId, long versionId, DoubtReason reason, String words, Instant now) {
    entities
        .createNativeQuery(
            """
            insert into doubt (question_version_id, person_id, reason, words, raised_at)
            values (:version, :person, :reason, :words, :now) on conflict do nothing
            """)
        .setParameter("version", versionId)
        .setParameter("person", personId)
        .setParameter("reason", reason.name())
        .setParameter("words", words)
        .setParameter("now", now)
        .executeUpdate();
  }

  List<RaisedDoubt> raised(long personId, int most) {
    return rows("""
            select v.content ->> 'stem', b.title, d.reason, d.raised_at, d.outcome, d.note
              from doubt d
              join question_version v on v.id = d.question_version_id
              join question q on q.id = v.question_id
              join bank b on b.id = q.bank_id
             where d.person_id = :person order by d.raised_at desc, d.id desc limit :most
            """)
        .setParameter("person", personId)
        .setParameter("most", most)
        .getResultStream()
        .map(
            row ->
                new RaisedDoubt(
                    (String) row[0],
                    (String) row[1],
                    DoubtReason.valueOf((String) row[2]),
                    (Instant) row[3],
                    row[4] == null ? "open" : ((String) row[4]).toLowerCase(Locale.ROOT),
                    (String) row[5]))
        .toList();
  }

  /** How many questions of a bank have open doubts. */
  long countOpen(long bankId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select count(distinct q.id)
              from doubt d
              join question_version v on v.id = d.question_version_id
              join question q on q.id = v.question_id
             where q.bank_id = :bank and d.outcome is null
            """,
            Long.class)
        .setParameter("bank", bankId)
        .getSingleResult();
  }

  /**
   * Questions of a bank with open doubts, those that were doubted first before the others.
   *
   * @param skipped how many come before the first
   * @param most how many at most
   */
  List<DoubtedQuestion> open(long bankId, int skipped, int most) {
    Map<String, DoubtedQuestion> questions = new LinkedHashMap<>();
    rows("""
            with doubted as (
              select q.id, q.public_id, q.status, q.version, min(d.id) as first
                from doubt d
                join question_version v on v.id = d.question_version_id
                join question q on q.id = v.question_id
               where q.bank_id = :bank and d.outcome is null
               group by q.id order by first offset :skipped limit :most)
            select q.public_id, now.content ->> 'stem', q.status = 'RETIRED', d.reason, d.words,
                   v.number <> q.version
              from doubted q
              join question_version now on now.question_id = q.id and now.number = q.version
              join question_version v on v.question_id = q.id
              join doubt d on d.question_version_id = v.id and d.outcome is null
             order by q.first, d.id
            """)
        .setParameter("bank", bankId)
        .setParameter("skipped", skipped)
        .setParameter("most", most)
        .getResultStream()
        .forEach(
            row ->
                questions.merge(
                    (String) row[0],
                    new DoubtedQuestion(
                        (String) row[0], (String) row[1], (Boolean) row[2], List.of(doubt(row))),
                    (before, more) -> before.with(doubt(row))));
    return List.copyOf(questions.values());
  }

  private static DoubtedQuestion.Doubt doubt(Object[] row) {
    return new DoubtedQuestion.Doubt(
        DoubtReason.valueOf((String) row[3]), (String) row[4], (Boolean) row[5]);
  }

  /**
   * Settles all open doubts of a question.
   *
   * @return how many there were
   */
  int settle(
      long bankId,
      String publicId,
      DoubtOutcome outcome,
      String note,
      long settledBy,
      Instant now) {
    return entities
        .createNativeQuery(
            """
            update doubt d set outcome = :outcome, note = :note, settled_at = :now, settled_by = :by
              from question_version v join question q on q.id = v.question_id
             where v.id = d.question_version_id and q.bank_id = :bank and q.public_id = :question
               and d.outcome is null
            """)
        .setParameter("outcome", outcome.name())
        .setParameter("note", note)
        .setParameter("now", now)
        .setParameter("by", settledBy)
        .setParameter("bank", bankId)
        .setParameter("question", publicId)
        .executeUpdate();
  }

  void moveAll(long fromPerson, long toPerson) {
    entities
        .createNativeQuery(
            """
            update doubt d set person_id = :to where person_id = :from
               and not exists (select 1 from doubt same where same.person_id = :to
                                and same.question_version_id = d.question_version_id)
            """)
        .setParameter("from", fromPerson)
        .setParameter("to", toPerson)
        .executeUpdate();
  }

  private NativeQuery<Object[]> rows(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
  }
}
