package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of document that can be read. */
enum Format {
  WIKITEXT("text/x-wiki", "wikitext", "wiki", "mediawiki") {
    @Override
    Reading read(String text) {
      return Reading.untitled(WikitextReader.sections(text));
    }
  },
  PLAIN_TEXT("text/plain", "txt", "text") {
    @Override
    Reading read(String text) {
      return new Reading(PlainTextReader.title(text), PlainTextReader.sections(text));
    }
  },
  MARKDOWN("text/markdown", "md", "markdown") {
    @Override
    Reading read(String text) {
      return MarkdownReader.read(text);
    }
  },
  HTML("text/html", "html", "htm", "xhtml") {
    @Override
    Reading read(String text) {
      return HtmlReader.read(text);
    }
  },
  DELIMITED("text/csv", "csv", "tsv", "tab") {
    @Override
    Reading read(String text) {
      return DelimitedReader.read(text);
    }
  },
  PDF("application/pdf", "pdf") {
    @Override
    Taken take(String name, byte[] content) throws UnusableDocumentException {
      return Taken.from(this, PdfReader.read(name, content));
    }
  },
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
    @Override
    Taken take(String name, byte[] content) throws UnusableDocumentException {
      return Taken.from(this, DocxReader.read(name, content));
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
    @Override
    Taken take(String name, byte[] content) throws UnusableDocumentException {
      return XlsxReader.read(name, content);
    }
  };

  /** A link holds no bracket, so that a long row of opening ones is passed but once. */
  private static final Pattern WIKI_MARKUP =
      Pattern.compile("(?m)\\[\\[[^\\[\\]\\n]+\\]\\]|^\\{\\{|^==+[^=\\n]+==+\\s*$|^\\{\\|");

  private final String mediaType;
  private final List<String> endings;

  /**
   * @param endings of the names of its files, the usual one first
   */
  Format(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** Endings of names, without the dot. */
  List<String> endings() {
    return endings;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * Reads a text of this format. Files that are no text are read by {@link #take}, which knows more
   * of them than the text that was once taken out.
   */
  Reading read(String text) {
    return TakenTextReader.read(text);
  }

  /** What a file holds. */
  Taken take(String name, byte[] content) throws UnusableDocumentException {
    Decoding decoding = Decoding.of(name, content);
    String text = decoding.text();
    if (text.isBlank()) {
      throw new UnusableDocumentException(
          Reason.EMPTY, "\"" + name + "\" is empty; choose a document with text in it.");
    }
    boolean wiki = this == PLAIN_TEXT && WIKI_MARKUP.matcher(text).results().limit(3).count() >= 3;
    Format format = wiki ? WIKITEXT : this;
    if (format == WIKITEXT) {
      Optional<String> target = WikitextReader.redirect(text);
      if (target.isPresent()) {
        throw new UnusableDocumentException(
            Reason.REDIRECT,
            "\"%s\" only redirects to \"%s\"; choose that page instead."
                .formatted(name, target.get()));
      }
    }
    return new Taken(format, decoding.encoding(), text, format.read(text));
  }

  /** The format of a document that was read before. */
  static Format ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(format -> format.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format has the type " + mediaType));
  }

  /** The format that the ending of a file's name tells. */
  static Format of(String name) throws UnusableDocumentException {
    int point = name.lastIndexOf('.');
    String ending = point < 0 ? "txt" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return format;
      }
    }
    throw new UnusableDocumentException(
        Reason.UNKNOWN_TYPE,
        "\"%s\" is of a type that cannot be read; use %s.".formatted(name, usualEndings()));
  }

  /** ".txt, .md or .csv", of all formats. */
  private static String usualEndings() {
    StringBuilder list = new StringBuilder();
    for (Format format : values()) {
      boolean last = format.ordinal() == values().length - 1;
      list.append(list.isEmpty() ? "." : last ? " or ." : ", .");
      list.append(format.endings.getFirst());
    }
    return list.toString();
  }
}
