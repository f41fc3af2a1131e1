package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Someone;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can be read without a line, and by whom. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class OfflineTest {

  private static final String BANK = "/banks/" + SampleBank.SLUG;

  /** The pages kept, once the service worker has done what it is at. */
  private static final String KEPT =
      """
      async () => {
        const kept = [];
        for (const name of await caches.keys()) {
          if (!name.includes('pages')) continue;
          for (const {url} of await (await caches.open(name)).keys()) kept.push(new URL(url).pathname);
        }
        return kept.filter(path => path !== '/offline' && path !== '/.viewer').join(' ');
      }
      """;

  @RegisterExtension static final Browser browser = new Browser();

  @Inject SampleBank sample;
  @Inject Someone someone;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void pagesReadAreKept() {
    Page page = installed();
    page.navigate(BANK);
    waitUntilKept(page, BANK);
    page.context().setOffline(true);
    page.navigate(BANK);
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("The River Ard")))
        .isVisible();
    assertThat(page.locator("#offline"))
        .hasText("You are offline. This page is as it was when you last opened it.");
    assertThat(page.locator(".site-header")).hasCSS("border-bottom-style", "solid");
    page.navigate("/leaderboard");
    assertThat(page.locator("h1")).hasText("You are offline");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("The River Ard · Quarry")).click();
    assertThat(page.locator("h1")).hasText("The River Ard");
    page.context().setOffline(false);
    page.navigate(BANK);
    assertThat(page.locator("#offline")).isHidden();
  }

  @Test
  void theClockOfAKeptPageGoesOnByTheServersTime() {
    Page page = installed();
    // This device is three hours ahead.
    page.clock().install(new Clock.InstallOptions().setTime(in(Duration.ofHours(3))));
    page.navigate(BANK);
    page.locator("[value=TEST]").check();
    page.getByLabel("Time limit in minutes").fill("20");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Start")).click();
    assertThat(page.locator("[role=timer]")).hasText("20 min left");
    assertThat(page.locator("#unsure")).isHidden();
    String question = page.url();
    waitUntilKept(page, question.replaceFirst("^https?://[^/]+", ""));
    page.clock().setSystemTime(in(Duration.ofHours(3).plusMinutes(5)));
    page.context().setOffline(true);
    page.navigate(question);
    assertThat(page.locator("[role=timer]")).hasText("15 min left");
    assertThat(page.locator("#unsure")).hasText("without a connection this may be off");
    page.context().setOffline(false);
    page.navigate(question);
    assertThat(page.locator("[role=timer]")).hasText("20 min left");
    assertThat(page.locator("#unsure")).isHidden();
  }

  private static long in(Duration time) {
    return Instant.now().plus(time).toEpochMilli();
  }

  @Test
  void aQuestionIsNotKeptUnansweredOnceItIsAnswered() {
    Page page = installed();
    page.navigate(BANK);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Start")).click();
    page.locator("#stem").waitFor();
    String question = page.url().replaceFirst("^https?://[^/]+", "");
    waitUntilKept(page, question);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Check my answer")).click();
    page.waitForCondition(() -> !kept(page).contains(question));
  }

  @Test
  void neitherKeysNorAccountsAreKept() {
    Someone.Account teacher = someone.teacher();
    Page page = installed();
    become(page, teacher);
    long draft = sample.draft(teacher.id(), SampleBank.questions());
    page.navigate("/teach/banks/" + draft);
    page.navigate("/account");
    page.navigate("/progress");
    waitUntilKept(page, "/progress");
    assertThat(kept(page)).doesNotContain("teach").doesNotContain("account");
  }

  @Test
  void logoutEmptiesEverything() {
    Page page = installed();
    become(page, someone.learner());
    page.navigate("/progress");
    waitUntilKept(page, "/progress");
    page.evaluate("localStorage.setItem('unsent', 'answer')");
    page.locator(".menu summary").click();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Log out")).click();
    page.waitForURL("**/");
    assertThat(kept(page)).doesNotContain("/progress");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void nobodyReadsSomebodyElsesPages() {
    Page page = installed();
    become(page, someone.learner());
    page.navigate("/progress");
    waitUntilKept(page, "/progress");
    become(page, someone.learner());
    page.navigate(BANK);
    waitUntilKept(page, BANK);
    assertThat(kept(page)).doesNotContain("/progress");
  }

  private static Page installed() {
    Page page = browser.open(View.PHONE, "/");
    page.evaluate(
        """
        async () => {
          await navigator.serviceWorker.ready;
          while (!navigator.serviceWorker.controller) await new Promise(done => setTimeout(done, 20));
        }
        """);
    return page;
  }

  /** As if the session had changed without a logout. */
  private void become(Page page, Someone.Account account) {
    someone
        .loggedIn(account)
        .cookies()
        .forEach(
            (name, value) ->
                page.context()
                    .addCookies(List.of(new Cookie(name, value).setUrl(Browser.baseUrl()))));
  }

  private static void waitUntilKept(Page page, String path) {
    page.waitForCondition(() -> List.of(kept(page).split(" ")).contains(path));
  }

  private static String kept(Page page) {
    return (String) page.evaluate(KEPT);
  }
}
