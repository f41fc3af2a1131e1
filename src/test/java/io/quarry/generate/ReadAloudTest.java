package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flaws that were heard when banks were read aloud, each on a small text of its own. */
class ReadAloudTest {

  private static final String LEAD =
      "'''Norvik''' is a city in Westland, a country by the North Sea. ";

  private static final String PLAIN = "'''Norvik''' is a small city that is far from the others. ";

  private static List<Question> ask(String text) throws Exception {
    return Quarry.generate(Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
        .questions();
  }

  private static List<String> stems(String text) throws Exception {
    return ask(text).stream().map(Question::stem).toList();
  }

  /** Everything that a question offers or says, as one text. */
  private static List<String> told(String text) throws Exception {
    return ask(text).stream()
        .map(
            q ->
                q.stem()
                    + (q.kind() instanceof Kind.SingleChoice choice
                        ? " " + choice.options().stream().map(Option::text).toList()
                        : ""))
        .toList();
  }

  @Test
  void anotherNameOfTheKeyIsNoWrongOption() throws Exception {
    String text =
        LEAD
            + "The Old Quarry is located in the Salt mountains. The Salt Range, the Grey Range and"
            + " the Blue Mountains rise in Westland. The Long Range is far.";
    assertThat(stems(text)).contains("In which mountain range is the Old Quarry located?");
    assertThat(told(text))
        .noneMatch(told -> told.contains("the Salt mountains") && told.contains("Salt Range"))
        .doesNotContain("The Old Quarry is located in the Salt Range.");
  }

  @Test
  void aPlaceIsNotItsOwnNeighbour() throws Exception {
    String text =
        "'''South Norvik''' is a province of Westland. South Norvik Province is green. It borders"
            + " Ashland to the west and Oakland to the south. South Norvik Province, Elm Province"
            + " and Fir Province trade with China's Birch Province.";
    assertThat(told(text))
        .noneMatch(told -> told.startsWith("Which province") && told.contains("[South Norvik"))
        .noneMatch(told -> told.contains("South Norvik Province"))
        .noneMatch(told -> told.contains("China's"));
  }

  @Test
  void nothingIsCountedAsNoneOrOne() throws Exception {
    for (String count : List.of("two", "three", "four", "five", "eight")) {
      for (String things : List.of("harbours", "bridges", "markets", "gates", "towers")) {
        for (Question question : ask(LEAD + "Norvik has " + count + " " + things + ".")) {
          if (question.kind() instanceof Kind.SingleChoice choice) {
            assertThat(choice.options()).noneMatch(o -> o.text().matches("[01]"));
          }
        }
      }
    }
  }

  @Test
  void onlyGeographicNamesLoseTheirClass() throws Exception {
    String text =
        LEAD
            + "The Grand Theatre is the largest theatre in Westland. The Salt River is the busiest"
            + " river in Westland.";
    List<List<String>> accepted =
        ask(text).stream()
            .map(Question::kind)
            .filter(Kind.ShortAnswer.class::isInstance)
            .map(kind -> ((Kind.ShortAnswer) kind).accepted())
            .toList();
    assertThat(accepted)
        .anySatisfy(forms -> assertThat(forms).contains("Salt River", "Salt"))
        .anySatisfy(forms -> assertThat(forms).contains("Grand Theatre").doesNotContain("Grand"));
  }

  @Test
  void aPartOfANameInAFieldIsNoAnswerByItself() throws Exception {
    String text =
        "{{Infobox spaceflight\n| name = Norvik 9\n| launch_site = [[Miller Space Center|Miller]]"
            + " LC-7\n| launch_rocket = [[Titan V|Titan V]] TA-12\n| crew_size = 3\n"
            + "| operator = [[Westland]]\n}}\n'''Norvik 9''' was a flight.";
    List<Question> questions = ask(text);
    assertThat(questions.stream().map(Question::stem))
        .contains("How many crew members did Norvik 9 have?")
        .noneMatch(stem -> stem.contains("operator") || stem.contains("size of the crew"));
    assertThat(questions.stream().map(q -> q.kind().toString()))
        .anyMatch(kind -> kind.contains("[Titan V TA-12, Titan V]"))
        .noneMatch(kind -> kind.contains("Miller LC-7, Miller]"));
  }

  @Test
  void fieldsAreWordedAsPeopleSpeak() throws Exception {
    String text =
        "{{Infobox settlement\n| name = Norvik\n| subdivision_type = Country\n| subdivision_name ="
            + " [[South Korea]]\n| population_blank1_title = Dialect\n| population_blank1 ="
            + " Saltish\n| translit_lang1_type = Old Script\n| translit_lang1_info ="
            + " Norvik-si\n}}\n"
            + LEAD;
    assertThat(stems(text))
        .contains("Which dialect is spoken in Norvik?", "In which country is Norvik located?")
        .noneMatch(stem -> stem.startsWith("Norvik is in "))
        .noneMatch(stem -> stem.contains("the country of") || stem.contains("Old Script"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1981, John Ash was elected.",
        "In 1971, Norvik was renamed The Norvik.",
        "In 2013, Norvik produced 914 thousand barrels per day of oil.",
        "Norvik is the home of Salt Radio.",
      })
  void sentencesThatAskNothingWorthKnowingAreLeftAlone(String sentence) throws Exception {
    assertThat(stems(LEAD + sentence))
        .noneMatch(stem -> stem.matches(".*(?:elected|renamed|oil|home).*"));
  }

  @Test
  void aStateNamedByItsInitialsIsNoOption() throws Exception {
    String text =
        "{{Infobox country\n| common_name = United Kingdom\n}}\n'''The United Kingdom''' is a"
            + " country in Europe. Scotland is the most mountainous country in the UK. England is a"
            + " country of the north. The country of Wales is small.";
    assertThat(told(text))
        .noneMatch(told -> told.contains("in the UK? [") && told.contains("United Kingdom"));
  }

  @Test
  void aYearThatDisagreesWithItsMonthsIsNotAsked() throws Exception {
    StringBuilder box = new StringBuilder("{{Weather box\n| location = Norvik\n");
    for (String month : "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")) {
      box.append("| ").append(month).append(" precipitation mm = ").append(20 + month.charAt(1));
      box.append('\n');
    }
    String months = box.toString();
    assertThat(stems(LEAD + "\n\n" + months + "| year precipitation mm = 15\n}}"))
        .noneMatch(stem -> stem.contains("annual precipitation"));
    assertThat(stems(LEAD + "\n\n" + months + "| year precipitation mm = 1497\n}}"))
        .anyMatch(stem -> stem.contains("annual precipitation"));
  }

  private static List<String> stemsOf(String title, String text) throws Exception {
    String whole = title + "\n\n" + text;
    return Quarry.generate(Documents.read(title + ".txt", whole.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .map(Question::stem)
        .toList();
  }

  @Test
  void peopleAreAskedAboutByTheirFullNames() throws Exception {
    List<String> stems =
        stemsOf(
            "Ann Ash",
            "Ann Mary Ash (born 4 May 1961) is a Westland rower. Ash was born in Southport. In 1984,"
                + " Ash won the Salt Regatta. John Elmer, a trainer, moved to Norvik early. In 1991,"
                + " Elmer founded the Ash Rowing School.");
    assertThat(stems)
        .contains(
            "In which city, town or village was Ann Ash born?",
            "In what year did Ann Ash win the Salt Regatta?")
        .contains("In what year did John Elmer found the Ash Rowing School?");
  }

  @Test
  void aYearOfSeveralIsNotAsked() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "Ann Ash (born 4 May 1961) is a Westland rower. Ash received the Salt Medal in 1984,"
                    + " 1988 and 1992. Ash was named Rower of the Year in 1990."))
        .noneMatch(
            stem ->
                stem.matches("In what year .* (?:receive|named) .*")
                    || stem.contains("of the Year"));
  }

  @Test
  void nothingIsMeantByAnExpletive() throws Exception {
    assertThat(
            stemsOf(
                "Norvik",
                "Norvik is a city in Westland. It has been suggested that Norvik should host the"
                    + " Salt Games in 1998. It was decided in 1999 that the Salt Hall should be built."))
        .noneMatch(stem -> stem.contains("suggested") || stem.contains("decided"));
  }

  @Test
  void whatANamedThingIsIsNoOtherThing() throws Exception {
    assertThat(
            stemsOf(
                "Norvik",
                "Norvik is a city in Westland. The Green army was beaten near Norvik. It was the"
                    + " first major battle of the Salt War."))
        .noneMatch(stem -> stem.contains("first major battle"));
  }

  @Test
  void aDateOfABoxStandsLast() throws Exception {
    String text =
        "{{Infobox person\n| name = Ann Ash\n| birth_date = 4 May 1961\n}}\nAnn Ash rows.";
    assertThat(
            Quarry.generate(Documents.read("Ash.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .anyMatch(stem -> stem.matches("Ann Ash was born in 19\\d\\d\\."));
  }

  @Test
  void aDayThatNobodyLearnsIsAskedByItsYear() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "Ann Ash (born 4 May 1961) is a Westland rower who moved to Norvik as a child."))
        .contains("In what year was Ann Ash born?")
        .noneMatch(stem -> stem.contains("date") || stem.contains("May"));
  }

  @Test
  void sheIsNobodyWhereTheSentenceBeforeNamesTwo() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "Ann Ash (born 4 May 1961) is a Westland rower. Ash met Queen Ida in Norvik. She was"
                    + " crowned in the Salt Cathedral in 1999."))
        .noneMatch(stem -> stem.contains("Ann Ash was crowned"));
  }

  @Test
  void theCityOfItselfIsToldOnce() throws Exception {
    assertThat(
            stemsOf(
                "Norvik",
                "Norvik is a city in Westland. The city of Norvik has 23 guild halls on the Salt"
                    + " River."))
        .noneMatch(stem -> stem.contains("Norvik of Norvik"));
  }

  @Test
  void whoeverLedATeamIsNotWhatItDid() throws Exception {
    assertThat(
            stemsOf(
                "Mount Salt",
                "Mount Salt is a mountain in Westland. In 1963, the Norvik expedition led by Ann Ash"
                    + " climbed Mount Salt. Tom Elm was succeeded in 2000."))
        .noneMatch(stem -> stem.contains("expedition lead by") || stem.contains("Elm succeeded"));
  }

  @Test
  void halfOfTheNameOfAWarIsNoWar() throws Exception {
    assertThat(
            stemsOf(
                "Norvik",
                "Norvik is a city in Westland. The French and Salt War (1754-1763) was long."))
        .noneMatch(stem -> stem.contains("the Salt War"));
  }

  @Test
  void whatWasTheTallestIsNotAskedWithoutItsTime() throws Exception {
    assertThat(
            stemsOf(
                "Norvik",
                "Norvik is a city in Westland. The Salt Tower was the tallest building in Westland."))
        .noneMatch(stem -> stem.contains("tallest"));
  }

  @Test
  void yearsInABandAreNoLife() throws Exception {
    String text =
        """
        '''Salt Larks''' were a band from Norvik in Westland.

        == Members ==
        * Ann Ash - drums (2001-2007)
        * Tom Elm - song (2001-2007)
        * Ida Birch - harp (2001-2005)
        * Jon Fir - pipes (2002-2007)
        """;
    assertThat(
            Quarry.generate(Documents.read("Larks.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .noneMatch(question -> question.stem().contains("born") || question.stem().contains("die"));
  }

  @Test
  void aPersonIsNeverIt() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "Ann Ash (born 4 May 1961) is a Westland rower. Ash leads the Ash Foundation. It was"
                    + " established in 2007."))
        .noneMatch(stem -> stem.contains("established"));
  }

  @Test
  void whatWasJustNamedMayBeMeantByIt() throws Exception {
    assertThat(stems(LEAD + "Norvik runs the Salt Museum. It was opened in 1907."))
        .noneMatch(stem -> stem.contains("1907") || stem.contains("was Norvik opened"));
  }

  @Test
  void aTitleLosesTheWordThatTellsItFromOthers() throws Exception {
    assertThat(
            stemsOf(
                "Norvik (city)",
                "Norvik is a city in Westland. In 1901, Norvik built a dam on the Salt River."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("(city)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Elm was born in Southport, Westland, the youngest child of a miller of Ashford.",
        "John Elm was the only player in Westland to win twice.",
        "John Elm was the youngest player on the W.S.A. team.",
        "The Salt Prize is the most of any prize in Westland.",
        "Norvik won nine Salt Prizes, the most of any 2011 town.",
        "John Elm is the first officer of the Salt Star.",
        "John Elm was the last member of a group of sailors trained by the navy who left.",
      })
  void aSuperlativeThatIsCutOrOfNothingIsNotAsked(String sentence) throws Exception {
    assertThat(stems(LEAD + sentence))
        .noneMatch(stem -> stem.matches(".*\\b(?:youngest|only|most|first|last)\\b.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1901, the Salt Parliament approved a bill.",
        "On 4 May 2001, the Salt Rovers defeated the Ash Rangers 3\u20131.",
        "On 4 May 2001, the Salt Rovers made more headlines.",
        "On 4 May 2001, Rebecca died.",
        "On 4 May 2001, An early print was sold.",
        "In 1999, the Blue Disc version was released in Westland.",
        "In 1999, the Extended Edition was released in Westland.",
        "In 1954, the Salt Court ruled in Elm v. Ash.",
        "In 1998, John Elm won six additional cups.",
        "In 1988, Norvik reduced its guard from 65,000 in 1988 to 14,500.",
        "In 1911, the Foundation opened a school in Norvik.",
        "In 1911, the Children's Hospital opened a school in Norvik.",
      })
  void whatIsVagueOrWeeklyIsNotDated(String sentence) throws Exception {
    assertThat(stems(LEAD + sentence)).noneMatch(stem -> stem.matches(".*(?:date|year).*"));
  }

  @Test
  void plainSentencesOfNarrativeTextAreAsked() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "Norvik was designed by William Ash in 1840. Norvik is named after Salt"
                    + " Peak. Norvik has a mild climate and is the windiest city in Westland."
                    + " Norvik covers an area of 118.5 km2."))
        .contains(
            "Who designed Norvik?",
            "After whom or what is Norvik named?",
            "What is the area of Norvik?");
  }

  @Test
  void figuresOfATableNeedTheirYear() throws Exception {
    String table =
        """
        {| class="wikitext"
        |+ %s
        ! Ward !! Population
        |-
        | Ashside || 1204
        |-
        | Elmside || 2310
        |-
        | Firside || 3425
        |-
        | Oakside || 4537
        |}
        """;
    assertThat(stems(LEAD + "\n\n" + table.formatted("Wards")))
        .noneMatch(stem -> stem.contains("population"));
    assertThat(stems(LEAD + "\n\n" + table.formatted("Wards in 2011")))
        .anyMatch(stem -> stem.contains("population in 2011"));
  }

  @Test
  void theGenusOfASpeciesIsAsked() throws Exception {
    assertThat(
            stems(
                "{{Speciesbox\n| name = Salt hare\n| genus = Salilepus\n| species = norvicus\n}}\n"
                    + "The '''salt hare''' is a mammal of Westland."))
        .anyMatch(stem -> stem.matches("To which genus does .* belong\\?"));
  }

  @Test
  void aLastNameAloneIsToldInFullAndProvenByTheSentenceThatGivesIt() throws Exception {
    String text =
        LEAD
            + "One governor was Ann Mary de Ashford. In 1528, Ashford was defeated by a member of the"
            + " House of Oak. In 1611, Birch was elected mayor of Norvik. The Birch Company and the"
            + " Birch Mill lay by the sea.";
    assertThat(ask(text))
        .filteredOn(q -> q.stem().contains("defeated"))
        .isNotEmpty()
        .allSatisfy(
            q -> {
              assertThat(q.stem()).contains("Ann Mary de Ashford");
              assertThat(q.evidence().toString()).contains("Ann Mary de Ashford");
            });
    assertThat(stems(text)).noneMatch(stem -> stem.contains("Birch elect"));
    assertThat(stems(text)).noneMatch(stem -> stem.contains("Birch was elected"));
  }

  @Test
  void itsWithAnOwnerOfItsOwnIsNotAsked() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "In 1508, the Crown of Oakland appointed Ann Ash as its first Governor of Norvik."))
        .noneMatch(stem -> stem.contains(" its "));
  }

  @Test
  void whatIsTheMostIsAskedAsItIsSaid() throws Exception {
    assertThat(
            stems(LEAD + "Norvik hosts the Grand Fish Hall, the largest market hall in Westland."))
        .contains("What is the largest market hall in Westland?");
  }

  @Test
  void noughtsBehindThePointMeasureNothingAndLongFiguresAreNotTyped() throws Exception {
    String box =
        "{{Infobox settlement|name=Norvik\n|area_total_km2=906.00\n|elevation_m=178.91\n}}\n";
    assertThat(ask(box + LEAD))
        .filteredOn(q -> q.kind() instanceof Kind.Numeric)
        .extracting(q -> ((Kind.Numeric) q.kind()).value().toPlainString())
        .containsOnly("906");
  }

  @Test
  void aWorldWarIsNotAskedWithTheYearsOfOneCountry() throws Exception {
    assertThat(stems(LEAD + "The Second World War (1941\u20131945) ruined the town."))
        .noneMatch(stem -> stem.contains("take place"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Salt Foundation established in Norvik in 1965 holds a smaller collection.",
        "In 1976, the Salt Guild adopted the name Norvik for Norvik.",
        "In 2006, the Department of Ashland released filmed footage.",
        "The Canton School was established in 1802.",
        "Salt Books was acquired in 2007.",
        "Six months later, Norvik took over the town of Hald in 1811.",
        "In 1812, Commander Tom Elm took command in Norvik.",
        "In 1811, Tom Elm hosted the Salt Fair in Norvik.",
        "The Salt Hall was opened in 1811 at the foot of the mountain.",
        "In 2014, Norvik celebrated its 200th anniversary.",
      })
  void whatIsTornUnnamedOrFleetingIsNotDated(String sentence) throws Exception {
    assertThat(stems(LEAD + "\n\n" + sentence)).noneMatch(stem -> stem.startsWith("In what year"));
  }

  @Test
  void whenOthersDidWhatThePersonHadNoPartInIsNotAsked() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "Ann Ash (born 4 May 1961) is a rower. She was born in Southport. Ash won the Salt"
                    + " Cup in 1984. In 1985, Ash founded the Elm Club. In 1986, the Guild of Clocks"
                    + " opened the Long Hall in Hald."))
        .contains("In what year did Ann Ash found the Elm Club?")
        .noneMatch(stem -> stem.matches("In what year.*Guild of Clocks.*"));
  }

  @Test
  void anExactDayIsAskedOfWhatIsRememberedByIt() throws Exception {
    assertThat(stems(LEAD + "Norvik opened the Salt Hall on 3 May 1994."))
        .contains("In what year did Norvik open the Salt Hall?");
    assertThat(stems(LEAD + "Norvik was liberated by the Red Army on 3 May 1945."))
        .contains("On what date was Norvik liberated by the Red Army?");
  }

  @Test
  void aDateBehindAParticipleIsThatOfTheParticiple() throws Exception {
    assertThat(stems(LEAD + "Norvik was discovered in photographs taken on 3 May 1945."))
        .noneMatch(stem -> stem.startsWith("On what date was Norvik discovered"));
  }

  @Test
  void figuresThatTheTextDisputesAreNotAsked() throws Exception {
    String box = "{{Infobox settlement|area_total_km2=439|settlement_type=City}}\n";
    assertThat(stems(box + LEAD + "The area is thought to be 432 square kilometres."))
        .noneMatch(stem -> stem.contains("area"));
    assertThat(stems(box + LEAD + "Its area is green.")).anyMatch(stem -> stem.contains("area"));
  }

  @Test
  void aWorkIsToldByItsClass() throws Exception {
    assertThat(
            stems("{{Infobox book|author=Ann Ash|published=3 May 1911}}\n'''Norvik''' is a novel."))
        .contains("Who is the author of the book Norvik?");
  }

  @Test
  void aCommonNounIsWrittenSmallInsideASentence() throws Exception {
    assertThat(
            stemsOf(
                "Saltbrew",
                "Saltbrew is a drink. The best saltbrew is old. Old saltbrew is dear. Much saltbrew"
                    + " is drunk. Saltbrew was first sold in Norvik in 1811. Saltbrew has three"
                    + " distinct layers."))
        .contains("How many distinct layers does saltbrew have?");
  }

  @Test
  void whoeverHasATitleBeforeTheNameHasNoLongerName() throws Exception {
    assertThat(
            stemsOf(
                "Hald",
                "'''Hald''' is a village. Tom Elm of the Church of Ashland Reverend John Birch wrote."
                    + " Birch died in 1883."))
        .noneMatch(stem -> stem.contains("Ashland Reverend"));
  }

  @Test
  void everyColdMonthIsOffered() throws Exception {
    String[] months = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");
    String[] means = "-5,-3,2,8,13,17,21,22,18,11,4,-2".split(",");
    StringBuilder box = new StringBuilder("{{Weather box|location=Norvik|metric first=Y");
    for (int m = 0; m < 12; m++) {
      box.append("|").append(months[m]).append(" mean C=").append(means[m]);
    }
    assertThat(ask(LEAD + "\n\n" + box + "}}"))
        .filteredOn(question -> question.kind() instanceof Kind.MultipleChoice)
        .singleElement()
        .extracting(
            question ->
                ((Kind.MultipleChoice) question.kind())
                    .options().stream().filter(Option::correct).map(Option::text).toList())
        .isEqualTo(List.of("January", "February", "December"));
  }

  @Test
  void citationsBehindAFullStopEndASentence() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "\n\nNorvik was founded in 1811.[6][7] In 1822, Norvik was annexed by"
                    + " Ashland.[note 2] It is green."))
        .contains("In what year was Norvik annexed by Ashland?");
  }

  @Test
  void belowHeadingsOnlyShortSentencesHaveGaps() throws Exception {
    String section = PLAIN + "\n\n== Trade ==\n\n";
    assertThat(stems(section + "The only port of Norvik lies on the Tumen River."))
        .anyMatch(stem -> stem.contains(Question.BLANK));
    assertThat(
            stems(
                section
                    + "The only port of Norvik, which many merchants and sailors from the whole of"
                    + " the north once used for their trade, lies on the Tumen River."))
        .contains("The only port of Norvik lies on the ____ River.");
    assertThat(
            stems(
                section
                    + "Norvik, as many merchants and sailors from the whole of the north know, has"
                    + " only one port, and it lies on the Tumen River."))
        .noneMatch(stem -> stem.contains(Question.BLANK));
    assertThat(
            stems(
                section
                    + "Norvik lies on the left branch of the Tumen River, on the eastern part of the"
                    + " great plain, in the north of the old country."))
        .anyMatch(stem -> stem.contains(Question.BLANK));
  }

  @Test
  void theBeginningOfASmallThingIsNotDated() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "\n\nThe Norvik Cricket Association was founded in 1936. The Norvik Cathedral"
                    + " was founded in 1311."))
        .anyMatch(stem -> stem.contains("Cathedral"))
        .noneMatch(stem -> stem.contains("Cricket"));
  }

  @Test
  void whatHappensOnceIsAskedOnce() throws Exception {
    assertThat(
            stems(
                "{{Infobox museum|established=1916}}\n'''Norvik Museum''' is a museum in Westland."
                    + " The Norvik Museum was founded in 1916."))
        .anyMatch(stem -> stem.contains("established"))
        .noneMatch(stem -> stem.contains("founded"));
  }

  @Test
  void oneOfAPairIsNoGap() throws Exception {
    assertThat(stems(PLAIN + "\n\nMany settlers from Germany and Iceland came to Norvik."))
        .noneMatch(stem -> stem.contains(Question.BLANK));
  }

  @Test
  void aPersonIsAcceptedByTheLastName() throws Exception {
    assertThat(
            ask(
                "{{Infobox book|author=Anna Ida Elder}}\n'''Norvik''' is a novel that was read by"
                    + " many."))
        .map(Question::kind)
        .filteredOn(Kind.ShortAnswer.class::isInstance)
        .anySatisfy(
            kind ->
                assertThat(((Kind.ShortAnswer) kind).accepted())
                    .contains("Elder", "Anna Elder", "Ida Elder"));
    assertThat(
            ask(
                "{{Infobox book|author=Anna Norah Elm}}\n'''Norvik''' is a novel that was read by"
                    + " many."))
        .map(Question::kind)
        .filteredOn(Kind.ShortAnswer.class::isInstance)
        .anySatisfy(
            kind -> assertThat(((Kind.ShortAnswer) kind).accepted()).contains("Elm", "Anna Elm"));
  }

  @Test
  void theLongestServingIsNoLongThing() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "\n\nThe Salt Poll is the longest serving poll in the north of Westland, having"
                    + " begun in 1936."))
        .noneMatch(stem -> stem.startsWith("Which"));
  }

  @Test
  void thePlannedIsNotAsked() throws Exception {
    assertThat(
            stems(PLAIN + "\n\nSalt works are planned to be built on the Tumen River in Norvik."))
        .isEmpty();
  }

  @Test
  void whoOthersAreIsToldBeforeTheyAreDated() throws Exception {
    assertThat(
            stems(PLAIN + "\n\nAnn Ash was a poet. Ann Ash died in 1931. Norvik was sold in 1811."))
        .anyMatch(stem -> stem.contains("Norvik"))
        .noneMatch(stem -> stem.contains("Ash"));
  }

  @Test
  void membershipsAreNotDated() throws Exception {
    assertThat(
            stemsOf(
                "Ann Ash",
                "'''Ann Ash''' (born 3 May 1811) was a poet. In 1841, Ann Ash became an honorary member of"
                    + " the Salt Institute. In 1851, Ann Ash founded the Norvik Library in Westland."))
        .anyMatch(stem -> stem.contains("Library"))
        .noneMatch(stem -> stem.contains("member"));
  }

  @Test
  void theHeadOfASentenceIsNoNameOfACompany() throws Exception {
    assertThat(
            told(
                PLAIN
                    + "\n\nFinance company Elm and Sons left. The Salt Company, the Dorn Company and the"
                    + " Hald Company are old. The Salt Company is the largest retail company in"
                    + " Westland."))
        .noneMatch(told -> told.contains("Finance"));
  }

  @Test
  void anAbbreviationIsAccepted() throws Exception {
    assertThat(
            ask(
                PLAIN
                    + "\n\nThe Salt Bird Orchestra (SBO) is the largest youth orchestra in the north of"
                    + " Westland."))
        .filteredOn(question -> !question.stem().contains("SBO"))
        .map(Question::kind)
        .filteredOn(Kind.ShortAnswer.class::isInstance)
        .allSatisfy(kind -> assertThat(((Kind.ShortAnswer) kind).accepted()).contains("SBO"))
        .isNotEmpty();
  }

  @Test
  void lettersAreAskedWhereTheWordsBeforeThemBeginWithThem() throws Exception {
    List<Question> asked =
        ask(
            LEAD
                + "It is the seat of the Salt and Water Board (SWB), of the non-ferrous metal union"
                + " (NFMU) and of the Elm Trust (known to all as XYZ). The Fir League (EFL) left. The SWB"
                + " and the NFMU stayed.");
    assertThat(asked.stream().map(Question::stem))
        .contains(
            "What does the abbreviation SWB stand for?",
            "What does the abbreviation NFMU stand for?")
        .noneMatch(stem -> stem.contains("XYZ") || stem.contains("EFL"));
    assertThat(asked)
        .filteredOn(question -> question.stem().contains("SWB"))
        .allSatisfy(
            question ->
                assertThat(question.kind())
                    .isEqualTo(new Kind.ShortAnswer(List.of("Salt and Water Board"))));
  }

  @Test
  void noYearOfferedLiesBehindTheLastThatTheTextTells() throws Exception {
    for (String thing : List.of("Library", "Theatre", "Hospital", "Museum", "Stadium")) {
      assertThat(
              ask(
                  LEAD
                      + "In 2001, the Norvik City "
                      + thing
                      + " was opened. In 2003, the Norvik Salt Bridge was opened."))
          .filteredOn(question -> question.kind() instanceof Kind.SingleChoice)
          .filteredOn(question -> question.stem().contains("In what year was the Norvik City"))
          .hasSize(1)
          .flatExtracting(question -> ((Kind.SingleChoice) question.kind()).options())
          .extracting(Option::text)
          .allMatch(year -> Integer.parseInt(year) <= 2003);
    }
  }

  @Test
  void whatStandsInTheMeaningIsNoOtherNameOfTheTerm() throws Exception {
    assertThat(
            asked(
                "Writing.txt",
                "Writing\n\nA syllabary is a set of written symbols that represent (or approximate)"
                    + " syllables. An abjad is a set of written symbols for consonants only."))
        .filteredOn(question -> question.stem().startsWith("Which term means"))
        .flatExtracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .contains("syllabary")
        .doesNotContain("approximate");
  }

  @Test
  void familyAndOrderTellMoreThanTheOtherRanks() throws Exception {
    List<Question> asked =
        asked(
            "Salt gull.txt",
            "Salt gull\n\nKingdom: Animalia\nPhylum: Chordata\nClass: Aves\nOrder: Passeriformes\n"
                + "Family: Corvidae\nGenus: Saltus\n\nThe salt gull is a bird of the coasts.");
    assertThat(asked.stream().map(Question::stem))
        .contains(
            "To which order does the salt gull belong?",
            "To which family does the salt gull belong?")
        .noneMatch(stem -> stem.matches("To which (?:class|phylum|genus) .*"));
    assertThat(asked)
        .filteredOn(question -> question.stem().startsWith("To which family"))
        .flatExtracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .contains("Corvidae", "corvid", "corvids", "crow family", "crow", "crows");
  }

  @Test
  void britishAndAmericanSpellingsOfWhatLettersStandForAreAccepted() throws Exception {
    List<Question> asked =
        ask(
            LEAD
                + "It is the seat of the World Salt Organization (WSO) for all. The WSO has grown."
                + " The WSO is old.");
    assertThat(asked)
        .filteredOn(question -> question.stem().contains("WSO stand"))
        .hasSize(1)
        .flatExtracting(question -> ((Kind.ShortAnswer) question.kind()).accepted())
        .contains("World Salt Organization", "World Salt Organisation");
  }

  @Test
  void aBuildingIsNotTheTownThatItServes() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "Norvik is served by Elm Field. It is the second-largest airport in Westland."
                    + " In 1906 CE Norvik became the first city in Westland with trams."))
        .noneMatch(stem -> stem.contains("airport"))
        .contains("In what year did Norvik become the first city in Westland with trams?");
  }

  @Test
  void somebodyIsBornInTheVillageAndNotInTheParishAround() throws Exception {
    assertThat(
            Quarry.generate(
                    Documents.read(
                        "Ann Ash.txt",
                        ("Ann Ash (4 May 1961 \u2013 3 June 1999) was a painter. Ash was born on a Tuesday in"
                                + " the small village of Elm Mills in Saint Fir, Westland.")
                            .getBytes(StandardCharsets.UTF_8)))
                .questions())
        .filteredOn(question -> question.stem().contains("village"))
        .map(question -> question.kind().toString())
        .allMatch(kind -> kind.contains("Elm Mills") && !kind.contains("Saint Fir"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik is home to the Elm Academy of Oakham, which is the only academy in Westland.",
        "Norvik had met Ann Ash previously in Elmford in 1980.",
        "In 1964, Tom Elm of Norvik signed for United.",
        "Norvik is the most common, and has a large harbour in Westland.",
        "A Norvik Club was founded in Elmford in 1836 for promoting his music.",
        "Among its tributaries are the Elm River, the Salt River and the Fir River.",
        "Images A to C show the harbour of Norvik in Elmford.",
        "The culture of Norvik is largely a fusion of the old traditions of Elmford.",
        "Ann Ash reigned in Norvik from 1479 to 1458 BC.",
        "In 1659, Ann Ash of Norvik fell seriously ill.",
        "The Norvik diet consist of salted foods of Elmford.",
      })
  void whatLooksBackIsNotTorn(String sentence) throws Exception {
    assertThat(stems(LEAD + sentence))
        .noneMatch(
            stem ->
                stem.matches(
                    ".*(?:Oakham is|previously|United\\.|most common|his music|tributaries|Images"
                        + "|fusion|reigned|fall seriously|diet consist).*"));
  }

  private static List<Question> asked(String name, String text) throws Exception {
    return Quarry.generate(Documents.read(name, text.getBytes(StandardCharsets.UTF_8))).questions();
  }

  @Test
  void whatABankHasInOneLandIsNotAllThatItHas() throws Exception {
    assertThat(
            asked(
                "Elm Bank.txt",
                "Elm Bank is a bank. Elm Bank is the largest bank in Westland and has five branches."))
        .map(Question::stem)
        .noneMatch(stem -> stem.startsWith("How many branches"));
  }

  @Test
  void ofAFamilyTheLastNameAloneTellsNobody() throws Exception {
    String others = "Tom Ash was a general. ".repeat(5);
    assertThat(
            asked(
                "Ann Ash.txt",
                "Ann Ash (4 May 1919 \u2013 3 June 1952) was a singer. She sang in Norvik. "
                    + others
                    + "Ash was sent to Elmford as a teacher in 1936. She sang there too."))
        .map(Question::stem)
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("teacher"));
  }

  @Test
  void theWordOfAnotherSentenceIsNotTheTitle() throws Exception {
    assertThat(
            asked(
                "Salt arts.txt",
                "Salt arts are arts that are made with salt. Photography is one of many others, and"
                    + " many people take photographs with care. The word comes from the Greek."))
        .map(Question::stem)
        .noneMatch(stem -> stem.startsWith("From which language"));
  }

  @Test
  void aFormulaWhoseIndexIsCutOffIsNotAsked() throws Exception {
    assertThat(
            asked(
                "Norium salt.txt",
                "Norium salt is a compound with the chemical formula NvO[3]. It is white and dry."))
        .map(Question::stem)
        .noneMatch(stem -> stem.contains("formula"));
  }

  @Test
  void theTitleIsNoAnswerEvenWithWordsThatManyNamesHave() throws Exception {
    assertThat(stems(LEAD + "The Port of Norvik is the third most important port in Westland."))
        .noneMatch(stem -> stem.startsWith("What is the third most important port"));
  }

  @Test
  void ofOneKindTheTextAndTheBoxTellTheSameNames() throws Exception {
    List<Question> questions =
        asked(
            "Salt Lark.txt",
            "Salt Lark\n\nKingdom: Animalia\nClass: Aves\nFamily: Saltidae\n\nThe Salt Lark is a"
                + " bird of the thrush family Saltidae, which lives in the salt marshes of Westland.\n");
    assertThat(questions)
        .filteredOn(q -> q.stem().equals("To which family does the Salt Lark belong?"))
        .first()
        .satisfies(
            question ->
                assertThat(((Kind.ShortAnswer) question.kind()).accepted())
                    .contains("Saltidae", "thrush family"));
  }

  @Test
  void aFalseYearLiesNotBehindTheLastThatTheTextTells() throws Exception {
    for (String deed :
        List.of("joined the Elm League", "opened the Salt Mill", "won the Fir Cup")) {
      assertThat(ask(LEAD + "In 2006, Norvik " + deed + "."))
          .filteredOn(question -> question.kind() instanceof Kind.TrueFalse)
          .noneMatch(question -> question.stem().matches(".*\\b20(?:0[789]|[12]\\d)\\b.*"));
    }
  }

  @Test
  void aSuperlativeWithoutANounIsNotAsked() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "Elm Airport is Westland's third busiest and functions as both a port and a field."))
        .noneMatch(stem -> stem.contains("busiest"));
  }

  @Test
  void aParkIsAcceptedByItsNameAlone() throws Exception {
    assertThat(
            ask(
                PLAIN
                    + "\n\nSalt Cliff National Park is the oldest national park in Westland, which draws"
                    + " many visitors from all over the world."))
        .map(Question::kind)
        .filteredOn(Kind.ShortAnswer.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            kind -> assertThat(((Kind.ShortAnswer) kind).accepted()).contains("Salt Cliff"));
  }

  @Test
  void aCityInACountryThatIsToldIsNotChosen() throws Exception {
    assertThat(ask(PLAIN + "\n\nA road of Norvik leads to Oslo in Norway, and Bergen is near."))
        .map(Question::kind)
        .noneMatch(Kind.SingleChoice.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik lies in the eastern part of the country, near the Tumen River.",
        "Norvik was founded on the Tumen River for several reasons.",
        "Anti-Salt War feeling was strong in Norvik.",
        "Norvik was designed by Captain Tom Elm the first surveyor of the Salt Company.",
      })
  void gapsThatLeanOnOtherWordsAreNotMade(String sentence) throws Exception {
    assertThat(stems(PLAIN + "\n\n" + sentence)).noneMatch(stem -> stem.contains(Question.BLANK));
  }

  @Test
  void aFlightThatHasEndedIsToldInThePast() throws Exception {
    String box = "{{Infobox spaceflight|launch_rocket=Salt V|landing_date=3 May 1969}}\n";
    assertThat(stems(box + "'''Norvik''' was a flight to the far side of the Moon."))
        .contains("What was the launch vehicle of Norvik?");
  }

  @Test
  void aNameInsideACompoundGivesTheAnswerAway() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "\n\nUechi Kanbo was the founder of Uechi-do, one of the oldest arts of Norvik."))
        .noneMatch(stem -> stem.startsWith("Who"));
  }

  @Test
  void whatASentenceDefinesIsLeftOutOfIt() throws Exception {
    String text =
        "'''Leaves''' are parts of plants. Water leaves them through small holes called stomata, which"
            + " close at night. The study of leaves and stems is known as botany. The town was once"
            + " called newport, and its harbour is known as important.";
    assertThat(stems(text))
        .contains("The study of leaves and stems is known as ____.")
        .noneMatch(stem -> stem.contains("harbour"));
  }

  @Test
  void aParticipleBeforeTheSubjectIsToldOfIt() throws Exception {
    String text =
        PLAIN
            + "Founded in 1887 by Tom Ash, Norvik is the seat of a county. Situated on the Elm River,"
            + " Norvik has a large harbour.";
    assertThat(stems(text))
        .contains("In what year was Norvik founded?", "Who founded Norvik?")
        .contains("On which river is Norvik located?");
    // "it" may be whatever the sentence before was about.
    assertThat(stems(PLAIN + "The Norvik Club is old. Founded in 1922, it has many members."))
        .noneMatch(stem -> stem.contains("founded"));
  }

  @Test
  void anAppositionIsLeftOutOfALongSentence() throws Exception {
    String text =
        PLAIN
            + "\n\n==History==\nAnn Elm, founder of the great House of Elm in the land of Westland,"
            + " retired to the city after the successful coup of Tom Birch in 1400.";
    assertThat(stems(text))
        .contains(
            "Ann Elm retired to Norvik after the successful coup of Tom Birch in ____ (year).");
  }

  @Test
  void whoCalledItSoIsAskedWithTheWords() throws Exception {
    String text =
        PLAIN
            + "Ann Elm, a former mayor and author of ''Salt'', described Norvik as \"the city most"
            + " devastated by [the] flood.\"";
    assertThat(stems(text))
        .contains("Who described Norvik as \u201Cthe city most devastated by the flood\u201D?");
  }

  @Test
  void aSayingIsAskedByItsMeaning() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "A modern coastal expression, 'the envoy to Norvik', refers to a person who"
                    + " goes on a journey and is never heard from again."))
        .contains(
            "Which coastal expression refers to \u201Ca person who goes on a journey and is never"
                + " heard from again\u201D?");
    assertThat(
            stems(PLAIN + "The term 'the salt run' refers to what those of his house did at sea."))
        .noneMatch(stem -> stem.contains("salt run") || stem.startsWith("Which term"));
  }

  @Test
  void aSayingMayBeTypedInItsLanguage() throws Exception {
    String text =
        PLAIN
            + "A coastal saying, 'salt on the ice' (Coastish: salt paa isen; romanised: salten),"
            + " refers to people who come late to everything.";
    assertThat(
            Quarry.generate(
                    Documents.read("norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .filteredOn(question -> question.rule().equals("sentence.meaning"))
        .extracting(Question::kind)
        .singleElement()
        .asInstanceOf(type(Kind.ShortAnswer.class))
        .extracting(Kind.ShortAnswer::accepted)
        .asInstanceOf(LIST)
        .containsExactly("salt on the ice", "salt paa isen", "salten");
  }

  @Test
  void theLanguageOfANameIsAskedWhereThereIsOne() throws Exception {
    assertThat(stems(PLAIN + "The name Norvik comes from the Latin word ''norva'', a nut."))
        .contains("From which language does the name Norvik come?");
    assertThat(
            stems(
                PLAIN
                    + "The name Norvik comes from the French colonial name of the coast. The word"
                    + " Elmia derives from Latin, a borrowing from the Greek."))
        .noneMatch(stem -> stem.startsWith("From which language"));
  }

  @Test
  void aLongSentenceThatSaysTwoThingsIsTakenApart() throws Exception {
    String text =
        PLAIN
            + "The city was almost wholly destroyed by a fire in the summer of the Salt War and was"
            + " occupied by soldiers between 17 October 1950 and 17 December 1950.";
    assertThat(stems(text))
        .contains("Norvik was occupied by soldiers between ____ and 17 December 1950.")
        .noneMatch(stem -> stem.contains("fire") && stem.contains("soldiers"));
  }

  @Test
  void whoseBirthplaceATownIsWasBornThere() throws Exception {
    String text =
        PLAIN
            + "Elmar city and the city of Salt View are near. One of the towns, Ashby, is famous for being"
            + " the birthplace and hometown of the first wife of President Tom Elm, Ann Mary Ash.";
    assertThat(told(text))
        .anyMatch(told -> told.startsWith("Where was Ann Mary Ash born?"))
        .noneMatch(told -> told.contains("Elmar city"));
  }

  @Test
  void aVictoryIsAskedWithWhatWasWon() throws Exception {
    assertThat(stems(PLAIN + "In 1910, Norvik won in Westland. In 1911, Norvik won the Salt War."))
        .contains("In what year did Norvik win the Salt War?")
        .noneMatch(stem -> stem.endsWith("win in Westland?"));
  }

  @Test
  void theEarthAndSistersAreNoAnswers() throws Exception {
    String text =
        "'''Norvik''' is a star. Norvik lies at a great distance from the [[Earth]] and the Sun."
            + " Norvik was first seen by Ann Elm and her sister, Mary Elm of Westland.";
    assertThat(ask(text))
        .map(Question::kind)
        .noneMatch(kind -> kind.toString().contains("Earth") || kind.toString().contains("Mary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An equivalent prize for women, the Norvik Women's Cup, was first won in 1991 in Germany.",
        "Norvik is the only city in which the Salt Church is the major one.",
        "Norvik still has a growing salt industry.",
        "The Elm Café in Norvik was established in 1848.",
      })
  void sentencesThatLeanOnTheirTimeOrPlaceAreNotAsked(String sentence) throws Exception {
    assertThat(stems(PLAIN + "\n\n" + sentence)).isEmpty();
  }

  @Test
  void whatHappensToAPartOfSomethingIsAsked() throws Exception {
    String text =
        "'''Ann Elm''' (7 November 1867 – 4 July 1934) was a chemist. In 1898, Ann and Tom Elm discovered"
            + " two new elements: polonium and radium. In 1896, Ann Elm discovered that salt gives off"
            + " rays. In 1995, the remains of Ann and Tom Elm were moved to the Hall of Norvik.";
    assertThat(stems(text))
        .contains(
            "In what year did Ann and Tom Elm discover two new elements?",
            "In what year did Ann Elm discover that salt gives off rays?",
            "In what year were the remains of Ann and Tom Elm moved to the Hall of Norvik?");
  }

  @Test
  void aTitleSaysWhatKindOfWorkItIs() throws Exception {
    String text =
        "<html><head><title>Norvik (1995 film)</title></head><body><main><h1>Norvik (1995 film)</h1>"
            + "<table class='infobox'><tr><th>Directed by</th><td>Ann Ash</td></tr><tr><th>Country</th>"
            + "<td>Westland</td></tr><tr><th>Language</th><td>Westish</td></tr></table><p>Norvik is a film"
            + " of the year 1995 about a city by the sea and those who live in it.</p></main></body></html>";
    assertThat(
            Quarry.generate(Documents.read("norvik.html", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains("Who is the director of the 1995 film Norvik?");
  }

  @Test
  void aSquareIsNoTown() throws Exception {
    String text =
        "{{Infobox person|birth_date=6 May 1899|birth_place=Elm Square, London}}\n'''Ann Ash''' was a"
            + " singer.";
    assertThat(
            Quarry.generate(
                    Documents.read("Ann Ash.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .noneMatch(stem -> stem.contains("In which city, town or village"));
  }

  @Test
  void whatFollowsMayTellAllButTheFirstWordOfAName() throws Exception {
    String text =
        PLAIN
            + "The Punri Salt Testing Facility is far from the sea. This is the site from which all of"
            + " Westland's salt tests have been made.";
    assertThat(stems(text))
        .contains(
            "The ____ Salt Testing Facility is the site from which all of Westland's salt tests have"
                + " been made.");
  }

  @Test
  void aConnectiveHasNoApposition() throws Exception {
    String text =
        PLAIN
            + "However, from 14 August 1947 to the first of March in the year 1956 the Salt Act, was retained"
            + " as the law of Norvik by the Elm Party.";
    assertThat(stems(text)).noneMatch(stem -> stem.startsWith("However"));
  }

  @Test
  void theScriptOfALanguageIsLeftOut() throws Exception {
    assertThat(
            stems(
                "'''Norvish''' is a language of Westland. Norvish is written in the Elmic script."))
        .contains("Norvish is written in the ____ script.");
  }

  @Test
  void theSubjectOfTwoClausesIsTheSameInBoth() throws Exception {
    String text =
        PLAIN
            + "\n\nThe Elm Grand Monument is located in the far north of the city. It is built on the site of"
            + " the 1933 Elm Conference and is much higher than the other one of the two.";
    assertThat(ask(text))
        .filteredOn(
            q ->
                q.stem()
                    .equals(
                        "The Elm Grand Monument is built on the site of the ____ (year) Elm"
                            + " Conference."))
        .singleElement()
        .satisfies(
            q ->
                assertThat(q.evidence().getFirst().quote())
                    .startsWith("The Elm Grand Monument is located"));
  }

  @Test
  void theOneAfterASequelIsTheSequel() throws Exception {
    String text =
        "{{Infobox film|director=Ann Ash}}\n'''''Norvik''''' is a film of the year 1915 about a"
            + " city.\n\n==Sequel==\nA sequel called The Fall of Norvik was released in 1916. The film was"
            + " directed by Tom Elm. The film has three acts.";
    assertThat(
            Quarry.generate(
                    Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains("Who is the director of the film Norvik?")
        .noneMatch(stem -> stem.startsWith("Who directed") || stem.contains("acts"));
  }

  @Test
  void whatIsCloserThanSomethingUntoldIsNotAsked() throws Exception {
    assertThat(ask(PLAIN + "\n\nNorvik was closer to Brussels, the seat of the Elm Union."))
        .isEmpty();
  }

  @Test
  void aCapitalOrASpaIsACityWhoseThingsAreAsked() throws Exception {
    for (String kind :
        List.of("the capital of Westland by the sea", "a spa and border city in Westland")) {
      assertThat(
              stems(
                  "'''Norvik''' is "
                      + kind
                      + ".\n\n==Culture==\nElm Hospital was built in 1908. Norvik is far from the"
                      + " sea. Norvik is green. Norvik is old."))
          .contains("In what year was Elm Hospital built?");
    }
  }

  @Test
  void captionsBeforeTheLeadTellNothingOfTheSubject() throws Exception {
    String text =
        "Norvik\n\nClockwise from top: the Elm Tower of Norvik, a view of the river and the Hall of the"
            + " people.\n\nNorvik is the largest city of Westland, a country by the sea.\n\nElm Hospital"
            + " was built in 1908 by the people of Westland.";
    assertThat(
            Quarry.generate(Documents.read("norvik.txt", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .anyMatch(stem -> stem.startsWith("In what year was Elm Hospital built"));
  }

  @Test
  void whatWasTheFirstIsLongPast() throws Exception {
    String text =
        "Westland is a country. In its centre stands the Elm Tower, the first skyscraper in Westland.";
    assertThat(stems(text))
        .contains("What was the first skyscraper in Westland?")
        .noneMatch(stem -> stem.contains("is the first"));
  }

  @Test
  void whatTheLeadTellsByItsDesignationWithAnArticleBearsIt() throws Exception {
    String text =
        "{{Infobox weapon\n| name = SM-88 SALT\n| length = 4.1 m\n}}\nThe '''SM-88 Salt-Made Missile''' ('''SALT''') is a"
            + " missile of Westland.";
    assertThat(
            Quarry.generate(
                    Documents.read("SM-88 SALT.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .contains("What is the length of the SM-88 SALT?");
  }

  @Test
  void itMayBeAClubThatWasFoundedLater() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "\n\nThe football club of the place is Norvik Town. It was founded in 1889 by some"
                    + " workers."))
        .noneMatch(stem -> stem.equals("In what year was Norvik founded?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "July was on one occasion attended by King Charles II of Westland.",
        "Before the First World War, Norvik was a village of Westland.",
        "Norvik took part in the Salt Games on Elm Island.",
        "The Norvik Symphony Orchestra was founded in 2003.",
      })
  void whatIsTornOrByTheWayIsNotAsked(String sentence) throws Exception {
    assertThat(stems(PLAIN + "\n\n" + sentence))
        .noneMatch(stem -> stem.contains("____ War") || stem.contains("Charles"))
        .noneMatch(stem -> stem.contains("Orchestra") || stem.contains("____ Island"));
  }

  @Test
  void namesakesAreNotToldApart() throws Exception {
    String people =
        """
        '''Norvik''' is a name.

        == People ==
        * Tom Norvik (1801–1870), mayor of Elmford
        * Ann Norvik (1850–1920), founder of the Salt Bank
        * Eve Norvik (born 1950), bishop of Westland
        * Sam Norvik (born 1960), captain of the Salt Lions
        """;
    assertThat(stems(people)).isEmpty();
  }

  @Test
  void whereTwoAreToldNeitherIsAsked() throws Exception {
    assertThat(stems(PLAIN + "Norvik was founded by Ann Ash, Tom Elm, and Eve Oak."))
        .noneMatch(stem -> stem.startsWith("Who "));
    assertThat(stems(PLAIN + "The Elm House and Salt Garden is the second largest park in Norvik."))
        .noneMatch(stem -> stem.startsWith("What "));
    assertThat(
            stems(
                PLAIN
                    + "Like the poet Hesiod, the oldest Westish chronicle viewed mankind as living"
                    + " in a fallen age."))
        .isEmpty();
  }

  @Test
  void anAbbreviationInsideASentenceDoesNotEndIt() throws Exception {
    assertThat(stems("'''Norvik''' is the capital and largest city of the U.S. state of Westland."))
        .contains("What is Norvik the capital of?")
        .noneMatch(stem -> stem.contains("U.S"));
  }

  @Test
  void aFaultySentenceIsNotAsked() throws Exception {
    String lead = "'''Norvik''' is a forest in Westland. It is green and it is old.\n\n";
    assertThat(
            stems(
                lead
                    + "The race of Norvik took place at took place at Lake Elmford, Westland."
                    + " Parents Ann Elm-Ash and Tom Oak taught the Westish language in Norvik."
                    + "\n\nElm Logo, released in 1985 for the Norvik Micro and the Salt Electron."
                    + "\n\nThe forest has the largest area of Atlantic Forest in the plain known as"
                    + " the Paraba Valley."
                    + "\n\nThe Lake of Norvik and Lake Elm are bodies of water in Westland known"
                    + " as lakes."))
        .noneMatch(
            stem -> stem.matches(".*(?:took place|Parents|released|The forest|known as ____).*"));
  }

  @Test
  void onePointOfTheCompassTellsTheOther() throws Exception {
    assertThat(
            stems(
                "'''Norvik House''' is a house in Westland. It is old. Norvik House is located in"
                    + " northeastern Elmford, at the northeast corner of High Street."))
        .noneMatch(stem -> stem.contains("____ Elmford"));
  }

  @Test
  void aRulerIsNotTakenForAnotherOfTheName() throws Exception {
    assertThat(
            Quarry.generate(
                    Documents.read(
                        "Pope_Norvus_II.txt",
                        ("Pope Norvus II (died 30 July 579) was the Pope from 2 June 575. He was old."
                                + "\n\nNorvus was the son of a man named Bonifacius, and was called"
                                + " Bonosus by the Greeks.")
                            .getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .noneMatch(stem -> stem.startsWith("Norvus was"));
  }

  @Test
  void whatWouldNotBeUnderstoodIsNotAsked() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "\n\nIn 1920 Mr. Elmash was found beside the road to Norvik. Tom Ash resigned"
                    + " the office of mayor on 31 December 1973. Norvik has 294 branches with over"
                    + " 33,000+ points. In 1985 Ann Elm replaced Tom Oak, the first mayor of"
                    + " Norvik."))
        .noneMatch(stem -> stem.startsWith("In ") || stem.contains("____"));
  }

  @Test
  void itIsWhatWasNamedLast() throws Exception {
    assertThat(
            stems(
                LEAD
                    + "\n\nNorvik is served by one airport: Elm Airport, outside the city. It began"
                    + " construction in 2006 and has replaced two others."))
        .noneMatch(stem -> stem.contains("construction"));
  }

  @Test
  void whatIsCutShortIsNotAsked() throws Exception {
    assertThat(
            stems(
                PLAIN
                    + "From 1999 to 2000, Norvik signed a multimillion-dollar, one-year deal with"
                    + " Salt Books. In 2021, Norvik appointed Ann Ash, who had been its mayor, as"
                    + " head of Elm Books. In 2011, Norvik was recommended as a place to see."))
        .noneMatch(stem -> stem.startsWith("In what") || stem.startsWith("During "));
  }

  @Test
  void aMisspelledNameIsNotAsked() throws Exception {
    assertThat(
            stems(
                "{{Infobox military | name = Norvik Army | headquarters = Elmfrod }}\n'''Norvik Army'''"
                    + " is an army. It is in Elmford. It left Elmford, and Elmford is far."))
        .noneMatch(stem -> stem.contains("headquartered"));
  }

  @Test
  void anotherFormIsNotWhatTheBoxIsOn() throws Exception {
    assertThat(
            stems(
                "{{Infobox song | name = Norvik | published = 1895 (poem) | writer = Ann Ash |"
                    + " composer = Tom Elm }}\n'''Norvik''' is a song on the sea and the boats."))
        .containsExactlyInAnyOrder("Who is the composer of the song Norvik?");
  }

  @Test
  void whatStandsForSeveralIsNotToldOfOne() throws Exception {
    assertThat(
            stems(
                "'''Norvik''' is a continent far from the others. It is old.\n\nBuddhism is the"
                    + " religion of the majority of the populations of Westland, Eastland, Oakland"
                    + " and Ashland."))
        .noneMatch(stem -> stem.contains("Westland?"));
  }

  @Test
  void oneOfSeveralNicknamesIsNotAsked() throws Exception {
    assertThat(
            stems(
                "{{Infobox settlement | name = Norvik | nickname = Elm Town, Salt City }}\n"
                    + "'''Norvik''' is a city in Westland. Norvik is nicknamed the Elm Town, after"
                    + " its old trees."))
        .noneMatch(stem -> stem.contains("nicknamed"));
  }

  @Test
  void sheIsNotHe() throws Exception {
    String he =
        "'''Tom Norvik''' (born 3 May 1901) was a Westish engineer. He was tall. He wrote of his boats,"
            + " and he built them.\n\nAfter the war, Norvik married Eve May Oak in 1928. She was born"
            + " in Elmford on 8 September 1903. She received a degree in mathematics from the University of Elmford.";
    assertThat(stems(he)).noneMatch(stem -> stem.contains("mathematics"));
  }

  @Test
  void aTopicIsNotTheLandThatItIsOn() throws Exception {
    assertThat(
            Quarry.generate(
                    Documents.read(
                        "Geography_of_Norvik.md",
                        "The geography of Norvik is flat. The country is divided into 13 districts."
                            .getBytes(StandardCharsets.UTF_8)))
                .questions())
        .isEmpty();
  }
}
