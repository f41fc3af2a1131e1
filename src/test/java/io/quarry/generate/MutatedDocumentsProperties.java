package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.question.Evidence;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.testing.Cost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever becomes of a real document on its way, a reader refuses it with a sentence or a bank
 * comes out, soon and in bounded memory; never another exception. The seed is fixed, so that the
 * same build always gives the same verdict; a longer hunt goes on from there: {@code ./mvnw test
 * -Dtest=MutatedDocumentsProperties -Djqwik.tries.default=50000}.
 */
class MutatedDocumentsProperties {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Bytes that may be allocated, whatever the document, and for each of its bytes. */
  private static final long MEMORY = 64L << 20;

  private static final long MEMORY_PER_BYTE = 20_000;

  private static final List<String> ENDINGS = Documents.endings();

  /** Pieces that open, close, split or confuse something in one of the formats. */
  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "{{{",
          "[[",
          "]]",
          "{|",
          "|}",
          "|-",
          "||",
          "!!",
          "|",
          "=",
          "==",
          "'''",
          "''",
          "<!--",
          "-->",
          "<ref>",
          "</ref>",
          "<ref name=\"a\"/>",
          "<nowiki>",
          "</nowiki>",
          "<table>",
          "</table>",
          "<td colspan=999999>",
          "<tr>",
          "<p>",
          "<script>",
          "<style>",
          "<dl><dt>",
          "&nbsp;",
          "&#x110000;",
          "&#0;",
          "&",
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\r",
          "\r\n",
          "\n\n",
          "\n* ",
          "\n# ",
          "\n; ",
          "\n: ",
          "\n> ",
          "\n```\n",
          "\n---\n",
          "|---|---|",
          "\n    ",
          "1e999",
          "99999999999999999999",
          "-0",
          "0000",
          "\u2212",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "{{convert|",
          "{{birth date|",
          "{{Weather box\n|Jan high C = ",
          "\u0000",
          "\uFEFF",
          "\uFFFC",
          "\uD83D\uDE42",
          "\u0130",
          "\u202E",
          "\u0301",
          "\uD568");

  private static final String PAGE =
      "<html><head><title>Norvik</title></head><body><h1>Norvik</h1><p>Norvik is a town in the"
          + " north. It was founded in 1741.</p><table class=\"infobox\"><tr><th>Area</th><td>319"
          + " km<sup>2</sup></td></tr></table><table><tr><th>Town</th><th>Population</th></tr><tr>"
          + "<td>Norvik</td><td>1,204</td></tr><tr><td>Salm</td><td>980</td></tr></table>"
          + "<dl><dt>brine</dt><dd>salt water</dd></dl><ul><li>Ann (1901\u20131980)</li></ul></body>";

  private static final String NOTES =
      "# Norvik\n\nNorvik is the capital of **Norland**. It was founded in 1741.\n\n"
          + "| Town | Population |\n|---|---|\n| Norvik | 1,204 |\n| Salm | 980 |\n\n"
          + "## People\n\n- [Ann Salm](https://example.org/wiki/Ann_Salm) (1901\u20131980), painter\n";

  private static final String TABLE =
      "Town,Population,Founded\nNorvik,\"1,204\",1741\nSalm,980,1802\n\"Port \"\"Ash\"\"\",77,1650\n";

  private static final List<Source> DOCUMENTS = documents();

  /** A document before it is mutated; a found fault names it. */
  private record Source(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Source> documents() {
    List<Source> documents = new ArrayList<>();
    documents.add(new Source("page", PAGE.getBytes(StandardCharsets.UTF_8)));
    documents.add(new Source("notes", NOTES.getBytes(StandardCharsets.UTF_8)));
    documents.add(new Source("table", TABLE.getBytes(StandardCharsets.UTF_8)));
    try (Stream<Path> files = Files.walk(Path.of("question-banks"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("document.")).sorted().toList()) {
        documents.add(new Source(file.toString(), Files.readAllBytes(file)));
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return documents;
  }

  /** One change of bytes: of a stretch given by two numbers from 0 to 1. */
  private record Mutation(int kind, double at, double length, String text, int times) {

    byte[] applyTo(byte[] bytes) {
      byte[] piece = text.getBytes(StandardCharsets.UTF_8);
      int from = (int) (at * bytes.length);
      // Mostly short stretches, now and then most of the document.
      int to = Math.min(bytes.length, from + (int) (Math.pow(length, 4) * bytes.length));
      byte[] stretch = Arrays.copyOfRange(bytes, from, to);
      return switch (kind) {
        case 0 -> joined(bytes, from, to, new byte[0]);
        case 1 -> joined(bytes, to, to, stretch);
        case 2 -> joined(bytes, from, from, piece);
        case 3 -> joined(bytes, from, to, piece);
        case 4 -> joined(bytes, from, from, repeated(piece, times));
        case 5 -> Arrays.copyOf(bytes, from);
        case 6 ->
            joined(
                bytes,
                from,
                from,
                repeated(stretch, Math.min(times, 40_000 / (stretch.length + 1))));
        default -> joined(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) times});
      };
    }

    private static byte[] joined(byte[] bytes, int head, int tail, byte[] between) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, head);
      out.writeBytes(between);
      out.write(bytes, tail, bytes.length - tail);
      return out.toByteArray();
    }

    private static byte[] repeated(byte[] piece, int times) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int i = 0; i < times; i++) {
        out.writeBytes(piece);
      }
      return out.toByteArray();
    }
  }

  @Property(seed = "1901663975798744810", edgeCases = EdgeCasesMode.NONE)
  void aRefusalOrABank(
      @ForAll("endings") String ending,
      @ForAll("sources") Source source,
      @ForAll("mutations") List<Mutation> mutations) {
    byte[] mutated = source.bytes();
    for (Mutation mutation : mutations) {
      byte[] next = mutation.applyTo(mutated);
      mutated = next.length <= 200_000 ? next : mutated;
    }
    byte[] bytes = mutated;
    Cost cost = Cost.of(() -> generate(ending, bytes));
    assertThat(cost.processor()).isLessThan(LONGEST);
    assertThat(cost.bytes()).isLessThan(MEMORY + bytes.length * MEMORY_PER_BYTE);
  }

  private static void generate(String ending, byte[] bytes) {
    try {
      Document document = Documents.read("document." + ending, bytes);
      QuestionBank bank = Quarry.generate(document);
      for (Question question : bank.questions()) {
        for (Evidence evidence : question.evidence()) {
          assertThat(evidence.provenBy(document.text())).isTrue();
        }
      }
    } catch (UnusableDocumentException refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(ENDINGS);
  }

  @Provide
  Arbitrary<Source> sources() {
    return Arbitraries.of(DOCUMENTS);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<Mutation> mutation =
        Combinators.combine(
                Arbitraries.integers().between(0, 7),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of(PIECES),
                Arbitraries.integers().between(0, 20_000))
            .as(Mutation::new);
    return mutation.list().ofMinSize(1).ofMaxSize(6);
  }
}
