package io.quarry.progress;

import java.util.List;

/** A bank's accuracy and that of its topics. */
public record BankAccuracy(String slug, Accuracy whole, List<Accuracy> topics) {}
