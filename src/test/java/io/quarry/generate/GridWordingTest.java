package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridWordingTest {

  private static List<Question> questions(String csv) throws Exception {
    return Quarry.generate(Documents.read("table.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .questions();
  }

  private static List<String> stems(String csv) throws Exception {
    return questions(csv).stream().map(Question::stem).toList();
  }

  @Test
  void comparesOnlyWhatIsOffered() throws Exception {
    assertThat(
            stems(
                """
                River,Length (km),Mean depth (m),Flow rate (m³/s)
                Alda,310,4.1,90
                Brenn,520,6.3,210
                Carra,145,2.2,35
                Dorn,780,9.7,640
                """))
        .contains(
            "Which of these rivers is the longest?",
            "Which of these rivers is the shortest?",
            "Which of these rivers has the greatest mean depth?",
            "Which of these rivers has the highest flow rate?",
            "Put these rivers in order of flow rate, lowest first.");
  }

  @Test
  void ofManyRoadsKnownByNumbersNobodyKnowsTheLongest() throws Exception {
    StringBuilder roads = new StringBuilder("Road,Length (km)\n");
    for (int road = 1; road <= 20; road++) {
      roads.append("B").append(road).append(',').append(100 + 17 * road).append('\n');
    }
    assertThat(stems(roads.toString())).isEmpty();
  }

  @Test
  void aMisspelledClassAndAPlaceInsideANameAreNotAsked() throws Exception {
    assertThat(
            stems(
                """
                Base,Province
                Alm Base,North Hald Province
                Brenn Base in Norvik,South Hald Province
                Carra Base,East Hald Porvince
                Dorn Base,West Hald Province
                Elm Base,Inner Hald Province
                """))
        .isNotEmpty()
        .noneMatch(stem -> stem.startsWith("In which") && stem.contains("Brenn"))
        .noneMatch(stem -> stem.startsWith("In which") && stem.contains("Carra"));
  }

  @Test
  void aRegionCalledAfterAPeopleIsToldAsOneAndByItsFirstName() throws Exception {
    assertThat(
            stems(
                """
                Region,Capital
                South Elmian,Alm
                Hald (West) a.k.a. Hal,Brenn
                Salten,Selten
                Cray,Carra
                Ostby,Dorn
                Tindal,Elm
                """))
        .contains("What is the capital of the South Elmian Region?")
        .noneMatch(stem -> stem.contains("a.k.a."))
        .noneMatch(stem -> stem.startsWith("What") && stem.contains("Salten"));
  }

  /** Nobody knows the area of one district among five. */
  @Test
  void asksNoSingleFigureOfDistricts() throws Exception {
    assertThat(
            stems(
                """
                District,Area (km²)
                Alda,31
                Brenn,52
                Carra,14
                Dorn,78
                Ennis,120
                """))
        .containsOnlyOnce("Which of these districts has the largest area?")
        .noneMatch(stem -> stem.startsWith("What is the area"));
  }

  @Test
  void asksYearsAsWhatWasDone() throws Exception {
    List<Question> questions =
        questions(
            """
            Mineral,Year of discovery
            Aldite,1802
            Brennite,1815
            Carrite,1847
            Dornite,1860
            """);
    assertThat(questions)
        .extracting(Question::stem)
        .contains(
            "Which of these minerals was discovered first?",
            "Put these minerals in order of the year in which each was discovered, earliest first.")
        .noneMatch(stem -> stem.contains("largest"));
  }

  @Test
  void turnsHeadingsIntoSentences() throws Exception {
    String csv =
        """
        River,Flows into,Continent,Discovered by
        Alda,the Grey Sea,Asia,Ann Lowe
        Brenn,the Blue Sea,Africa,Bo Marsh
        Salt River,the Green Sea,Europe,Cy Noor
        Dorn,the White Sea,Oceania,Di Ohm
        """;
    assertThat(stems(csv))
        .contains("On which continent is the Salt River?")
        .anyMatch(
            stem ->
                stem.equals("What does the river Dorn flow into?")
                    || stem.equals("Which of these rivers flows into the White Sea?"))
        .anyMatch(
            stem ->
                stem.equals("By whom was the river Alda discovered?")
                    || stem.equals("Which of these rivers was discovered by Ann Lowe?"));
  }

  @Test
  void offersNoHalfRightDiscoverers() throws Exception {
    List<Question> questions =
        questions(
            """
            Mineral,Discovered by
            Aldite,Ann Lowe and Bo Marsh
            Brennite,Bo Marsh and Cy Noor
            Carrite,Di Ohm
            Dornite,Ed Park
            Elmite,Flo Quist
            """);
    assertThat(questions).isNotEmpty();
    for (Question question : questions) {
      List<Option> options = ((Kind.SingleChoice) question.kind()).options();
      assertThat(options.stream().filter(option -> option.text().contains("Marsh")).count())
          .isLessThan(2);
    }
  }

  @Test
  void asksNobodyToTypeLongNumbers() throws Exception {
    List<Question> questions =
        questions(
            """
            Star,Diameter (km),Day (hours)
            Alda,142984,9.9
            Brenn,120536,10.7
            Carra,51118,17.2
            Dorn,49528,16.1
            Elm,12756,23.9
            """);
    assertThat(questions)
        .filteredOn(question -> question.kind() instanceof Kind.Numeric)
        .allSatisfy(
            question ->
                assertThat(((Kind.Numeric) question.kind()).value())
                    .isLessThan(BigDecimal.valueOf(1000)));
  }

  @Test
  void matchesThingsWithTheirCodes() throws Exception {
    List<Question> questions =
        questions(
            """
            Metal,Symbol
            Gold,Au
            Iron,Fe
            Lead,Pb
            Nickel,Ni
            Cobalt,Co
            Silver,Ag
            """);
    assertThat(questions).extracting(Question::stem).contains("Match each metal with its symbol.");
  }

  @Test
  void vocabularyIsAskedByItsLanguages() throws Exception {
    assertThat(
            stems(
                """
                English,German
                house,Haus
                tree,Baum
                bread,Brot
                water,Wasser
                bird,Vogel
                """))
        .anyMatch(stem -> stem.matches("What is \\u201C\\w+\\u201D in German\\?"));
  }

  @Test
  void columnsThatSayNoPropertyAreNotAsked() throws Exception {
    assertThat(
            stems(
                """
                Prosecutor,Background,Other names used,On order,Remarks
                Ann Ash,judge,Ash,6,tall
                Tom Elm,writer,Elm,7,short
                Ida Birch,farmer,Birch,8,wide
                Jon Fir,sailor,Fir,9,old
                """))
        .isEmpty();
  }

  @Test
  void tablesSideBySideAreNotAsked() throws Exception {
    String text =
        """
        '''Norvik''' is a region of Westland.
        {|
        ! County !! Area (km2) !! County !! Area (km2)
        |-
        | Ash || 12 || Elm || 45
        |-
        | Birk || 14 || Fir || 46
        |-
        | Cray || 15 || Gorse || 47
        |-
        | Dorn || 18 || Holm || 48
        |}
        """;
    assertThat(
            Quarry.generate(
                    Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .noneMatch(question -> question.rule().startsWith("table"));
  }

  @Test
  void headingsOfProgramsAreRead() throws Exception {
    assertThat(
            stems(
                """
                Planet,NumberofMoons,ring_count
                Aldor,310,4
                Brenda,520,6
                Carra,145,2
                Dorna,780,9
                """))
        .anyMatch(stem -> stem.startsWith("How many moons does the planet "))
        .noneMatch(stem -> stem.contains("_") || stem.contains("umberof"));
  }

  private static List<String> stems(String name, String csv) throws Exception {
    return Quarry.generate(Documents.read(name, csv.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .map(Question::stem)
        .toList();
  }

  @Test
  void daysNameNothing() throws Exception {
    assertThat(
            stems(
                "presidents.csv",
                """
                Start,End,President,Party
                "4 March 1801","4 March 1809",Ann Ash,Salt
                "4 March 1809","4 March 1817",Tom Elm,Green
                "4 March 1817","4 March 1825",Eve Oak,Salt
                "4 March 1825","4 March 1829",Ben Birch,Union
                "4 March 1829","4 March 1837",Kim Dorn,Green
                """))
        .contains("To which party did President Tom Elm belong?");
  }

  @Test
  void aMakerIsAskedByWhatHeDid() throws Exception {
    List<Question> questions =
        questions(
            """
            Element,Discoverer
            Aldium,Ash
            Brennium,Prehistoric
            Carrium,Elm
            Dornium,Oak
            Estium,Birch
            """);
    assertThat(questions)
        .extracting(Question::stem)
        .contains("By whom was estium discovered?")
        .noneMatch(stem -> stem.contains("brennium"));
    assertThat(questions)
        .filteredOn(question -> question.kind() instanceof Kind.SingleChoice)
        .flatExtracting(question -> ((Kind.SingleChoice) question.kind()).options())
        .extracting(Option::text)
        .doesNotContain("Prehistoric");
  }

  @Test
  void noOptionHoldsAnother() throws Exception {
    List<Question> questions =
        questions(
            """
            Animal,Diet
            Cat,Meat eater
            Dog,Raw meat eater
            Cow,Grass eater
            Ant,Seed eater
            Owl,"Meat eater (mice)"
            """);
    assertThat(questions)
        .filteredOn(question -> question.stem().equals("What is the diet of the cat?"))
        .singleElement()
        .extracting(question -> ((Kind.SingleChoice) question.kind()).options())
        .asList()
        .extracting("text")
        .containsExactlyInAnyOrder("Meat eater", "Grass eater", "Seed eater");
  }

  @Test
  void namesSayWhatTheyAre() throws Exception {
    String lines =
        """
        Line,Length (km)
        Line 1,12.5
        Line 2,10.3
        Northern line,58.1
        Elm line,17.3
        Line 5,15.5
        """;
    assertThat(stems("lines.csv", lines))
        .noneMatch(stem -> stem.contains("the line Line"))
        .noneMatch(stem -> stem.contains("line line"));
    String districts =
        """
        Name,Area (km²)
        Alda,310
        Brenn,520
        Carra,145
        Dorn,780
        """;
    assertThat(stems("portugal_districts (1).csv", districts))
        .contains("Which of these districts has the largest area?");
    assertThat(
            stems(
                "countries.csv",
                "Country,Capital\nUnited Kingdom,London\nNepal,Kathmandu\nNetherlands,Amsterdam\nKenya,Nairobi\nPeru,Lima\n"))
        .anyMatch(
            stem -> stem.matches("What is the capital of the (?:United Kingdom|Netherlands)\\?"));
  }

  @Test
  void aPointThatMayGroupDigitsIsNoFigure() throws Exception {
    assertThat(
            stems(
                """
                Road,Length (km)
                A1,17.000
                A2,25.500
                A3,8.250
                A4,31.125
                """))
        .isEmpty();
  }

  @Test
  void addressesAndOtherScriptsNameNoThings() throws Exception {
    assertThat(
            stems(
                "sites.csv",
                """
                Site,Country
                www.elm.example,Sweden
                elm.no,Norway
                elm.dk,Denmark
                elm.fi,Finland
                elm.is,Iceland
                """))
        .isEmpty();
    assertThat(
            stems(
                "stores.csv",
                """
                Store,Country
                Elm,Sweden
                Oak,Norway
                Ash,Denmark
                Fir,Finland
                宜家,China
                """))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("宜家"));
  }

  @Test
  void codesThatManyTownsGiveAreToldWithTheTable() throws Exception {
    String lines =
        """
        Line,Length (km),Color
        M1,19.2,red
        M2,17.1,purple
        M3,13.5,orange
        M4,16.4,green
        M?,11.0,blue
        """;
    List<Question> questions =
        Quarry.generate(Documents.read("norvik-tram.csv", lines.getBytes(StandardCharsets.UTF_8)))
            .questions();
    assertThat(questions)
        .extracting(Question::stem)
        .contains("Which of these lines (Norvik Tram) is the longest?")
        .noneMatch(stem -> stem.contains("M?"))
        .allMatch(stem -> stem.contains("(Norvik Tram)"));
  }

  @Test
  void wrongOptionsAreFirstOfTheSameClass() throws Exception {
    List<Question> questions =
        questions(
            """
            Country,Continent,Capital
            Alda,Westia,Alford
            Brenn,Westia,Birkton
            Carra,Westia,Castle Elm
            Dorn,Westia,Dunmere
            Elba,Eastia,Elmford
            Fenn,Eastia,Forlo
            Gora,Eastia,Gale
            Hald,Eastia,Hartem
            """);
    assertThat(questions)
        .filteredOn(question -> question.stem().equals("What is the capital of Carra?"))
        .singleElement()
        .extracting(Question::kind)
        .asInstanceOf(type(Kind.SingleChoice.class))
        .satisfies(
            choice ->
                assertThat(choice.options())
                    .extracting(Option::text)
                    .containsExactlyInAnyOrder("Alford", "Birkton", "Castle Elm", "Dunmere"));
  }

  @Test
  void marksOfClassesAndFiguresOfAnotherSizeAreNoOptions() throws Exception {
    List<String> stems =
        stems(
            """
            Mountain,Mountain range,Area (km2)
            Mount Ald,Salt Range,310
            The Brenn,Range,4125
            Mount Carr,Elm Hills,4310
            Mount Dorn,Standalone,5120
            Mount Elb,Birch Hills,6230
            """);
    assertThat(stems)
        .contains("Which of these mountains has the largest area?")
        .noneMatch(stem -> stem.contains("mountain range"))
        .noneMatch(stem -> stem.contains("the mountain The Brenn"))
        .doesNotContain("What is the area of Mount Ald?")
        .contains("What is the area of the Brenn?");
  }

  @Test
  void aTornHeadingNamesNoThings() throws Exception {
    String lines =
        """
        L ine,Length (km),Color
        Salt Line,19.2,red
        Elm Line,17.1,purple
        Birch Line,13.5,orange
        Oak Line,16.4,green
        """;
    assertThat(stems(lines)).isEmpty();
    assertThat(stems(lines.replace("L ine", "Line"))).isNotEmpty();
  }

  @Test
  void rowsOfOneTimeAreTakenForEachOther() throws Exception {
    StringBuilder csv = new StringBuilder("River,Flows into\n");
    for (char letter = 'a'; letter <= 'z'; letter++) {
      csv.append("Al-%1$c%1$cra,Elm%1$c%1$cburg\n".formatted(letter));
    }
    assertThat(questions(csv.toString()))
        .filteredOn(question -> question.rule().equals("table.cell"))
        .isNotEmpty()
        .allSatisfy(
            question -> {
              Kind.SingleChoice choice = (Kind.SingleChoice) question.kind();
              int asked = choice.key().charAt(3);
              assertThat(choice.options())
                  .allMatch(option -> Math.abs(option.text().charAt(3) - asked) <= 6);
            });
  }

  @Test
  void ownersNamesTakeNoArticle() throws Exception {
    assertThat(
            stems(
                """
                Galaxy,Constellation
                Ash's Galaxy,Fornax
                Elm's Galaxy,Virgo
                Oak's Galaxy,Draco
                Fir's Galaxy,Hydra
                """))
        .contains("In which constellation is Elm's Galaxy?");
  }

  @Test
  void aNameMayEndInAQuestionMark() throws Exception {
    List<Question> questions =
        questions(
            """
            Bridge,Length (m)
            Who Took Whom?,190
            Elm Street,120
            Birch Hill,98
            The Oak,81
            Ash Lane,71
            K?ln,300
            """);
    assertThat(questions)
        .filteredOn(question -> question.stem().equals("Which of these bridges is the longest?"))
        .singleElement()
        .extracting(question -> ((Kind.SingleChoice) question.kind()).key())
        .isEqualTo("Who Took Whom?");
  }

  @Test
  void whatLivesIsToldByItsNameAlone() throws Exception {
    assertThat(
            stems(
                """
                Animal,Diet
                Cat,meat
                Cow,grass
                Bat,fruit
                Duck,snails
                Bee,nectar
                """))
        .anyMatch(stem -> stem.matches("What is the diet of the (?:cat|cow|bat|duck|bee)\\?"))
        .noneMatch(stem -> stem.contains("the animal"));
    // Who eats meat is a carnivore as well.
    assertThat(
            stems(
                """
                Animal,Diet
                Cat,meat
                Cow,herbivore
                Bat,fruit
                Duck,omnivore
                Bee,nectar
                """))
        .isEmpty();
  }

  @Test
  void namesThatAreMiswrittenAreNotRepeated() throws Exception {
    assertThat(
            stems(
                """
                Cloud,Constellation
                Small Salt Cloud,Tucana
                Large Salt Cloud,Dorado
                Birk,Aquila
                Elmmmford,Lyra
                Salt Bay School Salt Bay,Orion
                Norn,Virgo / Leo
                Hald,Hydra
                Ash,Draco
                Fenn,Lupus
                """))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("cloud Small") || stem.contains("cloud Large"))
        .noneMatch(stem -> stem.contains("Elmmm") || stem.contains("Bay") || stem.contains("Leo"));
  }

  @Test
  void ofANameInTwoLanguagesTheFirstIsTold() throws Exception {
    assertThat(
            questions(
                """
                State,Capital
                Alm,Hald
                Birk(Birkland),Norvik
                Cray,Salt(Saltby)
                Dorn,Kell
                Elm,Ostby(Ostaby)
                """))
        .filteredOn(question -> question.kind() instanceof Kind.Matching)
        .isNotEmpty()
        .allSatisfy(question -> assertThat(question.kind().toString()).doesNotContain("("));
  }

  @Test
  void theOthersOfACommonClassAreOfferedFirst() throws Exception {
    String rows =
        """
        Country,Capital
        Malta,Valletta
        Chad,Ndjamena
        Italy,Rome
        Nauru,Yaren
        Spain,Madrid
        Tonga,Nukualofa
        Greece,Athens
        Haiti,Jacmel
        """;
    assertThat(questions(rows))
        .filteredOn(
            question -> question.stem().matches("What is the capital of (?:Italy|Spain|Greece)\\?"))
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(((Kind.SingleChoice) question.kind()).options())
                    .extracting(Option::text)
                    .containsExactlyInAnyOrder("Valletta", "Rome", "Madrid", "Athens"));
  }

  @Test
  void aFigureOfQuiteAnotherSizeIsNotChosen() throws Exception {
    assertThat(
            stems(
                """
                Country,Population (2024)
                Alm,48630112
                Birk,11887412
                Cray,7161910
                Dorn,5550203
                Elm,5550999
                Fir,6161977
                """))
        .contains("What was the population of Cray in 2024?")
        .doesNotContain("What was the population of Alm in 2024?");
  }

  @Test
  void whatOneLanguageDoesNotTellApartIsNotAsked() throws Exception {
    assertThat(
            stems(
                """
                State,Capital
                Alm(Almen),Hald
                Alm(Almby),Norvik
                Cray,Salt
                Dorn,Kell
                Elm,Ostby
                Fir,Westby
                Gorm,Brandby
                Holt,Tindal
                Ivar,Lund
                Jarl,Hessle
                Kvist,Borg
                Lind,Sund
                Mork,Vang
                """))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("Alm") || stem.contains("Hald"));
  }

  @Test
  void aLineIsToldWithItsNetwork() throws Exception {
    String csv =
        """
        Line,Color,Length (km)
        M1,red,12.5
        M2,blue,24.1
        M3,green,18.3
        M4,yellow,9.7
        M5,brown,31.2
        """;
    assertThat(
            Quarry.generate(
                    Documents.read("norvik_subway.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains(
            "Which of these lines of the Norvik Subway is the longest?",
            "Put these lines of the Norvik Subway in order of length, shortest first.")
        // How a map draws them.
        .noneMatch(stem -> stem.contains("color"));
  }

  @Test
  void aLakeIsToldAsOne() throws Exception {
    assertThat(
            stems(
                """
                Lake,Country
                Alm,Norway
                Brenn,Sweden
                Carra,Finland
                Dorn,Poland
                """))
        .contains("In which country is Lake Alm?");
  }

  @Test
  void titlesMadeOfNamesOfFilesHaveTheirCapitals() throws Exception {
    String csv =
        """
        Year,Host,Winner,Runner-up
        1984,France,France,Spain
        1988,Germany,Italy,France
        1992,Sweden,Denmark,Germany
        1996,England,Germany,Italy
        2000,Belgium,Portugal,Norway
        """;
    assertThat(
            Quarry.generate(
                    Documents.read(
                        "uefa_women_championship.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains("Who won the 1992 UEFA Women's Championship?");
  }

  @Test
  void figuresThatHardlyDifferAreNoOptions() throws Exception {
    assertThat(
            questions(
                """
                Lake,Area (km²)
                Alm,10031
                Brenn,10431
                Carra,12091
                Dorn,12571
                Elm,14131
                Fir,14701
                Gorm,16171
                Holt,16801
                Ivar,20011
                """))
        .filteredOn(
            question ->
                question.kind() instanceof Kind.SingleChoice
                    && question.stem().startsWith("What is the area"))
        .isNotEmpty()
        .allSatisfy(
            question -> {
              List<Option> options = ((Kind.SingleChoice) question.kind()).options();
              double key =
                  options.stream()
                      .filter(Option::correct)
                      .mapToDouble(GridWordingTest::number)
                      .sum();
              assertThat(options)
                  .filteredOn(option -> !option.correct())
                  .allMatch(option -> Math.abs(number(option) - key) > 0.07 * key);
            });
  }

  private static double number(Option option) {
    return Double.parseDouble(option.text().replaceAll("[^\\d.]", ""));
  }

  @Test
  void whatIsCountedIsFewestFirst() throws Exception {
    assertThat(
            stems(
                """
                Planet,Number of moons
                Alm,0
                Brenn,2
                Carra,27
                Dorn,14
                Elm,95
                """))
        .contains("Put these planets in order of number of moons, fewest first.");
  }
}
