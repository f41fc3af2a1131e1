package io.quarry.bank;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.interchange.BankFiles;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Imports the banks packed into the jar, once for each state of their files. */
@ApplicationScoped
class ShippedBanks {

  private static final Logger LOG = Logger.getLogger(ShippedBanks.class);

  private final BankRepository banks;
  private final BankStore store;
  private final Clock clock;

  ShippedBanks(BankRepository banks, BankStore store, Clock clock) {
    this.banks = banks;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  void importOnce(@Observes StartupEvent start) throws IOException {
    for (Shipment shipment : shipments()) {
      BankEntity there = banks.findBySlug(shipment.content().slug()).orElse(null);
      if (there != null && there.shippedHash().filter(shipment.hash()::equals).isPresent()) {
        continue;
      }
      if (there != null && there.ownerId().isPresent()) {
        LOG.warnf(
            "The bank \"%s\" that comes with Quarry was not imported: a bank of a teacher has its"
                + " address.",
            shipment.content().slug());
        continue;
      }
      if (there == null) {
        QuestionBank content = shipment.content();
        there = BankEntity.shipped(content.slug(), content.title(), clock.instant());
        banks.persist(there);
      }
      store.fill(there, shipment.content(), read(shipment));
      there.imported(shipment.hash());
    }
  }

  /**
   * Documents are read only where a bank is new: that takes longer than all the rest of a start.
   *
   * @param documents the bytes of those that the bank cites, in its order
   * @param hash over the bank file and its documents
   */
  record Shipment(QuestionBank content, List<byte[]> documents, String hash) {}

  private static List<SourceFile> read(Shipment shipment) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < shipment.documents().size(); i++) {
      byte[] bytes = shipment.documents().get(i);
      try {
        String name = shipment.content().documents().get(i).name();
        files.add(new SourceFile(Documents.read(name, bytes), bytes));
      } catch (UnusableDocumentException broken) {
        throw new IllegalStateException(
            "The bank " + shipment.content().slug() + " is broken", broken);
      }
    }
    return files;
  }

  static List<Shipment> shipments() throws IOException {
    List<Shipment> shipments = new ArrayList<>();
    ClassPathUtils.consumeAsPaths(
        "question-banks",
        root -> {
          try (Stream<Path> folders = Files.list(root)) {
            folders
                .filter(folder -> Files.exists(folder.resolve("bank.yaml")))
                .sorted()
                .map(ShippedBanks::shipment)
                .forEach(shipments::add);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
    return shipments;
  }

  private static Shipment shipment(Path folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bankFile = Files.readAllBytes(folder.resolve("bank.yaml"));
      digest.update(bankFile);
      QuestionBank content =
          BankFiles.read(new String(bankFile, java.nio.charset.StandardCharsets.UTF_8));
      List<byte[]> documents = new ArrayList<>();
      for (SourceDocument cited : content.documents()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(cited.name()));
        digest.update(bytes);
        documents.add(bytes);
      }
      return new Shipment(content, documents, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
