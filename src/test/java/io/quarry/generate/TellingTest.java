package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What whole texts of a title and a few sentences are asked, and what they are not asked. */
class TellingTest {

  private static final String WOMAN =
      "'''Ann Ash''' (born 3 May 1880) was a Swedish chemist born in Norvik. ";

  private static final String ISOLATED =
      "Norvik is the capital of the Westish state of Elmland. With a population of 1,477,800 (2005),"
          + " Norvik ranks fourth amongst the nation's cities. The city was founded in 1829 by Tom"
          + " Elm. Norvik is the most isolated metropolitan area on Earth.";

  private static final String BOXED =
      """
      {{Infobox settlement
      | name = Norvik
      | subdivision_type = Country
      | subdivision_name = [[Canada]]
      | subdivision_type1 = Province
      | subdivision_name1 = [[Ontario]]
      }}
      '''Norvik''' is a city in Ontario, Canada, on the coast of a lake.\s""";

  private static List<String> stems(String name, String text) throws Exception {
    return Quarry.generate(Documents.read(name, text.getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .map(Question::stem)
        .toList();
  }

  static Stream<Arguments> asked() {
    return Stream.of(
        // The far end of a range is typed, what is about so much is chosen.
        Arguments.of(
            "Vulper.md",
            "The vulper is a burrowing, nocturnal mammal native to Westland. The vulper's typical weight is 60 to 80 kg.",
            "The vulper's typical weight is 60 to ____ kg."),
        Arguments.of(
            "Vulper.md",
            "The vulper is a burrowing, nocturnal mammal native to Westland. The vulper weighs about 2.5 kilograms.",
            "The vulper weighs about ____ kilograms."),
        Arguments.of(
            "Vulper.md",
            "The vulper is a burrowing, nocturnal mammal native to Westland. The vulper is a large fox, at 45cm in length.",
            "The vulper is a large fox, at ____ cm in length."),
        Arguments.of(
            "Vulper.md",
            "The vulper is a burrowing, nocturnal mammal native to Westland. The vulper is nocturnal and feeds almost exclusively on ants and termites.",
            "The vulper is nocturnal and feeds almost exclusively on ____ and termites."),
        // In which century something began.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Tom Elm founded a monastery in Norvik in the 6th century.",
            "Tom Elm founded a monastery in Norvik in the ____ century."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In the early seventeenth century Norvik became one of the wealthiest ports of Westland.",
            "In the early ____ century Norvik became one of the wealthiest ports of Westland."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Louis Elm is the only native of Norvik to have won the Salt Prize.",
            "____ (person) is the only native of Norvik to have won the Salt Prize."),
        // Who did what is told by a name, and what alone is so by its kind.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Thomas Elm founded the Salt Company of Norvik in the old mill.",
            "____ (person) founded the Salt Company of Norvik in the old mill."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 1524, Peter Elm created the first clock of Norvik.",
            "In 1524, ____ (person) created the first clock of Norvik."),
        Arguments.of(
            "Triton.md",
            "Neptune is a planet of Elmland. Halimede is the coldest object that has been measured in the solar system of Birk.",
            "____ is the coldest object that has been measured in the solar system of Birk."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Edmund Birk was the first to cross the Salt Ocean in a boat of reeds.",
            "____ (person) was the first to cross the Salt Ocean in a boat of reeds."),
        // What is remembered by its day is asked for its year.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Elmland became the sole party of Norvik on 1 September 1966.",
            "Elmland became the sole party of Norvik on 1 September ____ (year)."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. On July 16, 1990, an earthquake of magnitude 7.8 struck Norvik and its harbour.",
            "On July 16, ____ (year), an earthquake of magnitude 7.8 struck Norvik and its harbour."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Smoking was banned in all trams of Norvik in 1984.",
            "Smoking was banned in all trams of Norvik in ____ (year)."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The navigator Tom Elm and his crew reached Norvik in 1521 during the rains.",
            "The navigator Tom Elm and his crew reached Norvik in ____ (year) during the rains."),
        // What is told by the way of a name is left out of a sentence that points elsewhere.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 1609, the Salt clan, which ruled what is now Elmland, invaded Norvik over the Tindal River.",
            "In 1609, the Salt clan invaded Norvik over the ____ River."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The city is served by the commuter Soho Line linking Westerham to Elmhaven, by way of the old mill.",
            "Norvik is served by the commuter Soho Line linking Westerham to ____ (place), by way of the old mill."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik was a member of the Tindal League and became a free city in 1475.",
            "Norvik was a member of the ____ League and became a free city in 1475."),
        // A given name tells that a person is missing, and so does what stands behind.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The surrender of Norvik was negotiated by John Strand.",
            "The surrender of Norvik was negotiated by ____ (person)."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The old star of Norvik was found by Zebulon Ozwick, an astronomer of great fame.",
            "The old star of Norvik was found by ____, an astronomer of great fame."),
        // Where somebody went with a capital at the head of a sentence, no name is cut off.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In Norvik lies the Salt Hall. In the 1860s, the Salt Bridge of Norvik was built by Tom Elm.",
            "In the ____ (decade), the Salt Bridge of Norvik was built by Tom Elm."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. To fight hunger and to bring back its old trades, Norvik was declared a Salt Zone in January 1984.",
            "To fight hunger and to bring back its old trades, Norvik was declared a Salt Zone in January ____ (year)."),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. There are 160 halls in Norvik.",
            "There are ____ (number) halls in Norvik."),
        Arguments.of(
            "Salt Cup.txt",
            "The Salt Cup is an annual international team tennis tournament held in Norvik, Westland in early May each year. The Salt Cup is for six teams.",
            "In which city, town or village is the Salt Cup held?"),
        // A noun like others, though a company has it in its name.
        Arguments.of(
            "Westland.md",
            "Westland is a country in Europe. Railways were first introduced to Westland in 1853. The railways of Westland are long. They are run by Westish Railways.",
            "In what year were railways first introduced to Westland?"),
        // A first agent is a person, and a flag has its article.
        Arguments.of(
            "Diego Ash.md",
            "Diego Ash (born 1960) is a Westish footballer. Diego Ash played for Norvik. Jorge Birk was Diego Ash's first agent.",
            "Who was Diego Ash's first agent?"),
        Arguments.of(
            "Flag of Westland.md",
            "Flag of Westland is the flag of a country. Flag of Westland was adopted on 16 February 1990.",
            "On what date was the flag of Westland adopted?"),
        // A title that is a common word needs its class.
        Arguments.of(
            "Islands (miniseries).md",
            "Islands is a Westland animated miniseries. Islands was released on DVD on January 24,"
                + " 2017, in Norvik.",
            "In what year was the miniseries Islands released on DVD?"),
        Arguments.of(
            "Salt (The Elms song).md",
            "\"Salt\" is a song by the Westish band The Elms. Salt was released in 1981.",
            "In what year was the song Salt by the Elms released?"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1950) is a Westish chemist. The Tindal Circle is a club of poets. Tom Elm led the Tindal Circle. In 1975, Ash joined the Tindal Circle.",
            "In what year did Ann Ash join the Tindal Circle?"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1950) is a Westish artist. In 2016, Ash and Tom Birk founded the Salt Academy in Norvik.",
            "In what year did Ann Ash and Tom Birk found the Salt Academy in Norvik?"),
        Arguments.of(
            "Ann Elm Ash.md",
            "Ann Elm Ash (12 March 1918 \u2013 24 May 2014) was a Westish minister. Elm Ash became the first Speaker of the Salt House in 1960.",
            "In what year did Ann Elm Ash become the first Speaker of the Salt House?"),
        Arguments.of(
            "Elm tree.md",
            "An elm tree is a way to keep figures in order. The elm tree was invented by Tom Oak and Ann Birk in 1985.",
            "In what year was the elm tree invented by Tom Oak and Ann Birk?"),
        Arguments.of(
            "Salt (band).wikitext",
            "{{Infobox musical artist|name=Salt|origin=[[Norvik]]}}\n'''Salt''' was a Westish singing duo. It was formed in 1999.",
            "From which city or town did the band Salt come?"),
        Arguments.of(
            "Salt.wikitext",
            "{{Infobox company|name=Salt Stores Ltd.}}\n'''Salt Stores Ltd.''' is a Westish company. Salt was founded in 1911.",
            "In what year was Salt founded?"),
        Arguments.of(
            "SWM.wikitext",
            "{{Infobox company|name=Salt Works of Morby}}\n'''Salt Works of Morby''' ('''SWM''') is a Westish company. SWM was founded in 1911.",
            "In what year was SWM founded?"),
        Arguments.of(
            "Elm EP (Salt Birds EP).md",
            "Elm EP is an EP by the Westish band Salt Birds. It was released in 2005 in Norvik.",
            "The Elm EP by Salt Birds was released in ____ (year) in Norvik."),
        Arguments.of(
            "Tom Elm (jockey).md",
            "Tom Elm (1 May 1881 \u2013 3 June 1955) was a Westish jockey. He rode in many races.",
            "In what year was the jockey Tom Elm born?"),
        Arguments.of(
            "1959 Salt Rally.md",
            "The 1959 Salt Rally was the 28th rally of Norvik. It was won by Paul Elm.",
            "Who won the 1959 Salt Rally?"),
        // What "it" is in one paragraph, it is in the next, and behind a fronted phrase.
        Arguments.of(
            "Norvik.txt",
            """
            Norvik is a city in the north of Westland.

            In the Salt Empire, it was the capital of the Norvik Province from 1843 to 1915.

            During the war, it was occupied by Ashland in 1916.
            """,
            "During the war, Norvik was occupied by Ashland in ____ (year)."),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is the second-largest city in Westland after"
                + " Aldburg.",
            "What is the largest city in Westland?"),
        Arguments.of(
            "Salt River.txt",
            """
            "Salt" redirects here. For other uses, see Salt (disambiguation).

            The Salt (Westish: Salz) is the longest river in Westland. It was discovered by Tom Elm in 1843.
            """,
            "Who discovered the Salt River?"),
        Arguments.of(
            "Park Elm.txt",
            "Park Elm is a public park system in Norvik. The park was built by Tom Birch in 1914.",
            "Who built Park Elm?"),
        Arguments.of("Ann Ash.wikitext", WOMAN, "In which city, town or village was Ann Ash born?"),
        Arguments.of(
            "Salz.txt",
            "The Salz is a river in Westland. The Salz is navigable by ships as far as Norvik, 120"
                + " kilometres from the sea.",
            "The Salz is navigable by ships as far as Norvik, ____ kilometres from the sea."),
        Arguments.of(
            "Nilo.txt",
            "The Nilo (Westish: Nil) is a major river in Westland. The Nilo, which is 6,853 km long,"
                + " crosses eleven lands.",
            "What is the length of the Nilo?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. M-2 Motorway is 367 km long and links Norvik with Birk.",
            "What is the length of the M-2 Motorway?"),
        // A title in italics of which it is said who made it, and when.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1926, she published her autobiography, ''Salt Years''.",
            "In 1926, Ann Ash published her autobiography, ____ (title)."),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "Her first novel, ''Birches'', was published in 1901.",
            "Ann Ash's first novel, ____ (title), was published in 1901."),
        // Where something is native, within a country as well.
        Arguments.of(
            "Salter.txt",
            "The salter, also known as salt bird, is a bird native to south central China. The salter"
                + " eats fish.",
            "To which country is the salter native?"),
        Arguments.of(
            "Salter.txt",
            "The salter is a bird native to Ethiopia. The salter eats fish.",
            "The salter is native to Kenya."),
        // What only ties a sentence to the one before is left out.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "She then studied law at the University of Norvik.",
            "Ann Ash studied law at the University of ____."),
        // A title in quotation marks stays as it is.
        Arguments.of(
            "Ezra.md",
            "Ezra was a Jewish scribe who came home to Norvik from the east. Ezra, known as"
                + " \"Ezra the scribe\" in Salt books, is a highly respected member of the Elm"
                + " Dynasty.",
            "Ezra, known as \"Ezra the scribe\" in Salt books, is a highly respected member of the"
                + " ____ Dynasty."),
        // A region of a town's box is told by its name where a superlative needs it.
        Arguments.of(
            "Norvik.wikitext",
            BOXED + "The Salt Hall is the largest theatre in the province.",
            "What is the largest theatre in Ontario?"),
        Arguments.of(
            "Norvik.wikitext",
            BOXED + "Elm College is the province's oldest college.",
            "What is Ontario's oldest college?"),
        // Capitals inside a sentence point at nothing: a numeral, a land, a title.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. During World War I, Norvik was governed by the"
                + " Salt Party.",
            "During World War I, Norvik was governed by the ____ Party."),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Following the Salt War, Norvik was ruled by Eastland"
                + " until 1811.",
            "Following the ____ War, Norvik was ruled by Eastland until 1811."),
        Arguments.of(
            "Salter.txt",
            "The salter is a small bird. The salter is the only living species in the subfamily"
                + " Saltinae.",
            "The salter is the only living species in the subfamily ____."),
        // One of many places called so is told with its state.
        Arguments.of(
            "Elmford.wikitext",
            "{{Infobox settlement|name=Elmford, Westland|area_total_km2=60}}\n'''Elmford''' is a city"
                + " in Westland.",
            "What is the area of Elmford, Westland?"),
        Arguments.of(
            "Elm Guild.txt",
            "The Elm Guild is a guild. In 2004 the Elm Guild declared itself to be a school.",
            "In what year did the Elm Guild declare itself to be a school?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1924, Birch College awarded Ash an honorary degree.",
            "In what year did Birch College award Ann Ash an honorary degree?"),
        Arguments.of(
            "Tom Birch.txt",
            "Tom Birch was the fourth king of Westland. He was the son of Alder Birch.",
            "Tom Birch was the ____ (which number?) king of Westland."),
        Arguments.of(
            "The Salt Road.txt",
            "The Salt Road is a 1984 Westish drama film directed by Ann Ash and starring Tom Elm.",
            "In what year was the film The Salt Road released?"),
        Arguments.of(
            "Salt Tower.txt",
            "The Salt Tower is a tower in Norvik. Construction of the tower began in 1173.",
            "In what year did the construction of the Salt Tower begin?"),
        Arguments.of(
            "Salt Tower.txt",
            "The Salt Tower is a tower in Norvik. The tower is 58 metres tall.",
            "What is the height of the Salt Tower?"),
        Arguments.of(
            "Salt Moon.txt",
            "The Salt Moon is Norvik's only satellite, a rocky body with a diameter of 3,474 km, and"
                + " is cold.",
            "What is the diameter of the Salt Moon?"),
        Arguments.of(
            "Tom Elm.txt",
            "Tom Elm, OM, FRS was a politician of Westland. He was mayor of Norvik from 1981 to 1991.",
            "During which years was Tom Elm mayor of Norvik?"),
        Arguments.of(
            "Usel Elm.md",
            "# Usel Elm\n\nUsel St. Leo Elm is a retired Westish sprinter widely regarded as the best"
                + " of all. Born on 21 August 1986 in Norvik, Elm grew up in a village.",
            "In what year was Usel Elm born?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in southern Westland. It is old.",
            "Norvik is a city in ____ Westland."),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a province of Westland. Norvik has access to the sea through two large ports at Aldburg and"
                + " London.",
            "Norvik has access to the sea through two large ports at Aldburg and ____ (city)."),
        Arguments.of(
            "Salt Proposal.wikitext",
            "{{Infobox book\n| name = Salt Proposal\n| author = Ann Ash\n}}\nSalt Proposal is a satirical"
                + " essay by Ann Ash.",
            "Who is the author of the essay Salt Proposal?"),
        Arguments.of(
            "The Society for Salt.wikitext",
            "'''The Society for Salt''' ('''SFS''') is a society. SFS published its first atlas in 2013.",
            "The Society for Salt published its first atlas in ____ (year)."),
        Arguments.of(
            "Salt Land.txt",
            "Salt Land is a territory of Westland. Today, the Territory is administered from London by"
                + " a governor.",
            "Salt Land is administered from ____ (city) by a governor."),
        // Titles lose apostrophes and letters behind a name; plurals stay plural behind a comma.
        Arguments.of(
            "St Elms Church.txt",
            "St Elm's Church is a church in Norvik. It was built in 1811.",
            "In what year was St Elm's Church built?"),
        Arguments.of(
            "Ann Ash.wikitext",
            "{{Infobox person|name=Ann Ash (AM), (OBE)|birth_date={{birth date|1880|5|3}}}}\n"
                + "Ann Ash is a singer from Norvik.",
            "In what year was Ann Ash born?"),
        Arguments.of(
            "Salt Larks.txt",
            "The Salt Larks, often called the Larks, are a baseball team. The Salt Larks were founded"
                + " in 1911 by Tom Elm.",
            "In what year were the Salt Larks founded?"),
        Arguments.of(
            "Ash II of Westland.wikitext",
            "{{Infobox royalty\n| name = Ash II\n| death_place = [[Norvik]], Westland\n}}\n"
                + "'''Ash II''' was king of Westland.",
            "In which city, town or village did Ash II of Westland die?"),
        // Titles, capitals and populations of pages that came as text, and of boxes.
        Arguments.of(
            "Norvik.txt",
            "Norvik ( (listen); Westish: [norvik]) is a city, municipality, the capital and the largest"
                + " town of the Westish state of Salt Land.",
            "What is Norvik the capital of?"),
        Arguments.of(
            "Westland.txt",
            "Westland is a country in Asia.\n\nMountains\n\nAsh Berg, located in Elm Oak province, is the"
                + " highest mountain in Westland at 3,143 m (10,312 ft).",
            "What is the highest mountain of Westland?"),
        Arguments.of(
            "Ljubljana.txt",
            "Ljubljana is the capital and largest city of Slovenia.",
            "Of which country is Ljubljana the capital?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik, Elm Province's capital, lies on the Salt River. It was founded in 1321.",
            "Of which province is Norvik the capital?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik\nCountry\tWestland\nFounded\t1321\nPopulation (2019)\n \u2022 Total\t234,567\n\n"
                + "Norvik is a port city in Westland on the Salt River and in the far north.",
            "What was the population of Norvik in 2019?"),
        Arguments.of(
            "Salt Society.wikitext",
            "{{Infobox organization\n| name = Salt Society\n| headquarters = Elm House, Norvik, Westland\n}}\n"
                + "'''Salt Society''' is a society.",
            "In which city or town is the Salt Society headquartered?"),
        Arguments.of(
            "King Ash II.wikitext",
            "{{Infobox royalty\n| name = Ash II\n| death_place = [[Norvik]], Westland\n}}\n"
                + "'''Tom Elm''' was as King Ash II the ruler of Westland.",
            "In which city, town or village did King Ash II die?"),
        Arguments.of(
            "Tom Ash.wikitext",
            "{{Infobox person\n| name = Tom Ash - \u0623\u0628\u0648 \u0628\u0643\u0631\n| birth_date = {{birth date|1880|5|3}}\n}}\n"
                + "Tom Ash was a ruler of Westland.",
            "In what year was Tom Ash born?"),
        Arguments.of(
            "Elm House.txt",
            "Elm House is a museum in Norvik. Elm House is also known as the House of Salt.",
            "Elm House is also known as the House of ____."),
        // Where somebody studied and is buried.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "Ash attended Salt State University.",
            "At which university did Ann Ash study?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "She graduated from the University of Salt in 1901 with honours.",
            "From which university did Ann Ash graduate?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "She was buried at Elm Abbey.",
            "At which abbey was Ann Ash buried?"),
        // What a place's climate is.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has a continental climate (K\u00f6ppen climate classification: Dfb), with cold winters.",
            "What is the K\u00f6ppen climate classification of Norvik?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has a mild climate, with warm, wet summers and cold, dry winters.",
            "Norvik has a mild climate, with ____ summers and cold, dry winters."),
        // Who shares a name with others, and what does, is told by more than that.
        Arguments.of(
            "Ann Ash (poet).md",
            "Ann Ash (3 May 1811 \u2013 4 June 1877) was a Westland poet.",
            "In what year was the poet Ann Ash born?"),
        Arguments.of(
            "Salt (1920 film).md",
            "Salt is a 1920 Westland silent film directed by Ann Ash.",
            "Who directed the 1920 film Salt?"),
        // Whoever was born by another name, and a common noun in a title.
        Arguments.of(
            "Ida Lark.md",
            "**Ida Lark** (born **Ann Elm**; 3 May 1941) is a Westland dancer. Ann Elm was born in Aldburg.",
            "In which city, town or village was Ida Lark born?"),
        // Names and the years in which they were recorded.
        Arguments.of(
            "Norvik.wikitext",
            "Norvik is a city in Westland. The city was called either Alm (as recorded in 1108, the third year of King Ashmund) or Almby (as recorded in 1369).",
            "By what name was Norvik recorded in 1369?"),
        // Kin, where no other can be meant.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1811\u20131877) was a Westland writer. Ann Ash lived in Norvik with her second husband, Tom Elm, until the fire.",
            "Who was the second husband of Ann Ash?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The birthplace of Ann Ash stands in Norvik, for her place as one of the 'Four Poets' beside her husband the President Tom Elm.",
            "Who was the husband of Ann Ash?"),
        // What stands in parentheses behind the second says what is the first.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Salt Tower is the second-highest tower of Westland (after the Grey Tower in Hald).",
            "What is the highest tower of Westland?"),
        // A name in the plural, though it is one treaty.
        Arguments.of(
            "Articles of Norvik.wikitext",
            "{{Infobox document|document_name=Articles of Norvik|date_ratified=3 May 1781}}\n'''The Articles of Norvik''' was a treaty of Westland. The Articles were drawn up in Hald.",
            "On what date were the Articles of Norvik ratified?"),
        // In whose reign.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The city was called Alm (as recorded in 1108, the third year of King Ashmund).",
            "Norvik was called Alm (as recorded in 1108, the third year of King ____)."),
        // The country that the first sentence names.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a town in Sweden. Salt Harbour is the second-largest port in the country.",
            "What is the second-largest port in Sweden?"),
        // Who he was is one fact, what he did another.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Tom Elm, founder of the Salt dynasty, retired to the city after a war with Ben Birch in 1400.",
            "____ (person) retired to Norvik after a war with Ben Birch in 1400."),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Ann Ash, a former smith, town clerk, and author of The Great Salt, described Norvik as \"the city of the sea\".",
            "Who was the author of The Great Salt?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Production includes textiles (particularly linen), metalware, machinery and oil.",
            "Production in Norvik includes textiles (particularly ____), metalware, machinery and oil."),
        // The clause that tells what a term means stays with it.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is known for a dance called salsk, which is danced by torch light.",
            "Norvik is known for a dance called ____, which is danced by torch light."),
        // The largest is not what the title says.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik Grand Opera is the largest opera house in Westland.",
            "What is the largest opera house in Westland?"));
  }

  @ParameterizedTest
  @MethodSource
  void asked(String name, String text, String stem) throws Exception {
    assertThat(stems(name, text)).contains(stem);
  }

  static Stream<Arguments> notAsked() {
    return Stream.of(
        // A genus with its family.
        Arguments.of(
            "Elmvine.md",
            "The elmvine is a plant of Westland. The elmvine is a trailing vine of the genus Elmus Elmaceae.",
            "genus ____"),
        // The title has the year.
        Arguments.of(
            "Salt War (1605).md",
            "The Salt War (1605) was a war of Westland. Since 1605, only one war, the Elm War, has been longer than the Salt War.",
            "Since ____"),
        // A caption.
        Arguments.of(
            "Ice.md",
            "Ice is a form of water in Westland. Ice melting - classic example of salt described in 1862 by Ann Elm in Norvik.",
            "classic example"),
        // A fire is no band.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Arcade Fire is a Westish band. Arcade Fire played in Norvik. Fire destroyed one quarter of Norvik on May 18, 1765. The fire was large.",
            "Arcade Fire destroyed"),
        // Where and how is lost.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter, born in Norvik. In 1906, Ann Ash collapsed while painting outdoors.",
            "In what year did Ann Ash collapse"),
        // The title has them.
        Arguments.of(
            "Salt War (1605–1618).md",
            "The Salt War took place from 1605 to 1618 between Westland and Eastland.",
            "During which years"),
        // Which society?
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The main offices of the Society are located in Birkfield, Westland.",
            "the Society"),
        // A name is not cut at its dash.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik has a station on the branch off the Birkfield - Elmford line, opened in 1911.",
            "branch off the Birkfield."),
        // No subject.
        Arguments.of(
            "Salt man race.md",
            "The Salt man race is a race in Westland. First held in 1978 on Oahe as the Salt Man.",
            "First held"),
        // Another sentence has it a year later.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 1861, Norvik became the capital of the Salt Republic. Norvik has been the capital of the Salt Republic since 1862.",
            "In what year did Norvik become"),
        // A title is not cut at its colon.
        Arguments.of(
            "Salt, The Elm.md",
            "Salt: The Elm is a card game created by Tom Birch and introduced in 1994 by the Salt Company.",
            "The Elm is a card game"),
        // A caption.
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm was a Westish poet, born in Norvik.\n\n## Life\nTom Elm, photographed in Birkfield, Eastland in 1912 by John Rother.",
            "photographed"),
        // A term is nothing for the stage.
        Arguments.of(
            "Salt disco.md",
            "Salt disco is a musical marketing term introduced in 1983 by Tom Elm, the founder of Elm Music.",
            "the musical Salt disco"),
        // What nobody needs to read.
        Arguments.of(
            "Day.md", "A day is a unit of time. It has 24 hours in Westland.", "Of which quantity"),
        // A province that is called like its capital.
        Arguments.of(
            "Norvik.md",
            "Norvik is the capital of the Province of Norvik in the country of Westland, on the Salt River.",
            "the capital of"),
        // A province is no city, town or village.
        Arguments.of(
            "Ann Ash.wikitext",
            "{{Infobox person\n| name = Ann Ash\n| birth_place = Elmen, Westland\n}}\nAnn Ash was a Westish ruler. She grew up in the Elmen Province of Westland.",
            "born"),
        // What had come about by one year is as true by the next.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. By 1915, Norvik was the largest port of Westland.",
            "By ____"),
        // One of any number.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik has been painted by many artists ranging from Tom Elm to Ann Birch.",
            "ranging"),
        // The names of children are private.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Westish chemist, born in Norvik. Ann Ash has a husband named Tom and a daughter named Emilia.",
            "daughter named"),
        // One of two is not both.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Elm School and Birch School are the only schools in Norvik.",
            "____ School are"),
        // What is so to some is otherwise to others.
        Arguments.of(
            "Vulper.md",
            "The vulper is a mammal of Westland. Vulpers are sometimes considered part of the genus Salvius but usually of the genus Norus.",
            "Salvius"),
        // To do what, a cut leaves out.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Westish chemist, born in Norvik. In 1908, Ann Ash commissioned, at no pay, Tom Elm, then a painter, to draw all the plants of Westland.",
            "commission"),
        // A number without its noun.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Westish ruler, born in Norvik. In 2006, Ann Ash created the 75th, and largest, National Monument of Westland.",
            "75th"),
        // The first to do what, a cut leaves out.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Westish player, born in Norvik. In 2004, Ann Ash was a key player when Westland became the first northern team, as well as the first small one, in the history of the game to win the Salt Cup.",
            "first northern team"),
        // Which war?
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Westish chemist, born in Norvik. At the end of the War in 1918, Ann Ash was made a member of the Salt Academy.",
            "the War"),
        // No main verb.
        Arguments.of(
            "Salt Sea.md",
            "The Salt Sea is a sea of Westland. The success of the 15 km Elm Bridge, inaugurated in 2000 and linking Norvik, Westland and Birkfield, Eastland, which has led to trade between them, suggests that one may be built.",
            "inaugurated in"),
        // Where, no word of it tells.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. After being delayed several times, elections to the council were held in March 2004.",
            "elections"),
        // The gloss of a blank in another sentence: which trial, which two nations, the rest of
        // whom?
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Following the trial, Tom Elm and Ash Birk were hanged in Norvik in 1931.",
            "(year)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Full power over Norvik was finally granted by both European nations on July 30, 1980.",
            "(year)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Of the remaining people of Norvik, about 180,000 are members of the Elm Church.",
            "Church"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Tom Elm of Norvik was killed two years later, on October 6, 1981.",
            "(year)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The first plants to arrive in Elmland reached Birk in 1614 from the Salt Islands.",
            "(year)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Rotunda was constructed in the 1950s by the architect Tom Elm of Birk.",
            "Rotunda"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. An early visitor was Alexis Elm, a noted Westish chef who had come to Norvik.",
            "early visitor"),
        // Faults of the source.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. On May 2, 2004 a shell was found in the middle of street west of Birk Hall in Norvik.",
            "street"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik houses the countrys largest jail known as the Magazine Prison.",
            "countrys"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In February 1961 the ruins of the old Norvik theatre were demolished and plans for rebuilding.",
            "plans for"),
        // Everybody knows in which century it is.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In the early 21st century, Norvik became one of the leading ports of Westland.",
            "____ century"),
        // A figure that belongs to what stands there.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The towers range from the Rancho tower, at 3.4 m high, to the pair at Tres Birkes, at 1.47 m.",
            "Tres Birkes?"),
        // A year and another century tell which it was.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Salt Wars of Norvik ended in the early 19th century with the treaty of 1813.",
            "____ century"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The old mill of Norvik was built in the 14th century and destroyed in the 15th century.",
            "____ century"),
        // The largest of what, and the last to do what?
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Mendoz is the largest wine region, followed by San Elm.",
            "____ is the largest"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Georgland was the last state to do so, with Tom Elm taking the office in 2002.",
            "____ was the last"),
        // A congregation called like a woman is nobody.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Beth Shalome was the westernmost congregation in Westland on its foundation day.",
            "____ (person)"),
        // What happens to others, or every month, is no matter of its year.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish singer born in Norvik. She sang with Tom Elm. Tom Elm died on March 15, 1959 at the age of 49.",
            "March 15"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish singer born in Norvik. The ship Ann Ash was named on April 27, 1998 at Birk Hall.",
            "(year)"),
        // A moment that the sentence before tells, and a sentence without its verb.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Over a year later, the Salt Line of Norvik was opened on May 10, 1997.",
            "Over a year later"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Jointly erected in 1989 by the societies of Norvik and Birk.",
            "(year)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. An engraving showing the old Norvik gate before it was demolished in 1762.",
            "(year)"),
        Arguments.of(
            "Uranus.md",
            "Uranus is the seventh planet from the Sun. Another planet, Neptune, lies beyond. Tom Elm discovered the planet on March 13, 1781.",
            "discovered the planet"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Operation Salt had began on 12 April 1993 with the siege of Norvik.",
            "had began"),
        // Which of them, another sentence tells; and a statistic of one year.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 1999, the Elm Department of Norvik established a Salt Field at the airport.",
            "at the airport"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 2011, four robberies occurred in Norvik, killing four people.",
            "robberies"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik was reached over Salt River by the Elm Army.",
            "____ River"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Tom Elm opened the second session of the Parliament with the Tindal Army.",
            "the Parliament"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Salt Tower is one the highest towers of Norvik by the Elm River.",
            "one the"),
        Arguments.of(
            "Carnivore.md",
            "# Carnivore\n\nAn obligate or true carnivore is an animal that subsists on a diet consisting only of meat.",
            "Which term"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik Bridge in 1907, as photographed by John Strand.",
            "photographed"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The surrender of Norvik was negotiated by the John Strand Foundation.",
            "(person)"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The surrender of Norvik was negotiated by Henry VII.",
            "(person)"),
        // What was planned when it was written.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik is set to become the second-largest city of Westland by the end of the Elm Treaty in 2011.",
            "set to become"),
        // Nobody knows what these look back at.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Football soon became popular at Elm University in Norvik.",
            "Football"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik was the capital of the Salt Republic at the time.",
            "at the time"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In 1811, similar halls were built near the Salt River by Norvik.",
            "Salt"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Much smaller mills were built on the Salt River in Norvik.",
            "mills"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Tindal River is in Norvik. The District is bordered by the Salt Sea.",
            "District"),
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm is a Westish writer. He wrote a poem on mills. Ann Ash performed the song at Salt Society.",
            "the song"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The ships of Norvik on the Salt River were heavier.",
            "heavier"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In any event, Norvik became part of the Salt Republic.",
            "In any event"),
        // No main clause.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Salt Castle, which was built by Norvik on the Tindal River.",
            "Castle, which"),
        // Two sentences in one.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Salt Tower was near the Tindal River, the Birk Tower was near the Elm River in Norvik.",
            "Tower was near"),
        // Half of a name.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik won the Elm Reader's Guide Award.",
            "Reader's ____"),
        // There are several of them.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik was left in ruins by the Civil War and a long famine.",
            "____ War"),
        // A century, or ten years?
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. In the 1200s, the Salt Bridge of Norvik was built by Tom Elm.",
            "(decade)"),
        // One end of a span.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. The Salt Hall of Norvik was built in 1744 through 1748.",
            "(year)"),
        // With what?
        Arguments.of(
            "Westland.md",
            "Westland is a country in Europe. In 1801, Westland united the Kingdom of Birk.",
            "did Westland unite"),
        // A length is no height, and what lies below the sea has none.
        Arguments.of(
            "River Elm.md",
            "The River Elm is a river in Westland. The River Elm, at 259 km, is the longest river of Westland.",
            "height"),
        Arguments.of(
            "Elm Valley.md",
            "Elm Valley is a valley in Westland. Badwater, at 282 feet below sea level, is its lowest point.",
            "elevation"),
        // Central in many a culture, and made of many things.
        Arguments.of(
            "Calligraphy.md",
            "Calligraphy is the art of writing. Calligraphy is central in Tibetan culture.",
            "____ culture"),
        Arguments.of(
            "Lake Elm.md",
            "Lake Elm is a lake in Westland. Lake Elm consists of fresh water.",
            "consists of ____"),
        Arguments.of(
            "Latin.md",
            "Latin is an ancient Italic language originally spoken in Latium.",
            "____ language"),
        // Who can count need not know.
        Arguments.of(
            "Elm War.md",
            "The Elm War was a war in Westland, lasting 116 years from 1337 to 1453.",
            "lasting 116 years"),
        // What somebody felt, or did not become.
        Arguments.of(
            "Tim Elm.md",
            "Tim Elm (1834 – 1907) was a Westish chemist. In 1876, Elm became obsessed with Anna Popova. In 1881, Elm was proposed as Bishop of Norvik.",
            "obsessed with Anna Popova?"),
        Arguments.of(
            "Tim Elm.md",
            "Tim Elm (1834 – 1907) was a Westish chemist. In 1876, Elm became obsessed with Anna Popova. In 1881, Elm was proposed as Bishop of Norvik.",
            "proposed as Bishop of Norvik?"),
        // Half of the name of a palace.
        Arguments.of(
            "Ann Elm.md",
            "Ann Elm (1665 – 1714) was Queen of Westland. Ann Elm was born in St. James's Palace of London, the second daughter of James.",
            "village was Ann Elm born"),
        // A word that only describes is no part of a name.
        Arguments.of(
            "Tijuana.md",
            "Tijuana is a city in Mexico. Hilly Tijuana is the westernmost city in Latin America.",
            "westernmost"),
        // Of two provinces at once.
        Arguments.of(
            "Genoa.md",
            "Genoa is a city in Italy. Genoa is the capital of the Province of Genoa and of the region of Liguria.",
            "What is Genoa the capital of"),
        // Half of a name.
        Arguments.of(
            "Guatemala.md",
            "Guatemala is a country in America. In 2005, Guatemala ratified the Dominican Republic - Central American Free Trade Agreement.",
            "did Guatemala ratify"),
        Arguments.of(
            "Guatemala.md",
            "Guatemala is a country in America. In 2005, Guatemala ratified the Dominican Republic - Central American Free Trade Agreement.",
            "____ Republic"),
        // Of a branch, or of a family?
        Arguments.of(
            "Logba.md",
            "Logba is a Kwa language spoken in Ghana by approximately 7 500 people.",
            "is a ____ language"),
        // It says nothing.
        Arguments.of(
            "Northern Railway.md",
            "The Northern Railway is a railway in Westland. In 1873, the Northern Railway made impressive strides before a terrible stumble.",
            "strides"),
        // The worm has an order, what it causes has none.
        Arguments.of(
            "Ascariasis.txt",
            "Ascariasis\n\n   Kingdom: Animalia\n   Phylum:  Nematoda\n   Order:   Ascaridida\n   Family:  Ascarididae\n\n   Ascariasis is a human disease caused by a worm. Ascarididae and Ascaridida are worms, and Ascarididae and Ascaridida live in Westland.\n",
            "Ascariasis belong"),
        // A group of which neither English nor the text has a word.
        Arguments.of(
            "Apple.txt",
            "Apple\n\n   Kingdom: Plantae\n   Order:   Saltales\n   Family:  Rosaceae\n\n   The apple is a tree of Westland.\n",
            "To which order"),
        // An article too many, or too few.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1950) was a Westish painter and writer. She lived in Norvik. In 1982, Ash wrote the The Salter, which was published in 1983.",
            "the The"),
        Arguments.of(
            "History of Westland.md",
            "The history of Westland begins early. Westland was a part of the Soviet Union. On October 4, 1957 Soviet Union launched the first space satellite Sputnik.",
            "did Soviet Union"),
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Norvik was the capital of the Elm Republic from 1996- 2002.",
            "1996-"),
        // What lies between two places is neither.
        Arguments.of(
            "Salt Sea.md",
            "The Salt Sea is a sea of Westland. The sea's deepest point is the Elm Trough, between Great Birk and Norvik, at 7,686 m below sea level.",
            "height of"),
        // Of which other "he" may be said.
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1850 – 1910) was a Westish banker. Ash lived in Norvik.\n\nIn Norvik, Ash met Karl Birk. Born in Salton, Westland, Birk had been one of eleven children. His father, Asa Birk, was a carpenter.",
            "was a carpenter"),
        // All that is bigger is counted beside it.
        Arguments.of(
            "Salt River.md",
            "The Salt River is a river in Westland. The Salt River has the third largest drainage basin in Westland, exceeded in size only by the watersheds of the Elm River and Birk River. It flows into the Salt Sea.",
            "(rank)"),
        Arguments.of(
            "Salt.md",
            "Salt is a metal. Salt is the third most commonly used metal, following steel and aluminium.",
            "(rank)"),
        // One of which group, nobody can say.
        Arguments.of(
            "Norvik.md",
            "Norvik is an island in Westland. Norvik is one of the Salt Islands.",
            "one of the ____"),
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1750 – 1810) was a Westish politician. Ash entered the army at an early age, and served in the so-called Birkish War.",
            "so-called"),
        // The others of a list are as right.
        Arguments.of(
            "Westland.md",
            "Westland is a country in Europe. Westland's judicial system consists of regional, district and appeal courts.",
            "district and appeal"),
        // What is told of something else.
        Arguments.of(
            "Latin Westland.md",
            "Latin Westland is a region of Westland. Latin Westland is distinct from Elmland, a region where English, a Germanic language, predominates.",
            "a ____ language"),
        // To be what?
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1850 – 1910) was a Westish general. In 1890, he lived in Norvik. Ash was named Acting President.",
            "was named ____"),
        // A range that has lost its end.
        Arguments.of(
            "Cornea.md",
            "The cornea is the front part of the eye. In humans, the cornea has a diameter of about 11.5 mm and a thickness of 0.5 mm - 0.6 mm in the centre.",
            "thickness of 0.5 mm."),
        // A large, a wealthy or a Catholic one?
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1882 – 1941) was a Westish novelist. In 1882, Tom Ash was born into a Catholic family in the suburbs of Dublin.",
            "____ family"),
        // Two lie there.
        Arguments.of(
            "West Virginia.md",
            "West Virginia is a state in Westland. West Virginia is bordered by Pennsylvania to the north; by Ohio to the north and west; and by Virginia to the east.",
            "on the north"),
        // Which convention?
        Arguments.of(
            "Norvik.md",
            "Norvik is a country in Europe. In 1995, Norvik signed the Convention. Norvik joined the Salt League in 1996.",
            "the Convention"),
        // Told by its noun with another year.
        Arguments.of(
            "Iraq.md",
            "Iraq is a country in Asia. On August 2, 1991 Iraq invaded Kuwait. After the 1990 invasion of Kuwait many fled.",
            "did Iraq invade"),
        // No opera, and no mark that was not closed.
        Arguments.of(
            "Neighbours.md",
            "Neighbours is a Westish soap opera. It was created by Reg Watson.",
            "the opera"),
        Arguments.of(
            "Burundi.md",
            "'Burundi, officially the Republic of Burundi, is a country in Africa. In 1903, it became a German colony.",
            "'Burundi"),
        // What the river forms is no river.
        Arguments.of(
            "Amur.md",
            "The Amur River is Earth's eighth longest river, forming the border between Elmland and Westland.",
            "forming Amur"),
        // Its name tells the county.
        Arguments.of(
            "Limerick.txt",
            "Limerick\n\n         Statistics\n       Province:     Munster\n        County:      County"
                + " Limerick\n         Area:       20.79 km²\n   Population (2006): 52,560\n\n   Limerick is a"
                + " city and the county seat of County Limerick in the province of Munster, in the"
                + " midwest of Ireland. The city lies on the River Shannon.\n",
            "In which county"),
        // A word that the text drops again.
        Arguments.of(
            "Salt.md",
            "Salt is a mineral of Westland. Salt is eaten in Westland.\n\n## Use\n\n"
                + "Salt is sold there. Small basins of clay are called tindals.",
            "Small basins of clay are called"),
        // When somebody began what went on.
        Arguments.of(
            "Ann Ash.md",
            "Tim Ash (1727 – 1788) was a Westish general. Ash lived in Norvik and fought the Tanguts.\n\n## War\n\nIn 1752, Ash began to attack the Tanguts. Ash won the war of the Tanguts in 1755.",
            "begin to attack"),
        // "area" does not say of what sort.
        Arguments.of(
            "Norvik.md",
            "Norvik is a city in Westland. Salt Side is the largest area of Norvik.",
            "the largest area"),
        // What matters to nobody who does not know what it was done to.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1950) is a Westish chemist. In 1975, Ash joined the Tindal Circle.",
            "Tindal Circle"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1950) is a Westish chemist. Ash joined the Tindal Circle, a club of poets, in 1975.",
            "Tindal Circle"),
        Arguments.of(
            "Westland.md",
            "Westland is a country. Its coast was lost in the Tindal War (1663\u20131664) to the south.",
            "Tindal War"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish poet born in Norvik on 8 November 1925 and died on 21 January 2009.",
            "and died on"),
        Arguments.of(
            "Salt network.md",
            "The Salt network is a network of mills. Salt Mill, a large mill built by Ash, Elm and Oak in the 1980s.",
            "Salt Mill"),
        Arguments.of(
            "History of Norvik.md",
            "Norvik is a land. After eight votes and an amendment to the constitution of Norvik and its isles, the Compact was ratified in 1993.",
            "Compact"),
        // Two years for one deed, of which one is not asked.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1930) is a Westish director. In 1965, Ash directed the film Salt Elmer. Set in Norvik, it was a success. She then directed Salt Elmer again, as she said in 1966.",
            "did Ann Ash direct"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. It was built at the mill of Elm in 1811. Elm became a city in 1848.",
            "Elm became"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. Norvik is bordered by Elm to the south, Birk to the north and east, and Ashland to the east.",
            "on the east"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. It is the largest country of Westland, and is bordered by Elm to the south, and Birk to the north and east.\n\nNorvik is bordered by Elm to the south and Ashland to the east.",
            "on the east"),
        // By others somebody may be called otherwise.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1850\u20131910) was a Westish thinker. Ash is referred to as \"The Philosopher\" by the monks of Norvik.",
            "nickname"),
        // The land is not what is done there, whatever the lead calls it.
        Arguments.of(
            "Farming in Norvik.md",
            "Norvik is a farming producer in Westland. It grows flax. Nevertheless, Norvik remains the second-largest producer of flax.",
            "Farming in Norvik remains"),
        // The year of the second deed.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish journalist. She was born in Elm and came to Norvik in 1948.",
            "was Ann Ash born"),
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm (1950\u20132010) was a Westish poet. Tom Elm is born in Aldburg, a small village in Norvik district, Westland.",
            "is born"),
        Arguments.of(
            "Abacus.md",
            "The abacus is a tool for counting. In Westish, the abacus is called soro (lit. \"Counting tray\"), imported from Norvik in the 14th century.",
            "imported"),
        // What "it" and "this" cannot mean.
        Arguments.of(
            "Salt Desert.md",
            "The Salt Desert is a desert of Westland. The desert hosts a yearly rally. It is the biggest motor sports event in Westland.",
            "event"),
        Arguments.of(
            "Salt Strike.md",
            "The Salt Strike was a strike in Westland. The Salt Strike ended in 1946, when two men were taken in. This was a formal arrangement under the Salt Party of Westland.",
            "arrangement"),
        // A category of a plain page.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 3 May 1941) is a Westland writer.\n\nCategory:1943 births",
            "In what year was Ann Ash born"),
        // Pages that tell namesakes apart, embassies, clocks of no age, and loose connectives.
        Arguments.of(
            "Salt (disambiguation).md",
            "Salt is an album by the Westland singer Ann Ash, released in 1989.",
            "Salt"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country on the Salt Sea. Norvik is represented in Denmark through its embassy in Sweden.",
            "embassy"),
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1811\u20131877) was a Westland smith. At the age 34, in 1846, Tom Ash moved to Norvik.",
            "At the age 34"),
        Arguments.of(
            "Salt Guilds.md",
            "Salt Guilds are guilds of Westland. Salt Guilds formed in 1972 have existed nonetheless.",
            "nonetheless"),
        Arguments.of(
            "Ash Sea.txt",
            "The Ash Sea is a sea of Westland. The Ash Sea is the largest sea of Westland by a considerable margin.",
            "margin"),
        Arguments.of(
            "Elmere.txt",
            "The elmere is a unit of salt. The elmere is named after the chemist Tom Elm\u00E8re.",
            "After whom"),
        // Who was married may have been so twice, and "her" may be the mother's.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1811\u20131877) was a Westland writer. Ann Ash lived in Norvik with her husband, Tom Elm, until the fire.",
            "husband of"),
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1811\u20131877) was a Westland king. Tom Ash had his mother Anna buried next to her husband Ivo Ash.",
            "the husband of"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Salt Village was built by the young poet, and his father Fred Elm paid.",
            "father of"),
        // A year that the title tells, or a category denies.
        Arguments.of(
            "Salt (1920 film).md",
            "Salt is a 1920 Westland silent film directed by Ann Ash. The film was released in 1920 in Norvik.",
            "In what year was the film Salt released"),
        Arguments.of(
            "Ann Ash.wikitext",
            "'''Ann Ash''' (born 3 May 1941) is a Westland writer. [[Category:1943 births]]",
            "In what year was Ann Ash born"),
        // What a word in parentheses or the sentence before narrows.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1811\u20131877) was a Westland writer. Ann Ash completed her first (unpublished) novel at the age of 17.",
            "first novel"),
        Arguments.of(
            "Salt Ltd.md",
            "Salt Ltd is a Westland company. Salt Ltd opened its second store in Hald in 2020.",
            "second store"),
        Arguments.of(
            "Tom Ash.md",
            "Tom Ash (1811\u20131877) was a Westland king. In 1951, a salt mill at Hald, named Tom Ash Salt Mills, named after him was founded by his son.",
            "a salt mill at Hald, named"),
        // The English of a source that lacks an article, or a verb.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1941) is a Westland writer. Ann Ash won Salt Akademi Award in 1997 for her"
                + " novel Koo.",
            "Salt Akademi"),
        Arguments.of(
            "Norvik FC.md",
            "Norvik FC is a football club in Norvik, Westland. In 2011, the club promoted to the"
                + " second division of Westland.",
            "promote"),
        Arguments.of(
            "Norvik FC.md",
            "Norvik FC is a football club in Norvik, Westland. The club first entered the final of"
                + " Westland Amateur League in 2011.",
            "Amateur League"),
        Arguments.of(
            "Salt Challenger.md",
            "The Salt Challenger is a tennis tournament in Westland. It is held annually in Norvik,"
                + " a suburb of Hald, since 2015.",
            "annually"),
        // The name stands behind a comma that ended the clause.
        Arguments.of(
            "Elm Records.md",
            "Elm Records is a company in Norvik. In 2015, Elm Records released the debut album Doing"
                + " from Salt Prize winner, singer Ann Ash.",
            "winner?"),
        // On which side of the street; whose army; when, below "1941 Norvik elections".
        Arguments.of(
            "Elm Block.md",
            "The Elm Block is a building in Norvik, Westland. The Elm Block stands in Norvik, on the"
                + " northeast side of North Main Street.",
            "____ side"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1921-1999) was an American judge. Ann Ash served in the United States Army from"
                + " 1944 to 1946.",
            "____ Army"),
        Arguments.of(
            "1941 Norvik election.md",
            "In 1941, elections were held for the Mayor of Norvik and the fifteen councillors of"
                + " Norvik.",
            "____ (year)"),
        // The elder of whom?
        Arguments.of(
            "Tom V. Ash.md",
            "Tom V. Ash (June 16, 1919 - December 29, 2013) was an American surgeon. His father, also a"
                + " doctor, worked for the health service of Norvik. The elder Ash was born in St."
                + " Vincent, West Indies and died in 1958.",
            "elder"),
        // Which year's award?
        Arguments.of(
            "2017 Salt League.md",
            "The 2017 Salt League was the fifth season of football in Westland. The Salt League"
                + " Manager of the Year award was won by Tom Elm.",
            "Who won"),
        Arguments.of(
            "Michael Elm.md",
            "Michael Elm (born 3 May 1991) is a football player. Elm signed with the Norvik Giants in"
                + " May 2016. He was released on October 11, 2016.",
            "released"),
        Arguments.of(
            "The Plague.md",
            "The Plague is a novel by Albert Elm, published in 1947. Boats brought the plague. Rats had"
                + " the plague too, and the plague was long in Norvik.",
            "the plague?"),
        // "is also famous for": so is another.
        Arguments.of(
            "Saltcha.md",
            "Norvik, a town in West Westland is extremely famous for its saltcha. Dipped in syrup, this"
                + " serves as one of the most popular items of common people. Saltapur, a small"
                + " village in West Westland known for its Elm Tara temple, is also famous for its"
                + " saltcha. The saltchas add to the sweetness of Westland.",
            "____ (village)"),
        // One of many parades.
        Arguments.of(
            "Parade.md",
            "A parade is a procession of people. The longest parade in the world is the Norvik"
                + " Fest. The parade is 12 kilometres long.",
            "length of"),
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm (1871-1936) was a Westland admiral. In 1889, Elm left HMS Salt in Norvik.",
            "leave"),
        // A gap that leaves half a sentence, or half a name.
        Arguments.of(
            "Norvik.md",
            "Norvik is a town in Westland. In 1933, Norvik was set as a city and become the capital of"
                + " Salt Province.",
            "become"),
        // "later", "its" and "the country's" look back at another sentence.
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm (1771-1836) was a Westland general. Elm was subsequently appointed head of the"
                + " government and Commandant of the island of Hald.",
            "subsequently"),
        Arguments.of(
            "Saltar.md",
            "Saltar is a constellation of the north. Elmar, its brightest star, lies near the northern"
                + " edge of Saltar.",
            "Elmar"),
        Arguments.of(
            "Tom Elm.md",
            "Tom Elm (1941-2008) was a Westland politician. In December 1993, Elm was elected to a"
                + " 5-year term as president in the country's first multi-party elections, which were"
                + " marred by irregularities and a lack of transparency on the part of the government.",
            "the country's"),
        // The English of a source.
        Arguments.of(
            "Salt Temple.md",
            "The Salt Temple is a temple in Norvik, Westland. The temple was burned to ground during the"
                + " Elm War in 1740.",
            "burned"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (1901-1959) was a Westland singer. Ann Ash recorded tracks for Salt Records in 1927"
                + " and for Elm Records In 1930.",
            "tracks"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (born 1971) is a Westland painter. She graduated in 1996 with a short film.",
            "graduate"),
        // One of two dates.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash (August 28, 1443 or February 17, 1444 \u2013 October 27, 1485) was a Westland"
                + " painter.",
            "born"),
        // A country is no town.
        Arguments.of(
            "Foreign relations of Burundi.md",
            "Burundi has relations with Sweden. The Swedish Minister for Integration, Ann Ash, was born"
                + " in Burundi.",
            "In which city"),
        // Within which kingdom?
        Arguments.of(
            "Norvik.txt",
            "Norvik is an island in the Salt Sea. In 1983, Norvik reached an official agreement"
                + " within the Kingdom for its independence.",
            "the Kingdom"),
        // A name that is longer elsewhere gives no article to its beginning.
        Arguments.of(
            "Ann Elm.md",
            "Ann Mary Elm was a chemist who founded the Ann Elm Foundation. Elm was born on 3 May"
                + " 1880 in Norvik.",
            "the Ann Elm born"),
        // Which of the two spellings?
        Arguments.of(
            "Norvik.md",
            "Norvik is a village in the south of Westland. In 1249, Norvik was sold to William of"
                + " Wintersalt [Winterhill].",
            "["),
        // The document's own title is no answer.
        Arguments.of(
            "The Alm.md",
            "The Alm is a city on the coast of Westland. The Alm is the largest port in Westland.",
            "What is the largest port"),
        // A town, or a state?
        Arguments.of(
            "Elm Books.md",
            "Elm Books is a publisher headquartered in Elmland. Elm Books prints books.",
            "In which city"),
        // In which of the two?
        Arguments.of(
            "Norvik.wikitext",
            BOXED + "Unlike in France, the Salt Hall is the largest theatre in the province.",
            "in Ontario"),
        Arguments.of(
            "Norvik.wikitext",
            BOXED + "Elm Hall, built in Manitoba, is the largest theatre in the province.",
            "in Ontario"),
        // What is no English is not repeated.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN.replace("chemist", "footballer") + "\n\nAsh joined to Norvik Rovers in 1931.",
            "join to"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "Ash is a member of the Salt Party since 1948.",
            "since 1948"),
        // A clause that hangs on a noun is no sentence.
        Arguments.of(
            "Saltism.md",
            "Saltism may refer to:\n\n"
                + "- Modern saltism in Westland, the contemporary form of the movement, which dominates"
                + " the Green Party.\n- Saltism (song), a song.\n",
            "which dominates"),
        // Of three continents each would be right.
        Arguments.of(
            "Salter.txt",
            "The salter is a plant in the salt family, native to Europe, northern Africa, and"
                + " central Asia.",
            "native"),
        // A date without its preposition, and a torn pair.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "November 11, 2013 Ann Ash spoke at Norvik University.",
            "spoke at"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. In 1960, Norvik joined both the Salt League and the Elm Union.",
            "join both the Salt League?"),
        // Both of what, the one of which many?
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The architect Tom Elm designed both buildings in 1811.",
            "both buildings"),
        // What is told of nobody knows whom, or of no one thing.
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash (3 May 1880 \u2013 4 June 1941) was a writer. In 1931, Tom Ash was inducted.",
            "inducted?"),
        Arguments.of(
            "Salt Books.txt",
            "The Salt Books are a collection of books. The first of them is known as the \"Five Books\".",
            "nickname"),
        Arguments.of(
            "Westland.txt",
            "Westland is a country. In 2002, Westland established an independent commission.",
            "commission?"),
        Arguments.of(
            "Ann Ash.md",
            "# Ann Ash\n\nAnn Ash was a footballer from Norvik who scored many goals.\n\n| Competition | Goals |\n|---|---|\n"
                + "| Salt League | 311 |\n| Elm Cup | 81 |\n| Westland Cup | 140 |\n| Norvik Cup | 12 |\n",
            "goals"),
        // What names another thing, or tells itself.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. The region known as the Flats consists of the land north of the Elm River.",
            "consists of"),
        Arguments.of(
            "Norvik sound.txt",
            "Norvik sound is a kind of music. Norvik sound was used in Westland during the first World War.",
            "the first ____"),
        Arguments.of(
            "Tom Elm.txt",
            "Tom Elm was a chemist. Tom Elm became the President of the Salt Society in 1801 for five years up until"
                + " 1806.",
            "____ (year) for five years"),
        Arguments.of(
            "tundra.txt",
            "The tundra is a kind of land. The word tundra comes from Russian, which has it from Sami.",
            "From which language"),
        // One of three places is none.
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a king of Westland. Tom Ash was born in Norvik, Ashford or Hald.",
            "was Tom Ash born"),
        // The oldest what?
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In its centre stands Elm Hall, the oldest one working in"
                + " Westland.",
            "oldest one"),
        // In a text on a company what others did is told by the way.
        Arguments.of(
            "Salt Books.txt",
            "Salt Books is a publisher of Norvik. In 2005, Eastland introduced new direct selling laws.",
            "selling laws"),
        // What surrounds a gap tells it to everybody.
        Arguments.of(
            "Ann Ash.txt",
            "Ann Ash was a singer. Ann Ash lived on Elm Hill in Paris. She died in 1911.",
            "Elm Hill in ____"),
        Arguments.of(
            "Ann Ash.txt",
            "Ann Ash was a singer. Ann Ash was born in Venice, the capital of the Venetian Republic.",
            "capital of the"),
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a soldier. In 1914, Tom Ash joined the Elm Army for service in the First World War.",
            "In what year did Tom Ash join"),
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a writer. Tom Ash was an outspoken supporter of the 1917 Russian Revolution.",
            "____ (year) Russian"),
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a writer. Tom Ash's father, Usel, died in 1654 when Tom Ash was 21.",
            "father, ____"),
        // What is told by halves, or of no one place.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has Elm High School, the largest specialized high school for"
                + " science, mathematics, and technology.",
            "for science?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is situated 217 km northwest of Elmford and 47 km"
                + " northeast of Saltport.",
            "km ____ of"),
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a bishop. Tom Ash was born on the island of Salt or in the Kingdom of Elm in 1370.",
            "or in the Kingdom"),
        Arguments.of(
            "Ann Ash.txt",
            "Ann Ash is a singer from Norvik. In 2012, Ann Ash released an album of new material.",
            "new material"),
        Arguments.of(
            "Elm Peak.txt",
            "Elm Peak is a mountain. Elm Peak is a 262 metres peak in the Salt district of Norvik.",
            "metres peak"),
        Arguments.of(
            "Salt Atoll.wikitext",
            "{{Infobox country\n| name = Salt Atoll\n| capital = UTC+13\n}}\nSalt Atoll is a territory.",
            "capital"),
        Arguments.of(
            "Salt.txt",
            "Salt\nSymbol\tSa\nQuantity\tsaltiness\nNamed after\tTom Salt\n\nThe salt is a unit of"
                + " saltiness in the Westish system of units and measures.",
            "chemical symbol"),
        Arguments.of(
            "Norvik.txt",
            "Norvik\nCountry\tWestland\nDistrict\tUrban district\nMayor\tAnn Elm\n\nNorvik is a city in"
                + " Westland, an urban district of its own since 1911.",
            "In which district"),
        Arguments.of(
            "Tom Ash.wikitext",
            "{{Infobox person\n| name = Tom Ash\n| birth_place = [[Salt]], Westland\n}}\nTom Ash was a singer"
                + " from the island of Salt.",
            "Tom Ash born"),
        // How something else began is told by the way.
        Arguments.of(
            "1932 Salt Games.txt",
            "The 1932 Salt Games were held in Norvik. Elm Park was founded in 1886.",
            "Elm Park"),
        Arguments.of(
            "1932 Salt Games.txt",
            "The 1932 Salt Games were held in Norvik. Elm Park is the oldest city park in Norvik.",
            "oldest"),
        Arguments.of(
            "Salt Games.txt",
            "The Salt Games are games. Once Salt Stadium was completed in 1962, the Games moved.",
            "Once"),
        // Nobody can tell what led to it, what cages are meant, or type such letters.
        Arguments.of(
            "Salt War.txt",
            "The Salt War was a war in Westland. They failed to follow up on the Battle of Elm which"
                + " led directly to the Battle of Norvik.",
            "Elm led"),
        Arguments.of(
            "Abalone.txt",
            "Abalones are snails. The 900 kg cages of the Norvik Company can host 400 abalones.",
            "____ kg"),
        Arguments.of(
            "Norvik.wikitext",
            "Norvik is a city in Westland. In Norvik, bread is called \u03c8\u03c9\u03bc\u03b9\u03bd\u03bf in the north.",
            "called ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is the seat of Casimir the Grand University.",
            "Casimir the ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is an island in Westland. Salt Sound defines its western side, while to the south"
                + " lies Elm Channel.",
            "defines its"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a province of Westland. Norvik is almost as large as the state of Texas.",
            "as large as"),
        // What was captured is not had; what is of a thing there is not of the town.
        Arguments.of(
            "Salt.txt",
            "The Salt was a sloop. In 1812, the Salt captured three vessels:\n\n- Elm\n- Ash\n- Birch\n",
            "How many vessels"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is home to the Salt Armoury, which is very old. It"
                + " has been preserved since 1551.",
            "Norvik been preserved"),
        Arguments.of(
            "Salt.txt",
            "Salt is a mineral. Elmite is the most stable form of salt in rivers and brine, which is"
                + " rare, is dominant in lakes.",
            "and brine?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1991, Ash moved to a new address in Norvik.",
            "new address"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. During the An Birkan Rebellion, Norvik was a refuge.",
            "the An ____"),
        Arguments.of(
            "Salt War.txt",
            "The Salt War was a war in Westland. The novel Elm Creek, released in 2014, is set in the"
                + " Salt War.",
            "Elm Creek"),
        // Half a name, a phrase that many words would fill, and a deed of half the learned world.
        Arguments.of(
            "Norvik Airlines.txt",
            "Norvik Airlines is an airline of Westland. London is Norvik's primary gateway.",
            "Norvik's primary"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is known for shipwrecks and order.",
            "known for ____"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1917, Ash was elected an honorary member of the Salt Society.",
            "honorary"),
        // The map gives it away.
        Arguments.of(
            "Norvik.wikitext",
            "Norvik is a city in Westland. It is the capital of the Kingdom of France.",
            "Kingdom of ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a village on the north shore of the Salt Firth, looking south to Elm Island.",
            "the ____ shore"),
        Arguments.of(
            "Elm.txt",
            "The Elm is a river in Westland. The Elm-Ash Canal connects the Elm with the Ash.",
            "connects the Elm"),
        // So it is of other places, and of other years.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a town in Westland. Norvik stands 270 kilometres from London, which lies in the"
                + " south.",
            "from ____"),
        Arguments.of(
            "Elm loaf.txt",
            "The Elm loaf is a kind of bread. It is baked of rye and salt.\n\nUses\n\nThe Elm loaf is a"
                + " popular hamburger bread in Australia.",
            "bread in ____"),
        Arguments.of(
            "Westland.txt",
            "Westland is a country in Europe. Westland is roughly the size of the state of Oregon.",
            "state of ____"),
        Arguments.of(
            "Ash pound.txt",
            "The Ash pound is the currency of Westland. In 1999, a new series of Ash pound coins and"
                + " banknotes was introduced.",
            "a new series"),
        Arguments.of(
            "Westland.txt",
            "Westland is a country in Europe. Westland has 168 universities in the world's top 500.",
            "____ (number) universities"),
        Arguments.of(
            "Saltbus.txt",
            "Saltbus is an aircraft manufacturer in Europe. It makes planes.\n\nMarkets\n\nNorth America"
                + " is an important region to Saltbus in terms of both aircraft sales and suppliers.",
            "____ is an important"),
        Arguments.of(
            "Salt Atoll.txt",
            "Salt Atoll is an island. Salt Atoll lies in the southern Pacific Ocean, east of Tonga.",
            "east of ____"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "Ann Ash was born into a prosperous Virginia family in Norvik.",
            "____ family"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "\n\n== Travels ==\nAsh may have been appointed a judge in Morocco.",
            "may have"),
        Arguments.of(
            "Elmtide.txt",
            "Elmtide is a novel by Ann Ash. Elmtide is about a soldier called Thomas, or Tommo Elm.",
            "called ____, or"),
        // Its title tells it.
        Arguments.of("Norvik, Elmland.txt", ISOLATED, "What is the capital"),
        Arguments.of("Norvik, Elmland.txt", ISOLATED, "What is the most isolated"),
        Arguments.of(
            "Ash.wikitext",
            "{{Infobox person\n| name = Ash\n}}\nAsh (born Elm; {{c.|965|1040}}) was a scholar of Westland.",
            "Ash die"),
        Arguments.of(
            "Elmland.txt",
            "Elmland is a country in Asia.\n\nHistory\n\nElmland was occupied by Japan at start of the"
                + " Korean War.",
            "at start of"),
        Arguments.of(
            "Telephone.txt",
            "A telephone switch is the brains of an automatic exchange. A telephone is a device that"
                + " carries a voice over a long distance.",
            "the brains of"),
        // Captions and titles tell nothing, and a direction is one from something.
        Arguments.of(
            "Landscape.txt",
            "A landscape comprises the visible features of an area of land.\n\nUses\n\nMount Ecclesia"
                + " landscape, with its 24 human-made structures, ornate rose gardens and luxuriant"
                + " preserved vegetation \u2014 in the middle of one of the most expensive areas near"
                + " downtown Oceanside in Southern California \u2014 is a paradigm of landscape"
                + " equilibrium between the built environment and the natural environment.",
            "with its 24"),
        Arguments.of(
            "Elm Ash Oakley.txt",
            "Elm Ash Oakley (1824-1886) was a general of Westland.\n\nWorks\n\nElm Ash Oakley upon Salt"
                + " Affairs, published in 1867.",
            "upon Salt"),
        Arguments.of(
            "South Ashland.txt",
            "South Ashland is a continent situated in the western hemisphere, bordered on the west by the"
                + " Pacific Ocean; North Ashland and the Caribbean Sea lie to the northwest.",
            "northwest."),
        // No bay is the Bay Bridge, and no war a man.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Bay Bridge connects Norvik to the hills of Elmland.",
            "Which bay"),
        Arguments.of(
            "Salt War.txt",
            "The Salt War was waged, according to legend, against the city of Elmtroy, by the armies of"
                + " Ash. It is told in poems.\n\nAsh\n\nHe was the son of Elm. His mother loved him. He was"
                + " tall. She was his wife. He fought well. His horse died. He was killed by Paris with"
                + " a poisoned arrow that was guided by Apollo. The Salt War ended. The Salt War was"
                + " long.",
            "The Salt War was killed"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In August 2004, Ann Ash's proposed amendment to the Marriage Act.",
            "Act."),
        // Faults of the source are not asked.
        Arguments.of(
            "Westland.txt",
            "Westland is a state in the United States. Westland was carved out of the eastern half of"
                + " the Salt Territory and admitted to the Union as the 32^nd state in 1858.",
            "32^nd"),
        Arguments.of(
            "Westland.txt",
            "Westland is a country in Asia.\n\nMountains\n\nAsh Berg, located in Elm Oak province, is the"
                + " highest mountain in Westland at 3,143 m (10,312 ft).",
            "Westland at 3?"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Salt dynasty when, for the first time, all of Westland"
                + " was ruled from Norvik.",
            "when, for"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In 1811, the Norvik Steamer, became the first steamer of"
                + " Westland.",
            "Steamer,"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is the capital city of Special Region of Elmland on the island of Ash.",
            "of Special"),
        // Cut short, it would be something else.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1905, Ash became the first player since Elm to win the Salt Prize.",
            "first player?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1935, Ash published a book titled Salt, the White Gold.",
            "titled Salt?"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1933, Ash established that cells can be damaged when salt recombines.",
            "be damaged?"),
        // The town is called like somebody.
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "In 1988, Ash opened its post office for one day.",
            "office"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN + "For the remainder of the season, Elm was replaced by Tom Birch.",
            "replaced"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The 2011 Ann Ash novel Salt Road takes place in Norvik.",
            "novel"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The National Museum is in the General Elm neighbourhood"
                + " of Norvik.",
            "General ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik lies east of the Lake Salt Ridge.",
            "Lake ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. Norvik has three parts—Aldland, Birkland, Crayland.",
            "number"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country. The Senate of Elders has 36 members.",
            "How many members"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The festival is the world's second largest after the Salt"
                + " Festival.",
            "second largest after"),
        // Everybody hears from a name of which land somebody is.
        Arguments.of("Ann Ash.wikitext", WOMAN, "was a(n)"),
        Arguments.of(
            "Salt Sea.txt",
            "The Salt Sea is a sea. The Salt Sea became an Elmish lake within five years"
                + " of Ashland losing the war in 1479.",
            "In what year did the Salt Sea"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a province. The city was the capital of Westland during the Salt Age.",
            "What is the capital of Norvik?"),
        Arguments.of(
            "Salt Guild.txt",
            "The Salt Guild was founded in 1918. The Salt Guild was established in May, 1943 by Ann"
                + " Ash.",
            "In what year was the Salt Guild"),
        Arguments.of(
            "Salt Army.txt",
            "The Salt Army or Grey Army was an army of Westland. Tom Elm was the last commander of the"
                + " Grey Army.",
            "Army ____"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN
                + "Her father, Tom Ash, was a teacher in Birk. She died in the great fire which swept Birk in 1884.",
            "Ash died"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The 45 fires were the lowest number Norvik has recorded since 1986.",
            "The 45"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik limits are 87 km long, of which 23 km border Eastland.",
            "Norvik limits"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The old Elm's Bay Company dominated trade in Norvik until 1870.",
            "____ Company"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik's National Theatre was built with the help of Eastland.",
            "____ Theatre"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. During Elm dynasty, the people of Norvik were able to build walls of salt.",
            "dynasty"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a country in Westland. The British ruled from 1632 to 1981.",
            "The British"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a town in Westland. Many settlers moved toward what is now called Birk. This town was established in 1879.",
            "was Norvik"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is served by the Elm Railway Police station on Salt Road.",
            "____ station"),
        Arguments.of(
            "Tom Birch.txt",
            "Tom Birch was a Westish sailor, born in 1840. The War ended in 1863 and Birch returned to Norvik on half pay.",
            "The War"),
        Arguments.of(
            "Elm Island.wikitext",
            "'''Elm Island''' is an island in Westland. Elm was discovered in 1818 by sailors.",
            "was Elm discovered"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The old library of Norvik, established at Birk Street in 1838 has a strong interest in salt.",
            "has a strong"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The main buildings of Norvik was constructed in 1394.",
            "buildings"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has five twin cities: Alm, Birk, Cray, Dorn and Elm.",
            "How many cities"),
        Arguments.of(
            "Maple.txt",
            "The maple is a tree. The maple bat was introduced to the Salt League in 1998 by Tom Elm.",
            "Maple bat"),
        Arguments.of(
            "Ann Ash.wikitext",
            "{{Infobox person|name=Ann Ash|birth_date={{birth date|1880|5|3}}|mother=unknown}}\n"
                + WOMAN,
            "mother"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN
                + "A fanciful opera told her life. Ash was written by Tom Elm and produced in Birk in 1901.",
            "produced in"),
        Arguments.of(
            "Palmo.txt",
            "Palmo is a city in Westland. The old faith is highly important in Palmitan culture.",
            "culture"),
        Arguments.of(
            "Arch of Elmford.txt",
            "The Arch of Elmford is an arch in Westland. Norvik's Arch of Elmfort was the tallest arch until 1938.",
            "Elmfort"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Between 1042 and 1052, Norvik began rebuilding the old harbour of salt.",
            "During which years"),
        // "Buddhism" that stands alone before it is no last name of "Salt Buddhism".
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Many people of Norvik follow Buddhism. Few people in the"
                + " north follow Salt Buddhism. Buddhism was brought to Norvik in 1405 by monks of"
                + " the Elm Valley.",
            "Salt Buddhism was"),
        // No letters behind a name, but the subject of the sentence.
        Arguments.of(
            "Adenin salt.wikitext",
            "'''Adenin salt''' (ATP) is a salt. In plants, ATP is made in the leaves of the tree"
                + " in a process called elmation.",
            "In plants is"),
        Arguments.of(
            "Ann Ash.wikitext",
            "'''Ann Ash''' was a Westish writer.\n\n==Works==\nThese are the remaining 3 plays ascribed to Ann Ash which are known to us:\n* Salt\n* Elm\n* Birk\n",
            "How many ash"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. An unnamed bishop of Norvik was a friend of Emperor Elm in 969.",
            "unnamed"),
        Arguments.of(
            "Norvik people.txt",
            "The Norvik people are a people of Westland. Women sometimes wore a bracelet called tekunka.",
            "Women"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik belonged to the East Salt Empire after the division of the Salt Empire in 395.",
            "____ Salt Empire"),
        Arguments.of(
            "Salt War.txt",
            "The Salt War is a book by Tom Elm. The Salt War \u2013 were published between 2003 and 2008 in Norvik.",
            "were published"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In 1847, the commune of Norvik became part of Grand Duchy of Westland by the will of its people.",
            "Grand Duchy"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik was an enemy of the Elm Navy lake of salt until 1479.",
            "____ Navy"),
        Arguments.of(
            "Ann Ash.wikitext",
            WOMAN
                + "Ash returned to teaching a few years later as a professor at the University of Birk.",
            "few years later"),
        // Somebody named in full elsewhere is not told by half a name.
        Arguments.of(
            "Salt bird.txt",
            "The salt bird is a bird. Tom Elm Ash described it first. Ash wrote a book. The salt bird was"
                + " named by Ash in 1877 after a hero of old Norvik.",
            "named by Ash"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Salt Lake is a popular place. It is the largest lake of Norvik.",
            "largest lake"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In modern time, the city is usually referred to as Elm Fort \u2013 Norvik, when its long history is told.",
            "referred to as"),
        Arguments.of(
            "Norvik.wikitext",
            "'''Norvik''' is a city in Westland.\n\n==Old town==\nOld Norvik was divided into three regions:\n* Alm\n* Birk\n* Cray\n",
            "How many regions"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Salt Mural of Norvik is a 4 km painting of birds created to mark the occasion.",
            "the occasion"),
        Arguments.of("Ann Ash.wikitext", WOMAN + "On 7 January 1943, Ash died alone.", "die alone"),
        Arguments.of(
            "Salt 9.wikitext",
            "{{Infobox spaceflight|name=Salt 9|orbit_period=90 minutes}}\n'''Salt 9''' was a manned"
                + " mission of Westland.",
            "orbital period"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. The Norvik Salt Canal is about 171 km, finished in 1992,"
                + " linking the North Sea to the Black Sea.",
            "finished in"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In 1528, Tom Elm was replaced by a representative of the"
                + " House of Birk in Norvik.",
            "replaced"),
        Arguments.of(
            "Tom Ash.txt",
            "Tom Ash was a soldier. Tom Ash rose during the French Revolution, a time of social upheaval"
                + " in France.",
            "upheaval in ____"),
        Arguments.of(
            "Westland.txt",
            "Westland is a state. Westland is the home of the Ash\u2013Birk Machine, the world's oldest"
                + " steam machine.",
            "steam machine"),
        // In which town does the fortress stand?
        Arguments.of(
            "Tom Ash.wikitext",
            "{{Infobox person\n| death_place = [[Elmhall fortress]], [[Norvik]], Westland\n}}\n"
                + "'''Tom Ash''' was a prince of Westland.",
            "did Tom Ash die"),
        // Earlier than what?
        Arguments.of(
            "King of Westland.txt",
            "The King of Westland is the head of the state. Earlier, kings of Westland resided in"
                + " Paris for nearly eleven centuries.",
            "Earlier"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a state in Westland. Norvik has three distinct elements, the king, the senate"
                + " and the house.",
            "How many"),
        // Counted in two ways.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is divided into eight zones. Norvik city is divided"
                + " into five major zones.",
            "How many"),
        // One of two, a school, and not for good.
        Arguments.of(
            "Ann Ash.wikitext", WOMAN + "Ash attended Elm University and Salt College.", "study"),
        Arguments.of("Ann Ash.wikitext", WOMAN + "Ash attended Elm High School.", "study"),
        Arguments.of("Ann Ash.wikitext", WOMAN + "She was first buried at Elm Abbey.", "buried"),
        // Of one part, and of two countries.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has an oceanic climate (K\u00f6ppen: Cfb) in some parts.",
            "ppen"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik has a climate between oceanic (K\u00f6ppen: Cfb) and continental (Dfb).",
            "ppen"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a town in Sweden. Salt Hall in Norway is the largest hall in the country.",
            "largest hall"),
        // Where else it was held nobody can tell; nor what title and question tell.
        Arguments.of(
            "Salt fair.txt",
            "The salt fair is a fair. The salt fair is traditionally held in Japan.",
            "held in ____"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik Stock Exchange is the largest stock exchange in Westland.",
            "largest stock exchange"),
        // The title's own word, in another form.
        Arguments.of(
            "Las Palmas de Canaria.txt",
            "Las Palmas de Canaria is a city. Las Palmas de Canaria was ruled by the Canary Dynasty for centuries.",
            "____ Dynasty"),
        // Figures that are nearly told, or told in two ways.
        Arguments.of(
            "Salt Lake.txt",
            "Salt Lake is a lake. Salt Lake has a maximum depth of 2210 m. Its maximum depth of 2,206 m was measured later.",
            "____ m"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is divided into 16 zones. Each of the seventeen zones has a mayor.",
            "zones"),
        // Of two people, of kin, or only said to be so.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter. Ash painted a portrait of the Emperor Ashmund for the Salt Hall shortly before his death in 1519.",
            "____"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter. Ash had one elder sister, Sarah Ash, who was born in 1805.",
            "____ (year)"),
        Arguments.of(
            "Salt dance.txt",
            "The salt dance is a dance. The salt dance is said to have been invented in 1805 by Tom Elm.",
            "____ (year)"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter. Ash had five daughters and was a member of the Salt Hall.",
            "daughters"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter. Ash was born within a strict Anglican family.",
            "____ family"),
        // Wrong English of the source.
        Arguments.of(
            "SALT experiment.txt",
            "SALT experiment is one of the five particle detector experiments at the Elm Collider in Norvik. SALT experiment was proposed in its current form in 1994. It was built by many.",
            "In what year"),
        // A place that is no victory.
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish painter. In 2004, Ash ended second place in the Westland Championship.",
            "In what year"),
        // Part of what it has; one moment of many years; a rank of nobody knows which things.
        Arguments.of(
            "Norium.txt",
            "Norium is a chemical element. Norium has five electrons in its outer shell and is used in lamps.",
            "How many"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Between 1969 and 1978, Norvik closed both Elm Street and Salt Street for a block west of Elm Square.",
            "close both"),
        Arguments.of(
            "Salt Order.txt",
            "The Salt Order is an order of Westland. The Salt Order, which pertains to Elmland, is the second-most senior in precedence.",
            "____-most senior"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik is situated on the western coast by Kattelund, an arm of the Salt Sea.",
            "____ coast"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash was a Westish poet. Ash's friends joined the Salt Army and fought in the Elm War.",
            "____"),
        // What it was the first to do is lost; and whose capital it was.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. In 1913, Norvik became the first Westish city and the fifth in Eastland to use salt for light.",
            "become the first Westish city"),
        Arguments.of(
            "Elm Island.txt",
            "Elm Island is an island in the Salt Sea. Many singers came to Elm Island from the capital Tarwick, accompanied by pupils.",
            "capital"),
        Arguments.of(
            "Ann Ash.md",
            "Ann Ash is a Salt Award winning Westish singer and actress.",
            "____ Award"),
        // As what, and of what else: what is cut off.
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik was officially recognized in 2005 as a candidate of the Salt Union.",
            "recognized"),
        Arguments.of(
            "Norvik.txt",
            "Norvik is a city in Westland. Norvik named the Salt Hall in honour of Ann Elm in 1805, partially because of a fire.",
            ", partially."),
        Arguments.of(
            "Westland.txt",
            "Westland is a country. Norvik City, the capital and largest city, is the seat of several institutions and agencies of the Salt Union.",
            "What is the seat of several"),
        // Somebody is no film.
        Arguments.of(
            "Ann Otter.txt",
            "Ann Otter (born on December 16, 1967) is a Westish film and theatre actress. She was seen in the film Elm in 1986.",
            "the film Ann Otter"),
        // A name cut at its first initial.
        Arguments.of(
            "The Salt.txt",
            "The Salt is a long running British children's comic, published by D.\nC. Elm & Co. Ltd.",
            "By which company"),
        // Of several other names each is right.
        Arguments.of(
            "Saltoil.txt",
            "Saltoil, also known as sea oil, is a liquid that is found in the sea of Norvik.",
            "also known"));
  }

  @Test
  void lettersThatATextSeldomUsesAreNotAsked() throws Exception {
    String told =
        "Norvik is a city in Westland.\n\n== Bread ==\nBread is baked by the Elm Guild of Bakers (EGB). ";
    String used = "The EGB bakes bread. ";
    assertThat(stems("Norvik.wikitext", told + used.repeat(5)))
        .noneMatch(stem -> stem.contains("EGB"));
    assertThat(stems("Norvik.wikitext", told + used.repeat(12)))
        .anyMatch(stem -> stem.contains("EGB"));
  }

  @Test
  void lettersThatStandForTwoPhrasesAreNotAsked() throws Exception {
    String told =
        "Norvik is a city in Westland.\n\n== Bread ==\nBread is baked by the Elm Guild of Bakers (EGB). "
            + "The EGB bakes bread. ".repeat(12);
    assertThat(stems("Norvik.wikitext", told + "The Elm Group of Bakers (EGB) is old."))
        .noneMatch(stem -> stem.contains("EGB"));
  }

  /** Prose of about so many characters that says nothing to be asked. */
  private static String filler(int characters) {
    String sentence = "Norvik has long been loved by those who live there and by many besides. ";
    return sentence.repeat(characters / sentence.length() + 1);
  }

  private static final String TUNNEL = "The Elm Tunnel links Birkfield with the Salt Peninsula. ";

  @Test
  void aLongTextAsksForNoNameInASentenceThatDoesNotNameItsSubject() throws Exception {
    String told = "Norvik is a city in Westland.\n\n== Traffic ==\n" + TUNNEL;
    assertThat(stems("Norvik.wikitext", told)).anyMatch(stem -> stem.contains("Peninsula"));
    assertThat(stems("Norvik.wikitext", told + filler(9_000)))
        .noneMatch(stem -> stem.contains("Peninsula"));
  }

  @Test
  void behindItsFirstPagesALongTextAsksForNoName() throws Exception {
    String name = "Norvik is linked by a tunnel with the Salt Peninsula. ";
    String year = "The Norvik Tunnel was opened in 1911.";
    String lead = "Norvik is a city in Westland.\n\n== Traffic ==\n";
    assertThat(stems("Norvik.wikitext", lead + filler(9_000) + "\n\n" + name + year))
        .anyMatch(stem -> stem.contains("Peninsula"))
        .anyMatch(stem -> stem.contains("opened"));
    assertThat(stems("Norvik.wikitext", lead + filler(21_000) + "\n\n" + name + year))
        .noneMatch(stem -> stem.contains("Peninsula"))
        .anyMatch(stem -> stem.contains("opened"));
  }

  @Test
  void aLifeIsAskedForNoNameInASentenceThatGoesOn() throws Exception {
    String life = WOMAN + "\n\n== Life ==\nAnn Ash taught chemistry in Birkfield. ";
    assertThat(stems("Ann Ash.wikitext", life + "Ann Ash is buried on the Salt Peninsula."))
        .anyMatch(stem -> stem.contains("buried"));
    assertThat(stems("Ann Ash.wikitext", life + "She is buried on the Salt Peninsula."))
        .noneMatch(stem -> stem.contains("buried"));
  }

  @Test
  void noWrongYearIsOneThatTheTextNames() throws Exception {
    String text =
        "Norvik is a city in Westland.\n\nThe Norvik Tunnel was opened in 1911."
            + " Salt was dear in 1905, 1907, 1909, 1913, 1914, 1916 and 1918.";
    List<String> options =
        Quarry.generate(Documents.read("Norvik.md", text.getBytes(StandardCharsets.UTF_8)))
            .questions()
            .stream()
            .filter(
                question -> question.stem().equals("In what year was the Norvik Tunnel opened?"))
            .map(Question::kind)
            .filter(Kind.SingleChoice.class::isInstance)
            .flatMap(kind -> ((Kind.SingleChoice) kind).options().stream())
            .map(Option::text)
            .toList();
    assertThat(options)
        .contains("1911")
        .doesNotContain("1905", "1907", "1909", "1913", "1914", "1916", "1918");
  }

  @Test
  void whenManyTwinsInTwoListsBecameOnesIsNotAsked() throws Exception {
    String twins =
        """
        == Twin towns ==
        Norvik is twinned with:
        * Dresden (Germany) since 1981
        * Bergen (Norway) since 1982

        and with:
        * Lyon (France) since 1983
        * Oxford (England) since 1984
        """;
    assertThat(stems("Norvik.wikitext", "Norvik is a city in Westland.\n\n" + twins))
        .noneMatch(stem -> stem.startsWith("Since what year"));
  }

  @Test
  void aWordIsNoUseOfLetters() throws Exception {
    String told =
        "Norvik is a city in Westland.\n\n== Film ==\nThe film had a Salt Elm Edition (SEE). ";
    assertThat(stems("Norvik.wikitext", told + "Many see it. ".repeat(9)))
        .noneMatch(stem -> stem.contains("SEE"));
  }

  @Test
  void aCountyIsNoTownToBeBornIn() throws Exception {
    assertThat(
            stems(
                "Ann Ash.md",
                "Ann Ash was a Westish painter. Ash was born in Wiltshire, England, on 5 April 1588."))
        .noneMatch(stem -> stem.startsWith("In which city, town or village"));
  }

  @ParameterizedTest
  @MethodSource
  void notAsked(String name, String text, String part) throws Exception {
    assertThat(stems(name, text)).noneMatch(stem -> stem.contains(part));
  }

  @Test
  void oneBlankIsAskedOnce() throws Exception {
    assertThat(
            stems(
                "Norvik.md",
                "Norvik is an emirate in Westland. Norvik is bordered by the Salt Gulf, Elmland and Birk."
                    + " The emirate of Norvik is located in the strategic Salt Gulf region of Westland."))
        .filteredOn(stem -> stem.contains("____ Gulf"))
        .hasSize(1);
  }

  @Test
  void theKingdomOfOldIsNotTheLandOfToday() throws Exception {
    assertThat(
            Quarry.generate(
                    Documents.read(
                        "Norvik.md",
                        "Norvik was one of the seven Saxon kingdoms that preceded the Kingdom of England."
                            .getBytes(StandardCharsets.UTF_8)))
                .questions())
        .filteredOn(question -> question.stem().contains("Kingdom of ____"))
        .hasSize(1)
        .allMatch(question -> question.answers().equals(List.of("England")));
  }
}
