package io.quarry.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The bank as such; topics, documents and questions refer to it by id. */
@Entity
@Table(name = "bank")
class BankEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;
  private String title;
  private String language;
  private String license;

  @Enumerated(EnumType.STRING)
  private BankStatus status;

  @Column(name = "owner_id", updatable = false)
  private Long ownerId;

  @Column(name = "shipped_hash")
  private String shippedHash;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String failure;

  @Column(name = "speed_points")
  private boolean speedPoints;

  /** For Hibernate. */
  protected BankEntity() {}

  private BankEntity(String slug, String title, Long ownerId, BankStatus status, Instant now) {
    this.slug = slug;
    this.title = title;
    this.language = "en";
    this.ownerId = ownerId;
    this.status = status;
    this.createdAt = now;
  }

  /** A bank of Quarry's own, open to learners from its import on. */
  static BankEntity shipped(String slug, String title, Instant now) {
    BankEntity bank = new BankEntity(slug, title, null, BankStatus.PUBLISHED, now);
    bank.publishedAt = now;
    return bank;
  }

  /** A teacher's bank whose document has arrived and is still to be read. */
  static BankEntity awaited(String slug, String title, long ownerId, Instant now) {
    return new BankEntity(slug, title, ownerId, BankStatus.GENERATING, now);
  }

  void describe(String newTitle, String newLanguage, Optional<String> newLicense) {
    title = newTitle;
    language = newLanguage;
    license = newLicense.orElse(null);
  }

  void rename(String newTitle) {
    title = newTitle;
  }

  /**
   * Whether quick right answers earn more in timed tests; those that have begun stay as they are.
   */
  void countSpeed(boolean on) {
    speedPoints = on;
  }

  /** The questions are there for the owner to review. */
  void drafted() {
    status = BankStatus.DRAFT;
    failure = null;
  }

  /** Generation ended without a bank. */
  void failed(String sentence) {
    status = BankStatus.FAILED;
    failure = sentence;
  }

  void publish(Instant now) {
    status = BankStatus.PUBLISHED;
    publishedAt = now;
  }

  /** Takes the bank back from learners; attempts already made keep their questions. */
  void withdraw() {
    status = BankStatus.DRAFT;
  }

  void imported(String hash) {
    shippedHash = hash;
  }

  long id() {
    return id;
  }

  String slug() {
    return slug;
  }

  String title() {
    return title;
  }

  BankStatus status() {
    return status;
  }

  Optional<Long> ownerId() {
    return Optional.ofNullable(ownerId);
  }

  Optional<String> shippedHash() {
    return Optional.ofNullable(shippedHash);
  }

  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  String language() {
    return language;
  }

  Optional<String> license() {
    return Optional.ofNullable(license);
  }
}
