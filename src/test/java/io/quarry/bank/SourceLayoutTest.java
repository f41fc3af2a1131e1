package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.question.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLayoutTest {

  private static final String TEXT =
      """
      {{Infobox settlement
      | name = Tolva
      | population_total = 4,120
      }}
      '''Tolva''' is a town on the [[Ard]]. The people of Tolva are proud of their market.

      == Climate ==
      {{Weather box
      | location = Tolva
      | Jan mean C = -2.5
      | Feb mean C = 0.5
      | year mean C = 8.0
      }}

      == Trade ==
      Tolva sells salt &amp; wool. It buys timber.

      == Wards ==
      * {{ill|Sapo|ko|사포구역}}
      * {{ill|Hoesang|ko|회상구역}}
      """;

  @Test
  void marksTheProofInReadableText() throws Exception {
    assertThat(marked("sells salt &amp; wool")).containsExactly("sells salt & wool");
    assertThat(marked("town on the [[Ard]]")).containsExactly("town on the Ard");
    assertThat(marked("| population_total = 4,120")).containsExactly("4,120");
  }

  @Test
  void showsNamesThatStandInMarkUpOnly() throws Exception {
    assertThat(marked("{{ill|Sapo|ko|사포구역}}")).containsExactly("Sapo", " [사포구역]");
  }

  @Test
  void makesATableOfAYear() throws Exception {
    SourceText page = page("| Jan mean C = -2.5");
    SourceText.Grid year =
        (SourceText.Grid)
            page.parts().stream()
                .filter(SourceText.Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(year.rows()).hasSize(1);
    assertThat(year.header()).hasSize(14);
    assertThat(year.rows().getFirst().get(1))
        .containsExactly(new SourceText.Run("-2.5", true, true));
    assertThat(year.rows().getFirst().get(13))
        .containsExactly(new SourceText.Run("8.0", false, false));
  }

  @Test
  void theShortestPassageDecidesTheShade() throws Exception {
    Document document = Documents.read("tolva.wikitext", TEXT.getBytes(StandardCharsets.UTF_8));
    SourceText page =
        SourceLayout.shaded(
            document,
            List.of(
                new Shade(evidence("Tolva sells salt &amp; wool. It buys timber."), 1),
                new Shade(evidence("salt"), 4),
                new Shade(evidence("timber"), 3),
                new Shade(evidence("timber"), 2)));
    SourceText.Paragraph trade =
        (SourceText.Paragraph)
            page.parts().stream()
                .filter(SourceText.Paragraph.class::isInstance)
                .reduce((first, last) -> last)
                .orElseThrow();
    assertThat(trade.runs().stream().map(run -> run.level() + " " + run.text()))
        .containsExactly("1 Tolva sells ", "4 salt", "1  & wool. It buys ", "2 timber", "1 .");
  }

  private static Evidence evidence(String words) {
    int start = TEXT.indexOf(words);
    return new Evidence(0, start, start + words.length(), words);
  }

  @Test
  void cutsALongDocumentToTheSectionsWithAMark() throws Exception {
    String filler = "The road from Ebrin to Kesh is long and dry. ".repeat(4000);
    String text = TEXT + "\n== Roads ==\n" + filler + "\n";
    Document document = Documents.read("tolva.wikitext", text.getBytes(StandardCharsets.UTF_8));
    int start = text.indexOf("It buys timber");
    SourceText page =
        SourceLayout.of(document, List.of(new Evidence(0, start, start + 14, "It buys timber")));
    assertThat(page.shortened()).isTrue();
    assertThat(page.parts().toString()).contains("It buys timber").doesNotContain("Roads");
  }

  private static List<String> marked(String quote) throws Exception {
    return page(quote).parts().stream()
        .flatMap(
            part ->
                switch (part) {
                  case SourceText.Heading heading -> heading.runs().stream();
                  case SourceText.Paragraph paragraph -> paragraph.runs().stream();
                  case SourceText.Items items -> items.items().stream().flatMap(List::stream);
                  case SourceText.Grid grid ->
                      grid.rows().stream().flatMap(List::stream).flatMap(List::stream);
                  case SourceText.Fields fields ->
                      fields.fields().stream().flatMap(field -> field.value().stream());
                })
        .filter(SourceText.Run::marked)
        .map(SourceText.Run::text)
        .toList();
  }

  private static SourceText page(String quote) throws Exception {
    Document document = Documents.read("tolva.wikitext", TEXT.getBytes(StandardCharsets.UTF_8));
    int start = TEXT.indexOf(quote);
    return SourceLayout.of(
        document, List.of(new Evidence(0, start, start + quote.length(), quote)));
  }
}
