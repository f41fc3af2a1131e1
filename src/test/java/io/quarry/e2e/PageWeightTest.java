package io.quarry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.Browser;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.View;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question on an old phone at the end of a slow line. */
@QuarkusTest
@CleanDatabase
@Tag("journey")
class PageWeightTest {

  private static final int MOST_PAGE_BYTES = 20 * 1024;
  private static final int MOST_ASSET_BYTES = 40 * 1024;
  private static final int MOST_REQUESTS = 6;

  @RegisterExtension static final Browser browser = new Browser();

  @Inject SampleBank sample;

  @ParameterizedTest
  @ValueSource(strings = {SampleBank.SLUG, SampleBank.CHART_SLUG})
  void aQuestionIsLight(String slug) {
    sample.publish();
    sample.publishChart();
    List<Request> requests = new ArrayList<>();
    Page page = freshly(start(slug), requests);
    assertThat(requests)
        .as("what is asked for")
        .hasSizeBetween(3, MOST_REQUESTS)
        .allSatisfy(request -> assertThat(request.url()).startsWith(Browser.baseUrl() + "/"));
    assertThat(page.content().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_PAGE_BYTES);
    assertThat(compressed(requests, Set.of("document"))).isBetween(1, MOST_PAGE_BYTES);
    assertThat(compressed(requests, Set.of("stylesheet", "script"))).isBetween(1, MOST_ASSET_BYTES);
  }

  private static Page start(String slug) {
    Page page = browser.open(View.PHONE, "/banks/" + slug);
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Start")).click();
    page.locator("#stem").waitFor();
    return page;
  }

  /** The same page in a browser that has nothing of Quarry's in its cache. */
  private static Page freshly(Page known, List<Request> requests) {
    Page page = browser.open(View.PHONE, "/q/health/live");
    page.context().clearCookies();
    page.context()
        .addCookies(
            known.context().cookies().stream()
                .map(it -> new Cookie(it.name, it.value).setUrl(Browser.baseUrl()))
                .toList());
    page.onRequestFinished(requests::add);
    page.navigate(known.url());
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  private static int compressed(List<Request> requests, Set<String> types) {
    return requests.stream()
        .filter(request -> types.contains(request.resourceType()))
        .mapToInt(request -> request.sizes().responseBodySize)
        .sum();
  }
}
