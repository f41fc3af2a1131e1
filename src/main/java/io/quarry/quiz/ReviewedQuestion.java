package io.quarry.quiz;

import io.quarry.bank.Quote;
import io.quarry.bank.QuotedSource;
import io.quarry.question.Grade;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answered question with its key and its proof.
 *
 * @param options for choices: each option as it was shown, with what became of it; else empty
 * @param given the response in words, for the other kinds
 * @param answered whether there was a response at all
 * @param key the right answer in words
 * @param points earned, of {@link Grade#FULL}
 */
public record ReviewedQuestion(
    String kind,
    String stem,
    String topic,
    List<ReviewedOption> options,
    List<String> given,
    boolean answered,
    List<String> key,
    int points,
    String explanation,
    List<Quote> quotes,
    Optional<ChartView> figure) {

  /** One option after the answer. */
  public record ReviewedOption(String text, boolean picked, boolean correct) {}

  public boolean right() {
    return points == Grade.FULL;
  }

  public boolean partlyRight() {
    return points > 0 && points < Grade.FULL;
  }

  /**
   * Whether each line of the response is right where it is the same line of the key: the pairs of a
   * matching are; in an ordering neighbours count, not places.
   */
  public boolean inParts() {
    return kind.equals("matching");
  }

  /** The quotes, each source named once. */
  public List<QuotedSource> proofs() {
    return QuotedSource.of(quotes);
  }

  static ReviewedQuestion of(
      Question question,
      Optional<Response> response,
      Grade grade,
      Shuffle shuffle,
      List<Quote> quotes) {
    return new ReviewedQuestion(
        question.kind().label(),
        question.stem(),
        question.topic(),
        options(question.kind(), response, shuffle),
        response
            .filter(r -> ResponseWords.options(question.kind()).isEmpty())
            .map(r -> ResponseWords.of(question.kind(), r))
            .orElse(List.of()),
        response.isPresent(),
        key(question.kind()),
        grade.points(),
        question.explanation(),
        quotes,
        question.figure().map(ChartView::of));
  }

  private static List<ReviewedOption> options(
      Kind kind, Optional<Response> response, Shuffle shuffle) {
    List<Option> options = ResponseWords.options(kind);
    List<ReviewedOption> reviewed = new ArrayList<>();
    if (!options.isEmpty()) {
      for (int index : shuffle.shown()) {
        Option option = options.get(index);
        boolean picked = response.filter(given -> picked(given, index)).isPresent();
        reviewed.add(new ReviewedOption(option.text(), picked, option.correct()));
      }
    }
    return reviewed;
  }

  private static boolean picked(Response response, int index) {
    return switch (response) {
      case Response.Choice choice -> choice.option() == index;
      case Response.Choices choices -> choices.options().contains(index);
      case Response.Truth t -> false;
      case Response.Amount a -> false;
      case Response.Words w -> false;
      case Response.Sequence s -> false;
      case Response.Partners p -> false;
    };
  }

  private static List<String> key(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> List.of(choice.key());
      case Kind.MultipleChoice choice ->
          choice.options().stream().filter(Option::correct).map(Option::text).toList();
      case Kind.TrueFalse statement -> List.of(String.valueOf(statement.answer()));
      case Kind.Numeric numeric -> List.of(ResponseWords.withUnit(numeric.value(), numeric));
      case Kind.ShortAnswer answer -> List.of(answer.accepted().getFirst());
      case Kind.Cloze cloze -> List.of(cloze.accepted().getFirst());
      case Kind.Ordering ordering -> ordering.items();
      case Kind.Matching matching ->
          ResponseWords.pairs(matching.pairs(), Shuffle.none(matching.pairs().size()).shown());
    };
  }
}
