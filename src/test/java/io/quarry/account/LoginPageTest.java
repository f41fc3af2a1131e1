package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class LoginPageTest {

  @Inject Someone someone;
  @Inject DataSource dataSource;
  @Inject LoginThrottle throttle;

  private final Client browser = new Client();

  @Test
  void formHasLabelsAndToken() {
    Document page = browser.page("/login");
    assertThat(page.select("label[for=username]").text()).isEqualTo("Username");
    assertThat(page.select("input[name=password]").attr("autocomplete"))
        .isEqualTo("current-password");
    assertThat(page.select("form[action=/login] input[name=form-token]")).hasSize(1);
    assertThat(page.title()).isEqualTo("Log in · Quarry");
  }

  @Test
  void rightPasswordLeadsToWhereOneWantedToGo() {
    Someone.Account account = someone.learner();
    browser
        .post(
            "/login",
            "username",
            account.username().toUpperCase(java.util.Locale.ROOT),
            "password",
            Someone.PASSWORD,
            "next",
            "/account?from=here")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account?from=here"));
    assertThat(browser.page("/account").select("main .lead").text()).contains(account.username());
  }

  @Test
  void foreignAddressIsNoPlaceToGo() {
    Someone.Account account = someone.learner();
    browser
        .post(
            "/login",
            "username",
            account.username(),
            "password",
            Someone.PASSWORD,
            "next",
            "//evil.example/")
        .then()
        .statusCode(303)
        .header("Location", not(containsString("evil")));
  }

  @Test
  void wrongPasswordAndUnknownNameLookAlike() {
    Someone.Account account = someone.learner();
    for (String name : new String[] {account.username(), "nobody", "<b>", ""}) {
      browser
          .post("/login", "username", name, "password", "wrong password")
          .then()
          .statusCode(422)
          .body(containsString("The username or the password is not right."))
          .body(not(containsString("wrong password")));
    }
    assertThat(browser.cookies()).doesNotContainKey("quarry-session");
  }

  @Test
  void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    Someone.Account account = someone.learner();
    Cookie cookie =
        browser
            .post("/login", "username", account.username(), "password", Someone.PASSWORD)
            .detailedCookie("quarry-session");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.isSecured()).as("plain HTTP").isFalse();
    assertThat(cookie.getMaxAge()).as("ends with the browser").isEqualTo(-1);
  }

  @Test
  void stayingLoggedInOutlivesTheBrowser() {
    Someone.Account account = someone.learner();
    Cookie cookie =
        browser
            .post(
                "/login",
                "username",
                account.username(),
                "password",
                Someone.PASSWORD,
                "remember",
                "true")
            .detailedCookie("quarry-session");
    assertThat(cookie.getMaxAge()).isPositive();
  }

  @Test
  void databaseHoldsNoTokenThatCouldBeStolen() throws SQLException {
    Client in = someone.loggedIn(someone.learner());
    String token = in.cookies().get("quarry-session");
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select encode(token_hash, 'escape') from session")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isNotEqualTo(token);
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void loggingInAgainRotatesTheSession() {
    Someone.Account account = someone.learner();
    Client in = someone.loggedIn(account);
    String before = in.cookies().get("quarry-session");
    in.post("/login", "username", account.username(), "password", Someone.PASSWORD);
    assertThat(in.cookies().get("quarry-session")).isNotEqualTo(before);
    new Client()
        .request()
        .cookie("quarry-session", before)
        .get("/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/login?next=%2Faccount"));
  }

  @Test
  void logoutEndsTheSessionOnTheServer() {
    Client in = someone.loggedIn(someone.learner());
    String session = in.cookies().get("quarry-session");
    in.get("/account").then().statusCode(200);
    in.post("/logout").then().statusCode(303);
    assertThat(in.cookies()).doesNotContainKey("quarry-session");
    new Client().request().cookie("quarry-session", session).get("/account").then().statusCode(303);
  }

  @Test
  void logoutTakesMoreThanALink() {
    someone.loggedIn(someone.learner()).get("/logout").then().statusCode(405);
  }

  @Test
  void guessingIsMadeToWait() {
    Someone.Account account = someone.learner();
    for (int i = 0; i < 8; i++) {
      browser
          .post("/login", "username", account.username(), "password", "guess number " + i)
          .then()
          .statusCode(422);
    }
    browser
        .post("/login", "username", account.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(429)
        .body(containsString("Please wait 15 min"));
    throttle.succeeded(account.username(), "127.0.0.1");
  }

  @Test
  void oldHashesAreReplaced() throws SQLException {
    Someone.Account account = someone.learner();
    someone.loggedIn(account);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select password_hash from person where id = " + account.id())) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
    someone.loggedIn(account);
  }

  @Test
  void whoIsLoggedInNeedsNoForm() {
    someone
        .loggedIn(someone.learner())
        .get("/login?next=/account")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account"));
  }

  @Test
  void brokenCookieIsAStranger() {
    for (String cookie : new String[] {"x", "a".repeat(43), "';drop table person;--"}) {
      new Client()
          .request()
          .cookie("quarry-session", cookie)
          .get("/login")
          .then()
          .statusCode(200)
          .header("Cache-Control", equalTo("no-store"));
    }
  }
}
