package io.quarry.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Quarry's data directory, held by this process: a lock that the kernel gives back however the
 * process ends keeps a second Quarry out.
 */
public final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Creates the directory where it is missing and takes its lock.
   *
   * @throws StartupProblem when it cannot be used, or another Quarry holds it
   */
  public static DataDirectory open(Path path) {
    try {
      create(path);
      FileChannel channel = FileChannel.open(path.resolve("lock"), CREATE, READ, WRITE);
      if (!lock(channel)) {
        String holder = holder(channel);
        channel.close();
        throw new StartupProblem(
            "Another Quarry"
                + holder
                + " uses the data directory "
                + path
                + ": stop it, or choose another directory with "
                + Settings.DATA_DIRECTORY);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
      return new DataDirectory(path.toRealPath(), channel);
    } catch (IOException e) {
      throw new StartupProblem(
          Settings.DATA_DIRECTORY + ": cannot use " + path + ": " + reason(e), e);
    }
  }

  /** Whether another process holds the directory now; never creates anything. */
  static boolean isHeld(Path path) {
    Path file = path.resolve("lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
      return !lock(channel);
    } catch (IOException e) {
      throw new StartupProblem(
          Settings.DATA_DIRECTORY + ": cannot use " + path + ": " + reason(e), e);
    }
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void create(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    Files.createDirectory(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(20);
    channel.read(content, 0);
    String pid = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
    return pid.matches("[0-9]+") ? " (process " + pid + ")" : "";
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission to write to " + denied.getFile();
      case FileAlreadyExistsException file -> file.getFile() + " is not a directory";
      case NotDirectoryException file -> file.getFile() + " is not a directory";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + other.getReason();
      default -> e.toString();
    };
  }
}
