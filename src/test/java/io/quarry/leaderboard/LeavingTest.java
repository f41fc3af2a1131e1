package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.platform.PostgresZone;
import io.quarry.progress.Past;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who leaves Quarry waits for nobody who waits for them. A third transaction holds both up until
 * each has what it takes first.
 */
@QuarkusTest
@CleanDatabase
class LeavingTest {

  private static final String SHARE_BOARDS =
      "select pg_advisory_xact_lock_shared(hashtext('quarry.leaderboard'))";

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject Standings standings;
  @Inject ZoneId zone;

  private Someone.Account owner;
  private long bank;
  private String page;
  private Client teacher;
  private Someone.Account pupil;

  @BeforeEach
  void openABank() {
    standings.recountInAnotherZone(new StartupEvent());
    owner = someone.teacher();
    teacher = someone.loggedIn(owner);
    bank = sample.draft(owner.id(), SampleBank.questions());
    page = "/teach/banks/" + bank;
    teacher.post(page + "/publish").then().statusCode(303);
    pupil = someone.learner();
    past.answer(pupil.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
  }

  @Test
  void whileTheirBoardsAreCountedAnew() throws Exception {
    teacher.post(page + "/withdraw").then().statusCode(303);
    Client leaving = someone.loggedIn(pupil);
    inACircle(
        SHARE_BOARDS, () -> teacher.post(page + "/publish").statusCode(), () -> leave(leaving));
  }

  @Test
  void whileTheirOwnBankIsPublished() throws Exception {
    teacher.post(page + "/withdraw").then().statusCode(303);
    past.answer(owner.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    Client leaving = someone.loggedIn(owner);
    inACircle(
        SHARE_BOARDS, () -> teacher.post(page + "/publish").statusCode(), () -> leave(leaving));
  }

  @Test
  void whileTheyAnswerInAnotherWindow() throws Exception {
    Client window = someone.loggedIn(pupil);
    window.page("/banks/" + SampleBank.SLUG);
    String question =
        window
            .post("/banks/" + SampleBank.SLUG, "count", "1", "kind", "numeric")
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    Client leaving = someone.loggedIn(pupil);
    inACircle(
        "lock table answer in share mode",
        () -> window.post(question, "text", "412.5").statusCode(),
        () -> leave(leaving));
  }

  @Test
  void whileTheyLogInElsewhereAndTheBoardsAreCountedAnew() throws Exception {
    Client visitor = new Client();
    visitor.page("/banks/" + SampleBank.SLUG);
    visitor.post("/banks/" + SampleBank.SLUG, "count", "1").then().statusCode(303);
    teacher.post(page + "/withdraw").then().statusCode(303);
    inACircle(
        SHARE_BOARDS,
        () -> teacher.post(page + "/publish").statusCode(),
        () ->
            visitor
                .post("/login", "username", pupil.username(), "password", Someone.PASSWORD)
                .statusCode());
  }

  /** Both go on once each waits, for the first thing or for the other one. */
  private void inACircle(String held, Callable<Integer> first, Callable<Integer> second)
      throws Exception {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      connection.setAutoCommit(false);
      statement.execute(held);
      Future<Integer> one = threads.submit(first);
      awaitWaiting(1);
      Future<Integer> other = threads.submit(second);
      awaitWaiting(2);
      connection.commit();
      assertThat(one.get()).isEqualTo(303);
      assertThat(other.get()).isEqualTo(303);
    }
    try (Connection connection = TestDatabase.connect()) {
      assertThat(new Ledger(connection, PostgresZone.nameOf(zone)).differences()).isEmpty();
    }
  }

  private static void awaitWaiting(int transactions) throws Exception {
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (waiting() < transactions) {
      assertThat(System.nanoTime()).as("nobody waits").isLessThan(patience);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static int waiting() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static int leave(Client person) {
    return person.post("/account/delete", "deletePassword", Someone.PASSWORD).statusCode();
  }
}
