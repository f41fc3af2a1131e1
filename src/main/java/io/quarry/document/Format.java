package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of document that can be read. */
enum Format {
  WIKITEXT("text/x-wiki", "wikitext", "wiki", "mediawiki") {
    @Override
    List<Section> sections(String text) {
      return WikitextReader.sections(text);
    }
  },
  PLAIN_TEXT("text/plain", "txt", "text") {
    @Override
    List<Section> sections(String text) {
      return PlainTextReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return PlainTextReader.title(text);
    }
  },
  MARKDOWN("text/markdown", "md", "markdown") {
    @Override
    List<Section> sections(String text) {
      return MarkdownReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return MarkdownReader.title(text);
    }
  },
  HTML("text/html", "html", "htm", "xhtml") {
    @Override
    List<Section> sections(String text) {
      return HtmlReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return HtmlReader.title(text);
    }
  },
  DELIMITED("text/csv", "csv", "tsv", "tab") {
    @Override
    List<Section> sections(String text) {
      return DelimitedReader.sections(text);
    }
  };

  private static final Pattern WIKI_MARKUP =
      Pattern.compile("(?m)\\[\\[[^\\]\\n]+\\]\\]|^\\{\\{|^==+[^=\\n]+==+\\s*$|^\\{\\|");

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

  abstract List<Section> sections(String text);

  /** The title that the text gives itself, if it does. */
  Optional<String> title(String text) {
    return Optional.empty();
  }

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
