package io.quarry.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of another program, to its end. */
final class Program {
  /** What a program prints when it ran out of time, or could not be started at all. */
  private static final int NEVER_ENDED = -1;

  private Program() {}

  /**
   * @param exitCode -1 when the program could not be started or did not end in time
   * @param output standard output and standard error, as it came
   */
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  static Result run(Duration limit, String... command) {
    return run(limit, List.of(command));
  }

  /**
   * Runs {@code command} without input and in English.
   *
   * @param limit after which the program is killed
   */
  static Result run(Duration limit, List<String> command) {
    Path output = null;
    try {
      // Not a pipe: a server that the program leaves behind would keep a pipe open for ever.
      output = Files.createTempFile("quarry", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      cleanEnvironment(builder);
      Process process = builder.start();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        return new Result(NEVER_ENDED, "no end within " + limit.toSeconds() + " seconds");
      }
      return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Result(NEVER_ENDED, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(NEVER_ENDED, "interrupted");
    } finally {
      delete(output);
    }
  }

  /** PGPORT, PGOPTIONS and the like belong to some other PostgreSQL of this person. */
  static void cleanEnvironment(ProcessBuilder builder) {
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
  }

  private static void delete(Path output) {
    try {
      if (output != null) {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
