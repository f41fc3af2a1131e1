package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {

  private static List<String> named(String noun, String text) throws Exception {
    return NameIndex.of(Documents.read("a.md", text.getBytes(StandardCharsets.UTF_8)))
        .ofClass(noun);
  }

  @Test
  void theCityOfANameIsThatName() throws Exception {
    String text =
        "Fish came from the old southern port city of Norvik. Salt came from the neighbouring city of"
            + " Hald.";
    assertThat(named("city", text)).containsExactly("Norvik", "Hald");
  }

  @Test
  void theLargestOneOfACountryIsNotTheCountry() throws Exception {
    String text =
        "Norvik is the largest city of Westland and the capital city of Eastland. The Alda is the"
            + " longest river of Northland.";
    assertThat(named("city", text)).doesNotContain("Westland", "Eastland");
    assertThat(named("river", text)).doesNotContain("Northland");
  }

  @Test
  void aUniversitysPressIsNoUniversity() throws Exception {
    String text =
        "She wrote for University of Norvik Press and taught at the University of Hald in Westland.";
    assertThat(named("university", text))
        .containsExactly("University of Norvik", "University of Hald");
  }
}
