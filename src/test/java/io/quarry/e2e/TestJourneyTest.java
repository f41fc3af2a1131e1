package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.TestDatabase;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A student takes a test: by keyboard alone, without JavaScript, and with a line that breaks. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class TestJourneyTest {

  private static final String BANK = "/banks/" + SampleBank.SLUG;

  @RegisterExtension static final Browser browser = new Browser();

  @Inject SampleBank sample;

  @BeforeEach
  void openTheBank() {
    sample.publish();
  }

  @Test
  void takesATestByKeyboardAlone() {
    Page page = browser.open(View.DESK, BANK);
    tabTo(page, page.getByLabel("How many questions?"));
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("8");
    tabTo(page, page.locator("[value=PRACTICE]"));
    page.keyboard().press("ArrowDown");
    tabTo(page, page.getByLabel("Time limit in minutes"));
    page.keyboard().type("20");
    page.keyboard().press("Enter");
    for (int number = 1; number <= 8; number++) {
      assertThat(page.locator("#place")).hasText("Question %d of 8".formatted(number));
      // Before its script has run a page takes no keys.
      page.waitForLoadState();
      if (number > 1) {
        // Until then a key may still reach the question before.
        assertThat(page.locator("#stem")).isFocused();
      }
      answerByKeys(page);
    }
    assertThat(page.locator(".places .is-answered")).hasCount(8);
    assertThat(page.locator("#timer")).containsText("20 min left");
    page.keyboard().press("Enter");
    Locator finish = page.getByText("Finish the quiz");
    tabTo(page, finish);
    page.keyboard().press("Enter");
    assertThat(page.locator(".stats")).containsText("of 8 right");
    assertThat(page.locator("section[aria-labelledby=review] > details")).hasCount(8);
  }

  private static void answerByKeys(Page page) {
    if (page.locator("label.option").count() > 0) {
      page.keyboard().press("2");
      assertThat(page.locator("label.option input").nth(1)).isChecked();
    } else if (page.locator(".move").count() > 0) {
      String first = page.locator(".option-text").first().innerText();
      tabTo(page, page.locator(".move").nth(1));
      page.keyboard().press("Enter");
      assertThat(page.locator(".option-text").nth(1)).hasText(first);
      assertThat(page.locator("[data-ordering] [role=status]"))
          .hasText(first + " is now in place 2");
      tabTo(page, page.getByText("Save and go on"));
    } else if (page.locator("#text").count() > 0) {
      tabTo(page, page.locator("#text"));
      page.keyboard().type("412.5");
    } else {
      for (Locator select : page.locator("main select").all()) {
        tabTo(page, select);
        page.keyboard().press("ArrowDown");
      }
      tabTo(page, page.getByText("Save and go on"));
    }
    page.keyboard().press("Enter");
  }

  @Test
  void dragsAnItemToItsPlace() {
    Page page = start(View.DESK, "ordering", "PRACTICE");
    List<String> before = page.locator(".option-text").allInnerTexts();
    BoundingBox from = page.locator(".grip").first().boundingBox();
    BoundingBox to = page.locator(".option").nth(2).boundingBox();
    page.mouse().move(from.x + 5, from.y + 5);
    page.mouse().down();
    page.mouse().move(from.x + 5, to.y + 10);
    page.mouse().up();
    assertThat(page.locator(".option-text").allInnerTexts())
        .containsExactly(before.get(1), before.get(2), before.get(0));
    page.getByText("Check my answer").click();
    assertThat(page.locator(".feedback h2")).isVisible();
    assertThat(page.locator(".answer-pair div").first().locator("dd").allInnerTexts())
        .containsExactly(before.get(1), before.get(2), before.get(0));
  }

  @Test
  void dragsAnItemByFinger() {
    Page page = start(View.PHONE.touched(), "ordering", "PRACTICE");
    List<String> before = page.locator(".option-text").allInnerTexts();
    BoundingBox from = page.locator(".grip").first().boundingBox();
    BoundingBox to = page.locator(".option").nth(2).boundingBox();
    double scrolled = scrolled(page);
    swipe(page, from.x + 5, from.y + 5, to.y + 10);
    assertThat(page.locator(".option-text").allInnerTexts())
        .containsExactly(before.get(1), before.get(2), before.get(0));
    assertThat(page.locator("[data-ordering] [role=status]"))
        .hasText(before.getFirst() + " is now in place 3");
    assertThat(scrolled(page)).isEqualTo(scrolled);
  }

  @Test
  void scrollsThePageBesideTheGrips() {
    Page page = start(View.PHONE.touched(), "ordering", "PRACTICE");
    page.setViewportSize(390, 420);
    List<String> before = page.locator(".option-text").allInnerTexts();
    page.locator(".option-text").first().scrollIntoViewIfNeeded();
    double scrolled = scrolled(page);
    BoundingBox words = page.locator(".option-text").first().boundingBox();
    swipe(page, words.x + 5, words.y + 5, words.y - 150);
    page.waitForCondition(() -> scrolled(page) > scrolled + 50);
    assertThat(page.locator(".option-text").allInnerTexts()).isEqualTo(before);
  }

  private static double scrolled(Page page) {
    return ((Number) page.evaluate("scrollY")).doubleValue();
  }

  /** Lays a finger on the page, moves it up or down as people do, and takes it off. */
  private static void swipe(Page page, double x, double fromY, double toY) {
    CDPSession chromium = page.context().newCDPSession(page);
    touch(chromium, "touchStart", x, fromY);
    for (int step = 1; step <= 10; step++) {
      touch(chromium, "touchMove", x, fromY + (toY - fromY) * step / 10);
    }
    JsonObject end = new JsonObject();
    end.addProperty("type", "touchEnd");
    end.add("touchPoints", new JsonArray());
    chromium.send("Input.dispatchTouchEvent", end);
    chromium.detach();
  }

  private static void touch(CDPSession chromium, String type, double x, double y) {
    JsonObject finger = new JsonObject();
    finger.addProperty("x", x);
    finger.addProperty("y", y);
    JsonArray fingers = new JsonArray();
    fingers.add(finger);
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", fingers);
    chromium.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void fillsAGapInItsSentence() {
    Page page = start(View.PHONE, "cloze", "PRACTICE");
    page.locator("h1 #text").fill("plain");
    page.context().setOffline(true);
    page.getByText("Check my answer").click();
    assertThat(page.locator("#sync")).containsText("Your answer is kept in this browser");
    assertThat(page.locator("#text")).not().isEditable();
    page.context().setOffline(false);
    assertThat(page.locator(".feedback h2")).hasText("Right");
  }

  @Test
  void aNoteGoesWithItsPage() {
    Page page = browser.open(View.PHONE, BANK);
    page.locator("form.start button.primary").click();
    page.getByText("Check my answer").click();
    page.waitForSelector(".feedback, #problem");
    page.evaluate(
        "document.getElementById('content')"
            + ".insertAdjacentHTML('afterbegin', '<div class=\"flash success\"></div>')");
    page.locator("[data-enter]").first().click();
    assertThat(page.locator(".flash.success")).hasCount(0);
  }

  @Test
  void keepsAnAnswerUntilTheLineIsBack() {
    Page page = start(View.PHONE, "numeric", "PRACTICE");
    page.locator("#text").fill("412.5 km");
    page.context().setOffline(true);
    page.getByText("Check my answer").click();
    assertThat(page.locator("#sync")).containsText("Your answer is kept in this browser");
    assertThat(kept(page)).isEqualTo(1);
    page.context().setOffline(false);
    assertThat(page.locator(".feedback h2")).hasText("Right");
    assertThat(kept(page)).isZero();
  }

  @Test
  void leavesNoAnswerBehindAfterLoggingOut() {
    Page page = start(View.DESK, "numeric", "PRACTICE");
    page.evaluate(
        "localStorage.setItem('quarry.answer:/quiz/x/1', JSON.stringify({"
            + "path: '/quiz/x/1', body: 'text=1', at: Date.now()}))");
    page.evaluate(
        """
        () => {
          const form = document.createElement('form');
          form.setAttribute('action', '/logout');
          form.addEventListener('submit', event => event.preventDefault());
          document.body.append(form);
          form.requestSubmit();
        }
        """);
    assertThat(kept(page)).isZero();
  }

  private static int kept(Page page) {
    return (int)
        page.evaluate(
            "Object.keys(localStorage).filter(name => name.startsWith('quarry.answer:')).length");
  }

  @Test
  void theClockSpeaksAtThresholdsAndSavesWhatWasTyped() throws SQLException {
    Page page = start(View.DESK, "numeric", "TEST", "20");
    assertThat(page.locator("#timer [role=timer]")).hasText("20 min left");
    endIn(62);
    page.reload();
    assertThat(page.locator("#timer [role=status]")).isEmpty();
    assertThat(page.locator("#timer [role=status]")).hasText("1 min left");
    endIn(3);
    page.reload();
    page.locator("#text").fill("412.5");
    assertThat(page.locator(".places .is-answered")).hasCount(1);
    endIn(-60);
    page.reload();
    assertThat(page.locator(".stats")).containsText("1 of 1 right");
  }

  private static void endIn(int seconds) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update attempt set deadline = now() + interval '%d seconds'".formatted(seconds));
    }
  }

  @Test
  void takesATestWithoutJavaScript() {
    Page page = start(View.PHONE.withoutJavaScript(), "numeric", "TEST");
    page.locator("#text").fill("412.5");
    page.getByText("Save and see all questions").click();
    assertThat(page.locator(".places .is-answered")).hasCount(1);
    page.getByText("Finish the test").click();
    page.getByText("Finish the quiz").click();
    assertThat(page.locator(".stats")).containsText("1 of 1 right");
  }

  /** A quiz of the one question of a kind. */
  private static Page start(View view, String kind, String mode) {
    return start(view, kind, mode, "");
  }

  private static Page start(View view, String kind, String mode, String minutes) {
    Page page = browser.open(view, BANK);
    page.locator("summary").getByText("Kinds and difficulty").click();
    page.locator("[value=" + kind + "]").check();
    page.locator("[value=" + mode + "]").check();
    if (!minutes.isEmpty()) {
      page.getByLabel("Time limit in minutes").fill(minutes);
    }
    page.locator("form.start button.primary").click();
    assertThat(page.locator("#place")).hasText("Question 1 of 1");
    // The page shows before its scripts have run.
    page.waitForLoadState();
    return page;
  }

  private static void tabTo(Page page, Locator target) {
    for (int i = 0; i < 60 && !isFocused(target); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(target).isFocused();
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }
}
