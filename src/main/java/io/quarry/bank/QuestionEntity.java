package io.quarry.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A question's identity in its bank; what it says stands in its versions. */
@Entity
@Table(name = "question")
class QuestionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "bank_id", updatable = false)
  private long bankId;

  @Column(name = "topic_id")
  private long topicId;

  @Column(name = "public_id", updatable = false)
  private String publicId;

  @Column(name = "fact_id")
  private String factId;

  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionStatus status;

  /** Number of the version that is asked now, from 1. */
  private int version;

  /** For Hibernate. */
  protected QuestionEntity() {}

  QuestionEntity(long bankId, long topicId, String publicId, String factId, int position) {
    this.bankId = bankId;
    this.topicId = topicId;
    this.publicId = publicId;
    this.factId = factId;
    this.position = position;
    this.status = QuestionStatus.ACTIVE;
    this.version = 1;
  }

  /** Puts the question where a new import has it, and back into use unless it was rejected. */
  void place(long newTopicId, String newFactId, int newPosition) {
    topicId = newTopicId;
    factId = newFactId;
    position = newPosition;
    if (status == QuestionStatus.RETIRED) {
      status = QuestionStatus.ACTIVE;
    }
  }

  /**
   * Puts the question under a topic of its bank.
   *
   * @return whether it was under another
   */
  boolean move(long newTopicId) {
    boolean elsewhere = topicId != newTopicId;
    topicId = newTopicId;
    return elsewhere;
  }

  /** The number of the next version, which is asked from now on. */
  int nextVersion() {
    return ++version;
  }

  void reject() {
    status = QuestionStatus.REJECTED;
  }

  void restore() {
    status = QuestionStatus.ACTIVE;
  }

  void retire() {
    if (status == QuestionStatus.ACTIVE) {
      status = QuestionStatus.RETIRED;
    }
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  QuestionStatus status() {
    return status;
  }

  int version() {
    return version;
  }
}
