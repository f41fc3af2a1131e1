package io.quarry.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class QuestionRepository implements PanacheRepository<QuestionEntity> {

  Map<String, QuestionEntity> byPublicId(long bankId) {
    return list("bankId", bankId).stream()
        .collect(Collectors.toMap(QuestionEntity::publicId, Function.identity()));
  }

  /** The versions asked now, by the id of their question. */
  Map<Long, QuestionVersionEntity> currentVersions(long bankId) {
    return getEntityManager()
        .createQuery(
            """
            select q.id, v from QuestionEntity q
            join QuestionVersionEntity v on v.questionId = q.id and v.number = q.version
            where q.bankId = :bank
            """,
            Object[].class)
        .setParameter("bank", bankId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (QuestionVersionEntity) row[1]));
  }

  List<QuestionVersionEntity> versions(Collection<Long> ids) {
    return getEntityManager()
        .createQuery("from QuestionVersionEntity where id in :ids", QuestionVersionEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** A question with its present version. */
  record Reviewed(QuestionEntity question, QuestionVersionEntity version, String topicTitle) {}

  private static final String REVIEWED =
      """
      select new io.quarry.bank.QuestionRepository$Reviewed(q, v, t.title)
      from QuestionEntity q
      join QuestionVersionEntity v on v.questionId = q.id and v.number = q.version
      join TopicEntity t on t.id = q.topicId
      where q.bankId = :bank
      """;

  private static final String KIND =
      "cast(function('jsonb_extract_path_text', v.content, 'kind') as String)";

  /** How many questions there are of each topic, status and kind, in the order of the topics. */
  List<BankOverview.Facet> facets(long bankId) {
    return getEntityManager()
        .createQuery(
            """
            select new io.quarry.bank.BankOverview$Facet(t.slug, t.title, q.status, %1$s, count(q))
            from QuestionEntity q
            join QuestionVersionEntity v on v.questionId = q.id and v.number = q.version
            join TopicEntity t on t.id = q.topicId
            where q.bankId = :bank
            group by t.slug, t.title, t.position, q.status, %1$s
            order by t.position, t.slug
            """
                .formatted(KIND),
            BankOverview.Facet.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  /** A page of the questions that pass a filter, by topic. */
  List<Reviewed> page(long bankId, ReviewFilter filter) {
    return getEntityManager()
        .createQuery(
            REVIEWED
                + " and (:topic = '' or t.slug = :topic)"
                + " and (:kind = '' or "
                + KIND
                + " = :kind) and q.status in :statuses order by t.position, q.position, q.id",
            Reviewed.class)
        .setParameter("bank", bankId)
        .setParameter("topic", filter.topic())
        .setParameter("kind", filter.kind())
        .setParameter(
            "statuses",
            filter
                .wanted()
                .map(List::of)
                .orElse(List.of(QuestionStatus.ACTIVE, QuestionStatus.REJECTED)))
        .setFirstResult((filter.page() - 1) * ReviewFilter.PAGE_SIZE)
        .setMaxResults(ReviewFilter.PAGE_SIZE)
        .getResultList();
  }

  Optional<Reviewed> reviewed(long bankId, String publicId) {
    return getEntityManager()
        .createQuery(REVIEWED + " and q.publicId = :id and q.status <> RETIRED", Reviewed.class)
        .setParameter("bank", bankId)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** A question that nobody else changes until the transaction ends. */
  Optional<QuestionEntity> lock(long bankId, String publicId) {
    return find("bankId = ?1 and publicId = ?2", bankId, publicId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** What a question says now. */
  Question content(QuestionEntity question) {
    return getEntityManager()
        .createQuery(
            "select v.content from QuestionVersionEntity v"
                + " where v.questionId = :question and v.number = :number",
            Question.class)
        .setParameter("question", question.id())
        .setParameter("number", question.version())
        .getSingleResult();
  }

  /** What the questions that are asked say, in the bank's order. */
  List<Question> contents(long bankId) {
    return getEntityManager()
        .createQuery(
            """
            select v.content from QuestionEntity q
            join QuestionVersionEntity v on v.questionId = q.id and v.number = q.version
            where q.bankId = :bank and q.status = ACTIVE order by q.position, q.id
            """,
            Question.class)
        .setParameter("bank", bankId)
        .getResultList();
  }
}
