package io.quarry.platform;

/**
 * A reason why Quarry cannot start that its operator can remove: the message is one line, names the
 * setting or the file, and is all that is printed. Quarry then exits with 1.
 */
public final class StartupProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StartupProblem(String message) {
    super(oneLine(message));
  }

  public StartupProblem(String message, Throwable cause) {
    super(oneLine(message), cause);
  }

  /** Drivers and servers put hints and positions on further lines; the first thing said is ours. */
  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
