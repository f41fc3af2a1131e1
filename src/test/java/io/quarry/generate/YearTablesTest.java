package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions on the winners and hosts of something that comes back. */
class YearTablesTest {

  private static final String ROWS =
      """
      Edition,Year,Host,Winner,Runner-up
      1,1960,Westland,Norvik,Elmford
      2,1964,Eastland,Elmford,Saltport
      3,1968,Westland,Saltport,Norvik
      4,1972,Northland,Ashby,Norvik
      5,1976,Southland,Birchton,Ashby
      """;

  private static List<String> stems(String name, String text) throws Exception {
    return Quarry.generate(Documents.read(name, text.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .map(Question::stem)
        .toList();
  }

  @Test
  void winnersAndHostsAreAskedYearByYear() throws Exception {
    assertThat(stems("salt-cup.csv", ROWS))
        .contains(
            "Who won the 1960 Salt Cup?",
            "Who was the runner-up in the 1968 Salt Cup?",
            "Where was the 1972 Salt Cup held?");
    assertThat(stems("uefa_euro.csv", ROWS)).contains("Who won UEFA Euro 1960?");
  }

  @Test
  void whatDoesNotComeBackHasNoWinners() throws Exception {
    assertThat(stems("salt-notes.csv", ROWS)).noneMatch(stem -> stem.contains("won"));
  }

  @Test
  void ofTwoContestsInOneYearNobodyKnowsWhichIsMeant() throws Exception {
    assertThat(stems("salt-cup.csv", ROWS + "6,1976,Westland,Norvik,Ashby\n"))
        .noneMatch(stem -> stem.contains("won"));
  }

  @Test
  void whereEveryHostIsACountryTheCountryIsAskedFor() throws Exception {
    String countries =
        ROWS.replace("Westland", "Norway")
            .replace("Eastland", "Spain")
            .replace("Northland", "Canada")
            .replace("Southland", "Peru");
    assertThat(stems("salt-cup.csv", countries))
        .contains("In which country was the 1972 Salt Cup held?")
        .anyMatch(stem -> stem.matches("The \\d+ Salt Cup was held in \\w+\\."))
        .noneMatch(stem -> stem.startsWith("Where"));
  }
}
