package io.quarry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.platform.Database;
import io.quarry.testing.Readiness;
import io.quarry.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged Quarry, started as its operator starts it. */
@Timeout(600)
class StartIT {
  private static final Path JAR =
      Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  @TempDir Path directory;

  private final List<Process> processes = new ArrayList<>();
  private Map<String, String> settings;
  private int port;

  @BeforeEach
  void choosePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    settings =
        new HashMap<>(
            Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARRY_DATA_DIRECTORY",
                data().toString()));
  }

  @AfterEach
  void stopWhatATestLeft() throws InterruptedException {
    for (Process process : processes) {
      process.destroy();
    }
    for (Process process : processes) {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  @Test
  void saysWhereItIsAndStopsItsDatabaseAfterItself() throws Exception {
    Process quarry = start();
    awaitReady(quarry);

    quarry.destroy();
    String output = output(quarry);

    assertThat(output)
        .contains("Quarry is running.")
        .contains("http://127.0.0.1:" + port)
        .contains(data().toString())
        .doesNotContain("ERROR", "Exception");
    assertThat(data().resolve("database").resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void recoversFromBeingKilled() throws Exception {
    Process killed = start();
    awaitReady(killed);
    Process second = start();
    assertThat(output(second))
        .contains("Another Quarry (process " + killed.pid() + ") uses the data directory")
        .hasLineCount(1);
    assertThat(second.exitValue()).isEqualTo(1);

    killed.destroyForcibly().waitFor();

    awaitReady(start());
  }

  @Test
  void resetsAPasswordBesideARunningQuarryAndWithoutOne() throws Exception {
    Process nowhere = start("reset-password", "admin");
    assertThat(output(nowhere)).startsWith("There is no database in " + data());
    assertThat(nowhere.exitValue()).isEqualTo(1);
    Process quarry = start();
    awaitReady(quarry);

    Process beside = start("reset-password", "admin");
    assertThat(output(beside)).startsWith("The new password of admin is ").hasLineCount(1);
    assertThat(beside.exitValue()).isZero();
    awaitReady(quarry);

    quarry.destroy();
    quarry.waitFor();
    Process alone = start("reset-password", "admin");
    assertThat(output(alone)).startsWith("The new password of admin is ").hasLineCount(1);
    assertThat(alone.exitValue()).isZero();
    assertThat(data().resolve("database").resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void usesAConfiguredServerAndStartsNone() throws Exception {
    configureTestDatabase();

    awaitReady(start());

    assertThat(data()).doesNotExist();
  }

  @Test
  void namesAPortThatIsNone() throws Exception {
    settings.put("QUARKUS_HTTP_PORT", "http");
    assertRefused("quarkus.http.port must be a port from 0 to 65535, it is http");
  }

  @Test
  void refusesATimeZoneThatIsNone() throws Exception {
    settings.put("QUARRY_TIME_ZONE", "Nowhere/City");
    assertRefused("quarry.time-zone must be a time zone such as Europe/Berlin, it is Nowhere/City");
  }

  @Test
  void namesAPortInUse() throws Exception {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertRefused("Cannot listen on port " + socket.getLocalPort(), "quarkus.http.port");
    }
  }

  @Test
  void namesADataDirectoryThatCannotBe() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    settings.put("QUARRY_DATA_DIRECTORY", file.resolve("data").toString());
    assertRefused("quarry.data.directory", file + " is not a directory");
  }

  @Test
  void namesADatabaseThatIsNotThere() throws Exception {
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/quarry?password=x");
    assertRefused("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/quarry:");
  }

  @Test
  void namesADatabaseOfAnotherKind() throws Exception {
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:mysql://127.0.0.1/quarry");
    assertRefused("quarkus.datasource.jdbc.url must start with jdbc:postgresql:");
  }

  @Test
  void namesAWrongPassword() throws Exception {
    configureTestDatabase();
    settings.put("QUARKUS_DATASOURCE_PASSWORD", "wrong");
    assertRefused("quarkus.datasource.username or quarkus.datasource.password");
  }

  @Test
  void namesASettingThatOnlyQuarkusReads() throws Exception {
    settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "soon");
    assertRefused("quarkus.shutdown.timeout", "soon");
  }

  @Test
  void explainsAWrongCommandLine() throws Exception {
    Process wrong = start("nonsense");
    assertThat(output(wrong)).contains("There is no command \"nonsense\"", "Usage:");
    assertThat(wrong.exitValue()).isEqualTo(64);
  }

  private Path data() {
    return directory.resolve("the data");
  }

  private void configureTestDatabase() {
    Database database = TestDatabase.database();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    settings.put("QUARKUS_DATASOURCE_USERNAME", database.username());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
  }

  private void assertRefused(String... words) throws Exception {
    Process refused = start();
    String output = output(refused);
    assertThat(output).startsWith("Quarry cannot start. ").contains(words).hasLineCount(1);
    assertThat(refused.exitValue()).isEqualTo(1);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(outputOf(processes.size()).toFile());
    builder.environment().putAll(settings);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** All that it printed until its end. */
  private String output(Process process) throws Exception {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return Files.readString(outputOf(processes.indexOf(process)));
  }

  private Path outputOf(int process) {
    return directory.resolve("output-" + process);
  }

  private void awaitReady(Process process) throws Exception {
    Readiness.await(process, port, outputOf(processes.indexOf(process)));
  }
}
