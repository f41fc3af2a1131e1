package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ProgressPageTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject SessionFactory sessions;

  @Test
  void isForPeopleWithASession() {
    assertThat(new Client().get("/progress").statusCode()).isNotEqualTo(200);
    assertThat(someone.loggedIn(someone.learner()).get("/progress").asString())
        .contains("You have not taken a quiz yet");
  }

  @Test
  void tellsAccuracyMistakesAndQuizzes() {
    sample.publish();
    Client pupil = someone.loggedIn(someone.learner());
    pupil.page("/banks/" + SampleBank.SLUG);
    String attempt =
        pupil
            .post("/banks/" + SampleBank.SLUG, "count", "8", "topic", "course")
            .header("Location")
            .replaceFirst("^https?://[^/]+", "")
            .replaceFirst("/1$", "");
    boolean right = false;
    boolean wrong = false;
    for (int number = 1; number <= 4; number++) {
      Document page = pupil.page(attempt + "/" + number);
      if (page.select("#stem").text().startsWith("How long")) {
        pupil.post(attempt + "/" + number, "text", "412.5").then().statusCode(303);
        right = true;
      } else if (page.select("#stem").text().startsWith("The Ard is a river")) {
        pupil.post(attempt + "/" + number, "text", "hilly").then().statusCode(303);
        wrong = true;
      }
    }
    assertThat(right && wrong).isTrue();

    Document progress = pupil.page("/progress");
    assertThat(progress.select(".stats").first().select("dd").eachText())
        .containsExactly("50 %", "1", "2", "1");
    assertThat(progress.select(".lines a").eachText())
        .containsExactly("The Ard is a river of the ____ country.");
    assertThat(pupil.page(progress.select(".lines a").attr("href")).select(".feedback h2").text())
        .isEqualTo("Not right");
    assertThat(progress.select("caption a").text()).isEqualTo("The River Ard");
    assertThat(progress.select("section[aria-labelledby=attempts] td a").eachText())
        .containsExactly("2 of 4 answered, go on");
  }

  @Test
  void offersWhatIsDueByBankAndTopic() {
    long bank = sample.publish();
    Someone.Account account = someone.learner();
    Instant now = Instant.now();
    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, now.minus(Duration.ofDays(5)));
    past.answer(account.id(), bank, "fact-2", Grade.WRONG, now.minus(Duration.ofDays(2)));
    past.answer(account.id(), bank, "fact-3", Grade.RIGHT, now);
    Client pupil = someone.loggedIn(account);

    Document progress = pupil.page("/progress");
    assertThat(progress.select("section[aria-labelledby=due] .chips").text())
        .isEqualTo("2 questions Course of the river: 1 Towns: 1");
    assertThat(progress.select("section[aria-labelledby=forecast] tbody .num").eachText())
        .hasSize(14)
        .startsWith("2", "0", "1");
    assertThat(progress.select(".chart rect")).hasSize(14);

    String attempt = location(pupil.post("/progress/review", "bank", SampleBank.SLUG));
    assertThat(location(pupil.post("/progress/review", "bank", SampleBank.SLUG)))
        .isEqualTo(attempt);
    Set<String> stems = new HashSet<>();
    for (int number = 1; number <= 2; number++) {
      stems.add(pupil.page(attempt + "/" + number).select("#stem").text());
    }
    assertThat(stems)
        .containsExactlyInAnyOrder(
            "Into which lake does the Ard flow?", "Which of these towns lie on the Ard?");
    assertThat(pupil.get(attempt + "/3").statusCode()).isEqualTo(404);
  }

  @Test
  void startsNothingWhereNothingIsDue() {
    sample.publish();
    Client pupil = someone.loggedIn(someone.learner());
    assertThat(location(pupil.post("/progress/review", "bank", SampleBank.SLUG)))
        .isEqualTo("/progress");
    assertThat(pupil.page("/progress").text()).contains("Nothing is left to do there today.");
    assertThat(location(pupil.post("/progress/mistakes", "bank", "unknown")))
        .isEqualTo("/progress");
  }

  @Test
  void practisesTheLearnersOwnMistakes() {
    long bank = sample.publish();
    Someone.Account account = someone.learner();
    Instant now = Instant.now();
    past.answer(account.id(), bank, "fact-1", Grade.WRONG, now.minusSeconds(60));
    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, now.minusSeconds(30));
    past.answer(account.id(), bank, "fact-4", new Grade(30), now.minusSeconds(20));
    past.answer(someone.learner().id(), bank, "fact-2", Grade.WRONG, now.minusSeconds(10));
    Client pupil = someone.loggedIn(account);

    assertThat(pupil.page("/progress").select("form[action=/progress/mistakes] button").text())
        .isEqualTo("Practise my mistakes: The River Ard");
    String attempt = location(pupil.post("/progress/mistakes", "bank", SampleBank.SLUG));
    assertThat(pupil.page(attempt + "/1").select("#stem").text()).startsWith("How long");
    assertThat(pupil.get(attempt + "/2").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhatIsKnownToday() {
    long bank = sample.publish();
    Someone.Account account = someone.learner();
    Instant now = Instant.now();
    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, now);
    past.answer(account.id(), bank, "fact-3", Grade.RIGHT, now);
    past.answer(account.id(), bank, "fact-4", Grade.RIGHT, now.minus(Duration.ofDays(1)));
    past.answer(account.id(), bank, "fact-4", Grade.WRONG, now.minusSeconds(60));

    Document progress = someone.loggedIn(account).page("/progress");

    Elements topics = progress.select("section[aria-labelledby=banks] tbody tr");
    assertThat(topics.select("th").eachText()).containsExactly("Course of the river", "Towns");
    assertThat(topics.select(".meter").eachText()).containsExactly("50 %", "0 %");
    assertThat(topics.select("small").eachText())
        .containsExactly("3 of 4 facts asked", "0 of 4 facts asked");
    assertThat(progress.select("caption").text())
        .isEqualTo("The River Ard Best quiz 100 %, last quiz 100 %");
    assertThat(progress.select("section[aria-labelledby=streak] dd").eachText())
        .containsExactly("2", "2", "0");
  }

  @Test
  void asksTheDatabaseTheSameHoweverMuchWasLearned() {
    long bank = sample.publish();
    Someone.Account account = someone.learner();
    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, Instant.now());
    Client pupil = someone.loggedIn(account);
    long few = statements(pupil);
    for (int i = 1; i <= 8; i++) {
      past.answer(account.id(), bank, "fact-" + i, Grade.WRONG, Instant.now());
    }
    assertThat(statements(pupil)).isEqualTo(few).isLessThanOrEqualTo(13);
  }

  /** SQL statements of one look at the page. */
  private long statements(Client pupil) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    pupil.get("/progress").then().statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static String location(Response response) {
    assertThat(response.statusCode()).isEqualTo(303);
    return response.header("Location").replaceFirst("^https?://[^/]+", "");
  }
}
