package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold no words of their own, and nothing that the Content-Security-Policy forbids. */
class TemplateTextTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern COMMENT = Pattern.compile("\\{!.*?!\\}|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|title|alt|placeholder|data-label)=\"([^\"]*)\"");

  @Test
  void allTextComesFromMessageBundles() throws IOException {
    List<String> words = new ArrayList<>();
    for (Path template : templates()) {
      String text = COMMENT.matcher(Files.readString(template)).replaceAll("");
      text = EXPRESSION.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("");
      Matcher spoken = SPOKEN.matcher(text);
      while (spoken.find()) {
        collect(words, template, spoken.group(1));
      }
      collect(words, template, TAG.matcher(text).replaceAll(" ").replaceAll("&[a-z]+;", ""));
    }
    assertThat(words).isEmpty();
  }

  @Test
  void nothingIsInline() throws IOException {
    for (Path template : templates()) {
      assertThat(Files.readString(template))
          .as(template.toString())
          .doesNotContainPattern("\\sstyle=")
          .doesNotContainPattern("\\son[a-z]+=\"")
          .doesNotContain("<style")
          .doesNotContain("javascript:")
          .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }
  }

  private static void collect(List<String> words, Path template, String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(TEMPLATES.relativize(template) + ": " + matcher.group());
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
