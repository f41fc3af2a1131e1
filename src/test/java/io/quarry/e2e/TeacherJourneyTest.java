package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Someone;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A teacher turns a document into a bank, with and without JavaScript, and by keyboard. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class TeacherJourneyTest {

  private static final Path DOCUMENT = Path.of("question-banks/hamhung/document.wikitext");

  @RegisterExtension static final Browser browser = new Browser();

  @Inject Someone someone;

  private Someone.Account teacher;

  @BeforeEach
  void hire() {
    teacher = someone.teacher();
  }

  @Test
  void publishesADocumentAtADesk() {
    publish(View.DESK);
  }

  @Test
  void publishesADocumentWithoutJavaScript() {
    publish(View.PHONE.dark().withoutJavaScript());
  }

  @Test
  void rejectsWithTheKeyboardWithoutLosingThePlace() {
    Page page = logIn(View.DESK);
    upload(page);
    Locator reject = page.locator(".review-item").nth(3).getByRole(AriaRole.BUTTON);
    reject.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".review-item").nth(3)).hasClass(Pattern.compile("is-rejected"));
    assertThat(reject).isFocused();
    assertThat(reject).hasText("Restore");
    assertThat(page.locator("#bank-summary .wrong")).hasText("1 rejected");
    page.keyboard().press("Enter");
    assertThat(reject).hasText("Reject");
    assertThat(page.locator("#bank-summary .wrong")).hasCount(0);
  }

  private void publish(View view) {
    Page page = logIn(view);
    upload(page);
    Locator first = page.locator(".review-item").first();
    assertThat(first.locator("mark").first()).not().isEmpty();
    first.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".review-item").first()).hasClass(Pattern.compile("is-rejected"));
    Locator second = page.locator(".review-item").nth(1);
    second.getByRole(AriaRole.LINK).click();
    page.getByLabel("Explanation").fill("Because the document says so.");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
    assertThat(page.locator(".flash")).containsText("The question is saved.");
    assertThat(page.getByText("Because the document says so.")).isVisible();
    page.getByRole(
            AriaRole.BUTTON,
            new GetByRoleOptions().setName(Pattern.compile("Publish \\d+ questions")))
        .click();
    assertThat(page.locator(".flash")).containsText("learners can be asked");
    Page learner = browser.open(View.PHONE, "/");
    assertThat(
            learner
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hamhŭng"))
                .first())
        .isVisible();
  }

  private Page logIn(View view) {
    Page page = browser.open(view, "/login");
    page.getByLabel("Username").fill(teacher.username());
    page.getByLabel("Password").fill(Someone.PASSWORD);
    page.locator("main").getByRole(AriaRole.BUTTON).click();
    return page;
  }

  private static void upload(Page page) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Teach")).click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Add a document")).click();
    page.setInputFiles("input[type=file]", DOCUMENT);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Make questions")).click();
    assertThat(page.locator(".review-item").first()).isVisible();
  }
}
