package io.quarry.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PersonRepository implements PanacheRepository<PersonEntity> {

  /** Matches everybody for an empty text. Visitors are not people to administer. */
  private static final String SEARCH =
      """
      from PersonEntity where username is not null
      and (username like ?1 escape '!' or lower(pseudonym) like ?1 escape '!')
      """;

  private final Clock clock;

  PersonRepository(Clock clock) {
    this.clock = clock;
  }

  /** The id of a new visitor; nothing if the pseudonym is taken. */
  Optional<Long> insertVisitor(String pseudonym) {
    // Hibernate's own session, whose native queries are typed.
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            insert into person (pseudonym, created_at) values (:pseudonym, :now)
            on conflict do nothing returning id
            """,
            Long.class)
        .setParameter("pseudonym", pseudonym)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  /**
   * Makes an account of a visitor.
   *
   * @return the same id
   * @throws UsernameTakenException if somebody else has the name
   */
  long register(long visitorId, Username username, String passwordHash) {
    if (count("username", username.value()) > 0) {
      throw new UsernameTakenException();
    }
    require(visitorId).register(username, passwordHash);
    try {
      flush();
    } catch (ConstraintViolationException e) {
      // Taken since we looked.
      throw new UsernameTakenException();
    }
    return visitorId;
  }

  /**
   * @throws PseudonymTakenException if somebody else bears it
   */
  void rename(long id, Pseudonym pseudonym) {
    if (count("lower(pseudonym) = lower(?1) and id <> ?2", pseudonym.value(), id) > 0) {
      throw new PseudonymTakenException();
    }
    require(id).rename(pseudonym.value());
    try {
      flush();
    } catch (ConstraintViolationException e) {
      // Taken since we looked.
      throw new PseudonymTakenException();
    }
  }

  Optional<Credentials> credentials(Username username) {
    return find(
            "select id, passwordHash, blocked from PersonEntity where username = ?1",
            username.value())
        .project(Credentials.class)
        .firstResultOptional();
  }

  /** What is needed to check a password. */
  record Credentials(Long id, String hash, Boolean blocked) {}

  /** The person, or the page that says that there is none. */
  PersonEntity require(long id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** Usernames of those who may log in as administrators, the first account first. */
  List<String> administrators() {
    return find("select username from PersonEntity where administrator order by id")
        .project(String.class)
        .list();
  }

  boolean isLastAdministrator(long id) {
    return require(id).isAdministrator() && count("administrator and id <> ?1", id) == 0;
  }

  List<PersonRow> search(String text, Page page) {
    return find(
            "select id, username, pseudonym, teacher, administrator, blocked "
                + SEARCH
                + " order by username",
            pattern(text))
        .page(page)
        .project(PersonRow.class)
        .list();
  }

  long countFound(String text) {
    return count(SEARCH, pattern(text));
  }

  private static String pattern(String text) {
    String literal = Username.fold(text).replaceAll("([!%_])", "!$1");
    return "%" + literal + "%";
  }
}
