package io.quarry.leaderboard;

import io.quarry.platform.PostgresZone;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/**
 * {@code verify-leaderboards [--repair]}: recomputes all leaderboards from the answers and tells
 * every difference. Nothing is changed without {@code --repair}. Quarry may be running meanwhile.
 */
public final class VerifyLeaderboardsCommand {

  private static final int OK = 0;
  private static final int FAULT = 1;
  private static final int DIFFERENT = 2;
  private static final int USAGE = 64;

  private static final int MOST_TOLD = 100;

  private VerifyLeaderboardsCommand() {}

  /**
   * @param args what follows the name of the command
   * @param connection to a database that Quarry has started on at least once
   * @param zone the school's time zone
   * @return 0 when the boards agree with the answers or were repaired, 1 when the database failed,
   *     2 when there are differences, 64 when the command line was wrong
   */
  public static int run(
      String[] args, Connection connection, ZoneId zone, PrintStream out, PrintStream err) {
    boolean repair = args.length == 1 && args[0].equals("--repair");
    if (args.length > 0 && !repair) {
      err.println("Usage: verify-leaderboards [--repair]");
      return USAGE;
    }
    try {
      connection.setAutoCommit(false);
      // One state of the database, whatever is answered meanwhile.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Ledger ledger = new Ledger(connection, PostgresZone.nameOf(zone));
      List<String> differences = ledger.differences();
      if (differences.isEmpty()) {
        out.println("All " + ledger.standings() + " standings agree with the answers.");
        connection.rollback();
        return OK;
      }
      tell(differences, out);
      connection.rollback();
      return repair ? repair(connection, ledger, out) : DIFFERENT;
    } catch (SQLException e) {
      err.println("The leaderboards could not be verified: " + e.getMessage());
      return FAULT;
    }
  }

  private static int repair(Connection connection, Ledger ledger, PrintStream out)
      throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    ledger.recount();
    connection.commit();
    out.println("Counted anew: " + ledger.standings() + " standings.");
    connection.rollback();
    return OK;
  }

  private static void tell(List<String> differences, PrintStream out) {
    differences.stream().limit(MOST_TOLD).forEach(out::println);
    if (differences.size() > MOST_TOLD) {
      out.println("and " + (differences.size() - MOST_TOLD) + " more.");
    }
    out.println(differences.size() == 1 ? "1 difference." : differences.size() + " differences.");
  }
}
