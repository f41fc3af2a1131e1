package io.quarry.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class LastResortTest {

  @Inject Someone someone;
  @Inject DataSource dataSource;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
  MemorySize largestBody;

  @Test
  void bodyBeyondAllLimitsGetsAPage() {
    byte[] body = new byte[Math.toIntExact(largestBody.asLongValue()) + 1];
    new Client()
        .request()
        .contentType("application/octet-stream")
        .body(body)
        .post("/test/form/upload")
        .then()
        .statusCode(413)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("That is too large"));
  }

  @Test
  void withoutItsDatabaseQuarrySaysSo() throws SQLException {
    Client client = someone.loggedIn(someone.learner());
    execute("alter table session rename to session_gone");
    try {
      client
          .get("/account")
          .then()
          .statusCode(503)
          .contentType("text/html")
          .body(containsString("Quarry is not available right now"))
          .body(not(containsString("Exception")));
      client.get("/assets/quarry.css").then().statusCode(200);
    } finally {
      execute("alter table session_gone rename to session");
    }
    client.get("/account").then().statusCode(200);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
