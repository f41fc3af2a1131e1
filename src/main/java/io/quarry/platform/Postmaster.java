package io.quarry.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that runs on a cluster, or ran when it was killed.
 *
 * @param pid of the server's first process
 * @param port on 127.0.0.1
 * @param ready whether the server accepts connections
 */
record Postmaster(long pid, int port, boolean ready) {
  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /**
   * Empty when no server was started, when it was stopped properly, and while it is just coming.
   */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(cluster.resolve(FILE));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    try {
      return lines.size() <= PORT_LINE
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  Long.parseLong(lines.get(0).strip()),
                  Integer.parseInt(lines.get(PORT_LINE).strip()),
                  lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")));
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  /**
   * Whether the process with this number is the server of that cluster, not another one that got
   * the number later: PostgreSQL's working directory is its cluster.
   */
  boolean serves(Path cluster) {
    boolean postgres =
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().command())
            .map(command -> Path.of(command).getFileName().toString())
            .filter("postgres"::equals)
            .isPresent();
    try {
      return postgres && Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
    } catch (IOException ended) {
      return false;
    }
  }

  /**
   * Removes the file of a server that is gone. PostgreSQL does so itself, except when another
   * process has got the old one's number.
   */
  static void forget(Path cluster) throws IOException {
    Files.deleteIfExists(cluster.resolve(FILE));
  }
}
