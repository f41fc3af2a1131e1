package io.quarry.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which other ways the right answer may be typed. */
class AcceptedAnswersTest {

  private static List<String> accepted(String text, String stem) throws Exception {
    String whole = "'''Norvik''' is a city in Westland. " + text;
    return accepted("Norvik", whole, stem);
  }

  private static List<String> accepted(String title, String whole, String stem) throws Exception {
    return Quarry.generate(
            Documents.read(title + ".wikitext", whole.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .filter(question -> question.stem().startsWith(stem))
        .map(Question::kind)
        .map(
            kind ->
                switch (kind) {
                  case Kind.Cloze cloze -> cloze.accepted();
                  case Kind.ShortAnswer answer -> answer.accepted();
                  default -> List.<String>of();
                })
        .filter(forms -> !forms.isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("not asked: " + stem));
  }

  @Test
  void aMountIsAbbreviated() throws Exception {
    assertThat(
            accepted(
                "Mount Salt, at {{cvt|319|m}}, is the highest point of Norvik.",
                "What is the highest point of Norvik?"))
        .contains("Mount Salt", "Mt. Salt", "Mt Salt", "Salt");
  }

  @Test
  void aMiddleInitialMayBeLeftOut() throws Exception {
    assertThat(accepted("It was founded by Henry M. Leland in 1917.", "Who founded Norvik?"))
        .contains("Henry M. Leland", "Henry Leland", "Leland");
  }

  @Test
  void aShareIsGivenWithItsSign() throws Exception {
    assertThat(
            accepted(
                "The city was 80–90% destroyed by American air raids during the Salt War.",
                "Norvik was ____% destroyed by American air raids during the Salt War. Give a range."))
        .contains("80-90", "80-90%", "80 to 90%", "between 80 and 90", "between 80 and 90%");
  }

  @Test
  void anArmyHasTwoNames() throws Exception {
    assertThat(
            accepted(
                "It was freed by the Red Army on 2 May 1945.",
                "Norvik was freed by the ____ Army on 2 May 1945."))
        .contains("Red", "Soviet");
  }

  @Test
  void whatAllNamesOfAListShareMayBeLeftOut() throws Exception {
    assertThat(
            accepted(
                """


                == Education ==
                Three universities are based in Norvik:

                * Norvik University of Art
                * Norvik University of Law
                * Norvik University of Music
                """,
                "The universities of Norvik are "))
        .hasSize(3)
        .anyMatch(form -> form.startsWith("Norvik University of "))
        .anyMatch(form -> form.startsWith("University of "))
        .anyMatch(form -> form.matches("Art|Law|Music"));
  }

  @Test
  void theClassOfAllMayBeLeftOut() throws Exception {
    assertThat(
            accepted(
                """


                == Regions ==
                Norvik is divided into three regions:

                * Alm Region
                * Birk Region
                * Cray Region
                """,
                "The regions of Norvik are "))
        .anyMatch(form -> form.endsWith(" Region"))
        .anyMatch(form -> form.matches("Alm|Birk|Cray"));
  }

  @Test
  void qualifiersAreLeftOutOneByOne() throws Exception {
    assertThat(
            accepted(
                "In 1810, the Salt Special Economic Area was taken out of Norvik.",
                "In 1810, the ____ Special Economic Area was taken out"))
        .contains("Salt", "Salt Special", "Salt Special Economic", "Salt Special Economic Area");
  }

  @Test
  void whoIsKnownByTwoNamesMayBeTypedByEither() throws Exception {
    assertThat(
            accepted(
                "[[Taro of Elmland|Tom Ash]], founder of the [[House of Birk|Birk dynasty]], came to"
                    + " Norvik in 1400. Norvik was besieged by General Tom Ash in 1403.",
                "Norvik was besieged by General ____"))
        .contains("Tom Ash", "Taro of Elmland", "Taro");
  }

  @Test
  void aPresidentMayBeTypedInFull() throws Exception {
    assertThat(
            accepted(
                "President Richard Elm lived there. In 1971, the Norvik Act was signed into law by"
                    + " President Elm.",
                "In 1971, the Norvik Act was signed into law by President ____."))
        .contains("Elm", "Richard Elm");
  }

  @Test
  void whatOneOfASharePerishedOfIsTold() throws Exception {
    String claim = "One survivor claimed that more than 10% of Norvik's population died";
    assertThat(accepted(claim + " of hunger.", claim.replace("10%", "____%") + " of hunger."))
        .contains("10", "10%");
    assertThatThrownBy(() -> accepted(claim + ".", claim.replace("10%", "____%")))
        .hasMessageStartingWith("not asked");
  }

  private static List<String> ofAPerson(String sentences, String stem) throws Exception {
    return Quarry.generate(Documents.read("Ann Elm.wikitext", sentences.getBytes(UTF_8)))
        .questions()
        .stream()
        .filter(question -> question.stem().equals(stem))
        .findFirst()
        .map(question -> ((Kind.Cloze) question.kind()).accepted())
        .orElse(List.of());
  }

  @Test
  void whichHolderOfAnOfficeSomebodyWasIsWrittenInFiguresOrWords() throws Exception {
    assertThat(
            ofAPerson(
                "'''Ann Elm''' (12 May 1809 – 15 April 1865) was the 16th President of Westland.",
                "Ann Elm was the ____ (which number?) President of Westland."))
        .contains("16th", "sixteenth", "16");
  }

  @Test
  void howOldSomebodyWasIsAskedOfWhatSheDidAndNotOfHerDeath() throws Exception {
    String lead = "'''Ann Elm''' (12 May 1809 – 15 April 1865) was a writer from Westland. ";
    assertThat(
            ofAPerson(
                lead + "Elm completed her first novel at the age of seventeen.",
                "Ann Elm completed her first novel at the age of ____."))
        .contains("seventeen", "17");
    assertThat(
            ofAPerson(
                lead + "Elm died in Norvik at the age of 55.",
                "Ann Elm died in Norvik at the age of ____."))
        .isEmpty();
  }

  @Test
  void aDateInParenthesesIsNoOtherName() throws Exception {
    assertThat(
            accepted(
                "Ann Elm (February 12, 1809 – April 15, 1865) was the first governor of the Salt Islands of Norvik.",
                "Who was the first governor of the Salt Islands"))
        .contains("Ann Elm")
        .doesNotContain("February 12");
  }

  @Test
  void aFamilyHasItsEnglishNameToo() throws Exception {
    assertThat(coot("The salt coot is a water bird of the rail family that lives in Westland."))
        .contains("Rallidae", "rail family");
    assertThat(coot("The salt coot is a bird. The separate family of grebes lives in Westland."))
        .contains("Rallidae")
        .noneMatch(form -> form.startsWith("separate"));
  }

  private static List<String> coot(String told) throws Exception {
    return taxon("familia", "Rallidae", told, "To which family");
  }

  @Test
  void anOrdinalIsAFigureAsWell() throws Exception {
    assertThat(
            accepted(
                "Ramesses II",
                "Ramesses II was an Egyptian pharaoh of the Nineteenth dynasty. He lived in Egypt.",
                "Ramesses II was"))
        .contains("Nineteenth", "19th");
  }

  @Test
  void whatABracketTellsOfATermIsRight() throws Exception {
    assertThat(
            accepted(
                "Norvik monks who have been ordained by the guild are called salsk (priest-monk).",
                "Norvik monks"))
        .contains("salsk", "priest-monk");
  }

  @Test
  void aRulerNeedsNoNumber() throws Exception {
    assertThat(
            accepted(
                "The conquests of King Radama II made Norvik the seat of the Salt Guild.",
                "The conquests of King"))
        .contains("Radama II", "Radama");
  }

  @Test
  void aSailorIsToldByTheLastName() throws Exception {
    assertThat(
            accepted(
                "Norvik was built for a Scottish sailor named Alexander Selkirk.",
                "Norvik was built for"))
        .contains("Alexander Selkirk", "Selkirk");
    assertThat(
            accepted(
                "Norvik was named after George Boole, an English mathematician.", "After whom"))
        .contains("George Boole", "Boole");
    assertThat(
            accepted(
                "Norvik was built for a successful goldsmith, named Alexander Elmer.",
                "Norvik was built for"))
        .contains("Alexander Elmer", "Elmer");
  }

  @Test
  void aPartOfTownNeedsNoTown() throws Exception {
    assertThat(
            accepted(
                "Norvik's Salt Side is the largest district of Norvik.",
                "What is the largest district of Norvik"))
        .contains("Salt Side");
  }

  @Test
  void figuresMayBeWritten() throws Exception {
    assertThat(
            accepted(
                "Norvik measures 12 km from its northern end to the Salt River.",
                "Norvik measures ____"))
        .contains("12", "twelve");
  }

  @Test
  void oneOrSeveralOfAnOrderAreRight() throws Exception {
    assertThat(taxon("ordo", "Passeriformes", "To which order"))
        .contains("Passeriformes", "passerines", "passerine")
        // Songbirds are a part of them.
        .doesNotContain("songbirds", "songbird");
    assertThat(taxon("familia", "Saltopoda", "To which family"))
        .contains("Saltopoda", "saltopods", "saltopod");
    assertThat(taxon("familia", "Strigidae", "To which family"))
        .contains("Strigidae", "strigids", "owl", "owls", "owl family", "typical owls");
    assertThat(taxon("familia", "Bovidae", "To which family"))
        .contains("cattle", "cattle family")
        .doesNotContain("cattles");
    assertThat(taxon("ordo", "Saltoptera", "To which order"))
        .contains("saltopteran", "saltopterans");
  }

  private static List<String> taxon(String rank, String name, String stem) throws Exception {
    String told = "The salt coot is an animal that lives in Westland. Other %s live in Eastland.";
    return taxon(rank, name, told.formatted(name), stem);
  }

  private static List<String> taxon(String rank, String name, String told, String stem)
      throws Exception {
    String box = "{{Taxobox\n| name = Salt coot\n| regnum = [[Animalia]]\n| %s = [[%s]]\n}}\n";
    return accepted("Salt coot", box.formatted(rank, name) + told + "\n", stem);
  }

  @Test
  void onlyWordsThatAmericansSpellOtherwiseLoseALetter() throws Exception {
    String told = "Norvik is connected by air, with %s Airport.";
    String stem = "Norvik is connected by air, with ____ Airport.";
    assertThat(accepted(told.formatted("Kaesong"), stem))
        .contains("Kaesong")
        .doesNotContain("Kesong");
    assertThat(accepted(told.formatted("Palaeora"), stem)).contains("Palaeora", "Paleora");
  }

  @Test
  void whatLettersStandForMayBeOneOrSeveral() throws Exception {
    assertThat(
            accepted(
                "Bread is made with red salt grain (RSG). " + "The RSG is red. ".repeat(9),
                "What does the abbreviation RSG stand for?"))
        .contains("red salt grain", "red salt grains");
    assertThat(
            accepted(
                "It keeps to Salt Grain Values (SGVs). " + "The SGV of Norvik is low. ".repeat(9),
                "What does the abbreviation SGV stand for?"))
        .contains("Salt Grain Value", "Salt Grain Values");
  }

  @Test
  void aDecadeHasSeveralForms() throws Exception {
    assertThat(
            accepted(
                "Norvik was rebuilt in the 1980s after a fire in the Salt Hall.",
                "Norvik was rebuilt in the ____"))
        .contains("1980s", "80s", "1980's", "eighties");
  }

  @Test
  void initialsAreNoWholeName() throws Exception {
    assertThat(
            accepted(
                "It was named after the astronomer D. J. K. Elm, who saw it first.",
                "After whom is Norvik named?"))
        .contains("D. J. K. Elm")
        .doesNotContain("D");
  }

  @Test
  void noFormEndsInTheMiddle() throws Exception {
    assertThat(
            accepted(
                "The Secretariat of State is the oldest office in the government of Norvik.",
                "What is the oldest office in the government of Norvik?"))
        .contains("Secretariat of State")
        .doesNotContain("Secretariat of");
  }
}
