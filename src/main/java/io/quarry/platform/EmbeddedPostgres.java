package io.quarry.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Quarry's own PostgreSQL in its data directory, as durable as a server that somebody set up by
 * hand: {@code fsync} and {@code synchronous_commit} are on, pages have checksums, and a password
 * is asked for. It listens on 127.0.0.1 only.
 *
 * <p>In the data directory lie {@code database} (the cluster), {@code password} (of both roles,
 * readable by the owner alone), {@code postgresql.log} and the unpacked programs. Quarry connects
 * as {@code quarry}, who owns the database {@code quarry} and is no superuser; {@code postgres} is
 * the superuser for backups and repairs. One password serves both: who can read the file owns the
 * cluster anyway.
 *
 * <p>The order of text is by code point, from PostgreSQL's built-in {@code C.UTF-8}: it cannot
 * change under an index when the operating system is upgraded, and it knows upper and lower case of
 * every script. A configured server may sort otherwise, so what people see sorted is sorted by an
 * explicit collation.
 *
 * <p>When the server is killed it is started again on the same port, and recovers what was
 * committed; until then Quarry's readiness is down. When Quarry is killed the server stays behind;
 * the next start finds it by its {@code postmaster.pid} and stops it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

  private static final String SUPERUSER = "postgres";
  private static final String USER = "quarry";

  /** Replaying the write-ahead log after a power failure may take minutes on a slow disk. */
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
  private static final Duration INITIALISE_LIMIT = Duration.ofMinutes(3);

  /** Processes of a killed server notice its end within moments; meanwhile they hold its memory. */
  private static final int ATTEMPTS = 20;

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final long LARGEST_LOG_BYTES = 10_000_000;

  private final DataDirectory directory;
  private final PostgresBinaries binaries;
  private final Path cluster;
  private final Path log;
  private String password;
  private int port;
  private Process postmaster;
  private boolean closing;

  private EmbeddedPostgres(DataDirectory directory, PostgresBinaries binaries) {
    this.directory = directory;
    this.binaries = binaries;
    this.cluster = cluster(directory.path());
    this.log = directory.resolve("postgresql.log");
  }

  /** A server on that data directory, not yet started. */
  public static EmbeddedPostgres in(DataDirectory directory) {
    return in(directory, PostgresBinaries.in(directory.path()));
  }

  /** The same with programs that were unpacked elsewhere. */
  public static EmbeddedPostgres in(DataDirectory directory, PostgresBinaries binaries) {
    return new EmbeddedPostgres(directory, binaries);
  }

  /**
   * Starts the server, at first creating its cluster, and stops one that a killed Quarry left.
   *
   * @return where Quarry finds its database
   * @throws StartupProblem when it does not start; the message says why and names the log
   */
  public synchronized Database start() {
    if (isRoot() && !Program.run(INITIALISE_LIMIT, unprivileged(List.of("true"))).succeeded()) {
      throw new StartupProblem(
          "PostgreSQL refuses to run as root, and this system gives root no user namespace: start"
              + " Quarry as an ordinary user, or name a PostgreSQL server with "
              + Settings.DATABASE_URL);
    }
    try {
      password = password(directory);
      initialise();
      stopOrphan();
      port = choosePort();
      launch();
    } catch (IOException e) {
      throw new StartupProblem(
          Settings.DATA_DIRECTORY + ": cannot use " + directory.path() + ": " + e, e);
    }
    return database(USER, password, port);
  }

  /** The database of a running Quarry on that data directory, for a command beside it. */
  static Optional<Database> runningOn(Path dataDirectory) throws IOException {
    Optional<Postmaster> running = Postmaster.of(cluster(dataDirectory)).filter(Postmaster::ready);
    return running.isEmpty()
        ? Optional.empty()
        : Optional.of(
            database(
                USER, Files.readString(passwordFile(dataDirectory)).strip(), running.get().port()));
  }

  /** Whether a Quarry has ever kept its database in that data directory. */
  static boolean existsIn(Path dataDirectory) {
    return Files.exists(cluster(dataDirectory));
  }

  /** Stops the server after the transactions under way were rolled back ("fast"). */
  @Override
  public synchronized void close() {
    if (closing) {
      return;
    }
    closing = true;
    if (postmaster != null) {
      stop();
    }
  }

  // ---- the cluster

  private void initialise() throws IOException {
    if (existsIn(directory.path())) {
      String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
      if (!binaries.writes(version)) {
        throw new StartupProblem(
            "The data in "
                + directory.path()
                + " is of PostgreSQL "
                + version
                + ", which this Quarry does not bring: start the Quarry that wrote it, dump the"
                + " database and load it into an empty data directory");
      }
      return;
    }
    // A cluster appears under its name only when it is whole.
    Path unfinished = directory.resolve("database.unfinished");
    PostgresBinaries.delete(unfinished);
    Program.Result result =
        Program.run(
            INITIALISE_LIMIT,
            unprivileged(
                List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile(directory.path()),
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-locale",
                    "--text-search-config=pg_catalog.english")));
    if (!result.succeeded()) {
      throw new StartupProblem(
          "PostgreSQL cannot create its files in " + unfinished + ": " + lastLine(result.output()));
    }
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Written before each start, so that a new version of Quarry brings its own settings. */
  private void configure() throws IOException {
    String configuration =
        """
        # Quarry writes this file at each start. Settings of your own: ALTER SYSTEM SET ...
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        password_encryption = 'scram-sha-256'

        # What was acknowledged survives a power failure.
        fsync = on
        synchronous_commit = on
        full_page_writes = on

        # Quarry's pool has 20 connections; the rest are for its commands and its operator.
        max_connections = 40
        superuser_reserved_connections = 3

        # For the smallest server, 1 GB shared with the JVM. The operating system caches the rest.
        shared_buffers = 64MB
        maintenance_work_mem = 32MB
        max_wal_size = 256MB
        max_parallel_workers_per_gather = 0
        jit = off

        # Failed statements are reported by Quarry, to whom they failed.
        log_min_messages = log
        log_checkpoints = off
        log_line_prefix = '%%m [%%p] '
        log_timezone = 'UTC'
        timezone = 'UTC'
        datestyle = 'iso, ymd'
        lc_messages = 'C'
        default_text_search_config = 'pg_catalog.english'
        """
            .formatted(port);
    Files.writeString(cluster.resolve("postgresql.conf"), configuration);
  }

  private void createDatabase() throws SQLException {
    try (Connection connection = database(SUPERUSER, password, port).connect();
        Statement statement = connection.createStatement()) {
      // The password consists of letters, digits, - and _.
      if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + USER + "'")) {
        statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
      }
      if (isMissing(statement, "SELECT FROM pg_database WHERE datname = '" + USER + "'")) {
        statement.execute("CREATE DATABASE " + USER + " OWNER " + USER);
      }
    }
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  // ---- the server

  private void launch() throws IOException {
    rotateLog();
    for (int attempt = 1; !startOnce(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new StartupProblem(
            "PostgreSQL does not start: " + lastLine(log()) + " (" + log + ")");
      }
      pause(BETWEEN_ATTEMPTS);
    }
    try {
      createDatabase();
    } catch (SQLException e) {
      stop();
      throw new StartupProblem(
          "PostgreSQL in " + directory.path() + " does not let Quarry in: " + e.getMessage(), e);
    }
    postmaster
        .onExit()
        .thenRunAsync(this::startAgain, task -> Thread.ofPlatform().name("postgresql").start(task));
  }

  /** False when it ended for a reason that passes. */
  private boolean startOnce() throws IOException {
    configure();
    long before = Files.exists(log) ? Files.size(log) : 0;
    // Out of the terminal's process group: Ctrl-C is for Quarry, which still needs its database.
    ProcessBuilder builder =
        new ProcessBuilder(
                unprivileged(
                    List.of("setsid", binaries.program("postgres"), "-D", cluster.toString())))
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Program.cleanEnvironment(builder);
    postmaster = builder.start();
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (postmaster.isAlive()) {
      Optional<Postmaster> started = Postmaster.of(cluster);
      if (started.isPresent() && started.get().ready() && started.get().pid() == postmaster.pid()) {
        return true;
      }
      if (System.nanoTime() > end) {
        stop();
        throw new StartupProblem(
            "PostgreSQL is not ready after " + START_LIMIT.toMinutes() + " minutes; see " + log);
      }
      pause(BETWEEN_LOOKS);
    }
    String said = log().substring((int) Math.min(before, log().length()));
    if (said.contains("still in use") || said.contains("Address already in use")) {
      return false;
    }
    throw new StartupProblem("PostgreSQL does not start: " + lastLine(said) + " (" + log + ")");
  }

  private synchronized void startAgain() {
    if (closing) {
      return;
    }
    LOG.warnf(
        "PostgreSQL (process %d) has ended unexpectedly; starting it again", postmaster.pid());
    try {
      launch();
      LOG.warn("PostgreSQL runs again");
    } catch (StartupProblem | IOException e) {
      LOG.errorf("%s. Quarry is not ready until it is restarted", e.getMessage());
    }
  }

  private void stop() {
    for (String mode : List.of("fast", "immediate")) {
      Program.Result result =
          Program.run(
              STOP_LIMIT.plusSeconds(5),
              unprivileged(
                  List.of(
                      binaries.program("pg_ctl"),
                      "stop",
                      "--pgdata=" + cluster,
                      "--mode=" + mode,
                      "--wait",
                      "--timeout=" + STOP_LIMIT.toSeconds())));
      if (result.succeeded() || !Files.exists(cluster.resolve("postmaster.pid"))) {
        return;
      }
    }
  }

  private void stopOrphan() throws IOException {
    Optional<Postmaster> orphan = Postmaster.of(cluster);
    if (orphan.isEmpty()) {
      return;
    }
    if (orphan.get().serves(cluster)) {
      stop();
    } else if (ProcessHandle.of(orphan.get().pid()).isPresent()) {
      Postmaster.forget(cluster);
    }
  }

  /** The last time's port where it is free, so that an operator's scripts keep working. */
  private int choosePort() throws IOException {
    Path file = directory.resolve("port");
    int last = 0;
    try {
      last = Integer.parseInt(Files.readString(file).strip());
    } catch (NoSuchFileException | NumberFormatException none) {
      // Any free port will do.
    }
    int chosen = free(last) ? last : freePort();
    Files.writeString(file, Integer.toString(chosen));
    return chosen;
  }

  private static boolean free(int port) {
    if (port == 0) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  // ---- files

  private void rotateLog() throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
      Files.move(log, directory.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String log() throws IOException {
    return Files.readString(log, StandardCharsets.ISO_8859_1);
  }

  /** The last line that says why, not what follows from it. */
  private static String lastLine(String output) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(
            line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
        .reduce((first, second) -> second)
        .or(() -> lines.stream().reduce((first, second) -> second))
        .map(String::strip)
        .orElse("it says nothing");
  }

  private static String password(DataDirectory directory) throws IOException {
    Path file = passwordFile(directory.path());
    if (!Files.exists(file)) {
      if (existsIn(directory.path())) {
        throw new StartupProblem(
            "The password of the database is missing: put the file " + file + " back");
      }
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Path unfinished = file.resolveSibling("password.unfinished");
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          unfinished,
          Base64.getUrlEncoder().encodeToString(random) + "\n",
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      sync(directory.path());
    }
    return Files.readString(file).strip();
  }

  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Path cluster(Path dataDirectory) {
    return dataDirectory.resolve("database");
  }

  private static Path passwordFile(Path dataDirectory) {
    return dataDirectory.resolve("password");
  }

  private static Database database(String role, String password, int port) {
    return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + role, role, password);
  }

  /**
   * PostgreSQL refuses to run as root. In a user namespace of its own a process of root has no
   * rights but those of the files' owner, and no user number 0 to refuse.
   */
  private static List<String> unprivileged(List<String> command) {
    if (!isRoot()) {
      return command;
    }
    List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
    wrapped.addAll(command);
    return wrapped;
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static void pause(Duration duration) {
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while PostgreSQL was starting"));
    }
  }
}
