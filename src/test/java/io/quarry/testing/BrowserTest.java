package io.quarry.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@Tag("journey")
class BrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @Test
  void looksAsAskedFor() {
    Page page = browser.open(View.PHONE.dark(), "/q/health/ready");

    assertThat(page.content()).contains("UP");
    assertThat(page.evaluate("innerWidth")).isEqualTo(390);
    assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
  }
}
