package io.quarry.progress;

import io.quarry.question.Grade;
import io.quarry.quiz.AnswerGraded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** Answers of the past, as if a quiz of one question had been taken then. */
@ApplicationScoped
public class Past {

  private final DataSource database;
  private final Event<AnswerGraded> graded;

  Past(DataSource database, Event<AnswerGraded> graded) {
    this.database = database;
    this.graded = graded;
  }

  @Transactional
  public void answer(long personId, long bankId, String factId, Grade grade, Instant at) {
    Instant then = at.truncatedTo(ChronoUnit.MICROS);
    graded.fire(
        new AnswerGraded(
            personId, bankId, insert(personId, bankId, factId, grade, then), factId, grade, then));
  }

  /** As {@link #answer}, but nobody is told. */
  @Transactional
  public void answerUnheard(long personId, long bankId, String factId, Grade grade, Instant at) {
    insert(personId, bankId, factId, grade, at.truncatedTo(ChronoUnit.MICROS));
  }

  private long insert(long personId, long bankId, String factId, Grade grade, Instant at) {
    String sql =
        """
        with asked as (
          select q.id as question, v.id as version from question q
            join question_version v on v.question_id = q.id and v.number = q.version
           where q.bank_id = ? and q.fact_id = ? limit 1),
        attempted as (
          insert into attempt (public_id, person_id, bank_id, seed, started_at, finished_at)
          values (gen_random_uuid(), ?, ?, 0, ?, ?) returning id),
        planned as (
          insert into attempt_item (attempt_id, position, question_id, question_version_id)
          select attempted.id, 0, question, version from attempted, asked
          returning attempt_id, question_id),
        answered as (
          insert into answer
            (attempt_id, position, revision, idempotency_key, response, points, answered_at)
          select attempt_id, 0, 1, gen_random_uuid(), '{}', ?, ? from planned)
        select question_id from planned
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, bankId);
      statement.setString(2, factId);
      statement.setLong(3, personId);
      statement.setLong(4, bankId);
      statement.setTimestamp(5, Timestamp.from(at));
      statement.setTimestamp(6, Timestamp.from(at));
      statement.setInt(7, grade.points());
      statement.setTimestamp(8, Timestamp.from(at));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
