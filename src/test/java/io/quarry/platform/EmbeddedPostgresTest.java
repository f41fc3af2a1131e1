package io.quarry.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarry.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class EmbeddedPostgresTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path parent;

  private Path path;
  private Quarry quarry;

  /** What a Quarry holds while it runs. */
  private record Quarry(DataDirectory directory, EmbeddedPostgres postgres, Database database) {
    static Quarry start(Path path) {
      DataDirectory directory = DataDirectory.open(path);
      EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries());
      return new Quarry(directory, postgres, postgres.start());
    }

    void stop() {
      postgres.close();
      directory.close();
    }
  }

  @BeforeEach
  void start() {
    path = parent.resolve("a directory, with a space");
    quarry = Quarry.start(path);
  }

  @AfterEach
  void stop() {
    quarry.stop();
  }

  @Test
  void isAsDurableAndAsClosedAsAServer() throws SQLException {
    assertThat(read("SHOW fsync")).isEqualTo("on");
    assertThat(read("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(read("SHOW full_page_writes")).isEqualTo("on");
    assertThat(read("SHOW data_checksums")).isEqualTo("on");
    assertThat(read("SHOW password_encryption")).isEqualTo("scram-sha-256");
    assertThat(read("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(read("SHOW server_encoding")).isEqualTo("UTF8");
  }

  @Test
  void sortsByCodePointAndKnowsTheCaseOfEveryScript() throws SQLException {
    assertThat(
            read(
                "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database"
                    + " WHERE datname = current_database()"))
        .isEqualTo("b C.UTF-8");
    assertThat(read("SELECT lower('HAMHŬNG') || upper(' ж')")).isEqualTo("hamhŭng Ж");
  }

  @Test
  void runsQuarryAsAnOrdinaryRole() throws SQLException {
    assertThat(read("SELECT current_user || ' ' || usesuper FROM pg_user WHERE usename = user"))
        .isEqualTo("quarry false");
  }

  @Test
  void asksForThePasswordThatOnlyItsOwnerCanRead() throws IOException {
    Database intruder = new Database(quarry.database().url(), "quarry", "guess");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(intruder::connect)
        .withMessageContaining("password authentication failed");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwx------");
  }

  @Test
  void keepsItsDataAndItsPortFromStartToStart() throws SQLException {
    write("CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('함흥')");
    String url = quarry.database().url();

    quarry.stop();
    quarry = Quarry.start(path);

    assertThat(read("SELECT word FROM kept")).isEqualTo("함흥");
    assertThat(quarry.database().url()).isEqualTo(url);
  }

  @Test
  void leavesNoProcessBehind() throws IOException {
    ProcessHandle postmaster = postmaster();

    quarry.stop();

    assertThat(postmaster.isAlive()).isFalse();
  }

  @Test
  void keepsASecondQuarryOut() {
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(path))
        .withMessage(
            "Another Quarry (process %d) uses the data directory %s: stop it, or choose another"
                + " directory with quarry.data.directory",
            ProcessHandle.current().pid(), path);
  }

  @Test
  void keepsASecondProcessOut() throws Exception {
    Process second = startProcess(path);

    assertThat(new String(second.getErrorStream().readAllBytes(), UTF_8))
        .contains("Another Quarry (process " + ProcessHandle.current().pid() + ")");
    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(read("SELECT 1")).isEqualTo("1");
  }

  @Test
  void stopsTheServerThatAKilledQuarryLeftAndKeepsWhatItCommitted() throws Exception {
    Path other = parent.resolve("killed");
    Process killed = startProcess(other);
    Postmaster orphan;
    try (BufferedReader output = killed.inputReader()) {
      assertThat(output.readLine()).isEqualTo("started");
      orphan = Postmaster.of(cluster(other)).orElseThrow();
      write(
          EmbeddedPostgres.runningOn(other).orElseThrow(),
          "CREATE TABLE kept AS SELECT 'committed' AS word");
    } finally {
      killed.destroyForcibly().waitFor();
    }
    assertThat(orphan.serves(cluster(other))).isTrue();

    Quarry next = Quarry.start(other);
    try {
      assertThat(orphan.serves(cluster(other))).isFalse();
      assertThat(read(next.database(), "SELECT word FROM kept")).isEqualTo("committed");
    } finally {
      next.stop();
    }
  }

  @Test
  void startsAKilledServerAgainWhereItWas() throws Exception {
    write("CREATE TABLE kept AS SELECT 'committed' AS word");
    ProcessHandle killed = postmaster();

    killed.destroyForcibly();
    killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

    assertThat(readPatiently("SELECT word FROM kept")).isEqualTo("committed");
    assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
  }

  @Test
  void recoversWhenQuarryAndServerWereKilled() throws Exception {
    Path other = parent.resolve("killed");
    Process killed = startProcess(other);
    try (BufferedReader output = killed.inputReader()) {
      assertThat(output.readLine()).isEqualTo("started");
      write(
          EmbeddedPostgres.runningOn(other).orElseThrow(),
          "CREATE TABLE kept AS SELECT 'committed' AS word");
      ProcessHandle orphan = postmaster(other);
      killed.destroyForcibly().waitFor();
      orphan.destroyForcibly();
    } finally {
      killed.destroyForcibly();
    }

    Quarry next = Quarry.start(other);
    try {
      assertThat(read(next.database(), "SELECT word FROM kept")).isEqualTo("committed");
    } finally {
      next.stop();
    }
  }

  @Test
  void isNotMisledByAnotherProcessWithTheOldNumber() throws Exception {
    Path file = cluster(path).resolve("postmaster.pid");
    List<String> lines = Files.readAllLines(file);
    quarry.stop();
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(file, lines);

    quarry = Quarry.start(path);

    assertThat(read("SELECT 1")).isEqualTo("1");
  }

  @Test
  void saysWhenThePasswordIsGone() throws IOException {
    quarry.stop();
    String password = Files.readString(passwordFile());
    Files.delete(passwordFile());
    try (DataDirectory directory = DataDirectory.open(path)) {
      EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries());
      assertThatExceptionOfType(StartupProblem.class)
          .isThrownBy(postgres::start)
          .withMessageContaining("put the file " + passwordFile() + " back");
    }
    Files.writeString(passwordFile(), password);
  }

  @Test
  void saysWhenTheDataIsOfAnotherPostgres() throws IOException {
    quarry.stop();
    Files.writeString(cluster(path).resolve("PG_VERSION"), "16\n");
    try (DataDirectory directory = DataDirectory.open(path)) {
      EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries());
      assertThatExceptionOfType(StartupProblem.class)
          .isThrownBy(postgres::start)
          .withMessageContaining("is of PostgreSQL 16");
    }
  }

  private Path passwordFile() {
    return path.resolve("password");
  }

  private ProcessHandle postmaster() throws IOException {
    return postmaster(path);
  }

  private static ProcessHandle postmaster(Path data) throws IOException {
    return ProcessHandle.of(Postmaster.of(cluster(data)).orElseThrow().pid()).orElseThrow();
  }

  private static Path cluster(Path data) {
    return data.resolve("database");
  }

  private static Process startProcess(Path data) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            HeldDatabase.class.getName(),
            data.toString())
        .start();
  }

  private String read(String query) throws SQLException {
    return read(quarry.database(), query);
  }

  private static String read(Database database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** While the server recovers it refuses connections. */
  private String readPatiently(String query) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return read(query);
      } catch (SQLException notYet) {
        if (System.nanoTime() > end) {
          throw notYet;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private void write(String... statements) throws SQLException {
    write(quarry.database(), statements);
  }

  private static void write(Database database, String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
