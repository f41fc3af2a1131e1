package io.quarry.bank;

/** A topic of a bank and how many of its questions can be asked. */
public record TopicCard(long id, String slug, String title, long questions) {}
