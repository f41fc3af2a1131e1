package io.quarry.generate;

import io.quarry.document.Months;
import io.quarry.document.Span;
import io.quarry.fact.Climate.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The twelve figures of a series; months count from 0, for January. */
record MonthlyFigures(Series series) {

  static String name(int month) {
    return Months.NAMES.get(Math.floorMod(month, 12));
  }

  static List<String> names(List<Integer> months) {
    return months.stream().map(MonthlyFigures::name).toList();
  }

  BigDecimal value(int month) {
    return series.months().get(Math.floorMod(month, 12)).value();
  }

  String written(int month) {
    return ClimateDrafts.written(value(month), series.unit());
  }

  Span span(int month) {
    return series.months().get(month).span();
  }

  BigDecimal apart(int a, int b) {
    return value(a).subtract(value(b)).abs();
  }

  /** From the smallest figure to the largest. */
  BigDecimal range() {
    List<BigDecimal> sorted = IntStream.range(0, 12).mapToObj(this::value).sorted().toList();
    return sorted.get(11).subtract(sorted.get(0));
  }

  /** Share of the drawn height above and below the figures that a chart has room for. */
  private static final BigDecimal ROOM = new BigDecimal("0.15");

  /** Whether a value lies where a chart of the figures, which holds zero, is not drawn at all. */
  boolean offTheChart(BigDecimal value) {
    List<BigDecimal> all = IntStream.range(0, 12).mapToObj(this::value).toList();
    BigDecimal most = Collections.max(all).max(BigDecimal.ZERO);
    BigDecimal least = Collections.min(all).min(BigDecimal.ZERO);
    BigDecimal room = most.subtract(least).multiply(ROOM);
    return value.compareTo(most.add(room)) > 0 || value.compareTo(least.subtract(room)) < 0;
  }

  /** The month of the strict extreme, or -1 on a tie. */
  int extreme(boolean highest) {
    return extreme(highest, BigDecimal.ZERO);
  }

  /** The month of the strict extreme, or -1 where another comes as close as {@code apart}. */
  int extreme(boolean highest, BigDecimal apart) {
    Comparator<Integer> order = Comparator.comparing(this::value);
    List<Integer> sorted =
        IntStream.range(0, 12).boxed().sorted(highest ? order.reversed() : order).toList();
    return apart(sorted.get(0), sorted.get(1)).compareTo(apart) > 0 ? sorted.getFirst() : -1;
  }

  /**
   * Four months in the order of the year, which may run over the new year, so that the key can
   * stand anywhere among them; the wrong ones come close in value.
   */
  List<Integer> around(int key, Random random) {
    // The month that comes closest in value is always among them.
    boolean before =
        closest(key, -5, 6, 2).stream().filter(shift -> shift != 0).findFirst().orElseThrow() < 0;
    int rank = random.nextInt(Choices.SIZE - 1) + (before ? 1 : 0);
    List<Integer> shifts = new ArrayList<>(closest(key, -5, -1, rank));
    shifts.add(0);
    shifts.addAll(closest(key, 1, 6, Choices.SIZE - 1 - rank));
    return shifts.stream().map(shift -> Math.floorMod(key + shift, 12)).toList();
  }

  /** The {@code count} shifts from the key's month whose figures are closest to its own, sorted. */
  private List<Integer> closest(int key, int from, int to, int count) {
    return IntStream.rangeClosed(from, to)
        .boxed()
        .sorted(
            Comparator.comparing((Integer shift) -> apart(key + shift, key))
                .thenComparing(shift -> Math.abs(shift)))
        .limit(count)
        .sorted()
        .toList();
  }
}
