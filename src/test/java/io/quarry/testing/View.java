package io.quarry.testing;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at Quarry.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param touch whether fingers do what a mouse does elsewhere
 */
public record View(
    int width, int height, ColorScheme colorScheme, boolean javaScript, boolean touch) {
  /** A phone held upright. */
  public static final View PHONE = new View(390, 844, ColorScheme.LIGHT, true, false);

  /** A laptop. */
  public static final View DESK = new View(1280, 800, ColorScheme.LIGHT, true, false);

  public View dark() {
    return new View(width, height, ColorScheme.DARK, javaScript, touch);
  }

  public View withoutJavaScript() {
    return new View(width, height, colorScheme, false, touch);
  }

  public View touched() {
    return new View(width, height, colorScheme, javaScript, true);
  }
}
