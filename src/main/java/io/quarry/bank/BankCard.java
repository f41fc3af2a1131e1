package io.quarry.bank;

/**
 * A bank on a list.
 *
 * @param ownerId the person whose bank it is; null for one that comes with Quarry
 * @param questions how many can be asked
 * @param topics how many of its topics have a question
 */
public record BankCard(
    long id, String slug, String title, Long ownerId, long questions, long topics) {}
