package io.quarry.bank;

import io.quarry.bank.BankOverview.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which questions of a bank are looked at.
 *
 * @param topic slug; empty for all
 * @param status empty for all that were not retired
 * @param kind label; empty for all
 * @param page from 1
 */
record ReviewFilter(String topic, String status, String kind, int page) {

  static final int PAGE_SIZE = 20;

  static final ReviewFilter ALL = new ReviewFilter("", "", "", 1);

  /** Takes what an address says; what makes no sense there is left out. */
  static ReviewFilter of(String topic, String status, String kind, String page) {
    String known =
        Arrays.stream(QuestionStatus.values())
            .map(QuestionStatus::name)
            .filter(name -> name.equalsIgnoreCase(status))
            .findFirst()
            .orElse("");
    int number = page != null && page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    return new ReviewFilter(name(topic), known.toLowerCase(Locale.ROOT), name(kind), number);
  }

  /** Slugs of topics and labels of kinds look alike. */
  private static String name(String given) {
    return given != null && given.matches("[a-z0-9-]{1,60}") ? given : "";
  }

  Optional<QuestionStatus> wanted() {
    return status.isEmpty()
        ? Optional.empty()
        : Optional.of(QuestionStatus.valueOf(status.toUpperCase(Locale.ROOT)));
  }

  boolean passes(Facet facet) {
    return (topic.isEmpty() || topic.equals(facet.topic()))
        && (kind.isEmpty() || kind.equals(facet.kind()))
        && wanted().map(facet.status()::equals).orElse(facet.status() != QuestionStatus.RETIRED);
  }

  public boolean narrow() {
    return !(topic.isEmpty() && status.isEmpty() && kind.isEmpty());
  }

  ReviewFilter at(int number) {
    return new ReviewFilter(topic, status, kind, number);
  }

  /** This page, or the last one of a list that is shorter. */
  ReviewFilter within(long matching) {
    int last = (int) Math.max(1, (matching + PAGE_SIZE - 1) / PAGE_SIZE);
    return at(Math.min(page, last));
  }

  /** The query of an address that leads here again; empty for {@link #ALL}. */
  public String query() {
    StringBuilder query = new StringBuilder();
    append(query, "topic", topic);
    append(query, "status", status);
    append(query, "kind", kind);
    append(query, "page", page == 1 ? "" : String.valueOf(page));
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
