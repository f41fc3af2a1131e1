package io.quarry.bank;

import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question as its reviewer sees it, key and proof included.
 *
 * @param version the number of the version shown
 * @param edited whether a person wrote this version
 */
record ReviewItem(
    String topicTitle,
    QuestionStatus status,
    int version,
    boolean edited,
    Question question,
    List<Quote> quotes) {

  public String id() {
    return question.id();
  }

  public boolean rejected() {
    return status == QuestionStatus.REJECTED;
  }

  public String kind() {
    return question.kind().label();
  }

  public List<Evidence> evidence() {
    return question.evidence();
  }

  /** The quotes, each source named once. */
  public List<QuotedSource> proofs() {
    return QuotedSource.of(quotes);
  }

  /** What is drawn beside the stem; empty for a question without a figure. */
  public List<Figure.Series> chart() {
    return question
        .figure()
        .map(
            figure ->
                switch (figure) {
                  case Figure.ClimateChart chart -> chart.series();
                })
        .orElse(List.of());
  }

  /** The options of a choice; empty for other kinds. */
  public List<Option> options() {
    return switch (question.kind()) {
      case Kind.SingleChoice choice -> choice.options();
      case Kind.MultipleChoice choice -> choice.options();
      case Kind.TrueFalse s -> List.of();
      case Kind.Numeric n -> List.of();
      case Kind.ShortAnswer a -> List.of();
      case Kind.Cloze c -> List.of();
      case Kind.Ordering o -> List.of();
      case Kind.Matching m -> List.of();
    };
  }

  /** The key in words, a line for each part; empty for choices and statements. */
  public List<String> key() {
    return switch (question.kind()) {
      case Kind.SingleChoice c -> List.of();
      case Kind.MultipleChoice c -> List.of();
      case Kind.TrueFalse s -> List.of();
      case Kind.Numeric numeric -> List.of(number(numeric));
      case Kind.ShortAnswer answer -> answer.accepted();
      case Kind.Cloze cloze -> cloze.accepted();
      case Kind.Ordering ordering ->
          IntStream.range(0, ordering.items().size())
              .mapToObj(i -> (i + 1) + ". " + ordering.items().get(i))
              .toList();
      case Kind.Matching matching ->
          matching.pairs().stream().map(pair -> pair.left() + " – " + pair.right()).toList();
    };
  }

  /** The answer of a statement; false for other kinds. */
  public boolean truth() {
    return question.kind() instanceof Kind.TrueFalse statement && statement.answer();
  }

  private static String number(Kind.Numeric numeric) {
    String value = numeric.value().toPlainString();
    String tolerance =
        numeric.tolerance().compareTo(BigDecimal.ZERO) == 0
            ? ""
            : " ± " + numeric.tolerance().toPlainString();
    return value + tolerance + numeric.unit().map(unit -> " " + unit).orElse("");
  }
}
