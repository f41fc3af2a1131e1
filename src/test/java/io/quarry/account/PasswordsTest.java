package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void hashesNameTheirParametersAndNeverRepeat() {
    String hash = passwords.hash("correct horse");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash("correct horse")).isNotEqualTo(hash);
    assertThat(passwords.matches("correct horse", hash)).isTrue();
    assertThat(passwords.matches("Correct horse", hash)).isFalse();
    assertThat(passwords.isOutdated(hash)).isFalse();
  }

  @Test
  void hashesWithOtherParametersStillMatchAndAreOutdated() {
    String weak =
        Password.hash("correct horse")
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID))
            .getResult();
    assertThat(passwords.matches("correct horse", weak)).isTrue();
    assertThat(passwords.isOutdated(weak)).isTrue();
  }

  @Test
  void onlyTheLengthCounts() {
    assertThat(Passwords.isAcceptable("1234567")).isFalse();
    assertThat(Passwords.isAcceptable("12345678")).isTrue();
    assertThat(Passwords.isAcceptable("함흥함흥함흥함흥")).isTrue();
    assertThat(Passwords.isAcceptable("x".repeat(128))).isTrue();
    assertThat(Passwords.isAcceptable("x".repeat(129))).isFalse();
  }

  @Test
  void randomOnesDiffer() {
    assertThat(Passwords.random())
        .matches("([2-9a-z]{5}-){3}[2-9a-z]{5}")
        .isNotEqualTo(Passwords.random());
  }
}
