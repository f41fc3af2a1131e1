package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ExamPageTest {

  private static final String PATH = "/progress/exams/" + SampleBank.SLUG;

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject SessionFactory sessions;
  @Inject Past past;
  @Inject ZoneId zone;

  private Someone.Account account;
  private Client pupil;
  private long bank;

  @BeforeEach
  void openTheBank() {
    bank = sample.publish();
    account = someone.learner();
    pupil = someone.loggedIn(account);
  }

  @Test
  void makesAPlanAndStartsTheDaysPart() {
    assertThat(pupil.page(PATH).select("#target option[selected]").val()).isEqualTo("90");
    set(4, "90", "").then().statusCode(303);

    Element exams = exams();
    assertThat(exams.select("h3").text()).isEqualTo("The River Ard");
    // Eight facts over the first four of four days.
    assertThat(exams.select("strong").text()).isEqualTo("2 facts wait for you today.");
    assertThat(exams.select("tbody tr")).hasSize(4);
    assertThat(exams.text())
        .contains("in 4 days", "90 % of 8 facts", "if you answer nothing more, 0 %");

    String attempt = location(pupil.post(PATH + "/start"));
    assertThat(pupil.get(attempt + "/2").statusCode()).isEqualTo(200);
    assertThat(pupil.get(attempt + "/3").statusCode()).isEqualTo(404);
    assertThat(location(pupil.post(PATH + "/start"))).isEqualTo(attempt);

    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    past.answer(account.id(), bank, "fact-2", Grade.RIGHT, Instant.now());
    assertThat(exams().select("strong").text()).isEqualTo("Today's part is done.");
    assertThat(location(pupil.post(PATH + "/start"))).isEqualTo("/progress");
  }

  @Test
  void canBeAboutATopicChangedAndRemoved() {
    set(30, "85", "towns").then().statusCode(303);
    assertThat(exams().select("h3").text()).isEqualTo("The River Ard: Towns");
    assertThat(exams().text()).contains("85 % of 4 facts");
    assertThat(pupil.page(PATH).select("#topic option[selected]").text()).isEqualTo("Towns");
    set(30, "95", "").then().statusCode(303);
    assertThat(exams().text()).contains("95 % of 8 facts");
    pupil.post(PATH + "/remove").then().statusCode(303);
    assertThat(pupil.page("/progress").select("#exams")).isEmpty();
  }

  @Test
  void refusesADayThatIsNoneOrNotAhead() {
    for (String date :
        new String[] {"", "soon", today().toString(), today().plusDays(400).toString()}) {
      Response refused = pupil.post(PATH, "date", date, "target", "90");
      assertThat(refused.statusCode()).as(date).isEqualTo(422);
      Document page = Jsoup.parse(refused.asString());
      assertThat(page.select("#date").val()).isEqualTo(date);
      assertThat(page.select("#date-error").text()).startsWith("Choose a day from tomorrow");
    }
    assertThat(pupil.post("/progress/exams/nowhere", "date", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aPastExamHasNoPlan() throws SQLException {
    set(3, "90", "").then().statusCode(303);
    execute("update exam set takes_place = current_date - 5");
    assertThat(exams().text()).contains("has come").doesNotContain("wait for you");
    assertThat(location(pupil.post(PATH + "/start"))).isEqualTo("/progress");
  }

  @Test
  void manyExamsTakeNoMoreStatements() throws SQLException {
    set(30, "90", "").then().statusCode(303);
    long one = statements();
    Someone.Account teacher = someone.teacher();
    for (int i = 0; i < 12; i++) {
      sample.draft(teacher.id(), SampleBank.questions());
    }
    execute("update bank set status = 'PUBLISHED', published_at = now()");
    execute(
        """
        insert into exam (person_id, bank_id, takes_place, target)
        select e.person_id, b.id, e.takes_place, e.target from exam e, bank b
        on conflict do nothing
        """);
    assertThat(statements()).isEqualTo(one);
    assertThat(exams().select("h3")).hasSize(13);
  }

  /** Statements that Hibernate sends for the page. */
  private long statements() {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    pupil.get("/progress").then().statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Response set(int days, String target, String topic) {
    return pupil.post(
        PATH, "date", today().plusDays(days).toString(), "target", target, "topic", topic);
  }

  private LocalDate today() {
    return LocalDate.now(zone);
  }

  private Element exams() {
    return pupil.page("/progress").selectFirst("section[aria-labelledby=exams]");
  }

  private static String location(Response response) {
    assertThat(response.statusCode()).isEqualTo(303);
    return response.header("Location").replaceFirst("^https?://[^/]+", "");
  }
}
