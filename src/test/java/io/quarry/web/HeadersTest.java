package io.quarry.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {

  private final Client browser = new Client();

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/no-such-page", "/assets/quarry.css", "/q/health/live", "/account"})
  void everyResponseIsGuarded(String path) {
    browser
        .get(path)
        .then()
        .header(
            "Content-Security-Policy",
            allOf(
                containsString("default-src 'none'"),
                containsString("script-src 'self';"),
                containsString("style-src 'self';"),
                containsString("frame-ancestors 'none'"),
                not(containsString("unsafe"))))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Strict-Transport-Security", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/leaderboard", "/no-such-page", "/offline"})
  void pagesSayHowTheyAreWritten(String path) {
    assertThat(browser.get(path).contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
  }

  @Test
  void pagesAreKeptNowhere() {
    browser
        .get("/login")
        .then()
        .header("Cache-Control", "no-store")
        .header("Vary", containsString("HX-Request"));
  }

  @Test
  void filesAreKeptForEverUnderTheAddressesThatPagesUse() {
    Document page = browser.page("/login");
    for (Element file : page.select("link[href^=/assets/], script[src]")) {
      String address = file.attr(file.hasAttr("src") ? "src" : "href");
      browser
          .get(address)
          .then()
          .statusCode(200)
          .header("Cache-Control", "public, max-age=31536000, immutable");
    }
    browser.get("/assets/quarry.css").then().header("Cache-Control", "no-cache");
    browser
        .get("/assets/no-such.css?v=1")
        .then()
        .statusCode(404)
        .header("Cache-Control", "no-cache");
  }

  @Test
  void pagesAndStylesAreCompressed() {
    for (String path : new String[] {"/login", "/assets/quarry.css", "/assets/htmx.min.js"}) {
      given()
          .header("Accept-Encoding", "gzip")
          .get(path)
          .then()
          .header("Content-Encoding", equalTo("gzip"));
    }
  }

  @Test
  void htmxNeedsNeitherInlineStylesNorEval() {
    assertThat(browser.page("/login").select("meta[name=htmx-config]").attr("content"))
        .contains("\"includeIndicatorStyles\":false", "\"allowEval\":false")
        .startsWith("{")
        .endsWith("}");
  }
}
