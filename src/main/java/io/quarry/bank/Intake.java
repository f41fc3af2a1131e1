package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.question.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Takes a teacher's document in; its questions are written afterwards, see {@link Generations}. */
@ApplicationScoped
class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class);

  /** Longest title of a bank, in characters. */
  static final int LONGEST_TITLE = 120;

  private static final String SLUG_OF_UNNAMEABLE = "bank";

  private final BankRepository banks;
  private final BankStore store;
  private final Event<BankAwaited> awaited;
  private final Clock clock;

  Intake(BankRepository banks, BankStore store, Event<BankAwaited> awaited, Clock clock) {
    this.banks = banks;
    this.store = store;
    this.awaited = awaited;
    this.clock = clock;
  }

  /**
   * Reads a document. What the reader trips over is as unusable as what it refuses.
   *
   * @throws UnusableDocumentException with a sentence for the teacher
   */
  static SourceFile read(String name, byte[] content) throws UnusableDocumentException {
    try {
      return new SourceFile(Documents.read(name, content), content);
    } catch (RuntimeException | StackOverflowError trippedOver) {
      LOG.errorf(trippedOver, "A document could not be read");
      throw new UnusableDocumentException(
          UnusableDocumentException.Reason.BINARY,
          "\"" + name + "\" could not be read; try saving it in another format.");
    }
  }

  /**
   * Stores a document and the bank that is to be made of it.
   *
   * @param title empty to call the bank as the document calls itself
   * @return the bank's id
   */
  @Transactional
  long take(SourceFile file, String title, long ownerId) {
    Document document = file.document();
    String name = title.isEmpty() ? shortened(document.title()) : title;
    BankEntity bank =
        BankEntity.awaited(
            store.freeSlug(Slug.of(name, SLUG_OF_UNNAMEABLE)), name, ownerId, clock.instant());
    banks.persist(bank);
    store.keep(bank, 0, file);
    awaited.fire(new BankAwaited(bank.id()));
    return bank.id();
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }
}
