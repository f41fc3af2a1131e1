package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.document.KeptDocument;
import io.quarry.question.SourceDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A document as it was given, byte for byte, and the text that was read from it then. Evidence
 * counts its characters in that text, whatever a later reader would take out of the bytes.
 */
@Entity
@Table(name = "document")
class DocumentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "bank_id", updatable = false)
  private long bankId;

  private int position;
  private String name;
  private String title;

  @Column(name = "media_type")
  private String mediaType;

  private String encoding;
  private String sha256;
  private int characters;
  private byte[] content;

  /** Null where it was not kept and cannot be read any more. */
  private String text;

  /** For Hibernate. */
  protected DocumentEntity() {}

  DocumentEntity(long bankId, int position, Document document, byte[] content) {
    this.bankId = bankId;
    this.position = position;
    this.name = document.name();
    this.title = document.title();
    this.mediaType = document.mediaType();
    this.encoding = document.encoding();
    this.sha256 = document.sha256();
    this.characters = document.text().length();
    this.content = content;
    this.text = document.text();
  }

  /** What a bank file says of it. */
  SourceDocument source() {
    return new SourceDocument(name, title, mediaType, encoding, sha256, characters);
  }

  /** The document as it was read; empty where its text was not kept. */
  Optional<KeptDocument> kept() {
    return Optional.ofNullable(text)
        .map(kept -> new KeptDocument(name, title, mediaType, encoding, sha256, kept));
  }

  /**
   * Keeps the text of a document that was stored without.
   *
   * @param read today; not kept where it is of another length than the evidence knows
   */
  void keep(String read) {
    if (read.length() == characters) {
      text = read;
    }
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  byte[] content() {
    return content;
  }
}
