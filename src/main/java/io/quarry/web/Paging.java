package io.quarry.web;

/**
 * A place in a list that is too long for one page. In templates: {@code {#pagination paging=paging
 * /}}.
 *
 * @param number of the page, from 1
 * @param size items on a page
 * @param total items on all pages
 * @param base the address of the list without the number of the page
 */
public record Paging(int number, int size, long total, String base) {

  public int count() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public boolean isNeeded() {
    return count() > 1;
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public boolean hasNext() {
    return number < count();
  }

  public String previousAddress() {
    return address(number - 1);
  }

  public String nextAddress() {
    return address(number + 1);
  }

  /** The address of a page. */
  public String address(int page) {
    return base + (base.contains("?") ? "&" : "?") + "page=" + page;
  }
}
