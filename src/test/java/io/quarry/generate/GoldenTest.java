package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every question of the project's own documents, to be read by people. A change of a rule shows
 * here as a change of questions; {@code -Dquarry.refresh=true} writes the files anew.
 */
class GoldenTest {

  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @CsvSource({"hamhung, document.wikitext", "north-hamgyong, document.txt"})
  void questionsAreThoseThatWereRead(String bank, String file) throws IOException {
    Document document = Originals.own(bank, file);
    StringBuilder text = new StringBuilder();
    for (Question question : Quarry.generate(document).questions()) {
      text.append(QuestionText.of(question)).append('\n');
    }
    Path golden = DIRECTORY.resolve(bank + ".txt");
    if (Boolean.getBoolean("quarry.refresh")) {
      Files.createDirectories(DIRECTORY);
      Files.writeString(golden, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }
}
