package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A student plays a quiz to its end, on a phone and at a desk, with and without JavaScript. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class StudentJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  @Inject SampleBank sample;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void playsOnAPhone() {
    play(browser.open(View.PHONE, "/"));
  }

  @Test
  void playsWithoutJavaScript() {
    play(browser.open(View.DESK.dark().withoutJavaScript(), "/"));
  }

  @Test
  void playsWithTheKeyboardAlone() {
    Page page = browser.open(View.DESK, "/banks/" + SampleBank.SLUG);
    Locator count = page.getByLabel("How many questions?");
    for (int i = 0; i < 20 && !isFocused(count); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(count).isFocused();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("1");
    page.keyboard().press("Enter");
    assertThat(page.locator("#place")).hasText("Question 1 of 1");
  }

  @Test
  void keepsWhatWasTypedWhenTheSessionIsGone() {
    Page page = browser.open(View.PHONE, "/banks/" + SampleBank.SLUG);
    page.getByLabel("How many questions?").fill("8");
    button(page, "Start").click();
    while (page.locator("#text").count() == 0) {
      answer(page);
      button(page, "Check my answer").click();
      link(page, "Next question").click();
      assertThat(page.locator("#stem")).isVisible();
    }
    page.locator("#text").fill("a precious answer 42");
    page.context().clearCookies();
    button(page, "Check my answer").click();
    assertThat(page.locator("main")).containsText("a precious answer 42");
    assertThat(page.locator("header.site-header")).isVisible();
  }

  private static void play(Page page) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("The River Ard")).click();
    page.getByLabel("How many questions?").fill("8");
    button(page, "Start").click();
    for (int number = 1; number <= 8; number++) {
      assertThat(page.locator("#place")).hasText("Question %d of 8".formatted(number));
      answer(page);
      button(page, "Check my answer").click();
      assertThat(page.locator(".feedback h2")).isVisible();
      assertThat(page.locator(".evidence blockquote").first()).not().isEmpty();
      // Coming back or loading again shows the answer given, not the question.
      if (number == 1) {
        page.reload();
        assertThat(page.locator(".feedback h2")).isVisible();
      }
      link(page, number < 8 ? "Next question" : "See my result").click();
    }
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your result")))
        .isVisible();
    assertThat(page.locator(".stats").getByText("of 8 right")).isVisible();
    link(page, "Progress").click();
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your progress")))
        .isVisible();
    link(page, "Leaderboard").click();
    assertThat(page.locator(".board .is-me")).isVisible();
  }

  private static void answer(Page page) {
    List<Locator> selects = page.locator("main select:visible").all();
    if (page.locator(".move").count() > 0) {
      // Scripts let the items move instead of numbering them.
      page.locator(".move").nth(1).click();
    } else if (!selects.isEmpty()) {
      for (int i = 0; i < selects.size(); i++) {
        selects.get(i).selectOption(new SelectOption().setIndex(i + 1));
      }
    } else if (page.locator("#text").count() > 0) {
      page.getByLabel("Your answer").fill(page.locator(".unit").count() > 0 ? "412.5" : "Old Lady");
    } else {
      page.locator("label.option").first().click();
    }
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
