package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ProgressPageTest {

  @Inject SampleBank sample;
  @Inject Someone someone;

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
    assertThat(progress.select(".stats dd").eachText()).containsExactly("50 %", "1", "2", "1");
    assertThat(progress.select(".lines a").eachText())
        .containsExactly("The Ard is a river of the ____ country.");
    assertThat(pupil.page(progress.select(".lines a").attr("href")).select(".feedback h2").text())
        .isEqualTo("Not right");
    assertThat(progress.select("caption").text()).isEqualTo("The River Ard");
    assertThat(progress.select("table.stackable a").eachText())
        .containsExactly("2 of 4 answered, go on");
  }
}
