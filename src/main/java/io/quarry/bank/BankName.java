package io.quarry.bank;

/**
 * What a bank is called, in addresses and by people.
 *
 * @param language of its questions, as pages name it in {@code lang}
 */
public record BankName(long id, String slug, String title, String language) {}
