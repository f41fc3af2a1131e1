package io.quarry.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GraderTest {

  private static final Kind SELECT_ALL =
      new Kind.MultipleChoice(
          List.of(
              new Option("a", true),
              new Option("b", true),
              new Option("c", true),
              new Option("d", false),
              new Option("e", false)),
          false);

  @Test
  void selectAllGivesRightMinusWrong() {
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of(0, 1, 2)))).isEqualTo(60);
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of(0, 1)))).isEqualTo(40);
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of(0, 1, 3)))).isEqualTo(20);
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of(3, 4)))).isZero();
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of()))).isZero();
    assertThat(points(SELECT_ALL, new Response.Choices(Set.of(0, 1, 2, 3, 4)))).isEqualTo(20);
  }

  @Test
  void aToleranceIsInclusive() {
    Kind numeric =
        new Kind.Numeric(new BigDecimal("23.5"), new BigDecimal("0.05"), Optional.of("°C"));
    assertThat(points(numeric, amount("23.5"))).isEqualTo(60);
    assertThat(points(numeric, amount("23.55"))).isEqualTo(60);
    assertThat(points(numeric, amount("23.450"))).isEqualTo(60);
    assertThat(points(numeric, amount("23.551"))).isZero();
  }

  @Test
  void wordsAreComparedFolded() {
    Kind answer = new Kind.ShortAnswer(List.of("Sŏngch'ŏn'gang-guyŏk", "성천강구역"));
    assertThat(points(answer, new Response.Words("songchongang guyok"))).isEqualTo(60);
    assertThat(points(answer, new Response.Words(" Sŏngch’ŏn’gang‑Guyŏk "))).isEqualTo(60);
    assertThat(points(answer, new Response.Words("성천강구역"))).isEqualTo(60);
    assertThat(points(answer, new Response.Words("성천강"))).isZero();
    assertThat(points(answer, new Response.Words("...")).intValue()).isZero();
  }

  @Test
  void minusAndDecimalPointsAreNoPunctuation() {
    assertThat(Folding.fold("−3.4 °C")).isEqualTo(Folding.fold("-3.4 °C"));
    assertThat(Folding.fold("-3.4")).isNotEqualTo(Folding.fold("3.4"));
    assertThat(Folding.fold("3.4")).isNotEqualTo(Folding.fold("34"));
    assertThat(Folding.fold("768,551")).isEqualTo(Folding.fold("768 551").replace(" ", ""));
    assertThat(Folding.fold("St. John's")).isEqualTo("st johns");
  }

  @Property
  void anyArrangementEarnsAWholeShare(
      @ForAll @IntRange(min = 3, max = 6) int size, @ForAll long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    boolean sorted = order.equals(IntStream.range(0, size).boxed().toList());
    Kind ordering = new Kind.Ordering(items(size));
    Kind matching =
        new Kind.Matching(items(size).stream().map(i -> new Kind.Pair(i, i + "'s")).toList());
    assertThat(points(ordering, new Response.Sequence(order)) == 60).isEqualTo(sorted);
    assertThat(points(matching, new Response.Partners(order)) == 60).isEqualTo(sorted);
    assertThat(points(ordering, new Response.Sequence(order)) % (60 / (size - 1))).isZero();
    assertThat(points(matching, new Response.Partners(order)) % (60 / size)).isZero();
  }

  @Test
  void refusesWhatDoesNotBelong() {
    assertThatThrownBy(() -> points(SELECT_ALL, new Response.Truth(true)))
        .hasMessage("this question is answered by Choices, not Truth");
    assertThatThrownBy(() -> points(SELECT_ALL, new Response.Choices(Set.of(5))))
        .hasMessage("there is no option number 6");
    assertThatThrownBy(
            () -> points(new Kind.Ordering(items(3)), new Response.Sequence(List.of(0, 0, 1))))
        .hasMessage("every item must be placed exactly once");
  }

  @Test
  void aBrokenKeyCannotExist() {
    assertThatThrownBy(
            () ->
                new Kind.SingleChoice(
                    List.of(
                        new Option("Hŭngnam", true),
                        new Option("Hungnam", false),
                        new Option("Wŏnsan", false)),
                    false))
        .hasMessage("options hold \"Hungnam\" twice");
  }

  private static List<String> items(int size) {
    return IntStream.range(0, size).mapToObj(i -> "item " + i).toList();
  }

  private static Response amount(String value) {
    return new Response.Amount(new BigDecimal(value));
  }

  private static Integer points(Kind kind, Response response) {
    return Grader.grade(kind, response).points();
  }
}
