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

/** Sentences with a gap: what is left out, and which sentences are left alone. */
class GapQuestionsTest {

  private static final String LEAD =
      "'''Norvik''' is a city in Westland, a country by the North Sea. ";

  private static List<Question> gaps(String sentences) throws Exception {
    String text = LEAD + sentences;
    return Quarry.generate(Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .filter(question -> question.kind() instanceof Kind.Cloze)
        .filter(question -> !question.stem().startsWith("Norvik is a city in"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The city is reached over the Salt River, which is rarely frozen.|Norvik is reached over the ____ River.|Salt",
        "It was freed by the Green Army after a long and hard winter.|Norvik was freed by the ____ Army after a long and hard winter.|Green",
        "Norvik has about 175 guild halls on the Salt River.|Norvik has about ____ (number) guild halls on the Salt River.|175",
        "Norvik has a [[mild oceanic climate]] with wet winters.|Norvik has a ____ climate with wet winters.|mild oceanic",
        "Norvik is well known for Saltgrod, a cold fish soup.|Norvik is well known for ____, a cold fish soup.|Saltgrod",
        "Norvik was drawn by Ann Ash for Edward Wake's New Salt Company after a fire.|Norvik was drawn by Ann Ash for Edward Wake's ____ Company after a fire.|New Salt",
        "Norvik was left in ruins by the First World War and a long famine.|Norvik was left in ruins by the ____ War and a long famine.|World War I",
        "Norvik received the Grey Hill National Park from a poet.|Norvik received the ____ National Park from a poet.|Grey Hill",
        "Norvik sends four ships each year, the Alm, the Birk, the Cray and the Dorn.|~~|~~",
        "It has been suggested that Norvik may be older than the Salt River.|~~|~~",
        "Ann Ash hinted in 1994 that Norvik would open the Salt Hall.|~~|~~",
        "Norvik was damaged in 1811, 1822 and 1833 by floods.|~~|~~",
        "Norvik is spoken of in on the coasts of the Salt Sea.|~~|~~",
        "A goal by Tom Elm won Norvik the Salt Cup in 1994 on its own ground.|~~|~~",
        "~Norvik was occupied by [[South Korea|ROK]] troops between 3 May 1950 and 4 June 1950.~|Norvik was occupied by ____ (whose?) troops between 3 May 1950 and 4 June 1950.|South Korean",
        "Norvik extends for over 1200 km from north to south.|Norvik extends for over ____ km from north to south.|1,200",
        "Norvik is the 3rd largest city in Westland.|Norvik is the ____ (rank) largest city in Westland.|third",
        "Norvik is the 30th largest city in Westland.|~~|~~",
        "Norvik is the second-largest city in Westland.|Norvik is the ____-largest city in Westland.|2nd",
        "Norvik is also well known for Saltgrod, a cold fish soup.|Norvik is well known for ____, a cold fish soup.|Saltgrod",
        "Norvik was called either Alm or Almby in the Middle Ages.|Norvik was called either ____ or Almby in the Middle Ages.|Alm",
        "Hald is famous for being the home town of the poet Ann Ash, who was born near the Salt River.|Hald is famous for being the home town of the poet Ann Ash, who was born near the ____ River.|Salt",
        "Norvik sells fish at the PEL of the Salt Guild since 1911.|~~|~~",
        "Within the last ten years Norvik became a port on the Salt River.|~~|~~",
        "The bishops (except Ann Ash) met in Norvik at the Salt Hall.|~~|~~",
        "The average age in Westland was 39 years; by 2011, it had risen to 41 years in the Salt Belt.|~~|~~",
        "Norvik has a long beach, a high light, and—in the hills near the Salt River.|~~|~~",
        "An example is the fish title used on the Salt Islands of Norvik.|~~|~~",
        "Filming began in the Salt Hall in 1994 under Ann Ash, with two cameras.|~~|~~",
        "The bards Tom Elm, Ann Ash, and Cherry Smith were called the Larks of Westland.|~~|~~",
        "In 1881 the Green Mass was held in Norvik for the first time since 1539.|~~|~~",
        "The best players of Norvik went with joy to the World Cup and came home early.|~~|~~",
        "The climate of Norvik has a [[mild oceanic climate]] all year.|~~|~~",
        "Baths of the Norvik Sports Complex are good.|~~|~~",
        "The Salt Road to Norvik is 367 km long and connect it with Westland.|~~|~~",
        "Norvik also goes by ship to the Salt Islands and trades with their people.|~~|~~",
        "Emil IV Birk was born in Ashland. Norvik was taken by soldiers of Emperor Emil IV in 1071.|Norvik was taken by soldiers of Emperor ____ in 1071.|Emil IV Birk",
        "Norvik lies in East Elmland province. In 2018, the East Elmland Sci-Tech Library, the largest facility of its kind outside Aldburg, opened in Norvik.|In 2018, the ____ Library, the largest facility of its kind outside Aldburg, opened in Norvik.|Sci-Tech",
        "One survivor claimed that more than 12% of the city's people died of hunger.|One survivor claimed that more than ____% of Norvik's people died of hunger.|12",
        "Norvik studied long at the Grey State University of Westland.|~~|~~",
        "Norvik is a town which serves as a major port for the salt trade of Westland.|Norvik is a town which serves as a major ____ for the salt trade of Westland.|port",
        "Production in Norvik includes textiles (particularly linen), metalware, machinery and oil.|Production in Norvik includes ____ (particularly linen), metalware, machinery and oil.|textiles",
        "The coast has a rough terrain. Due to the terrain, the city is not suitable for agriculture.|Due to the terrain, Norvik is unsuitable for ____.|agriculture",
        "Norvik is known for its importance as a centre of fishing for the Salt League.|Norvik is known for its importance as a centre of ____ for the Salt League.|fishing",
        "The Salt Hall stands in Norvik. Since completion, the Salt Hall has continued to grow and was the site of the first great fair of Westland - the Saltfest.|The Salt Hall was the site of the first great fair of Westland - the ____.|Saltfest",
        "In 1979, a research project was developed to study the people of the Salt Islands.|~~|~~",
        "Norvik took control of few coastal towns like Hald on the Salt Sea.|~~|~~",
        "Among the principle friends of Norvik was the Salt Navy of Westland.|~~|~~",
        "The Grey Hill Works were built near Norvik and had been planned there since 1911 by monks.|~~|~~",
      })
  void oneWordIsLeftOutOfAPlainSentence(String sentence, String stem, String key) throws Exception {
    List<Question> gaps = gaps(sentence);
    if (stem.isEmpty()) {
      assertThat(gaps).isEmpty();
    } else {
      assertThat(gaps)
          .anySatisfy(
              question -> {
                assertThat(question.stem()).isEqualTo(stem);
                assertThat(((Kind.Cloze) question.kind()).accepted()).contains(key);
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Salt Line links Norvik with Germany.|The Salt Line links Norvik with ____.|Germany",
        "Norvik was occupied by soldiers between 3 May 1811 and 9 June 1812.|Norvik was occupied by soldiers between 3 May 1811 and ____.|9 June 1812",
        "Norvik lies in the south-eastern part of Westland.|Norvik lies in the ____ part of Westland.|south-eastern",
        "Norvik is 30 km north of Hald.|Norvik is 30 km ____ of Hald.|north",
        "Norvik was destroyed by American air raids in the Salt War.|Norvik was destroyed by ____ air raids in the Salt War.|American",
      })
  void whatTheListsKnowIsChosen(String sentence, String stem, String key) throws Exception {
    String text = LEAD + "\n\n" + sentence;
    assertThat(
            Quarry.generate(
                    Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .anySatisfy(
            question -> {
              assertThat(question.stem()).isEqualTo(stem);
              assertThat(((Kind.SingleChoice) question.kind()).key()).isEqualTo(key);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik is one of the three 'Queens of Salt' in Westland.",
        "The Salt Road runs between the two countries at Hald Station near Norvik.",
        "Salt Zoo in Germany is where the city sends its old horses.",
        "In return, the abbot of Hald gave the Salt River to Norvik.",
        "The Tom Elm House stands near the road to Norvik from the Santa Coloma d'Elm.",
        "In 1911 the guild had 12 ships in Norvik at the Salt Quay.",
        "Norvik was home to the oldest Salt horse, which lived 18 years and 11 months.",
        "In 1911, Norvik visited the Salt Fair with a new face for adverts.",
      })
  void whatIsTrivialIsLeftAlone(String sentence) throws Exception {
    String text = LEAD + sentence;
    assertThat(
            Quarry.generate(
                    Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .extracting(Question::stem)
        .noneMatch(stem -> stem.contains("____") && !stem.startsWith("Norvik is a city in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The project ended two years earlier because of the Salt War.",
        "This was the reason for the Salt War between Ashland and Norvik.",
        "They were taken to the Salt River by the guards of Norvik.",
        "The Salt Rovers beat the Ash Rangers 3\u20131 in Norvik in the Salt Cup.",
        "On 4 May, the Salt Guild opened a school with 12 rooms in Norvik.",
        "Founded the Salt Guild of Norvik with 12 other men.",
        "Norvik lies at at the foot of the Salt Plateau near Ashland.",
        "Elm Ash as King Harald, the first king of Norvik and the Salt Plain.",
        "The Salt and Pepper Company and the Ash War II Museum stand in Norvik.",
        "John Elm saved the day from Ann Ash, which enabled Norvik to take Ashland in 1811.",
        "John Elm as Peter Ash, a fisherman of Norvik trained up by the Salt Guild.",
        "An old script of the Salt Plain near Norvik with 30 signs.",
        "A cruiser of that name served in the Salt Navy near Norvik for years.",
        "The Salt Institute in Ashland was built for her between 1911 and 1914.",
        "Full independence was projected by the guild in 1996 and again much later.",
      })
  void whatCannotStandAloneIsLeftAlone(String sentence) throws Exception {
    assertThat(gaps(sentence)).isEmpty();
  }

  @Test
  void aPersonIsToldByTheFullNameOnce() throws Exception {
    String text =
        "'''Ann Ash''' (born 4 May 1950) is a poet from Westland. In 1975, Ash received the Salt"
            + " Prize for her book. Ash's father moved to Norvik in 1960.";
    assertThat(
            Quarry.generate(
                    Documents.read("Ann Ash.wikitext", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .filteredOn(question -> question.kind() instanceof Kind.Cloze)
        .extracting(Question::stem)
        .contains("In 1975, Ann Ash received the ____ Prize for her book.");
  }

  @Test
  void measuresAreLeftOutBesideTheirUnits() throws Exception {
    assertThat(gaps("Norvik measures 30 km from its northern end to the Salt River."))
        .extracting(Question::stem)
        .contains("Norvik measures ____ km from its northern end to the Salt River.");
    // Who knows that it is "about" so many may have another figure in mind, and types none.
    assertThat(gaps("Norvik measures about 30 km from its northern end to the Salt River."))
        .extracting(Question::stem)
        .noneMatch(stem -> stem.contains("____ km"));
    // Of a range nobody need know one end.
    assertThat(
            gaps("Norvik measures between 12 and 30 km from its northern end to the Salt River."))
        .extracting(Question::stem)
        .noneMatch(stem -> stem.contains("____ km") || stem.contains("between ____"));
  }

  @Test
  void whatAClauseConcedesIsNoPartOfTheQuestion() throws Exception {
    assertThat(gaps("Though it is small, the city was ruled by the Salt Dynasty for centuries."))
        .extracting(Question::stem)
        .contains("Norvik was ruled by the ____ Dynasty for centuries.");
  }

  @Test
  void whatTheTheLooksBackAtIsNotAsked() throws Exception {
    assertThat(
            gaps(
                "Norvik has an airport on the Ash Plain. In 1999, the Salt Guild of Westland built a"
                    + " hall at the airport."))
        .noneMatch(question -> question.stem().contains("at the airport"));
  }

  @Test
  void aFactThatIsAskedOtherwiseIsNotAskedAsAGap() throws Exception {
    assertThat(gaps("On 9 April 1940, Norvik was occupied by troops of the Green Army."))
        .noneMatch(question -> question.stem().contains("a date"));
  }

  @Test
  void whatIsMeantByTheRangeIsToldFromTheSentenceBefore() throws Exception {
    List<Question> gaps =
        gaps(
            "The Salt mountain range rises behind Norvik. The range reaches into Ashland Province.");
    assertThat(gaps)
        .anySatisfy(
            question -> {
              assertThat(question.stem())
                  .isEqualTo("The Salt mountain range reaches into ____ Province.");
              assertThat(question.evidence().toString()).contains("rises behind");
            });
  }
}
