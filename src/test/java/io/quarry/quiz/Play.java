package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.bank.SampleBank;
import io.quarry.testing.Client;
import io.quarry.testing.TestDatabase;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;

/** Steps through a quiz that tests have in common. */
final class Play {

  static final String BANK = "/banks/" + SampleBank.SLUG;

  private Play() {}

  /** Starts a quiz; the fields are names and values of the form. */
  static String start(Client pupil, String... fields) {
    pupil.page(BANK);
    return place(pupil.post(BANK, fields)).replaceFirst("/1$", "");
  }

  static String place(Response seeOther) {
    assertThat(seeOther.statusCode()).isEqualTo(303);
    return seeOther.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** Sends the form of a page with these fields and what is hidden in it. */
  static Response send(Client pupil, Document page, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    page.select("#answer input[type=hidden][name]:not([name=form-token])")
        .forEach(hidden -> all.addAll(List.of(hidden.attr("name"), hidden.val())));
    return pupil.post(page.select("#answer").attr("action"), all.toArray(String[]::new));
  }

  /** Does all of it at the same time. */
  static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      for (Future<T> done : threads.invokeAll(tasks)) {
        results.add(done.get());
      }
    }
    return results;
  }

  static long count(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  static void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
