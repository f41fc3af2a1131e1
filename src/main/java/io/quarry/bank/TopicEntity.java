package io.quarry.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a bank; the position orders topics as the document does. */
@Entity
@Table(name = "topic")
class TopicEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "bank_id", updatable = false)
  private long bankId;

  private int position;
  private String slug;
  private String title;

  /** For Hibernate. */
  protected TopicEntity() {}

  TopicEntity(long bankId, int position, String slug, String title) {
    this.bankId = bankId;
    this.position = position;
    this.slug = slug;
    this.title = title;
  }

  void place(int newPosition, String newTitle) {
    position = newPosition;
    title = newTitle;
  }

  long id() {
    return id;
  }

  String title() {
    return title;
  }

  String slug() {
    return slug;
  }
}
