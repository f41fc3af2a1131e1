package io.quarry.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a page for those who see it in other ways: axe-core's rules of WCAG 2.2 AA and
 * of good practice, and no scrolling sideways where the window is narrow or the text is large.
 */
public final class Audit {

  /** Ways to look at a page. */
  private enum Sight {
    LIGHT(1280, ColorScheme.LIGHT, ForcedColors.NONE, 100),
    DARK(1280, ColorScheme.DARK, ForcedColors.NONE, 100),
    NARROW(320, ColorScheme.LIGHT, ForcedColors.NONE, 100),
    LARGE_TEXT(640, ColorScheme.LIGHT, ForcedColors.NONE, 200),
    FORCED_COLOURS(640, ColorScheme.DARK, ForcedColors.ACTIVE, 100);

    private final int width;
    private final ColorScheme colours;
    private final ForcedColors forced;
    private final int textPercent;

    Sight(int width, ColorScheme colours, ForcedColors forced, int textPercent) {
      this.width = width;
      this.colours = colours;
      this.forced = forced;
      this.textPercent = textPercent;
    }
  }

  private static final int HEIGHT = 900;

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary));
      }
      """;

  /** What sticks out, if the page can be scrolled sideways. */
  private static final String SIDEWAYS =
      """
      () => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return '';
        return [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > width + 1)
            .map(e => e.tagName.toLowerCase() + '.' + e.className).slice(0, 6).join(', ') || 'something';
      }
      """;

  private final List<String> findings = new ArrayList<>();

  /** Makes the rules known to every page that a window opens from now on. */
  public void prepare(BrowserContext context) {
    context.addInitScript(rules());
  }

  /** Looks at the page as it stands now, in every way. */
  public void look(Page page, String name) {
    look(page, name, EnumSet.allOf(Sight.class));
  }

  /** For pages that are like one looked at already but for some words. */
  public void glance(Page page, String name) {
    look(page, name, EnumSet.of(Sight.LIGHT, Sight.NARROW));
  }

  private void look(Page page, String name, Set<Sight> sights) {
    // While a form is on its way its button is dimmed, as it may be.
    page.waitForFunction("() => !document.querySelector('.htmx-request')");
    for (Sight sight : sights) {
      page.setViewportSize(sight.width, HEIGHT);
      page.emulateMedia(
          new EmulateMediaOptions()
              .setColorScheme(sight.colours)
              .setForcedColors(sight.forced)
              .setReducedMotion(ReducedMotion.REDUCE));
      page.evaluate(
          "percent => document.documentElement.style.fontSize = percent", sight.textPercent + "%");
      for (Object finding : (List<?>) page.evaluate(RUN)) {
        findings.add(name + ", " + sight + ": " + finding);
      }
      String sideways = (String) page.evaluate(SIDEWAYS);
      if (!sideways.isEmpty()) {
        findings.add(name + ", " + sight + ": scrolls sideways: " + sideways);
      }
    }
  }

  public List<String> findings() {
    return List.copyOf(findings);
  }

  private static String rules() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
