package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PseudonymTest {

  private final Pseudonyms pseudonyms = new Pseudonyms(new Random(1));

  @Test
  void namesAreAnAdjectiveACreatureAndANumber() {
    assertThat(pseudonyms.suggestions(200))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Z][a-z]+ [A-Z][a-z]+ \\d{1,3}"))
        .allMatch(name -> Pseudonym.of(name).isPresent());
  }

  @Test
  void sameSeedSameNames() {
    assertThat(new Pseudonyms(new Random(7)).suggestions(5))
        .isEqualTo(new Pseudonyms(new Random(7)).suggestions(5));
  }

  @Test
  void triesAnotherNameWhenOneIsTaken() {
    List<String> names = new Pseudonyms(new Random(1)).suggestions(3);
    Pseudonyms.Taken<Integer> taken =
        pseudonyms.take(name -> name.equals(names.get(2)) ? Optional.of(42) : Optional.empty());
    assertThat(taken).isEqualTo(new Pseudonyms.Taken<>(names.get(2), 42));
  }

  @Test
  void givesUpWhenNoNameIsFree() {
    assertThatThrownBy(() -> pseudonyms.take(name -> Optional.empty()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void freeTextIsTidied() {
    assertThat(Pseudonym.of("  Calm   Heron ")).contains(new Pseudonym("Calm Heron"));
    assertThat(Pseudonym.of("함흥의 왜가리")).contains(new Pseudonym("함흥의 왜가리"));
    assertThat(Pseudonym.of("O'Neill-3")).contains(new Pseudonym("O'Neill-3"));
  }

  @Test
  void freeTextThatCouldMisleadIsRefused() {
    assertThat(Pseudonym.of("ab")).isEmpty();
    assertThat(Pseudonym.of("x".repeat(31))).isEmpty();
    assertThat(Pseudonym.of("<script>")).isEmpty();
    assertThat(Pseudonym.of("ab\u202Ecd")).isEmpty();
    assertThat(Pseudonym.of("-- --")).isEmpty();
  }
}
