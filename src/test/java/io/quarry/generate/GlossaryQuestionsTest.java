package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryQuestionsTest {

  private static final Map<String, String> TERMS =
      Map.of(
          "stem", "part of a question that asks",
          "key", "right answer among the options",
          "distractor", "wrong option that a pupil may believe",
          "facility", "share of pupils who answer rightly",
          "cloze", "sentence with a gap to fill");

  private static List<Question> ask(String name, String text) throws Exception {
    return Quarry.generate(Documents.read(name, text.getBytes(StandardCharsets.UTF_8))).questions();
  }

  private static String written(String entry, String between) {
    return TERMS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(term -> entry.formatted(term.getKey(), term.getValue()))
        .collect(Collectors.joining(between));
  }

  private static String document(String format) {
    String lead = "Tests are made of questions, and those who make them have words for every part.";
    return switch (format) {
      case "csv" -> "Term,Definition\n" + written("%s,%s", "\n") + "\n";
      case "wikitext" -> lead + "\n\n==Words==\n" + written("; %s : %s", "\n") + "\n";
      case "html" ->
          "<html><head><title>Tests</title></head><body><main><h1>Tests</h1><p>"
              + lead
              + "</p><dl>"
              + written("<dt>%s</dt><dd>%s</dd>", "")
              + "</dl></main></body></html>";
      case "txt" -> "Tests\n\n" + lead + "\n\nKey terms\n\n" + written("%s: %s.", "\n\n") + "\n";
      case "md" -> "# Tests\n\n" + lead + "\n\n## Words\n\n" + written("%s\n: %s\n", "\n") + "\n";
      default -> throw new IllegalArgumentException(format);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "wikitext", "html", "md", "txt"})
  void asksWhichTermHasAMeaning(String format) throws Exception {
    String text = document(format);
    List<Question> questions = ask("tests." + format, text);
    assertThat(questions)
        .filteredOn(
            q -> q.stem().equals("Which term means \u201Csentence with a gap to fill\u201D?"))
        .extracting(Question::kind)
        .hasSize(2)
        .anySatisfy(
            kind ->
                assertThat(kind)
                    .isInstanceOfSatisfying(
                        Kind.SingleChoice.class,
                        choice -> {
                          assertThat(choice.key()).isEqualTo("cloze");
                          assertThat(choice.options())
                              .hasSize(4)
                              .allMatch(option -> TERMS.containsKey(option.text()));
                        }))
        .contains(new Kind.ShortAnswer(List.of("cloze")));
    assertThat(questions)
        .filteredOn(q -> q.kind() instanceof Kind.Matching)
        .singleElement()
        .satisfies(
            q ->
                assertThat(((Kind.Matching) q.kind()).pairs())
                    .allMatch(pair -> TERMS.get(pair.left()).equals(pair.right())));
    for (Question question : questions) {
      for (Evidence evidence : question.evidence()) {
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
      }
    }
  }

  @Test
  void aMeaningThatHoldsItsTermIsNotAsked() throws Exception {
    assertThat(
            ask(
                "bones.csv",
                "Term,Meaning\nflat bone,thin and curved bone\nlong bone,bone longer than wide\n"
                    + "short bone,bone that is as wide as long\nsesamoid bone,round bone in a tendon\nhollow bone,bone of birds\n"
                    + "irregular bone,bone with an irregular shape\n"))
        .extracting(Question::stem)
        .contains("Which term means \u201Cthin and curved bone\u201D?")
        .noneMatch(stem -> stem.contains("irregular shape"));
  }

  @Test
  void whatMeansAlmostTheSameIsNoWrongOption() throws Exception {
    String text =
        document("csv")
            + "lure,wrong option that a pupil may well believe\ngap,place to be filled\n";
    assertThat(ask("tests.csv", text))
        .filteredOn(q -> q.kind() instanceof Kind.SingleChoice)
        .isNotEmpty()
        .noneMatch(
            q -> {
              Kind.SingleChoice choice = (Kind.SingleChoice) q.kind();
              List<String> options = choice.options().stream().map(o -> o.text()).toList();
              return List.of("lure", "distractor").contains(choice.key())
                  && options.containsAll(List.of("lure", "distractor"));
            });
  }

  @Test
  void labelsWithValuesAreNoGlossary() throws Exception {
    assertThat(
            ask(
                "norvik.html",
                "<html><head><title>Norvik</title></head><body><main><h1>Norvik</h1><p>Norvik is a"
                    + " city in Westland, and all who live there like it well.</p><dl><dt>Country</dt>"
                    + "<dd>Westland</dd><dt>Mayor</dt><dd>Ann Ash</dd><dt>Area</dt><dd>12 km\u00B2</dd>"
                    + "<dt>River</dt><dd>Elm</dd></dl></main></body></html>"))
        .extracting(Question::rule)
        .noneMatch(rule -> rule.startsWith("glossary."));
  }

  @Test
  void aTermWithTwoMeaningsIsNotAsked() throws Exception {
    String twice = document("csv") + "stem,what carries the leaves of a plant\n";
    assertThat(ask("Tests.csv", twice))
        .isNotEmpty()
        .noneMatch(question -> question.stem().contains("part of a question that asks"));
  }
}
