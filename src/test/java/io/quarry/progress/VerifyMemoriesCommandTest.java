package io.quarry.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.question.Grade;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Someone;
import io.quarry.testing.TestDatabase;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class VerifyMemoriesCommandTest {

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Past past;

  private long bank;
  private String output = "";

  @BeforeEach
  void openTheBank() {
    bank = sample.publish();
  }

  @Test
  void agreesAfterAnswersInAnyOrder() throws SQLException {
    Random random = new Random(5);
    for (int person = 0; person < 3; person++) {
      long id = someone.learner().id();
      for (int i = 0; i < 30; i++) {
        past.answer(
            id,
            bank,
            "fact-" + (1 + random.nextInt(4)),
            random.nextBoolean() ? Grade.RIGHT : Grade.WRONG,
            Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(9_000_000)));
      }
    }
    assertThat(verify()).isZero();
    assertThat(output).isEqualTo("The memories of all 3 people agree with the answers.\n");
  }

  @Test
  void tellsDifferencesAndRepairsOnlyWhenAsked() throws SQLException {
    long person = someone.learner().id();
    Instant now = Instant.now();
    past.answer(person, bank, "fact-1", Grade.RIGHT, now.minus(Duration.ofDays(9)));
    past.answer(person, bank, "fact-2", Grade.RIGHT, now);
    past.answerUnheard(person, bank, "fact-1", Grade.RIGHT, now);
    past.answerUnheard(person, bank, "fact-3", Grade.RIGHT, now);
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("update memory set fact_id = 'fact-none' where fact_id = 'fact-2'");
    }

    assertThat(verify()).isEqualTo(2);
    String first = output;
    assertThat(first)
        .contains("fact fact-1: remembered as stable for 2.31 days after 1 answers")
        .contains("fact fact-2: answered, but not remembered")
        .contains("fact fact-3: answered, but not remembered")
        .contains("fact fact-none: remembered without an answer")
        .endsWith("differences: 4, people: 1.\n");
    assertThat(verify()).isEqualTo(2);
    assertThat(output).isEqualTo(first);

    assertThat(verify("--repair")).isZero();
    assertThat(verify()).isZero();
    assertThat(verify("--all")).isEqualTo(64);
  }

  private int verify(String... arguments) throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = TestDatabase.connect();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int code = VerifyMemoriesCommand.run(arguments, connection, stream, stream);
      output = out.toString(StandardCharsets.UTF_8);
      return code;
    }
  }
}
