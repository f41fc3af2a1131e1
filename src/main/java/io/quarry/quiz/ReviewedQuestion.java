package io.quarry.quiz;

import io.quarry.bank.Quote;
import io.quarry.question.Grade;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.Response;
import java.math.BigDecimal;
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
        response.map(r -> given(question.kind(), r)).orElse(List.of()),
        response.isPresent(),
        key(question.kind()),
        grade.points(),
        question.explanation(),
        quotes,
        question.figure().map(ChartView::of));
  }

  private static List<ReviewedOption> options(
      Kind kind, Optional<Response> response, Shuffle shuffle) {
    List<Option> options =
        switch (kind) {
          case Kind.SingleChoice choice -> choice.options();
          case Kind.MultipleChoice choice -> choice.options();
          case Kind.TrueFalse s -> List.of();
          case Kind.Numeric n -> List.of();
          case Kind.ShortAnswer a -> List.of();
          case Kind.Cloze c -> List.of();
          case Kind.Ordering o -> List.of();
          case Kind.Matching m -> List.of();
        };
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

  private static List<String> given(Kind kind, Response response) {
    return switch (response) {
      case Response.Choice choice -> List.of();
      case Response.Choices choices -> List.of();
      case Response.Truth truth -> List.of(String.valueOf(truth.value()));
      case Response.Amount amount -> List.of(withUnit(amount.value(), kind));
      case Response.Words words -> List.of(words.text());
      case Response.Sequence sequence ->
          kind instanceof Kind.Ordering ordering
              ? sequence.items().stream().map(ordering.items()::get).toList()
              : List.of();
      case Response.Partners partners ->
          kind instanceof Kind.Matching matching
              ? pairs(matching.pairs(), partners.rights())
              : List.of();
    };
  }

  private static List<String> key(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> List.of(choice.key());
      case Kind.MultipleChoice choice ->
          choice.options().stream().filter(Option::correct).map(Option::text).toList();
      case Kind.TrueFalse statement -> List.of(String.valueOf(statement.answer()));
      case Kind.Numeric numeric -> List.of(withUnit(numeric.value(), numeric));
      case Kind.ShortAnswer answer -> List.of(answer.accepted().getFirst());
      case Kind.Cloze cloze -> List.of(cloze.accepted().getFirst());
      case Kind.Ordering ordering -> ordering.items();
      case Kind.Matching matching ->
          pairs(matching.pairs(), Shuffle.none(matching.pairs().size()).shown());
    };
  }

  private static String withUnit(BigDecimal value, Kind kind) {
    String number = value.toPlainString();
    return kind instanceof Kind.Numeric numeric && numeric.unit().isPresent()
        ? number + " " + numeric.unit().get()
        : number;
  }

  private static List<String> pairs(List<Kind.Pair> pairs, List<Integer> rights) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      told.add(pairs.get(i).left() + " – " + pairs.get(rights.get(i)).right());
    }
    return told;
  }
}
