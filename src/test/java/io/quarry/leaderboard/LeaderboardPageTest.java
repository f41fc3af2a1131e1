package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class LeaderboardPageTest {

  @Inject SampleBank sample;
  @Inject Someone someone;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void countsDifferentQuestionsAnsweredRight() throws SQLException {
    Someone.Account first = someone.learner();
    Someone.Account second = someone.learner();
    Someone.Account third = someone.learner();
    attempt(first, "now()", 60, 60, 30);
    // The same two questions again change nothing.
    attempt(first, "now()", 60, 60);
    attempt(second, "now()", 60, 60, 0);
    attempt(third, "now() - interval '8 days'", 60, 60, 60, 60);

    assertThat(rows(new Client(), "/leaderboard"))
        .containsExactlyInAnyOrder(
            "1 Pseudo " + first.username() + " 2 questions",
            "1 Pseudo " + second.username() + " 2 questions");
    assertThat(rows(new Client(), "/leaderboard?period=all-time"))
        .startsWith("1 Pseudo " + third.username() + " 4 questions")
        .hasSize(3);
    assertThat(rows(new Client(), "/leaderboard?period=all-time").get(1)).startsWith("2 ");
    assertThat(rows(someone.loggedIn(second), "/leaderboard?bank=" + SampleBank.SLUG))
        .contains("1 Pseudo " + second.username() + " You 2 questions");
  }

  @Test
  void leavesOutWhoOptedOut() throws SQLException {
    Someone.Account shy = someone.learner();
    attempt(shy, "now()", 60);
    execute("update person set listed = false where id = " + shy.id());
    assertThat(new Client().get("/leaderboard").asString())
        .contains("Nobody stands here yet")
        .doesNotContain(shy.username());
  }

  @Test
  void showsOnesOwnPlaceWithItsNeighboursHoweverFarDown() throws SQLException {
    for (int i = 0; i < 40; i++) {
      Someone.Account account = someone.learner();
      attempt(account, "now()", i < 30 ? new int[] {60, 60} : new int[] {60});
      if (i == 34) {
        List<String> rows = rows(someone.loggedIn(account), "/leaderboard");
        assertThat(rows).filteredOn(row -> row.contains(" You ")).hasSize(1);
        assertThat(rows).filteredOn(row -> row.equals("…")).hasSize(1);
        assertThat(rows.stream().filter(row -> row.contains(" You ")).findFirst().orElseThrow())
            .startsWith("31 ");
      }
    }
    assertThat(rows(new Client(), "/leaderboard")).hasSize(20);
  }

  @Test
  void anUnknownBankIsNotFound() {
    assertThat(new Client().get("/leaderboard?bank=nowhere").statusCode()).isEqualTo(404);
  }

  private static List<String> rows(Client client, String path) {
    return client.page(path).select(".board li").eachText();
  }

  /** An attempt that began with the bank's first questions, and what they earned. */
  private static void attempt(Someone.Account account, String when, int... points)
      throws SQLException {
    StringBuilder earned = new StringBuilder();
    for (int each : points) {
      earned.append(earned.isEmpty() ? "" : ",").append(each);
    }
    execute(
        """
        with made as (
          insert into attempt (public_id, person_id, bank_id, seed, started_at, finished_at)
          select gen_random_uuid(), %1$d, id, 1, %2$s, %2$s from bank returning id),
        asked as (
          insert into attempt_item (attempt_id, position, question_id, question_version_id)
          select made.id, q.position, q.id, v.id
            from made, question q join question_version v on v.question_id = q.id
           where q.position < %3$d returning attempt_id, position)
        insert into answer
          (attempt_id, position, revision, idempotency_key, response, points, answered_at)
        select attempt_id, position, 1, gen_random_uuid(), '{"truth":true}',
               (array[%4$s])[position + 1], %2$s
          from asked
        """
            .formatted(account.id(), when, points.length, earned));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
