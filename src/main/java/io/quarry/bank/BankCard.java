package io.quarry.bank;

import java.util.List;

/**
 * A bank on a list.
 *
 * @param ownerId the person whose bank it is; null for one that comes with Quarry
 * @param speedPoints whether quick right answers earn more in timed tests
 * @param questions how many can be asked
 * @param topics how many of its topics have a question
 */
public record BankCard(
    long id,
    String slug,
    String title,
    Long ownerId,
    boolean speedPoints,
    long questions,
    long topics) {

  /** Whether another bank of a list is called the same, so that the title alone does not tell. */
  public boolean hasNamesake(List<BankCard> list) {
    return list.stream().anyMatch(other -> other.id != id && other.title.equalsIgnoreCase(title));
  }
}
