package io.quarry.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Sessions, by plain JDBC: the look-up happens on every request, before there is a transaction or a
 * persistence context, and has to be one statement. The others join a transaction when there is
 * one.
 */
@ApplicationScoped
class SessionRepository {

  /** How stale {@code last_seen_at} may be, so that not every request writes. */
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(10);

  private static final String FIND =
      """
      with seen as (
        update session
        set last_seen_at = ?, expires_at = ?::timestamptz + lifetime_seconds * interval '1 second'
        where token_hash = ? and expires_at > ? and last_seen_at < ?)
      select p.id, p.pseudonym, p.username, p.teacher, p.administrator
      from session s join person p on p.id = s.person_id
      where s.token_hash = ? and s.expires_at > ? and not p.blocked
      """;

  private static final String CREATE =
      """
      insert into session (token_hash, person_id, created_at, last_seen_at, lifetime_seconds, expires_at)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final DataSource dataSource;
  private final Clock clock;

  SessionRepository(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** The person of a living session; also notes that the session was seen. */
  Optional<PersonView> find(SessionToken token) {
    Instant now = clock.instant();
    byte[] hash = token.hash();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, now.atOffset(ZoneOffset.UTC));
      statement.setObject(2, now.atOffset(ZoneOffset.UTC));
      statement.setBytes(3, hash);
      statement.setObject(4, now.atOffset(ZoneOffset.UTC));
      statement.setObject(5, now.minus(SEEN_PRECISION).atOffset(ZoneOffset.UTC));
      statement.setBytes(6, hash);
      statement.setObject(7, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new PersonView(
                row.getLong(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                PersonEntity.rolesOf(row.getBoolean(4), row.getBoolean(5))));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The session could not be looked up", e);
    }
  }

  /** Opens a session that lives on for {@code lifetime} after each visit. */
  SessionToken create(long personId, Duration lifetime) {
    SessionToken token = SessionToken.create();
    create(token, personId, lifetime);
    return token;
  }

  /** As {@link #create(long, Duration)}, under a token that no session has. */
  void create(SessionToken token, long personId, Duration lifetime) {
    Instant now = clock.instant();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(CREATE)) {
      statement.setBytes(1, token.hash());
      statement.setLong(2, personId);
      statement.setObject(3, now.atOffset(ZoneOffset.UTC));
      statement.setObject(4, now.atOffset(ZoneOffset.UTC));
      statement.setInt(5, Math.toIntExact(lifetime.toSeconds()));
      statement.setObject(6, now.plus(lifetime).atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The session could not be created", e);
    }
  }

  /** Lets nobody else in who asks for the same token until the transaction ends. */
  void lock(SessionToken token) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, ByteBuffer.wrap(token.hash()).getLong());
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The session could not be locked", e);
    }
  }

  void end(SessionToken token) {
    update("delete from session where token_hash = ?", token.hash());
  }

  /** Ends every session of a person: after a block, or when somebody else may know the password. */
  void endAll(long personId) {
    update("delete from session where person_id = ?", personId);
  }

  /** Clears away what has expired. */
  void endExpired() {
    update("delete from session where expires_at <= ?", clock.instant().atOffset(ZoneOffset.UTC));
  }

  private void update(String sql, Object parameter) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The session could not be ended", e);
    }
  }
}
