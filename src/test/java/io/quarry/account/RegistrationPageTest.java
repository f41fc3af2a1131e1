package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class RegistrationPageTest {

  private static final String PASSWORD = "a long enough one";

  @Inject Someone someone;
  @Inject VisitorEndpoint visits;

  private final Client browser = new Client();

  @BeforeEach
  void forgetVisits() {
    visits.forget();
  }

  @Test
  void newAccountIsLoggedInAndGreeted() {
    browser
        .post("/register", "username", "Anna", "password", PASSWORD, "next", "/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
    Document page = browser.page("/account");
    assertThat(page.select(".flash").text()).contains("Welcome to Quarry, anna.");
    assertThat(page.select("#pseudonym").val()).matches("\\w+ \\w+ \\d+");
    assertThat(browser.page("/account").select(".flash")).as("shown once").isEmpty();
  }

  @Test
  void refusedFormComesBackAsTypedWithItsErrors() {
    Document page =
        Jsoup.parse(
            browser
                .post("/register", "username", "no spaces please", "password", "short")
                .then()
                .statusCode(422)
                .body(not(containsString("\"short\"")))
                .extract()
                .body()
                .asString());
    Element username = page.selectFirst("#username");
    assertThat(username.val()).isEqualTo("no spaces please");
    assertThat(username.attr("aria-invalid")).isEqualTo("true");
    for (String id : username.attr("aria-describedby").trim().split(" ")) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
    assertThat(page.select("#username-error").text()).contains("3 to 32");
    assertThat(page.select("#password-error").text()).contains("8 to 128");
    assertThat(page.select("[role=alert]")).hasSize(1);
  }

  @Test
  void passwordIsNotTheUsername() {
    browser
        .post("/register", "username", "annaanna", "password", "AnnaAnna")
        .then()
        .statusCode(422)
        .body(containsString("must not be the username"));
  }

  @Test
  void usernameBelongsToOne() {
    Someone.Account account = someone.learner();
    browser
        .post("/register", "username", account.username(), "password", PASSWORD)
        .then()
        .statusCode(422)
        .body(containsString("Somebody has that username already"));
    assertThat(browser.cookies()).doesNotContainKey("quarry-session");
  }

  @Test
  void readingMakesNoVisitor() {
    browser.get("/login");
    browser.get("/register");
    assertThat(browser.cookies()).doesNotContainKey("quarry-session");
  }

  @Test
  void visitorIsRecognisedAgain() {
    String id = visit(browser);
    assertThat(visit(browser)).isEqualTo(id);
    assertThat(visit(new Client())).isNotEqualTo(id);
    assertThat(browser.page("/account").select("main .lead").text()).contains("visitor");
    assertThat(browser.page("/login").select(".menu a[href=/account]")).hasSize(1);
  }

  @Test
  void registeringKeepsTheVisitor() {
    String id = visit(browser);
    String before = browser.cookies().get("quarry-session");
    browser.post("/register", "username", "anna", "password", PASSWORD).then().statusCode(303);
    assertThat(visit(browser)).isEqualTo(id);
    assertThat(browser.cookies().get("quarry-session")).isNotEqualTo(before);
    assertThat(visits.merged()).isEmpty();
  }

  @Test
  void loggingInMergesTheVisitorIntoTheAccount() {
    Someone.Account account = someone.learner();
    long visitor = Long.parseLong(visit(browser));
    browser.post("/login", "username", account.username(), "password", Someone.PASSWORD);
    assertThat(visit(browser)).isEqualTo(Long.toString(account.id()));
    assertThat(visits.merged()).containsExactly(new VisitorMerged(visitor, account.id()));
  }

  @Test
  void visitorIsForgottenOnRequest() {
    String id = visit(browser);
    browser.post("/account/delete").then().statusCode(303);
    assertThat(browser.cookies()).doesNotContainKey("quarry-session");
    assertThat(visit(browser)).isNotEqualTo(id);
  }

  private static String visit(Client browser) {
    return browser.post("/test/visit").then().statusCode(200).extract().body().asString();
  }
}
