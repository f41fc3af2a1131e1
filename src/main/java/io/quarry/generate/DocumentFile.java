package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.document.UnusableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A document as a command line names it. */
record DocumentFile(Path path) {

  static DocumentFile named(String name) throws WrongCommandLine {
    Path path = path(name);
    if (path.getFileName() == null) {
      throw new WrongCommandLine("Name a document.");
    }
    return new DocumentFile(path);
  }

  static Path path(String name) throws WrongCommandLine {
    try {
      return Path.of(name);
    } catch (InvalidPathException invalid) {
      throw new WrongCommandLine("\"" + name + "\" is no file name.");
    }
  }

  Document read() throws UnusableDocumentException {
    return Documents.read(path.getFileName().toString(), bytes());
  }

  private byte[] bytes() throws UnusableDocumentException {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException missing) {
      throw new UnusableDocumentException(
          Reason.MISSING, "There is no document \"" + path + "\"; check the name.");
    } catch (IOException unreadable) {
      throw new UnusableDocumentException(
          Reason.MISSING, "\"" + path + "\" cannot be read; it must be a file you may open.");
    }
  }
}
