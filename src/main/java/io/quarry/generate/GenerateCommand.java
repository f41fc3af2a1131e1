package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Span;
import io.quarry.document.UnusableDocumentException;
import io.quarry.interchange.BankFiles;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The command {@code generate}: a document goes in, a bank file comes out.
 *
 * <p>Standard output gets the bank and nothing else, always in UTF-8 with LF; standard error gets
 * one line.
 */
public final class GenerateCommand {

  private static final int DONE = 0;
  private static final int OWN_FAULT = 1;
  private static final int UNUSABLE = 2;
  private static final int WRONG_COMMAND_LINE = 64;

  private static final String USAGE =
      "Usage: generate [--format yaml|json] [--title TITLE] [--out FILE] [--explain] DOCUMENT";

  private record Options(
      BankFiles.Format format,
      Optional<String> title,
      Optional<Path> out,
      boolean explain,
      DocumentFile document) {}

  private GenerateCommand() {}

  /**
   * Runs the command.
   *
   * @param arguments what follows the command's name
   * @return 0 with a bank written; 1 for Quarry's own fault; 2 for a document that is missing,
   *     unreadable or unusable; 64 for a wrong command line
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    if (arguments.length == 1 && (arguments[0].equals("--help") || arguments[0].equals("-h"))) {
      out.print(USAGE + "\n");
      return DONE;
    }
    try {
      return generate(options(arguments), out, errors);
    } catch (WrongCommandLine wrong) {
      errors.print(wrong.getMessage() + " " + USAGE + "\n");
      return WRONG_COMMAND_LINE;
    } catch (UnusableDocumentException unusable) {
      errors.print(unusable.getMessage() + "\n");
      return UNUSABLE;
    } catch (UnwritableFile refused) {
      errors.print(refused.getMessage() + "\n");
      return OWN_FAULT;
    } catch (IOException | RuntimeException fault) {
      errors.print("Quarry failed: " + fault + "\n");
      return OWN_FAULT;
    }
  }

  private static int generate(Options options, PrintStream out, PrintStream err)
      throws UnusableDocumentException, IOException, UnwritableFile {
    Document document = options.document().read();
    String title = options.title().orElse(document.title());
    Explanation explanation = new Explanation(document);
    QuestionBank bank =
        Quarry.generate(document, title, options.explain() ? explanation : Trace.NONE);
    String result =
        options.explain() ? explanation.text() : BankFiles.write(bank, options.format());
    if (options.out().isPresent()) {
      replace(options.out().get(), result);
    } else {
      out.write(result.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    err.print(summary(bank) + "\n");
    return DONE;
  }

  private static Options options(String[] arguments) throws WrongCommandLine {
    BankFiles.Format format = BankFiles.Format.YAML;
    Optional<String> title = Optional.empty();
    Optional<Path> out = Optional.empty();
    boolean explain = false;
    DocumentFile document = null;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--explain" -> explain = true;
        case "--format" ->
            format =
                switch (value(arguments, ++i, "--format")) {
                  case "yaml" -> BankFiles.Format.YAML;
                  case "json" -> BankFiles.Format.JSON;
                  default -> throw new WrongCommandLine("--format is yaml or json.");
                };
        case "--title" -> title = Optional.of(value(arguments, ++i, "--title"));
        case "--out" -> out = Optional.of(DocumentFile.path(value(arguments, ++i, "--out")));
        default -> {
          if (arguments[i].startsWith("--")) {
            throw new WrongCommandLine("There is no option " + arguments[i] + ".");
          }
          if (document != null) {
            throw new WrongCommandLine("One document at a time.");
          }
          document = DocumentFile.named(arguments[i]);
        }
      }
    }
    if (document == null) {
      throw new WrongCommandLine("Name a document.");
    }
    return new Options(format, title, out, explain, document);
  }

  private static String value(String[] arguments, int at, String option) throws WrongCommandLine {
    if (at >= arguments.length || arguments[at].isBlank()) {
      throw new WrongCommandLine(option + " needs a value.");
    }
    return arguments[at];
  }

  /** The file appears whole or not at all; a pipe or a device is written to, never replaced. */
  private static void replace(Path target, String content) throws UnwritableFile {
    // Beside the target, for a move is atomic within one file system only. A temporary file of the
    // system would be readable by its owner alone, and so would the result.
    Path written =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.writeString(target, content, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        return;
      }
      try {
        Files.writeString(written, content, StandardCharsets.UTF_8);
        Files.move(
            written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException refused) {
      throw new UnwritableFile(
          "\"%s\" cannot be written; name a file in a directory that is there and that you may change."
              .formatted(target));
    }
  }

  /** The message is a sentence for whoever gave the command. */
  private static final class UnwritableFile extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableFile(String message) {
      super(message);
    }
  }

  private static String summary(QuestionBank bank) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Question question : bank.questions()) {
      kinds.merge(question.kind().label(), 1, Integer::sum);
    }
    StringBuilder line = new StringBuilder();
    kinds.forEach(
        (kind, n) -> line.append(line.isEmpty() ? ": " : ", ").append(n).append(' ').append(kind));
    int count = bank.questions().size();
    return bank.title() + ": " + count + (count == 1 ? " question" : " questions") + line;
  }

  /** Collects, passage by passage, what was taken and what was dropped. */
  private static final class Explanation implements Trace {
    private final Document document;
    private final TreeMap<Span, StringBuilder> passages = new TreeMap<>();

    Explanation(Document document) {
      this.document = document;
    }

    @Override
    public void kept(Span passage, String rule, String kind, String stem) {
      line(passage, "  took  " + rule + " as " + kind + ": " + stem);
    }

    @Override
    public void dropped(Span passage, String stem, String gate, String reason) {
      line(passage, "  dropped at " + gate + " (" + reason + "): " + stem);
    }

    private void line(Span passage, String line) {
      passages.computeIfAbsent(passage, unused -> new StringBuilder()).append(line).append('\n');
    }

    String text() {
      StringBuilder text = new StringBuilder();
      passages.forEach(
          (span, lines) ->
              text.append(span.start())
                  .append('-')
                  .append(span.end())
                  .append(": ")
                  .append(document.quote(span).replaceAll("\\s+", " "))
                  .append('\n')
                  .append(lines)
                  .append('\n'));
      return text.toString();
    }
  }
}
