package io.quarry.platform;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Quarry's life as a server, from the settings to the last transaction.
 *
 * <p>The database is up before Quarkus starts, because Flyway and Hibernate need it then, and stays
 * up until Quarkus has answered its last request.
 */
public final class Server {
  /** Where what must not be lost lies, as the operator is told. */
  private static volatile String place = "";

  private Server() {}

  /**
   * Runs until the process is told to stop. What the operator can put right is told in one line;
   * the process then exits with 1.
   */
  public static void run(String... arguments) {
    try {
      provideDatabase(Settings.read());
    } catch (StartupProblem problem) {
      refuse(problem.getMessage());
    }
    // Until Quarkus has read the log's settings, its libraries' greetings would hide a real
    // message.
    Logger.getLogger("").setLevel(Level.WARNING);
    Quarkus.run(Announced.class, Server::ended, arguments);
  }

  private static void provideDatabase(Settings settings) {
    settings.check();
    int port = settings.httpPort();
    Optional<Database> configured = settings.database();
    if (configured.isPresent()) {
      configured.get().check();
      place = configured.get().address();
      checkPort(settings.httpHost(), port);
      return;
    }
    DataDirectory directory = DataDirectory.open(settings.dataDirectory());
    place = directory.path().toString();
    checkPort(settings.httpHost(), port);
    EmbeddedPostgres postgres = EmbeddedPostgres.in(directory);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  awaitQuarkus();
                  postgres.close();
                  directory.close();
                },
                "stop-postgresql"));
    Database database = postgres.start();
    System.setProperty(Settings.DATABASE_URL, database.url());
    System.setProperty(Settings.DATABASE_USERNAME, database.username());
    System.setProperty(Settings.DATABASE_PASSWORD, database.password());
  }

  /** Quarkus stops in a shutdown hook of its own, at the same time as ours. */
  private static void awaitQuarkus() {
    Application application = Application.currentApplication();
    if (application != null) {
      application.awaitShutdown();
    }
  }

  /** Said here, a port in use costs no start of the database and no stack trace. */
  private static void checkPort(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      InetSocketAddress address = new InetSocketAddress(host, port);
      if (address.isUnresolved()) {
        throw new StartupProblem(
            Settings.HTTP_HOST + " must be an address of this machine, it is " + host);
      }
      socket.bind(address);
    } catch (IOException e) {
      throw new StartupProblem(cannotListen(host, port) + " (" + e.getMessage() + ")", e);
    }
  }

  private static String cannotListen(String host, int port) {
    return "Cannot listen on port "
        + port
        + " of "
        + host
        + ": choose another with "
        + Settings.HTTP_PORT
        + " or "
        + Settings.HTTP_HOST;
  }

  private static void ended(int exitCode, Throwable failure) {
    if (failure != null) {
      explain(failure)
          .ifPresentOrElse(
              Server::refuse,
              () -> {
                System.err.println("Quarry cannot start, and this is not your fault:");
                failure.printStackTrace();
              });
    }
    System.exit(exitCode);
  }

  /** What Quarkus throws for settings that only it reads. */
  private static Optional<String> explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartupProblem problem) {
        return Optional.of(problem.getMessage());
      }
      if (cause instanceof QuarkusBindException bind) {
        return Optional.of(cannotListen(bind.getHost(), bind.getPort()));
      }
      if (cause instanceof ConfigValidationException || cause instanceof ConfigurationException) {
        return Optional.of(cause.getMessage());
      }
      // SmallRye Config numbers its messages; they name the setting and its value.
      if (cause.getMessage() != null && cause.getMessage().startsWith("SRCFG")) {
        return Optional.of(cause.getMessage());
      }
    }
    return Optional.empty();
  }

  private static void refuse(String reason) {
    System.err.println("Quarry cannot start. " + new StartupProblem(reason).getMessage());
    System.exit(1);
  }

  /** Tells the operator that everything has started, then waits. */
  static final class Announced implements QuarkusApplication {
    private final StartupReport report;
    private final StartSettings settings;
    private final String host;
    private final int port;

    Announced(
        StartupReport report,
        StartSettings settings,
        @ConfigProperty(name = Settings.HTTP_HOST) String host,
        @ConfigProperty(name = Settings.HTTP_PORT) int port) {
      this.report = report;
      this.settings = settings;
      this.host = host;
      this.port = port;
    }

    @Override
    public int run(String... arguments) {
      List<String> addresses = settings.addresses().orElseGet(() -> Addresses.of(host, port));
      System.out.println(report.text(addresses, place));
      Quarkus.waitForExit();
      return 0;
    }
  }
}
