package io.quarry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What other rooms may know about people who are not the viewer. */
@ApplicationScoped
public class People {

  private final PersonRepository people;

  People(PersonRepository people) {
    this.people = people;
  }

  /** Pseudonyms by id, in one query. People who are gone are absent. */
  @Transactional
  public Map<Long, String> pseudonyms(Collection<Long> ids) {
    Map<Long, String> pseudonyms = new HashMap<>();
    if (!ids.isEmpty()) {
      people
          .find("select id, pseudonym from PersonEntity where id in ?1", ids)
          .project(Named.class)
          .stream()
          .forEach(named -> pseudonyms.put(named.id(), named.pseudonym()));
    }
    return pseudonyms;
  }

  /** Whether a person wants to be seen on leaderboards. */
  @Transactional
  public boolean isListed(long id) {
    return people.findByIdOptional(id).map(PersonEntity::isListed).orElse(false);
  }

  /** A projection of {@link PersonEntity}. */
  record Named(Long id, String pseudonym) {}
}
