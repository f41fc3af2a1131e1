package io.quarry.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.interchange.Json;
import io.quarry.question.Grader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many learners at once, while Quarry and its PostgreSQL are killed under them. Afterwards every
 * acknowledged answer has to be there exactly once, and everything counted has to follow from the
 * answers.
 */
@Timeout(900)
class HistoryIT {

  private static final int LEARNERS = 12;
  private static final int SECONDS = 20;
  private static final String BANK = "hamhung";

  @TempDir Path directory;

  @Test
  void noAcknowledgedAnswerIsLostOrCountedTwice() throws Exception {
    try (Mortal quarry = new Mortal(directory)) {
      quarry.start();
      List<Learner.History> histories = live(quarry);
      quarry.awaitReady();
      try (Connection database = database(quarry)) {
        everyAcknowledgedAnswerIsThereOnce(histories, database);
        everyPointFollowsFromTheAnswer(database);
        inPracticeOneAnswerCounts(database);
        everyQuizThatWasEndedIsFinished(histories, database);
      }
      assertThat(quarry.command("verify-leaderboards"))
          .startsWith("0 All ")
          .doesNotStartWith("0 All 0 ");
      assertThat(quarry.command("verify-memories")).startsWith("0 The memories of all ");
    }
  }

  private static List<Learner.History> live(Mortal quarry) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    List<Learner.History> histories = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(LEARNERS)) {
      List<Future<Learner.History>> learners = new ArrayList<>();
      for (int i = 0; i < LEARNERS; i++) {
        Learner learner = new Learner(quarry.address(), BANK, i, end);
        learners.add(threads.submit(learner::live));
      }
      for (int i = 0; System.nanoTime() < end; i++) {
        TimeUnit.MILLISECONDS.sleep(3_000);
        if (i % 2 == 0) {
          quarry.killDatabase();
          quarry.awaitReady();
        } else {
          quarry.kill();
          quarry.start();
        }
      }
      for (Future<Learner.History> learner : learners) {
        histories.add(learner.get());
      }
    }
    return histories;
  }

  private static void everyAcknowledgedAnswerIsThereOnce(
      List<Learner.History> histories, Connection database) throws SQLException {
    Map<String, Set<String>> kept = new HashMap<>();
    for (String[] row :
        rows(
            database,
            """
            select '/quiz/' || t.public_id || '/' || (a.position + 1), cast(a.idempotency_key as text)
              from answer a join attempt t on t.id = a.attempt_id
            """)) {
      kept.computeIfAbsent(row[0], position -> new HashSet<>()).add(row[1]);
    }
    int acknowledged = 0;
    Set<String> lost = new TreeSet<>();
    for (Learner.History history : histories) {
      acknowledged += history.acknowledged().size();
      for (Learner.Sent sent : history.acknowledged()) {
        boolean there =
            kept.getOrDefault(sent.position(), Set.of()).stream()
                .anyMatch(
                    key ->
                        key.equals(sent.key())
                            // Another tab has answered the very same before.
                            || history.sent().get(key).given().equals(sent.given()));
        if (!there) {
          lost.add(sent.position() + " " + sent.given());
        }
      }
      Set<String> own = new HashSet<>();
      history.sent().values().forEach(sent -> own.add(sent.position()));
      kept.forEach(
          (position, keys) -> {
            if (own.contains(position)) {
              assertThat(history.sent().keySet()).containsAll(keys);
            }
          });
    }
    assertThat(lost).as("answers that were acknowledged and are not there").isEmpty();
    assertThat(acknowledged).as("answers that were acknowledged").isGreaterThan(LEARNERS);
  }

  private static void inPracticeOneAnswerCounts(Connection database) throws SQLException {
    assertThat(
            rows(
                database,
                """
                select cast(t.public_id as text) from attempt t join answer a on a.attempt_id = t.id
                 where t.mode <> 'TEST' and a.points is not null
                 group by t.public_id, a.position having count(*) > 1
                """))
        .isEmpty();
  }

  private static void everyPointFollowsFromTheAnswer(Connection database) throws SQLException {
    List<String[]> answers =
        rows(
            database,
            """
            select cast(v.content as text), cast(a.response as text), cast(a.points as text)
              from answer a
              join attempt_item i on i.attempt_id = a.attempt_id and i.position = a.position
              join question_version v on v.id = i.question_version_id
             where a.points is not null
            """);
    assertThat(answers)
        .allSatisfy(
            row ->
                assertThat(
                        Grader.grade(Json.question(row[0]).kind(), Json.response(row[1])).points())
                    .isEqualTo(Integer.parseInt(row[2])));
  }

  private static void everyQuizThatWasEndedIsFinished(
      List<Learner.History> histories, Connection database) throws SQLException {
    Set<String> open = new HashSet<>();
    rows(
            database,
            "select '/quiz/' || cast(public_id as text) from attempt where finished_at is null")
        .forEach(row -> open.add(row[0]));
    for (Learner.History history : histories) {
      assertThat(open).doesNotContainAnyElementsOf(history.finished());
    }
    assertThat(
            rows(
                database,
                """
                select cast(t.public_id as text) from attempt t
                 where t.finished_at is null and t.mode <> 'TEST'
                   and not exists (select 1 from attempt_item i
                        where i.attempt_id = t.id and not exists (select 1 from answer a
                          where a.attempt_id = i.attempt_id and a.position = i.position
                            and a.points is not null))
                """))
        .isEmpty();
  }

  private static Connection database(Mortal quarry) throws Exception {
    Path data = quarry.data();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + Files.readString(data.resolve("port")).strip() + "/quarry",
        "quarry",
        Files.readString(data.resolve("password")).strip());
  }

  private static List<String[]> rows(Connection database, String sql) throws SQLException {
    List<String[]> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        String[] row = new String[result.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = result.getString(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
