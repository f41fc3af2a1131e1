package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNounsTest {

  @ParameterizedTest
  @CsvSource({
    "poet, true, true",
    "goldsmith, true, true",
    "photographer, true, true",
    // A land has partners, and a house is a publisher.
    "partner, false, true",
    "publisher, false, true",
    "river, false, false"
  })
  void somebodyIsTold(String noun, boolean always, boolean inALife) {
    assertThat(PersonNouns.has(noun)).isEqualTo(always);
    assertThat(PersonNouns.hasInALife(noun)).isEqualTo(inALife);
  }
}
