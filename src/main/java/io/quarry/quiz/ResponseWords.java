package io.quarry.quiz;

import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner gave, in words; for a statement "true" or "false", which a page says in its own
 * language. Of the key it tells nothing.
 */
final class ResponseWords {

  private ResponseWords() {}

  static List<String> of(Kind kind, Response response) {
    return switch (response) {
      case Response.Choice choice -> List.of(options(kind).get(choice.option()).text());
      case Response.Choices choices ->
          choices.options().stream()
              .sorted()
              .map(index -> options(kind).get(index).text())
              .toList();
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

  /** The options of a choice; none for the other kinds. */
  static List<Option> options(Kind kind) {
    return switch (kind) {
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

  static String withUnit(BigDecimal value, Kind kind) {
    String number = value.toPlainString();
    return kind instanceof Kind.Numeric numeric && numeric.unit().isPresent()
        ? number + " " + numeric.unit().get()
        : number;
  }

  static List<String> pairs(List<Kind.Pair> pairs, List<Integer> rights) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      told.add(pairs.get(i).left() + " – " + pairs.get(rights.get(i)).right());
    }
    return told;
  }
}
