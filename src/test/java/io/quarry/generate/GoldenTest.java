package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      text.append(told(question)).append('\n');
    }
    Path golden = DIRECTORY.resolve(bank + ".txt");
    if (Boolean.getBoolean("quarry.refresh")) {
      Files.createDirectories(DIRECTORY);
      Files.writeString(golden, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }

  private static String told(Question question) {
    return """
        [%s, %s, %s] %s
            %s
            %s
            proof: %s
        """
        .formatted(
            question.topic(),
            question.difficulty(),
            question.rule(),
            question.stem(),
            key(question.kind()),
            question.explanation(),
            proof(question.evidence()));
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> options(choice.options());
      case Kind.MultipleChoice choice -> "all of: " + options(choice.options());
      case Kind.TrueFalse statement -> Boolean.toString(statement.answer());
      case Kind.Numeric numeric ->
          "%s +/- %s %s"
              .formatted(
                  numeric.value().toPlainString(),
                  numeric.tolerance().toPlainString(),
                  numeric.unit().orElse(""))
              .strip();
      case Kind.ShortAnswer answer -> "typed: " + String.join(" = ", answer.accepted());
      case Kind.Cloze cloze -> "blank: " + String.join(" = ", cloze.accepted());
      case Kind.Ordering ordering -> "order: " + String.join(" < ", ordering.items());
      case Kind.Matching matching ->
          "pairs: "
              + String.join(
                  "; ", matching.pairs().stream().map(p -> p.left() + " = " + p.right()).toList());
    };
  }

  private static String options(List<Option> options) {
    return String.join(
        " | ", options.stream().map(o -> (o.correct() ? "*" : "") + o.text()).toList());
  }

  private static String proof(List<Evidence> evidence) {
    return String.join(
        " ... ", evidence.stream().map(e -> e.quote().replaceAll("\\s+", " ")).toList());
  }
}
