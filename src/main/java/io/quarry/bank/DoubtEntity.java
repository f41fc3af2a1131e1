package io.quarry.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A doubt as the counts of a bank see it; {@link DoubtRepository} writes the rows. */
@Entity
@Immutable
@Table(name = "doubt")
class DoubtEntity {

  @Id private Long id;

  @Column(name = "question_version_id")
  private long versionId;

  private String outcome;

  /** For Hibernate. */
  protected DoubtEntity() {}
}
