package io.quarry.generate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests read: the project's own, and real ones where they are at hand. */
final class Originals {

  private static final Path REAL =
      Path.of(System.getProperty("quarry.originals", "../shared/documents"));

  private Originals() {}

  /** One of the project's own documents. */
  static Document own(String bank, String file) {
    return read(Path.of("question-banks", bank, file));
  }

  /** A real document; the test is skipped where it is not at hand. */
  static Document real(String file) {
    Path path = REAL.resolve(file);
    assumeTrue(Files.exists(path), "needs " + path);
    return read(path);
  }

  private static Document read(Path path) {
    try {
      return Documents.read(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (UnusableDocumentException unusable) {
      throw new IllegalStateException(unusable);
    }
  }
}
