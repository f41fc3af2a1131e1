package io.quarry.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The database for a command of the jar: the configured one, or the embedded one, be Quarry running
 * on it or not. A server that this had to start is stopped with it.
 */
public final class CommandDatabase implements AutoCloseable {
  private final Connection connection;
  private final ZoneId zone;
  private final Runnable afterwards;

  private CommandDatabase(Connection connection, ZoneId zone, Runnable afterwards) {
    this.connection = connection;
    this.zone = zone;
    this.afterwards = afterwards;
  }

  /**
   * @throws StartupProblem when there is no database, or it lets nobody in; one line for standard
   *     error, exit code 1
   */
  public static CommandDatabase open() {
    Settings settings = Settings.read();
    Optional<Database> configured = settings.database();
    if (configured.isPresent()) {
      return new CommandDatabase(connect(configured.get()), settings.timeZone(), () -> {});
    }
    Path path = settings.dataDirectory();
    if (!EmbeddedPostgres.existsIn(path)) {
      throw new StartupProblem(
          "There is no database in "
              + path
              + ": start Quarry once, or name its data directory with "
              + Settings.DATA_DIRECTORY);
    }
    return DataDirectory.isHeld(path)
        ? besideQuarry(path, settings.timeZone())
        : alone(path, settings.timeZone());
  }

  /** In auto-commit mode, closed with this. */
  public Connection connection() {
    return connection;
  }

  /** The school's time zone, as Quarry has it. */
  public ZoneId zone() {
    return zone;
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      afterwards.run();
    }
  }

  private static CommandDatabase besideQuarry(Path path, ZoneId zone) {
    try {
      Database running =
          EmbeddedPostgres.runningOn(path)
              .orElseThrow(
                  () ->
                      new StartupProblem(
                          "Quarry is just starting or stopping on " + path + "; try again"));
      return new CommandDatabase(connect(running), zone, () -> {});
    } catch (IOException e) {
      throw new StartupProblem(Settings.DATA_DIRECTORY + ": cannot read " + path + ": " + e, e);
    }
  }

  private static CommandDatabase alone(Path path, ZoneId zone) {
    DataDirectory directory = DataDirectory.open(path);
    EmbeddedPostgres postgres = EmbeddedPostgres.in(directory);
    Runnable stop =
        () -> {
          postgres.close();
          directory.close();
        };
    try {
      return new CommandDatabase(connect(postgres.start()), zone, stop);
    } catch (StartupProblem e) {
      stop.run();
      throw e;
    }
  }

  private static Connection connect(Database database) {
    try {
      return database.connect();
    } catch (SQLException e) {
      throw new StartupProblem("Cannot connect to " + database + ": " + e.getMessage(), e);
    }
  }
}
