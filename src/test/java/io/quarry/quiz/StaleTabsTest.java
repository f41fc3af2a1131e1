package io.quarry.quiz;

import static io.quarry.quiz.Play.count;
import static io.quarry.quiz.Play.place;
import static io.quarry.quiz.Play.send;
import static io.quarry.quiz.Play.start;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows on one question, and what is asked once more. */
@QuarkusTest
@CleanDatabase
class StaleTabsTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Graded graded;

  private Client pupil;

  @BeforeEach
  void openTheBank() {
    sample.publish();
    graded.forget();
    pupil = someone.loggedIn(someone.learner());
  }

  @Test
  void inPracticeTheFirstAnswerStandsAndTheSecondIsShown() throws Exception {
    String quiz = start(pupil, "count", "2", "kind", "true-false", "kind", "single-choice");
    int number = pupil.page(quiz + "/1").select("label.option").size() == 2 ? 1 : 2;
    Document one = pupil.page(quiz + "/" + number);
    Document other = pupil.page(quiz + "/" + number);
    send(pupil, one, "pick", "1").then().statusCode(303);
    Response refused = send(pupil, other, "pick", "0");
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select(".answer-pair dd").eachText()).containsExactly("False", "True");
    assertThat(page.select("#answer")).isEmpty();
    assertThat(count("select count(*) from answer")).isEqualTo(1);
    // The same answer from both is no quarrel, and neither is the form sent again.
    assertThat(send(pupil, other, "pick", "1").statusCode()).isEqualTo(303);
    assertThat(send(pupil, one, "pick", "1").statusCode()).isEqualTo(303);
    // Gone back and changed, it comes with the key of the answer that stands.
    assertThat(send(pupil, one, "pick", "0").statusCode()).isEqualTo(409);
    assertThat(graded.events()).hasSize(1);
  }

  @Test
  void inATestTheLearnerDecides() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST");
    Document one = pupil.page(test + "/1");
    Document other = pupil.page(test + "/1");
    send(pupil, one, "text", "400").then().statusCode(303);
    Response refused = send(pupil, other, "text", "412.5");
    assertThat(refused.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select(".answer-pair dd").eachText())
        .containsExactly("400 kilometres", "412.5 kilometres");
    assertThat(count("select count(*) from answer")).isEqualTo(1);
    assertThat(pupil.page(test + "/1").select("#text").val()).isEqualTo("400");
    // Decided, twice over.
    assertThat(place(send(pupil, page))).isEqualTo(test + "/overview");
    assertThat(place(send(pupil, page))).isEqualTo(test + "/overview");
    assertThat(count("select count(*) from answer")).isEqualTo(2);
    assertThat(pupil.page(test + "/1").select("#text").val()).isEqualTo("412.5");
  }

  @Test
  void aRefusedFormFromAnOldPageStaysOne() throws Exception {
    String test = start(pupil, "count", "1", "kind", "numeric", "mode", "TEST");
    Document one = pupil.page(test + "/1");
    Document other = pupil.page(test + "/1");
    send(pupil, one, "text", "400").then().statusCode(303);
    Response refused = send(pupil, other, "text", "many");
    assertThat(refused.statusCode()).isEqualTo(422);
    Response mended = send(pupil, Jsoup.parse(refused.asString()), "text", "412.5");
    assertThat(mended.statusCode()).isEqualTo(409);
    assertThat(count("select count(*) from answer")).isEqualTo(1);
  }

  @Test
  void aNearMissIsAskedOnceMore() throws Exception {
    String quiz = start(pupil, "count", "1", "kind", "short-answer");
    Document first = pupil.page(quiz + "/1");
    assertThat(place(send(pupil, first, "text", "Old Lafy"))).isEqualTo(quiz + "/1");
    // The same form again is the same answer, not the second chance.
    assertThat(place(send(pupil, first, "text", "Old Lafy"))).isEqualTo(quiz + "/1");
    Document again = pupil.page(quiz + "/1");
    assertThat(again.select("[role=alert]").text())
        .isEqualTo("Almost: check the spelling, and send it again.");
    assertThat(again.select("#text").val()).isEqualTo("Old Lafy");
    assertThat(again.text()).doesNotContain("Old Lady");
    assertThat(pupil.get(quiz + "/1/source").statusCode()).isEqualTo(404);
    assertThat(graded.events()).isEmpty();
    assertThat(count("select count(*) from counted_answer")).isZero();
    // A window that has not seen this is shown it, with what it sent.
    Response outdated = pupil.post(quiz + "/1", "text", "Old Laddy", "seen", "0");
    assertThat(outdated.statusCode()).isEqualTo(409);
    Document told = Jsoup.parse(outdated.asString());
    assertThat(told.select("#text").val()).isEqualTo("Old Laddy");
    assertThat(told.select("[role=alert]").text()).startsWith("Almost");

    send(pupil, again, "text", "Old Lady").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select(".feedback h2").text()).isEqualTo("Right");
    assertThat(graded.events()).hasSize(1);
    assertThat(count("select points from counted_answer")).isEqualTo(60);
  }

  @Test
  void aPartOfTheAnswerIsAskedForTheRest() throws Exception {
    String quiz = start(pupil, "count", "1", "kind", "short-answer");
    send(pupil, pupil.page(quiz + "/1"), "text", "Lady").then().statusCode(303);
    Document again = pupil.page(quiz + "/1");
    assertThat(again.select("[role=alert]").text())
        .isEqualTo("That is a part of the answer: type all of it, and send it again.");
    assertThat(again.text()).doesNotContain("Old Lady");
    assertThat(graded.events()).isEmpty();
    send(pupil, again, "text", "Old Lady").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select(".feedback h2").text()).isEqualTo("Right");
  }

  @Test
  void theSecondMissIsWrong() throws Exception {
    String quiz = start(pupil, "count", "1", "kind", "short-answer");
    send(pupil, pupil.page(quiz + "/1"), "text", "Old Lafy").then().statusCode(303);
    send(pupil, pupil.page(quiz + "/1"), "text", "Old Lafy").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select(".feedback h2").text()).isEqualTo("Not right");
    assertThat(count("select count(*) from answer")).isEqualTo(2);
    assertThat(count("select points from counted_answer")).isZero();
  }

  @Test
  void whatTheDocumentNamesIsNoMisspelling() {
    String quiz = start(pupil, "count", "1", "kind", "cloze");
    // One letter from the key, and a place in the document.
    send(pupil, pupil.page(quiz + "/1"), "text", "Plaid").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select(".feedback h2").text()).isEqualTo("Not right");
  }

  @Test
  void aNearMissLeftThereIsNoAnswerAndInATestThereIsNone() throws Exception {
    String quiz = start(pupil, "count", "1", "kind", "cloze");
    send(pupil, pupil.page(quiz + "/1"), "text", "plaim").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select("[role=alert]")).hasSize(1);
    pupil.post(quiz + "/finish").then().statusCode(303);
    assertThat(pupil.page(quiz + "/result").select(".chip").eachText())
        .containsExactly("Not answered");
    String test = start(pupil, "count", "1", "kind", "cloze", "mode", "TEST");
    send(pupil, pupil.page(test + "/1"), "text", "plaim").then().statusCode(303);
    assertThat(count("select count(*) from answer where points = 0")).isEqualTo(1);
  }

  @Test
  void aUnitOfOnesOwnIsReadAndAnotherIsNamed() {
    String quiz = start(pupil, "count", "1", "kind", "numeric");
    for (String typed : List.of("412.5 miles", "412.5 m")) {
      Response refused = send(pupil, pupil.page(quiz + "/1"), "text", typed);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(refused.asString()).select("#problem").text())
          .isEqualTo("Give the number in kilometres.");
    }
    send(pupil, pupil.page(quiz + "/1"), "text", "412,5 km").then().statusCode(303);
    assertThat(pupil.page(quiz + "/1").select(".feedback h2").text()).isEqualTo("Right");
  }
}
