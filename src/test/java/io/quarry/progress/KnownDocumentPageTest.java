package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class KnownDocumentPageTest {

  private static final String PATH = "/progress/documents/" + SampleBank.SLUG;

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;
  @Inject SessionFactory sessions;

  private long bank;
  private Someone.Account account;
  private Client pupil;

  @BeforeEach
  void openTheBank() {
    bank = sample.publish();
    account = someone.learner();
    pupil = someone.loggedIn(account);
  }

  @Test
  void shadesTheTextByWhatIsKnownAndSaysItInWords() {
    Instant now = Instant.now();
    past.answer(account.id(), bank, "fact-1", Grade.RIGHT, now);
    past.answer(account.id(), bank, "fact-5", Grade.WRONG, now);
    past.answer(account.id(), bank, "fact-4", Grade.RIGHT, now.minus(Duration.ofDays(60)));

    Document page = pupil.page(PATH);
    assertThat(page.select("article mark.known-4").eachText())
        .containsExactly("The Ard flows into Lake Morrow");
    assertThat(page.select("article mark.known-2").eachText())
        .containsExactly("The people of Tolva call it the Old Lady");
    assertThat(page.select("article mark.known-3").eachText())
        .containsExactly("412.5 kilometres long");
    assertThat(page.select("article mark.known-1").eachText())
        .contains("The Ard is a river of the plain country");
    assertThat(page.select(".legend-known dd").eachText())
        .containsExactly("5 of 8 facts", "1 of 8 facts", "1 of 8 facts", "1 of 8 facts");
    assertThat(page.select("tbody th").eachText())
        .containsExactly(
            "What do the people of Tolva call the Ard?",
            "How long is the Ard?",
            "Into which lake does the Ard flow?");
    assertThat(page.select("tbody td").eachText())
        .startsWith("Weak: below 50 %, or wrong last time", "0 %")
        .endsWith("Known: 80 % or more", "100 %");
    // No question that was not asked yet is told beforehand.
    assertThat(page.text()).doesNotContain("Match each town");
  }

  @Test
  void asksTheDatabaseTheSameHoweverMuchWasLearned() {
    long few = statements();
    for (int i = 1; i <= 8; i++) {
      past.answer(account.id(), bank, "fact-" + i, Grade.RIGHT, Instant.now());
    }
    assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
  }

  @Test
  void isForLearnersAndOpenBanksOnly() {
    assertThat(new Client().get(PATH).statusCode()).isNotEqualTo(200);
    assertThat(pupil.get("/progress/documents/nowhere").statusCode()).isEqualTo(404);
  }

  private long statements() {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    pupil.get(PATH).then().statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }
}
