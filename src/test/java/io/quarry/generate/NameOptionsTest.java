package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOptionsTest {

  private static List<Question> questions(String wikitext) throws Exception {
    byte[] content = wikitext.getBytes(StandardCharsets.UTF_8);
    return Quarry.generate(Documents.read("article.wikitext", content)).questions();
  }

  private static List<String> options(List<Question> questions, String stem) {
    return questions.stream()
        .filter(question -> question.stem().equals(stem))
        .map(Question::kind)
        .filter(Kind.SingleChoice.class::isInstance)
        .map(Kind.SingleChoice.class::cast)
        .flatMap(choice -> choice.options().stream())
        .map(Option::text)
        .toList();
  }

  @Test
  void aBirthplaceStandsAmongCitiesThatAreTakenForIt() throws Exception {
    List<Question> questions =
        questions(
            """
            {{Infobox person
            | name = Ada Norvik
            | birth_date = 4 May 1821
            | birth_place = [[Lyon]], [[France]]
            }}
            '''Ada Norvik''' was a French engineer.
            """);
    assertThat(options(questions, "Where was Ada Norvik born?"))
        .hasSize(4)
        .contains("Lyon")
        .isSubsetOf(
            "Paris",
            "Marseille",
            "Lyon",
            "Toulouse",
            "Bordeaux",
            "Nantes",
            "Strasbourg",
            "Lille",
            "Montpellier",
            "Rouen",
            "Dijon");
  }

  @Test
  void aStateStandsAmongItsNeighboursAndIsNotAskedOfANameThatTellsIt() throws Exception {
    String box =
        """
        {{Infobox settlement
        | name = %1$s
        | subdivision_type = State
        | subdivision_name = [[Oregon]]
        }}
        '''%1$s''' is a town on the coast.
        """;
    assertThat(options(questions(box.formatted("Norvik")), "In which state is Norvik located?"))
        .hasSize(4)
        .contains("Oregon")
        .isSubsetOf("California", "Oregon", "Washington", "Nevada", "Arizona", "Utah", "Idaho");
    assertThat(questions(box.formatted("Norvik, Oregon")))
        .noneMatch(question -> question.kind() instanceof Kind.TrueFalse);
  }
}
