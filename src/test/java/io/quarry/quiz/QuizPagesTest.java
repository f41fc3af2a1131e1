package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class QuizPagesTest {

  private static final String BANK = "/banks/" + SampleBank.SLUG;

  @Inject SampleBank sample;
  @Inject Someone someone;

  private final Client pupil = new Client();

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void homeListsTheBankAndTheBankItsTopics() {
    Document home = pupil.page("/");
    assertThat(home.select(".card").eachText())
        .containsExactly("The River Ard 8 questions · 2 topics");
    Document bank = pupil.page(home.select(".card a").attr("href"));
    assertThat(bank.select(".chip").eachText())
        .containsExactly("8 questions on 8 facts", "2 topics");
    assertThat(bank.select("label.check:has([name=topic])").eachText())
        .containsExactly("Course of the river · 4 questions", "Towns · 4 questions");
    assertThat(pupil.cookies()).doesNotContainKey("quarry-session");
  }

  @Test
  void aPerfectRunEarnsEveryPoint() throws SQLException {
    String attempt = start("8");
    for (int number = 1; number <= 8; number++) {
      Document page = pupil.page(attempt + "/" + number);
      answerRightly(page, attempt + "/" + number).then().statusCode(303);
      Document feedback = pupil.page(attempt + "/" + number);
      assertThat(feedback.select(".feedback h2").text()).isEqualTo("Right");
      assertThat(feedback.select(".evidence blockquote mark").text()).isNotEmpty();
    }
    assertThat(pupil.get(attempt).header("Location")).endsWith("/result");
    Document result = pupil.page(attempt + "/result");
    assertThat(result.select(".stats dd").eachText())
        .containsExactly("100 %", "8 of 8 right", "480 of 480");
    assertThat(result.select("section[aria-labelledby=review] > details")).hasSize(8);
    assertThat(count("select count(*) from answer where points = 60")).isEqualTo(8);
  }

  @Test
  void aPageToAnswerHoldsNoKey() {
    String attempt = start("8");
    for (int number = 1; number <= 8; number++) {
      String html = pupil.get(attempt + "/" + number).asString();
      assertThat(html).doesNotContain("412.5", "Old Lady", "The document says so", "correct");
      assertThat(html).doesNotContain("class=\"evidence\"");
    }
  }

  @Test
  void theSourceOpensAtTheProofOnceTheQuestionIsAnswered() {
    String first = start("1", "topic", "towns") + "/1";
    assertThat(pupil.get(first + "/source").statusCode()).isEqualTo(404);
    answerRightly(pupil.page(first), first);
    Document source = pupil.page(first + "/source");
    assertThat(source.select("mark#proof")).hasSize(1);
    assertThat(source.select("article h1").text()).isEqualTo("The River Ard");
    assertThat(someone.loggedIn(someone.learner()).get(first + "/source").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theSameFormTwiceAndASecondTabAreOneAnswer() throws Exception {
    String first = start("8") + "/1";
    Document page = pupil.page(first);
    String key = page.select("input[name=key]").val();
    String token = pupil.token();
    List<Callable<Integer>> sends = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String sentKey = i < 4 ? key : UUID.randomUUID().toString();
      String pick = String.valueOf(i % 2);
      sends.add(
          () ->
              pupil
                  .request()
                  .formParam("form-token", token)
                  .formParam("key", sentKey)
                  .formParam("pick", pick, pick.equals("0") ? "1" : "0", "2")
                  .formParam("text", "1")
                  .post(first)
                  .statusCode());
    }
    try (ExecutorService together = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> sent : together.invokeAll(sends)) {
        assertThat(sent.get()).isIn(303, 409, 422);
      }
    }
    assertThat(count("select count(*) from answer")).isLessThanOrEqualTo(1);
    if (count("select count(*) from answer") == 0) {
      answerRightly(page, first).then().statusCode(303);
      answerRightly(page, first).then().statusCode(303);
    }
    assertThat(count("select count(*) from answer")).isEqualTo(1);
  }

  @Test
  void theLastTwoAnswersAtOnceFinishTheQuiz() throws Exception {
    String attempt = start("2");
    List<Callable<Integer>> sends = new ArrayList<>();
    for (int number = 1; number <= 2; number++) {
      String path = attempt + "/" + number;
      String key = pupil.page(path).select("input[name=key]").val();
      String token = pupil.token();
      sends.add(
          () ->
              pupil
                  .request()
                  .formParam("form-token", token)
                  .formParam("key", key)
                  .formParam("pick", "1", "2", "3")
                  .formParam("text", "1")
                  .post(path)
                  .statusCode());
    }
    try (ExecutorService together = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> sent : together.invokeAll(sends)) {
        assertThat(sent.get()).isIn(303, 422);
      }
    }
    for (int number = 1; number <= 2; number++) {
      if (pupil.page(attempt + "/" + number).select(".feedback").isEmpty()) {
        answerRightly(pupil.page(attempt + "/" + number), attempt + "/" + number);
      }
    }
    assertThat(pupil.get(attempt).header("Location")).endsWith("/result");
    assertThat(pupil.get(attempt + "/result").statusCode()).isEqualTo(200);
  }

  @Test
  void eachPairOfAMatchingIsSeenToBeRightOrWrong() {
    String quiz = start("1", "kind", "matching");
    Document page = pupil.page(quiz + "/1");
    int pairs = page.select(".field select").size();
    List<String> fields = new ArrayList<>();
    for (Element partners : page.select(".field select")) {
      fields.addAll(List.of("pick", partners.select("option").get(1 + fields.size() / 2).val()));
    }
    Play.send(pupil, page, fields.toArray(String[]::new)).then().statusCode(303);
    Document feedback = pupil.page(quiz + "/1");
    List<String> key = feedback.select(".answer-pair div").last().select("dd").eachText();
    assertThat(feedback.select(".part")).hasSize(pairs);
    for (Element part : feedback.select(".part")) {
      assertThat(part.hasClass("is-right")).isEqualTo(key.contains(part.select("[lang]").text()));
    }
  }

  @Test
  void aControlCharacterIsNoFault() {
    String attempt = start("8");
    for (int number = 1; number <= 8; number++) {
      pupil.page(attempt + "/" + number);
      assertThat(pupil.post(attempt + "/" + number, "text", "Old\0Lady").statusCode())
          .isIn(303, 422);
    }
  }

  @Test
  void anEmptyFormComesBackWithASentence() {
    String first = start("1") + "/1";
    pupil.page(first);
    assertThat(pupil.post(first, "key", "no-uuid-at-all").statusCode()).isEqualTo(400);
    Response refused = pupil.post(first);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("#problem").text()).isNotEmpty();
  }

  @Test
  void aRefusedFormKeepsWhatWasGiven() {
    String attempt = start("8");
    for (int number = 1; number <= 8; number++) {
      String path = attempt + "/" + number;
      Document page = pupil.page(path);
      if (!page.select(".unit").isEmpty()) {
        Response refused = pupil.post(path, "text", "about 12");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#text").val()).isEqualTo("about 12");
      } else if (!page.select("select.rank").isEmpty()) {
        Response refused = pupil.post(path, "pick", "1", "pick", "1", "pick", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(
                Jsoup.parse(refused.asString())
                    .select("select > option[selected]")
                    .eachAttr("value"))
            .containsExactly("1", "1");
      }
    }
  }

  @Test
  void finishingEarlyIsAskedFirst() {
    String attempt = start("8");
    assertThat(pupil.page(attempt + "/1").select("a[href$=/finish]")).hasSize(1);
    assertThat(pupil.get(attempt + "/finish").asString())
        .contains("8 questions are still open and will count as not answered.");
    assertThat(pupil.get(attempt + "/1").statusCode()).isEqualTo(200);
    pupil.post(attempt + "/finish").then().statusCode(303);
    assertThat(pupil.get(attempt + "/finish").header("Location")).endsWith("/result");
  }

  @Test
  void aQuizTakesTopicsAndACount() {
    assertThat(pupil.page(start("3", "topic", "towns") + "/1").select("#place").text())
        .isEqualTo("Question 1 of 3");
    for (String count : List.of("0", "51", "many", "")) {
      Response refused = pupil.post(BANK, "count", count);
      assertThat(refused.statusCode()).as("a count of \"%s\"", count).isEqualTo(422);
      assertThat(refused.asString()).contains("Choose a whole number from 1 to 50.");
    }
    Response nothing = pupil.post(BANK, "count", "3", "topic", "no-such-topic");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.asString()).contains("There is no question in what you picked.");
  }

  @Test
  void aQuizLeftIsOfferedAgainAndCanBeEndedEarly() {
    String attempt = start("8");
    answerRightly(pupil.page(attempt + "/1"), attempt + "/1");
    assertThat(pupil.page(BANK).select(".panel a.button").attr("href")).isEqualTo(attempt);
    assertThat(pupil.get(attempt).header("Location")).endsWith(attempt + "/2");
    assertThat(pupil.get(attempt + "/result").header("Location")).endsWith(attempt + "/2");
    pupil.post(attempt + "/finish").then().statusCode(303);
    assertThat(pupil.page(attempt + "/result").select(".stats dd").eachText())
        .containsExactly("12 %", "1 of 8 right", "60 of 480");
    assertThat(pupil.page(attempt + "/2").select(".feedback h2").text()).isEqualTo("Not answered");
  }

  @Test
  void anAttemptIsItsLearnersOnly() {
    String attempt = start("3");
    Client stranger = new Client();
    assertThat(stranger.get(attempt + "/1").statusCode()).isNotEqualTo(200);
    Client other = someone.loggedIn(someone.learner());
    for (String page : List.of("", "/1", "/result")) {
      assertThat(other.get(attempt + page).statusCode()).isEqualTo(404);
    }
    assertThat(other.post(attempt + "/1", "pick", "0").statusCode()).isEqualTo(404);
    assertThat(other.post(attempt + "/finish").statusCode()).isEqualTo(404);
    Client teacher = someone.loggedIn(someone.teacher());
    assertThat(teacher.get(attempt + "/1").statusCode()).isEqualTo(404);
  }

  @Test
  void aVisitorsAttemptsMoveToTheAccount() {
    Someone.Account account = someone.learner();
    String attempt = start("3");
    pupil
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(303);
    assertThat(pupil.get(attempt + "/1").statusCode()).isEqualTo(200);
    assertThat(someone.loggedIn(account).get(attempt + "/1").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    start("3");
    assertThat(pupil.get("/banks/no-such-bank").statusCode()).isEqualTo(404);
    assertThat(pupil.get("/quiz/00000000-0000-0000-0000-000000000000/1").statusCode())
        .isEqualTo(404);
    assertThat(pupil.get("/quiz/nonsense/1").statusCode()).isEqualTo(404);
    assertThat(pupil.get(start("3") + "/4").statusCode()).isEqualTo(404);
  }

  /** Starts a quiz, in place of an open one. */
  private String start(String count, String... more) {
    List<String> fields = new ArrayList<>(List.of("count", count));
    fields.addAll(List.of(more));
    String open = pupil.page(BANK).select(".panel a.button").attr("href");
    if (!open.isEmpty()) {
      fields.addAll(List.of("instead", open.replaceFirst("^/quiz/", "")));
    }
    Response started = pupil.post(BANK, fields.toArray(String[]::new));
    started.then().statusCode(303);
    return started.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("/1$", "");
  }

  /** Fills in the form as somebody would who knows every answer, from the labels alone. */
  private Response answerRightly(Document page, String path) {
    String stem = page.select("#stem").text();
    Question question =
        SampleBank.questions().stream()
            .filter(q -> stem.startsWith(q.stem().replaceFirst(" ____.*", "")))
            .findFirst()
            .orElseThrow();
    List<String> fields = new ArrayList<>(List.of("key", page.select("input[name=key]").val()));
    switch (question.kind()) {
      case Kind.SingleChoice choice -> pick(fields, page, choice.key());
      case Kind.MultipleChoice choice ->
          choice.options().stream()
              .filter(Option::correct)
              .forEach(option -> pick(fields, page, option.text()));
      case Kind.TrueFalse statement -> pick(fields, page, statement.answer() ? "True" : "False");
      case Kind.Numeric numeric -> fields.addAll(List.of("text", "412,5"));
      case Kind.ShortAnswer answer -> fields.addAll(List.of("text", "old lady"));
      case Kind.Cloze cloze -> fields.addAll(List.of("text", "Plain"));
      case Kind.Ordering ordering ->
          page.select(".option .option-text")
              .forEach(
                  item ->
                      fields.addAll(
                          List.of(
                              "pick", String.valueOf(ordering.items().indexOf(item.text()) + 1))));
      case Kind.Matching matching ->
          page.select(".field label")
              .forEach(
                  left -> {
                    String right =
                        matching.pairs().stream()
                            .filter(pair -> pair.left().equals(left.text()))
                            .findFirst()
                            .orElseThrow()
                            .right();
                    Element option =
                        page.getElementById(left.attr("for")).select("option").stream()
                            .filter(o -> o.text().equals(right))
                            .findFirst()
                            .orElseThrow();
                    fields.addAll(List.of("pick", option.val()));
                  });
    }
    return pupil.post(path, fields.toArray(String[]::new));
  }

  private static void pick(List<String> fields, Document page, String label) {
    Element option =
        page.select("label.option").stream()
            .filter(one -> one.select(".option-text").text().equals(label))
            .findFirst()
            .orElseThrow();
    fields.addAll(List.of("pick", option.select("input").val()));
  }

  private static long count(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
