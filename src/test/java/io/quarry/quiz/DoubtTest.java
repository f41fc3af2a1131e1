package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
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

    assertThat(teacher.page("/teach").select("a[href$=#doubts]").text()).isEqualTo("1 report");
    Document review = teacher.page("/teach/banks/" + bank);
    Element doubts = review.selectFirst("section[aria-labelledby=doubts]");
    assertThat(doubts.select("h2").text()).isEqualTo("Learners doubt 1 question");
    assertThat(doubts.select("li ul li").eachText())
        .containsExactly("The right answer is wrong: “It is <longer>.”");
    String address = doubts.select("form").attr("action");
    assertThat(doubts.select("h3 a").attr("href") + "/doubts").isEqualTo(address);

    Document refused =
        Jsoup.parse(
            teacher
                .post(address, "outcome", "rejected")
                .then()
                .statusCode(422)
                .extract()
                .asString());
    assertThat(refused.select(".field .error").text()).startsWith("Say why nothing is wrong");
    teacher
        .post(address, "outcome", "rejected", "note", "The document gives it twice.")
        .then()
        .statusCode(303);
    assertThat(teacher.page("/teach/banks/" + bank).select("#doubts")).isEmpty();
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
    assertThat(teacher.page("/teach/banks/" + bank).select("#doubts")).isEmpty();
  }

  @Test
  void onlyTheBanksOwnReviewerSettles() {
    String attempt = start(pupil);
    finish(pupil, attempt);
    pupil.post(attempt + "/1/doubt", "reason", "proof").then().statusCode(303);
    String address =
        teacher.page("/teach/banks/" + bank).select("#doubts ~ ul form").attr("action");
    Client stranger = someone.loggedIn(someone.teacher());
    stranger.post(address, "outcome", "fixed").then().statusCode(404);
    assertThat(pupil.post(address, "outcome", "fixed").statusCode()).isEqualTo(403);
    assertThat(teacher.page("/teach/banks/" + bank).select("#doubts")).hasSize(1);
    teacher.post(address, "outcome", "fixed").then().statusCode(303);
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
