package io.quarry.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a learner gave. Indices count from 0 into the lists of the question's {@link Kind}. */
public sealed interface Response {

  /** To {@link Kind.SingleChoice}: the index of one option. */
  record Choice(int option) implements Response {}

  /** To {@link Kind.MultipleChoice}: the indices of the marked options. */
  record Choices(Set<Integer> options) implements Response {
    public Choices {
      options = Set.copyOf(options);
    }
  }

  /** To {@link Kind.TrueFalse}. */
  record Truth(boolean value) implements Response {}

  /** To {@link Kind.Numeric}. */
  record Amount(BigDecimal value) implements Response {}

  /** To {@link Kind.ShortAnswer} and {@link Kind.Cloze}. */
  record Words(String text) implements Response {}

  /** To {@link Kind.Ordering}: the items' indices in the order given. */
  record Sequence(List<Integer> items) implements Response {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * To {@link Kind.Matching}: for each left item in turn, the index of the pair whose right was
   * chosen.
   */
  record Partners(List<Integer> rights) implements Response {
    public Partners {
      rights = List.copyOf(rights);
    }
  }
}
