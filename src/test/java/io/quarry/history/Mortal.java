package io.quarry.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.testing.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged Quarry with a database of its own, to be killed and started again. */
final class Mortal implements AutoCloseable {

  private static final Path JAR =
      Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final Path directory;
  private final int port;
  private Process process;

  Mortal(Path directory) throws IOException {
    this.directory = directory;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return directory.resolve("data");
  }

  /** Returns when it answers. */
  void start() throws Exception {
    process = launch("serve.txt");
    awaitReady();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void killDatabase() throws Exception {
    String pid =
        Files.readAllLines(data().resolve("database").resolve("postmaster.pid")).getFirst();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** A command of the jar beside the running server: what it printed, and its exit code first. */
  String command(String name) throws Exception {
    Process command = launch(name + ".txt", name);
    assertThat(command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return command.exitValue() + " " + Files.readString(directory.resolve(name + ".txt"));
  }

  /** What the servers have printed since the first start. */
  String output() throws IOException {
    return Files.readString(directory.resolve("serve.txt"));
  }

  void awaitReady() throws Exception {
    Readiness.await(process, port, directory.resolve("serve.txt"));
  }

  private Process launch(String output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve(output).toFile()));
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARRY_DATA_DIRECTORY", data().toString());
    builder.environment().put("QUARRY_TIME_ZONE", "Asia/Seoul");
    return builder.start();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
