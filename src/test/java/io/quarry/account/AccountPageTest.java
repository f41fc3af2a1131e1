package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class AccountPageTest {

  private static final String NEW_PASSWORD = "another good one";

  @Inject Someone someone;
  @Inject People people;

  private Someone.Account account;
  private Client browser;

  @BeforeEach
  void logIn() {
    account = someone.learner();
    browser = someone.loggedIn(account);
  }

  @Test
  void strangerIsSentToTheLogin() {
    new Client()
        .get("/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/login?next=%2Faccount"));
  }

  @Test
  void formOfSomebodyLoggedOutMeanwhileIsNotLost() {
    String token = browser.token();
    browser.forget("quarry-session");
    Document page =
        Jsoup.parse(
            browser
                .request()
                .formParam("form-token", token)
                .formParam("pseudonym", "함흥의 왜가리")
                .post("/account/pseudonym")
                .then()
                .statusCode(401)
                .extract()
                .body()
                .asString());
    assertThat(page.select("h1").text()).isEqualTo("You have been logged out");
    Element form = page.selectFirst("main form");
    assertThat(form.attr("action")).isEqualTo("/account/pseudonym");
    assertThat(form.select("input[name=pseudonym]").val()).isEqualTo("함흥의 왜가리");
  }

  @Test
  void foreignFormOfAStrangerIsNotShown() {
    new Client()
        .request()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("pseudonym", "Not Mine")
        .post("/account/pseudonym")
        .then()
        .statusCode(303)
        .header("Location", containsString("/login"));
  }

  @Test
  void pseudonymCanBeTyped() {
    browser
        .post("/account/pseudonym", "pseudonym", "함흥의  왜가리 ")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
    Document page = browser.page("/account");
    assertThat(page.select(".flash").text()).isEqualTo("You are 함흥의 왜가리 now.");
    assertThat(page.select(".site-account summary").text()).isEqualTo("함흥의 왜가리");
    assertThat(people.pseudonyms(List.of(account.id(), -1L)))
        .isEqualTo(Map.of(account.id(), "함흥의 왜가리"));
  }

  @Test
  void pseudonymCanBeTakenFromSuggestions() {
    Document page = browser.page("/account");
    String suggestion = page.select("button[name=pseudonym]").get(2).val();
    browser.post("/account/pseudonym", "pseudonym", suggestion).then().statusCode(303);
    assertThat(browser.page("/account").select("#pseudonym").val()).isEqualTo(suggestion);
  }

  @Test
  void pseudonymBelongsToOne() {
    browser.post("/account/pseudonym", "pseudonym", "Calm Heron").then().statusCode(303);
    someone
        .loggedIn(someone.learner())
        .post("/account/pseudonym", "pseudonym", "CALM heron")
        .then()
        .statusCode(422)
        .body(containsString("Somebody bears that pseudonym already"))
        .body(containsString("value=\"CALM heron\""));
  }

  @Test
  void textOfPeopleIsShownAsText() {
    browser
        .post("/account/pseudonym", "pseudonym", "<img src=x>")
        .then()
        .statusCode(422)
        .body(containsString("value=\"&lt;img src=x&gt;\""));
  }

  @Test
  void leaderboardsAreLeftAndJoined() {
    assertThat(people.isListed(account.id())).isTrue();
    browser.post("/account/leaderboard", "listed", "false").then().statusCode(303);
    assertThat(people.isListed(account.id())).isFalse();
    assertThat(browser.page("/account").select("button[name=listed]").val()).isEqualTo("true");
    browser.post("/account/leaderboard", "listed", "true").then().statusCode(303);
    assertThat(people.isListed(account.id())).isTrue();
  }

  @Test
  void newPasswordLogsOtherDevicesOut() {
    Client otherDevice = someone.loggedIn(account);
    browser
        .post("/account/password", "currentPassword", Someone.PASSWORD, "password", NEW_PASSWORD)
        .then()
        .statusCode(303);
    browser.get("/account").then().statusCode(200);
    otherDevice.get("/account").then().statusCode(303);
    new Client()
        .post("/login", "username", account.username(), "password", NEW_PASSWORD)
        .then()
        .statusCode(303);
  }

  @Test
  void newPasswordNeedsTheOldOne() {
    browser
        .post("/account/password", "currentPassword", "guess", "password", NEW_PASSWORD)
        .then()
        .statusCode(422)
        .body(containsString("That is not your password."));
    browser
        .post("/account/password", "currentPassword", Someone.PASSWORD, "password", "short")
        .then()
        .statusCode(422)
        .body(containsString("8 to 128"));
  }

  @Test
  void deletingNeedsThePasswordAndIsFinal() {
    browser
        .post("/account/delete", "deletePassword", "guess")
        .then()
        .statusCode(422)
        .body(containsString("<details class=\"more\" open>"));
    browser.post("/account/delete", "deletePassword", Someone.PASSWORD).then().statusCode(303);
    browser.get("/account").then().statusCode(303);
    new Client()
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(422);
    assertThat(people.pseudonyms(List.of(account.id()))).isEmpty();
  }

  @Test
  void lastAdministratorStays() {
    Client last = someone.loggedIn(someone.administrator());
    last.post("/account/delete", "deletePassword", Someone.PASSWORD)
        .then()
        .statusCode(422)
        .body(containsString("You are the only administrator"));
    someone.administrator();
    last.post("/account/delete", "deletePassword", Someone.PASSWORD).then().statusCode(303);
  }
}
