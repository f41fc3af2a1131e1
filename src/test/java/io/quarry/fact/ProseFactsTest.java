package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseFactsTest {

  private static final String LEAD = "Norvik is a city in Westland, a country by the North Sea. ";

  private static List<Fact> facts(String sentences) throws Exception {
    Document document =
        Documents.read(
            "norvik.wikitext",
            ("'''Norvik''' x\n\n" + LEAD + sentences).getBytes(StandardCharsets.UTF_8));
    List<Fact> facts = Facts.of(document).facts();
    for (Fact fact : facts) {
      assertThat(fact.evidence()).allSatisfy(span -> assertThat(document.quote(span)).isNotBlank());
    }
    return facts;
  }

  @Test
  void whoAWholeTextIsOnIsMeantBehindASentenceOnSomethingElse() throws Exception {
    String life =
        "Ann Ash is a %s. She paints boats. She lives in Norvik. She has two boats.\n\n"
            + "The Elm Gallery shows her boats. She was elected to the Salt Guild in 1988.\n\n"
            + "The queen liked the boats. She was elected to the Elm Guild in 1991.\n";
    assertThat(dated("Ann Ash.txt", life.formatted("painter"))).containsExactly("1988");
    assertThat(dated("Ann Ash.txt", life.formatted("fictional character"))).isEmpty();
  }

  private static List<String> dated(String name, String text) throws Exception {
    Document document = Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
    return Facts.of(document).facts().stream()
        .filter(fact -> fact.rule().equals("sentence.date"))
        .map(fact -> fact.value().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "In 1901, the Harbour Museum opened in the city.|Harbour Museum|1901",
        "In 1702, Norvik was opened to players of the under-20 national team.|Norvik|1702",
        "The city was renamed in 1655.|Norvik|1655",
        "Norvik was occupied by Danish troops on 9 April 1940.|Norvik|9 April 1940",
        "It was founded by King Harald in 1048.|Norvik|1048",
        "From 1962 to 1970, Norvik was administered separately from Westland.|Norvik|1962\u20131970",
        "Until 1991, Norvik shared a border with Eastland.|Norvik|1991",
        "Norvik has served as the seat of the Westland Guild since 1833.|Norvik|1833",
        "The Salt River separates Norvik from Southport.|Norvik|Salt River",
        "Norvik carries the nickname 'Queen of Salt'.|Norvik|Queen of Salt",
        "Mount Grey, at 412 m, is the highest point of Norvik.|Mount Grey|412 m",
        "Norvik hosts the Grand Fish Hall, the largest market hall in Westland.|Norvik|Grand Fish Hall",
        "The Salt War (1611\u20131613) emptied the town.|the Salt War|1611\u20131613",
        "Since 1967, the city has been part of Salt Province.|Norvik|1967",
        "When the builder Ann Ash, the first Head of Planning for the harbour project came in 1955, she had a boat.|Planning for the harbour project in Norvik|Ann Ash",
        "Norvik was used by Danish ships from 1510 to 1515 as a port.|Norvik|1510\u20131515",
        "Norvik was founded in 1148 in a bay of the sea.|Norvik|1148",
        "Norvik had a population of 81,204 in 2011.|Norvik|81,204",
        "The steamship Aurora 2 was launched on 3 May 1911 in Norvik.|the steamship Aurora 2|3 May 1911",
        "The Salt is the longest river of Westland, and it is rarely frozen.|Norvik|Salt",
      })
  void plainSentencesAreRead(String sentence, String subject, String value) throws Exception {
    assertThat(facts(sentence))
        .anySatisfy(
            fact -> {
              assertThat(fact.subject()).containsIgnoringCase(subject);
              assertThat(fact.value().text()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The project was completed in 1987.",
        "He was appointed governor in 1812.",
        "The Old Mill was reportedly built in 1702.",
        "The Old Mill was not rebuilt in 1702.",
        "Norvik is one of the largest cities in Westland.",
        "The region from the coast was settled in 1702.",
        "Full independence was projected in 1996.",
        "It covers an area of .",
        "Around 1702, the Old Mill was built by monks.",
        "In 1702, Norvik was handed to the of old founded guild.",
      })
  void doubtfulSentencesAreLeftAlone(String sentence) throws Exception {
    assertThat(facts(sentence))
        .noneMatch(fact -> fact.value().text().matches("1987|1812|1702|1996"))
        .noneMatch(fact -> fact.rule().equals("sentence.superlative"));
  }

  @Test
  void aSentenceThatSaysItIsProvenTogetherWithTheOneThatNamesIt() throws Exception {
    List<Fact> facts =
        facts("The Red Lighthouse is a tower near Norvik. The tower was completed in 1887.");
    Fact dated =
        facts.stream().filter(f -> f.value().text().equals("1887")).findFirst().orElseThrow();
    assertThat(dated.subject()).isEqualTo("the Red Lighthouse");
    assertThat(dated.evidence()).hasSize(2);
  }
}
