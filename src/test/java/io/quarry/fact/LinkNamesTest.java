package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles of links are other names of what their labels name. */
class LinkNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          [[Vratislav|Breslen]] ; Vratislav
          [[Vratislav (city)|Breslen]] ; Vratislav
          [[Northeast Region, Westland|Nordost]] ; Northeast Region
          [[History of Breslen|Breslen]] ; -
          [[Breslen University|Breslen]] ; -
          [[Breslen]] ; -
          """)
  void aLabelAndItsTitleAreOneThing(String link, String other) throws Exception {
    String text = "{{Infobox country\n|capital = " + link + "\n}}\nWestland is a country.";
    var document = Documents.read("Westland.wikitext", text.getBytes(StandardCharsets.UTF_8));
    String label = link.replaceFirst("^\\[\\[(?:[^|\\]]*\\|)?([^\\]]*)\\]\\].*", "$1");

    List<List<String>> aliases =
        Facts.of(document).facts().stream()
            .map(Fact::value)
            .filter(Value.Name.class::isInstance)
            .map(Value.Name.class::cast)
            .filter(name -> name.text().equals(label))
            .map(Value.Name::aliases)
            .toList();

    if (other == null) {
      assertThat(aliases).allSatisfy(names -> assertThat(names).doesNotContain("Vratislav"));
      assertThat(aliases.stream().flatMap(List::stream)).noneMatch(name -> name.startsWith("B"));
    } else {
      assertThat(aliases).anySatisfy(names -> assertThat(names).contains(other));
    }
  }
}
