package io.quarry.progress;

import io.quarry.progress.MemoryRepository.Answered;
import io.quarry.progress.MemoryRepository.Kept;
import io.quarry.progress.MemoryRepository.Key;
import io.quarry.question.Grade;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The memories of everybody beside those that the answers make, one person after the other. Works
 * on a connection, so that a command can do it without Quarry. Callers bring the transactions.
 */
final class MemoryLedger {

  private final Connection connection;

  MemoryLedger(Connection connection) {
    this.connection = connection;
  }

  /** Everybody who has a memory or an answer that counts. */
  List<Long> people() throws SQLException {
    List<Long> people = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select person_id from memory union select person_id from counted_answer order by 1
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        people.add(rows.getLong(1));
      }
    }
    return people;
  }

  /** How a person's memories differ from those that the answers make, a sentence each. */
  List<String> differences(long personId) throws SQLException {
    Map<Key, Kept> due = Replay.of(answers(personId));
    Map<Key, Kept> there = memories(personId);
    List<String> found = new ArrayList<>();
    due.forEach(
        (key, kept) -> {
          Kept present = there.remove(key);
          if (present == null) {
            found.add(told(key) + "answered, but not remembered");
          } else if (!kept.equals(present)) {
            found.add(
                told(key)
                    + "remembered as %s, the answers say %s".formatted(told(present), told(kept)));
          }
        });
    there.keySet().forEach(key -> found.add(told(key) + "remembered without an answer"));
    return found;
  }

  /** Puts a person's memories in place of those that were there. */
  void rebuild(long personId) throws SQLException {
    execute("select id from person where id = ? for update", personId);
    execute("delete from memory where person_id = ?", personId);
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into memory (person_id, bank_id, fact_id, stability, difficulty, last_review_at,
                                due_at, right_last, answers, lapses)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Map.Entry<Key, Kept> entry : Replay.of(answers(personId)).entrySet()) {
        Kept kept = entry.getValue();
        insert.setLong(1, personId);
        insert.setLong(2, entry.getKey().bankId());
        insert.setString(3, entry.getKey().factId());
        insert.setDouble(4, kept.memory().stability());
        insert.setDouble(5, kept.memory().difficulty());
        insert.setTimestamp(6, Timestamp.from(kept.memory().lastReview()));
        insert.setTimestamp(7, Timestamp.from(kept.memory().due()));
        insert.setBoolean(8, kept.right());
        insert.setInt(9, kept.answers());
        insert.setInt(10, kept.lapses());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private List<Answered> answers(long personId) throws SQLException {
    List<Answered> answers = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select c.bank_id, q.fact_id, c.points, c.answered_at
              from counted_answer c join question q on q.id = c.question_id
             where c.person_id = ? order by c.answered_at, c.id
            """)) {
      statement.setLong(1, personId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          answers.add(
              new Answered(
                  new Key(personId, rows.getLong(1), rows.getString(2)),
                  new Grade(rows.getInt(3)),
                  instant(rows, 4)));
        }
      }
    }
    return answers;
  }

  private Map<Key, Kept> memories(long personId) throws SQLException {
    Map<Key, Kept> memories = new HashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select bank_id, fact_id, stability, difficulty, last_review_at, due_at, right_last,
                   answers, lapses
              from memory where person_id = ?
            """)) {
      statement.setLong(1, personId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          memories.put(
              new Key(personId, rows.getLong(1), rows.getString(2)),
              new Kept(
                  new Memory(
                      Memory.Stage.REVIEW,
                      0,
                      rows.getDouble(3),
                      rows.getDouble(4),
                      instant(rows, 5),
                      instant(rows, 6)),
                  rows.getBoolean(7),
                  rows.getInt(8),
                  rows.getInt(9)));
        }
      }
    }
    return memories;
  }

  private void execute(String sql, long personId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, personId);
      statement.execute();
    }
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    return rows.getTimestamp(column).toInstant();
  }

  private static String told(Key key) {
    return "Person %d, bank %d, fact %s: ".formatted(key.personId(), key.bankId(), key.factId());
  }

  private static String told(Kept kept) {
    return "stable for %.2f days after %d answers, %d of them wrong, the last on %s"
        .formatted(
            kept.memory().stability(), kept.answers(), kept.lapses(), kept.memory().lastReview());
  }
}
