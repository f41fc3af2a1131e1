package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ResetPasswordCommandTest {

  @Inject Someone someone;
  @Inject DataSource dataSource;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void givesANewPasswordAndEndsAllSessions() throws SQLException {
    Someone.Account account = someone.learner();
    Client before = someone.loggedIn(account);
    assertThat(run(account.username().toUpperCase(Locale.ROOT))).isZero();
    String told = out.toString(StandardCharsets.UTF_8).strip();
    assertThat(told).startsWith("The new password of " + account.username() + " is ");
    String password = told.substring(told.lastIndexOf(' ') + 1);
    before.get("/account").then().statusCode(303);
    new Client()
        .post("/login", "username", account.username(), "password", password)
        .then()
        .statusCode(303);
  }

  @Test
  void tellsWhenThereIsNoSuchAccount() throws SQLException {
    assertThat(run("nobody")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("There is no account named nobody.");
    assertThat(out.size()).isZero();
  }

  @Test
  void tellsHowItIsUsed() throws SQLException {
    assertThat(run()).isEqualTo(64);
    assertThat(run("one", "two")).isEqualTo(64);
    assertThat(run("--help")).isEqualTo(64);
  }

  private int run(String... args) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return ResetPasswordCommand.run(args, connection, print(out), print(err));
    }
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
