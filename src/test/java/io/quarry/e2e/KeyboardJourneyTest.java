package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quarry for hands that use no mouse and eyes that use no screen. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class KeyboardJourneyTest {

  /** More stops than any page of a quiz has. */
  private static final int MOST_STOPS = 60;

  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body) return '';
        const sign = at.closest('label.option') ?? at;
        const style = getComputedStyle(sign);
        const box = at.getBoundingClientRect();
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.bottom > 0 && box.top < innerHeight;
        return seen ? '' : at.outerHTML;
      }
      """;

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].filter(element => {
        const style = getComputedStyle(element);
        return style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)
            || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
      }).map(element => element.outerHTML.slice(0, 80))
      """;

  @RegisterExtension static final Browser browser = new Browser();

  @Inject SampleBank sample;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void playsEveryKindOfQuestion() {
    Page page = browser.open(View.DESK, "/");
    page.keyboard().press("Tab");
    assertThat(link(page, "Skip to the content")).isFocused();
    page.keyboard().press("Enter");
    go(page, link(page, "The River Ard"));
    page.keyboard().press("Enter");
    go(page, page.getByLabel("How many questions?"));
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("8");
    go(page, button(page, "Start"));
    page.keyboard().press("Enter");
    for (int number = 1; number <= 8; number++) {
      assertThat(page.locator("#place")).hasText("Question %d of 8".formatted(number));
      answer(page);
      go(page, button(page, "Check my answer"));
      page.keyboard().press("Enter");
      assertThat(page.locator(".feedback h2")).isFocused();
      go(page, link(page, number < 8 ? "Next question" : "See my result"));
      page.keyboard().press("Enter");
    }
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your result")))
        .isVisible();
  }

  @Test
  void tellsScreenReadersWhatIsAskedAndWhereOneIs() {
    Page page = browser.open(View.PHONE, "/banks/" + SampleBank.SLUG);
    page.getByLabel("How many questions?").fill("8");
    button(page, "Start").click();
    for (int number = 1; number <= 8; number++) {
      String stem = page.locator("#stem").textContent().strip();
      String place = "Question %d of 8".formatted(number);
      assertThat(page).hasTitle(place + " · The River Ard · Quarry");
      assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName(place);
      if (page.locator("#text").count() > 0) {
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasAccessibleName("Your answer");
        assertThat(page.locator("#text"))
            .hasAccessibleDescription(Pattern.compile("^The Ard|Ard\\?"));
      } else {
        assertThat(page.locator("main").getByRole(AriaRole.GROUP).first()).hasAccessibleName(stem);
      }
      answer(page);
      button(page, "Check my answer").click();
      assertThat(page.locator(".feedback h2")).isFocused();
      link(page, number < 8 ? "Next question" : "See my result").click();
    }
  }

  @Test
  void nothingMovesForThoseWhoWantItStill() {
    for (String path : new String[] {"/", "/banks/" + SampleBank.SLUG, "/login"}) {
      Page page = browser.open(View.DESK, path);
      page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
    }
  }

  /** Tabs to an element; each stop on the way can be seen. */
  private static void go(Page page, Locator target) {
    assertThat(target).isVisible();
    for (int stop = 0; stop < MOST_STOPS && !isFocused(target); stop++) {
      page.keyboard().press("Tab");
      assertThat((String) page.evaluate(FOCUS)).as("focus that cannot be seen").isEmpty();
    }
    assertThat(target).isFocused();
  }

  private static void answer(Page page) {
    if (page.locator(".move").count() > 0) {
      go(page, page.locator(".move").nth(1));
      page.keyboard().press("Space");
      return;
    }
    int selects = page.locator("main select").count();
    for (int i = 0; i < selects; i++) {
      go(page, page.locator("main select").nth(i));
      for (int step = 0; step <= i; step++) {
        page.keyboard().press("ArrowDown");
      }
    }
    if (page.locator("#text").count() > 0) {
      go(page, page.locator("#text"));
      page.keyboard().type("412.5");
    } else if (selects == 0) {
      go(page, page.locator("main [name=pick]").first());
      page.keyboard().press("Space");
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
