package io.quarry;

import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarry.account.ResetPasswordCommand;
import io.quarry.generate.GenerateCommand;
import io.quarry.generate.ReportCommand;
import io.quarry.leaderboard.VerifyLeaderboardsCommand;
import io.quarry.platform.CommandDatabase;
import io.quarry.platform.Server;
import io.quarry.platform.StartupProblem;
import io.quarry.progress.VerifyMemoriesCommand;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;

/** The door: a server without arguments, a command with them. */
@QuarkusMain
public class Main {
  private static final int FAILED = 1;
  private static final int WRONG_COMMAND_LINE = 64;

  private static final String USAGE =
      """
      Usage: quarry [COMMAND]

        serve                    start Quarry (also without a command)
        generate DOCUMENT        make a question bank from a document, and print it
        report DOCUMENT...       tell how good the questions of documents are
        reset-password USERNAME  give an account a new password, and print it
        verify-leaderboards [--repair]
                                 recompute the leaderboards from the answers, and print what differs
        verify-memories [--repair]
                                 the same for what learners are thought to remember
        help                     show this text
      """;

  /** Each runs and ends before Quarkus starts: no port, no log, the exit code is its own. */
  private static final Map<String, Command> COMMANDS =
      Map.of(
          "generate",
          GenerateCommand::run,
          "report",
          ReportCommand::run,
          "reset-password",
          onDatabase(
              (arguments, database, out, err) ->
                  ResetPasswordCommand.run(arguments, database.connection(), out, err)),
          "verify-leaderboards",
          onDatabase(
              (arguments, database, out, err) ->
                  VerifyLeaderboardsCommand.run(
                      arguments, database.connection(), database.zone(), out, err)),
          "verify-memories",
          onDatabase(
              (arguments, database, out, err) ->
                  VerifyMemoriesCommand.run(arguments, database.connection(), out, err)));

  /** What a command does with the arguments after its name, told as an exit code. */
  @FunctionalInterface
  private interface Command {
    int run(String[] arguments, PrintStream out, PrintStream err);
  }

  public static void main(String... arguments) {
    String name = arguments.length == 0 ? "serve" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    if (name.equals("serve") && rest.length == 0) {
      Server.run();
    } else if (COMMANDS.containsKey(name)) {
      System.exit(run(COMMANDS.get(name), rest));
    } else if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
      System.out.print(USAGE);
      System.exit(0);
    } else {
      System.err.print("There is no command \"" + name + "\".\n\n" + USAGE);
      System.exit(WRONG_COMMAND_LINE);
    }
  }

  /** What a command does with the database. */
  @FunctionalInterface
  private interface DatabaseCommand {
    int run(String[] arguments, CommandDatabase database, PrintStream out, PrintStream err);
  }

  private static Command onDatabase(DatabaseCommand command) {
    return (arguments, out, err) -> {
      try (CommandDatabase database = CommandDatabase.open()) {
        return command.run(arguments, database, out, err);
      } catch (SQLException e) {
        err.println("The database could not be closed: " + e.getMessage());
        return FAILED;
      }
    };
  }

  private static int run(Command command, String[] arguments) {
    try {
      return command.run(arguments, System.out, System.err);
    } catch (StartupProblem problem) {
      System.err.println(problem.getMessage());
      return FAILED;
    }
  }
}
