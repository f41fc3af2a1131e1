package io.quarry.progress;

import io.quarry.bank.BankName;
import java.util.UUID;

/**
 * A question whose latest answer was not fully right.
 *
 * @param number of the question in that attempt, from 1
 */
public record Mistake(String stem, BankName bank, UUID attempt, int number) {}
