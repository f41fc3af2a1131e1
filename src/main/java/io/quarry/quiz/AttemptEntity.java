package io.quarry.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One run through a quiz. */
@Entity
@Table(name = "attempt")
class AttemptEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "bank_id", updatable = false)
  private long bankId;

  @Column(updatable = false)
  private long seed;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  /** For Hibernate. */
  protected AttemptEntity() {}

  AttemptEntity(long personId, long bankId, long seed, Instant now) {
    this.publicId = UUID.randomUUID();
    this.personId = personId;
    this.bankId = bankId;
    this.seed = seed;
    this.startedAt = now;
  }

  /** Ends the attempt; once ended it stays so. */
  void finish(Instant now) {
    if (finishedAt == null) {
      finishedAt = now;
    }
  }

  long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  long bankId() {
    return bankId;
  }

  long seed() {
    return seed;
  }

  Instant startedAt() {
    return startedAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }
}
