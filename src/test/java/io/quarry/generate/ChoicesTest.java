package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final int DRAWS = 2_000;

  /** 99.9 % of even draws stay below this with three degrees of freedom. */
  private static final double CHI_SQUARE = 16.27;

  @Test
  void theKeyStandsAnywhereAmongYears() {
    int[] ranks = new int[Choices.SIZE];
    for (int i = 0; i < DRAWS; i++) {
      int key = 1500 + i % 480;
      List<Integer> years =
          Choices.years(key, 2030, y -> false, Seeds.random("years", Integer.toString(i)))
              .orElseThrow();
      ranks[years.indexOf(key)]++;
      assertThat(years).isSorted().doesNotHaveDuplicates();
      assertThat(years.stream().filter(y -> y % 10 == 0).count()).isIn(0L, (long) Choices.SIZE);
    }
    assertEven(ranks);
  }

  @Test
  void theKeyStandsAnywhereAmongYearsOfOurTime() {
    int[] ranks = new int[Choices.SIZE];
    for (int i = 0; i < DRAWS; i++) {
      int key = 2011 + i % 9;
      List<Integer> years =
          Choices.years(key, 2024, y -> false, Seeds.random("recent", Integer.toString(i)))
              .orElseThrow();
      ranks[years.indexOf(key)]++;
      assertThat(years).isSorted().doesNotHaveDuplicates().allMatch(y -> y <= 2024);
    }
    assertEven(ranks);
  }

  @Test
  void theKeyStandsAnywhereAmongNumbersOfItsOwnRoundness() {
    int[] ranks = new int[Choices.SIZE];
    for (int i = 0; i < DRAWS; i++) {
      BigDecimal key = new BigDecimal((i * 37 % 9_000 + 1_000) + "." + (1 + i % 9));
      List<BigDecimal> numbers =
          Choices.around(key, n -> n.signum() <= 0, Seeds.random("numbers", Integer.toString(i)))
              .orElseThrow();
      ranks[numbers.indexOf(key)]++;
      assertThat(numbers).allMatch(n -> Choices.grain(n).compareTo(Choices.grain(key)) == 0);
    }
    assertEven(ranks);
  }

  @Test
  void periodsNeverOverlap() {
    for (int i = 0; i < 200; i++) {
      List<int[]> periods =
          Choices.periods(1950, 1953 + i % 8, 2030, Seeds.random("periods", Integer.toString(i)))
              .orElseThrow();
      for (int k = 1; k < periods.size(); k++) {
        assertThat(periods.get(k)[0]).isGreaterThan(periods.get(k - 1)[1]);
      }
    }
  }

  private static void assertEven(int[] counts) {
    double expected = (double) DRAWS / counts.length;
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += (count - expected) * (count - expected) / expected;
    }
    assertThat(chiSquare).isLessThan(CHI_SQUARE);
  }
}
