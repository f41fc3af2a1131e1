package io.quarry.progress;

import java.util.UUID;

/**
 * A question whose latest answer was not fully right.
 *
 * @param number of the question in that attempt, from 1
 */
public record Mistake(String stem, String bank, UUID attempt, int number) {}
