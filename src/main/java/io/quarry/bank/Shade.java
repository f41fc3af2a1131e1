package io.quarry.bank;

import io.quarry.question.Evidence;

/**
 * A passage of a document to be shaded. Where passages overlap, the shortest decides, and among
 * equals the lowest level.
 *
 * @param level from 1 to 4; the page that asks says what they mean
 */
public record Shade(Evidence evidence, int level) {}
