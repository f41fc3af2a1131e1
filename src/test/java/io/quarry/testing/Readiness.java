package io.quarry.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for a Quarry in a process of its own. */
public final class Readiness {

  /**
   * At 100 ms and more each; a clock would also count the time in which the machine stood still.
   */
  private static final int MOST_TRIES = 900;

  private Readiness() {}

  /**
   * Returns when the process says on its port that it is ready.
   *
   * @param output the file of what it prints, told when it ends or never gets ready
   */
  public static void await(Process process, int port, Path output)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int tries = 0; !ready(client, request); tries++) {
        assertThat(process.isAlive() && tries < MOST_TRIES)
            .as("ready after %d tries, having printed: %s", tries, Files.readString(output))
            .isTrue();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      // It listens once everything else has started.
      return false;
    }
  }
}
