package io.quarry.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Someone;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A teacher gives a document, rejects a draft question, publishes; a student finds the bank. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class TeacherJourneyTest {

  private static final Path DOCUMENT = Path.of("question-banks/hamhung/document.wikitext");

  @RegisterExtension static final Browser browser = new Browser();

  @Inject Someone someone;

  @Test
  void publishesADocument() throws IOException {
    publish(View.DESK);
  }

  @Test
  void publishesADocumentWithoutJavaScript() throws IOException {
    publish(View.PHONE.withoutJavaScript());
  }

  private void publish(View view) throws IOException {
    Page page = browser.open(view, "/login");
    page.getByLabel("Username").fill(someone.teacher().username());
    page.getByLabel("Password").fill(Someone.PASSWORD);
    button(page, "Log in").click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Teach").setExact(true)).click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Add a document")).first().click();

    page.locator("input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload("notes.txt", "text/plain", "  \n ".getBytes(StandardCharsets.UTF_8)));
    button(page, "Make questions").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

    page.locator("input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload("town.wikitext", "text/plain", Files.readAllBytes(DOCUMENT)));
    button(page, "Make questions").click();
    page.waitForURL("**/teach/banks/*", new WaitForURLOptions().setTimeout(20_000));

    Locator publish =
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Publish")).first();
    publish.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    assertThat(page.locator(".evidence blockquote").first()).not().isEmpty();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Reject")).first().click();
    assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Restore")).first())
        .isVisible();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Publish")).first().click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Published");

    Page student = browser.open(view, "/");
    student.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Hamhŭng")).click();
    assertThat(button(student, "Start")).isVisible();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
