package io.quarry.account;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * {@code reset-password USERNAME}: gives an account a new random password, tells it once and ends
 * all sessions of the account. For the operator: whoever can run it owns the database anyway.
 */
public final class ResetPasswordCommand {

  private static final int OK = 0;
  private static final int FAULT = 1;
  private static final int UNKNOWN = 2;
  private static final int USAGE = 64;

  private ResetPasswordCommand() {}

  /**
   * @param args what follows the name of the command
   * @param connection to a database that Quarry has started on at least once
   * @return 0 when done, 1 when the database failed, 2 when there is no such account, 64 when the
   *     command line was wrong
   */
  public static int run(String[] args, Connection connection, PrintStream out, PrintStream err) {
    if (args.length != 1 || args[0].startsWith("-")) {
      err.println("Usage: reset-password USERNAME");
      return USAGE;
    }
    Optional<Username> username = Username.of(args[0]);
    try {
      Optional<Account> account =
          username.isPresent() ? find(connection, username.get()) : Optional.empty();
      if (account.isEmpty()) {
        err.println("There is no account named " + args[0] + ".");
        return UNKNOWN;
      }
      String password = Passwords.random();
      reset(connection, account.get().id(), new Passwords().hash(password));
      out.println("The new password of " + username.get().value() + " is " + password);
      if (account.get().blocked()) {
        out.println("The account is blocked; an administrator can unblock it on the people page.");
      }
      return OK;
    } catch (SQLException e) {
      err.println("The password was not changed: " + e.getMessage());
      return FAULT;
    }
  }

  private static Optional<Account> find(Connection connection, Username username)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select id, blocked from person where username = ?")) {
      statement.setString(1, username.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Account(row.getLong(1), row.getBoolean(2)))
            : Optional.empty();
      }
    }
  }

  /** One statement, so that it is all done or not at all. */
  private static void reset(Connection connection, long id, String hash) throws SQLException {
    String sql =
        """
        with ended as (delete from session where person_id = ?)
        update person set password_hash = ? where id = ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.setString(2, hash);
      statement.setLong(3, id);
      statement.executeUpdate();
    }
  }

  private record Account(long id, boolean blocked) {}
}
