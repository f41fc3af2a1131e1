package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguagesTest {

  private final Client browser = new Client();

  @Inject Languages languages;
  @Inject Someone someone;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko-KR,ko;q=0.9,en;q=0.8 | ko",
        "en-GB,en;q=0.9,ko;q=0.8 | en",
        "fr-FR, ko;q=0.5, en;q=0.1 | ko",
        "fr | en",
        "* | en",
        ";;;=nonsense | en"
      })
  void browsersNameTheLanguage(String accepted, String expected) {
    assertThat(pageIn(accepted).select("html").attr("lang")).isEqualTo(expected);
  }

  @Test
  void aChoiceIsKeptAndLeadsBackToItsPage() {
    browser.get("/login?next=%2Fprogress");
    String token = browser.token();
    browser
        .request()
        .header("Referer", "http://localhost:8081/login?next=%2Fprogress")
        .cookies(browser.cookies())
        .formParam("form-token", token)
        .formParam("language", "ko")
        .post("/language")
        .then()
        .statusCode(303)
        .header("Location", containsString("/login?next=%2Fprogress"))
        .cookie(Languages.COOKIE, equalTo("ko"));
  }

  @Test
  void aChoiceOnARefusedFormLeadsToTheFormsPage() {
    Client person = someone.loggedIn(someone.learner());
    person.page("/account");
    person.post("/account/pseudonym", "pseudonym", "").then().statusCode(422);
    String here = "http://localhost:8081/account/pseudonym";
    person
        .request()
        .header("Referer", here)
        .formParam("form-token", person.token())
        .formParam("language", "ko")
        .post("/language")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account/pseudonym"));
    // Browsers go on naming the page that they came from.
    person
        .request()
        .header("Referer", here)
        .get("/account/pseudonym")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
    person.get("/account/pseudonym").then().statusCode(405);
  }

  @Test
  void theChoiceCountsMoreThanTheBrowser() {
    browser.post("/language", "language", "ko").then().statusCode(303);
    Document page = browser.page("/login");
    assertThat(page.select("html").attr("lang")).isEqualTo("ko");
    assertThat(page.select(".languages [aria-current]").eachText()).containsExactly("한국어");
    assertThat(page.select(".languages button[lang=en]").text()).isEqualTo("English");
    browser.post("/language", "language", "en").then().statusCode(303);
    assertThat(browser.page("/login").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void nobodyChoosesALanguageThatThereIsNot() {
    browser.post("/language", "language", "tlh").then().statusCode(400);
    browser.post("/language").then().statusCode(400);
  }

  @Test
  void otherSitesDoNotChoose() {
    browser.request().formParam("language", "ko").post("/language").then().statusCode(409);
  }

  @Test
  void cachesKnowWhatAPageDependsOn() {
    browser.get("/login").then().header("Vary", containsString("Accept-Language, Cookie"));
  }

  @Test
  void outsideOfARequestEnglishIsSpoken() {
    assertThat(languages.current()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void failuresSpeakTheLanguageToo() {
    Document page = pageIn("ko", "/no-such-page");
    assertThat(page.select("html").attr("lang")).isEqualTo("ko");
    assertThat(page.select("h1").text()).matches(".*\\p{IsHangul}.*");
  }

  @Test
  void refusedFormsAndPassingNotesDoToo() {
    Client teacher = someone.loggedIn(someone.teacher());
    teacher.post("/language", "language", "ko");
    teacher.get("/teach/new");
    Document refused =
        Jsoup.parse(
            teacher
                .request()
                .multiPart("form-token", teacher.token())
                .multiPart("document", "empty.txt", new byte[0])
                .post("/teach/new")
                .then()
                .statusCode(422)
                .extract()
                .asString());
    assertThat(refused.select(".error").text()).startsWith("“empty.txt” 문서가 비어 있어요.");
    teacher.post("/account/leaderboard", "listed", "false").then().statusCode(303);
    assertThat(teacher.page("/account").select(".flash.success").text())
        .isEqualTo("이제 순위표에 나오지 않아요.");
  }

  private Document pageIn(String accepted) {
    return pageIn(accepted, "/login");
  }

  private Document pageIn(String accepted, String path) {
    return Jsoup.parse(
        browser.request().header("Accept-Language", accepted).get(path).body().asString());
  }
}
