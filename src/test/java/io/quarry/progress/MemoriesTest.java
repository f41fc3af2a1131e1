package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class MemoriesTest {

  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject Memories memories;
  @Inject DataSource database;

  @Test
  void comeOutTheSameFromEveryAnswerAndFromAllOfThem() throws SQLException {
    long bank = sample.publish();
    long person = someone.learner().id();
    Random random = new Random(7);
    Instant now = START;
    for (int i = 0; i < 80; i++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
      // Now and then a test ends that was answered some days ago.
      Instant at = random.nextInt(5) == 0 ? now.minus(Duration.ofDays(6)) : now;
      Grade grade = new Grade(random.nextInt(4) * 20);
      past.answer(person, bank, "fact-" + (1 + random.nextInt(8)), grade, at);
    }
    List<String> kept = memories(person);
    assertThat(kept).hasSize(8);

    memories.rebuild(person);

    assertThat(memories(person)).isEqualTo(kept);
  }

  @Test
  void followTheScheduler() throws SQLException {
    long bank = sample.publish();
    long person = someone.learner().id();
    Fsrs fsrs = Fsrs.daily();
    past.answer(person, bank, "fact-1", Grade.RIGHT, START);
    Instant later = START.plus(Duration.ofDays(3));
    past.answer(person, bank, "fact-1", new Grade(59), later);

    Memory expected = fsrs.review(fsrs.begin(Rating.GOOD, START), Rating.AGAIN, later);

    assertThat(memories(person))
        .containsExactly(
            "fact-1 %s %s %s 2 1"
                .formatted(expected.stability(), expected.difficulty(), expected.due()));
  }

  @Test
  void loseNoAnswerOfTwoWindows() throws Exception {
    long bank = sample.publish();
    long person = someone.learner().id();
    CountDownLatch together = new CountDownLatch(1);
    List<Future<?>> windows = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        Instant at = START.plus(Duration.ofDays(i));
        windows.add(
            threads.submit(
                () -> {
                  together.await();
                  past.answer(person, bank, "fact-1", Grade.RIGHT, at);
                  return null;
                }));
      }
      windows.add(
          threads.submit(
              () -> {
                together.await();
                memories.rebuild(person);
                return null;
              }));
      together.countDown();
      for (Future<?> window : windows) {
        window.get();
      }
    }
    List<String> kept = memories(person);
    assertThat(kept).hasSize(1).first().asString().endsWith(" 8 0");
    memories.rebuild(person);
    assertThat(memories(person)).isEqualTo(kept);
  }

  @Test
  void goAlongWhenAVisitorLogsIn() throws SQLException {
    long bank = sample.publish();
    Someone.Account pupil = someone.learner();
    past.answer(pupil.id(), bank, "fact-1", Grade.RIGHT, START);
    Client visitor = new Client();
    visitor.page("/banks/" + SampleBank.SLUG);
    visitor.post("/banks/" + SampleBank.SLUG, "count", "8").then().statusCode(303);
    long visitorId = newestPerson();
    past.answer(visitorId, bank, "fact-1", Grade.WRONG, START.plus(Duration.ofDays(2)));
    past.answer(visitorId, bank, "fact-2", Grade.RIGHT, START.plus(Duration.ofDays(2)));

    visitor
        .post("/login", "username", pupil.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);

    assertThat(memories(visitorId)).isEmpty();
    List<String> kept = memories(pupil.id());
    assertThat(kept).hasSize(2);
    assertThat(kept.getFirst()).startsWith("fact-1 ").endsWith(" 2 1");
    memories.rebuild(pupil.id());
    assertThat(memories(pupil.id())).isEqualTo(kept);
  }

  @Test
  void canBeRebuiltFromNothing() throws SQLException {
    long bank = sample.publish();
    long person = someone.learner().id();
    memories.rebuild(person);
    assertThat(memories(person)).isEmpty();
    past.answerUnheard(person, bank, "fact-3", Grade.RIGHT, START);
    memories.rebuild(person);
    assertThat(memories(person)).hasSize(1);
  }

  private long newestPerson() throws SQLException {
    return Long.parseLong(rows("select max(id) from person").getFirst());
  }

  private List<String> memories(long person) throws SQLException {
    return rows(
        """
        select concat_ws(' ', fact_id, stability, difficulty,
                 to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), answers, lapses)
          from memory where person_id = %d order by fact_id
        """
            .formatted(person));
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
