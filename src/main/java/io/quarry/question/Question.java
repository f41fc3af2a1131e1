package io.quarry.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question of a bank, with the proof of its answer.
 *
 * @param id 12 lower-case hexadecimal digits, derived from the fact, the kind and what is asked;
 *     stable while the document's wording changes
 * @param topic slug of a topic of the same bank
 * @param difficulty from 1 (easy) to 5 (hard)
 * @param stem the question as shown; for {@link Kind.TrueFalse} a statement, for {@link Kind.Cloze}
 *     a sentence that holds {@value #BLANK} once, as it may for {@link Kind.SingleChoice}
 * @param kind how it is answered, and the key
 * @param explanation one sentence that says why the key is right
 * @param fact what is asked; a learner's memory hangs on its id
 * @param rule name of the generator's rule, such as {@code infobox.quantity}; a person's name or
 *     {@code reviewed} for a hand-written question
 * @param evidence the passages that prove the key, sorted, distinct and never empty
 * @param figure what is shown with the stem, if anything
 */
public record Question(
    String id,
    String topic,
    int difficulty,
    String stem,
    Kind kind,
    String explanation,
    AskedFact fact,
    String rule,
    List<Evidence> evidence,
    Optional<Figure> figure) {

  /** Stands for the missing words in a stem. */
  public static final String BLANK = "____";

  /**
   * @throws FlawException with a sentence for the author when a part is missing or does not fit the
   *     others
   */
  public Question {
    Text.require(id, "id");
    if (!id.matches("[0-9a-f]{12}")) {
      throw Flaw.NO_ID.with(id);
    }
    Text.require(topic, "topic");
    Text.require(stem, "stem");
    Text.require(explanation, "explanation");
    Text.require(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fact, "fact");
    figure = figure == null ? Optional.empty() : figure;
    if (difficulty < 1 || difficulty > 5) {
      throw Flaw.DIFFICULTY.with(difficulty);
    }
    evidence = evidence.stream().distinct().sorted().toList();
    if (evidence.isEmpty()) {
      throw Flaw.NO_EVIDENCE.with();
    }
    boolean hasBlank = stem.contains(BLANK);
    boolean isCloze = kind instanceof Kind.Cloze;
    boolean mayHold = isCloze || kind instanceof Kind.SingleChoice;
    if (isCloze && !hasBlank || mayHold && stem.indexOf(BLANK) != stem.lastIndexOf(BLANK)) {
      throw Flaw.BLANK_ONCE.with();
    }
    if (!mayHold && hasBlank) {
      throw Flaw.NO_BLANK.with();
    }
  }

  /** Everything the question has for an answer, right or wrong, as it is written. */
  public List<String> answers() {
    return switch (kind) {
      case Kind.SingleChoice choice -> choice.options().stream().map(Option::text).toList();
      case Kind.MultipleChoice choice -> choice.options().stream().map(Option::text).toList();
      case Kind.TrueFalse s -> fact.value();
      case Kind.Numeric n -> List.of();
      case Kind.ShortAnswer answer -> answer.accepted();
      case Kind.Cloze cloze -> cloze.accepted();
      case Kind.Ordering ordering -> ordering.items();
      case Kind.Matching matching ->
          matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())).toList();
    };
  }
}
