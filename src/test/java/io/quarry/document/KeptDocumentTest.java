package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeptDocumentTest {

  private static final Path BANKS = Path.of("question-banks");

  private static KeptDocument kept(Document document, String text) {
    return new KeptDocument(
        document.name(),
        document.title(),
        document.mediaType(),
        document.encoding(),
        document.sha256(),
        text);
  }

  private static void sameAgain(String path) throws Exception {
    byte[] content = Files.readAllBytes(BANKS.resolve(path));
    Document first = Documents.read(path, content);
    Document again = kept(first, first.text()).read(() -> content);
    assertThat(again.readable().text()).isEqualTo(first.readable().text());
    assertThat(again.sections()).hasSameSizeAs(first.sections());
    assertThat(again.sections().getLast().title()).isEqualTo(first.sections().getLast().title());
  }

  @Test
  void isLaidOutAsBeforeWhereTheReaderTakesOutTheSame() throws Exception {
    sameAgain("the-eruption-of-krakatoa/document.pdf");
    sameAgain("marie-curie/document.docx");
    sameAgain("composers/document.xlsx");
    sameAgain("rivers/document.html");
    sameAgain("hamhung/document.wikitext");
  }

  @Test
  void keepsItsTextWhereTheReaderTakesOutAnother() throws Exception {
    byte[] content = Files.readAllBytes(BANKS.resolve("marie-curie/document.docx"));
    Document today = Documents.read("marie-curie.docx", content);
    String text =
        "Page one\n\n"
            + today.text()
            + "\n\u2022 in Warsaw\n  \u2022 by the river\n\nYear\tPrize\n1903\tphysics\n";
    Document earlier = kept(today, text).read(() -> content);
    assertThat(earlier.text()).isEqualTo(text);
    Passage readable = earlier.readable();
    assertThat(readable.text())
        .startsWith("Page one\n")
        .endsWith("in Warsaw\nby the river\nYear | Prize\n1903 | physics");
    int warsaw = readable.text().lastIndexOf("Warsaw");
    assertThat(earlier.quote(readable.span(warsaw, warsaw + 6))).isEqualTo("Warsaw");
    assertThat(earlier.sections().getFirst().blocks())
        .anySatisfy(
            block ->
                assertThat(block)
                    .isInstanceOfSatisfying(
                        Block.ItemList.class,
                        list -> assertThat(list.items()).extracting(Block.Item::depth).contains(2)))
        .last()
        .isInstanceOf(Block.Table.class);
  }

  @Test
  void isReadWithoutItsBytesWhereTheTextIsTheFile() throws Exception {
    Document first =
        Documents.read("norvik.md", "# Norvik\n\nA town.\n".getBytes(StandardCharsets.UTF_8));
    Document again =
        kept(first, first.text())
            .read(
                () -> {
                  throw new AssertionError("asked for the bytes");
                });
    assertThat(again.title()).isEqualTo("Norvik");
    assertThat(again.readable().text()).isEqualTo("A town.");
  }

  @Test
  void isQuotedAlthoughItsFileIsRefusedToday() {
    KeptDocument torn =
        new KeptDocument(
            "norvik.pdf", "Norvik", "application/pdf", "binary", "0".repeat(64), "A town.\n");
    assertThat(torn.read(() -> new byte[] {1, 2, 3}).readable().text()).isEqualTo("A town.");
  }
}
