package io.quarry.bank;

import java.time.Instant;
import java.util.List;

/**
 * A bank on its reviewer's list.
 *
 * @param ownerId null for one that comes with Quarry, or whose owner has left
 * @param shipped whether it comes with Quarry
 * @param publishedAt null as long as it was never open to learners
 * @param failure why there are no questions; null unless generation failed
 * @param questions how many are, or would be, asked
 * @param rejected how many the reviewer threw out
 * @param doubts what learners say is wrong and nobody has looked into
 * @param speedPoints whether quick right answers earn more in timed tests
 * @param language of its questions, as pages name it in {@code lang}
 */
record BankRow(
    long id,
    String slug,
    String title,
    BankStatus status,
    Long ownerId,
    boolean shipped,
    Instant createdAt,
    Instant publishedAt,
    String failure,
    long questions,
    long rejected,
    long doubts,
    boolean speedPoints,
    String language) {

  /** Open to learners. */
  public boolean open() {
    return status == BankStatus.PUBLISHED;
  }

  /** Nothing to ask, and nothing to bring back. */
  public boolean empty() {
    return questions == 0 && rejected == 0;
  }

  /** Whether another bank of a list is called the same, so that the title alone does not tell. */
  public boolean hasNamesake(List<BankRow> list) {
    return list.stream().anyMatch(other -> other.id != id && other.title.equalsIgnoreCase(title));
  }
}
