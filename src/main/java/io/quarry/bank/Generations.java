package io.quarry.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarry.document.UnusableDocumentException;
import io.quarry.question.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Writes the questions of awaited banks, in the background. The documents are in the database
 * before this begins, so what a stop or a crash interrupts is begun again at the next start.
 */
@ApplicationScoped
class Generations {

  private static final Logger LOG = Logger.getLogger(Generations.class);

  private static final String OUR_FAULT =
      "Quarry failed at this document. That is a fault of Quarry, and its log says more.";

  private final BankRepository banks;
  private final BankStore store;
  private final QuestionWriter writer;
  private final ExecutorService workers;
  private final Map<Long, Stage> stages = new ConcurrentHashMap<>();

  Generations(BankRepository banks, BankStore store, QuestionWriter writer, BankConfig config) {
    this.banks = banks;
    this.store = store;
    this.writer = writer;
    this.workers =
        Executors.newFixedThreadPool(
            Math.max(1, config.generations()),
            task -> {
              Thread thread = new Thread(task, "generation");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** How far a bank's generation is; {@link Stage#WAITING} where no worker has it yet. */
  Stage stage(long bankId) {
    return stages.getOrDefault(bankId, Stage.WAITING);
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) BankAwaited awaited) {
    workers.execute(() -> generate(awaited.bankId()));
  }

  void resume(@Observes StartupEvent start) {
    QuarkusTransaction.requiringNew()
        .call(banks::awaited)
        .forEach(bank -> workers.execute(() -> generate(bank)));
  }

  void stop(@Observes ShutdownEvent stop) {
    workers.shutdownNow();
  }

  private void generate(long bankId) {
    try {
      stages.put(bankId, Stage.READING);
      Optional<SourceFile> file = QuarkusTransaction.requiringNew().call(() -> document(bankId));
      if (file.isPresent()) {
        QuestionBank content =
            writer.write(file.get().document(), stage -> stages.put(bankId, stage));
        stages.put(bankId, Stage.CHECKING);
        QuarkusTransaction.requiringNew().run(() -> fill(bankId, content, file.get()));
      }
    } catch (Throwable fault) {
      // Also an error such as a stack overflow: this bank must not hold up the others.
      if (workers.isShutdown()) {
        return;
      }
      LOG.errorf(fault, "No questions could be written for bank %d", bankId);
      fail(bankId, fault instanceof UnprovenQuestionException ? fault.getMessage() : OUR_FAULT);
    } finally {
      stages.remove(bankId);
    }
  }

  private Optional<SourceFile> document(long bankId) {
    List<DocumentEntity> documents = banks.documents(bankId);
    if (documents.isEmpty() || awaited(bankId).isEmpty()) {
      return Optional.empty();
    }
    DocumentEntity document = documents.getFirst();
    try {
      return Optional.of(Intake.read(document.name(), document.content()));
    } catch (UnusableDocumentException unusable) {
      awaited(bankId).ifPresent(bank -> bank.failed(unusable.getMessage()));
      return Optional.empty();
    }
  }

  /** The bank keeps the name and the address that its owner knows. */
  private void fill(long bankId, QuestionBank content, SourceFile file) {
    awaited(bankId)
        .ifPresent(
            bank -> {
              store.fill(
                  bank,
                  new QuestionBank(
                      bank.slug(),
                      bank.title(),
                      content.language(),
                      content.license(),
                      content.topics(),
                      content.documents(),
                      content.questions()),
                  List.of(file));
              bank.drafted();
            });
  }

  private void fail(long bankId, String sentence) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> awaited(bankId).ifPresent(bank -> bank.failed(sentence)));
    } catch (RuntimeException unreachable) {
      LOG.errorf(unreachable, "Bank %d stays unfinished until the next start", bankId);
    }
  }

  /** The bank, locked, unless its owner has deleted it meanwhile. */
  private Optional<BankEntity> awaited(long bankId) {
    return banks
        .findByIdOptional(bankId, LockModeType.PESSIMISTIC_WRITE)
        .filter(bank -> bank.status() == BankStatus.GENERATING);
  }
}
