package io.quarry.progress;

import io.quarry.bank.BankName;
import java.util.List;

/**
 * A learner's standing in a bank.
 *
 * @param scores null before the first finished quiz
 */
public record BankStanding(
    BankName bank, Accuracy accuracy, Mastery mastery, Scores scores, List<TopicStanding> topics) {}
