package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.interchange.BankFiles;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shipped bank is what the generator makes of its document, and a reviewer of that. After a
 * wanted change run this class with {@code -Dquarry.refresh=true}, and read the difference.
 */
class ShippedBanksTest {

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("question-banks"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void isWhatTheGeneratorMakes(Path folder) throws Exception {
    Path source;
    try (Stream<Path> files = Files.list(folder)) {
      source =
          files
              .filter(file -> file.getFileName().toString().startsWith("document."))
              .findFirst()
              .orElseThrow();
    }
    QuestionBank made =
        RecordedDecisions.of(folder)
            .applyTo(
                Quarry.generate(
                    Documents.read(source.getFileName().toString(), Files.readAllBytes(source))));
    Path bank = folder.resolve("bank.yaml");
    String file = BankFiles.write(made, BankFiles.Format.YAML);
    if (Boolean.getBoolean("quarry.refresh")) {
      Files.writeString(bank, file);
    }
    assertThat(made.slug()).isEqualTo(folder.getFileName().toString());
    assertThat(Files.readString(bank)).isEqualTo(file);
  }
}
