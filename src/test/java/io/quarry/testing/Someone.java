package io.quarry.testing;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** People for tests: accounts that are there already, and browsers logged in to them. */
@ApplicationScoped
public class Someone {

  public static final String PASSWORD = "correct horse battery";

  /** As cheap as Argon2id gets; logging in makes it a proper one. */
  private static final String HASH =
      Password.hash(PASSWORD)
          .addRandomSalt(16)
          .with(Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID))
          .getResult();

  private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime());

  private final DataSource dataSource;

  Someone(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public Account learner() {
    return create(false, false);
  }

  public Account teacher() {
    return create(true, false);
  }

  public Account administrator() {
    return create(false, true);
  }

  /** A new browser, logged in. */
  public Client loggedIn(Account account) {
    Client browser = new Client();
    browser
        .post("/login", "username", account.username(), "password", PASSWORD)
        .then()
        .statusCode(303);
    return browser;
  }

  private Account create(boolean teacher, boolean administrator) {
    String name = "someone-" + Long.toString(COUNTER.incrementAndGet(), Character.MAX_RADIX);
    String sql =
        """
        insert into person (username, password_hash, pseudonym, teacher, administrator, created_at)
        values (?, ?, ?, ?, ?, now()) returning id
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      statement.setString(2, HASH);
      statement.setString(3, "Pseudo " + name);
      statement.setBoolean(4, teacher);
      statement.setBoolean(5, administrator);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Account(row.getLong(1), name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An account; its password is {@link #PASSWORD}. */
  public record Account(long id, String username) {}
}
