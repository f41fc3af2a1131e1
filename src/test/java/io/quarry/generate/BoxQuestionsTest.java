package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of infoboxes of many families are asked as. */
class BoxQuestionsTest {

  private static List<Question> asked(String box, String title) throws Exception {
    String text = box + "\n'''" + title + "''' was long known in Westland.";
    return Quarry.generate(Documents.read("x.wikitext", text.getBytes(StandardCharsets.UTF_8)))
        .questions();
  }

  private static List<String> stems(String box) throws Exception {
    return asked(box, "Salt Lark").stream().map(Question::stem).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{{Infobox university|name=Salt Lark|established=1971}} ~ In what year was Salt Lark established?",
        "{{Infobox ship career|Ship launched=1990}} ~ In what year was Salt Lark launched?",
        "{{Infobox musical artist|origin=Norvik, Westland}} ~ From which city or town does Salt Lark come?",
        "{{Infobox company|hq_location=Norvik, Westland}} ~ In which city or town is Salt Lark headquartered?",
        "{{Infobox venue|location=Norvik, Westland}} ~ In which city, town or village is Salt Lark located?",
        "{{Taxobox|phylum=Chordata}} ~ To which phylum does Salt Lark belong?",
        "{{Taxobox|binomial=Alauda salina}} ~ What is the scientific name of Salt Lark?",
        "{{Infobox ship characteristics|Ship class=Heron-class cruiser}} ~ To which ship class does Salt Lark belong?",
        "{{Infobox building|roof={{convert|925|ft}}}} ~ What is the roof height of Salt Lark?",
        "{{Infobox country|continent=Europe}} ~ On which continent is Salt Lark located?",
        "{{Infobox military conflict|date=3 May 1811}} ~ On what date did Salt Lark take place?",
        "{{Infobox album|artist=Ann Ash}} ~ Which artist recorded the album Salt Lark?",
        "{{Infobox video game|developer=Elm Works}} ~ By which company was the video game Salt Lark developed?",
        "{{Infobox officeholder|birth_date=3 May 1811|party=Green Party}} ~ To which party did Salt Lark belong?",
        "{{Infobox football club|clubname=Salt Lark|ground=[[Elm Park]],<br/>[[Norvik]], Westland}} ~ What is the home ground of Salt Lark?",
        "{{Infobox country|sovereignty_type=Independence|established_event1=from Eastland|established_date1=3 May 1911}} ~ On what date did Salt Lark become independent from Eastland?",
        "{{Infobox person|date of birth=3 May 1811}} ~ In what year was Salt Lark born?",
        "{{Infobox company|founder=[[Ann Elm]] (born 1811)}} ~ Who founded Salt Lark?",
        "{{Infobox company|foundation=3 May 1811 in Norvik, Westland}} ~ In what year was Salt Lark founded?",
        "{{Infobox bridge|crosses=[[Norvik River]]}} ~ Which river does Salt Lark cross?",
        "{{Infobox river|mouth=[[White Sea]]}} ~ Into which sea does Salt Lark flow?",
        "{{Infobox body of water|outflow=[[Norvik River]]}} ~ Which river flows out of Salt Lark?",
        "{{Infobox island|archipelago=Heron Islands}} ~ Of which archipelago is Salt Lark a part?",
        "{{Infobox building|architectural_style=[[Art Deco]]}} ~ In which architectural style was Salt Lark built?",
        "{{Infobox album|next_title=Heron Song}} ~ By which album was the album Salt Lark followed?",
        "{{Infobox television|network=[[Elm TV]]}} ~ On which network was Salt Lark broadcast?",
        "{{Infobox unit|quantity=[[Luminous flux]]}} ~ Of which quantity is Salt Lark a unit?",
        "{{Infobox food|country=[[Norway]]}} ~ From which country does Salt Lark come?",
        "{{Infobox royalty|birth_date=3 May 1799|house=[[House of Elm]]}} ~ To which royal house did Salt Lark belong?",
        "{{Infobox royalty|birth_date=3 May 1799|reign=1811 \u2013 1824|successor=[[Ann II]]}} ~ Who succeeded Salt Lark on the throne?",
        "{{Infobox royalty|birth_date=3 May 1799|reign=1 May 1811 \u2013 2 June 1824}} ~ During which years did Salt Lark reign?",
        "{{Infobox officeholder|birth_date=3 May 1799|office=[[President of Westland]]|predecessor=[[Ann Elm]]}} ~ Who preceded Salt Lark as President of Westland?",
        "{{Infobox officeholder|birth_date=3 May 1799|office2=16th [[Mayor of Norvik]]|term_start2=March 4, 1861|term_end2=March 4, 1865}} ~ During which years was Salt Lark Mayor of Norvik?",
        "{{Infobox officeholder|birth_date=3 May 1799|office2=16th [[Mayor of Norvik]]|term_start2=March 4, 1861}} ~ In what year did Salt Lark become Mayor of Norvik?",
        "{{Infobox scientist|death_date=1811|fields=[[Physics]]}} ~ In which field did Salt Lark work?",
        "{{Infobox scientist|death_date=1811|workplaces=[[University of Norvik]]}} ~ At which institution did Salt Lark work?",
        "{{Infobox writer|resting_place=[[Elm Cemetery]]}} ~ In which cemetery was Salt Lark buried?",
        "{{Infobox writer|birth_date=3 May 1799|birth_name=Ida Ann Elm}} ~ What was the birth name of Salt Lark?",
        "{{Infobox tennis biography|turnedpro=1986}} ~ In what year did Salt Lark turn professional?",
        "{{Infobox film|music=[[Ann Elm]]}} ~ Who is the composer of the film Salt Lark?",
        "{{Infobox country|upper_house=[[Council of Elders]]}} ~ What is the upper house of the parliament of Salt Lark?",
        "{{Infobox mountain|first_ascent=1953 by Ann Elm}} ~ In what year was Salt Lark first climbed?",
        "{{Infobox mountain|last_eruption=1953}} ~ In what year did Salt Lark last erupt?",
        "{{Infobox islands|elevation_m=412}} ~ What is the highest elevation of Salt Lark?",
      })
  void fieldsOfManyFamiliesAreAsked(String box, String stem) throws Exception {
    assertThat(stems(box)).contains(stem);
  }

  /** As a web page shows them: the labels are those that readers see. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Salt Lark is a river in the east of Westland. ~ <tr><th>Country</th><td>Germany</td></tr> ~ In which country is Salt Lark located?",
        "Salt Lark is a river in the east of Westland. ~ <tr><th>Length</th><td>1,207 km (750 mi)</td></tr> ~ What is the length of Salt Lark?",
        "The Salt Lark Siege was a battle in the east of Westland. ~ <tr><th>Date</th><td>3 May 1811</td></tr> ~ On what date did the Salt Lark Siege take place?",
        "Salt Lark is a film of many people about the sea. ~ <tr><th>Directed by</th><td>Ann Ash</td></tr> ~ Who is the director of the film Salt Lark?",
        "Ann Ash (born 3 May 1911) was a poet who lived by the sea. ~ <tr><th>Born</th><td>Ann Ida Ash<br>3 May 1911<br>Bergen, Norway</td></tr> ~ In what year was Salt Lark born?",
        "Ann Ash (born 3 May 1911) was a poet who lived by the sea. ~ <tr><th>Born</th><td>Ann Ida Ash<br>3 May 1911 (aged 7)<br>Bergen, Norway</td></tr> ~ In which city was Salt Lark born?",
        "Ann Ash (born 3 May 1911) was a poet who lived by the sea. ~ <tr><th>Died</th><td>9 June 1977 (aged 66)<br>Bergen, Norway</td></tr> ~ In which city did Salt Lark die?",
      })
  void labelsOfWebPagesAreAsked(String lead, String row, String stem) throws Exception {
    String page =
        "<h1>"
            + (lead.startsWith("The Salt") ? "Salt Lark Siege" : "Salt Lark")
            + "</h1><table class=\"infobox\">"
            + row
            + "</table><p>"
            + lead
            + "</p>";
    assertThat(
            Quarry.generate(Documents.read("x.html", page.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains(stem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{Infobox camera|filter=95 mm}}",
        "{{Infobox building|antenna_spire={{convert|318|m}}}}",
        "{{Infobox football club|ground=Salt Park|capacity=43147}}",
        "{{Infobox person|birth_date=c. 965}}",
        "{{Infobox former country|continent=Afroasia}}",
        "{{Infobox settlement|population_density_km2=575.21|population_as_of=2011}}",
        "{{Infobox event|location=Norvik, Westland}}",
        "{{Infobox museum|director=Ann Ash}}",
        "{{Infobox settlement|population_urban=441230|population_as_of=2020}}",
        "{{Infobox UK Bus|height=3.0 m}}",
        "{{Infobox settlement|subdivision_type=Territory|subdivision_name=Salt Lark Capital Territory}}",
        // Nobody, an institution, several, or what the name tells.
        "{{Infobox company|founder=Elm Holding Company}}",
        "{{Infobox company|founder=Ann Elm<br>Ida Ash}}",
        "{{Infobox bridge|crosses=Elm Street}}",
        "{{Infobox settlement|named_for=Larkin Elm}}",
        "{{Infobox settlement|demonym=Salter}}",
        "{{Infobox country|legislature=Parliament}}",
        "{{Infobox writer|birth_name=Ann Ida Lark}}",
        "{{Infobox scientist|fields=Physics}}",
        "{{Infobox officeholder|birth_date=3 May 1799|office=President of Westland|office2=President of Westland|predecessor=Ann Elm}}",
        "{{Infobox officeholder|birth_date=3 May 1799|office=Member of the Council|predecessor=Ann Elm}}",
        "{{Infobox spaceflight|manufacturer=Elm Works}}",
        "{{Infobox official post|formation=3 May 1811}}",
        "{{Infobox settlement|area_land_km2=12.5}}",
        "{{Infobox settlement|area_total_km2=0.5}}",
        "{{Infobox military unit|headquarters=Ministry of Defence, Norvik}}",
        "{{Infobox club|founded=29 August 1926<br>August 2002 as Lark B}}",
        "{{Infobox company|founded=3 May 1997}}[[Category:Companies established in 1989]]",
        "{{Infobox country|population_density_km2=98|population_estimate_year=2016|population_census_year=2011}}",
      })
  void whatAFieldDoesNotSayForSureIsNotAsked(String box) throws Exception {
    assertThat(stems(box))
        .noneMatch(
            stem ->
                !stem.contains("home ground")
                    && !(box.contains("birth_date=3") && stem.contains(" born")));
  }

  @Test
  void theDegreeOfDangerOfASpeciesIsToldInWords() throws Exception {
    assertThat(asked("{{Speciesbox|status=NT|status_system=IUCN3.1}}", "Salt Lark"))
        .anySatisfy(
            question -> assertThat(question.fact().value().toString()).contains("Near Threatened"));
  }

  @Test
  void allPartsOfABoxInATableAreRead() throws Exception {
    assertThat(
            stems(
                """
                {|{{Infobox ship begin}}
                {{Infobox ship career
                |Ship laid down=1983
                }}
                {{Infobox ship characteristics
                |Ship class=Heron-class cruiser
                }}
                |}"""))
        .contains(
            "In what year was Salt Lark laid down?", "To which ship class does Salt Lark belong?");
  }

  @Test
  void aPlaceMayBeToldWithWhatLiesAroundIt() throws Exception {
    assertThat(asked("{{Infobox person|birth_place=Norvik, Salt County, Westland}}", "Ann Ash"))
        .filteredOn(question -> question.kind() instanceof Kind.ShortAnswer)
        .extracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .containsExactly(
            List.of(
                "Norvik",
                "Norvik, Salt County",
                "Norvik, Westland",
                "Norvik, Salt County, Westland"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{{Infobox book|author=Ann M. Ash}} ~ Ash",
        "{{Infobox university|city=[[Norvik]] City, [[Westland]]}} ~ Norvik",
        "{{Infobox book|author=Vicente Elm y Planes}} ~ Elm y Planes",
        "{{Infobox building|architect=Birk & Cray}} ~ Birk and Cray",
        "{{Infobox company|parent=Dorn Holding Inc.}} ~ Dorn Holding",
      })
  void theShorterFormsOfANameAreTaken(String box, String form) throws Exception {
    assertThat(asked(box, "Salt Lark"))
        .filteredOn(question -> question.kind() instanceof Kind.ShortAnswer)
        .isNotEmpty()
        .allSatisfy(
            question -> assertThat(((Kind.ShortAnswer) question.kind()).accepted()).contains(form));
  }

  @Test
  void theLastWordOfAKoreanNameIsNoSurname() throws Exception {
    assertThat(asked("{{Infobox book|author=Kim Jong Suk}}", "Salt Lark"))
        .filteredOn(question -> question.kind() instanceof Kind.ShortAnswer)
        .allSatisfy(
            question ->
                assertThat(((Kind.ShortAnswer) question.kind()).accepted())
                    .containsExactly("Kim Jong Suk"));
  }

  @Test
  void aBoxAndASentenceThatDisagreeAreNotAsked() throws Exception {
    String text =
        "{{Infobox venue|name=Salt Hall|opened=1939}}\n'''Salt Hall''' is a cinema in Norvik."
            + " Salt Hall was opened in 1941 by Ann Ash.";
    assertThat(
            Quarry.generate(
                    Documents.read("Salt Hall.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .noneMatch(stem -> stem.startsWith("In what year was Salt Hall opened?"));
  }

  @Test
  void whoHoldsTheOfficeAfterAnElectionWonIt() throws Exception {
    assertThat(
            asked(
                "{{Infobox election|nominee1=Ann Ash|nominee2=Tom Elm|after_election=Ann Ash"
                    + "|election_date=2 November 1852}}",
                "1852 Westland general election"))
        .extracting(Question::stem)
        .contains(
            "Who won the 1852 Westland general election?",
            "The 1852 Westland general election was held on 2 November 1852.");
  }

  @Test
  void aYearIsReadBesideAMonthOrAPlace() throws Exception {
    for (String founded : List.of("June 1913", "Norvik, 1913", "1913, as the Evening Lark")) {
      assertThat(stems("{{Infobox newspaper|foundation=" + founded + "}}"))
          .contains("In what year was Salt Lark founded?");
    }
  }

  @Test
  void aPlaceInAnotherLanguageIsNotAsked() throws Exception {
    String text =
        "{{Infobox German location|name=Norvik|state=Nordwest}}\n'''Norvik''' is a town in"
            + " Northwest, a state of Westland by the sea.";
    assertThat(
            Quarry.generate(
                    Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .noneMatch(stem -> stem.startsWith("In which state"));
  }

  @Test
  void theEconomyOfALandHasTheFieldsOfTheLand() throws Exception {
    assertThat(asked("{{Infobox economy|currency=Krone}}", "Economy of Westland"))
        .extracting(Question::stem)
        .allSatisfy(stem -> assertThat(stem).contains("currency of Westland"))
        .isNotEmpty();
  }

  @Test
  void whoOwnedACompanyForATimeIsNotAsked() throws Exception {
    assertThat(stems("{{Infobox company|parent=Salt Books (2000\u20132007)}}")).isEmpty();
  }

  @Test
  void wherePeopleDiedIsNotAskedWhereBoxAndTextDiffer() throws Exception {
    String box = "{{Infobox person|birth_place=Norvik, Westland|death_place=Ashby, Westland}}\n";
    String text =
        box
            + "'''Ann Elm''' was a singer of Westland. Elm was born on 3 May 1901 in Norvik. She died in"
            + " her sleep in Southport.";
    assertThat(
            Quarry.generate(
                    Documents.read("Ann Elm.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains("In which city, town or village was Ann Elm born?")
        .noneMatch(stem -> stem.contains("Ann Elm die"));
  }

  @Test
  void aNameMayBeToldAsItsLinkHasIt() throws Exception {
    assertThat(
            asked(
                "{{Infobox NFL biography|birth_date=3 May 1982|college=[[Norvik University|Norvik]]}}",
                "Ann Ash"))
        .filteredOn(question -> question.stem().equals("Which college did Ann Ash attend?"))
        .extracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .allSatisfy(accepted -> assertThat(accepted).contains("Norvik", "Norvik University"))
        .isNotEmpty();
    assertThat(asked("{{Infobox writer|birth_date=3 May 1982|birth_name=Ida Ann Elm}}", "Ann Ash"))
        .filteredOn(question -> question.stem().startsWith("What was the birth name"))
        .extracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .allSatisfy(accepted -> assertThat(accepted).contains("Ida Elm"))
        .isNotEmpty();
  }

  @Test
  void aTitleOfOneSignIsNotAsked() throws Exception {
    String text = "{{Infobox film|name=?|director=Ann Ash}}\n'''?''' is a film of Westland.";
    assertThat(
            Quarry.generate(
                    Documents.read("?_(film).wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .isEmpty();
  }

  @Test
  void aShortRecordIsNoAlbum() throws Exception {
    assertThat(asked("{{Infobox album|type=[[EP]]|artist=Ann Ash}}", "Salt Lark"))
        .extracting(Question::stem)
        .contains("Which artist recorded the EP Salt Lark?");
  }

  @Test
  void whatTheTextCountsOtherwiseIsNotAsked() throws Exception {
    String box = "{{Infobox television|num_episodes=52}}\n";
    assertThat(asked(box, "Salt Lark"))
        .extracting(Question::stem)
        .contains("How many episodes does Salt Lark have?");
    assertThat(
            asked(box + "The show has a total of five seasons and 51 episodes.\n\n", "Salt Lark"))
        .extracting(Question::stem)
        .noneMatch(stem -> stem.contains("episodes"));
  }

  @Test
  void theFirstOfManyWordsIsNoCompany() throws Exception {
    assertThat(asked("{{Infobox video game|developer=Rocky Elm Orthos}}", "Salt Lark"))
        .filteredOn(question -> question.kind() instanceof Kind.ShortAnswer)
        .extracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .containsExactly(List.of("Rocky Elm Orthos"));
  }

  @ParameterizedTest
  @CsvSource({"Norvik.txt,''", "Norvik.md,'- '", "Norvik.txt,'* '"})
  void aFactSheetIsReadLineByLine(String name, String mark) throws Exception {
    String sheet =
        "Norvik\n\n@Country: Westland\n@Population: 45,120 (2011)\n@Founded: 1811\n\nNorvik is a"
            + " town in the north of Westland. It has a large harbour for ferries and boats.\n";
    assertThat(
            Quarry.generate(
                    Documents.read(name, sheet.replace("@", mark).getBytes(StandardCharsets.UTF_8)))
                .questions())
        .map(Question::stem)
        .contains(
            "In which country is Norvik located?",
            "What was the population of Norvik in 2011?",
            "In what year was Norvik founded?");
  }

  @Test
  void ranksOfLivingThingsAreAskedBesideAKingdom() throws Exception {
    String sheet =
        "Saltfern\n\nKingdom: Plantae\nOrder: Saltales\nFamily: Saltaceae\n\nSaltfern is a genus"
            + " of around 170 species of shrubs and trees of Westland. Other Saltaceae and Saltales grow there.\n";
    assertThat(
            Quarry.generate(Documents.read("Saltfern.txt", sheet.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .map(Question::stem)
        .contains("To which order does Saltfern belong?", "To which family does Saltfern belong?");
  }

  @ParameterizedTest
  @CsvSource({
    "Salt goose, A few salt geese live in Westland. They swim., the salt goose",
    "Salt sharks, Some salt sharks live in Westland. They swim., the salt shark",
    "Marsh Elmer, Marsh Elmer is a bird of Westland. It swims., the Marsh Elmer",
    "Thrush, The thrushes are birds of Westland. They sing., the thrush"
  })
  void anAnimalIsToldWithItsArticle(String name, String told, String within) throws Exception {
    String page =
        "{{Taxobox\n| name = %s\n| regnum = [[Animalia]]\n| familia = [[Rallidae]]\n}}\n%s\n"
            .formatted(name, told);
    assertThat(
            Quarry.generate(
                    Documents.read(name + ".wikitext", page.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .map(Question::stem)
        .contains("To which family does " + within + " belong?");
  }

  @Test
  void whichCapitalItIsIsNoStatementToJudge() throws Exception {
    String page =
        "{{Infobox country\n| name = Sweden\n| capital = [[Stockholm]]\n}}\nSweden is a country.";
    assertThat(
            Quarry.generate(
                    Documents.read("Sweden.wikitext", page.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .isNotEmpty()
        .noneMatch(question -> question.kind() instanceof Kind.TrueFalse);
  }

  @Test
  void lifeYearsAreTyped() throws Exception {
    String text = "Ann Ash (1898 \u2013 1961) was a Westish painter. She lived in Norvik.";
    assertThat(
            Quarry.generate(Documents.read("Ann Ash.md", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .filteredOn(question -> question.stem().startsWith("In what year"))
        .hasSize(2)
        .allMatch(question -> question.kind() instanceof Kind.Numeric);
  }
}
