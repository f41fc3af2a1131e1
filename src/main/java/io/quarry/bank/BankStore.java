package io.quarry.bank;

import io.quarry.question.Evidence;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.Slug;
import io.quarry.question.SourceDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes banks in. Whatever the way a bank came, no question gets past here whose evidence does not
 * stand in the document, to the letter. Callers bring the transaction.
 */
@ApplicationScoped
class BankStore {

  private final BankRepository banks;
  private final QuestionRepository questions;
  private final EntityManager entities;
  private final Clock clock;
  private final Event<BankChanged> changed;

  BankStore(
      BankRepository banks,
      QuestionRepository questions,
      EntityManager entities,
      Clock clock,
      Event<BankChanged> changed) {
    this.banks = banks;
    this.questions = questions;
    this.entities = entities;
    this.clock = clock;
    this.changed = changed;
  }

  /** A slug that no bank has yet: the wanted one, or with the lowest free number behind it. */
  String freeSlug(String wanted) {
    banks.lockSlugs();
    Set<String> taken = new HashSet<>(banks.slugsLike(wanted));
    if (!taken.contains(wanted)) {
      return wanted;
    }
    String stem =
        wanted.length() > Slug.LONGEST - 6
            ? wanted.substring(0, Slug.LONGEST - 6).replaceAll("-+$", "")
            : wanted;
    int number = 2;
    while (taken.contains(stem + "-" + number)) {
      number++;
    }
    return stem + "-" + number;
  }

  /** Keeps a document of a bank, as its evidence counts them. */
  void keep(BankEntity bank, int position, SourceFile file) {
    entities.persist(new DocumentEntity(bank.id(), position, file.document(), file.content()));
  }

  /**
   * Makes the bank hold exactly what {@code content} says. A question already there keeps its id,
   * so that learners keep their progress; where it says something new it gets a new version; where
   * it is gone it is retired.
   *
   * @param files the documents that the content cites, in its order
   * @throws IllegalArgumentException when the files are not those that the content cites
   * @throws UnprovenQuestionException when a quote does not stand in its document
   */
  void fill(BankEntity bank, QuestionBank content, List<SourceFile> files) {
    requireProof(content, files);
    bank.describe(content.title(), content.language(), content.license());
    entities
        .createQuery("delete from DocumentEntity where bankId = :bank")
        .setParameter("bank", bank.id())
        .executeUpdate();
    for (int i = 0; i < files.size(); i++) {
      keep(bank, i, files.get(i));
    }
    Map<String, Long> topics = placeTopics(bank, content);
    placeQuestions(bank, content, topics);
    changed.fire(new BankChanged(bank.id()));
  }

  private static void requireProof(QuestionBank content, List<SourceFile> files) {
    for (int i = 0; i < content.documents().size(); i++) {
      SourceDocument cited = content.documents().get(i);
      if (i >= files.size() || !files.get(i).document().sha256().equals(cited.sha256())) {
        throw new IllegalArgumentException(
            "The bank cites \"%s\" with the SHA-256 %s…, but that document was not given with it."
                .formatted(cited.name(), cited.sha256().substring(0, 12)));
      }
    }
    for (Question question : content.questions()) {
      for (Evidence evidence : question.evidence()) {
        if (!evidence.provenBy(files.get(evidence.document()).document().text())) {
          throw new UnprovenQuestionException(
              question.id(), content.documents().get(evidence.document()).name(), evidence);
        }
      }
    }
  }

  private Map<String, Long> placeTopics(BankEntity bank, QuestionBank content) {
    Map<String, TopicEntity> known =
        banks.topics(bank.id()).stream()
            .collect(Collectors.toMap(TopicEntity::slug, Function.identity()));
    for (int i = 0; i < content.topics().size(); i++) {
      var topic = content.topics().get(i);
      TopicEntity there = known.get(topic.slug());
      if (there == null) {
        there = new TopicEntity(bank.id(), i, topic.slug(), topic.title());
        entities.persist(there);
        known.put(topic.slug(), there);
      } else {
        there.place(i, topic.title());
      }
    }
    return known.values().stream().collect(Collectors.toMap(TopicEntity::slug, TopicEntity::id));
  }

  private void placeQuestions(BankEntity bank, QuestionBank content, Map<String, Long> topics) {
    Map<String, QuestionEntity> known = questions.byPublicId(bank.id());
    Map<Long, QuestionVersionEntity> current = questions.currentVersions(bank.id());
    Instant now = clock.instant();
    int position = 0;
    for (Question question : content.questions()) {
      long topic = topics.get(question.topic());
      QuestionEntity there = known.remove(question.id());
      if (there == null) {
        there = new QuestionEntity(bank.id(), topic, question.id(), question.fact().id(), position);
        questions.persist(there);
        entities.persist(new QuestionVersionEntity(there.id(), 1, question, now, null));
      } else {
        there.place(topic, question.fact().id(), position);
        if (!current.get(there.id()).content().equals(question)) {
          entities.persist(
              new QuestionVersionEntity(there.id(), there.nextVersion(), question, now, null));
        }
      }
      position++;
    }
    known.values().forEach(QuestionEntity::retire);
  }
}
