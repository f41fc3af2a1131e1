package io.quarry.bank;

import io.quarry.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bank under review, as counts.
 *
 * @param facets how many questions there are of each topic, status and kind
 * @param documents in the order in which evidence counts them
 */
record BankOverview(BankRow bank, List<Facet> facets, List<DocumentRow> documents) {

  /** A projection: how many questions share these. */
  record Facet(
      String topic, String topicTitle, QuestionStatus status, String kind, long questions) {}

  /** A projection of {@link DocumentEntity}. */
  record DocumentRow(Integer position, String name, String title, Integer characters) {}

  /** The topics that have a question, in the bank's order. */
  public List<Topic> topics() {
    return facets.stream()
        .map(facet -> new Topic(facet.topic(), facet.topicTitle()))
        .distinct()
        .toList();
  }

  /** The kinds that occur, by name. */
  public List<String> kinds() {
    return facets.stream().map(Facet::kind).distinct().sorted().toList();
  }

  /** How many questions pass a filter. */
  long count(ReviewFilter filter) {
    return facets.stream().filter(filter::passes).mapToLong(Facet::questions).sum();
  }

  /** The kinds of the questions that will be asked, with their numbers, the most frequent first. */
  public List<KindCount> asked() {
    List<KindCount> counts = new ArrayList<>();
    facets.stream()
        .filter(facet -> facet.status() == QuestionStatus.ACTIVE)
        .collect(Collectors.groupingBy(Facet::kind, Collectors.summingLong(Facet::questions)))
        .forEach((kind, questions) -> counts.add(new KindCount(kind, questions)));
    counts.sort(
        Comparator.comparingLong(KindCount::questions).reversed().thenComparing(KindCount::kind));
    return counts;
  }

  /** How many questions of a kind will be asked. */
  record KindCount(String kind, long questions) {}
}
