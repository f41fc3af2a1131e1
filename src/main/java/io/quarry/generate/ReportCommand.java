package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.UnusableDocumentException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code report}: says how good the questions of some documents are, in figures and in
 * a sample to read.
 *
 * <p>The report is plain text in UTF-8 with LF, the same for the same documents and seed.
 */
public final class ReportCommand {

  private static final int DONE = 0;
  private static final int OWN_FAULT = 1;
  private static final int UNUSABLE = 2;
  private static final int WRONG_COMMAND_LINE = 64;

  private static final int SAMPLE = 20;

  private static final String USAGE = "Usage: report [--seed N] [--sample N] DOCUMENT...";

  private record Options(long seed, int sample, List<DocumentFile> documents) {}

  private ReportCommand() {}

  /**
   * Runs the command. A document that cannot be used is told on {@code err}, and the others are
   * reported all the same.
   *
   * @param arguments what follows the command's name
   * @return 0 with all documents reported; 1 for Quarry's own fault; 2 where a document is missing,
   *     unreadable or unusable; 64 for a wrong command line
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    try {
      return report(options(arguments), out, errors);
    } catch (WrongCommandLine wrong) {
      errors.print(wrong.getMessage() + " " + USAGE + "\n");
      return WRONG_COMMAND_LINE;
    } catch (IOException | RuntimeException fault) {
      errors.print("Quarry failed: " + fault + "\n");
      return OWN_FAULT;
    }
  }

  private static int report(Options options, PrintStream out, PrintStream err) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (DocumentFile file : options.documents()) {
      try {
        documents.add(file.read());
      } catch (UnusableDocumentException unusable) {
        err.print(unusable.getMessage() + "\n");
      }
    }
    if (!documents.isEmpty()) {
      String report = QualityReport.of(documents, options.seed(), options.sample());
      out.write(report.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    return documents.size() == options.documents().size() ? DONE : UNUSABLE;
  }

  private static Options options(String[] arguments) throws WrongCommandLine {
    long seed = 1;
    int sample = SAMPLE;
    List<DocumentFile> documents = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--seed" -> seed = number(arguments, ++i, Long.MIN_VALUE, "--seed");
        case "--sample" ->
            sample = (int) Math.min(number(arguments, ++i, 0, "--sample"), Integer.MAX_VALUE);
        default -> {
          if (arguments[i].startsWith("--")) {
            throw new WrongCommandLine("There is no option " + arguments[i] + ".");
          }
          documents.add(DocumentFile.named(arguments[i]));
        }
      }
    }
    if (documents.isEmpty()) {
      throw new WrongCommandLine("Name a document.");
    }
    return new Options(seed, sample, documents);
  }

  private static long number(String[] arguments, int at, long least, String option)
      throws WrongCommandLine {
    try {
      long number = Long.parseLong(at < arguments.length ? arguments[at] : "");
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new WrongCommandLine(option + " needs a whole number.");
  }
}
