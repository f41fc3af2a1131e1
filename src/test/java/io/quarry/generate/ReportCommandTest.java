package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportCommandTest {

  private static final String TOWN = "question-banks/hamhung/document.wikitext";
  private static final String PROVINCE = "question-banks/north-hamgyong/document.txt";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    return ReportCommand.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.US_ASCII),
        new PrintStream(err, true, StandardCharsets.US_ASCII));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void reportsEachDocumentAndAllTogether() {
    assertThat(run(TOWN, PROVINCE)).isZero();
    assertThat(printed())
        .contains("Hamh\u016Dng (document.wikitext)")
        .contains("All 2 documents")
        .contains("dropped drafts by gate")
        .containsPattern("longest option +\\d+ +\\d+\\.\\d +\\d+\\.\\d - +\\d+\\.\\d")
        .contains("\n20. ")
        .doesNotContain("\n21. ")
        .doesNotContain("\r");
    assertThat(err.size()).isZero();
  }

  @Test
  void theSeedDrawsTheSample() {
    run("--seed", "7", "--sample", "3", PROVINCE);
    String first = printed();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      run("--seed", "7", "--sample", "3", PROVINCE);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(printed()).isEqualTo(first).contains("drawn with seed 7");
    run("--seed", "8", "--sample", "3", PROVINCE);
    assertThat(printed()).isNotEqualTo(first);
  }

  @Test
  void anUnusableDocumentIsNamedAndTheOthersAreReported() {
    assertThat(run("missing.txt", PROVINCE)).isEqualTo(2);
    assertThat(printed()).contains("(document.txt)");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.txt").hasLineCount(1);
    assertThat(run("missing.txt")).isEqualTo(2);
    assertThat(printed()).isEmpty();
  }

  @Test
  void aWrongCommandLineIsExitSixtyFour() {
    assertThat(run()).isEqualTo(64);
    assertThat(run("--seed", "x", PROVINCE)).isEqualTo(64);
    assertThat(run("--sample", "-1", PROVINCE)).isEqualTo(64);
    assertThat(run("--nonsense", PROVINCE)).isEqualTo(64);
    assertThat(printed()).isEmpty();
  }
}
