package io.quarry.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The order in which the parts of one question are shown to one attempt. It follows from the
 * attempt's seed, so a reload shows the same, and addresses in the form say nothing about the key.
 *
 * @param shown for each place on the page, the index into the question's own list
 */
record Shuffle(List<Integer> shown) {

  Shuffle {
    shown = List.copyOf(shown);
  }

  static Shuffle none(int size) {
    return new Shuffle(IntStream.range(0, size).boxed().toList());
  }

  static Shuffle of(int size, long seed, int position) {
    List<Integer> order = new ArrayList<>(none(size).shown());
    Collections.shuffle(order, new Random(seed * 31 + position));
    return new Shuffle(order);
  }

  /** As {@link #of}, but never the right order: an ordering must not be solved on arrival. */
  static Shuffle away(int size, long seed, int position) {
    Shuffle shuffle = of(size, seed, position);
    if (!shuffle.equals(none(size))) {
      return shuffle;
    }
    List<Integer> turned = new ArrayList<>(shuffle.shown());
    Collections.rotate(turned, 1);
    return new Shuffle(turned);
  }

  /**
   * The index in the question's own list of what is shown at {@code place}.
   *
   * @throws IllegalArgumentException when nothing is shown there
   */
  int original(int place) {
    if (place < 0 || place >= shown.size()) {
      throw new IllegalArgumentException("nothing is shown at place " + place);
    }
    return shown.get(place);
  }

  /** Where a part of the question's own list is shown. */
  int place(int original) {
    return shown.indexOf(original);
  }

  <T> List<T> arrange(List<T> parts) {
    return shown.stream().map(parts::get).toList();
  }
}
