package io.quarry.bank;

import io.quarry.account.PersonLeaving;
import io.quarry.question.Evidence;
import io.quarry.question.Question;
import io.quarry.question.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reviewer does with a bank: every method knows only banks within the reviewer's reach. */
@ApplicationScoped
@Transactional
class Reviews {

  private final BankRepository banks;
  private final QuestionRepository questions;
  private final Quotations quotations;
  private final EntityManager entities;
  private final Clock clock;
  private final Event<BankChanged> changed;

  Reviews(
      BankRepository banks,
      QuestionRepository questions,
      Quotations quotations,
      EntityManager entities,
      Clock clock,
      Event<BankChanged> changed) {
    this.banks = banks;
    this.questions = questions;
    this.quotations = quotations;
    this.entities = entities;
    this.clock = clock;
    this.changed = changed;
  }

  List<BankRow> list(Reviewer reviewer) {
    return banks.rows(reviewer);
  }

  Optional<BankRow> find(Reviewer reviewer, long bankId) {
    return banks.row(reviewer, bankId);
  }

  /**
   * A page of a bank's questions, by topic; the last one when the filter asks for a later.
   *
   * @param bank as {@link #find} has it for the reviewer
   */
  ReviewPage page(BankRow bank, ReviewFilter wanted) {
    BankOverview overview =
        new BankOverview(bank, questions.facets(bank.id()), banks.documentRows(bank.id()));
    long matching = overview.count(wanted);
    ReviewFilter filter = wanted.within(matching);
    return new ReviewPage(
        overview, filter, matching, items(bank.id(), questions.page(bank.id(), filter)));
  }

  /** One question of a bank, unless it was retired. */
  Optional<ReviewedBankQuestion> question(Reviewer reviewer, long bankId, String publicId) {
    return banks
        .row(reviewer, bankId)
        .flatMap(
            bank ->
                questions
                    .reviewed(bankId, publicId)
                    .map(row -> new ReviewedBankQuestion(bank, item(bankId, row), topics(bankId))));
  }

  /** A question with all that its page needs. */
  record ReviewedBankQuestion(BankRow bank, ReviewItem item, List<Topic> topics) {}

  /** Takes a question out of the bank, or back into it. */
  boolean reject(Reviewer reviewer, long bankId, String publicId, boolean rejected) {
    Optional<QuestionEntity> question = questionOf(reviewer, bankId, publicId);
    question.ifPresent(
        found -> {
          if (rejected) {
            found.reject();
          } else {
            found.restore();
          }
        });
    return question.isPresent();
  }

  /** Opens a bank to learners; refused while it has nothing to ask. */
  Publication publish(Reviewer reviewer, long bankId) {
    BankEntity bank = banks.lockFor(reviewer, bankId).orElse(null);
    if (bank == null || bank.status() == BankStatus.GENERATING) {
      return new Publication(false, 0);
    }
    long active = questions.count("bankId = ?1 and status = ?2", bankId, QuestionStatus.ACTIVE);
    if (active > 0 && bank.status() == BankStatus.DRAFT) {
      bank.publish(clock.instant());
      changed.fire(new BankChanged(bankId));
    }
    return new Publication(true, active);
  }

  /**
   * @param found whether there is such a bank for the reviewer to publish
   * @param questions how many are asked; 0 when it was not published for want of any
   */
  record Publication(boolean found, long questions) {}

  boolean withdraw(Reviewer reviewer, long bankId) {
    Optional<BankEntity> bank = banks.lockFor(reviewer, bankId);
    bank.filter(found -> found.status() == BankStatus.PUBLISHED)
        .ifPresent(
            found -> {
              found.withdraw();
              changed.fire(new BankChanged(bankId));
            });
    return bank.isPresent();
  }

  boolean rename(Reviewer reviewer, long bankId, String title) {
    Optional<BankEntity> bank = banks.lockFor(reviewer, bankId);
    bank.ifPresent(found -> found.rename(title));
    return bank.isPresent();
  }

  /** Says whether speed earns points from now on. */
  boolean countSpeed(Reviewer reviewer, long bankId, boolean on) {
    Optional<BankEntity> bank = banks.lockFor(reviewer, bankId);
    bank.ifPresent(found -> found.countSpeed(on));
    return bank.isPresent();
  }

  /** Banks outlive their owner; what is being done with them comes first. */
  void awaitPublication(@Observes PersonLeaving leaving) {
    banks.lockOwn(leaving.personId());
  }

  /**
   * Deletes a bank that is not open to learners, with its documents and questions.
   *
   * @throws org.hibernate.exception.ConstraintViolationException when learners have attempted it:
   *     their answers refer to its questions
   */
  boolean delete(Reviewer reviewer, long bankId) {
    Optional<BankEntity> bank =
        banks
            .lockFor(reviewer, bankId)
            .filter(found -> found.ownerId().isPresent())
            .filter(found -> found.status() != BankStatus.PUBLISHED);
    bank.ifPresent(
        found -> {
          banks.delete(found);
          banks.flush();
        });
    return bank.isPresent();
  }

  /** Makes a new version of a question, unless somebody has made one since the form was. */
  EditOutcome edit(Reviewer reviewer, long bankId, String publicId, QuestionForm form) {
    QuestionEntity question = questionOf(reviewer, bankId, publicId).orElse(null);
    if (question == null) {
      return new EditOutcome.Unknown();
    }
    Question current = questions.content(question);
    return switch (form.read(current)) {
      case QuestionForm.Reading.Refused refused -> new EditOutcome.Invalid(refused.problems());
      case QuestionForm.Reading.Edited edited -> {
        TopicEntity topic =
            banks.topics(bankId).stream()
                .filter(known -> known.slug().equals(edited.question().topic()))
                .findFirst()
                .orElse(null);
        if (topic == null) {
          yield new EditOutcome.Unknown();
        }
        if (edited.question().equals(current)) {
          yield new EditOutcome.Saved();
        }
        if (question.version() != form.version()) {
          yield new EditOutcome.Overtaken();
        }
        if (question.move(topic.id())) {
          changed.fire(new BankChanged(bankId));
        }
        entities.persist(
            new QuestionVersionEntity(
                question.id(),
                question.nextVersion(),
                edited.question(),
                clock.instant(),
                reviewer.personId()));
        yield new EditOutcome.Saved();
      }
    };
  }

  private Optional<QuestionEntity> questionOf(Reviewer reviewer, long bankId, String publicId) {
    return banks
        .findFor(reviewer, bankId)
        .flatMap(bank -> questions.lock(bankId, publicId))
        .filter(question -> question.status() != QuestionStatus.RETIRED);
  }

  private List<Topic> topics(long bankId) {
    return banks.topics(bankId).stream()
        .map(topic -> new Topic(topic.slug(), topic.title()))
        .toList();
  }

  private ReviewItem item(long bankId, QuestionRepository.Reviewed row) {
    return items(bankId, List.of(row)).getFirst();
  }

  private List<ReviewItem> items(long bankId, List<QuestionRepository.Reviewed> rows) {
    List<Evidence> evidence =
        rows.stream().flatMap(row -> row.version().content().evidence().stream()).toList();
    List<Quote> quotes = quotations.of(bankId, evidence);
    List<ReviewItem> items = new ArrayList<>();
    int next = 0;
    for (QuestionRepository.Reviewed row : rows) {
      Question question = row.version().content();
      int end = next + question.evidence().size();
      items.add(
          new ReviewItem(
              row.topicTitle(),
              row.question().status(),
              row.question().version(),
              row.version().authorId().isPresent(),
              question,
              quotes.subList(next, end)));
      next = end;
    }
    return items;
  }
}
