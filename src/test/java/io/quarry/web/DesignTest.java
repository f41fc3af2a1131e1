package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be measured about the looks without a browser. */
class DesignTest {

  private static final double AA_TEXT = 4.5;
  private static final double AA_PARTS = 3;
  private static final int BUDGET_BYTES = 40 * 1024;

  private final String css = new String(asset("quarry.css"), StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, surface",
    "ink, sunken",
    "muted, paper",
    "muted, surface",
    "accent, paper",
    "accent, surface",
    "accent-strong, accent-soft",
    "ink, accent-soft",
    "on-accent, accent",
    "on-accent, accent-strong",
    "copper, paper",
    "copper, surface",
    "copper, copper-soft",
    "ink, copper-soft",
    "right, right-soft",
    "right, surface",
    "ink, right-soft",
    "wrong, wrong-soft",
    "wrong, surface",
    "wrong, paper",
    "ink, wrong-soft",
    "ink, mark",
    "surface, right",
    "surface, wrong",
    "surface, copper",
    "muted, accent-soft"
  })
  void textIsReadableInLightAndDark(String text, String ground) {
    assertThat(contrast(light(), text, ground)).as("light").isGreaterThanOrEqualTo(AA_TEXT);
    assertThat(contrast(dark(), text, ground)).as("dark").isGreaterThanOrEqualTo(AA_TEXT);
  }

  @ParameterizedTest
  @CsvSource({"edge, surface", "edge, paper", "focus, paper", "focus, surface", "accent, line"})
  void edgesAndFocusCanBeSeen(String part, String ground) {
    assertThat(contrast(light(), part, ground)).as("light").isGreaterThanOrEqualTo(AA_PARTS);
    assertThat(contrast(dark(), part, ground)).as("dark").isGreaterThanOrEqualTo(AA_PARTS);
  }

  @Test
  void styleAndScriptsStayWithinTheBudget() throws IOException {
    assertThat(
            compressed(asset("quarry.css"))
                + compressed(asset("htmx.min.js"))
                + compressed(asset("quiz.js")))
        .isLessThan(BUDGET_BYTES);
  }

  private Map<String, String> light() {
    return colours(css.substring(css.indexOf(":root"), css.indexOf("prefers-color-scheme: dark")));
  }

  private Map<String, String> dark() {
    int start = css.indexOf("prefers-color-scheme: dark");
    return colours(css.substring(start, css.indexOf("}", start)));
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});").matcher(block);
    while (matcher.find()) {
      String hex = matcher.group(2);
      colours.put(matcher.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
    }
    return colours;
  }

  /** WCAG 2.2, "contrast ratio". */
  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double channel = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i]
              * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private static byte[] asset(String name) {
    try (InputStream in =
        DesignTest.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
