package io.quarry.quiz;

import io.quarry.question.Kind;
import io.quarry.question.Response;
import io.quarry.question.TypedAmount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a question's form sent, before it is a {@link Response}.
 *
 * @param picks places of the options picked, or for each left item the place of its partner, or for
 *     each item its rank from 1
 * @param text what was typed
 */
record ResponseForm(List<String> picks, String text) {

  ResponseForm {
    picks = picks == null ? List.of() : List.copyOf(picks);
    // No database text can hold NUL, and nobody types control characters on purpose.
    text = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A form that nobody has filled in yet. */
  static ResponseForm blank() {
    return new ResponseForm(List.of(), "");
  }

  /** The form as it was filled in for a response, to be changed. */
  static ResponseForm of(Response response, Shuffle shuffle) {
    return switch (response) {
      case Response.Choice choice -> picked(List.of(shuffle.place(choice.option())));
      case Response.Choices choices ->
          picked(choices.options().stream().map(shuffle::place).sorted().toList());
      case Response.Truth truth -> picked(List.of(shuffle.place(truth.value() ? 0 : 1)));
      case Response.Amount amount -> new ResponseForm(List.of(), amount.value().toPlainString());
      case Response.Words words -> new ResponseForm(List.of(), words.text());
      case Response.Sequence sequence ->
          picked(shuffle.shown().stream().map(item -> sequence.items().indexOf(item) + 1).toList());
      case Response.Partners partners ->
          picked(partners.rights().stream().map(shuffle::place).toList());
    };
  }

  private static ResponseForm picked(List<Integer> places) {
    return new ResponseForm(places.stream().map(String::valueOf).toList(), "");
  }

  /** Whether nothing was chosen or typed. */
  boolean isBlank() {
    return text.isEmpty() && picks.stream().allMatch(String::isBlank);
  }

  /** Whether the option shown at {@code place} is picked. */
  public boolean picks(Integer place) {
    return picks.contains(String.valueOf(place));
  }

  /** Whether {@code value} was chosen in the list numbered {@code index}, from 0. */
  public boolean chose(Integer index, Integer value) {
    return index < picks.size() && picks.get(index).equals(String.valueOf(value));
  }

  /** The response, or why there is none yet. */
  Reading read(Kind kind, Shuffle shuffle) {
    try {
      return switch (kind) {
        case Kind.SingleChoice choice ->
            picks.size() == 1
                ? new Reading.Given(new Response.Choice(shuffle.original(place(picks.getFirst()))))
                : new Reading.Missing(Problem.CHOOSE_ONE);
        case Kind.MultipleChoice choice -> several(shuffle);
        case Kind.TrueFalse statement ->
            picks.size() == 1
                ? new Reading.Given(
                    new Response.Truth(shuffle.original(place(picks.getFirst())) == 0))
                : new Reading.Missing(Problem.CHOOSE_ONE);
        case Kind.Numeric numeric -> number(numeric.unit());
        case Kind.ShortAnswer answer -> words();
        case Kind.Cloze cloze -> words();
        case Kind.Ordering ordering -> ranks(ordering.items().size(), shuffle);
        case Kind.Matching matching -> partners(matching.pairs().size(), shuffle);
      };
    } catch (IllegalArgumentException foreign) {
      return new Reading.Missing(Problem.CHOOSE_ONE);
    }
  }

  private Reading several(Shuffle shuffle) {
    Set<Integer> marked = new HashSet<>();
    picks.forEach(pick -> marked.add(shuffle.original(place(pick))));
    return marked.isEmpty()
        ? new Reading.Missing(Problem.CHOOSE_SOME)
        : new Reading.Given(new Response.Choices(marked));
  }

  private Reading words() {
    return text.isEmpty() || text.length() > 500
        ? new Reading.Missing(Problem.TYPE_WORDS)
        : new Reading.Given(new Response.Words(text));
  }

  private Reading ranks(int size, Shuffle shuffle) {
    Integer[] order = new Integer[size];
    for (int place = 0; place < picks.size() && place < size; place++) {
      if (picks.get(place).isBlank()) {
        continue;
      }
      int rank = place(picks.get(place));
      if (rank >= 1 && rank <= size && order[rank - 1] == null) {
        order[rank - 1] = shuffle.original(place);
      }
    }
    List<Integer> sequence = new ArrayList<>();
    for (Integer item : order) {
      if (item == null) {
        return new Reading.Missing(Problem.RANK_EVERY_ITEM);
      }
      sequence.add(item);
    }
    return new Reading.Given(new Response.Sequence(sequence));
  }

  private Reading partners(int size, Shuffle shuffle) {
    if (picks.size() != size || picks.stream().anyMatch(String::isBlank)) {
      return new Reading.Missing(Problem.MATCH_EVERY_ITEM);
    }
    return new Reading.Given(
        new Response.Partners(picks.stream().map(p -> shuffle.original(place(p))).toList()));
  }

  private Reading number(Optional<String> unit) {
    Optional<TypedAmount> typed = TypedAmount.parse(text);
    if (typed.isEmpty()) {
      return new Reading.Missing(Problem.TYPE_A_NUMBER);
    }
    if (!typed.get().isIn(unit)) {
      return new Reading.Missing(unit.isEmpty() ? Problem.TYPE_A_NUMBER : Problem.OTHER_UNIT);
    }
    return new Reading.Given(new Response.Amount(typed.get().value()));
  }

  private static int place(String value) {
    return Integer.parseInt(value);
  }

  /** What reading a form can come to. */
  sealed interface Reading {
    record Given(Response response) implements Reading {}

    record Missing(Problem problem) implements Reading {}
  }

  /** Why a form is no answer yet. */
  enum Problem {
    CHOOSE_ONE,
    CHOOSE_SOME,
    TYPE_A_NUMBER,
    OTHER_UNIT,
    TYPE_WORDS,
    RANK_EVERY_ITEM,
    MATCH_EVERY_ITEM
  }
}
