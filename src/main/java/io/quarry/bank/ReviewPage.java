package io.quarry.bank;

import io.quarry.web.Paging;
import java.util.List;

/**
 * The part of a bank's questions that one page shows.
 *
 * @param matching how many questions pass the filter, on all pages
 */
record ReviewPage(
    BankOverview overview, ReviewFilter filter, long matching, List<ReviewItem> items) {

  public BankRow bank() {
    return overview.bank();
  }

  public Paging paging() {
    return new Paging(
        filter.page(),
        ReviewFilter.PAGE_SIZE,
        matching,
        "/teach/banks/" + bank().id() + filter.at(1).query());
  }

  /** Whether the item at an index, from 0, is the first of its topic on this page. */
  public boolean opensTopic(int index) {
    return index == 0 || !items.get(index).topicTitle().equals(items.get(index - 1).topicTitle());
  }
}
