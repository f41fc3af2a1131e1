package io.quarry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class PostgresZoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Asia/Seoul", "Europe/Berlin", "UTC", "Z", "+02:00", "-09:30", "UTC+2", "GMT-3"})
  void postgresAndJavaReadTheSameClock(String id) throws SQLException {
    ZoneId zone = ZoneId.of(id);
    Instant instant = Instant.parse("2026-07-01T22:30:00Z");
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "select timestamptz '2026-07-01 22:30:00Z' at time zone cast(? as text)")) {
      statement.setString(1, PostgresZone.nameOf(zone));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        assertThat(row.getObject(1, LocalDateTime.class))
            .isEqualTo(LocalDateTime.ofInstant(instant, zone));
      }
    }
  }
}
