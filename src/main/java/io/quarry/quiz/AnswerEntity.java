package io.quarry.quiz;

import io.quarry.question.Grade;
import io.quarry.question.Response;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a learner gave at one position of an attempt. Appended, never changed. */
@Entity
@Immutable
@Table(name = "answer")
class AnswerEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "attempt_id")
  private long attemptId;

  private int position;
  private int revision;

  @Column(name = "idempotency_key")
  private UUID idempotencyKey;

  @Immutable
  @JdbcTypeCode(SqlTypes.JSON)
  private Response response;

  /** Nothing for a near miss. */
  private Integer points;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For Hibernate. */
  protected AnswerEntity() {}

  int position() {
    return position;
  }

  int revision() {
    return revision;
  }

  UUID idempotencyKey() {
    return idempotencyKey;
  }

  Response response() {
    return response;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  /** Whether it is more than a near miss, which is answered once more. */
  boolean graded() {
    return points != null;
  }

  /**
   * @throws NullPointerException when it is not {@link #graded}
   */
  Grade grade() {
    return new Grade(points);
  }
}
