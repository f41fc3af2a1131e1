package io.quarry.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JoinedLinesTest {

  private static final String PAGE =
      """
      {{redirect|Norvik|the band|Norvik (band)}} {{EngvarB|date=April 2015}}
      {{Infobox settlement
      | name = Norvik
      | population_total = 1,200
      }}
      '''Norvik''' is a city in [[Westland]].<ref>{{cite web|title=Norvik == a city}}</ref> %s
      == History ==
      === Salt ===
      It was founded in 1411 for its salt.
      == Parks ==
      * Elm Park
      * Birk Park
      == Bridges ==
      {| class="wikitable"
      ! Bridge !! Length
      |-
      | Elm Bridge || 411 m
      |-
      | Birk Bridge || 72 m
      |}
      [[Category:Norvik]]
      """
          .formatted("It lies on the Salt River. ".repeat(100));

  private static Document read(String text) throws Exception {
    return Documents.read("Norvik.wikitext", text.getBytes(UTF_8));
  }

  private static List<String> outline(Document document) {
    return document.sections().stream()
        .flatMap(
            section ->
                section.blocks().stream()
                    .map(
                        block ->
                            section.heading().map(Passage::text).orElse("")
                                + ": "
                                + block.getClass().getSimpleName()))
        .toList();
  }

  @Test
  void aPageOnOneLineIsReadAsThePageThatItWas() throws Exception {
    Document joined = read(PAGE.replace('\n', ' '));
    assertThat(outline(joined)).isEqualTo(outline(read(PAGE))).hasSizeGreaterThan(4);
    assertThat(joined.infobox().orElseThrow().field("population_total")).isPresent();
    Block.Table bridges =
        joined.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(bridges.rows()).hasSize(2);
    assertThat(joined.text()).doesNotContain("\n");
  }

  @Test
  void aPageWithItsLinesIsLeftAsItIs() {
    String page = "== Code ==\na == b == c\n".repeat(3);
    assertThat(JoinedLines.broken(page)).isSameAs(page);
  }

  @Property
  void onlyBlanksBecomeBreaks(
      @ForAll @StringLength(min = 1100, max = 1200) @Chars({'=', ' ', '{', '|', '}', '*', 'a', '-'})
          String text) {
    String broken = JoinedLines.broken(text);
    assertThat(broken).hasSameSizeAs(text);
    assertThat(broken.replace('\n', ' ')).isEqualTo(text);
  }
}
