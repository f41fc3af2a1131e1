package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTokenTest {

  private static final String TYPED = "line one\n<b>\"two\"</b> & 함흥";

  private final Client browser = new Client();

  @Test
  void goodFormGoesThrough() {
    browser.post("/test/form", "text", TYPED).then().statusCode(200).body(equalTo(TYPED));
  }

  @Test
  void staleFormComesBackAsTypedAndCanBeSentAgain() {
    Document page =
        stale(
            browser
                .request()
                .formParam("form-token", new Client().token())
                .formParam("text", TYPED)
                .formParam("choice", "a", "b")
                .formParam("newPassword", "secret words")
                .post("/test/form?x=1&y=2")
                .then());
    Element form = page.selectFirst("main form");
    assertThat(form.attr("action")).isEqualTo("/test/form?x=1&y=2");
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(page.select("blockquote").eachText()).hasSize(3).anyMatch(t -> t.contains("함흥"));
    assertThat(form.select("input[name=choice]").eachAttr("value")).isEqualTo(List.of("a", "b"));
    assertThat(form.select("input[name=newPassword]").attr("type")).isEqualTo("password");
    for (Element label : form.select("label")) {
      assertThat(form.getElementById(label.attr("for"))).as(label.text()).isNotNull();
    }
    assertThat(page.html()).doesNotContain("secret words");

    browser.get("/login");
    browser
        .post("/test/form", "text", form.select("input[name=text]").val())
        .then()
        .statusCode(200)
        .body(equalTo(TYPED));
  }

  @Test
  void staleFormComesBackOnItsOwnPageFilledInAsItWasTyped() {
    Document page = stale(sendFrom("http://localhost:8081/test/form?x=%ED%95%A8"));
    assertThat(page.title()).isEqualTo("Page");
    assertThat(page.select("form").getFirst().select("input[name=text]").val()).isEmpty();
    Element form = page.select("form").get(1);
    assertThat(form.select("input[name=form-token]").val()).isEqualTo("fresh");
    assertThat(form.select("input[name=text]").eachAttr("value")).containsExactly(TYPED, "x > y");
    assertThat(form.selectFirst("textarea").wholeText()).isEqualTo(TYPED);
    assertThat(form.select("input[type=radio][checked]").eachAttr("value")).containsExactly("b");
    assertThat(form.select("input[type=checkbox][checked]").eachAttr("value")).containsExactly("b");
    assertThat(form.select("option[selected]").eachText()).containsExactly("2", "first");
    assertThat(form.select("input[type=password]").val()).isEmpty();
    assertThat(form.select("[role=alert]").text()).startsWith("The form was out of date");
  }

  @Test
  void staleFormWhosePageHasChangedComesBackOnAPageOfItsOwn() {
    Document page = stale(sendFrom("http://localhost:8081/test/form/another"));
    assertThat(page.select("main input[name=one]").val()).isEqualTo("b");
    assertThat(stale(sendFrom("http://localhost:8081/nowhere")).select("main form")).isNotEmpty();
    assertThat(stale(sendFrom("no address")).select("main form")).isNotEmpty();
  }

  @Test
  void staleUploadComesBackOnItsOwnPage() {
    Document page =
        stale(
            browser
                .request()
                .header("Referer", "http://localhost:8081/register")
                .multiPart("form-token", "stale")
                .multiPart("name", "mina")
                .multiPart("document", "document.txt", TYPED.getBytes(StandardCharsets.UTF_8))
                .post("/register")
                .then());
    assertThat(page.select("main form input[name=name]").val()).isEqualTo("mina");
  }

  private ValidatableResponse sendFrom(String page) {
    return browser
        .request()
        .header("Referer", page)
        .formParam("form-token", "stale")
        .formParam("id", "2")
        .formParam("text", TYPED, "x > y")
        .formParam("long", TYPED)
        .formParam("one", "b")
        .formParam("some", "b")
        .formParam("rank", "2", "1")
        .formParam("password", "secret words")
        .post("/test/form")
        .then()
        .body(not(containsString("secret words")));
  }

  @Test
  void missingTokenIsLikeAStaleOne() {
    stale(browser.request().formParam("text", TYPED).post("/test/form").then());
  }

  @Test
  void lostCookieMakesAFormStale() {
    String token = browser.token();
    browser.forget("quarry-form");
    stale(
        browser
            .request()
            .formParam("form-token", token)
            .formParam("text", TYPED)
            .post("/test/form")
            .then());
  }

  @Test
  void foreignFormIsRefusedEvenWithAGoodToken() {
    String token = browser.token();
    browser
        .request()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("form-token", token)
        .formParam("text", TYPED)
        .post("/test/form")
        .then()
        .statusCode(403)
        .body(containsString("This form came from another site"))
        .body(not(containsString("함흥")));
  }

  @Test
  void requestWithoutTokenThatDoesNotTellItsOriginIsRefused() {
    io.restassured.RestAssured.given()
        .formParam("text", TYPED)
        .post("/test/form")
        .then()
        .statusCode(403)
        .contentType("text/plain");
  }

  @Test
  void tokenIsFoundInUploads() {
    String token = browser.token();
    browser
        .request()
        .multiPart("form-token", token)
        .multiPart("document", "document.txt", TYPED.getBytes(StandardCharsets.UTF_8))
        .post("/test/form/upload")
        .then()
        .statusCode(200)
        .body(equalTo("document.txt"));
  }

  @Test
  void staleUploadAsksForTheFileAgain() {
    Document page =
        stale(
            browser
                .request()
                .multiPart("form-token", "stale")
                .multiPart("title", "Hamhung")
                .multiPart("document", "document.txt", TYPED.getBytes(StandardCharsets.UTF_8))
                .post("/test/form/upload")
                .then());
    Element form = page.selectFirst("main form");
    assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(form.select("input[name=document]").attr("type")).isEqualTo("file");
    assertThat(form.select("input[name=title]").val()).isEqualTo("Hamhung");
  }

  @Test
  void scriptsMaySendTheTokenInAHeader() {
    String token = browser.token();
    browser
        .request()
        .header("form-token", token)
        .contentType("application/json")
        .body("{}")
        .post("/test/form/json")
        .then()
        .statusCode(200);
    browser
        .request()
        .contentType("application/json")
        .body("{}")
        .post("/test/form/json")
        .then()
        .statusCode(409);
  }

  @Test
  void htmxShowsTheWholePage() {
    browser
        .request()
        .header("HX-Request", "true")
        .formParam("text", TYPED)
        .post("/test/form")
        .then()
        .statusCode(409)
        .header("HX-Retarget", "body");
  }

  private static Document stale(ValidatableResponse response) {
    return Jsoup.parse(
        response
            .statusCode(409)
            .body(containsString("The form was out of date"))
            .extract()
            .body()
            .asString());
  }
}
