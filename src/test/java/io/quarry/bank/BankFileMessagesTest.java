package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.interchange.FileFlaw;
import io.quarry.question.Flaw;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every flaw of a bank file can be told in every language. */
class BankFileMessagesTest {

  private static final Pattern CASE = Pattern.compile("\\{#case '(\\w+)'}");

  @Test
  void everyFlawIsToldInEveryLanguage() throws IOException {
    String[] flaws =
        Stream.concat(Stream.of(FileFlaw.values()), Stream.of(Flaw.values()))
            .map(Enum::name)
            .toArray(String[]::new);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/main/resources/messages"), "bankfile_*.properties")) {
      int languages = 0;
      for (Path file : files) {
        assertThat(cases(Files.readString(file)))
            .as(file.toString())
            .containsExactlyInAnyOrder(flaws);
        languages++;
      }
      assertThat(languages).isPositive();
    }
  }

  private static List<String> cases(String messages) {
    List<String> cases = new ArrayList<>();
    Matcher matcher = CASE.matcher(messages);
    while (matcher.find()) {
      cases.add(matcher.group(1));
    }
    return cases;
  }
}
