package io.quarry.progress;

import java.time.Instant;
import java.util.UUID;

/** An attempt in the history. */
public record AttemptLine(
    UUID id,
    String bank,
    Instant startedAt,
    boolean finished,
    long total,
    long answered,
    long right) {}
