package io.quarry.progress;

import io.quarry.bank.BankName;
import java.util.List;

/** What is due today in a bank. */
public record DueBank(BankName bank, List<DueTopic> topics) {

  /** Facts due in a topic. */
  public record DueTopic(String title, long facts) {}

  public long facts() {
    return topics.stream().mapToLong(DueTopic::facts).sum();
  }
}
