package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherNamesTest {

  private final OtherNames names =
      new OtherNames(
          """
          Their son, Emil Birk (also known as Emil of Saltford), ruled Elmford, better
          known as Birkfield, and fought at Norvik (Westland). The Salt Sea (or Sea of Elms) is
          deep. Elmers, also called Birkers are old.
          """);

  @Test
  void whatStandsBehindOrBeforeANameIsItsOtherName() {
    assertThat(names.of("Emil Birk")).containsExactly("Emil of Saltford");
    assertThat(names.of("Emil of Saltford")).containsExactly("Emil Birk");
    assertThat(names.of("Elmford")).containsExactly("Birkfield");
    assertThat(names.of("Salt Sea")).containsExactly("Sea of Elms");
  }

  @Test
  void aPlaceInBracketsIsNoOtherName() {
    assertThat(names.of("Norvik")).isEmpty();
  }

  @Test
  void shortNamesAndCommonWordsHaveNone() {
    assertThat(names.of("Elm")).isEmpty();
    assertThat(names.of("deep")).isEmpty();
  }
}
