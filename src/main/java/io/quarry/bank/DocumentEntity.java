package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.question.SourceDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A document as it was given, byte for byte: its text can be decoded again at any time. */
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
  }

  /** What a bank file says of it. */
  SourceDocument source() {
    return new SourceDocument(name, title, mediaType, encoding, sha256, characters);
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
