package io.quarry.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.question.Evidence;
import org.junit.jupiter.api.Test;

class ReadableSourceTest {

  private static final String WIKITEXT =
      """
      {{Infobox settlement
      | name = Soho
      | population_total = 12,400
      | area_km2 = 31
      }}
      '''Soho''' is a [[port city|port]] on the coast. It lies at the mouth of the [[Ryong River]].

      == Climate ==
      Winters are cold. In {{nowrap|January}} the sea freezes.

      == Wards ==
      * {{ill|Haean-guyŏk|ko|해안구역}}
      * {{ill|Hŭngdŏk-guyŏk|ko|흥덕구역}}
      """;

  private final Document document = read();
  private final ReadableSource source = ReadableSource.of(document);

  @Test
  void showsWordsWithoutMarkupInTheirLine() {
    Quote quote = quote("a [[port city|port]] on the coast");
    assertThat(quote.text()).isEqualTo("a port on the coast");
    assertThat(quote.before()).isEqualTo("Soho is ");
    assertThat(quote.after()).isEqualTo(". It lies at the mouth of the Ryong River.");
    assertThat(quote.verbatim()).isEqualTo("a [[port city|port]] on the coast");
    assertThat(quote.section()).isEmpty();
    assertThat(quote.documentTitle()).isEqualTo("Soho");
  }

  @Test
  void tellsWhatStandsBetweenPassagesOfOneLine() {
    Evidence port = evidence("a [[port city|port]] on the coast");
    Evidence mouth = evidence("the mouth of the [[Ryong River]]");
    assertThat(source.between(port, mouth)).contains(". It lies at ");
    assertThat(source.between(port, evidence("Winters are cold."))).isEmpty();
  }

  @Test
  void namesFieldsAndPutsThemOnLines() {
    Quote quote = quote("| population_total = 12,400\n| area_km2 = 31");
    assertThat(quote.text()).isEqualTo("Population total: 12,400\nArea km2: 31");
    assertThat(quote.before()).isEmpty();
    assertThat(quote.after()).isEmpty();
  }

  @Test
  void addsNamesThatOnlyTheMarkupHas() {
    Quote quote = quote("* {{ill|Haean-guyŏk|ko|해안구역}}");
    assertThat(quote.text()).isEqualTo("Haean-guyŏk [해안구역]");
  }

  @Test
  void namesTheSection() {
    assertThat(quote("In {{nowrap|January}} the sea freezes.").section()).isEqualTo("Climate");
  }

  @Test
  void quotesToTheLetterWhatStandsThereNoMore() {
    Quote quote = source.quote(new Evidence(0, 2, 10, "vanished"), "Soho");
    assertThat(quote.text()).isEqualTo("vanished");
  }

  private Quote quote(String words) {
    return source.quote(evidence(words), document.title());
  }

  private Evidence evidence(String words) {
    int start = document.text().indexOf(words);
    return new Evidence(0, start, start + words.length(), words);
  }

  private static Document read() {
    try {
      return Documents.read("soho.wikitext", WIKITEXT.getBytes(UTF_8));
    } catch (io.quarry.document.UnusableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
