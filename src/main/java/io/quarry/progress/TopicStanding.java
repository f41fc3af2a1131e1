package io.quarry.progress;

/** What was answered in a topic, and what of it is known today. */
public record TopicStanding(Accuracy accuracy, Mastery mastery) {}
