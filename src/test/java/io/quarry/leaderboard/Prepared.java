package io.quarry.leaderboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of Quarry's statements with its named parameters, on a bare connection. */
final class Prepared {

  private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

  private final PreparedStatement statement;
  private final List<String> names = new ArrayList<>();

  Prepared(Connection connection, String sql) throws SQLException {
    Matcher name = NAME.matcher(sql);
    StringBuilder plain = new StringBuilder();
    while (name.find()) {
      names.add(name.group(1));
      name.appendReplacement(plain, "?");
    }
    name.appendTail(plain);
    statement = connection.prepareStatement(plain.toString());
  }

  /**
   * @return the first number of the first row, where it is one
   */
  int query(Map<String, Object> values) throws SQLException {
    bind(values);
    int first = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        first =
            rows.isFirst() && rows.getObject(1) instanceof Number number
                ? number.intValue()
                : first;
      }
    }
    return first;
  }

  /** The first field of the first row. */
  String text(Map<String, Object> values) throws SQLException {
    bind(values);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  void update(Map<String, Object> values) throws SQLException {
    bind(values);
    statement.executeUpdate();
  }

  private void bind(Map<String, Object> values) throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      statement.setObject(i + 1, values.get(names.get(i)));
    }
  }
}
