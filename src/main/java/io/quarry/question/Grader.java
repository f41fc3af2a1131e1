package io.quarry.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Grades a response against a key, exactly and without state.
 *
 * <p>Partial credit: select-all gives right minus wrong picks, at least 0, over all right options;
 * matching gives its share for each pair; ordering for each pair of neighbours that stand next to
 * each other in the right order. At most six items keep every share a whole number of {@value
 * Grade#FULL} points.
 */
public final class Grader {

  private Grader() {}

  /**
   * @throws IllegalArgumentException when the response does not belong to the kind, or points at an
   *     option that is not there
   */
  public static Grade grade(Kind kind, Response response) {
    return switch (kind) {
      case Kind.SingleChoice choice ->
          Grade.of(
              option(choice.options(), as(response, Response.Choice.class).option()).correct());
      case Kind.MultipleChoice choice ->
          selectAll(choice.options(), as(response, Response.Choices.class).options());
      case Kind.TrueFalse statement ->
          Grade.of(statement.answer() == as(response, Response.Truth.class).value());
      case Kind.Numeric numeric -> {
        var given = as(response, Response.Amount.class).value();
        yield Grade.of(given.subtract(numeric.value()).abs().compareTo(numeric.tolerance()) <= 0);
      }
      case Kind.ShortAnswer answer ->
          Grade.of(accepts(answer.accepted(), as(response, Response.Words.class).text()));
      case Kind.Cloze cloze ->
          Grade.of(accepts(cloze.accepted(), as(response, Response.Words.class).text()));
      case Kind.Ordering ordering ->
          neighbours(ordering.items().size(), as(response, Response.Sequence.class).items());
      case Kind.Matching matching ->
          partners(matching.pairs().size(), as(response, Response.Partners.class).rights());
    };
  }

  private static <R extends Response> R as(Response response, Class<R> type) {
    if (!type.isInstance(response)) {
      throw new IllegalArgumentException(
          "this question is answered by %s, not %s"
              .formatted(type.getSimpleName(), response.getClass().getSimpleName()));
    }
    return type.cast(response);
  }

  private static Option option(List<Option> options, int index) {
    requireIndex(index, options.size());
    return options.get(index);
  }

  private static Grade selectAll(List<Option> options, Set<Integer> picked) {
    int balance = 0;
    for (int index : picked) {
      balance += option(options, index).correct() ? 1 : -1;
    }
    int right = (int) options.stream().filter(Option::correct).count();
    return Grade.share(balance, right);
  }

  private static boolean accepts(List<String> accepted, String given) {
    String folded = Folding.loose(given);
    return !folded.isEmpty()
        && accepted.stream().anyMatch(form -> Folding.loose(form).equals(folded));
  }

  private static Grade neighbours(int size, List<Integer> given) {
    requirePermutation(size, given);
    int kept = 0;
    for (int i = 1; i < size; i++) {
      if (given.get(i) == given.get(i - 1) + 1) {
        kept++;
      }
    }
    return Grade.share(kept, size - 1);
  }

  private static Grade partners(int size, List<Integer> rights) {
    if (rights.size() != size) {
      throw new IllegalArgumentException("every left item needs a partner");
    }
    int kept = 0;
    for (int left = 0; left < size; left++) {
      requireIndex(rights.get(left), size);
      if (rights.get(left) == left) {
        kept++;
      }
    }
    return Grade.share(kept, size);
  }

  private static void requirePermutation(int size, List<Integer> given) {
    given.forEach(index -> requireIndex(index, size));
    if (given.size() != size || new HashSet<>(given).size() != size) {
      throw new IllegalArgumentException("every item must be placed exactly once");
    }
  }

  private static void requireIndex(int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no option number " + (index + 1));
    }
  }
}
