package io.quarry.quiz;

import io.quarry.question.Kind;
import io.quarry.question.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a question's form sent, before it is a {@link Response}.
 *
 * @param picks places of the options picked, or for each left item the place of its partner, or for
 *     each item its rank from 1
 * @param text what was typed
 */
record ResponseForm(List<String> picks, String text) {

  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)");

  /** No unit is measured to more digits, and longer ones would only cost memory. */
  private static final int LONGEST_NUMBER = 40;

  ResponseForm {
    picks = picks == null ? List.of() : List.copyOf(picks);
    // No database text can hold NUL, and nobody types control characters on purpose.
    text = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A form that nobody has filled in yet. */
  static ResponseForm blank() {
    return new ResponseForm(List.of(), "");
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
        case Kind.Numeric numeric ->
            number(numeric.unit())
                .<Reading>map(value -> new Reading.Given(new Response.Amount(value)))
                .orElse(new Reading.Missing(Problem.TYPE_A_NUMBER));
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

  /**
   * Reads a number as people type it: "768,551", "768 551", "23.5", "23,5", "−3.4 °C". A comma in
   * front of three digits groups, any other one marks decimals.
   */
  private Optional<BigDecimal> number(Optional<String> unit) {
    String typed = text.replace('\u2212', '-').replaceAll("[\\s\u00A0\u202F'’]", "");
    String suffix = unit.map(u -> u.replaceAll("\\s", "")).orElse("");
    if (!suffix.isEmpty() && typed.endsWith(suffix)) {
      typed = typed.substring(0, typed.length() - suffix.length());
    }
    if (GROUPED.matcher(typed).matches()) {
      typed = typed.replace(",", "");
    } else if (typed.indexOf(',') == typed.lastIndexOf(',') && typed.indexOf('.') < 0) {
      typed = typed.replace(',', '.');
    }
    return typed.length() <= LONGEST_NUMBER && DECIMAL.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed))
        : Optional.empty();
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
    TYPE_WORDS,
    RANK_EVERY_ITEM,
    MATCH_EVERY_ITEM
  }
}
