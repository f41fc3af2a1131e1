package io.quarry.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.bank.Askable;
import io.quarry.interchange.BankFiles;
import io.quarry.question.AskedFact;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {

  private final List<Askable> pool = new ArrayList<>();
  private final Map<Long, Question> contents = new HashMap<>();

  @Test
  void asksWhatWasNotSeenFirstAndNoFactTwice() {
    add("a", "Which lake is this?", "Morrow");
    add("a", "Which lake is that?", "Morrow");
    add("b", "Which hill is this?", "Garrow");
    add("c", "Which town is this?", "Linden");
    for (int seed = 0; seed < 50; seed++) {
      assertThat(facts(choose(Set.of(3L), 2, seed))).containsExactlyInAnyOrder("a", "c");
      assertThat(facts(choose(Set.of(), 9, seed))).containsExactlyInAnyOrder("a", "b", "c");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Which town did Linden the poet leave?, Garrow, Linden, false",
    "Which town lies by Líndën-Hill?, Garrow, linden hill, false",
    "Which town lies by Lindenau?, Garrow, Linden, true",
    "Which town lies by the Ob?, Garrow, Ob, true",
    "Which town lies on the hill?, Garrow, Linden, true"
  })
  void noStemGivesAwayAnotherKey(String stem, String key, String other, boolean together) {
    add("a", stem, key);
    add("b", "Which is it?", other);
    for (int seed = 0; seed < 20; seed++) {
      assertThat(choose(Set.of(), 2, seed)).hasSize(together ? 2 : 1);
    }
  }

  @Test
  void asksAFactInAnotherWayWhereOneWouldGiveAKeyAway() {
    add("a", "In what year was the bridge of Linden built?", "1931");
    add("b", "Which town lies furthest east?", "Linden");
    add("a", "In what year was the bridge built?", "1931");
    for (int seed = 0; seed < 50; seed++) {
      assertThat(ids(choose(Set.of(), 1, seed))).isIn(Set.of(1L), Set.of(2L), Set.of(3L));
      assertThat(ids(choose(Set.of(), 3, seed))).isEqualTo(Set.of(2L, 3L));
    }
  }

  /** One question in the middle tells the keys of all others: either it is asked, or they are. */
  @Test
  void asksTheManyRatherThanTheOne() {
    add("a", "Which of Linden, Garrow and Plaid is a town?", "Ebrin");
    add("b", "Which hill is this?", "Linden");
    add("c", "Which town is this?", "Garrow");
    add("d", "Which lake is this?", "Plaid");
    assertThat(LargestQuiz.of(pool, contents, 9)).hasSize(3);
    for (int seed = 0; seed < 50; seed++) {
      assertThat(facts(choose(Set.of(), 9, seed))).containsExactlyInAnyOrder("b", "c", "d");
      assertThat(choose(Set.of(), 2, seed)).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void holdsForEveryShippedBank(QuestionBank bank) {
    bank.questions().forEach(this::add);
    for (int seed = 0; seed < 10; seed++) {
      List<AttemptItem> items = choose(Set.of(), 50, seed);
      assertThat(items).hasSameSizeAs(LargestQuiz.of(pool, contents, 50));
      assertThat(new HashSet<>(facts(items))).hasSameSizeAs(items);
      for (AttemptItem one : items) {
        for (AttemptItem other : items) {
          assertThat(
                  one != other
                      && Giveaway.of(contents.get(one.versionId()))
                          .clashes(Giveaway.of(contents.get(other.versionId()))))
              .isFalse();
        }
      }
    }
  }

  static Stream<QuestionBank> shipped() throws IOException {
    try (Stream<Path> banks = Files.list(Path.of("question-banks"))) {
      return banks
          .sorted()
          .map(bank -> bank.resolve("bank.yaml"))
          .map(SelectionTest::read)
          .toList()
          .stream();
    }
  }

  private static QuestionBank read(Path file) {
    try {
      return BankFiles.read(Files.readString(file));
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private List<AttemptItem> choose(Set<Long> seen, int count, int seed) {
    return Selection.choose(pool, contents, seen, count, new Random(seed));
  }

  private static Set<Long> ids(List<AttemptItem> items) {
    return items.stream().map(AttemptItem::questionId).collect(Collectors.toSet());
  }

  private List<String> facts(List<AttemptItem> items) {
    return items.stream().map(item -> contents.get(item.versionId()).fact().id()).toList();
  }

  private void add(String fact, String stem, String key) {
    add(
        new Question(
            "%012x".formatted(pool.size() + 1),
            "topic",
            2,
            stem,
            new Kind.SingleChoice(
                List.of(
                    new Option(key, true),
                    new Option("Sorrel", false),
                    new Option("Tamsin", false)),
                false),
            "So it is written.",
            new AskedFact(fact, "It", "relation", new TreeMap<>(), List.of(key), Optional.empty()),
            "sample",
            List.of(new Evidence(0, 0, 1, "x")),
            Optional.empty()));
  }

  private void add(Question question) {
    long id = pool.size() + 1;
    pool.add(
        new Askable(
            id,
            10 * id,
            question.fact().id(),
            question.topic(),
            question.kind().label(),
            question.difficulty()));
    contents.put(10 * id, question);
  }
}
