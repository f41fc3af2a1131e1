package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsernameTest {

  @Test
  void foldsCaseAndCompatibilityForms() {
    assertThat(Username.of("  Zoë.K ")).contains(new Username("zoë.k"));
    assertThat(Username.of("ＡＮＮＡ")).contains(new Username("anna"));
    assertThat(Username.of("김민수")).contains(new Username("김민수"));
  }

  @Test
  void refusesWhatBreaksTheRule() {
    assertThat(Username.of("ab")).isEmpty();
    assertThat(Username.of("a".repeat(33))).isEmpty();
    assertThat(Username.of("two words")).isEmpty();
    assertThat(Username.of("<b>bold</b>")).isEmpty();
    assertThat(Username.of("")).isEmpty();
  }
}
