package io.quarry.generate;

import io.quarry.question.Kind;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Wrong options for numbers and dates. Where the key stands among them is drawn evenly, and all are
 * written with the same precision and roundness, so that no blind rule finds the key.
 */
final class Choices {

  /** Options in a choice where enough can be found. */
  static final int SIZE = 4;

  /** How many wrong options may lie below the key. */
  private static final List<Integer> RANKS = List.of(0, 1, 2, 3);

  private Choices() {}

  /** Single choice with the options in the order given. */
  static Kind.SingleChoice ordered(List<String> texts, String key) {
    return new Kind.SingleChoice(
        texts.stream().map(text -> new Option(text, text.equals(key))).toList(), true);
  }

  /** Single choice in seeded order. */
  static Kind.SingleChoice shuffled(String key, List<String> wrong, Random random) {
    List<String> texts = new ArrayList<>(wrong);
    texts.add(random.nextInt(wrong.size() + 1), key);
    return new Kind.SingleChoice(
        texts.stream().map(text -> new Option(text, text.equals(key))).toList(), false);
  }

  /**
   * Numbers around a key, sorted, the key among them.
   *
   * @param forbidden values that are true as well, or absurd
   * @return empty where there is no room for three wrong ones
   */
  static Optional<List<BigDecimal>> around(
      BigDecimal key, Predicate<BigDecimal> forbidden, Random random) {
    // Between a twelfth and a quarter of the key apart.
    double share = 0.08 + random.nextDouble() * 0.14;
    return around(key, key.abs().multiply(BigDecimal.valueOf(share)), forbidden, random);
  }

  /**
   * As above, with a distance of its own, for scales whose zero means nothing (temperatures).
   *
   * @param apart about how far one option is from the next
   */
  static Optional<List<BigDecimal>> around(
      BigDecimal key, BigDecimal apart, Predicate<BigDecimal> forbidden, Random random) {
    BigDecimal grain = grain(key);
    BigDecimal step = apart.max(grain).divide(grain, 0, RoundingMode.HALF_UP).multiply(grain);
    for (int below : Seeds.shuffled(RANKS, random)) {
      TreeSet<BigDecimal> values = new TreeSet<>();
      values.add(key);
      boolean found =
          side(key, step, grain, -1, below, forbidden, random, values)
              && side(key, step, grain, 1, SIZE - 1 - below, forbidden, random, values);
      if (found && values.size() == SIZE) {
        return Optional.of(new ArrayList<>(values));
      }
    }
    return Optional.empty();
  }

  /** Counts below this are chosen one by one. */
  static final BigDecimal FEW = BigDecimal.valueOf(20);

  /**
   * Small counts around a key, sorted. No wrong one is 0 or 1, which nobody would count; where the
   * place drawn for the key leaves no room for that there is no choice, so that over many questions
   * the key of small counts does not always stand first.
   */
  static Optional<List<BigDecimal>> counts(
      BigDecimal key, Predicate<BigDecimal> forbidden, Random random) {
    int below = random.nextInt(SIZE);
    int stride = key.intValue() < 10 ? 1 : 2;
    TreeSet<BigDecimal> values = new TreeSet<>(List.of(key));
    BigDecimal least = BigDecimal.TWO;
    BigDecimal at = key;
    while (values.size() <= below && at.compareTo(least) > 0) {
      at = at.subtract(BigDecimal.valueOf(1 + random.nextInt(stride)));
      if (at.compareTo(least) >= 0 && !forbidden.test(at)) {
        values.add(at);
      }
    }
    if (values.size() <= below) {
      return Optional.empty();
    }
    at = key;
    while (values.size() < SIZE) {
      at = at.add(BigDecimal.valueOf(1 + random.nextInt(stride)));
      if (!forbidden.test(at)) {
        values.add(at);
      }
    }
    return Optional.of(new ArrayList<>(values));
  }

  private static boolean side(
      BigDecimal key,
      BigDecimal step,
      BigDecimal grain,
      int sign,
      int count,
      Predicate<BigDecimal> forbidden,
      Random random,
      TreeSet<BigDecimal> values) {
    BigDecimal at = key;
    int found = 0;
    for (int tries = 0; found < count && tries < 40; tries++) {
      double stretch = 0.7 + random.nextDouble() * 0.7;
      BigDecimal move =
          step.multiply(BigDecimal.valueOf(stretch))
              .divide(grain, 0, RoundingMode.HALF_UP)
              .max(BigDecimal.ONE)
              .multiply(grain);
      at = at.add(sign > 0 ? move : move.negate()).setScale(key.scale(), RoundingMode.HALF_UP);
      if (grain(at).compareTo(grain) != 0) {
        at = at.add(sign > 0 ? grain : grain.negate());
      }
      if (grain(at).compareTo(grain) == 0 && !forbidden.test(at) && values.add(at)) {
        found++;
      }
    }
    return found == count;
  }

  /** The power of ten that a number is rounded to as written: 0.1 of 12.3, 10 of 830. */
  static BigDecimal grain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return number.signum() == 0
        ? BigDecimal.ONE.movePointLeft(number.scale())
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  /** From this year on a decade is a long time. */
  private static final int RECENT = 1990;

  /** Years around a key: closer the nearer they are to our time, never after {@code latest}. */
  static Optional<List<Integer>> years(
      int key, int latest, Predicate<Integer> forbidden, Random random) {
    boolean round = key % 10 == 0;
    // Decades before 2010 there was hardly any of what came about in it.
    int step = key >= RECENT ? 5 : 10;
    int spread = spread(key);
    for (int below : Seeds.shuffled(RANKS, random)) {
      TreeSet<Integer> years = new TreeSet<>();
      years.add(key);
      int above = SIZE - 1 - below;
      // Where there is little room behind the key, what fills it stands closer.
      int narrow = above == 0 ? spread : Math.clamp((latest - key) / above, 1, spread);
      int at = key;
      for (int tries = 0; years.size() <= below && tries < 60; tries++) {
        at -= round ? step : 1 + random.nextInt(spread);
        if ((round ? at % step == 0 : at % 10 != 0) && !forbidden.test(at)) {
          years.add(at);
        }
      }
      at = key;
      for (int tries = 0; years.size() < SIZE && tries < 60; tries++) {
        at += round ? step : 1 + random.nextInt(narrow);
        if (at > latest) {
          break;
        }
        if ((round ? at % step == 0 : at % 10 != 0) && !forbidden.test(at)) {
          years.add(at);
        }
      }
      if (years.size() == SIZE) {
        return Optional.of(new ArrayList<>(years));
      }
    }
    return Optional.empty();
  }

  /** By how many years a wrong one is off at most from the next. */
  private static int spread(int key) {
    return key >= 1990 ? 3 : key >= 1900 ? 5 : key >= 1700 ? 8 : key >= 1000 ? 12 : 20;
  }

  /** Whether years lie no further from a key than they do where none is forbidden. */
  static boolean near(int key, List<Integer> years) {
    int most = (SIZE - 1) * (key % 10 == 0 ? 10 : spread(key));
    return years.stream().allMatch(year -> Math.abs(year - key) <= most);
  }

  /**
   * Things to be put in order: the first of the candidates that differ clearly from every one taken
   * before them.
   */
  static <T> List<T> apart(List<T> candidates, int most, BiPredicate<T, T> clearly) {
    List<T> taken = new ArrayList<>();
    for (T candidate : candidates) {
      if (taken.size() < most && taken.stream().allMatch(one -> clearly.test(one, candidate))) {
        taken.add(candidate);
      }
    }
    return taken;
  }

  /** Years closer than these would make a statement a trick. */
  private static final int TELLABLE = 3;

  /** A year with which a statement is clearly false: one that lies apart, else the farthest. */
  static int clearlyOther(List<Integer> years, int key, Random random) {
    List<Integer> apart = years.stream().filter(y -> Math.abs(y - key) >= TELLABLE).toList();
    return apart.isEmpty()
        ? years.stream().max(Comparator.comparingInt(y -> Math.abs(y - key))).orElseThrow()
        : apart.get(random.nextInt(apart.size()));
  }

  /** Days around a key, within some weeks of each other. */
  static List<LocalDate> days(LocalDate key, Predicate<LocalDate> forbidden, Random random) {
    int below = random.nextInt(SIZE);
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(key);
    LocalDate at = key;
    while (days.size() <= below) {
      at = at.minusDays(3 + random.nextInt(40));
      if (!forbidden.test(at)) {
        days.add(at);
      }
    }
    at = key;
    while (days.size() < SIZE) {
      at = at.plusDays(3 + random.nextInt(40));
      if (!forbidden.test(at)) {
        days.add(at);
      }
    }
    return new ArrayList<>(days);
  }

  /** Periods of about the same length, none overlapping another. */
  static Optional<List<int[]>> periods(int first, int last, int latest, Random random) {
    int length = last - first;
    int gap = Math.max(1, length / 3);
    for (int below : Seeds.shuffled(RANKS, random)) {
      List<int[]> periods = new ArrayList<>();
      periods.add(new int[] {first, last});
      int end = first;
      for (int i = 0; i < below; i++) {
        int to = end - 1 - random.nextInt(gap);
        int from = to - Math.max(1, length + random.nextInt(3) - 1);
        periods.add(0, new int[] {from, to});
        end = from;
      }
      int start = last;
      for (int i = below; i < SIZE - 1; i++) {
        int from = start + 1 + random.nextInt(gap);
        int to = from + Math.max(1, length + random.nextInt(3) - 1);
        periods.add(new int[] {from, to});
        start = to;
      }
      if (periods.get(SIZE - 1)[1] <= latest) {
        return Optional.of(periods);
      }
    }
    return Optional.empty();
  }
}
