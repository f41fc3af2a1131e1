package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence must not be quoted with, and what only looks like it. */
class WrongEnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Elm Dynasty did ban the salt trade.",
        "Ash did improve sales of salt.",
        "Ann Ash wrote the The Salter.",
        "Ash taught in Norvik from 1996- 2002.",
        "In 1957, Soviet Union launched a satellite.",
        "It lasted a hundred years according the Elm calendar.",
        "In 1979 the Government of the Salt Islands is officially established.",
        "Norvik has hosted the 1900 Salt Fair, the 1928 Elm Fair.",
        "Ash transfered to Norvik.",
        "In 1905, Norvik became of the capital of Westland.",
        "Norvik is county town of Elmshire.",
        "Westland's next major ruler was General Ash.",
        "It was a war between Great Britain from 1775 to 1778."
      })
  void isWrong(String text) {
    assertThat(WrongEnglish.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ash did the work herself.",
        "Ash did not ban the salt trade.",
        "It was a war between Great Britain and Westland from 1775 to 1778.",
        "The Salt League won, as did Norvik the year after.",
        "The Soviet Union launched a satellite.",
        "Ash taught in Norvik from 1996 to 2002."
      })
  void isNotWrong(String text) {
    assertThat(WrongEnglish.in(text)).isFalse();
  }
}
