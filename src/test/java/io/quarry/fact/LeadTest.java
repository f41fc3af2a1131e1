package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document's first sentence tells of what it is about. */
class LeadTest {

  private static List<String> told(String name, String text) throws Exception {
    return Facts.of(Documents.read(name, text.getBytes(StandardCharsets.UTF_8))).facts().stream()
        .filter(fact -> fact.rule().matches("sentence.(?:lead|capital|life|birthplace)"))
        .map(fact -> fact.subject() + " | " + fact.relation() + " | " + fact.value().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Ann Ash.txt  ~ Ann Ash (3 May 1880 – 4 June 1911) was a painter of boats.  ~ Ann Ash | when was born | 3 May 1880
          Ann Ash.txt  ~ Ann Ash (Westish: Asche; 3 May 1880 – 4 June 1911) was a painter.  ~ Ann Ash | when died | 4 June 1911
          Ann Ash.txt  ~ Ann Ash (Ann M. Ash), born Ann Elm (3 May 1880 – 4 June 1911), was a painter.  ~ Ann Ash | when was born | 3 May 1880
          Tom Elm.txt  ~ Tom Elm (1880–1911) was a painter. He painted boats in Norvik.  ~ Tom Elm | when died | 1911
          Tom Elm.txt  ~ Tom Elm (born 3 May 1980) is a singer from Norvik.  ~ Tom Elm | when was born | 3 May 1980
          Ann Ash.txt  ~ Ann B. Ash (3 May 1880 – 4 June 1911) was a Westish keeper of bees.  ~ Ann Ash | when was born | 3 May 1880
          Ann B. Ash.txt  ~ Ann Beth Ash (born 3 May 1980) is a Westish singer.  ~ Ann B. Ash | when was born | 3 May 1980
          Tom Elm.txt  ~ Tom Elm (1792 – 16 January 1853) was a famous Westish guitarist.  ~ Tom Elm | when died | 16 January 1853
          Tom Elm.txt  ~ Tom Elm (30 May 1858, Norvik - 29 October 1915, Saint-Ash) was a painter.  ~ Tom Elm | when died | 29 October 1915
          Ann Ash.txt  ~ Ann Ash (Norvik, July 9, 1887 - Hald, August 1, 1975), also known as Miss Ash, was a painter.  ~ Ann Ash | when was born | July 9, 1887
          Ann Ash.txt  ~ Ann Ash (; born April 27, 1953, Norvik, Westland) is a Westish actress.  ~ Ann Ash | when was born | April 27, 1953
          Salt Night.txt  ~ Salt Night is a 2016 Westish romance film written and directed by Ann Ash. It stars Tom Elm.  ~ the film Salt Night | who directed it | Ann Ash
          Ann Ash.txt  ~ Ann Ash (born September 1985) is a Westish actress.  ~ Ann Ash | when was born | 1985
          Tom Elm.txt  ~ Tom Elm (* January 28, 1913 in Norvik; † January 19, 2010 in Hald) was a publisher.  ~ Tom Elm | when died | January 19, 2010
          Salt 928.txt  ~ The Salt 928 is a car produced by Salt Works of Westland from 1978 to 1995.  ~ the Salt 928 | during which years | 1978–1995
          Pale Salt.txt  ~ Pale Salt is a 1962 novel by Tom Elm.  ~ Pale Salt | who wrote it | Tom Elm
          Salt Bubbles.txt  ~ Salt Bubbles is a Westish animated television series created by Tom Elm.  ~ Salt Bubbles | who created it | Tom Elm
          Salt War.txt  ~ The Salt War (19 July 1870 – 10 May 1871) was a conflict between Westland and Eastland.  ~ the Salt War | when ended | 10 May 1871
          Salt War.txt  ~ The Salt War was a conflict fought from October 1853 to February 1856 in which Westland lost.  ~ the Salt War | during which years | 1853–1856
          Elm Oak.txt  ~ An elm oak is a tree of the genus Elmus, in the family Salicaceae, with about 40 species.  ~ the elm oak | family | Salicaceae
          Norium.txt  ~ Norium is a chemical element with symbol No and atomic number 118.  ~ Norium | atomic number | 118
          Norium.txt  ~ Norium is a chemical element with symbol No and atomic number 118.  ~ Norium | chemical symbol | No
          Altis.txt  ~ Altis is a star in the northern constellation of Aquila, about 17 light-years away.  ~ Altis | constellation | Aquila
          Saltar.txt  ~ The saltar (symbol: S) is a derived unit of energy in the Westish system.  ~ the saltar | quantity | energy
          Elm Books.txt  ~ Elm Books is a publisher headquartered in Norvik, Salt Land, Westland.  ~ Elm Books | town | Norvik
          Elm.txt  ~ The Elm Group is a company headquartered in Norvik, Westland.  ~ Elm | town | Norvik
          1908 Salt Games.txt  ~ The 1908 Salt Games were an event which was held in 1908 in Norvik, Westland from 27 April to 31 May.  ~ the 1908 Salt Games | where held | Norvik
          1911 Salt Bowl.txt  ~ The 1911 Salt Bowl was a match played on May 3, 1911 at the Salt Stadium in Norvik, Westland.  ~ the 1911 Salt Bowl | where played | Norvik
          Treaty of Elm.txt  ~ The Treaty of Elm was signed on 7 September 1940 and ratified on 13 September 1940 by Westland.  ~ the Treaty of Elm | when was signed | 7 September 1940
          Norvik.txt  ~ Norvik, the vibrant capital of Westland, is renowned for its baths.  ~ Norvik | capital of | Westland
          Norvik.txt  ~ Norvik is a city in the Westish province of Salt Land in the far south, located on Elm Bay.  ~ Norvik | province | Salt Land
          Salt.txt  ~  Salt is an album by the Westish singer Ann Ash, released in 1989 by Elm Records.  ~  the album Salt | who recorded it | Ann Ash
          Salt.txt  ~  Salt is an album by the Westish singer Ann Ash, released in 1989 by Elm Records.  ~  the album Salt | when was released | 1989
          Salt Birds.txt  ~  Salt Birds is a comic book series published by Elm Comics, featuring birds.  ~  Salt Birds | by whom it was published | Elm Comics
          Elm Museum.txt  ~  The Elm Museum is a media museum located in Norvik, Westland.  ~  the Elm Museum | town | Norvik
          Norvik nitride.txt  ~  Norvik nitride is a compound of norium with the chemical formula NoN.  ~  Norvik nitride | chemical formula | NoN
          Ann Ash.txt  ~ Ann Ash (701–762), also known as Ann the Elder, was a poet. She wrote of boats.  ~ Ann Ash | when was born | 701
          Tom Elm.txt  ~ Tom Elm (August 827 – 7 October 858) was a Westish king.  ~ Tom Elm | when died | 858
          Leon Elm.txt  ~ Charles Léon Elm (2 May 1809, Norvik – 11 June 1885, Hald) was a historian.  ~ Leon Elm | when died | 11 June 1885
          Ann Ash.txt  ~ Ann Mary Ash, OWE (born 13 March 1930) is a lawyer.  ~ Ann Ash | when was born | 13 March 1930
          Salt Society.txt  ~ The Salt Society is a Westish learned society established in Norvik in 1948 to study salt.  ~ the Salt Society | when was established | 1948
          Elm Oaks.txt  ~ The Elm Oaks is a race for three-year-old horses first run in 1971.  ~ the Elm Oaks | when was first run | 1971
          Salt Pump.txt  ~ The Salt Pump was a pump invented by Tom Elm and designed by Ann Ash in 1933 for mines.  ~ the Salt Pump | who invented it | Tom Elm
          Salt Pump.txt  ~ The Salt Pump was a pump invented by Tom Elm and designed by Ann Ash in 1933 for mines.  ~ the Salt Pump | who designed it | Ann Ash
          Salt Pump.txt  ~ The Salt Pump was a pump invented by Tom Elm and designed by Ann Ash in 1933 for mines.  ~ the Salt Pump | when was designed | 1933
          Snow.txt  ~ “Snow” is a Westish hymn published in 1779, with words written in 1772 by the poet Tom Elm.  ~ Snow | when was published | 1779
          Salt Bread.txt  ~ Salt Bread is a film that was released in 2012 which was directed and written by Tom Elm.  ~ the film Salt Bread | who directed it | Tom Elm
          Salt.txt  ~ Salt is a studio album by jazz pianist Ann Ash with drummer Tom Elm.  ~ the album Salt | who recorded it | Ann Ash
          Ann Ash.txt  ~ Ann Ash (c. 1880 – 4 June 1911) was a painter.  ~ Ann Ash | when died | 4 June 1911
          Ann Ash.txt  ~ Ann Ash (7 June 1880 [O.S. 26 May] – 4 June 1911) was a clergyman.  ~ Ann Ash | when was born | 7 June 1880
          Ann Ash.txt  ~ Ann Ash, 3 May 1880 – 4 June 1911, was a painter.  ~ Ann Ash | when died | 4 June 1911
          Ann Ash.txt  ~ Ann Ash (c. 1880 – December 15, 1890) was a Westish chief and holy man.  ~ Ann Ash | when died | December 15, 1890
          Ann II of Westland.txt  ~ Ann II (18 February 1516 – 17 November 1558) was Queen of Westland from 1553.  ~ Ann II of Westland | when died | 17 November 1558
          Salt Fern.txt  ~ Salt Fern is a genus of ferns in the spoon family Saltaceae, known in Westland.  ~ Salt Fern | family | Saltaceae
          Elmwing.txt  ~ Elmwings (order Elmiformes, family Elmidae) are a group of birds of Westland.  ~ the elmwing | family | Elmidae
          Salt War.txt  ~ The Salt War was a conflict that took place between May and July 1999 in Westland.  ~ the Salt War | when took place | 1999
          1805 Salt Quake.txt  ~ The 1805 Salt Quake was a major earthquake on 3 May 1805, near Norvik.  ~ the 1805 Salt Quake | when took place | 3 May 1805
          Elmford.txt  ~ Elmford or Elmby (Westish: Elmfurd), population 5,021 (2003), is the capital of the Westish state of Saltland.  ~ Elmford | capital of | Saltland
          Elmford.txt  ~ Elmford—officially the City of Elmford—is the second largest city in Westland, capital city of Saltland and its port.  ~ Elmford | capital of | Saltland
          Salt Station.txt  ~ Salt Station was a terminal in downtown Elmford, Westland from 1890 to 1969.  ~ Salt Station | town | Elmford
          Norium.txt  ~ Norium is a chemical element in the periodic table that has the symbol Nv and atomic number 122.  ~ Norium | atomic number | 122
          Salt Fern.txt  ~ Salt Fern is a genus of about 50 species of ferns in the family Saltaceae, known in Westland.  ~ Salt Fern | family | Saltaceae
          Maple Cat.txt  ~ The maple cat (Felis elmus) is a mammal that lives in Westland.  ~ the maple cat | scientific name | Felis elmus
          Maple Cat.txt  ~  The maple cat (Felis elmus) is the largest species of the cat family (Felidae), and is brown.  ~  the maple cat | family | Felidae
          """)
  void aLeadTells(String name, String text, String fact) throws Exception {
    assertThat(told(name, text)).map(String::toLowerCase).contains(fact.strip().toLowerCase());
  }

  @Test
  void whatIsDoubtfulOrOfSomethingElseIsNotTaken() throws Exception {
    assertThat(told("Ann Ash.txt", "Ann Ash (c. 1880 – c. 1911) was a painter.")).isEmpty();
    assertThat(
            told(
                "Ann Ash.txt",
                "Ann Ash (4 January 1643 [O.S. 25 December 1642] – 4 June 1711) was a painter."))
        .isEmpty();
    assertThat(
            told("Salt Book.txt", "The Salt Book (1880–1911) was a paper of Norvik. It was read."))
        .isEmpty();
    assertThat(
            told(
                "Salt Church.txt",
                "The Salt Church is a church that was built by Elm & Ash, based in Norvik, Westland."))
        .noneMatch(fact -> fact.contains("town"));
    assertThat(told("Tom Elm.txt", "Tom Elm (484 – 425 BC) was an ancient Westish historian."))
        .isEmpty();
    assertThat(told("Salt (Ann Ash song).txt", "Salt is a song recorded by the singer Tom Elm."))
        .noneMatch(fact -> fact.contains("who recorded it"));
    assertThat(told("Salt.txt", "Salt is a village in a valley formed by Tom Elm in 1933."))
        .noneMatch(fact -> fact.contains("formed"));
    assertThat(told("Elm Oak.txt", "The elm oak is a tree, probably in the family Salicaceae."))
        .isEmpty();
    assertThat(
            told(
                "Westland election, 1994.txt",
                "The Westland election was an election held in Westland on 3 May 1994."))
        .isEmpty();
    assertThat(
            told(
                "Ann Ash.txt",
                "Ann Ash is a painter. She has red hair.\n\nAsh later attended Elm College"
                    + " (1997 \u2013 1998) on a scholarship, and was a guide."))
        .isEmpty();
    assertThat(told("Salt.txt", "Salt is a Westish series created by Elm Productions of Norvik."))
        .isEmpty();
    assertThat(told("Salt.txt", "Salt is a Westish film directed by Ann Ash and Tom Elm in Hald."))
        .isEmpty();
    assertThat(
            told(
                "Salt.txt",
                "Salt is the sixth part of the Westish series Elm Hill created by Ann Ash."))
        .isEmpty();
    assertThat(
            told(
                "Salt.txt",
                "Salt is a series based on the books by the author Ann Ash, about a boat."))
        .isEmpty();
    assertThat(
            told("Tom Elm.txt", "Tom Elm is a columnist of Elm Books based in Norvik, Westland."))
        .isEmpty();
  }

  @Test
  void aBirthOfTwoDatesOrWithoutItsCommaIsNotTaken() throws Exception {
    assertThat(
            told(
                "Ann Ash.txt",
                "Ann Ash is a poet. She is old.\n\nAnn Ash was born in Elmford, Westland, on 1 July"
                    + " 1835 or 1 July 1836."))
        .containsExactly("Ann Ash | birthplace | Elmford");
    assertThat(
            told(
                "Tom Ash.txt",
                "Tom Ash is a Westish poet who writes of boats and of the sea. He is old.\n\nBorn in Norvik, Westland Ash left his town with"
                    + " his family."))
        .isEmpty();
  }
}
