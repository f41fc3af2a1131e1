package io.quarry.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BankRepository implements PanacheRepository<BankEntity> {

  private static final String ROW =
      """
      select new io.quarry.bank.BankRow(
        b.id, b.slug, b.title, b.status, b.ownerId, b.shippedHash is not null, b.createdAt, b.publishedAt, b.failure,
        (select count(q) from QuestionEntity q where q.bankId = b.id and q.status = ACTIVE),
        (select count(q) from QuestionEntity q where q.bankId = b.id and q.status = REJECTED),
        (select count(d) from DoubtEntity d join QuestionVersionEntity v on v.id = d.versionId
          join QuestionEntity q on q.id = v.questionId
          where q.bankId = b.id and d.outcome is null),
        b.speedPoints, b.language)
      from BankEntity b where (b.ownerId = :person or :all = true)
      """;

  Optional<BankEntity> findBySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  /** A bank within reach of the reviewer. */
  Optional<BankEntity> findFor(Reviewer reviewer, long id) {
    return find("id = ?1 and (ownerId = ?2 or ?3 = true)", id, reviewer.personId(), reviewer.all())
        .firstResultOptional();
  }

  /** As {@link #findFor}, and nobody else changes it until the transaction ends. */
  Optional<BankEntity> lockFor(Reviewer reviewer, long id) {
    return find("id = ?1 and (ownerId = ?2 or ?3 = true)", id, reviewer.personId(), reviewer.all())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Keeps others from changing a person's banks until the transaction ends. */
  void lockOwn(long ownerId) {
    find("ownerId = ?1 order by id", ownerId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** The banks within reach of the reviewer, the newest first. */
  List<BankRow> rows(Reviewer reviewer) {
    return getEntityManager()
        .createQuery(ROW + " order by b.createdAt desc, b.id desc", BankRow.class)
        .setParameter("person", reviewer.personId())
        .setParameter("all", reviewer.all())
        .getResultList();
  }

  /** As {@link #findFor}, with its counts. */
  Optional<BankRow> row(Reviewer reviewer, long id) {
    return getEntityManager()
        .createQuery(ROW + " and b.id = :id", BankRow.class)
        .setParameter("person", reviewer.personId())
        .setParameter("all", reviewer.all())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<BankOverview.DocumentRow> documentRows(long bankId) {
    return getEntityManager()
        .createQuery(
            """
            select new io.quarry.bank.BankOverview$DocumentRow(
              d.position, d.name, d.title, d.characters)
            from DocumentEntity d where d.bankId = :bank order by d.position
            """,
            BankOverview.DocumentRow.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  /** Banks that wait for their questions, the oldest first. */
  List<Long> awaited() {
    return getEntityManager()
        .createQuery(
            "select b.id from BankEntity b where b.status = GENERATING order by b.id", Long.class)
        .getResultList();
  }

  /** Waits until no other transaction is choosing a slug, so that two cannot choose the same. */
  void lockSlugs() {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtext('quarry.bank.slug'))) locked",
            Integer.class)
        .getSingleResult();
  }

  /** Slugs that begin with {@code stem}, to find a free one. */
  List<String> slugsLike(String stem) {
    return getEntityManager()
        .createQuery("select b.slug from BankEntity b where b.slug like :stem", String.class)
        .setParameter("stem", stem + "%")
        .getResultList();
  }

  List<TopicEntity> topics(long bankId) {
    return getEntityManager()
        .createQuery("from TopicEntity where bankId = :bank order by position", TopicEntity.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  List<DocumentEntity> documents(long bankId) {
    return getEntityManager()
        .createQuery(
            "from DocumentEntity where bankId = :bank order by position", DocumentEntity.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  Optional<DocumentEntity> document(long bankId, int position) {
    return getEntityManager()
        .createQuery(
            "from DocumentEntity where bankId = :bank and position = :position",
            DocumentEntity.class)
        .setParameter("bank", bankId)
        .setParameter("position", position)
        .getResultStream()
        .findFirst();
  }
}
