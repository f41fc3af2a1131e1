package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GridQuestionsTest {

  private static final String ELEMENTS =
      """
      Atomic number,Name,Symbol,Discovered in,Discovered by
      1,Hydrogen,H,1766,Henry Cavendish
      7,Nitrogen,N,1772,Daniel Rutherford
      8,Oxygen,O,1774,Joseph Priestley
      11,Sodium,Na,1807,Humphry Davy
      19,Potassium,K,1807,Humphry Davy
      53,Iodine,I,1811,Bernard Courtois
      """;

  private static QuestionBank bank(String name, String text) throws Exception {
    QuestionBank bank =
        Quarry.generate(Documents.read(name, text.getBytes(StandardCharsets.UTF_8)));
    for (Question question : bank.questions()) {
      for (Evidence evidence : question.evidence()) {
        assertThat(evidence.provenBy(text)).as(question.stem()).isTrue();
      }
    }
    return bank;
  }

  private static Kind.SingleChoice choice(QuestionBank bank, String stem) {
    return bank.questions().stream()
        .filter(question -> question.stem().equals(stem))
        .map(Question::kind)
        .filter(Kind.SingleChoice.class::isInstance)
        .map(Kind.SingleChoice.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("not asked: " + stem));
  }

  @Test
  void aListSaysAtItsHeadWhatItsRowsAre() throws Exception {
    QuestionBank bank =
        bank(
            "Westish films of 2014.md",
            """
            This is a list of Westish films that were first shown in 2014.

            ## 2014

            | Title | Director |
            |---|---|
            | Salt and Sand | Ann Ash |
            | The Elm | Tom Birk |
            | Norvik Nights | Ida Oak |
            | A River | Karl Fir |
            | The Long Winter | Eva Lind |
            """);
    assertThat(choice(bank, "By whom was the film The Elm directed?").key()).isEqualTo("Tom Birk");
  }

  @Test
  void theNameOfAFileSaysWhatItsRowsAre() throws Exception {
    QuestionBank bank = bank("chemical-elements.csv", ELEMENTS);
    assertThat(choice(bank, "What is the symbol of sodium?").key()).isEqualTo("Na");
    assertThat(choice(bank, "Which chemical element has the symbol K?").key())
        .isEqualTo("Potassium");
  }

  @Test
  void aTableMayHaveItsThingsInColumns() throws Exception {
    String metals =
        """
        Name,Lithium,Sodium,Potassium,Rubidium,Caesium
        Atomic number,3,11,19,37,55
        Melting point (K),453.7,370.9,336.5,312.5,301.6
        Density (g/cm3),0.534,0.968,0.89,1.532,? 1.9
        """;
    QuestionBank bank = bank("properties-of-alkali-metals.csv", metals);
    assertThat(choice(bank, "Which of these metals has the highest melting point?").key())
        .isEqualTo("Lithium");
    assertThat(bank.questions())
        .extracting(Question::stem)
        .noneMatch(
            stem -> stem.contains("largest density") || stem.contains("density of the metal C"));
  }

  /** Fourteen districts with a misspelt heading, codes for lands and areas that differ. */
  private static final String DISTRICTS =
      """
      District,Lenght [km],State,Area [km2]
      Alm,11,NA,120
      Birk,19,NB,260
      Cray,23,NC,410
      Dorn,31,NA,590
      Elm,44,NB,830
      Fenn,52,NC,1100
      Gard,67,NA,1490
      Hald,79,NB,1930
      Ilm,94,NC,2410
      Jorn,103,NA,3070
      Kell,127,NB,3920
      Lund,151,NC,4810
      Marn,187,NA,6020
      Norn,213,NB,7430
      """;

  @Test
  void ofManyThingsNobodyKnowsEveryFigure() throws Exception {
    assertThat(bank("westland_districts.csv", DISTRICTS).questions())
        .extracting(Question::stem)
        .contains(
            "Which of these districts has the largest area?",
            "Which of these districts has the smallest area?")
        .noneMatch(stem -> stem.startsWith("What is the area"));
  }

  @Test
  void headingsAreSpelledRightAndCodesNotAsked() throws Exception {
    assertThat(bank("westland_districts.csv", DISTRICTS).questions())
        .extracting(Question::stem)
        .anyMatch(stem -> stem.contains("is the longest"))
        .noneMatch(stem -> stem.contains("enght") || stem.contains("state"));
  }

  @Test
  void whatHasItsKindInItsNameIsToldByIt() throws Exception {
    String bases =
        """
        Base,Country
        Alm Army Base in Norvik,Spain
        Birk Army Base in Hald,Italy
        Cray Army Base in Aldburg,France
        Dorn Army Base in Salt,Greece
        """;
    assertThat(bank("bases.csv", bases).questions())
        .extracting(Question::stem)
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("the base "));
  }

  @Test
  void yearsAreAskedAsYears() throws Exception {
    QuestionBank bank = bank("chemical-elements.csv", ELEMENTS);
    assertThat(choice(bank, "Which of these chemical elements was discovered first?").key())
        .isEqualTo("Hydrogen");
    assertThat(bank.questions())
        .extracting(Question::stem)
        .anyMatch(stem -> stem.matches("In what year was \\p{Ll}+ discovered\\?"));
    assertThat(bank.questions())
        .extracting(Question::explanation)
        .noneMatch(explanation -> explanation.contains("1,7") || explanation.contains("1,8"));
  }

  @Test
  void whoDiscoveredTwoIsNotAskedForOne() throws Exception {
    QuestionBank bank = bank("chemical-elements.csv", ELEMENTS);
    assertThat(bank.questions())
        .extracting(Question::stem)
        .doesNotContain("Which chemical element was discovered by Humphry Davy?")
        .contains("Which chemical element was discovered by Joseph Priestley?");
  }

  @Test
  void aTableOfSomeCountriesClaimsNothingOfAll() throws Exception {
    QuestionBank bank =
        bank(
            "capitals.tsv",
            "Country\tCapital\tArea (km\u00B2)\nFrance\tParis\t643801\nSpain\tMadrid\t505990\n"
                + "Italy\tRome\t301340\nPoland\tWarsaw\t312696\nNorway\tOslo\t385207\n");
    assertThat(choice(bank, "What is the capital of Norway?").key()).isEqualTo("Oslo");
    assertThat(choice(bank, "Which of these countries has the largest area?").key())
        .isEqualTo("France");
  }
}
