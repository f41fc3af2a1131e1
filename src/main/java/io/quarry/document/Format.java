package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of document that can be read. */
enum Format {
  WIKITEXT("text/x-wiki") {
    @Override
    Reading read(String text) {
      return Reading.untitled(WikitextReader.sections(text));
    }
  },
  MARKDOWN("text/markdown") {
    @Override
    Reading read(String text) {
      return MarkdownReader.read(text);
    }
  },
  HTML("text/html") {
    @Override
    Reading read(String text) {
      return HtmlReader.read(text);
    }
  },
  DELIMITED("text/csv") {
    @Override
    Reading read(String text) {
      return DelimitedReader.read(text);
    }
  },
  PLAIN_TEXT("text/plain") {
    @Override
    Reading read(String text) {
      return new Reading(PlainTextReader.title(text), PlainTextReader.sections(text));
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

  abstract Reading read(String text);

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
