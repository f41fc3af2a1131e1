package io.quarry.quiz;

import static io.quarry.quiz.Play.count;
import static io.quarry.quiz.Play.execute;
import static io.quarry.quiz.Play.send;
import static io.quarry.quiz.Play.start;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speed earns nothing unless the teacher turns it on, and never from who needs more time. */
@QuarkusTest
@CleanDatabase
class SpeedPagesTest {

  private static final String[] TIMED = {
    "count", "1", "kind", "numeric", "mode", "TEST", "minutes", "5"
  };

  @Inject SampleBank sample;
  @Inject Someone someone;

  private String bank;
  private Client teacher;
  private Client pupil;

  @BeforeEach
  void openTheBank() {
    bank = "/teach/banks/" + sample.publish();
    teacher = someone.loggedIn(someone.administrator());
    pupil = someone.loggedIn(someone.learner());
  }

  private void turn(boolean on) {
    assertThat(teacher.page(bank + "/speed").select("[name=on]").hasAttr("checked")).isEqualTo(!on);
    (on ? teacher.post(bank + "/speed", "on", "true") : teacher.post(bank + "/speed"))
        .then()
        .statusCode(303);
  }

  /** Shows the question so long ago, answers it and ends the quiz. */
  private Document take(String quiz, String typed, String secondsAgo) throws Exception {
    Document page = pupil.page(quiz + "/1");
    execute("update question_shown set shown_at = now() - interval '" + secondsAgo + " seconds'");
    // Seeing it again changes nothing.
    pupil.page(quiz + "/1");
    send(pupil, page, "text", typed).then().statusCode(303);
    pupil.post(quiz + "/finish").then().statusCode(303);
    return pupil.page(quiz + "/result");
  }

  @Test
  void earnsNothingAtFirst() throws Exception {
    assertThat(pupil.page(Play.BANK).text()).doesNotContain("speed");
    Document result = take(start(pupil, TIMED), "412.5", "1");
    assertThat(result.select("main").text()).doesNotContain("speed");
    assertThat(count("select count(*) from question_shown")).isZero();
  }

  @Test
  void earnsMoreTheSoonerWhereTheTeacherWantsIt() throws Exception {
    turn(true);
    assertThat(teacher.page(bank).select(".chip").eachText()).contains("Speed counts");
    assertThat(pupil.page(Play.BANK).select(".test-only").text()).contains("up to 30 points more");
    Document result = take(start(pupil, TIMED), "412.5", "20.5");
    assertThat(result.select(".stats dd").eachText())
        .containsExactly("100 %", "1 of 1 right", "60 of 60", "20 of 30");
    assertThat(result.select("summary .chip").eachText()).containsExactly("Right", "+20 for speed");
    assertThat(result.text()).contains("one fewer every 2 seconds");
    // The boards count questions, however quickly they were answered.
    assertThat(count("select max(solved) from standing")).isEqualTo(1);
  }

  @Test
  void earnsNothingForWhatIsWrongOrSlow() throws Exception {
    turn(true);
    assertThat(take(start(pupil, TIMED), "7", "1").select(".stats dd").last().text())
        .isEqualTo("0 of 30");
    assertThat(take(start(pupil, TIMED), "412.5", "61").select(".stats dd").last().text())
        .isEqualTo("0 of 30");
  }

  @Test
  void isNotJudgedOfWhoTakesMoreTime() throws Exception {
    turn(true);
    String quiz = start(pupil, TIMED);
    assertThat(pupil.page(quiz + "/time").text()).contains("speed does not count in this test");
    pupil.page(quiz + "/1");
    pupil.post(quiz + "/time", "extension", "QUARTER").then().statusCode(303);
    Document result = take(quiz, "412.5", "1");
    assertThat(result.select(".stats dd")).hasSize(3);
    assertThat(result.text())
        .contains("Extended: 1.25 times as long You took more time, so only being right counts");
  }

  @Test
  void isNotJudgedWithoutALimit() throws Exception {
    turn(true);
    for (String[] untimed :
        new String[][] {
          {"count", "1", "kind", "numeric", "mode", "TEST"},
          {"count", "1", "kind", "numeric", "mode", "PRACTICE", "minutes", "5"}
        }) {
      assertThat(take(start(pupil, untimed), "412.5", "1").select(".stats dd")).hasSize(3);
    }
    assertThat(count("select count(*) from question_shown")).isZero();
  }

  @Test
  void keepsTheRuleThatATestBeganWith() throws Exception {
    turn(true);
    String quiz = start(pupil, TIMED);
    turn(false);
    assertThat(take(quiz, "412.5", "2.5").select(".stats dd").last().text()).isEqualTo("29 of 30");
    assertThat(take(start(pupil, TIMED), "412.5", "1").select(".stats dd")).hasSize(3);
  }

  @Test
  void isTheTeachersToTurnOn() throws Exception {
    Client stranger = someone.loggedIn(someone.teacher());
    stranger.post(bank + "/speed", "on", "true").then().statusCode(404);
    pupil.post(bank + "/speed", "on", "true").then().statusCode(403);
    assertThat(stranger.get(bank + "/speed").statusCode()).isEqualTo(404);
    assertThat(count("select count(*) from bank where speed_points")).isZero();
  }
}
