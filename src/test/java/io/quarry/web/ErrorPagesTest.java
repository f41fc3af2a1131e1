package io.quarry.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

  private final Client browser = new Client();

  @ParameterizedTest
  @ValueSource(strings = {"/no-such-page", "/people/x/y/z", "/assets/none.css", "/%3Cscript%3E"})
  void unknownAddressGetsAHelpfulPage(String path) {
    Document page =
        org.jsoup.Jsoup.parse(
            browser
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .extract()
                .body()
                .asString());
    assertThat(page.select("h1").text()).isEqualTo("There is no such page");
    assertThat(page.select("main a[href=/]")).hasSize(1);
    assertThat(page.select("nav a")).isNotEmpty();
  }

  @Test
  void wrongKindOfParameterIsAnUnknownAddress() {
    browser.get("/test/form/number/seven").then().statusCode(404).contentType("text/html");
  }

  @ParameterizedTest
  @CsvSource({
    "400, Quarry did not understand that",
    "403, This page is not yours to open",
    "409, Something has changed in the meantime",
    "413, That is too large",
    "429, Too many requests",
    "500, Something went wrong on our side",
    "503, Something went wrong on our side",
  })
  void failuresHavePages(int status, String heading) {
    browser
        .get("/test/form/status/" + status)
        .then()
        .statusCode(status == 503 ? 500 : status)
        .contentType("text/html")
        .body(containsString(heading));
  }

  @Test
  void wrongMethodIsExplained() {
    browser.get("/logout").then().statusCode(405).body(containsString("That cannot be done here"));
  }

  @Test
  void faultGivesAReferenceAndNoDetail() {
    Document page = browser.page("/test/form/fault");
    assertThat(page.select("code").text()).matches("[0-9a-f]{8}");
    assertThat(page.text()).doesNotContain("secret detail").doesNotContain("Exception");
  }

  @Test
  void otherClientsGetText() {
    given()
        .accept("application/json")
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .contentType("text/plain")
        .body(equalTo("There is no such page"));
    given().get("/test/form/private").then().statusCode(401).contentType("text/plain");
  }

  @Test
  void htmxIsLedToTheLogin() {
    browser
        .request()
        .header("HX-Request", "true")
        .header("HX-Current-URL", "http://localhost:8081/banks/hamhung?x=1")
        .get("/test/form/private")
        .then()
        .statusCode(401)
        .header("HX-Redirect", endsWith("/login?next=%2Fbanks%2Fhamhung"))
        .body(not(containsString("<html")));
  }

  @Test
  void aNulInAnAddressIsNowhere() {
    Client client = new Client();
    assertThat(client.get("/banks/hamhung%00").statusCode()).isEqualTo(404);
    assertThat(client.get("/leaderboard?bank=%00").statusCode()).isEqualTo(404);
  }
}
