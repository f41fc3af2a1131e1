package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the body of a long text is on. */
class FocusTest {

  private static final String REST =
      "The weather was dull, and nobody said much of it. ".repeat(200);

  private static Focus focus(String title, String lead) throws Exception {
    String text = lead + "\n\n== The Salt Bridge ==\n" + REST;
    var document = Documents.read(title + ".wikitext", text.getBytes(StandardCharsets.UTF_8));
    return Focus.of(document, Subject.of(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik has three ports.                                        | true
          The oldest church of Norvik was built by Tom Elm.              | true
          In 1811, Norvik was taken by Ashland.                          | true
          Ashland took the port in 1811.                                 | true
          The Salt Bridge was opened in 1901.                            | true
          The bridge was opened in 1901.                                 | true
          The Grand Army of Ashland was beaten at sea.                   | true
          In May 1945, with the war over, Ashland became a republic.     | true
          Henry Birch crossed the sea and stopped at Norvik.             | false
          The Elm Theatre was opened in Norvik in 1901.                  | false
          Most of the offices were in Aldburg.                           | false
          """)
  void aPlaceIsToldByWhatIsOfItAndByWhatItsOpeningNames(String sentence, boolean on)
      throws Exception {
    Focus focus = focus("Norvik", "Norvik is a city in Westland. It lies near Ashland.");

    assertThat(focus.onPhrase(MainVerb.subjectOf(sentence))).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ash moved to Aldburg in 1901.             | true
          In 1901, Ann Ash moved to Aldburg.        | true
          Ash's father built the Elm Theatre.       | true
          Birch College made her a doctor in 1924.  | true
          The Elm Prize is given to young chemists. | false
          Tom Elm was beatified in 1998.            | false
          """)
  void aLifeIsToldByWhatSomebodyDid(String sentence, boolean on) throws Exception {
    Focus focus =
        focus("Ann Ash", "'''Ann Ash''' (born 3 May 1880) was a chemist at Birch College.");

    assertThat(focus.onPhrase(MainVerb.subjectOf(sentence))).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({"Henry Birch crossed the sea and stopped at Norvik."})
  void aBriefTextHasNoRoomForAnythingElse(String sentence) throws Exception {
    var document =
        Documents.read(
            "Norvik.txt", "Norvik is a city in Westland.".getBytes(StandardCharsets.UTF_8));

    assertThat(Focus.of(document, Subject.of(document)).onPhrase(MainVerb.subjectOf(sentence)))
        .isTrue();
  }
}
