package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.interchange.BankFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

  @TempDir Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return GenerateCommand.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.US_ASCII),
        new PrintStream(err, true, StandardCharsets.US_ASCII));
  }

  private String document(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsABankAndOneLineOfSummary() throws Exception {
    String name =
        document(
            "norv\u00EDk.txt",
            "Norv\u00EDk is a town. In 1901, Norv\u00EDk opened its first museum.");
    assertThat(run("--format", "json", "--title", "Norv\u00EDk", name)).isZero();
    assertThat(BankFiles.read(printed()).title()).isEqualTo("Norv\u00EDk");
    assertThat(printed()).doesNotContain("\r").endsWith("\n");
    assertThat(complaint()).startsWith("Norv\u00EDk: ").hasLineCount(1);
  }

  @Test
  void writesAFileInsteadWhereAskedTo() throws Exception {
    String name = document("a.txt", "A short text without anything to ask.");
    Path target = directory.resolve("bank.yaml");
    assertThat(run("--out", target.toString(), name)).isZero();
    assertThat(printed()).isEmpty();
    assertThat(BankFiles.read(Files.readString(target)).questions()).isEmpty();
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writesIntoAPipeAndLeavesItOne() throws Exception {
    String name = document("a.txt", "A short text without anything to ask.");
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException torn) {
                throw new UncheckedIOException(torn);
              }
            });
    assertThat(run("--out", pipe.toString(), name)).isZero();
    assertThat(BankFiles.read(read.get(30, TimeUnit.SECONDS)).questions()).isEmpty();
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void explainsWhatBecameOfEachPassage() throws Exception {
    String name = document("a.txt", "Norvik is a town. In 1901, Norvik opened its first museum.");
    assertThat(run("--explain", name)).isZero();
    assertThat(printed()).contains("took  sentence.date").contains("1901");
  }

  @Test
  void anUnusableDocumentIsOneLineAndExitTwo() throws Exception {
    assertThat(run(directory.resolve("missing.txt").toString())).isEqualTo(2);
    assertThat(run(document("empty.txt", " "))).isEqualTo(2);
    assertThat(run(directory.toString())).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(complaint()).hasLineCount(3);
  }

  @Test
  void aWrongCommandLineIsExitSixtyFour() throws Exception {
    String name = document("a.txt", "Text.");
    assertThat(run()).isEqualTo(64);
    assertThat(run("--format", "xml", name)).isEqualTo(64);
    assertThat(run("--nonsense", name)).isEqualTo(64);
    assertThat(run(name, name)).isEqualTo(64);
    assertThat(run(name, "--title")).isEqualTo(64);
  }
}
