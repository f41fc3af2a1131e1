package io.quarry.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.progress.Past;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class LeaderboardPageTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject SessionFactory sessions;

  private long bank;

  @BeforeEach
  void openTheBank() {
    bank = sample.publish();
  }

  @Test
  void countsDifferentQuestionsAnsweredRight() {
    Someone.Account first = someone.learner();
    Someone.Account second = someone.learner();
    Someone.Account third = someone.learner();
    Instant now = Instant.now();
    answer(first, now, 60, 60, 30);
    // The same two questions again change nothing.
    answer(first, now, 60, 60);
    answer(second, now, 60, 60, 0);
    answer(third, now.minus(Duration.ofDays(70)), 60, 60, 60, 60);

    assertThat(rows(new Client(), "/leaderboard"))
        .containsExactlyInAnyOrder(
            "1 Pseudo " + first.username() + " 2 questions",
            "1 Pseudo " + second.username() + " 2 questions");
    assertThat(rows(new Client(), "/leaderboard?period=month")).hasSize(2);
    assertThat(rows(new Client(), "/leaderboard?period=all-time"))
        .startsWith("1 Pseudo " + third.username() + " 4 questions")
        .hasSize(3);
    assertThat(rows(new Client(), "/leaderboard?period=all-time").get(1)).startsWith("2 ");
    assertThat(rows(someone.loggedIn(second), "/leaderboard?bank=" + SampleBank.SLUG))
        .contains("1 Pseudo " + second.username() + " You 2 questions");
  }

  @Test
  void showsATopicAndForgetsItWithItsBank() {
    Someone.Account pupil = someone.learner();
    answer(pupil, Instant.now(), 60, 60, 60, 60);
    String path = "/leaderboard?bank=" + SampleBank.SLUG + "&topic=";
    assertThat(rows(new Client(), path + "course"))
        .containsExactly("1 Pseudo " + pupil.username() + " 3 questions");
    assertThat(rows(new Client(), path + "towns"))
        .containsExactly("1 Pseudo " + pupil.username() + " 1 question");
    assertThat(rows(new Client(), path + "elsewhere"))
        .containsExactly("1 Pseudo " + pupil.username() + " 4 questions");
    assertThat(new Client().page(path + "towns").select("#topic option[selected]").text())
        .isEqualTo("Towns");
  }

  @Test
  void ranksWhoImprovedMost() {
    Someone.Account better = someone.learner();
    Someone.Account beginner = someone.learner();
    Someone.Account idle = someone.learner();
    Instant now = Instant.now();
    Instant lastWeek = now.minus(Duration.ofDays(7));
    answer(better, lastWeek, 60, 60, 60, 60, 60);
    answer(better, now, 60, 60, 60, 60, 60, 60, 60);
    answer(beginner, lastWeek, 60, 60, 60, 60);
    answer(beginner, now, 60, 60, 60, 60, 60, 60, 60, 60);
    answer(idle, lastWeek, 60, 60, 60, 60, 60, 60);
    answer(idle, now, 60, 60);

    assertThat(rows(new Client(), "/leaderboard?period=improved"))
        .containsExactly("1 Pseudo " + better.username() + " 2 more questions");
    assertThat(new Client().page("/leaderboard?period=improved").text())
        .contains("at least 5 right last week");
  }

  @Test
  void leadsToEarlierWeeksAndMonthsOnWhichSomebodyStands() {
    Someone.Account early = someone.learner();
    Someone.Account late = someone.learner();
    Instant now = Instant.now();
    answer(early, now.minus(Duration.ofDays(70)), 60, 60);
    answer(late, now, 60);
    for (String period : List.of("week", "month")) {
      Document today = new Client().page("/leaderboard?period=" + period);
      assertThat(today.select("[rel=next]")).isEmpty();
      Document then = new Client().page(today.select("[rel=prev]").attr("href"));
      assertThat(then.select(".board li").eachText())
          .containsExactly("1 Pseudo " + early.username() + " 2 questions");
      assertThat(then.select("[rel=prev]")).isEmpty();
      assertThat(new Client().page(then.select("[rel=next]").attr("href")).select(".board").text())
          .contains(late.username());
    }
    // Of a scope, and of a week in which nobody stands; of tomorrow there is no board yet.
    String week = "/leaderboard?topic=course&bank=" + SampleBank.SLUG + "&day=";
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Document none = new Client().page(week + day.minusDays(30));
    assertThat(none.select("main").text()).contains("Nobody stood here then.");
    assertThat(none.select("[rel=prev], [rel=next]")).hasSize(2);
    assertThat(none.select("[rel=prev]").attr("href")).contains("topic=course");
    assertThat(rows(new Client(), week + day.plusDays(30))).hasSize(1);
    assertThat(rows(new Client(), week + "then")).hasSize(1);
    assertThat(new Client().page("/leaderboard?period=all-time").select("[rel=prev]")).isEmpty();
  }

  @Test
  void leavesOutWhoOptedOut() {
    Someone.Account shy = someone.learner();
    answer(shy, Instant.now(), 60);
    Client browser = someone.loggedIn(shy);
    browser.post("/account/leaderboard", "listed", "false").then().statusCode(303);
    assertThat(new Client().get("/leaderboard").asString())
        .contains("Nobody stands here yet")
        .doesNotContain(shy.username());
    assertThat(browser.page("/leaderboard").text()).contains("You are not shown on leaderboards.");
    browser.post("/account/leaderboard", "listed", "true").then().statusCode(303);
    assertThat(rows(new Client(), "/leaderboard")).hasSize(1);
  }

  @Test
  void showsOnesOwnPlaceWithItsNeighboursHoweverFarDown() {
    List<Someone.Account> accounts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Someone.Account account = someone.learner();
      accounts.add(account);
      answer(account, Instant.now(), i < 30 ? new int[] {60, 60} : new int[] {60});
    }
    Client browser = someone.loggedIn(accounts.get(34));
    List<String> rows = rows(browser, "/leaderboard");
    assertThat(rows).filteredOn(row -> row.equals("…")).hasSize(1);
    List<String> around = rows.subList(rows.indexOf("…") + 1, rows.size());
    assertThat(around).hasSize(5 + 1 + 4).allMatch(row -> row.startsWith("31 "));
    assertThat(around.get(5)).contains(" You ");
    assertThat(browser.page("/leaderboard").text()).contains("You are number 31 of 40.");
    assertThat(rows(new Client(), "/leaderboard")).hasSize(20);

    // Just behind the best, the neighbours above are among them.
    String last = "Pseudo " + accounts.get(10).username();
    assertThat(rows(new Client(), "/leaderboard").getLast()).contains(last);
    List<String> near = rows(someone.loggedIn(accounts.get(9)), "/leaderboard");
    assertThat(near).hasSize(20 + 1 + 6).doesNotHaveDuplicates();
    assertThat(near.get(21)).contains(" You ");
  }

  @Test
  void asksTheDatabaseTheSameHoweverManyStandThere() {
    Someone.Account account = someone.learner();
    answer(account, Instant.now(), 60);
    Client browser = someone.loggedIn(account);
    long few = statements(browser);
    for (int i = 0; i < 19; i++) {
      answer(someone.learner(), Instant.now(), 60, 60);
    }
    assertThat(statements(browser)).isEqualTo(few).isLessThanOrEqualTo(6);
    answer(someone.learner(), Instant.now(), 60, 60);
    // Now the neighbours are asked for, one statement for each side.
    assertThat(statements(browser)).isEqualTo(few + 2);
  }

  @Test
  void anUnknownBankIsNotFound() {
    assertThat(new Client().get("/leaderboard?bank=nowhere").statusCode()).isEqualTo(404);
  }

  /** SQL statements of one look at the page. */
  private long statements(Client browser) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    browser.get("/leaderboard").then().statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static List<String> rows(Client client, String path) {
    return client.page(path).select(".board li").eachText();
  }

  /** Answers to the bank's first facts, and what they earned. */
  private void answer(Someone.Account account, Instant when, int... points) {
    for (int i = 0; i < points.length; i++) {
      past.answer(account.id(), bank, "fact-" + (i + 1), new Grade(points[i]), when);
    }
  }
}
