package io.quarry.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a database is and who Quarry is there.
 *
 * @param url a JDBC address
 * @param username empty where the URL or the server's own rules name the user
 * @param password empty where the URL has one or none is asked for
 */
public record Database(String url, String username, String password) {
  /** Long enough for a server that is just starting to accept, short enough to wait for. */
  private static final String CONNECT_SECONDS = "10";

  /** A new connection outside the pool. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    properties.setProperty("ApplicationName", "quarry");
    if (!username.isEmpty()) {
      properties.setProperty("user", username);
    }
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    // DriverManager would look for the driver in the class path of the JVM, not of Quarkus.
    Connection connection = new org.postgresql.Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("not a PostgreSQL address: " + address());
    }
    return connection;
  }

  /** The URL without its parameters, which may hold a password. */
  String address() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  /**
   * Connects once, so that a wrong address or password is told in one line.
   *
   * @throws StartupProblem when there is no such server, database or user
   */
  void check() {
    try {
      connect().close();
    } catch (SQLException e) {
      throw new StartupProblem(blame(e) + ": cannot connect to " + address() + ": " + why(e), e);
    }
  }

  /** SQL state class 28 is "invalid authorization". */
  private static String blame(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("28")
        ? Settings.DATABASE_USERNAME + " or " + Settings.DATABASE_PASSWORD
        : Settings.DATABASE_URL;
  }

  private static String why(SQLException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  @Override
  public String toString() {
    return address();
  }
}
