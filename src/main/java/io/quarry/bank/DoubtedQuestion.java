package io.quarry.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * A question of a bank with the doubts that nobody has looked into, as its teacher sees it. Who
 * raised them is not told.
 *
 * @param id in addresses
 * @param stem as it is now
 * @param retired whether the question is in the bank no more, so that it cannot be edited
 */
record DoubtedQuestion(String id, String stem, boolean retired, List<Doubt> doubts) {

  /**
   * @param words may be empty
   * @param outdated whether the question has been changed since
   */
  record Doubt(DoubtReason reason, String words, boolean outdated) {}

  DoubtedQuestion with(Doubt doubt) {
    List<Doubt> all = new ArrayList<>(doubts);
    all.add(doubt);
    return new DoubtedQuestion(id, stem, retired, all);
  }
}
