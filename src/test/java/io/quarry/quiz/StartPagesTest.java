package io.quarry.quiz;

import static io.quarry.quiz.Play.BANK;
import static io.quarry.quiz.Play.count;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class StartPagesTest {

  @Inject SampleBank sample;
  @Inject Someone someone;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void startPressedTwiceAtOnceMakesOneQuiz() throws Exception {
    Client pupil = someone.loggedIn(someone.learner());
    pupil.page(BANK);
    assertThat(pressStart(pupil, 4)).hasSize(1);
    assertThat(count("select count(*) from attempt")).isEqualTo(1);
  }

  @Test
  void aStrangerWhoPressesStartTwiceIsOneVisitorWithOneQuiz() throws Exception {
    Client stranger = new Client();
    stranger.page(BANK);
    assertThat(pressStart(stranger, 4)).hasSize(1);
    assertThat(count("select count(*) from attempt")).isEqualTo(1);
    assertThat(count("select count(*) from person where username is null")).isEqualTo(1);
  }

  /** The quizzes that so many presses at the same time lead to. */
  private static Set<String> pressStart(Client client, int presses) throws Exception {
    String token = client.token();
    Callable<String> press =
        () ->
            place(
                    client
                        .request()
                        .formParam("form-token", token)
                        .formParam("count", "3")
                        .formParam("mode", "PRACTICE")
                        .post(BANK))
                .replaceFirst("/1$", "");
    List<Callable<String>> all = new ArrayList<>();
    for (int i = 0; i < presses; i++) {
      all.add(press);
    }
    return new HashSet<>(together(all));
  }

  @Test
  void aQuizHasAsManyQuestionsAsThePagePromises() throws Exception {
    Client pupil = someone.loggedIn(someone.learner());
    assertThat(pupil.page(BANK).select("#count-hint").text()).endsWith("makes at most 8.");
    assertThat(pupil.page(BANK).select("#count").val()).isEqualTo("8");
    // Another question tells the name of the lake.
    Play.execute(
        """
        insert into question_version (question_id, number, content, created_at)
        select question_id, 2, jsonb_set(content, '{stem}', '"How long is the way to Lake Morrow?"'),
               now()
          from question_version where content ->> 'kind' = 'numeric'
        """);
    Play.execute(
        "update question q set version = 2 where exists (select 1 from question_version v"
            + " where v.question_id = q.id and v.number = 2)");
    assertThat(pupil.page(BANK).select("#count-hint").text()).endsWith("makes at most 7.");
    start(pupil, "count", "50");
    assertThat(count("select count(*) from attempt_item")).isEqualTo(7);
  }

  @Test
  void theSameWishLeadsToTheQuizThatIsOpen() {
    Client pupil = someone.loggedIn(someone.learner());
    String quiz = start(pupil, "count", "3");
    assertThat(start(pupil, "count", "3")).isEqualTo(quiz);
  }

  @Test
  void anotherWishIsAskedAbout() throws Exception {
    Client pupil = someone.loggedIn(someone.learner());
    String quiz = start(pupil, "count", "3", "kind", "numeric", "kind", "cloze");
    Document page = pupil.page(quiz + "/1");
    String text = page.select("#stem").text().startsWith("How long") ? "412.5" : "plain";
    send(pupil, page, "text", text).then().statusCode(303);

    Response asked = pupil.post(BANK, "count", "2", "mode", "TEST", "level", "EASY");
    assertThat(asked.statusCode()).isEqualTo(409);
    Document busy = Jsoup.parse(asked.asString());
    assertThat(busy.select(".lead").text()).startsWith("You have an unfinished quiz here: 1 of 2");
    assertThat(busy.select("main a.button").attr("href")).isEqualTo(quiz);
    assertThat(count("select count(*) from attempt")).isEqualTo(1);

    List<String> fields = new ArrayList<>();
    busy.select("main form input[name]:not([name=form-token])")
        .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
    String[] form = fields.toArray(String[]::new);
    String anew = place(pupil.post(BANK, form)).replaceFirst("/1$", "");
    assertThat(anew).isNotEqualTo(quiz);
    // Twice is once.
    assertThat(place(pupil.post(BANK, form))).isEqualTo(anew);
    assertThat(count("select count(*) from counted_answer where points = 60")).isEqualTo(1);
    assertThat(pupil.page(quiz + "/result").select(".stats dd").eachText())
        .containsExactly("50 %", "1 of 2 right", "60 of 120");
    assertThat(pupil.page(anew + "/1").select("#place").text()).isEqualTo("Question 1 of 2");
  }

  @Test
  void choosesKindsAndDifficulty() {
    Client pupil = someone.loggedIn(someone.learner());
    Document bank = pupil.page(BANK);
    assertThat(bank.select("label.check:has([name=level])").eachText())
        .containsExactly("Easy · 8 questions");
    assertThat(bank.select("label.check:has([name=kind])")).hasSize(8);
    assertThat(pupil.post(BANK, "count", "3", "level", "HARD").statusCode()).isEqualTo(422);
    Response started = pupil.post(BANK, "count", "3", "kind", "numeric");
    assertThat(pupil.page(place(started)).select(".flash[role=status]").text())
        .startsWith("One question fits what you picked");
  }

  @Test
  void refusesATimeThatIsNone() {
    Client pupil = someone.loggedIn(someone.learner());
    pupil.page(BANK);
    for (String minutes : List.of("0", "181", "ten", "-5", "1.5")) {
      Response refused = pupil.post(BANK, "count", "3", "mode", "TEST", "minutes", minutes);
      assertThat(refused.statusCode()).as(minutes).isEqualTo(422);
      assertThat(Jsoup.parse(refused.asString()).select("#minutes-error").text())
          .isEqualTo("Choose whole minutes from 1 to 180, or leave it empty.");
    }
    // Practice has no limit, so what stands there does not matter.
    assertThat(pupil.post(BANK, "count", "3", "minutes", "ten").statusCode()).isEqualTo(303);
  }

  @Test
  void ofTwoOpenQuizzesTheOlderEndsWhenAVisitorLogsIn() throws Exception {
    Someone.Account account = someone.learner();
    String older = start(someone.loggedIn(account), "count", "3");
    Client visitor = new Client();
    String newer = start(visitor, "count", "1", "kind", "numeric", "mode", "TEST");
    visitor
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);
    assertThat(place(visitor.get(older))).isEqualTo(older + "/result");
    assertThat(place(visitor.get(newer))).isEqualTo(newer + "/1");
    assertThat(count("select count(*) from attempt where person_id = " + account.id()))
        .isEqualTo(2);
  }

  @Test
  void aTestOfTheVisitorThatEndsAtLoginCounts() throws Exception {
    Someone.Account account = someone.learner();
    Client visitor = new Client();
    String older = start(visitor, "count", "1", "kind", "numeric", "mode", "TEST");
    send(visitor, visitor.page(older + "/1"), "text", "412.5").then().statusCode(303);
    String newer = start(someone.loggedIn(account), "count", "3");
    visitor
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);
    assertThat(place(visitor.get(newer))).isEqualTo(newer + "/1");
    assertThat(
            count(
                "select count(*) from counted_answer where points = 60 and person_id = "
                    + account.id()))
        .isEqualTo(1);
    assertThat(count("select sum(answers) from memory where person_id = " + account.id()))
        .isEqualTo(1);
  }
}
