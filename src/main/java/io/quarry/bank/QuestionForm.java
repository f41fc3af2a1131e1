package io.quarry.bank;

import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question as it stands in the form, typed but not yet checked.
 *
 * @param version the number of the version the form was made from
 */
record QuestionForm(
    int version, String topic, String difficulty, String stem, String explanation, KeyForm key) {

  private static final int LONGEST = 2_000;

  /** What the form says, if it says a question. */
  sealed interface Reading {
    record Edited(Question question) implements Reading {}

    /** Sentences by the name of the field. */
    record Refused(Map<String, String> problems) implements Reading {}
  }

  static QuestionForm of(int version, Question question) {
    return new QuestionForm(
        version,
        question.topic(),
        String.valueOf(question.difficulty()),
        question.stem(),
        question.explanation(),
        KeyForm.of(question.kind()));
  }

  /** Whether this difficulty is the chosen one. */
  public boolean isLevel(int level) {
    return difficulty.equals(String.valueOf(level));
  }

  /** What was typed, to be sent again on top of another version. */
  QuestionForm at(int newVersion) {
    return new QuestionForm(newVersion, topic, difficulty, stem, explanation, key);
  }

  /**
   * Reads a new version of a question. Identity, fact, rule, proof and figure stay as they are.
   * Each field is tried by itself on the question as it was, so that every complaint of {@link
   * Question} finds its field.
   */
  Reading read(Question original) {
    Map<String, String> problems = new LinkedHashMap<>();
    Question edited = original;
    edited = with(edited, "topic", problems, parts -> parts.topic(topic));
    edited = with(edited, "stem", problems, parts -> parts.stem(KeyForm.line(stem, LONGEST)));
    edited =
        with(
            edited,
            field(original.kind()),
            problems,
            parts -> parts.kind(key.read(original.kind())));
    edited =
        with(
            edited,
            "explanation",
            problems,
            parts -> parts.explanation(KeyForm.line(explanation, LONGEST)));
    edited = with(edited, "difficulty", problems, parts -> parts.difficulty(level()));
    return problems.isEmpty() ? new Reading.Edited(edited) : new Reading.Refused(problems);
  }

  private static Question with(
      Question question, String field, Map<String, String> problems, UnaryOperator<Parts> change) {
    try {
      return change.apply(Parts.of(question)).in(question);
    } catch (IllegalArgumentException refused) {
      problems.put(field, sentence(refused.getMessage()));
      return question;
    }
  }

  /** What a person may change about a question. */
  private record Parts(String topic, int difficulty, String stem, Kind kind, String explanation) {

    static Parts of(Question q) {
      return new Parts(q.topic(), q.difficulty(), q.stem(), q.kind(), q.explanation());
    }

    Parts topic(String changed) {
      return new Parts(changed, difficulty, stem, kind, explanation);
    }

    Parts difficulty(int changed) {
      return new Parts(topic, changed, stem, kind, explanation);
    }

    Parts stem(String changed) {
      return new Parts(topic, difficulty, changed, kind, explanation);
    }

    Parts kind(Kind changed) {
      return new Parts(topic, difficulty, stem, changed, explanation);
    }

    Parts explanation(String changed) {
      return new Parts(topic, difficulty, stem, kind, changed);
    }

    Question in(Question q) {
      return new Question(
          q.id(),
          topic,
          difficulty,
          stem,
          kind,
          explanation,
          q.fact(),
          q.rule(),
          q.evidence(),
          q.figure());
    }
  }

  /** The field at which a complaint about the key stands. */
  private static String field(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice c -> "option";
      case Kind.MultipleChoice c -> "option";
      case Kind.TrueFalse s -> "truth";
      case Kind.Numeric n -> "value";
      case Kind.ShortAnswer a -> "accepted";
      case Kind.Cloze c -> "accepted";
      case Kind.Ordering o -> "item";
      case Kind.Matching m -> "pair";
    };
  }

  private int level() {
    if (!difficulty.strip().matches("[1-5]")) {
      throw new IllegalArgumentException("choose a difficulty from 1 to 5");
    }
    return Integer.parseInt(difficulty.strip());
  }

  private static String sentence(String complaint) {
    String begun = Character.toUpperCase(complaint.charAt(0)) + complaint.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
