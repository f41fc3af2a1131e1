package io.quarry.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Empties the tables before each test of a class, whatever other tests left in them. What Quarry
 * puts there when it starts goes too, unless its tables are kept; rows that refer to an emptied
 * table go in any case.
 */
@Tag("database")
@ExtendWith(CleanDatabase.Truncation.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CleanDatabase {
  /** Names of tables that stay as they are. */
  String[] keep() default {};

  /** What the annotation does. */
  final class Truncation implements BeforeEachCallback {
    private static final String TABLES =
        """
        SELECT quote_ident(tablename) FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> 'flyway_schema_history'
        """;

    private static final String DEADLOCK = "40P01";
    private static final int TRIES = 5;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
      String[] keep =
          AnnotationSupport.findAnnotation(context.getRequiredTestClass(), CleanDatabase.class)
              .map(CleanDatabase::keep)
              .orElseGet(() -> new String[0]);
      truncate(Set.of(keep));
    }

    private static void truncate(Set<String> kept) throws SQLException {
      try (Connection connection = TestDatabase.connect();
          Statement statement = connection.createStatement()) {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
          while (rows.next()) {
            if (!kept.contains(rows.getString(1))) {
              tables.add(rows.getString(1));
            }
          }
        }
        if (!tables.isEmpty()) {
          execute(statement, "TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
        }
      }
    }

    /**
     * Again where a request that a browser left behind, or the sweep of overdue tests, holds some
     * of the tables and waits for others.
     */
    private static void execute(Statement statement, String truncate) throws SQLException {
      for (int left = TRIES - 1; ; left--) {
        try {
          statement.execute(truncate);
          return;
        } catch (SQLException e) {
          if (left == 0 || !DEADLOCK.equals(e.getSQLState())) {
            throw e;
          }
        }
      }
    }
  }
}
