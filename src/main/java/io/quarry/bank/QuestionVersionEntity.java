package io.quarry.bank;

import io.quarry.question.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a question said at one time. Answers refer to it, so it never changes. */
@Entity
@Immutable
@Table(name = "question_version")
class QuestionVersionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "question_id")
  private long questionId;

  private int number;

  @Immutable
  @JdbcTypeCode(SqlTypes.JSON)
  private Question content;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "author_id")
  private Long authorId;

  /** For Hibernate. */
  protected QuestionVersionEntity() {}

  /**
   * @param authorId the person who edited; null for the generator or an import
   */
  QuestionVersionEntity(
      long questionId, int number, Question content, Instant createdAt, Long authorId) {
    this.questionId = questionId;
    this.number = number;
    this.content = content;
    this.createdAt = createdAt;
    this.authorId = authorId;
  }

  long id() {
    return id;
  }

  Optional<Long> authorId() {
    return Optional.ofNullable(authorId);
  }

  Question content() {
    return content;
  }
}
