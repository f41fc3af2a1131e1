package io.quarry.bank;

/** What a bank is called, in addresses and by people. */
public record BankName(long id, String slug, String title) {}
