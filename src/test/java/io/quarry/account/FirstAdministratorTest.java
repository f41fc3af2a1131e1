package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class FirstAdministratorTest {

  @Inject FirstAdministrator first;
  @Inject Someone someone;
  @Inject DataSource dataSource;

  @Test
  void isMadeOnce() throws SQLException {
    first.create(new StartupEvent());
    String hash = passwordHash();
    assertThat(hash).startsWith("$argon2id$");
    first.create(new StartupEvent());
    assertThat(passwordHash()).isEqualTo(hash);
  }

  @Test
  void isNotMadeWhereThereIsOne() throws SQLException {
    someone.administrator();
    first.create(new StartupEvent());
    assertThat(passwordHash()).isNull();
  }

  private String passwordHash() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select password_hash from person where username = 'admin' and administrator")) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
