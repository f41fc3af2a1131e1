package io.quarry.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the operator is told once Quarry is up. A room that has something to say, such as how the
 * first administrator logs in, adds a line while it observes {@code StartupEvent}.
 */
@ApplicationScoped
public class StartupReport {
  private final List<Line> lines = new CopyOnWriteArrayList<>();

  private record Line(String label, String text) {}

  /**
   * @param label a word or two, such as {@code Log in}
   * @param text on the same line
   */
  public void add(String label, String text) {
    lines.add(new Line(label, text));
  }

  /** The report with the rooms' lines between the addresses and the place of the data. */
  String text(List<String> addresses, String data) {
    StringBuilder text = new StringBuilder("\nQuarry is running.\n");
    for (String address : addresses) {
      append(text, "Open", address);
    }
    for (Line line : lines) {
      append(text, line.label(), line.text());
    }
    append(text, "Data", data);
    append(text, "Stop", "Ctrl-C");
    return text.toString();
  }

  private static void append(StringBuilder text, String label, String value) {
    text.append("  %-8s %s%n".formatted(label, value));
  }
}
