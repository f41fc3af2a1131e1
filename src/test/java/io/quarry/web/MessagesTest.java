package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything: no key is missing or left over, and no value gets lost. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TRANSLATIONS = Path.of("src/main/resources/messages");
  private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*\\}");

  /** A message that is the same in both languages: names, and figures with their signs. */
  private static final Set<String> ALIKE = Set.of("web.product");

  @Test
  void everyKeyIsInEveryLanguage() throws Exception {
    List<String> missing = new ArrayList<>();
    for (String language : languages()) {
      for (Bundle bundle : bundles()) {
        Map<String, String> translated = bundle.translated(language);
        bundle
            .english()
            .forEach(
                (key, english) -> {
                  if (!translated.containsKey(key)) {
                    missing.add(bundle.file(language).getFileName() + ": " + key + "=" + english);
                  }
                });
      }
    }
    assertThat(missing).as("messages to translate").isEmpty();
  }

  @Test
  void noTranslationIsLeftOver() throws Exception {
    for (String language : languages()) {
      for (Bundle bundle : bundles()) {
        assertThat(bundle.english().keySet())
            .as(bundle.file(language).toString())
            .containsAll(bundle.translated(language).keySet());
      }
    }
  }

  @Test
  void noTranslationLosesAValue() throws Exception {
    List<String> lost = new ArrayList<>();
    for (String language : languages()) {
      for (Bundle bundle : bundles()) {
        bundle
            .translated(language)
            .forEach(
                (key, words) -> {
                  Set<String> expected = bundle.used(key, bundle.english().get(key));
                  if (!bundle.used(key, words).containsAll(expected)) {
                    lost.add(bundle.name() + "." + key + ": " + expected + " in " + words);
                  }
                });
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void nothingIsLeftInEnglish() throws Exception {
    List<String> same = new ArrayList<>();
    for (String language : languages()) {
      for (Bundle bundle : bundles()) {
        bundle
            .translated(language)
            .forEach(
                (key, words) -> {
                  String bare = EXPRESSION.matcher(words).replaceAll("");
                  if (words.equals(bundle.english().get(key))
                      && bare.chars().anyMatch(Character::isLetter)
                      && !ALIKE.contains(bundle.name() + "." + key)) {
                    same.add(bundle.name() + "." + key + ": " + words);
                  }
                });
      }
    }
    assertThat(same).isEmpty();
  }

  /** Without it injected messages would always be English. */
  @Test
  void everyBundleSpeaksTheLanguageOfTheRequest() throws Exception {
    StringBuilder producers = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Words.java")).toList()) {
        producers.append(Files.readString(file));
      }
    }
    for (Bundle bundle : bundles()) {
      assertThat(producers.toString())
          .contains("languages.speaking(" + bundle.type().getSimpleName() + ".class)");
    }
  }

  /** The languages of the interface but English, which stands in the interfaces themselves. */
  private static List<String> languages() throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(SETTINGS)) {
      settings.load(reader);
    }
    List<String> languages =
        Stream.of(settings.getProperty("quarkus.locales").split(","))
            .filter(language -> !language.equals("en"))
            .toList();
    assertThat(languages).isNotEmpty();
    return languages;
  }

  private static List<Bundle> bundles() throws Exception {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith("Messages.java")).sorted().toList()) {
        String name =
            SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        Class<?> type = Class.forName(name, false, MessagesTest.class.getClassLoader());
        MessageBundle bundle = type.getAnnotation(MessageBundle.class);
        if (bundle != null) {
          bundles.add(new Bundle(bundle.value(), type));
        }
      }
    }
    assertThat(bundles).hasSizeGreaterThan(4);
    return bundles;
  }

  private record Bundle(String name, Class<?> type) {

    Map<String, String> english() {
      Map<String, String> messages = new TreeMap<>();
      for (Method method : type.getDeclaredMethods()) {
        messages.put(method.getName(), method.getAnnotation(Message.class).value());
      }
      return messages;
    }

    Path file(String language) {
      return TRANSLATIONS.resolve(name + "_" + language + ".properties");
    }

    Map<String, String> translated(String language) {
      Properties properties = new Properties();
      if (Files.exists(file(language))) {
        try (Reader reader = Files.newBufferedReader(file(language))) {
          properties.load(reader);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      Map<String, String> messages = new TreeMap<>();
      properties
          .stringPropertyNames()
          .forEach(key -> messages.put(key, properties.getProperty(key)));
      return messages;
    }

    /** The parameters of a message that a text of it shows. */
    Set<String> used(String key, String text) {
      Set<String> parameters = new TreeSet<>();
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(key)) {
          Stream.of(method.getParameters()).forEach(it -> parameters.add(it.getName()));
        }
      }
      Set<String> names = new TreeSet<>();
      Matcher expressions = EXPRESSION.matcher(text == null ? "" : text);
      while (expressions.find()) {
        Matcher matcher = NAME.matcher(expressions.group());
        while (matcher.find()) {
          names.add(matcher.group());
        }
      }
      // A sentence that exists in English only; translations say it by its reason or field.
      parameters.remove("detail");
      parameters.retainAll(names);
      return parameters;
    }
  }
}
