package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class PeoplePageTest {

  @Inject Someone someone;

  private Someone.Account administrator;
  private Client browser;

  @BeforeEach
  void logIn() {
    administrator = someone.administrator();
    browser = someone.loggedIn(administrator);
  }

  @Test
  void onlyAdministratorsComeIn() {
    new Client()
        .get("/people?page=2")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/login?next=%2Fpeople%3Fpage%3D2"));
    someone.loggedIn(someone.learner()).get("/people").then().statusCode(403);
    someone
        .loggedIn(someone.teacher())
        .get("/people")
        .then()
        .statusCode(403)
        .body(containsString("This page is not yours to open"));
  }

  @Test
  void onlyAdministratorsNameTeachers() {
    Someone.Account learner = someone.learner();
    Client own = someone.loggedIn(learner);
    own.post("/people/" + learner.id() + "/teacher", "granted", "true").then().statusCode(403);
    assertThat(own.page("/account").select(".site-nav").text()).doesNotContain("Teach");
  }

  @Test
  void teacherIsNamedAndDismissed() {
    Someone.Account learner = someone.learner();
    Client own = someone.loggedIn(learner);
    String path = "/people/" + learner.id() + "/teacher";
    browser
        .post(path, "granted", "true", "back", "/people?query=some&page=1")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/people?query=some&page=1"));
    assertThat(browser.page("/people").select(".flash").text())
        .isEqualTo(learner.username() + " is a teacher now.");
    assertThat(own.page("/account").select(".site-nav").text()).contains("Teach");
    browser.post(path, "granted", "false").then().statusCode(303);
    assertThat(own.page("/account").select(".site-nav").text()).doesNotContain("Teach");
  }

  @Test
  void whoIsBlockedIsOutAtOnceAndStaysOut() {
    Someone.Account learner = someone.learner();
    Client own = someone.loggedIn(learner);
    browser.post("/people/" + learner.id() + "/block", "blocked", "true").then().statusCode(303);
    own.get("/account").then().statusCode(303);
    new Client()
        .post("/login", "username", learner.username(), "password", Someone.PASSWORD)
        .then()
        .statusCode(422)
        .body(containsString("This account is blocked."));
    browser.post("/people/" + learner.id() + "/block", "blocked", "false").then().statusCode(303);
    someone.loggedIn(learner).get("/account").then().statusCode(200);
  }

  @Test
  void nobodyBlocksThemselves() {
    browser
        .post("/people/" + administrator.id() + "/block", "blocked", "true")
        .then()
        .statusCode(403);
  }

  @Test
  void visitorsAndUnknownPeopleCannotBeTeachers() {
    String visitor = new Client().post("/test/visit").body().asString();
    browser.post("/people/" + visitor + "/teacher", "granted", "true").then().statusCode(404);
    browser.post("/people/999999/teacher", "granted", "true").then().statusCode(404);
  }

  @Test
  void listIsPagedAndSearched() {
    assertThat(browser.page("/people").select("main .lead").text()).startsWith("1 account.");
    for (int i = 0; i < 30; i++) {
      someone.learner();
    }
    Document first = browser.page("/people");
    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(first.select("main .lead").text()).startsWith("31 accounts.");
    assertThat(first.select(".pagination").text()).contains("Page 1 of 2");
    Document second = browser.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select("tbody tr")).hasSize(6);

    Document found = browser.page("/people?query=" + administrator.username().toUpperCase());
    assertThat(found.select("tbody th").text()).isEqualTo(administrator.username() + " (you)");
    assertThat(browser.page("/people?query=%25").select(".empty")).hasSize(1);
    assertThat(browser.page("/people?page=99").select(".empty")).hasSize(1);
    browser.get("/people?page=0").then().statusCode(200);
  }
}
