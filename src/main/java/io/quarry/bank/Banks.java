package io.quarry.bank;

import io.quarry.question.Evidence;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What other rooms may know of banks and their questions. */
@ApplicationScoped
@Transactional
public class Banks {

  private static final String CARD =
      """
      select new io.quarry.bank.BankCard(b.id, b.slug, b.title, b.ownerId, b.speedPoints,
        (select count(q) from QuestionEntity q where q.bankId = b.id and q.status = ACTIVE),
        (select count(distinct q.topicId) from QuestionEntity q
          where q.bankId = b.id and q.status = ACTIVE))
      from BankEntity b where b.status = PUBLISHED
      """;

  private final EntityManager entities;
  private final QuestionRepository questions;
  private final Quotations quotations;

  Banks(EntityManager entities, QuestionRepository questions, Quotations quotations) {
    this.entities = entities;
    this.questions = questions;
    this.quotations = quotations;
  }

  /** All banks open to learners that have a question, by title. */
  public List<BankCard> published() {
    return entities
        .createQuery(CARD + " order by lower(b.title), b.id", BankCard.class)
        .getResultStream()
        .filter(card -> card.questions() > 0)
        .toList();
  }

  /** A bank open to learners. */
  public Optional<BankCard> published(String slug) {
    return entities
        .createQuery(CARD + " and b.slug = :slug", BankCard.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The title of a bank that was open to learners and is not now. */
  public Optional<String> withdrawn(String slug) {
    return entities
        .createQuery(
            "select b.title from BankEntity b where b.slug = :slug and b.status = DRAFT"
                + " and b.publishedAt is not null",
            String.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Names of banks by id, published or not: old attempts need them too. */
  public Map<Long, BankName> names(Collection<Long> ids) {
    return entities
        .createQuery(
            "select new io.quarry.bank.BankName(b.id, b.slug, b.title, b.language) from BankEntity b"
                + " where b.id in :ids",
            BankName.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(BankName::id, name -> name));
  }

  /** The bank's topics that have a question, in the document's order. */
  public List<TopicCard> topics(long bankId) {
    return entities
        .createQuery(
            """
            select new io.quarry.bank.TopicCard(t.id, t.slug, t.title, count(q))
            from TopicEntity t join QuestionEntity q on q.topicId = t.id
            where t.bankId = :bank and q.status = ACTIVE
            group by t.id, t.slug, t.title, t.position order by t.position, t.id
            """,
            TopicCard.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  /** What can be asked of a bank now, in the bank's order of importance. */
  public List<Askable> askable(long bankId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select q.id, v.id as version_id, q.fact_id, t.slug, v.content ->> 'kind',
                   cast(v.content ->> 'difficulty' as int)
              from question q
              join question_version v on v.question_id = q.id and v.number = q.version
              join topic t on t.id = q.topic_id
             where q.bank_id = :bank and q.status = 'ACTIVE' order by q.position, q.id
            """,
            Object[].class)
        .setParameter("bank", bankId)
        .getResultStream()
        .map(
            row ->
                new Askable(
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (Integer) row[5]))
        .toList();
  }

  /** The questions as they were at these versions, by version id. */
  public Map<Long, Question> versions(Collection<Long> versionIds) {
    return versionIds.isEmpty()
        ? Map.of()
        : questions.versions(versionIds).stream()
            .collect(Collectors.toMap(QuestionVersionEntity::id, QuestionVersionEntity::content));
  }

  /** Titles of all the bank's topics by slug, also of those without a question today. */
  public Map<String, String> topicTitles(long bankId) {
    return entities
        .createQuery("from TopicEntity where bankId = :bank", TopicEntity.class)
        .setParameter("bank", bankId)
        .getResultStream()
        .collect(Collectors.toMap(TopicEntity::slug, TopicEntity::title));
  }

  /**
   * The words behind pieces of evidence, readable and to the letter, in the order of the evidence.
   * Ask for all the quotes of a page at once.
   */
  public List<Quote> quotes(long bankId, List<Evidence> evidence) {
    return quotations.of(bankId, evidence);
  }

  /**
   * Whether a document of the bank says these words somewhere: whoever typed them wrote no word
   * wrongly.
   */
  public boolean mention(long bankId, String words) {
    return quotations.mention(bankId, words);
  }

  /** The documents behind pieces of evidence as pages to read, with these passages marked. */
  public List<SourceText> sources(long bankId, List<Evidence> evidence) {
    return quotations.pages(bankId, evidence);
  }

  /** All documents of a bank as pages to read, with passages shaded. */
  public List<SourceText> shaded(long bankId, List<Shade> shades) {
    return quotations.shaded(bankId, shades);
  }

  /** What the questions that can be asked now say, in the bank's order of importance. */
  public List<Question> questions(long bankId) {
    return questions.contents(bankId);
  }
}
