package io.quarry.platform;

import io.quarry.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;

/** Another Quarry as far as its database goes: started as a process of its own, to be killed. */
final class HeldDatabase {
  /** Nobody waits for it longer; it must not outlive a broken test. */
  private static final Duration LIFE = Duration.ofMinutes(2);

  private HeldDatabase() {}

  public static void main(String... arguments) throws InterruptedException {
    DataDirectory directory = DataDirectory.open(Path.of(arguments[0]));
    EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries());
    postgres.start();
    System.out.println("started");
    Thread.sleep(LIFE);
    postgres.close();
  }
}
