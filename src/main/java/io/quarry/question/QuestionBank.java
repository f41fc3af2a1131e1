package io.quarry.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bank as a value: what a bank file holds and what the generator makes.
 *
 * @param license how the documents may be used, where it is known
 * @param questions may be empty: a document can offer nothing worth asking
 */
public record QuestionBank(
    String slug,
    String title,
    String language,
    Optional<String> license,
    List<Topic> topics,
    List<SourceDocument> documents,
    List<Question> questions) {

  /** The format's name and version, first line of every bank file. */
  public static final String FORMAT = "quarry-bank/1";

  /**
   * @throws FlawException with a sentence for the author when parts contradict each other
   */
  public QuestionBank {
    Slug.require(slug, "slug");
    Text.requireTitle(title, "title");
    Text.require(language, "language");
    license = license == null ? Optional.empty() : license;
    topics = List.copyOf(topics);
    documents = List.copyOf(documents);
    questions = List.copyOf(questions);
    if (documents.isEmpty()) {
      throw Flaw.NO_DOCUMENT.with();
    }
    Set<String> slugs = new HashSet<>();
    for (Topic topic : topics) {
      if (!slugs.add(topic.slug())) {
        throw Flaw.TOPIC_TWICE.with(topic.slug());
      }
    }
    Set<String> ids = new HashSet<>();
    for (Question question : questions) {
      if (!ids.add(question.id())) {
        throw Flaw.QUESTION_TWICE.with(question.id());
      }
      if (!slugs.contains(question.topic())) {
        throw Flaw.UNKNOWN_TOPIC.with(question.id(), question.topic());
      }
      for (Evidence evidence : question.evidence()) {
        if (evidence.document() >= documents.size()) {
          throw Flaw.UNKNOWN_DOCUMENT.with(question.id(), evidence.document(), documents.size());
        }
        if (evidence.end() > documents.get(evidence.document()).characters()) {
          throw Flaw.BEHIND_THE_END.with(question.id());
        }
      }
    }
  }
}
