package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.List;
import java.util.Locale;
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

  abstract Reading read(String text);

  static Format of(String name, String text) throws UnusableDocumentException {
    int point = name.lastIndexOf('.');
    String ending = point < 0 ? "txt" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        boolean wiki =
            format == PLAIN_TEXT && WIKI_MARKUP.matcher(text).results().limit(3).count() >= 3;
        return wiki ? WIKITEXT : format;
      }
    }
    throw new UnusableDocumentException(
        Reason.UNKNOWN_TYPE,
        "\"%s\" is of a type that cannot be read; use .wikitext, .txt, .md, .html or .csv."
            .formatted(name));
  }
}
