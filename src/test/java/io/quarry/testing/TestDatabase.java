package io.quarry.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarry.platform.DataDirectory;
import io.quarry.platform.Database;
import io.quarry.platform.EmbeddedPostgres;
import io.quarry.platform.PostgresBinaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests: one for each JVM, started when the first test asks for it.
 *
 * <p>{@code quarry.test.database} (or {@code QUARRY_TEST_DATABASE}) chooses it: {@code container}
 * is PostgreSQL 17 under Testcontainers, {@code embedded} is Quarry's own, {@code auto}, the
 * default, is a container where a Docker engine answers and has the image or can fetch it, and else
 * the embedded one. What was used is written to {@code target/test-database}, a line for each JVM,
 * so that a build can prove it.
 *
 * <p>Every {@code @QuarkusTest} gets it by itself; any other test calls {@link #connect}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static final Logger LOG = Logger.getLogger(TestDatabase.class);

  private static final String CHOICE = "quarry.test.database";

  /** System properties, because Quarkus loads this class once for each class loader it makes. */
  private static final String STARTED = "quarry.test.database.started.";

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** A new connection, in auto-commit mode, as the role that Quarry is. */
  public static Connection connect() throws SQLException {
    return database().connect();
  }

  /** Starts it, if no test of this JVM has. */
  public static Database database() {
    synchronized (System.getProperties()) {
      if (System.getProperty(STARTED + "url") == null) {
        Database database = start(choice());
        System.setProperty(STARTED + "username", database.username());
        System.setProperty(STARTED + "password", database.password());
        System.setProperty(STARTED + "url", database.url());
      }
    }
    return new Database(
        System.getProperty(STARTED + "url"),
        System.getProperty(STARTED + "username"),
        System.getProperty(STARTED + "password"));
  }

  @Override
  public Map<String, String> start() {
    Database database = database();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.url(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password());
  }

  @Override
  public void stop() {
    // It serves every application that Quarkus starts in this JVM, and ends with the JVM.
  }

  private static String choice() {
    return Optional.ofNullable(System.getProperty(CHOICE))
        .or(() -> Optional.ofNullable(System.getenv("QUARRY_TEST_DATABASE")))
        .orElse("auto");
  }

  private static Database start(String choice) {
    return switch (choice) {
      case "container" -> startContainer();
      case "embedded" -> startEmbedded();
      case "auto" -> startAny();
      default ->
          throw new IllegalArgumentException(
              CHOICE + " must be container, embedded or auto, it is " + choice);
    };
  }

  private static Database startAny() {
    try {
      if (DockerClientFactory.instance().isDockerAvailable()) {
        return startContainer();
      }
    } catch (RuntimeException e) {
      LOG.warnf("A Docker engine answers but starts no PostgreSQL, so none is used: %s", e);
    }
    return startEmbedded();
  }

  @SuppressWarnings("resource") // Closed at the end of the JVM.
  private static Database startContainer() {
    PostgreSQLContainer container =
        new PostgreSQLContainer("postgres:17")
            .withDatabaseName("quarry")
            .withUsername("quarry")
            .withPassword("quarry");
    container.start();
    atEnd(container::stop);
    note("container " + container.getDockerImageName() + " " + container.getContainerId());
    return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  @SuppressWarnings("resource") // Closed at the end of the JVM.
  private static Database startEmbedded() {
    Path path = TARGET.resolve("test-data").resolve(Long.toString(ProcessHandle.current().pid()));
    Directories.delete(path);
    DataDirectory directory = DataDirectory.open(path);
    EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, binaries());
    Database database = postgres.start();
    atEnd(
        () -> {
          postgres.close();
          directory.close();
          Directories.delete(path);
        });
    note("embedded " + database);
    return database;
  }

  /** Unpacked once for all tests; a clean build unpacks them again. */
  public static PostgresBinaries binaries() {
    try {
      return PostgresBinaries.in(Files.createDirectories(TARGET.resolve("test-postgresql")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void atEnd(Runnable task) {
    Runtime.getRuntime().addShutdownHook(new Thread(task, "stop-test-database"));
  }

  private static void note(String used) {
    try {
      Files.writeString(
          TARGET.resolve("test-database"),
          used + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
