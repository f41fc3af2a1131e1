package io.quarry.bank;

import io.quarry.document.UnusableDocumentException;
import io.quarry.interchange.BankFileException;
import io.quarry.interchange.BankFiles;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in a bank file that somebody made elsewhere, with the documents that prove it. */
@ApplicationScoped
class BankFileImport {

  private final BankFileMessages messages;
  private final BankMessages others;
  private final BankRepository banks;
  private final BankStore store;
  private final EntityManager entities;
  private final Clock clock;

  BankFileImport(
      BankFileMessages messages,
      BankMessages others,
      BankRepository banks,
      BankStore store,
      EntityManager entities,
      Clock clock) {
    this.messages = messages;
    this.others = others;
    this.banks = banks;
    this.store = store;
    this.entities = entities;
    this.clock = clock;
  }

  /** A file as it was sent. */
  record Sent(String name, byte[] content) {}

  /** A bank file or document that is not taken; the message is a sentence for its owner. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The field of the form that the sentence is about. */
    private final transient String field;

    Refusal(String field, String message) {
      super(message);
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  /**
   * Makes a draft of a bank file. A document that was not sent may be one that Quarry already has,
   * in a bank of the same person or in one that comes with Quarry.
   *
   * @return the bank's id
   * @throws Refusal with the place in the file and what to do
   */
  @Transactional
  long take(Sent bankFile, List<Sent> documents, long ownerId) {
    QuestionBank content = read(bankFile);
    Map<String, Sent> bySha256 = new HashMap<>();
    for (Sent document : documents) {
      bySha256.put(sha256(document.content()), document);
    }
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < content.documents().size(); i++) {
      files.add(source(content.documents().get(i), i, bySha256, documents, ownerId));
    }
    BankEntity bank =
        BankEntity.awaited(
            store.freeSlug(content.slug()), content.title(), ownerId, clock.instant());
    banks.persist(bank);
    try {
      store.fill(bank, content, files);
    } catch (UnprovenQuestionException unproven) {
      throw new Refusal(
          "bank",
          messages.unproven(
              unproven.question(), unproven.document(), unproven.start(), unproven.end()));
    }
    bank.drafted();
    return bank.id();
  }

  private QuestionBank read(Sent file) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
      return BankFiles.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (BankFileException broken) {
      throw new Refusal(
          "bank",
          messages.flawed(
              file.name(), broken.place(), broken.flaw(), broken.details(), broken.sentence()));
    } catch (CharacterCodingException binary) {
      throw new Refusal("bank", messages.notUtf8(file.name()));
    }
  }

  private SourceFile source(
      SourceDocument cited, int index, Map<String, Sent> sent, List<Sent> all, long ownerId) {
    Sent given = sent.get(cited.sha256());
    SourceFile file =
        given != null
            ? read(cited, given.content())
            : stored(cited, ownerId)
                .map(document -> asCited(cited, document))
                .orElseThrow(() -> missing(cited, all));
    int characters = file.document().text().length();
    if (characters != cited.characters()) {
      throw new Refusal(
          "bank", messages.otherLength(index, cited.characters(), cited.name(), characters));
    }
    return file;
  }

  private SourceFile read(SourceDocument cited, byte[] content) {
    try {
      return Intake.read(cited.name(), content);
    } catch (UnusableDocumentException unusable) {
      throw new Refusal(
          "documents",
          others.unusable(cited.name(), unusable.reason().name(), unusable.getMessage()));
    }
  }

  /** With the text that was kept, if that is the one that the bank counts its characters in. */
  private SourceFile asCited(SourceDocument cited, DocumentEntity document) {
    return document
        .kept()
        .filter(kept -> kept.text().length() == cited.characters())
        .map(kept -> new SourceFile(kept.read(document::content), document.content()))
        .orElseGet(() -> read(cited, document.content()));
  }

  private Refusal missing(SourceDocument cited, List<Sent> all) {
    boolean sameName = all.stream().anyMatch(document -> document.name().equals(cited.name()));
    return new Refusal(
        "documents",
        sameName
            ? messages.otherDocument(cited.name(), cited.sha256())
            : messages.missingDocument(cited.name(), cited.sha256()));
  }

  private Optional<DocumentEntity> stored(SourceDocument cited, long ownerId) {
    return entities
        .createQuery(
            """
            select d from DocumentEntity d join BankEntity b on b.id = d.bankId
            where d.sha256 = :sha256 and (b.ownerId = :owner or b.shippedHash is not null)
            order by case when d.characters = :characters then 0 else 1 end, d.id
            """,
            DocumentEntity.class)
        .setParameter("sha256", cited.sha256())
        .setParameter("owner", ownerId)
        .setParameter("characters", cited.characters())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
