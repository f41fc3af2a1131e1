package io.quarry.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * The installed Chromium, for a journey through the running application:
 *
 * <pre>
 * &#64;QuarkusTest
 * &#64;Tag("journey")
 * class StudentJourneyTest {
 *   &#64;RegisterExtension static final Browser browser = new Browser();
 *
 *   &#64;Test
 *   void playsAQuiz() {
 *     Page page = browser.open(View.PHONE.dark(), "/");
 * </pre>
 *
 * Each {@link #open} is another person: cookies are not shared. A script error or a violation of
 * the Content-Security-Policy fails the test; a failed test leaves a picture of every page in
 * {@code target/journeys}. Without Chromium the class is skipped, except in CI, where that is a
 * failure.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final List<Path> CHROMIUMS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  /** Its own sandbox does not start as root; the rest keeps it from calling anybody. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** So long that only what never happens fails a test, on however busy a machine. */
  private static final double PATIENCE_MILLIS = 60_000;

  private final List<Page> pages = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;

  /**
   * A window of somebody who was never here.
   *
   * @param path such as {@code /} or {@code /banks/hamhung}
   */
  public Page open(View view, String path) {
    BrowserContext context =
        chromium.newContext(
            new NewContextOptions()
                .setBaseURL(baseUrl())
                .setViewportSize(view.width(), view.height())
                .setColorScheme(view.colorScheme())
                .setJavaScriptEnabled(view.javaScript())
                .setHasTouch(view.touch())
                .setIsMobile(view.touch())
                .setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    pages.add(page);
    page.navigate(path);
    return page;
  }

  /** The address of the application under test, without a slash at the end. */
  public static String baseUrl() {
    return ConfigProvider.getConfig().getValue("test.url", String.class).replaceAll("/+$", "");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> executable =
        Stream.concat(
                Optional.ofNullable(System.getProperty("quarry.test.chromium"))
                    .map(Path::of)
                    .stream(),
                CHROMIUMS.stream())
            .filter(Files::isExecutable)
            .findFirst();
    if (executable.isEmpty()) {
      String message = "no Chromium is installed (Debian's package is \"chromium\")";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("In CI the journeys are not skipped, but " + message);
      }
      throw new TestAbortedException("Journeys are skipped: " + message);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable.get()).setArgs(ARGUMENTS));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      if (context.getExecutionException().isPresent()) {
        photograph(context);
      } else if (!complaints.isEmpty()) {
        throw new AssertionError("The browser complains: " + String.join("\n", complaints));
      }
    } finally {
      pages.forEach(page -> page.context().close());
      pages.clear();
      complaints.clear();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  private void photograph(ExtensionContext context) {
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    for (int i = 0; i < pages.size(); i++) {
      Path file = Path.of("target", "journeys", name + "-" + (i + 1) + ".png");
      pages.get(i).screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
