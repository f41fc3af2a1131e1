package io.quarry.bank;

import io.quarry.web.FormErrors;
import io.quarry.web.Paging;
import java.util.List;

/**
 * The questions of a bank that learners doubt, as many as one page shows.
 *
 * @param number of the page, from 1
 * @param total questions on all pages
 * @param errors of the answer to a doubt, by the question's id
 */
record DoubtsPage(
    BankRow bank, int number, long total, List<DoubtedQuestion> questions, FormErrors errors) {

  static final int PAGE_SIZE = 20;

  static String address(long bankId) {
    return "/teach/banks/" + bankId + "/doubts";
  }

  DoubtsPage refused(FormErrors problems) {
    return new DoubtsPage(bank, number, total, questions, problems);
  }

  public Paging paging() {
    return new Paging(number, PAGE_SIZE, total, address(bank.id()));
  }
}
