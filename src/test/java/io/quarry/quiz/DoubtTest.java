package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Something is wrong with this question": from the learner to the teacher and back. */
@QuarkusTest
@CleanDatabase
class DoubtTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject SessionFactory sessions;

  private long bank;
  private Client pupil;
  private Client teacher;

  @BeforeEach
  void openTheBank() {
    bank = sample.publish();
    pupil = someone.loggedIn(someone.learner());
    // The sample has no owner: it is an administrator's, as banks that come with Quarry are.
    teacher = someone.loggedIn(someone.administrator());
  }

  @Test
  void theTeacherSettlesItAndTheLearnerSeesWhatBecameOfIt() {
    String attempt = start(pupil);
    String stem = finish(pupil, attempt);
    Document feedback = pupil.page(attempt + "/1");
    assertThat(feedback.select("details.doubt summary").text())
        .isEqualTo("Something is wrong with this question");
    assertThat(feedback.select("details.doubt button").eachText()).hasSize(4);

    pupil.post(attempt + "/1/doubt", "reason", "key", "words", " It is <longer>. ");
    // Twice is once.
    pupil.post(attempt + "/1/doubt", "reason", "unclear").then().statusCode(303);
    assertThat(pupil.page(attempt + "/1").text()).contains("Thank you.");
    assertThat(reported(pupil).text())
        .contains(stem, "The right answer is wrong", "Not looked at yet");

    assertThat(teacher.page("/teach").select("a[href$=/doubts]").text()).isEqualTo("1 report");
    assertThat(teacher.page("/teach/banks/" + bank).select("a[href$=/doubts]").text())
        .isEqualTo("1 report");
    Document doubts = teacher.page(doubtsPage());
    assertThat(doubts.select(".lead").text()).isEqualTo("Learners doubt 1 question");
    assertThat(doubts.select("section li").eachText())
        .containsExactly("The right answer is wrong: “It is <longer>.”");
    String question = doubts.select("[name=question]").val();
    assertThat(doubts.select("h2 a").attr("href")).endsWith("/questions/" + question);

    Document refused =
        Jsoup.parse(
            teacher
                .post(doubtsPage(), "question", question, "outcome", "rejected")
                .then()
                .statusCode(422)
                .extract()
                .asString());
    assertThat(refused.select(".field .error").text()).startsWith("Say why nothing is wrong");
    teacher
        .post(
            doubtsPage(),
            "question",
            question,
            "outcome",
            "rejected",
            "note",
            "The document gives it twice.")
        .then()
        .statusCode(303);
    assertThat(teacher.page(doubtsPage()).text()).contains("Every report has its answer.");
    assertThat(reported(pupil).text())
        .contains("Looked at: nothing is wrong", "The teacher: The document gives it twice.");
  }

  @Test
  void nobodyDoubtsWhatTheyHaveNotAnswered() {
    String attempt = start(pupil);
    pupil.post(attempt + "/1/doubt", "reason", "key").then().statusCode(404);
    finish(pupil, attempt);
    Client other = someone.loggedIn(someone.learner());
    other.post(attempt + "/1/doubt", "reason", "key").then().statusCode(404);
    pupil.post(attempt + "/99/doubt", "reason", "key").then().statusCode(404);
    assertThat(teacher.page(doubtsPage()).select("section")).isEmpty();
  }

  @Test
  void onlyTheBanksOwnReviewerSettles() {
    String attempt = start(pupil);
    finish(pupil, attempt);
    pupil.post(attempt + "/1/doubt", "reason", "proof").then().statusCode(303);
    String question = teacher.page(doubtsPage()).select("[name=question]").val();
    Client stranger = someone.loggedIn(someone.teacher());
    stranger.post(doubtsPage(), "question", question, "outcome", "fixed").then().statusCode(404);
    assertThat(stranger.get(doubtsPage()).statusCode()).isEqualTo(404);
    assertThat(pupil.post(doubtsPage(), "question", question, "outcome", "fixed").statusCode())
        .isEqualTo(403);
    assertThat(teacher.page(doubtsPage()).select("section")).hasSize(1);
    teacher.post(doubtsPage(), "question", question, "outcome", "fixed").then().statusCode(303);
    assertThat(reported(pupil).text()).contains("Fixed").doesNotContain("The teacher:");
  }

  @Test
  void goesAlongWhenAVisitorLogsIn() {
    Someone.Account account = someone.learner();
    Client visitor = new Client();
    visitor.page("/banks/" + SampleBank.SLUG);
    String attempt = start(visitor);
    finish(visitor, attempt);
    visitor.post(attempt + "/1/doubt", "reason", "other").then().statusCode(303);
    visitor
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);
    assertThat(reported(visitor).text()).contains("Something else");
  }

  @Test
  void manyReportsArePagedAndTakeNoMoreStatements() throws SQLException {
    String attempt = start(pupil);
    finish(pupil, attempt);
    pupil.post(attempt + "/1/doubt", "reason", "key").then().statusCode(303);
    long few = statements(teacher, doubtsPage());
    long fewOfTheirs = statements(pupil, "/progress");
    copyQuestions(50);
    doubtEverything();
    assertThat(statements(teacher, doubtsPage())).isEqualTo(few).isLessThanOrEqualTo(3);
    assertThat(statements(pupil, "/progress")).isEqualTo(fewOfTheirs);

    Document first = teacher.page(doubtsPage());
    assertThat(first.select("section")).hasSize(20);
    assertThat(first.select(".lead").text()).isEqualTo("Learners doubt 58 questions");
    Document last = teacher.page(doubtsPage() + "?page=3");
    assertThat(last.select("section")).hasSize(18);
    String question = last.select("[name=question]").last().val();
    assertThat(first.html()).doesNotContain(question);
    // What is refused stays on its page.
    Document refused =
        Jsoup.parse(
            teacher
                .post(doubtsPage(), "question", question, "page", "3", "outcome", "rejected")
                .asString());
    assertThat(refused.select("#d-" + question + " .error")).hasSize(1);
    assertThat(teacher.page(doubtsPage() + "?page=99").select("section")).hasSize(18);
  }

  /** Statements that Hibernate sends for a page. */
  private long statements(Client client, String page) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    client.get(page).then().statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private void copyQuestions(int copies) throws SQLException {
    Play.execute(
        """
        with model as (select * from question order by id limit 1),
        copied as (
          insert into question (bank_id, topic_id, public_id, fact_id, position, status, version)
          select bank_id, topic_id, lpad(to_hex(n + 1000), 12, '0'), 'copy-' || n, n, status, 1
            from model, generate_series(1, %d) n returning id)
        insert into question_version (question_id, number, content, created_at)
        select copied.id, 1, v.content, now() from copied, model
          join question_version v on v.question_id = model.id and v.number = 1
        """
            .formatted(copies));
  }

  private static void doubtEverything() throws SQLException {
    Play.execute(
        """
        insert into doubt (question_version_id, person_id, reason, words, raised_at)
        select v.id, p.id, 'OTHER', '', now() from question_version v, person p
        on conflict do nothing
        """);
  }

  private String doubtsPage() {
    return "/teach/banks/" + bank + "/doubts";
  }

  private static Element reported(Client pupil) {
    return pupil.page("/progress").selectFirst("section[aria-labelledby=reported]");
  }

  private static String start(Client pupil) {
    pupil.page("/banks/" + SampleBank.SLUG);
    return pupil
        .post("/banks/" + SampleBank.SLUG, "count", "8")
        .header("Location")
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst("/1$", "");
  }

  /** Ends the attempt, so that every question has its feedback; tells the first one's stem. */
  private static String finish(Client pupil, String attempt) {
    pupil.post(attempt + "/finish").then().statusCode(303);
    return pupil.page(attempt + "/1").select("h1.stem").text();
  }
}
