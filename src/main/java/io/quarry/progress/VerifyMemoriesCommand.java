package io.quarry.progress;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code verify-memories [--repair]}: recomputes from the answers what everybody is thought to
 * remember, and tells every difference. Nothing is changed without {@code --repair}. Quarry may be
 * running meanwhile.
 */
public final class VerifyMemoriesCommand {

  private static final int OK = 0;
  private static final int FAULT = 1;
  private static final int DIFFERENT = 2;
  private static final int USAGE = 64;

  private static final int MOST_TOLD = 100;

  private VerifyMemoriesCommand() {}

  /**
   * @param args what follows the name of the command
   * @param connection to a database that Quarry has started on at least once
   * @return 0 when the memories agree with the answers or were repaired, 1 when the database
   *     failed, 2 when there are differences, 64 when the command line was wrong
   */
  public static int run(String[] args, Connection connection, PrintStream out, PrintStream err) {
    boolean repair = args.length == 1 && args[0].equals("--repair");
    if (args.length > 0 && !repair) {
      err.println("Usage: verify-memories [--repair]");
      return USAGE;
    }
    try {
      connection.setAutoCommit(false);
      // One state of the database, whatever is answered meanwhile.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      MemoryLedger ledger = new MemoryLedger(connection);
      List<Long> wrong = new ArrayList<>();
      List<Long> people = ledger.people();
      int differences = 0;
      for (long person : people) {
        List<String> found = ledger.differences(person);
        if (!found.isEmpty()) {
          wrong.add(person);
          found.stream().limit(Math.max(0, MOST_TOLD - differences)).forEach(out::println);
          differences += found.size();
        }
      }
      connection.rollback();
      if (wrong.isEmpty()) {
        out.println("The memories of all " + people.size() + " people agree with the answers.");
        return OK;
      }
      out.println(
          (differences > MOST_TOLD ? "and " + (differences - MOST_TOLD) + " more; " : "")
              + "differences: %d, people: %d.".formatted(differences, wrong.size()));
      return repair ? repair(connection, ledger, wrong, out) : DIFFERENT;
    } catch (SQLException e) {
      err.println("The memories could not be verified: " + e.getMessage());
      return FAULT;
    }
  }

  /** Each person in a transaction of their own, so that nobody waits for long. */
  private static int repair(
      Connection connection, MemoryLedger ledger, List<Long> wrong, PrintStream out)
      throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    for (long person : wrong) {
      ledger.rebuild(person);
      connection.commit();
    }
    out.println("Made anew: the memories of " + wrong.size() + " people.");
    return OK;
  }
}
