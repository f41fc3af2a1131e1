package io.quarry.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One run through a quiz; {@link AttemptRepository#open} makes them. */
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

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Mode mode;

  @Column(updatable = false)
  private String choices;

  /** In seconds. */
  @Column(name = "time_limit", updatable = false)
  private Integer timeLimit;

  @Enumerated(EnumType.STRING)
  private Extension extension;

  @Column(name = "speed_points", updatable = false)
  private boolean speedPoints;

  private Instant deadline;

  @Column(name = "clock_hidden")
  private boolean clockHidden;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  /** For Hibernate. */
  protected AttemptEntity() {}

  /**
   * Ends the attempt; once ended it stays so.
   *
   * @return whether it was still open
   */
  boolean finish(Instant at) {
    if (finishedAt != null) {
      return false;
    }
    finishedAt = at;
    return true;
  }

  /** Gives a test more time, never less: what was promised stays promised. */
  void extend(Extension further) {
    if (timeLimit != null && further.compareTo(extension) > 0) {
      extension = further;
      deadline = further.of(Duration.ofSeconds(timeLimit)).map(startedAt::plus).orElse(null);
    }
  }

  void hideClock(boolean hidden) {
    clockHidden = hidden;
  }

  /** When it ended for lack of time, if it has, though nobody may have noted that yet. */
  Optional<Instant> over(Instant now, Duration grace) {
    return Optional.ofNullable(deadline)
        .map(end -> end.plus(grace))
        .filter(end -> finishedAt == null && end.isBefore(now));
  }

  long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  long bankId() {
    return bankId;
  }

  long seed() {
    return seed;
  }

  Mode mode() {
    return mode;
  }

  Optional<String> choices() {
    return Optional.ofNullable(choices);
  }

  Timing timing() {
    return new Timing(
        Optional.ofNullable(timeLimit).map(Duration::ofSeconds),
        extension,
        Optional.ofNullable(deadline),
        clockHidden,
        speedPoints);
  }

  Instant startedAt() {
    return startedAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }
}
