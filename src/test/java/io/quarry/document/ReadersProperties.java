package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarry.testing.Cost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written comes back from every format, at its place; what is torn does no harm. */
class ReadersProperties {

  private static final String MARKDOWN =
      """
      ---
      title: Mere
      ---
      # Mere

      **Mere** is a [lake](http://x.org/wiki/Lake) of 5 km&sup2; \\* and *more*.[^1]

      | | |
      |-|-|
      | **Depth** | 5 m |

      - one
        - two `code`

      > quoted

      ```
      code
      ```
      """;

  private static final String TABLE = "Lake,Area,\"The \"\"note\"\"\"\r\nA,5,\"x, y\"\r\nB,6,z\r\n";

  private static List<String> words(Document document) {
    List<String> cells = new ArrayList<>();
    for (Block block : document.sections().get(0).blocks()) {
      if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> cells.add(cell.text().text())));
      } else if (block instanceof Block.Paragraph paragraph) {
        cells.add(paragraph.text().text());
      }
    }
    return cells;
  }

  @Property(tries = 500)
  void cellsComeBackFromSeparatedValues(@ForAll("rows") List<List<String>> rows) throws Exception {
    StringBuilder text = new StringBuilder("Lake;Shore;Bed\r\n");
    List<String> expected = new ArrayList<>();
    for (List<String> row : rows) {
      for (String cell : row) {
        text.append(text.charAt(text.length() - 1) == '\n' ? "" : ";");
        text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        expected.add(cell.strip().replaceAll("\\s+", " "));
      }
      text.append("\r\n");
    }
    Document document = Documents.read("a.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(words(document)).isEqualTo(expected);
    keepsItsPlaces(document);
  }

  @Property(tries = 500)
  void proseComesBackFromMarkdownAndHtml(@ForAll("prose") String prose) throws Exception {
    String words = "The " + prose + " end of the long road of the county is there.";
    String html = words.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "\r\n\t ");
    String markdown = words.replaceAll("([\\p{Punct}])", "\\\\$1");
    Document page =
        Documents.read("a.html", ("<p>" + html + "</p>").getBytes(StandardCharsets.UTF_8));
    Document text = Documents.read("a.md", markdown.getBytes(StandardCharsets.UTF_8));
    assertThat(words(page)).containsExactly(words);
    assertThat(words(text)).containsExactly(words);
    keepsItsPlaces(page);
    keepsItsPlaces(text);
  }

  /** Letters and digits stand in the source as they are, whatever else is mark-up. */
  private static void keepsItsPlaces(Document document) {
    Passage readable = document.readable();
    for (int i = 0; i < readable.text().length(); i++) {
      char c = readable.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        assertThat(document.quote(readable.span(i, i + 1))).isEqualTo(String.valueOf(c));
      }
    }
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("ab1 ,;\"\u00E9\uD568'|\n")
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(text -> "x" + text);
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of(
            "river",
            "sea & lake",
            "a*b*c",
            "x_y",
            "5 < 6",
            "caf\u00E9",
            "\uD568\uD765",
            "\uD83D\uDE42",
            "#1",
            "`q`",
            "1.5",
            "\\",
            "e\u0301")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 1_000)
  void tornDocumentsAreReadOrRefused(
      @ForAll("torn") String text, @ForAll @IntRange(max = 4) int format) {
    String name = List.of("a.md", "a.html", "a.csv", "a.tsv", "a.htm").get(format);
    assertThatCode(
            () -> {
              try {
                Document document = Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
                Passage readable = document.readable();
                for (int i = 0; i < readable.text().length(); i++) {
                  document.quote(readable.span(i, i + 1));
                }
              } catch (UnusableDocumentException refused) {
                assertThat(refused.getMessage()).contains(name);
              }
            })
        .doesNotThrowAnyException();
  }

  /** A whole document with a piece cut out, and another one put in. */
  @Provide
  Arbitrary<String> torn() {
    Arbitrary<String> whole =
        Arbitraries.of(MARKDOWN, TABLE, page("harbour-news.html"), page("eastmere-saved.html"));
    Arbitrary<String> piece =
        Arbitraries.of(
            "<",
            ">",
            "</p>",
            "<table>",
            "&",
            "&#",
            "&#x110000;",
            "\"",
            "\n",
            "\r",
            "|",
            "**",
            "[",
            "](",
            "```",
            "---\n",
            "\uD83D",
            "\uFFFC",
            "\t",
            "<td rowspan=99999 colspan=99999>",
            "<!--",
            "\u0085",
            "<sup>",
            "");
    return Combinators.combine(
            whole, Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(0, 1), piece)
        .as(
            (text, at, length, inserted) -> {
              int from = (int) (at * text.length());
              int to = from + (int) (length * length * (text.length() - from));
              return text.substring(0, from) + inserted + text.substring(to);
            });
  }

  private static String page(String name) {
    try (InputStream in = ReadersProperties.class.getResourceAsStream("/documents/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, '> '",
    "a.md, '*a **b '",
    "a.md, '[a]('",
    "a.md, '| a | b |\n|-|-|\n'",
    "a.md, '+-'",
    "a.md, '-- '",
    "a.md, 'a\n -- --\n'",
    "a.html, <div>",
    "a.html, <b>",
    "a.html, <table><tr><td>",
    "a.html, <ul><li>",
    "a.html, '<td rowspan=60 colspan=60>x'",
    "a.html, <div class=nav><h1>",
    "a.csv, '\"a,'",
    "a.csv, '\"a\"b,\n'",
  })
  void aMegabyteOfTheSameIsReadInSeconds(String name, String piece) {
    byte[] content = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
    Cost cost =
        Cost.of(
            () -> {
              try {
                Documents.read(name, content);
              } catch (UnusableDocumentException refused) {
                assertThat(refused.getMessage()).contains(name);
              }
            });
    assertThat(cost.processor()).isLessThan(Duration.ofSeconds(30));
  }
}
