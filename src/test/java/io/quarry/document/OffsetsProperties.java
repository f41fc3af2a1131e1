package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document holds, every reader ends, and every character knows its place. */
class OffsetsProperties {

  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "[[",
          "]]",
          "|",
          "=",
          "\n",
          "'''",
          "''",
          "<!--",
          "-->",
          "<ref>",
          "</ref>",
          "<ref name=a />",
          "{|",
          "|}",
          "\n|-\n",
          "\n! ",
          "\n* ",
          "\n== H ==\n",
          "&nbsp;",
          "&#x41;",
          "convert",
          "319",
          "m",
          "Infobox x",
          " name = ",
          "A word.",
          "\uD568\uD765",
          "\uD83D\uDE42",
          "[http://x y]",
          "<br>",
          "</div>",
          "<p>",
          "<table><tr><td>",
          "# T\n",
          "| a | b |\n|-|-|\n",
          "**",
          "_",
          "\"",
          ",",
          ";",
          "\r\n",
          "\t",
          "e\u0301",
          "\u00A0");

  @Property(tries = 2_000)
  void everyReaderEndsAndKeepsItsOffsets(@ForAll("documents") String text) {
    for (String name : List.of("a.wikitext", "a.txt", "a.html", "a.md", "a.csv")) {
      Document document;
      try {
        document = Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
      } catch (UnusableDocumentException refused) {
        continue;
      }
      Passage readable = document.readable();
      int last = -1;
      for (int i = 0; i < readable.text().length(); i++) {
        Span span = readable.span(i, i + 1);
        assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
        last = Math.max(last, span.start());
      }
      assertThat(last).isLessThan(document.text().length());
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }
}
