package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SignedTokenTest {

  private final SecureRandom random = new SecureRandom();

  @Test
  void isGoodUnderItsKeyOnly() {
    String token = SignedToken.create("key", random);
    assertThat(SignedToken.isSignedWith("key", token)).isTrue();
    assertThat(SignedToken.isSignedWith("other", token)).isFalse();
  }

  @Test
  void differsEveryTime() {
    assertThat(SignedToken.create("key", random)).isNotEqualTo(SignedToken.create("key", random));
  }

  @Test
  void nonsenseIsRefused() {
    String token = SignedToken.create("key", random);
    assertThat(SignedToken.isSignedWith("key", "")).isFalse();
    assertThat(SignedToken.isSignedWith("key", "not base64!")).isFalse();
    assertThat(SignedToken.isSignedWith("key", token.substring(0, 20))).isFalse();
    assertThat(SignedToken.isSignedWith("key", token + "AAAA")).isFalse();
  }
}
