package io.quarry.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class PersonRepository implements PanacheRepository<PersonEntity> {

  private final Clock clock;

  PersonRepository(Clock clock) {
    this.clock = clock;
  }

  /** The id of a new visitor; nothing if the pseudonym is taken. */
  Optional<Long> insertVisitor(String pseudonym) {
    return getEntityManager()
        .createNativeQuery(
            """
            insert into person (pseudonym, created_at) values (:pseudonym, :now)
            on conflict do nothing returning id
            """,
            Long.class)
        .setParameter("pseudonym", pseudonym)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(Long.class::cast)
        .findFirst();
  }

  Optional<PersonEntity> findByUsername(Username username) {
    return find("username", username.value()).firstResultOptional();
  }
}
