package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of document that can be read. */
enum Format {
  WIKITEXT("text/x-wiki") {
    @Override
    List<Section> sections(String text) {
      return WikitextReader.sections(text);
    }
  },
  PLAIN_TEXT("text/plain") {
    @Override
    List<Section> sections(String text) {
      return PlainTextReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return PlainTextReader.title(text);
    }
  },
  MARKDOWN("text/markdown") {
    @Override
    List<Section> sections(String text) {
      return MarkdownReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return MarkdownReader.title(text);
    }
  },
  HTML("text/html") {
    @Override
    List<Section> sections(String text) {
      return HtmlReader.sections(text);
    }

    @Override
    Optional<String> title(String text) {
      return HtmlReader.title(text);
    }
  },
  DELIMITED("text/csv") {
    @Override
    List<Section> sections(String text) {
      return DelimitedReader.sections(text);
    }
  };

  private static final Pattern WIKI_MARKUP =
      Pattern.compile("(?m)\\[\\[[^\\]\\n]+\\]\\]|^\\{\\{|^==+[^=\\n]+==+\\s*$|^\\{\\|");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
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
    String extension = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "wikitext", "wiki", "mediawiki" -> WIKITEXT;
      case "txt", "text", "" ->
          WIKI_MARKUP.matcher(text).results().limit(3).count() >= 3 ? WIKITEXT : PLAIN_TEXT;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "csv", "tsv", "tab" -> DELIMITED;
      default ->
          throw new UnusableDocumentException(
              Reason.UNKNOWN_TYPE,
              "\"%s\" is of a type that cannot be read; use .wikitext, .txt, .md, .html or .csv."
                  .formatted(name));
    };
  }
}
