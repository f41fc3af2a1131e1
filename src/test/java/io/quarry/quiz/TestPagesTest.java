package io.quarry.quiz;

import static io.quarry.quiz.Play.count;
import static io.quarry.quiz.Play.execute;
import static io.quarry.quiz.Play.place;
import static io.quarry.quiz.Play.send;
import static io.quarry.quiz.Play.start;
import static io.quarry.quiz.Play.together;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests: sealed until they end, once. */
@QuarkusTest
@CleanDatabase
class TestPagesTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Graded graded;
  @Inject Sweeper sweeper;
  @Inject SessionFactory sessions;

  private Client pupil;

  @BeforeEach
  void openTheBank() {
    sample.publish();
    graded.forget();
    pupil = someone.loggedIn(someone.learner());
  }

  @Test
  void saysNothingBeforeTheEnd() throws Exception {
    String test = start(pupil, "count", "8", "mode", "TEST");
    for (int number = 1; number <= 8; number++) {
      Document page = pupil.page(test + "/" + number);
      if (page.select("#text").isEmpty()) {
        continue;
      }
      String next = place(send(pupil, page, "text", "412.5"));
      assertThat(next).isEqualTo(test + (number < 8 ? "/" + (number + 1) : "/overview"));
      String html = pupil.get(test + "/" + number).asString();
      assertThat(html).contains("value=\"412.5\"").doesNotContain("feedback", "evidence");
      assertThat(pupil.get(test + "/" + number + "/source").statusCode()).isEqualTo(404);
    }
    assertThat(pupil.page(test + "/overview").select(".lead").text()).isEqualTo("3 of 8 answered");
    assertThat(place(pupil.get(test + "/result"))).startsWith(test + "/");
    assertThat(count("select count(*) from answer")).isEqualTo(3);
    assertThat(count("select count(*) from counted_answer")).isZero();
    assertThat(graded.events()).isEmpty();
    assertThat(pupil.page("/progress").text()).contains("3 of 8 answered");

    assertThat(place(pupil.post(test + "/finish"))).isEqualTo(test + "/result");
    assertThat(pupil.page(test + "/result").select(".stats dd").eachText())
        .containsExactly("12 %", "1 of 8 right", "60 of 480");
    assertThat(graded.events()).hasSize(3);
    assertThat(count("select sum(answers) from memory")).isEqualTo(3);
  }

  @Test
  void noPageOfARunningTestHoldsAKeyOrWeighsMuch() {
    String test = start(pupil, "count", "8", "mode", "TEST", "minutes", "5");
    List<String> pages = new ArrayList<>(List.of("/overview", "/time", "/finish"));
    for (int number = 1; number <= 8; number++) {
      Document page = pupil.page(test + "/" + number);
      send(pupil, page, "text", "9", "pick", "0");
      pages.add("/" + number);
    }
    for (String path : pages) {
      String html = pupil.get(test + path).asString();
      assertThat(html)
          .doesNotContain("412.5", "Old Lady", "The document says so", "correct", "evidence")
          .hasSizeLessThan(20 * 1024);
    }
  }

  @Test
  void theLastRevisionCounts() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST");
    for (String typed : List.of("1", "412.5", "412.5", "7", "412,5 km")) {
      send(pupil, pupil.page(test + "/1"), "text", typed);
    }
    // What stands already is no new revision, and what is refused is none either.
    assertThat(count("select count(*) from answer")).isEqualTo(4);
    pupil.post(test + "/finish");
    assertThat(count("select points from counted_answer")).isEqualTo(60);
    assertThat(graded.events()).extracting(event -> event.grade().points()).containsExactly(60);
  }

  @Test
  void finishedTwiceAtOnceIsGradedOnce() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST");
    send(pupil, pupil.page(test + "/1"), "text", "412.5").then().statusCode(303);
    String token = pupil.token();
    List<Callable<String>> presses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      presses.add(
          () -> place(pupil.request().formParam("form-token", token).post(test + "/finish")));
    }
    assertThat(together(presses)).containsOnly(test + "/result");
    assertThat(graded.events()).hasSize(1);
    assertThat(count("select answers from memory")).isEqualTo(1);
  }

  @Test
  void leadsAroundByTheOverview() {
    String test = start(pupil, "count", "2", "mode", "TEST", "kind", "numeric", "kind", "cloze");
    Document first = pupil.page(test + "/1");
    // An empty form is no answer, but it may look around.
    assertThat(place(send(pupil, first, "go", "overview"))).isEqualTo(test + "/overview");
    assertThat(send(pupil, first, "go", "on").statusCode()).isEqualTo(422);
    assertThat(place(send(pupil, pupil.page(test + "/2"), "text", "12", "go", "on")))
        .isEqualTo(test + "/overview");
    Document overview = pupil.page(test + "/overview");
    assertThat(overview.select(".places a").eachText())
        .containsExactly("Question 1, not answered yet", "Question 2, answered");
    assertThat(place(pupil.get(test))).isEqualTo(test + "/1");
    assertThat(pupil.page(test + "/finish").select(".lead").text())
        .startsWith("One question is still open");
  }

  @Test
  void endsByTheServersClock() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST", "minutes", "5");
    Document page = pupil.page(test + "/1");
    assertThat(page.select("#timer [role=timer]").text()).isEqualTo("5 min left");
    execute("update attempt set deadline = now() - interval '5 seconds'");
    // Within the grace, for it may have been on its way.
    send(pupil, page, "text", "1").then().statusCode(303);
    execute("update attempt set deadline = now() - interval '60 seconds'");
    Response refused = pupil.post(test + "/1", "text", "412.5", "seen", "1");
    assertThat(refused.statusCode()).isEqualTo(409);
    Document over = Jsoup.parse(refused.asString());
    assertThat(over.select("h1").text()).isEqualTo("This quiz is over");
    assertThat(over.select(".answer-pair dd").eachText())
        .containsExactly("1 kilometres", "412.5 kilometres");
    assertThat(count("select count(*) from counted_answer")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from attempt where finished_at = deadline + interval '10 seconds'"))
        .isEqualTo(1);
    assertThat(place(pupil.get(test))).isEqualTo(test + "/result");
  }

  @Test
  void isEndedWhenNobodyComesBack() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST", "minutes", "5");
    send(pupil, pupil.page(test + "/1"), "text", "412.5").then().statusCode(303);
    sweeper.sweep();
    assertThat(graded.events()).isEmpty();
    execute("update attempt set deadline = now() - interval '60 seconds'");
    sweeper.sweep();
    sweeper.sweep();
    assertThat(graded.events()).hasSize(1);
    assertThat(count("select count(*) from attempt where finished_at is not null")).isEqualTo(1);
  }

  @Test
  void isGivenMoreTimeButNeverLess() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST", "minutes", "4");
    assertThat(pupil.page(test + "/time").select("[name=extension]")).hasSize(5);
    pupil.post(test + "/time", "extension", "HALF", "hide", "true").then().statusCode(303);
    assertThat(seconds()).isEqualTo(6 * 60);
    pupil.post(test + "/time", "extension", "NONE").then().statusCode(303);
    assertThat(seconds()).isEqualTo(6 * 60);
    assertThat(pupil.post(test + "/time", "extension", "LESS").statusCode()).isEqualTo(400);
    assertThat(pupil.page(test + "/time").select("[name=extension]").eachAttr("value"))
        .containsExactly("HALF", "DOUBLE", "UNLIMITED");
    pupil.post(test + "/time", "extension", "HALF", "hide", "true").then().statusCode(303);
    assertThat(pupil.page(test + "/1").select("#timer > :not([hidden], [role=status])").text())
        .isEqualTo("The time is hidden Time settings");
    pupil.post(test + "/time", "extension", "UNLIMITED").then().statusCode(303);
    assertThat(pupil.page(test + "/1").select("#timer")).isEmpty();
    Client other = someone.loggedIn(someone.learner());
    assertThat(other.get(test + "/time").statusCode()).isEqualTo(404);
    assertThat(other.get(test + "/overview").statusCode()).isEqualTo(404);
    assertThat(other.post(test + "/time", "extension", "DOUBLE").statusCode()).isEqualTo(404);
    pupil.post(test + "/finish").then().statusCode(303);
    assertThat(pupil.page(test + "/result").text())
        .contains("Time limit: 4 minutes. Extended: no limit");
  }

  @Test
  void speaksOfOneMinute() {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST", "minutes", "1");
    assertThat(pupil.page(test + "/time").text()).contains("You chose 1 minute for this test.");
    pupil.post(test + "/finish").then().statusCode(303);
    assertThat(pupil.page(test + "/result").text()).contains("Time limit: 1 minute.");
  }

  @Test
  void takesAnAnswerInFewStatements() {
    String test = start(pupil, "count", "8", "mode", "TEST");
    int number = 1;
    while (pupil.page(test + "/" + number).select("#text").isEmpty()) {
      number++;
    }
    Document page = pupil.page(test + "/" + number);
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    send(pupil, page, "text", "412.5").then().statusCode(303);
    assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(6);
    statistics.setStatisticsEnabled(false);
  }

  private static long seconds() throws Exception {
    return count("select extract(epoch from deadline - started_at) from attempt");
  }
}
