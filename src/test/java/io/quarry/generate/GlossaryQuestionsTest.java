package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  private static final String MARSHES =
      """
      # Wetland

      A wetland is land that is under water for a part of the year. Each kind has a name.

      A salt marsh is an area of land that the sea floods at high tide. A fen, also called a quagmire, is a \
      wetland that is fed by ground water, and many birds live there. In geography, a delta is a landform \
      that a river builds at its mouth. Silt is a fine material that water carries, and most of it sinks.

      A bog is an important place. Sand dunes are common. A marsh is wet. Many a bog holds silt. \
      The lagoon is a body of water that this river feeds. Peat is a material which it yields. \
      A duck race is a game in which ducks, like geese, are raced. A swamp egg is an element of the meal that \
      the feast has. Norvik Fen is a fen that the Elm feeds. A reed bed is usually a bed of reeds that grow in water.
      """;

  @Test
  void proseDefinesTerms() throws Exception {
    List<Question> questions = ask("Wetland.md", MARSHES);
    assertThat(questions)
        .filteredOn(q -> q.rule().equals("glossary.term"))
        .filteredOn(q -> q.kind() instanceof Kind.ShortAnswer)
        .extracting(Question::stem, q -> ((Kind.ShortAnswer) q.kind()).accepted())
        .containsExactlyInAnyOrder(
            tuple(
                "Which term means \u201Can area of land that the sea floods at high tide\u201D?",
                List.of("salt marsh")),
            tuple(
                "Which term means \u201Ca wetland that is fed by ground water\u201D?",
                List.of("fen", "quagmire")),
            tuple(
                "Which term means \u201Ca landform that a river builds at its mouth\u201D?",
                List.of("delta")),
            tuple(
                "Which term means \u201Ca fine material that water carries\u201D?",
                List.of("silt")));
    assertThat(questions)
        .filteredOn(q -> q.kind() instanceof Kind.SingleChoice && q.rule().equals("glossary.term"))
        .hasSize(2);
  }

  @Test
  void whatATableDescribesIsAskedByItsDescription() throws Exception {
    assertThat(
            ask(
                "functions.csv",
                "Function,Kind,Description\nABS,Math,Returns the value without its sign\n"
                    + "LEN,Text,Counts the letters of a text\nNOW,Date,Gives the present day and hour\n"
                    + "PI,Math,Returns the ratio of a circle\nTRIM,Text,Removes blanks at both ends\n"))
        .extracting(Question::stem)
        .contains("Which function is described as \u201CRemoves blanks at both ends\u201D?");
  }

  @Test
  void aTermWithTwoMeaningsIsNotAsked() throws Exception {
    String twice = document("csv") + "stem,what carries the leaves of a plant\n";
    assertThat(ask("Tests.csv", twice))
        .isNotEmpty()
        .noneMatch(question -> question.stem().contains("part of a question that asks"));
  }

  @Test
  void wordsWithWhatTheyMeanAboveAllTextAreNoFactSheet() throws Exception {
    String text =
        "# Plants\n\n## Key terms\n\n- Photosynthesis: process by which plants make food from light\n"
            + "- Osmosis: movement of water through a thin membrane\n"
            + "- Stoma: opening in the skin of a leaf\n- Xylem: tissue that carries water up a stem\n";
    assertThat(
            Quarry.generate(Documents.read("Plants.md", text.getBytes(StandardCharsets.UTF_8)))
                .questions())
        .anyMatch(question -> question.rule().startsWith("glossary."));
  }
}
