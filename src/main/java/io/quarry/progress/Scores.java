package io.quarry.progress;

/**
 * Results of finished quizzes of one bank, from 0 to 100, rounded down so that only all points make
 * 100.
 */
public record Scores(long best, long last) {}
