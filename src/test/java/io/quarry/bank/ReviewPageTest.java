package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.interchange.BankFiles;
import io.quarry.question.Figure;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ReviewPageTest {

  private static final String FIRST = "000000000001";

  @Inject Someone someone;
  @Inject SampleBank sample;
  @Inject EntityManagerFactory factory;

  private Someone.Account teacher;
  private Client browser;
  private String path;

  @BeforeEach
  void draft() {
    teacher = someone.teacher();
    browser = someone.loggedIn(teacher);
    path = "/teach/banks/" + sample.draft(teacher.id(), SampleBank.questions());
  }

  @Test
  void showsEveryQuestionWithKeyAndProof() {
    Document page = browser.page(path);
    assertThat(page.select("h2").eachText()).containsExactly("Course of the river", "Towns");
    Element first = page.getElementById("q-" + FIRST);
    assertThat(first.select("h3").text()).isEqualTo("Into which lake does the Ard flow?");
    assertThat(first.select(".is-right .option-text").text()).isEqualTo("Lake Morrow");
    assertThat(first.select("mark").text()).isEqualTo("The Ard flows into Lake Morrow");
    assertThat(first.select("blockquote").text())
        .isEqualTo(
            "Ebrin was founded in 1204, Tolva in 1340 and Kesh in 1502. The Ard flows into Lake"
                + " Morrow.");
    assertThat(first.select("figcaption").text()).contains("The River Ard");
    assertThat(page.select(".answer-pair dd").eachText())
        .contains("412.5 ± 0.05 kilometres", "True", "the Old Lady", "1. Ebrin", "Tolva – 1340");
  }

  @Test
  void showsTheFiguresOfAChart() {
    Question model = SampleBank.questions().getFirst();
    List<BigDecimal> values = new ArrayList<>(Collections.nCopies(12, new BigDecimal("-3.40")));
    Question charted =
        new Question(
            model.id(),
            model.topic(),
            model.difficulty(),
            model.stem(),
            model.kind(),
            model.explanation(),
            model.fact(),
            model.rule(),
            model.evidence(),
            Optional.of(
                new Figure.ClimateChart(
                    List.of(new Figure.Series("Mean temperature", "°C", values)))));
    Document page = browser.page("/teach/banks/" + sample.draft(teacher.id(), List.of(charted)));
    assertThat(page.select(".review-question .fine-print").text())
        .startsWith("Mean temperature (°C) -3.40 · -3.40");
  }

  @Test
  void textOfDocumentsAndPeopleIsText() {
    browser
        .post(path + "/rename", "title", "<script>alert(1)</script> & co")
        .then()
        .statusCode(303);
    browser.get(path).then().body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"));
  }

  @Test
  void downloadsComeToBrowsersThatWantPages() {
    for (String file : new String[] {"/bank.yaml", "/documents/0"}) {
      browser
          .request()
          .accept("text/html")
          .get(path + file)
          .then()
          .statusCode(200)
          .header("Content-Disposition", containsString("attachment"));
    }
  }

  @Test
  void filtersByTopicKindAndStatus() {
    assertThat(items(path + "?topic=towns")).hasSize(4);
    assertThat(items(path + "?kind=numeric")).hasSize(1);
    assertThat(items(path + "?topic=towns&kind=numeric")).isEmpty();
    assertThat(items(path + "?status=rejected")).isEmpty();
    assertThat(items(path + "?topic=elsewhere")).isEmpty();
    assertThat(items(path + "?topic='&kind=%22&status=x&page=-7")).hasSize(8);
    assertThat(items(path + "?status=nonsense&page=nonsense")).hasSize(8);
  }

  @Test
  void rejectedQuestionsAreNotPublishedAndCanBeRestored() {
    String question = path + "/questions/" + FIRST;
    browser
        .post(question + "/reject", "back", "?topic=course&page=2")
        .then()
        .statusCode(303)
        .header("Location", endsWith(path + "?topic=course&page=2#q-" + FIRST));
    Document page = browser.page(path);
    assertThat(page.getElementById("q-" + FIRST).classNames()).contains("is-rejected");
    assertThat(page.select(".hero .primary").text()).isEqualTo("Publish 7 questions");
    assertThat(items(path + "?status=rejected")).hasSize(1);
    assertThat(items(path + "?status=active")).hasSize(7);
    browser
        .post(question + "/restore", "back", "https://elsewhere.example/")
        .then()
        .statusCode(303)
        .header("Location", endsWith(path + "#q-" + FIRST));
    assertThat(browser.page(path).select(".hero .primary").text()).isEqualTo("Publish 8 questions");
  }

  @Test
  void learnersSeeABankFromPublishingToWithdrawing() {
    assertThat(new Client().page("/").text()).doesNotContain("The River Ard");
    new Client()
        .get("/banks/river-ard")
        .then()
        .statusCode(404)
        .body(not(containsString("The River Ard")));
    browser.post(path + "/publish").then().statusCode(303).header("Location", endsWith(path));
    Document page = browser.page(path);
    assertThat(page.select(".flash").text()).contains("learners can be asked 8 questions");
    assertThat(page.select(".hero .eyebrow").text()).isEqualTo("Published");
    assertThat(new Client().page("/").text()).contains("The River Ard");
    new Client().get("/banks/river-ard").then().statusCode(200);
    browser.post(path + "/delete").then().statusCode(422);
    browser.post(path + "/withdraw").then().statusCode(303);
    assertThat(new Client().page("/").text()).doesNotContain("The River Ard");
    new Client()
        .get("/banks/river-ard")
        .then()
        .statusCode(404)
        .body(containsString("“The River Ard” is closed just now"));
  }

  @Test
  void aBankWithoutQuestionsSaysSoAndIsNotPublished() {
    String empty = "/teach/banks/" + sample.draft(teacher.id(), List.of());
    Document page = browser.page(empty);
    assertThat(page.select(".empty h2").text()).isEqualTo("Nothing worth asking was found");
    assertThat(page.select("form[action$=publish]")).isEmpty();
    browser.post(empty + "/publish").then().statusCode(303);
    page = browser.page(empty);
    assertThat(page.select(".flash").text()).isEqualTo("There is no question to publish.");
    assertThat(page.select(".hero .eyebrow").text()).isEqualTo("Draft");
  }

  @Test
  void renamingNeedsATitle() {
    browser
        .post(path + "/rename", "title", "  ")
        .then()
        .statusCode(422)
        .body(containsString("The bank needs a title."));
    browser.post(path + "/rename", "title", "x".repeat(121)).then().statusCode(422);
    browser.post(path + "/rename", "title", " The  Ard ").then().statusCode(303);
    assertThat(browser.page(path).select("h1").text()).isEqualTo("The Ard");
  }

  @Test
  void draftIsDeletedAfterAQuestion() {
    assertThat(browser.page(path + "/delete").select("h1").text())
        .isEqualTo("Delete “The River Ard”?");
    browser.post(path + "/delete").then().statusCode(303).header("Location", endsWith("/teach"));
    browser.get(path).then().statusCode(404);
  }

  @Test
  void answeredBankIsNotDeleted() {
    browser.post(path + "/publish");
    Client learner = new Client();
    learner.post("/banks/river-ard", "count", "3").then().statusCode(303);
    browser.post(path + "/withdraw");
    browser
        .post(path + "/delete")
        .then()
        .statusCode(422)
        .body(containsString("Learners have answered questions of this bank"));
    browser.get(path).then().statusCode(200);
  }

  @Test
  void administratorCannotDeleteWhatComesWithQuarry() {
    browser.post(path + "/delete");
    sample.publish();
    Client administrator = someone.loggedIn(someone.administrator());
    String shipped =
        administrator.page("/teach").select("tr:contains(comes with Quarry) a").attr("href");
    administrator.post(shipped + "/withdraw").then().statusCode(303);
    administrator
        .post(shipped + "/delete")
        .then()
        .statusCode(422)
        .body(containsString("This bank comes with Quarry"));
    browser.get(shipped).then().statusCode(404);
  }

  @Test
  void downloadIsABankFileThatProvesItself() {
    browser.post(path + "/questions/" + FIRST + "/reject");
    var response = browser.get(path + "/bank.yaml");
    response
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename*=UTF-8''river-ard.yaml");
    QuestionBank bank = BankFiles.read(response.body().asString());
    assertThat(bank.questions()).hasSize(7).containsAll(SampleBank.questions().subList(1, 8));
    var document = browser.get(path + "/documents/0");
    document
        .then()
        .statusCode(200)
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename*=UTF-8''river-ard.txt");
    assertThat(document.body().asByteArray()).isEqualTo(SampleBank.file().content());
    browser.get(path + "/documents/1").then().statusCode(404);
  }

  @Test
  void longBankIsPagedAndTakesNoMoreStatements() {
    String longPath = "/teach/banks/" + sample.draft(teacher.id(), many(130));
    assertThat(items(longPath)).hasSize(20);
    assertThat(items(longPath + "?page=7")).hasSize(10);
    assertThat(items(longPath + "?page=99")).hasSize(10);
    assertThat(browser.page(longPath).select(".pagination").text()).contains("Page 1 of 7");
    assertThat(browser.page(longPath + "?kind=numeric").select("[rel=next]").attr("href"))
        .isEmpty();
    long few = statements(path);
    assertThat(statements(longPath + "?page=3")).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  @Test
  void listTakesOneStatementForAnyNumberOfBanks() {
    long one = statements("/teach");
    for (int i = 0; i < 5; i++) {
      sample.draft(teacher.id(), SampleBank.questions());
    }
    assertThat(browser.page("/teach").select("tbody tr")).hasSize(6);
    assertThat(statements("/teach")).isEqualTo(one).isEqualTo(1);
  }

  /** Statements that Hibernate sends for a page; the look-up of the session is not among them. */
  private long statements(String address) {
    browser.get(address).then().statusCode(200);
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    browser.get(address).then().statusCode(200);
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private List<Element> items(String address) {
    return browser.page(address).select(".review-item");
  }

  private static List<Question> many(int count) {
    List<Question> many = new ArrayList<>();
    Question model = SampleBank.questions().getFirst();
    for (int i = 0; i < count; i++) {
      many.add(
          new Question(
              "%012x".formatted(i),
              i % 2 == 0 ? "course" : "towns",
              model.difficulty(),
              model.stem(),
              model.kind(),
              model.explanation(),
              model.fact(),
              model.rule(),
              model.evidence(),
              model.figure()));
    }
    return many;
  }
}
