package io.quarry.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  @ParameterizedTest
  @CsvSource({
    "Hamhŭng, Hamhng, true",
    "Hamhŭng, hamhugn, true",
    "Hamhŭng, hamhgn, false",
    "Hamhŭng, Hamheung-si, false",
    "Sŏngch'ŏn River, Songchon Rivver, true",
    "Sŏngch'ŏn River, Sungchun River, true",
    "Sŏngch'ŏn River, Sungchun Rivr, false",
    "Kesh, Kish, false",
    "Tolva, Tolv, true",
    "Hamgyong, Hamgyonng, true",
    "Hamgyong, Hamgong River, false",
    "Kim, Kam, false",
    "함흥시, 함훙시, false",
    "1931, 1932, false",
    "April 1931, Aprl 1931, true",
    "April 1931, April 1932, false",
    "the Old Lady, Old Lady, false",
    "Tolva, Ebrin, false"
  })
  void examples(String key, String given, boolean near) {
    assertThat(near(key, given)).isEqualTo(near);
  }

  @Test
  void anotherNameIsNoMisspelling() {
    Kind kind = new Kind.ShortAnswer(List.of("Tolva"));
    Response given = new Response.Words("Tolna");
    assertThat(NearMiss.of(kind, given, "Tolna"::equals, name -> false)).isEmpty();
    assertThat(NearMiss.of(kind, given, answer -> false, "Tolna"::equals)).isEmpty();
    assertThat(NearMiss.of(kind, given, answer -> false, name -> false))
        .contains(NearMiss.SPELLING);
  }

  @Property
  void whatIsRightIsNeverNear(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String key) {
    assertThat(near(key, key)).isFalse();
    assertThat(near(key, key.toUpperCase(Locale.ROOT))).isFalse();
  }

  @Property
  void oneLetterLeftOutOfAWordIsNear(
      @ForAll @AlphaChars @StringLength(min = 5, max = 30) String key,
      @ForAll @IntRange(min = 0, max = 29) int at) {
    int place = at % key.length();
    String given = key.substring(0, place) + key.substring(place + 1);
    assertThat(NearMiss.distance(key, given)).isEqualTo(1);
    if (Folding.loose(key).length() == key.length()) {
      assertThat(near(key, given)).isTrue();
    }
  }

  @Property
  void neighboursSwappedAreOneSlip(
      @ForAll @AlphaChars @StringLength(min = 2, max = 20) String key,
      @ForAll @IntRange(min = 0, max = 18) int at) {
    int place = at % (key.length() - 1);
    String given =
        key.substring(0, place)
            + key.charAt(place + 1)
            + key.charAt(place)
            + key.substring(place + 2);
    assertThat(NearMiss.distance(key, given)).isLessThanOrEqualTo(1);
  }

  @Property
  void distanceIsTheSameBothWaysAndAtMostTheLongerLength(
      @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
    int distance = NearMiss.distance(one, other);
    assertThat(distance).isEqualTo(NearMiss.distance(other, one));
    assertThat(distance)
        .isBetween(
            Math.abs((int) one.codePoints().count() - (int) other.codePoints().count()),
            Math.max((int) one.codePoints().count(), (int) other.codePoints().count()));
    assertThat(distance == 0).isEqualTo(one.equals(other));
  }

  private static boolean near(String key, String given) {
    return miss(key, given).equals(Optional.of(NearMiss.SPELLING));
  }

  private static Optional<NearMiss> miss(String key, String given) {
    return NearMiss.of(
        new Kind.ShortAnswer(List.of(key)),
        new Response.Words(given),
        answer -> false,
        name -> false);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Elder, elder, true",
    "Salt–Kesh War, Kesh War, true",
    "Elm music, Elm, false",
    "Annaberg, Anna, false",
    "Anna Elder, Anna Elder, false",
    "the Old Lady, Old Lady, false",
    "the Old Lady, Lady, true",
    "Tolva, the, false"
  })
  void someWordsOfTheAnswerAreAPart(String key, String given, boolean part) {
    assertThat(miss(key, given).equals(Optional.of(NearMiss.PART))).isEqualTo(part);
  }

  @Test
  void anotherAnswerIsNoPart() {
    Kind kind = new Kind.ShortAnswer(List.of("West Kesh"));
    Response given = new Response.Words("Kesh");
    assertThat(NearMiss.of(kind, given, answer -> false, name -> true)).contains(NearMiss.PART);
    assertThat(NearMiss.of(kind, given, "Kesh"::equals, name -> false)).isEmpty();
  }

  @Test
  void whatIsAlikeIsTheSameOrASlipAway() {
    assertThat(NearMiss.alike(List.of("Hamheung", "Hamheung-si"), "Hamhŭng")).isTrue();
    assertThat(NearMiss.alike(List.of("Hamhŭng"), "Hamhung")).isTrue();
    assertThat(NearMiss.alike(List.of("Kankō"), "Hamhŭng")).isFalse();
  }
}
