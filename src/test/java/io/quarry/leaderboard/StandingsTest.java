package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.progress.Past;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens, the boards stay those that the answers make. */
@QuarkusTest
@CleanDatabase
class StandingsTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject ZoneId zone;
  @Inject Standings standings;

  private final Random random = new Random(8);
  private long bank;

  @BeforeEach
  void countNothing() throws SQLException {
    bank = sample.publish();
    assertThat(verify("--repair")).isZero();
  }

  @Test
  void followAnswersInAnyOrderAndPeopleWhoComeAndGo() throws SQLException {
    List<Someone.Account> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      people.add(someone.learner());
    }
    for (int i = 0; i < 250; i++) {
      answerSomething(people.get(random.nextInt(people.size())).id());
      if (i % 50 == 0) {
        execute("update person set listed = not listed where id = " + people.get(i / 50).id());
      }
    }
    assertAgreement();
    assertThat(
            rows(
                "select count(*) > 0 from standing s join board b on b.id = s.board_id"
                    + " where b.period = 'IMPROVED'"))
        .containsExactly("t");
    execute("update person set blocked = true where id = " + people.get(1).id());
    execute("delete from person where id = " + people.getFirst().id());
    assertAgreement();
    assertThat(rows("select count(*) from standing where listed")).isNotEqualTo(List.of("0"));
  }

  @Test
  void followAnswersOfManyAtOnce() throws Exception {
    List<Long> people = List.of(someone.learner().id(), someone.learner().id());
    List<Future<?>> windows = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 240; i++) {
        long person = people.get(i % 2);
        int fact = random.nextInt(8) + 1;
        Instant at = someTime();
        windows.add(
            threads.submit(() -> past.answer(person, bank, "fact-" + fact, Grade.RIGHT, at)));
      }
      for (Future<?> window : windows) {
        window.get();
      }
    }
    assertAgreement();
    assertThat(rows("select max(solved) from standing")).containsExactly("8");
  }

  @Test
  void theAnswersOfATestDoNotWaitInACircleWithAnother() throws Exception {
    long person = someone.learner().id();
    CountDownLatch wrong = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> test =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .call(
                          () -> {
                            past.answer(person, bank, "fact-1", Grade.WRONG, Instant.now());
                            wrong.countDown();
                            // Long enough for the other answer to hold what it can.
                            TimeUnit.MILLISECONDS.sleep(300);
                            past.answer(person, bank, "fact-2", Grade.RIGHT, Instant.now());
                            return null;
                          }));
      wrong.await();
      Future<?> other =
          threads.submit(() -> past.answer(person, bank, "fact-1", Grade.RIGHT, Instant.now()));
      test.get();
      other.get();
    }
    assertAgreement();
  }

  @Test
  void goAlongWhenAVisitorLogsIn() throws SQLException {
    Someone.Account pupil = someone.learner();
    Client visitor = new Client();
    visitor.page("/banks/" + SampleBank.SLUG);
    visitor.post("/banks/" + SampleBank.SLUG, "count", "8").then().statusCode(303);
    long visitorId = Long.parseLong(rows("select max(id) from person").getFirst());
    for (int i = 0; i < 40; i++) {
      answerSomething(pupil.id());
      answerSomething(visitorId);
    }
    visitor
        .post("/login", "username", pupil.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);
    assertThat(rows("select count(*) from standing where person_id = " + visitorId))
        .containsExactly("0");
    assertAgreement();
  }

  @Test
  void leaveOutAWithdrawnBankUntilItIsOpenAgain() throws SQLException {
    Someone.Account pupil = someone.learner();
    past.answer(pupil.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    Client administrator = someone.loggedIn(someone.administrator());
    administrator.post("/teach/banks/" + bank + "/withdraw").then().statusCode(303);
    assertThat(new Client().page("/leaderboard").select(".board li")).isEmpty();
    past.answer(pupil.id(), bank, "fact-2", Grade.RIGHT, Instant.now());
    assertAgreement();
    administrator.post("/teach/banks/" + bank + "/publish").then().statusCode(303);
    assertThat(new Client().page("/leaderboard").select(".board li").text())
        .endsWith("2 questions");
    assertAgreement();
  }

  @Test
  void followAQuestionToAnotherTopic() throws SQLException {
    Someone.Account pupil = someone.learner();
    past.answer(pupil.id(), bank, "fact-3", Grade.RIGHT, Instant.now());
    Client administrator = someone.loggedIn(someone.administrator());
    administrator
        .post(
            "/teach/banks/" + bank + "/questions/000000000003",
            "version",
            "1",
            "topic",
            "towns",
            "difficulty",
            "2",
            "stem",
            "The Ard was bridged first in 1931.",
            "explanation",
            "The document says so in these words.",
            "text",
            "true")
        .then()
        .statusCode(303);
    assertThat(
            new Client()
                .page("/leaderboard?bank=" + SampleBank.SLUG + "&topic=towns")
                .select(".board li")
                .text())
        .endsWith("1 question");
    assertAgreement();
  }

  @Test
  void theWeekBeginsOnMondayAtMidnightInTheSchoolsZone() throws SQLException {
    long person = someone.learner().id();
    Instant monday = LocalDate.of(2026, 11, 16).atStartOfDay(zone).toInstant();
    past.answer(person, bank, "fact-1", Grade.RIGHT, monday.minusMillis(1));
    past.answer(person, bank, "fact-2", Grade.RIGHT, monday);
    assertThat(
            rows(
                "select b.starts || ' ' || s.solved from standing s join board b on b.id = s.board_id"
                    + " where b.period = 'WEEK' and b.bank_id is null order by 1"))
        .containsExactly("2026-11-09 1", "2026-11-16 1");
  }

  @Test
  void anotherTimeZoneCutsTheWeeksElsewhere() throws SQLException {
    past.answer(someone.learner().id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    execute("update solved set day = day - 8");
    execute("update board_calendar set zone = 'Pacific/Apia'");
    assertThat(verify()).isEqualTo(2);
    assertThat(output).contains("counted in the time zone Pacific/Apia");
    standings.recountInAnotherZone(new StartupEvent());
    assertAgreement();
  }

  @Test
  void differencesAreToldAndRepairedOnlyWhenAsked() throws SQLException {
    Someone.Account pupil = someone.learner();
    past.answer(pupil.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    past.answerUnheard(pupil.id(), bank, "fact-2", Grade.RIGHT, Instant.now());
    execute("update reached set people = people + 1");

    assertThat(verify()).isEqualTo(2);
    String first = output;
    assertThat(first)
        .contains("Person " + pupil.id())
        .contains("answered right but not counted")
        .contains("has 1, the answers say 2")
        .contains("2 people are said to have at least 1, it is 1");
    assertThat(verify()).isEqualTo(2);
    assertThat(output).isEqualTo(first);

    assertThat(verify("--repair")).isZero();
    assertThat(output).startsWith(first.substring(0, 20)).contains("Counted anew: 12 standings.");
    assertAgreement();
    assertThat(verify("--fix")).isEqualTo(64);
  }

  private void answerSomething(long person) {
    past.answer(
        person,
        bank,
        "fact-" + (random.nextInt(8) + 1),
        random.nextInt(4) == 0 ? Grade.WRONG : Grade.RIGHT,
        someTime());
  }

  /** Within five weeks around the turn of a year. */
  private Instant someTime() {
    return Instant.parse("2026-12-14T00:00:00Z")
        .plus(Duration.ofMinutes(random.nextInt(35 * 24 * 60)));
  }

  private String output = "";

  private int verify(String... arguments) throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = TestDatabase.connect();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int code = VerifyLeaderboardsCommand.run(arguments, connection, zone, stream, stream);
      output = out.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  private void assertAgreement() throws SQLException {
    int code = verify();
    assertThat(output).contains("agree with the answers").doesNotStartWith("All 0 ");
    assertThat(code).isZero();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
