package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Audit;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page, as people with other eyes see it; {@link Audit} says what is asked of it. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class AccessibilityTest {

  @RegisterExtension static final Browser browser = new Browser();

  private final Audit audit = new Audit();

  @Inject Someone someone;
  @Inject SampleBank sample;
  @Inject DataSource dataSource;

  @Test
  void visitors() {
    Page page = open();
    visit(page, "/", "/leaderboard", "/no-such-page", "/login", "/register");
    sample.publish();
    visit(page, "/", "/banks/" + SampleBank.SLUG);
    press(page, "Start", "/banks/" + SampleBank.SLUG, "How many questions?", "0");
    audit.look(page, "refused start");
    press(page, "Log in", "/login", "Username", "nobody", "Password", "nothing of the kind");
    audit.look(page, "refused login");
    press(page, "Create an account", "/register", "Username", "x", "Password", "y");
    audit.look(page, "refused registration");
    page.navigate("/login");
    page.context().clearCookies();
    press(page, "Log in", null, "Username", "nobody", "Password", "nothing of the kind");
    audit.look(page, "stale form");
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void learners() {
    sample.publish();
    Page page = open(someone.loggedIn(someone.learner()));
    visit(page, "/progress", "/account");
    page.locator(".menu summary").click();
    audit.look(page, "menu");
    press(page, "Start", "/banks/" + SampleBank.SLUG, "How many questions?", "8");
    visit(page, "/banks/" + SampleBank.SLUG, page.url() + "/../finish");
    for (int number = 1; number <= 8; number++) {
      page.navigate("/banks/" + SampleBank.SLUG);
      link(page, "Continue your quiz").click();
      String kind = page.locator("#stem").textContent().strip();
      audit.look(page, "question " + kind);
      // An order is an answer as it stands.
      if (page.locator(".move").count() == 0) {
        button(page, "Check my answer").click();
        assertThat(page.locator("#problem")).isVisible();
        audit.glance(page, "refused answer to " + kind);
        answer(page);
      }
      button(page, "Check my answer").click();
      assertThat(page.locator(".feedback")).isVisible();
      audit.glance(page, "feedback to " + kind);
    }
    String feedback = page.url();
    visit(page, feedback + "/source", feedback + "/../result");
    page.navigate(feedback);
    openAll(page);
    audit.look(page, "doubt");
    press(page, "It is unclear", null);
    String exam = "/progress/exams/" + SampleBank.SLUG;
    press(page, "Make the plan", exam, "Day of the exam", "");
    openAll(page);
    audit.look(page, "refused exam");
    press(page, "Make the plan", exam, "Day of the exam", LocalDate.now().plusDays(20).toString());
    visit(page, "/progress", "/progress/documents/" + SampleBank.SLUG, "/leaderboard");
    sample.publishChart();
    press(page, "Start", "/banks/" + SampleBank.CHART_SLUG);
    openAll(page);
    audit.look(page, "question with a chart");
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void testTakers() {
    sample.publish();
    String bank = "/banks/" + SampleBank.SLUG;
    Page page = open(someone.loggedIn(someone.learner()));
    page.navigate(bank);
    page.locator("[value=TEST]").check();
    openAll(page);
    audit.look(page, "bank with everything to choose");
    page.locator("[value=numeric]").check();
    press(page, "Start", null, "Time limit in minutes", "30");
    audit.look(page, "question of a test");
    String question = page.url();
    Page other = page.context().newPage();
    other.navigate(question);
    page.locator("#text").fill("400");
    button(page, "Save and see all questions").click();
    assertThat(page.locator(".places")).isVisible();
    audit.look(page, "overview");
    other.locator("#text").fill("412.5");
    button(other, "Save and go on").click();
    assertThat(button(other, "Take what I sent now")).isVisible();
    audit.look(other, "conflict in a test");
    visit(page, question + "/../time", question + "/../finish");
    press(page, "Start", bank, "How many questions?", "3");
    assertThat(button(page, "End it and start anew")).isVisible();
    audit.look(page, "another quiz is open");
    button(page, "End it and start anew").click();
    visit(page, question + "/../result");
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void spellers() {
    sample.publish();
    Page page = open(someone.loggedIn(someone.learner()));
    page.navigate("/banks/" + SampleBank.SLUG);
    openAll(page);
    page.locator("[value=short-answer]").check();
    press(page, "Start", null);
    page.locator("#text").fill("Old Lafy");
    button(page, "Check my answer").click();
    assertThat(page.locator(".flash[role=alert]")).isVisible();
    audit.look(page, "near miss");
    page.context().setOffline(true);
    button(page, "Check my answer").click();
    assertThat(page.locator("#sync")).isVisible();
    audit.look(page, "answer that waits for the line");
    page.context().setOffline(false);
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void teachers() {
    Someone.Account teacher = someone.teacher();
    Page page = open(someone.loggedIn(teacher));
    visit(page, "/teach");
    String draft = "/teach/banks/" + sample.draft(teacher.id(), SampleBank.questions());
    String awaited = "/teach/banks/" + sample.await("The River Ard", teacher.id());
    String failed = "/teach/banks/" + sample.fail("The River Tam", teacher.id());
    visit(page, "/teach", "/teach/new", "/teach/bank-file", awaited, failed, draft);
    visit(page, draft + "/rename", draft + "/speed", draft + "/delete", "/people");
    openAll(page);
    press(page, "Make questions", "/teach/new");
    audit.look(page, "refused upload");
    press(page, "Check and make a draft", "/teach/bank-file");
    audit.look(page, "refused bank file");
    for (int number = 1; number <= SampleBank.questions().size(); number++) {
      String question = draft + "/questions/%012x".formatted(number);
      press(page, "Save", question, "Explanation", "");
      openAll(page);
      audit.glance(page, "question to edit " + number);
    }
    visit(page, draft + "/questions/%012x/source".formatted(1));
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void administrators() {
    someone.learner();
    Page page = open(someone.loggedIn(someone.administrator()));
    visit(page, "/people", "/people?query=nobody-of-that-name", "/teach");
    assertThat(audit.findings()).isEmpty();
  }

  @Test
  void teachersWithReports() throws SQLException {
    Someone.Account teacher = someone.teacher();
    Page page = open(someone.loggedIn(teacher));
    String doubts =
        "/teach/banks/" + sample.draft(teacher.id(), SampleBank.questions()) + "/doubts";
    visit(page, doubts);
    execute(
        "insert into doubt (question_version_id, person_id, reason, words, raised_at)"
            + " select id, (select min(id) from person), 'OTHER', 'It is longer.', now()"
            + " from question_version");
    visit(page, doubts);
    button(page, "Nothing is wrong").first().click();
    assertThat(page.locator(".field .error")).isVisible();
    audit.look(page, "report without an answer");
    assertThat(audit.findings()).isEmpty();
  }

  /** What learners see where speed earns points. */
  @Test
  void quickTestTakers() throws SQLException {
    sample.publish();
    execute("update bank set speed_points = true");
    String bank = "/banks/" + SampleBank.SLUG;
    Page page = open(someone.loggedIn(someone.learner()));
    page.navigate(bank);
    page.locator("[value=TEST]").check();
    openAll(page);
    page.locator("[value=numeric]").check();
    page.getByLabel("Time limit in minutes").fill("5");
    audit.look(page, "bank where speed counts");
    button(page, "Start").click();
    page.locator("#text").fill("412.5");
    String question = page.url();
    button(page, "Save and see all questions").click();
    assertThat(page.locator(".places")).isVisible();
    visit(page, question + "/../time");
    page.navigate(question + "/../finish");
    button(page, "Finish the quiz").click();
    assertThat(page.locator("main")).containsText("for speed");
    audit.look(page, "result with points for speed");
    assertThat(audit.findings()).isEmpty();
  }

  /** Korean has other line breaks, and words of other lengths. */
  @Test
  void inKorean() {
    sample.publish();
    Someone.Account teacher = someone.teacher();
    Page page = open(someone.loggedIn(teacher));
    page.context()
        .addCookies(List.of(new Cookie("quarry-language", "ko").setUrl(Browser.baseUrl())));
    visit(page, "/", "/account", "/progress", "/leaderboard", "/teach/new", "/offline");
    visit(page, "/teach/banks/" + sample.draft(teacher.id(), SampleBank.questions()));
    press(page, "시작", "/banks/" + SampleBank.SLUG);
    audit.look(page, "question in Korean");
    assertThat(page.locator("html")).hasAttribute("lang", "ko");
    assertThat(page.locator("#stem")).hasAttribute("lang", "en");
    assertThat(audit.findings()).isEmpty();
  }

  /** The page of last resort, which has no layout around it. */
  @Test
  void withoutADatabase() throws SQLException {
    Page page = open(someone.loggedIn(someone.learner()));
    execute("alter table session rename to session_gone");
    try {
      visit(page, "/account");
    } finally {
      execute("alter table session_gone rename to session");
    }
    assertThat(page.locator("h1")).hasText("Quarry is not available right now");
    assertThat(audit.findings()).isEmpty();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Page open() {
    Page page = browser.open(View.DESK, "/q/health/live");
    audit.prepare(page.context());
    return page;
  }

  private Page open(Client client) {
    Page page = open();
    client
        .cookies()
        .forEach(
            (name, value) ->
                page.context()
                    .addCookies(List.of(new Cookie(name, value).setUrl(Browser.baseUrl()))));
    return page;
  }

  private void visit(Page page, String... addresses) {
    for (String address : addresses) {
      page.navigate(address);
      audit.look(page, address);
    }
  }

  /** Fills in fields by their labels and presses a button of the page's main part. */
  private static void press(Page page, String button, String address, String... fields) {
    if (address != null) {
      page.navigate(address);
    }
    for (int i = 0; i < fields.length; i += 2) {
      main(page).getByLabel(fields[i]).fill(fields[i + 1]);
    }
    Locator form =
        main(page).locator("form").filter(new Locator.FilterOptions().setHas(button(page, button)));
    form.evaluate("form => form.noValidate = true");
    button(page, button).click();
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
  }

  private static void answer(Page page) {
    if (page.locator(".move").count() > 0) {
      page.locator(".move").nth(1).click();
      return;
    }
    List<Locator> selects = main(page).locator("select").all();
    for (int i = 0; i < selects.size(); i++) {
      selects.get(i).selectOption(new SelectOption().setIndex(i + 1));
    }
    if (page.locator("#text").count() > 0) {
      page.locator("#text").fill("412.5");
    } else if (selects.isEmpty()) {
      page.locator("label.option").first().click();
    }
  }

  private static Locator main(Page page) {
    return page.locator("main");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
